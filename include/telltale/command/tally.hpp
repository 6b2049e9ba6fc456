// SPDX-License-Identifier: BSL-1.0
// How many documents were good, and what was said of the others.
#ifndef TELLTALE_COMMAND_TALLY_HPP
#define TELLTALE_COMMAND_TALLY_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace telltale::inline v0::command {

/// How many documents were checked and how that ended.
struct tally {
    std::size_t lines = 0;   ///< of a log, empty ones included
    std::size_t checked = 0; ///< documents
    std::size_t good = 0;    ///< those without an error
    std::size_t errors = 0;  ///< those that were reported; a document with too many counts with the limit
    std::size_t warnings = 0;

    [[nodiscard]] constexpr std::size_t bad() const noexcept { return checked - good; }

    constexpr tally& operator+=(tally const& more) noexcept {
        lines += more.lines;
        checked += more.checked;
        good += more.good;
        errors += more.errors;
        warnings += more.warnings;
        return *this;
    }
    friend constexpr bool operator==(tally const&, tally const&) = default;
};

/// `3001 events: 2917 good, 84 bad (101 errors, 6 warnings)`. `noun` is what one document is called.
[[nodiscard]] inline std::string to_sentence(tally const& t, std::string_view noun) {
    auto const count = [](std::size_t n, std::string_view one) {
        std::string out = std::to_string(n);
        (out += ' ') += one;
        if (n != 1) out += 's';
        return out;
    };
    if (t.checked == 0) return ("no " + std::string(noun)) += 's';
    std::string out = count(t.checked, noun);
    if (t.bad() == 0) {
        out += t.checked == 1 ? ", good" : ", all good";
    } else {
        ((out += ": ") += std::to_string(t.good)) += " good, ";
        (out += std::to_string(t.bad())) += " bad";
    }
    if (t.errors != 0 || t.warnings != 0) {
        out += " (";
        if (t.errors != 0) out += count(t.errors, "error");
        if (t.errors != 0 && t.warnings != 0) out += ", ";
        if (t.warnings != 0) out += count(t.warnings, "warning");
        out += ')';
    }
    return out;
}

} // namespace telltale::inline v0::command

#endif
