// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/search_text.hpp>

#include "support/catch.hpp"

#include <telltale/text/built_language.hpp>
#include <telltale/text/pattern_language.hpp>

#include <string>
#include <vector>

using namespace telltale::text;

namespace {

/// Texts that are in the first language and not in the second, of a length from `low` to `high`.
struct in_but_not {
    search_space const* space;
    std::size_t low = 0;
    std::size_t high = static_cast<std::size_t>(-1);

    [[nodiscard]] constexpr bool accepted(search_place const& p, std::size_t i) const {
        language const& l = space->languages[i];
        return p.is_empty ? l.matches_empty : l.accepts[p.states[i]];
    }
    constexpr search_verdict operator()(search_place const& p) const {
        if (!p.is_empty && p.states[0] == 0) return search_verdict::hopeless;
        if (p.length > high) return search_verdict::hopeless;
        return accepted(p, 0) && (space->count == 1 || !accepted(p, 1)) && p.length >= low ? search_verdict::yes
                                                                                           : search_verdict::no;
    }
    static constexpr search_verdict settle(std::string_view) { return search_verdict::maybe; }
};

struct outcome {
    bool found;
    std::string text;
};
outcome look(std::string_view in, std::string_view out, std::size_t low = 0, std::size_t high = 0) {
    built_language const a(in), b(out);
    search_space space;
    space.languages[0] = a.get();
    space.languages[1] = b.get();
    space.count = 2;
    if (high != 0) space.length_cap = high + 1;
    search_letters const letters(space);
    std::vector<std::uint32_t> before(space.size()), queue(space.size());
    std::vector<std::uint16_t> by(space.size());
    search_state state;
    while (!state.done)
        search_text(space, letters, {before.data(), by.data(), queue.data()}, state,
                    high == 0 ? in_but_not{&space} : in_but_not{&space, low, high}, 7); // in small steps
    return {state.found, std::string(state.text())};
}

} // namespace

TEST_CASE("the shortest text that one language has and another has not is found", "[text]") {
    CHECK_FALSE(look("^[a-z]+$", "^[a-z0-9]+$").found);
    CHECK(look("^[a-z0-9]+$", "^[a-z]+$").text == "0");
    CHECK_FALSE(look("^(a|b){2}$", "^[ab]+$").found);
    CHECK(look("^[ab]+$", "^(a|b){2}$").text == "a");
    CHECK(look("^a*$", "^a+$").found);
    CHECK(look("^a*$", "^a+$").text.empty());
    CHECK(look("a", "^a").text == "ba");
    CHECK_FALSE(look("^[a-z0-9]+(-[a-z0-9]+)*$", "^[a-z0-9-]+$").found);
    CHECK(look("^[a-z0-9-]+$", "^[a-z0-9]+(-[a-z0-9]+)*$").text == "-");
    CHECK(look("^.$", "^[^\xC3\xA9]$").text == "\xC3\xA9");
    CHECK_FALSE(look("^a[^\\s\\S]$", "^b$").found);
}

TEST_CASE("lengths are followed up to a bound", "[text]") {
    CHECK(look("^a*$", "^b$", 3, 5).text == "aaa");
    CHECK_FALSE(look("^(aa)*$", "^b$", 3, 3).found);
    CHECK(look("^(aa)*$", "^b$", 3, 4).text == "aaaa");
    CHECK_FALSE(look("^a{0,4}$", "^b$", 5, 9).found);
}

TEST_CASE("a search works while compiling", "[text]") {
    constexpr auto found = [] {
        search_space space;
        space.languages[0] = pattern_language<"^[a-z0-9-]+$">();
        space.languages[1] = pattern_language<"^[a-z0-9]+(-[a-z0-9]+)*$">();
        space.count = 2;
        search_letters const letters(space);
        std::uint32_t before[64]{}, queue[64]{};
        std::uint16_t by[64]{};
        search_state state;
        search_text(space, letters, {before, by, queue}, state, in_but_not{&space}, 100000);
        return state;
    }();
    static_assert(found.done && found.found && found.text() == "-");
    SUCCEED();
}

TEST_CASE("letters are few, and shown as such where they can be", "[text]") {
    search_space space;
    built_language const a("^[a-c]$"), b("^[b-z]$");
    space.languages[0] = a.get();
    space.languages[1] = b.get();
    space.count = 2;
    search_letters const letters(space);
    CHECK(letters.ok);
    REQUIRE(letters.count == 4);
    CHECK(letters.all[0].shown == U'0'); // all others
    CHECK(letters.all[1].shown == U'a');
    CHECK(letters.all[2].shown == U'b');
    CHECK(letters.all[3].shown == U'd');
}
