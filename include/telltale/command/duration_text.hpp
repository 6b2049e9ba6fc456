// SPDX-License-Identifier: BSL-1.0
// A duration in a few characters, for people.
#ifndef TELLTALE_COMMAND_DURATION_TEXT_HPP
#define TELLTALE_COMMAND_DURATION_TEXT_HPP

#include <cmath>
#include <cstdint>
#include <string>

namespace telltale::inline v0::command {

namespace detail {

/// `7` as `07`.
[[nodiscard]] inline std::string two_digits(std::uint64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); }

} // namespace detail

/// So many milliseconds, rounded to what is worth reading: `0.4 ms`, `850 ms`, `4.20 s`, `2m 05s`, `3h 07m`, `12d 04h`, with a
/// minus where it is below 0. `over 999d` for what is longer, infinity included, and `-` for what is no number.
[[nodiscard]] inline std::string duration_text(double milliseconds) {
    if (std::isnan(milliseconds)) return "-";
    if (milliseconds < 0) return '-' + duration_text(-milliseconds);
    constexpr double day = 86'400'000;
    if (milliseconds >= 1000 * day) return "over 999d";
    auto const rounded = [milliseconds](double unit) { return static_cast<std::uint64_t>(milliseconds / unit + 0.5); };
    if (milliseconds < 10 && milliseconds != std::floor(milliseconds)) {
        std::uint64_t const tenths = rounded(0.1);
        return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " ms";
    }
    if (std::uint64_t const n = rounded(1); n < 1000) return std::to_string(n) + " ms";
    if (std::uint64_t const n = rounded(10); n < 6000)
        return std::to_string(n / 100) + '.' + detail::two_digits(n % 100) + " s";
    if (std::uint64_t const n = rounded(1000); n < 3600)
        return std::to_string(n / 60) + "m " + detail::two_digits(n % 60) + 's';
    if (std::uint64_t const n = rounded(60'000); n < 24 * 60)
        return std::to_string(n / 60) + "h " + detail::two_digits(n % 60) + 'm';
    std::uint64_t const n = rounded(3'600'000);
    return std::to_string(n / 24) + "d " + detail::two_digits(n % 24) + 'h';
}

} // namespace telltale::inline v0::command

#endif
