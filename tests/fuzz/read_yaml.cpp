// SPDX-License-Identifier: BSL-1.0
// Any bytes as YAML: no crash, no exception, parse and validate say the same, and what is captured is JSON.
#include <telltale/yaml.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace telltale;

struct all {
    std::optional<bool> b;
    std::optional<int> i;
    std::optional<double> d;
    std::optional<std::string> s;
    std::optional<std::vector<nullable<int>>> list;
    std::map<std::string, raw_json> others;

    static constexpr auto schema = telltale::schema(field<&all::others>(rest));
};

void require(bool holds, char const* what) {
    if (holds) return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const text(reinterpret_cast<char const*>(data), size);
    auto const read = parse_yaml<all>(text);
    issues const found = validate_yaml<all>(text);
    require(read.has_value() == found.empty(), "parse and validate agree");
    if (!read) {
        require(read.error() == found, "parse and validate say the same");
        (void)text_report(found, {.name = "fuzz", .text = text});
        return 0;
    }
    std::string const written = serialize(*read);
    auto const again = parse<all>(written);
    require(again.has_value(), "what is captured is JSON");
    require(serialize(*again) == written, "what is read again is written the same");
    return 0;
}
