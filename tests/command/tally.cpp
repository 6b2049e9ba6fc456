// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/tally.hpp>

#include "support/twice.hpp"

using telltale::command::tally;

TEST_CASE("how it went, in a sentence", "[command]") {
    CHECK(to_sentence(tally{}, "event") == "no events");
    CHECK(to_sentence(tally{1, 1, 1, 0, 0}, "document") == "1 document, good");
    CHECK(to_sentence(tally{9, 2, 2, 0, 1}, "document") == "2 documents, all good (1 warning)");
    CHECK(to_sentence(tally{0, 1, 0, 1, 0}, "event") == "1 event: 0 good, 1 bad (1 error)");
    CHECK(to_sentence(tally{0, 12, 9, 21, 2}, "event") == "12 events: 9 good, 3 bad (21 errors, 2 warnings)");
}

TEST_CASE("tallies add up", "[command]") {
    constexpr auto sum = [](tally a, tally const& b) { return a += b; };
    TWICE(sum(tally{1, 2, 1, 4, 5}, tally{10, 20, 10, 40, 50}) == tally{11, 22, 11, 44, 55});
    TWICE(tally{11, 22, 11, 44, 55}.bad() == 11);
}
