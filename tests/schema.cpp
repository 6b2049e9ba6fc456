// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>

// All that can be said, by one header.
struct said {
    std::optional<int> number;
    telltale::nullable<std::string> text;
    std::chrono::seconds time{};
    std::map<std::string, telltale::raw_json> others;

    static constexpr auto schema =
        telltale::schema(telltale::camel_case, telltale::null_is_absent, telltale::description("everything"),
                         telltale::field<&said::number>(telltale::any_of(telltale::minimum(1), telltale::equals(0)),
                                                        telltale::since("1.0")),
                         telltale::field<&said::text>(telltale::min_length(1), telltale::pattern<"^a">(),
                                                      telltale::wrong_type("must be text")),
                         telltale::field<&said::time>(telltale::unit<std::chrono::seconds>,
                                                      telltale::default_to(std::chrono::seconds(1))),
                         telltale::field<&said::others>(telltale::rest, telltale::max_items(2)));
};

#include <telltale/read/validate.hpp>

TEST_CASE("a header that declares needs one header", "[schema]") {
    CHECK(telltale::validate<said>(R"({"number":0,"text":"ab","x":1})").ok());
    CHECK(telltale::validate<said>(R"({"number":-1,"text":"b","x":1,"y":2,"z":3})").size() == 3);
}
