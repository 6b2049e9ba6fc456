// SPDX-License-Identifier: BSL-1.0
// How far a JSON string runs before a character that needs a look.
#ifndef TELLTALE_TEXT_SCAN_STRING_HPP
#define TELLTALE_TEXT_SCAN_STRING_HPP

#include <telltale/text/attributes.hpp>

#include <bit>
#include <cstdint>
#include <cstring>
#include <type_traits>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define TELLTALE_DETAIL_SSE2 1
#endif

namespace telltale::inline v0::text {

/// Where a run of plain string characters ends, and whether a byte of it is above 0x7F (so that UTF-8 must be checked).
struct string_run {
    char const* end;
    bool ascii;
};

/// The run from `first` to the next quotation mark, backslash or control character (below U+0020), or to `last`.
/// O(length), 16 bytes a step where SSE2 is to be had.
[[nodiscard]] TELLTALE_INLINE constexpr string_run scan_string(char const* first, char const* last) noexcept {
    unsigned char seen = 0;
    if (!std::is_constant_evaluated()) {
#if defined(TELLTALE_DETAIL_SSE2)
        __m128i const quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\'), control = _mm_set1_epi8(0x1F);
        __m128i all = _mm_setzero_si128();
        while (last - first >= 16) {
            __m128i const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(first));
            __m128i const special =
                _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)),
                             _mm_cmpeq_epi8(_mm_min_epu8(bytes, control), bytes));
            auto const found = static_cast<unsigned>(_mm_movemask_epi8(special));
            if (found != 0) {
                int const at = std::countr_zero(found);
                auto const high = static_cast<unsigned>(_mm_movemask_epi8(bytes)) & ((1U << at) - 1U);
                return {first + at, high == 0 && _mm_movemask_epi8(all) == 0};
            }
            all = _mm_or_si128(all, bytes);
            first += 16;
        }
        if (_mm_movemask_epi8(all) != 0) seen = 0x80;
#else
        // SWAR: a byte is special when it is equal to one of two characters or has none of its upper three bits.
        constexpr std::uint64_t ones = 0x0101010101010101U, highs = 0x8080808080808080U;
        while (last - first >= 8) {
            std::uint64_t bytes = 0;
            std::memcpy(&bytes, first, 8);
            std::uint64_t const q = bytes ^ (ones * '"'), b = bytes ^ (ones * '\\');
            std::uint64_t const special =
                (((q - ones) & ~q) | ((b - ones) & ~b) | ((bytes - ones * 0x20) & ~bytes)) & highs;
            if (special != 0) break; // the bytes before it are looked at one by one
            seen |= (bytes & highs) != 0 ? 0x80 : 0;
            first += 8;
        }
#endif
    }
    while (first != last) {
        auto const c = static_cast<unsigned char>(*first);
        if (c == '"' || c == '\\' || c < 0x20) break;
        seen |= c;
        ++first;
    }
    return {first, seen < 0x80};
}

} // namespace telltale::inline v0::text

#endif
