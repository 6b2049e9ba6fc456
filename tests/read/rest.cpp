// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/rest.hpp>

#include <telltale/text.hpp>

#include "support/catch.hpp"
#include "support/told.hpp"

#include <map>
#include <string>

namespace {

struct labelled {
    int id = 0;
    std::map<std::string, std::string> labels;

    static constexpr auto schema =
        telltale::schema(telltale::field<&labelled::labels>(telltale::rest, telltale::max_items(2)));
};

} // namespace

TEST_CASE("the rest goes into its member", "[read]") {
    auto const read = telltale::parse<labelled>(R"({"zone":"b","id":1,"app":"x"})");
    REQUIRE(read);
    CHECK(read->id == 1);
    CHECK(read->labels == std::map<std::string, std::string>{{"app", "x"}, {"zone", "b"}});
    CHECK(telltale::parse<labelled>(R"({"id":1})")->labels.empty());
}

TEST_CASE("what is wrong with the rest", "[read]") {
    CHECK(told<labelled>(R"({"id":1,"a":2})") == "1:13: error: a: must be a string (got 2) [wrong_type]");
    CHECK(told<labelled>(R"({"id":1,"a":"1","a":"2"})") ==
          "1:17: error: a: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<labelled>(R"({"id":1,"a":"1","b":"2","c":"3"})") ==
          "1:1: error: (document): must have at most 2 items (got 3 items) [too_many_items]");
}
