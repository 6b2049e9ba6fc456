// SPDX-License-Identifier: BSL-1.0
// Is this text bytes in base64.
#ifndef TELLTALE_TEXT_BASE64_HPP
#define TELLTALE_TEXT_BASE64_HPP

#include <telltale/text/formats.hpp>

#include <cstddef>
#include <string_view>

namespace telltale::inline v0::text {

namespace detail {

/// The six bits that a character of the base64 alphabet stands for, or 64 for any other character.
[[nodiscard]] constexpr unsigned base64_bits(char c) noexcept {
    if (ascii_is(c, ascii_upper)) return static_cast<unsigned>(c - 'A');
    if (ascii_is(c, ascii_lower)) return static_cast<unsigned>(c - 'a') + 26;
    if (ascii_is(c, ascii_digit)) return static_cast<unsigned>(c - '0') + 52;
    return c == '+' ? 62 : c == '/' ? 63 : 64;
}

} // namespace detail

/// Base64 as in RFC 4648, section 4: groups of four of `A-Za-z0-9+/`, the last padded with `=`; the empty text is no bytes.
/// Canonical (section 3.5): bits of the last character that belong to no byte are zero, so different texts are different
/// bytes. No line ends, no other alphabet. Time: linear.
[[nodiscard]] constexpr bool is_base64(std::string_view text) noexcept {
    if (text.size() % 4 != 0) return false;
    if (text.empty()) return true;
    std::size_t padding = 0;
    while (padding != 2 && text[text.size() - 1 - padding] == '=') ++padding;
    text.remove_suffix(padding);
    for (char const c : text)
        if (detail::base64_bits(c) == 64) return false;
    unsigned const unused = padding == 0 ? 0 : padding == 1 ? 0x3 : 0xF;
    return (detail::base64_bits(text.back()) & unused) == 0;
}

} // namespace telltale::inline v0::text

#endif
