// SPDX-License-Identifier: BSL-1.0
// The code point at a byte of a text that need not be well-formed UTF-8.
#ifndef TELLTALE_TEXT_CODE_POINT_HPP
#define TELLTALE_TEXT_CODE_POINT_HPP

#include <cstddef>
#include <string_view>

namespace telltale::inline v0::text {

/// One step through a text: a code point, or one byte that belongs to none.
struct code_point {
    char32_t value;     ///< the scalar value, or the byte itself (0x80 to 0xFF) when it is not `well_formed`
    std::size_t length; ///< in bytes: 1 to 4; 1 when it is not `well_formed`
    bool well_formed;   ///< false for a byte that starts no well-formed sequence (The Unicode Standard, table 3-7)

    friend constexpr bool operator==(code_point const&, code_point const&) = default;
};

/// The code point that starts at byte `offset` of `document`; `offset` must be below `document.size()`.
/// For people to look at, not for validation: bytes that are not UTF-8 count as one character each. Constant time.
[[nodiscard]] constexpr code_point code_point_at(std::string_view document, std::size_t offset) noexcept {
    auto const byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(document[i])); };
    char32_t const first = byte(offset);
    if (first < 0x80) return {first, 1, true};

    code_point const stray{first, 1, false};
    std::size_t length = 0;
    char32_t value = 0;
    char32_t low = 0x80, high = 0xBF; // what the second byte may be
    if (first >= 0xC2 && first <= 0xDF) {
        length = 2;
        value = first & 0x1F;
    } else if (first >= 0xE0 && first <= 0xEF) {
        length = 3;
        value = first & 0x0F;
        if (first == 0xE0) low = 0xA0;  // shorter forms exist
        if (first == 0xED) high = 0x9F; // surrogates
    } else if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        value = first & 0x07;
        if (first == 0xF0) low = 0x90;
        if (first == 0xF4) high = 0x8F; // beyond U+10FFFF
    } else {
        return stray;
    }
    if (document.size() - offset < length) return stray;
    for (std::size_t i = 1; i != length; ++i) {
        char32_t const next = byte(offset + i);
        if (next < low || next > high) return stray;
        value = value << 6 | (next & 0x3F);
        low = 0x80;
        high = 0xBF;
    }
    return {value, length, true};
}

} // namespace telltale::inline v0::text

#endif
