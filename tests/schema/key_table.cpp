// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/key_table.hpp>

#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/record.hpp>

#include "support/twice.hpp"

#include <optional>
#include <string>
#include <string_view>

using namespace telltale;

namespace {

constexpr value_schema anything{};
constexpr std::string_view aliases[] = {"q", "quu"};
constexpr member_schema some[] = {{.name = "alpha", .value = &anything},
                                  {.name = "beta", .value = &anything, .aliases = {aliases, 2}},
                                  {.name = "", .value = &anything},
                                  {.name = "alphb", .value = &anything},
                                  {.name = "\xC3\xA9", .value = &anything}};
constexpr record_schema sample{.members = {some, 5}};
constexpr auto table = make_key_table<7>(sample);

constexpr member_schema alike[] = { // equal lengths and ends: some of these must collide
    {.name = "xaaaaaaaaaaaaaaaaaaax"}, {.name = "xaaaaaaaabaaaaaaaaaax"}, {.name = "xaaaaaaaaabaaaaaaaaax"},
    {.name = "xaaaaaaaaaabaaaaaaaax"}, {.name = "xaaaaaaaaaaabaaaaaaax"}, {.name = "xaaaaaaaaaaaabaaaaaax"}};
constexpr auto colliding = make_key_table<6>(record_schema{.members = {alike, 6}});
constexpr auto none = make_key_table<0>(record_schema{});

} // namespace

TEST_CASE("every name and alias is found", "[schema]") {
    TWICE(table.find("alpha", 99) == 0);
    TWICE(table.find("beta", 99) == 1);
    TWICE(table.find("q", 99) == 1);
    TWICE(table.find("quu", 99) == 1);
    TWICE(table.find("", 99) == 2);
    TWICE(table.find("alphb", 99) == 3);
    TWICE(table.find("\xC3\xA9", 99) == 4);
}

TEST_CASE("nothing else is", "[schema]") {
    TWICE(table.find("alphc", 99) == 99);
    TWICE(table.find("alph", 99) == 99);
    TWICE(table.find("alphaa", 99) == 99);
    TWICE(table.find("Alpha", 99) == 99);
    TWICE(table.find(std::string_view("q\0", 2), 99) == 99);
    TWICE(table.find(std::string_view("\0", 1), 99) == 99);
    TWICE(none.find("", 5) == 5);
    TWICE(none.find("a", 5) == 5);
}

TEST_CASE("names that collide are found all the same", "[schema]") {
    TWICE(colliding.find("xaaaaaaaaaaaaaaaaaaax", 99) == 0);
    TWICE(colliding.find("xaaaaaaaabaaaaaaaaaax", 99) == 1);
    TWICE(colliding.find("xaaaaaaaaabaaaaaaaaax", 99) == 2);
    TWICE(colliding.find("xaaaaaaaaaabaaaaaaaax", 99) == 3);
    TWICE(colliding.find("xaaaaaaaaaaabaaaaaaax", 99) == 4);
    TWICE(colliding.find("xaaaaaaaaaaaabaaaaaax", 99) == 5);
    TWICE(colliding.find("xaaaaaaaaaaaaabaaaaax", 99) == 99);
}

TEST_CASE("every one-byte change of a name is another key", "[schema]") {
    for (member_schema const& m : some) {
        std::string key(m.name);
        for (std::size_t i = 0; i != key.size(); ++i)
            for (int byte = 0; byte != 256; ++byte) {
                std::string other = key;
                other[i] = static_cast<char>(byte);
                std::size_t const expected = other == key       ? table.find(key, 99)
                                             : other == "alpha" ? 0
                                             : other == "alphb" ? 3
                                                                : 99;
                if (table.find(other, 99) != expected) FAIL(other);
            }
    }
    SUCCEED();
}
