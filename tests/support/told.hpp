// SPDX-License-Identifier: BSL-1.0
// What is said of a document, in lines that a test can compare at once.
#ifndef TELLTALE_TESTS_SUPPORT_TOLD_HPP
#define TELLTALE_TESTS_SUPPORT_TOLD_HPP

#include <telltale/read/parse.hpp>
#include <telltale/read/validate.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

/// A line for each issue: `1:7: error: port: must be >= 1024 (got 80) [too_small]`.
inline std::string lines(telltale::issues const& list) {
    std::string out;
    for (telltale::issue const& i : list) {
        if (!out.empty()) out += '\n';
        out += to_string(i);
    }
    return out;
}

/// The lines of what `parse<T>` says of `text`, and "ok" for nothing. `validate<T>` must say the same.
template <class T>
std::string told(std::string_view text, telltale::options const& wishes = {}) {
    auto const parsed = telltale::parse<T>(text, wishes);
    std::string const said = parsed ? "ok" : lines(parsed.error());
    telltale::options unheard = wishes;
    unheard.sink = {}; // the warnings once are enough
    telltale::issues const validated = telltale::validate<T>(text, unheard);
    CHECK((validated.empty() ? "ok" : lines(validated)) == said);
    return said;
}

#endif
