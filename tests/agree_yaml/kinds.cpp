// SPDX-License-Identifier: BSL-1.0
// Sets, tuples, durations, codecs, transparent structs, the rest: as JSON and as YAML the same is said and read of them.
#include "agree/kinds.hpp"
#include "agree_yaml/as_yaml.hpp"

#include <cstddef>
#include <map>
#include <string>

TEST_CASE("agreement: all kinds as YAML") {
    agree::author a(20261123);
    std::map<std::string, int> seen;
    std::size_t const refused = as_yaml::compare<house>(a, 1500, write_house, seen);
    CHECK(refused > 400);
    CHECK(refused < 1400);
    CHECK(seen.size() >= 16);
}

TEST_CASE("agreement: the rest as YAML") {
    agree::author a(20261124);
    std::map<std::string, int> seen;
    std::size_t const refused =
        as_yaml::compare<page>(a, 1000, [](agree::author& b) { return write_page(b, b.below(3)); }, seen);
    CHECK(refused > 200);
    CHECK(refused < 900);
    CHECK(seen.size() >= 6);
}
