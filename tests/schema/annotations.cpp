// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/annotations.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

using namespace telltale;

namespace {

// A constant that becomes a list.
struct four_and_five {
    operator std::vector<int>() const { return {4, 5}; }
};

struct server {
    int port;
    std::string host;
    std::optional<int> old_port;
    double ratio;
    std::vector<int> list;
    static constexpr auto schema =
        telltale::schema(camel_case, field<&server::port>(wire_name("the-port"), alias("port"), alias("p"), minimum(1)),
                         field<&server::host>(default_to("localhost"), description("where it listens")),
                         field<&server::old_port>(deprecated("use the-port")), field<&server::ratio>(default_to(1)),
                         field<&server::list>(deprecated(), default_to(four_and_five{})));
};

std::string heard(std::string_view text) {
    issues list;
    CHECK(told<server>(text, {.sink = list}) == "ok");
    return lines(list);
}

} // namespace

TEST_CASE("annotations are kept as they were written", "[schema]") {
    TWICE(wire_name("x").name == "x");
    TWICE(alias("y").name == "y");
    TWICE(description("z").words == "z");
    TWICE(deprecated("w").words == "w");
    TWICE(deprecated().words == "is deprecated");
    TWICE(default_to(5).value == 5);
    STATIC_REQUIRE(std::is_same_v<std::remove_const_t<decltype(secret)>, secret_part>);
}

TEST_CASE("a member has the name on the wire, the aliases are read too", "[schema]") {
    auto const by_name = parse<server>(R"({"the-port":1})");
    REQUIRE(by_name);
    CHECK(by_name->port == 1);
    CHECK(parse<server>(R"({"port":2})")->port == 2);
    CHECK(parse<server>(R"({"p":3})")->port == 3);
    CHECK(parse<server>(R"({"\u0070":4})")->port == 4);
    CHECK(serialize(*by_name) == R"({"the-port":1,"host":"localhost","ratio":1,"list":[4,5]})");
    CHECK(told<server>("{}") == "1:1: error: the-port: required key is missing [missing_key]");
    CHECK(told<server>(R"({"the-port":0})") == "1:13: error: the-port: must be >= 1 (got 0) [too_small]");
    CHECK(told<server>(R"({"p":0})") ==
          "1:6: error: p: must be >= 1 (got 0) [too_small]"); // as it stands in the document
}

TEST_CASE("a name and its alias in one object are a duplicate", "[schema]") {
    CHECK(told<server>(R"({"the-port":1,"port":2})") ==
          "1:15: error: port: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<server>(R"({"p":1,"the-port":"x"})") ==
          "1:8: error: the-port: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<server>(R"({"p":1,"port":2,"p":3})") ==
          "1:8: error: port: duplicate key: it came before in the same object [duplicate_key]\n"
          "1:17: error: p: duplicate key: it came before in the same object [duplicate_key]");
}

TEST_CASE("an absent member has its default", "[schema]") {
    auto const read = parse<server>(R"({"p":1})");
    REQUIRE(read);
    CHECK(read->host == "localhost");
    CHECK(read->ratio == 1.0);
    CHECK(read->list == std::vector{4, 5});
    auto const given = parse<server>(R"({"p":1,"host":"h","ratio":0.5,"list":[]})");
    REQUIRE(given);
    CHECK(given->host == "h");
    CHECK(given->ratio == 0.5);
    CHECK(given->list.empty());
    CHECK(told<server>(R"({"p":1,"host":null})") == "1:15: error: host: must be a string (got null) [wrong_type]");
}

TEST_CASE("the presence of a deprecated member is a warning at its key", "[schema]") {
    CHECK(heard(R"({"p":1})").empty());
    CHECK(heard(R"({"p":1, "oldPort":2})") == "1:9: warning: oldPort: use the-port [deprecated]");
    CHECK(heard(R"({"p":1,"list":[]})") == "1:8: warning: list: is deprecated [deprecated]");
}

TEST_CASE("a description is kept for documentation", "[schema]") {
    TWICE(record<server>::plain.members[1].description == "where it listens");
    TWICE(record<server>::plain.members[0].description.empty());
    TWICE(record<server>::plain.members[0].aliases.size() == 2);
    TWICE(record<server>::plain.members[0].aliases[1] == "p");
    TWICE(record<server>::plain.members[2].is_deprecated);
    TWICE(record<server>::plain.members[2].deprecated == "use the-port");
    TWICE(record<server>::plain.members[1].is == presence::defaulted);
    TWICE(record<server>::plain.members[2].is == presence::optional);
    TWICE(record<server>::plain.members[0].is == presence::required);
}
