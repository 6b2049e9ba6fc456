// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/search_space.hpp>

#include "support/catch.hpp"

#include <telltale/text/built_language.hpp>

#include <cstddef>
#include <string>

using namespace telltale::text;

TEST_CASE("the size of a space is the product of its states, and one for the empty text", "[text]") {
    built_language const a("^a$"), b("^[0-9]{3}$");
    search_space space;
    CHECK(space.size() == 2);
    space.languages[space.count++] = a.get();
    CHECK(space.size() == a.get().states + 1);
    space.languages[space.count++] = b.get();
    CHECK(space.size() == a.get().states * b.get().states + 1);
    space.length_cap = 9;
    CHECK(space.size() == 10 * a.get().states * b.get().states + 1);
    space.length_cap = 0xFFFFFF;
    CHECK(space.size() == static_cast<std::size_t>(-1));
}

TEST_CASE("letters are what the languages tell apart, each with a character that can be read", "[text]") {
    built_language const a("^[a-z]$"), b("^[0-9x]$");
    search_space space;
    CHECK(search_letters(space).count == 1); // nothing is told apart
    space.languages[space.count++] = a.get();
    space.languages[space.count++] = b.get();
    search_letters const letters(space);
    CHECK(letters.ok);
    std::string shown;
    for (std::size_t i = 0; i != letters.count; ++i) shown += static_cast<char>(letters.all[i].shown);
    CHECK(shown.size() == 4);
    CHECK(shown.find('a') != std::string::npos);
    CHECK(shown.find('x') != std::string::npos);
    CHECK(shown.find('0') != std::string::npos);
    CHECK(shown.find('!') != std::string::npos);
}
