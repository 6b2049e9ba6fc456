// SPDX-License-Identifier: BSL-1.0
// Foreign text made harmless: what could act on a terminal, a log or a reader's eye is shown as an escape.
#ifndef TELLTALE_TEXT_PRINTABLE_HPP
#define TELLTALE_TEXT_PRINTABLE_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/code_point.hpp>
#include <telltale/text/log_command.hpp>

#include <string>
#include <string_view>

namespace telltale::inline v0::text {

/// Whether a code point is shown as it is. Refused are the C0 and C1 controls (so line breaks and the escape
/// sequences of terminals), line and paragraph separators, the marks, embeddings, overrides and isolates of the
/// bidirectional algorithm (UAX #9), invisible characters, tags, noncharacters and surrogates. The two joiners stay:
/// scripts and emoji need them.
[[nodiscard]] constexpr bool is_printable(char32_t c) noexcept {
    if (c < 0x20) return false;
    if (c < 0x7F) return true;
    if (c < 0xA0) return false; // DEL, C1
    if (c == 0xAD || c == 0x061C || c == 0x180E) return false;
    if (c >= 0x2000 && c <= 0x206F)
        return c != 0x200B && c != 0x200E && c != 0x200F && !(c >= 0x2028 && c <= 0x202E) && c < 0x2060;
    if (c >= 0xD800 && c <= 0xDFFF) return false;
    if (c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xFDD0 && c <= 0xFDEF)) return false;
    if ((c & 0xFFFE) == 0xFFFE) return false;
    if (c >= 0xE0000 && c <= 0xE0FFF) return false;
    return c <= 0x10FFFF;
}

namespace detail {

template <class Text>
TELLTALE_COLD constexpr void append_hex(Text& out, char32_t value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        out += "0123456789abcdef"[static_cast<unsigned>(value >> shift & 0xF)];
}

} // namespace detail

/// Appends a code point as JSON spells it in ASCII: `\n`, `\u001b`, beyond U+FFFF as two surrogates. `Text` is a string or a
/// `sentence`.
template <class Text>
TELLTALE_COLD constexpr void append_escape(Text& out, char32_t c) {
    switch (c) {
    case U'"': out += "\\\""; return;
    case U'\\': out += "\\\\"; return;
    case U'\b': out += "\\b"; return;
    case U'\f': out += "\\f"; return;
    case U'\n': out += "\\n"; return;
    case U'\r': out += "\\r"; return;
    case U'\t': out += "\\t"; return;
    default: break;
    }
    out += "\\u";
    if (c < 0x10000) {
        detail::append_hex(out, c, 4);
    } else {
        detail::append_hex(out, 0xD800 + ((c - 0x10000) >> 10), 4);
        out += "\\u";
        detail::append_hex(out, 0xDC00 + ((c - 0x10000) & 0x3FF), 4);
    }
}

/// Appends a byte that belongs to no code point: `\xff`.
template <class Text>
TELLTALE_COLD constexpr void append_byte_escape(Text& out, char32_t byte) {
    out += "\\x";
    detail::append_hex(out, byte, 2);
}

/// Appends `foreign` with everything not printable escaped, and what would make it a command to a build log, on one line;
/// backslashes and quotes stay as they are.
TELLTALE_COLD inline void append_printable(std::string& out, std::string_view foreign) {
    for (std::size_t i = 0; i != foreign.size();) {
        code_point const c = code_point_at(foreign, i);
        if (!c.well_formed) {
            append_byte_escape(out, c.value);
        } else if (is_printable(c.value) && !opens_log_command(foreign, i)) {
            out.append(foreign, i, c.length);
        } else {
            append_escape(out, c.value);
        }
        i += c.length;
    }
}

/// `foreign` with everything not printable escaped, see `append_printable`.
[[nodiscard]] TELLTALE_COLD inline std::string printable(std::string_view foreign) {
    std::string out;
    out.reserve(foreign.size());
    append_printable(out, foreign);
    return out;
}

} // namespace telltale::inline v0::text

#endif
