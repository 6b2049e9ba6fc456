// SPDX-License-Identifier: BSL-1.0
// Text as a JSON string.
#ifndef TELLTALE_TEXT_WRITE_STRING_HPP
#define TELLTALE_TEXT_WRITE_STRING_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/utf8.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace telltale::inline v0::text {

namespace detail {

[[nodiscard]] constexpr bool needs_escape(char c) noexcept {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

/// Room for `count` more characters. A library may take `reserve` at its word; growing by a factor keeps many appends
/// linear.
constexpr void make_room(std::string& out, std::size_t count) {
    std::size_t const needed = out.size() + count;
    if (needed > out.capacity()) out.reserve(needed < 2 * out.capacity() ? 2 * out.capacity() : needed);
}

/// Appends the escape of a character that needs one.
constexpr void append_escaped(std::string& out, char c) {
    constexpr char letters[] = "uuuuuuuubtnufruuuuuuuuuuuuuuuuuu"; // of 0x00 to 0x1F
    constexpr char hex[] = "0123456789abcdef";
    auto const byte = static_cast<unsigned char>(c);
    char text[6] = {'\\', c, '0', '0', '0', '0'};
    if (byte < 0x20) {
        text[1] = letters[byte];
        text[4] = hex[byte >> 4];
        text[5] = hex[byte & 15];
    }
    out.append(text, text[1] == 'u' && byte < 0x20 ? 6 : 2);
}

constexpr void append_escapes_of(std::string& out, char const* first, char const* last);

/// The top bit of the first of eight bytes that needs an escape, and perhaps of later ones: a borrow marks falsely
/// only behind one that is marked rightly.
[[nodiscard]] constexpr std::uint64_t mark_escapes(std::uint64_t bytes) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101u, tops = 0x8080808080808080u;
    std::uint64_t const quote = bytes ^ (ones * 0x22), backslash = bytes ^ (ones * 0x5C);
    return (((bytes - ones * 0x20) & ~bytes) | ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash)) & tops;
}

} // namespace detail

/// The first of `[first, last)` that a JSON string cannot hold as it is (a quote, a backslash, a control character
/// below 0x20), or `last`. Linear.
[[nodiscard]] constexpr char const* find_escape(char const* first, char const* last) noexcept {
    if (!std::is_constant_evaluated()) {
#if defined(__SSE2__)
        for (; last - first >= 16; first += 16) {
            __m128i bytes{};
            std::memcpy(&bytes, first, sizeof bytes);
            __m128i const control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
            __m128i const mark =
                _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
            auto const found = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(control, mark)));
            if (found != 0) return first + std::countr_zero(found);
        }
#endif
        if constexpr (std::endian::native == std::endian::little) {
            for (; last - first >= 8; first += 8) {
                std::uint64_t bytes{};
                std::memcpy(&bytes, first, sizeof bytes);
                std::uint64_t const found = detail::mark_escapes(bytes);
                if (found != 0) return first + std::countr_zero(found) / 8;
            }
            // fewer than eight, and zeros behind them, which are marked
            return first +
                   std::min<std::ptrdiff_t>(last - first,
                                            std::countr_zero(detail::mark_escapes(detail::load_rest(first, last))) / 8);
        }
    }
    while (first != last && !detail::needs_escape(*first)) ++first;
    return first;
}

constexpr void detail::append_escapes_of(std::string& out, char const* first, char const* last) {
    for (;;) {
        char const* const stop = find_escape(first, last);
        out.append(first, static_cast<std::size_t>(stop - first));
        if (stop == last) return;
        append_escaped(out, *stop);
        first = stop + 1;
    }
}

/// Appends `utf8` as a JSON string, quoted. Escaped is what RFC 8259, section 7, demands and no more: `\"` `\\` `\b`
/// `\f` `\n` `\r` `\t`, and `\u00xx` for the other characters below 0x20. The bytes are not checked, see
/// `append_checked_json_string`. Linear; allocates only to grow `out`.
TELLTALE_COLD constexpr void append_json_string(std::string& out, std::string_view utf8) {
    detail::make_room(out, utf8.size() + 2);
    out.push_back('"');
    detail::append_escapes_of(out, utf8.data(), utf8.data() + utf8.size());
    out.push_back('"');
}

/// As `append_json_string`, but what is written is UTF-8 whatever `bytes` is: U+FFFD stands for each maximal subpart
/// of an ill-formed sequence (Unicode, section 3.9). Returns false if that happened.
[[nodiscard]] constexpr bool append_checked_json_string(std::string& out, std::string_view bytes) {
    char const* first = bytes.data();
    char const* const last = first + bytes.size();
    bool well_formed = true;
    detail::make_room(out, bytes.size() + 2);
    out.push_back('"');
    for (;;) {
        char const* const bad = find_invalid_utf8(first, last);
        detail::append_escapes_of(out, first, bad);
        if (bad == last) break;
        well_formed = false;
        out.append("\xEF\xBF\xBD");
        first = bad - detail::utf8_step(bad, last); // negative: the length of what is wrong
    }
    out.push_back('"');
    return well_formed;
}

} // namespace telltale::inline v0::text

#endif
