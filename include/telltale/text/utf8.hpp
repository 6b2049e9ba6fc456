// SPDX-License-Identifier: BSL-1.0
// Is it UTF-8, and how many characters is it.
#ifndef TELLTALE_TEXT_UTF8_HPP
#define TELLTALE_TEXT_UTF8_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace telltale::inline v0::text {

namespace detail {

/// The length of the well-formed sequence at `first`, or, negated, of the maximal subpart of an ill-formed one (Unicode 15, section 3.9).
/// Precondition: `first != last`.
[[nodiscard]] constexpr int utf8_step(char const* first, char const* last) noexcept {
    auto const at = [first](int i) { return static_cast<unsigned char>(first[i]); };
    auto const continues = [&at](int i) { return (at(i) & 0xC0u) == 0x80u; };
    unsigned const lead = at(0);
    if (lead < 0x80) return 1;
    if (lead < 0xC2 || lead > 0xF4 || last - first < 2) return -1;
    if (lead < 0xE0) return continues(1) ? 2 : -1;
    // table 3-7: four leads narrow the range of their second byte (overlongs, surrogates, the end of Unicode)
    unsigned const low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned const high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (at(1) < low || at(1) > high) return -1;
    if (last - first < 3 || !continues(2)) return -2;
    if (lead < 0xF0) return 3;
    if (last - first < 4 || !continues(3)) return -3;
    return 4;
}

/// The first byte that is not ASCII, or `last`.
[[nodiscard]] constexpr char const* skip_ascii(char const* first, char const* last) noexcept {
    if (!std::is_constant_evaluated()) {
#if defined(__SSE2__)
        for (; last - first >= 16; first += 16) {
            __m128i bytes{};
            std::memcpy(&bytes, first, sizeof bytes);
            if (_mm_movemask_epi8(bytes) != 0) break;
        }
#endif
        for (; last - first >= 8; first += 8) {
            std::uint64_t bytes{};
            std::memcpy(&bytes, first, sizeof bytes);
            if ((bytes & 0x8080808080808080u) != 0) break;
        }
    }
    while (first != last && static_cast<unsigned char>(*first) < 0x80) ++first;
    return first;
}

} // namespace detail

/// The first byte of the first ill-formed sequence of `[first, last)`, or `last` when all of it is UTF-8: no overlong forms, no surrogates, nothing above
/// U+10FFFF (The Unicode Standard, table 3-7). Linear; sixteen bytes at a time through ASCII.
[[nodiscard]] constexpr char const* find_invalid_utf8(char const* first, char const* last) noexcept {
    for (;;) {
        first = detail::skip_ascii(first, last);
        // stay here while the text is not ASCII: leaving for every letter costs more than a look at each
        while (first != last && static_cast<unsigned char>(*first) >= 0x80) {
            int const length = detail::utf8_step(first, last);
            if (length < 0) return first;
            first += length;
        }
        if (first == last) return last;
    }
}

/// Whether all of `bytes` is well-formed UTF-8; the empty text is.
[[nodiscard]] constexpr bool is_utf8(std::string_view bytes) noexcept {
    char const* const last = bytes.data() + bytes.size();
    return find_invalid_utf8(bytes.data(), last) == last;
}

/// The number of code points in well-formed UTF-8 (of other bytes: how many are no continuation bytes). Linear; sixteen bytes at a time.
[[nodiscard]] constexpr std::size_t count_code_points(std::string_view utf8) noexcept {
    char const* first = utf8.data();
    char const* const last = first + utf8.size();
    std::size_t count = 0;
    if (!std::is_constant_evaluated()) {
#if defined(__SSE2__)
        while (last - first >= 16) {
            // each byte lane counts to 255 at most before the lanes are added up
            __m128i lanes = _mm_setzero_si128();
            for (int round = 0; round != 255 && last - first >= 16; ++round, first += 16) {
                __m128i bytes{};
                std::memcpy(&bytes, first, sizeof bytes);
                lanes = _mm_sub_epi8(lanes, _mm_cmpgt_epi8(bytes, _mm_set1_epi8(-65))); // 0x80..0xBF are -128..-65
            }
            __m128i const sums = _mm_sad_epu8(lanes, _mm_setzero_si128());
            std::uint64_t halves[2]{};
            std::memcpy(halves, &sums, sizeof halves);
            count += static_cast<std::size_t>(halves[0] + halves[1]);
        }
#endif
        for (; last - first >= 8; first += 8) {
            std::uint64_t bytes{};
            std::memcpy(&bytes, first, sizeof bytes);
            std::uint64_t const continuation = (bytes >> 7) & ~(bytes >> 6) & 0x0101010101010101u;
            count += static_cast<std::size_t>(8 - ((continuation * 0x0101010101010101u) >> 56));
        }
    }
    for (; first != last; ++first) count += (static_cast<unsigned char>(*first) & 0xC0u) != 0x80u;
    return count;
}

/// Writes `code_point` as one to four bytes and returns their end. Precondition: a Unicode scalar value (at most U+10FFFF, no surrogate).
[[nodiscard]] constexpr char* encode_utf8(char32_t code_point, char* out) noexcept {
    auto const put = [&out](std::uint_least32_t byte) { *out++ = static_cast<char>(static_cast<unsigned char>(byte)); };
    std::uint_least32_t const c = code_point;
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
    return out;
}

} // namespace telltale::inline v0::text

#endif
