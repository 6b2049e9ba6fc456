// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/validate_file.hpp>

#include <telltale/read/parse_file.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

#include <string>
#include <string_view>
#include <type_traits>

using namespace telltale;

namespace {

struct config {
    int port;
    static constexpr auto schema = telltale::schema(unknown_keys::warn, field<&config::port>(minimum(1024)));
};

} // namespace

TEST_CASE("validate_file says what parse_file says", "[read]") {
    scratch_folder const folder;
    std::string const path = folder.path() + "/config.json";
    for (std::string_view const text : {"{\"port\":2000}", "{\"port\":1}", "{\"prot\":1}", "", "{\"port\":2000,}",
                                        "// a\n{\"port\":2000}", "/* a\n{\"port\":2000}"}) {
        folder.write("config.json", text);
        for (bool const relaxed : {false, true}) {
            issues heard, heard_again;
            options wishes{.comments = relaxed, .trailing_commas = relaxed, .sink = heard};
            file_result<config> const parsed = parse_file<config>(path, wishes);
            wishes.sink = heard_again;
            auto const validated = validate_file<config>(path, wishes);
            STATIC_REQUIRE(std::is_same_v<decltype(validated), file_result<void> const>);
            CHECK(validated.has_value() == parsed.has_value());
            CHECK(validated.report() == parsed.report());
            if (!parsed) CHECK(validated.error() == parsed.error());
            CHECK(heard == heard_again);
        }
    }
}

TEST_CASE("the report of validate_file", "[read]") {
    scratch_folder const folder;
    std::string const path = folder.write("config.json", "{\"port\":1}");
    CHECK(validate_file<config>(path).report() ==
          path + ":1:9: error: port: must be >= 1024 (got 1) [too_small]\n{\"port\":1}\n        ^\n");
    CHECK(validate_file<config>(path + "x").report() == path + "x: cannot be read: No such file or directory\n");
}
