// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/absent.hpp>

#include <telltale/text.hpp>

#include "support/catch.hpp"
#include "support/told.hpp"

#include <optional>
#include <string>

namespace {

struct lamp {
    std::string name;
    std::optional<int> watts;
    int level = 3;

    static constexpr auto schema =
        telltale::schema(telltale::field<&lamp::name>(telltale::missing("a lamp has a name")),
                         telltale::field<&lamp::level>(telltale::default_to(5)));
};

} // namespace

TEST_CASE("members that did not come", "[read]") {
    auto const read = telltale::parse<lamp>(R"({"name":"a"})");
    REQUIRE(read);
    CHECK_FALSE(read->watts);
    CHECK(read->level == 5);
    CHECK(told<lamp>("{}") == "1:1: error: name: a lamp has a name [missing_key]");
    CHECK(told<lamp>(R"({"level":1,"watts":2})") == "1:1: error: name: a lamp has a name [missing_key]");
}

TEST_CASE("members that did not come are emptied, or kept", "[read]") {
    lamp one{"old", 60, 9};
    REQUIRE(telltale::parse_into(R"({"name":"new"})", one));
    CHECK(one.name == "new");
    CHECK_FALSE(one.watts);
    CHECK(one.level == 5);

    lamp other{"old", 60, 9};
    REQUIRE(telltale::parse_into("{}", other, {.absent_keys = telltale::absent_keys::keep}));
    CHECK(other.name == "old");
    CHECK(other.watts == 60);
    CHECK(other.level == 9);
}
