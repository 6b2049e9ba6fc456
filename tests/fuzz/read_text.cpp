// SPDX-License-Identifier: BSL-1.0
// Any bytes as JSON text: parse and validate say the same, and what is accepted is written so that it reads back the same.
#include <telltale/telltale.hpp>

#include <boost/json.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

namespace {

using namespace telltale;

enum class mode : std::uint8_t { fast, safe };
struct file {
    std::string path;
};
struct net {
    int port = 0;
};
struct all {
    std::optional<bool> b;
    std::optional<std::int8_t> i;
    std::optional<std::uint64_t> u;
    std::optional<double> d;
    std::optional<float> f;
    std::optional<std::string> s;
    std::optional<mode> m;
    std::optional<std::vector<int>> list;
    std::optional<std::set<std::string>> set;
    std::optional<std::map<std::string, nullable<int>>> map;
    std::optional<std::tuple<int, std::string>> tuple;
    std::optional<std::variant<file, net>> v;
    std::optional<raw_json> raw;
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> t;
    std::optional<std::chrono::milliseconds> ms;
    std::unique_ptr<all> next;
    std::map<std::string, raw_object> others;

    static constexpr auto schema =
        telltale::schema(null_is_absent, field<&all::s>(min_length(1), max_length(8), pattern<"^[a-z]*[0-9]?$">()),
                         field<&all::d>(multiple_of(0.01)), field<&all::v>(tagged<"kind">("file", "net")),
                         field<&all::ms>(unit<std::chrono::seconds>, any_of(equals(0), minimum(1))),
                         field<&all::list>(unique_items(), each(range(-9, 99))), field<&all::others>(rest));
};

void require(bool holds, char const* what) {
    if (holds) return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const text(reinterpret_cast<char const*>(data), size);
    options const wishes{.comments = size % 2 == 1, .trailing_commas = size % 4 > 1};
    auto const read = parse<all>(text, wishes);
    issues const found = validate<all>(text, wishes);
    require(read.has_value() == found.empty(), "parse and validate agree");
    if (!read) {
        require(read.error() == found, "parse and validate say the same");
        (void)text_report(found, {.name = "fuzz", .text = text});
        (void)boost::json::parse(json_report(found, {.name = "fuzz"}));
        return 0;
    }
    std::string const written = serialize(*read);
    auto const again = parse<all>(written);
    require(again.has_value(), "what is written can be read");
    require(serialize(*again) == written, "what is read again is written the same");
    require(to_value(*read) == to_value(*again), "the values are the same");
    return 0;
}
