// SPDX-License-Identifier: BSL-1.0
#include <telltale/telemetry/count_rule.hpp>

#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include "support/told.hpp"

#include <cstdint>

namespace {

struct counted {
    std::uint64_t n = 0;
    static constexpr auto schema = telltale::schema(telltale::field<&counted::n>(telltale::telemetry::count_rule));
};

} // namespace

TEST_CASE("a count is an integer of 0 or more") {
    for (char const* good : {R"({"n":0})", R"({"n":1.0})", R"({"n":1e3})", R"({"n":18446744073709551615})"})
        CHECK(told<counted>(good) == "ok");
    CHECK(told<counted>(R"({"n":-1})") == "1:6: error: n: must be >= 0 (got -1) [too_small]");
    CHECK(told<counted>(R"({"n":1.5})") == "1:6: error: n: must be an integer (got 1.5) [not_an_integer]");
    CHECK(told<counted>(R"({"n":-1.5})") == "1:6: error: n: must be an integer (got -1.5) [not_an_integer]\n"
                                            "1:6: error: n: must be >= 0 (got -1.5) [too_small]");
    CHECK(told<counted>(R"({"n":18446744073709551616})") ==
          "1:6: error: n: is out of range, must be from 0 to 18446744073709551615 (got 18446744073709551616) "
          "[out_of_range]");
    CHECK(told<counted>(R"({"n":"1"})") == "1:6: error: n: must be an integer (got \"1\") [wrong_type]");
}
