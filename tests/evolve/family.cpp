// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/family.hpp>

#include "support/catch.hpp"

#include <telltale/value/raw_json.hpp>

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

using namespace telltale;
using evolve::family;
using evolve::family_of;
using evolve::kind_words;

TEST_CASE("families and words of values", "[evolve]") {
    CHECK(family_of(type_tree<bool>) == family::boolean);
    CHECK(family_of(type_tree<double>) == family::number);
    CHECK(family_of(type_tree<std::string>) == family::text);
    CHECK(family_of(type_tree<std::vector<int>>) == family::array);
    CHECK(family_of(type_tree<std::map<std::string, int>>) == family::object);
    CHECK(family_of(type_tree<raw_json>) == family::anything);
    CHECK(family_of(type_tree<raw_object>) == family::object);
    CHECK(evolve::family_words(family::array) == "an array");
    CHECK(kind_words(type_tree<int>) == "an integer");
    CHECK(kind_words(type_tree<std::set<int>>) == "a set");
    CHECK(kind_words(type_tree<std::tuple<int>>) == "a tuple");
    CHECK(kind_words(type_tree<raw_object>) == "any object");
    CHECK(kind_words(type_tree<raw_json>) == "any JSON value");
}
