// SPDX-License-Identifier: BSL-1.0
// Foreign text that a build log would obey: `::error::x` at the start of a line, `##[error]x` or `##vso[...]` anywhere.
#ifndef TELLTALE_TEXT_LOG_COMMAND_HPP
#define TELLTALE_TEXT_LOG_COMMAND_HPP

#include <telltale/text/code_point.hpp>

#include <cstddef>
#include <string_view>

namespace telltale::inline v0::text {

namespace detail {

// What the readers of logs skip at the start of a line, less the controls, which are never shown.
[[nodiscard]] constexpr bool is_skipped_space(char32_t c) noexcept {
    return c == U' ' || c == U'\t' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

[[nodiscard]] constexpr bool is_first_in_line(std::string_view line, std::size_t at) noexcept {
    for (std::size_t i = 0; i < at;) {
        code_point const c = code_point_at(line, i);
        if (!c.well_formed || !is_skipped_space(c.value)) return false;
        i += c.length;
    }
    return true;
}

} // namespace detail

/// Whether the byte at `at` makes a command of what stands around it, so that any other byte there makes none: the first
/// colon of a line that begins with `::` (GitHub Actions), or the bracket of `##[`, `##vso[` and their like (GitHub Actions,
/// Azure Pipelines, TeamCity), which act in the middle of a line too. Constant time for other bytes; over all the bytes of
/// a line together, linear in its length.
[[nodiscard]] constexpr bool opens_log_command(std::string_view line, std::size_t at) noexcept {
    if (line[at] == ':') return at + 1 != line.size() && line[at + 1] == ':' && detail::is_first_in_line(line, at);
    if (line[at] != '[') return false;
    std::size_t i = at;
    while (i != 0 && ((line[i - 1] >= 'a' && line[i - 1] <= 'z') || (line[i - 1] >= 'A' && line[i - 1] <= 'Z'))) --i;
    return i >= 2 && line[i - 1] == '#' && line[i - 2] == '#';
}

} // namespace telltale::inline v0::text

#endif
