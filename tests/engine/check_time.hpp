// SPDX-License-Identifier: BSL-1.0
// What every event of the engine says of its timestamp.
#ifndef TELLTALE_TESTS_ENGINE_CHECK_TIME_HPP
#define TELLTALE_TESTS_ENGINE_CHECK_TIME_HPP

#include "support/told.hpp"

#include <string>

/// `members`: those of a good event, in ASCII, but for the timestamp: `"modelId":"m"`.
template <class Event>
void check_time(std::string const& members) {
    std::string const head = "{" + members + ",\"timestamp\":";
    std::string const at = "1:" + std::to_string(head.size() + 1) + ": error: timestamp: ";
    auto const said = [&](std::string const& value) { return told<Event>(head + value + "}"); };
    auto const other = [&](std::string const& value) {
        return at + "must be an integer (got " + value + ") [wrong_type]";
    };

    for (char const* good :
         {"1", "1.0", "1e3", "100e-2", "1700000000000", "1700000000000.0", "9007199254740993", "18446744073709551615"})
        CHECK(said(good) == "ok");
    for (std::string const small : {"0", "-0", "0.0", "-1", "-1700000000000", "-9223372036854775809", "-1e400"})
        CHECK(said(small) == at + "Timestamp must be positive (got " + small + ") [too_small]");
    for (std::string const broken : {"0.5", "1.5", "1700000000000.5", "0.99999999999999999"})
        CHECK(said(broken) == at + "must be an integer (got " + broken + ") [not_an_integer]");
    CHECK(said("-1.5") == at + "must be an integer (got -1.5) [not_an_integer]\n" + at +
                              "Timestamp must be positive (got -1.5) [too_small]");
    CHECK(said("1e-400") == at + "must be an integer (got 1e-400) [not_an_integer]\n" + at + // nearest to zero
                                "Timestamp must be positive (got 1e-400) [too_small]");
    for (std::string const big : {"18446744073709551616", "1e20", "1e400"})
        CHECK(said(big) ==
              at + "is out of range, must be from 0 to 18446744073709551615 (got " + big + ") [out_of_range]");
    CHECK(said("\"1700000000000\"") == other("\"1700000000000\""));
    CHECK(said("null") == other("null"));
    CHECK(said("true") == other("true"));
    CHECK(said("[1]") == other("an array"));
    CHECK(said("{}") == other("an object"));
    CHECK(told<Event>("{" + members + "}") == "1:1: error: timestamp: required key is missing [missing_key]");
    CHECK(told<Event>("{\"timestamp\":1," + members + "}") == "ok");
    CHECK(told<Event>("[]") == "1:1: error: (document): must be an object (got an array) [wrong_type]");
}

#endif
