// SPDX-License-Identifier: BSL-1.0
// A run of up to sixteen digits at once, without a branch on how many there are.
#ifndef TELLTALE_TEXT_DIGIT_RUN_HPP
#define TELLTALE_TEXT_DIGIT_RUN_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/scan_string.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace telltale::inline v0::text {

/// Digits at the front of a text.
struct digit_run {
    unsigned count = 0;      ///< how many, without a sign; `digit_run::unknown` when this was not found out
    std::uint64_t value = 0; ///< as an integer

    static constexpr unsigned unknown = ~0U;
};

/// The digits at `p` in the text from `begin` to `end`. Unknown when there are more than fifteen, when fewer than sixteen
/// characters stand before the last one's end, and on machines without SSE2. Reads nothing outside of the text. O(1).
[[nodiscard]] TELLTALE_INLINE digit_run read_digit_run(char const* p, [[maybe_unused]] char const* begin,
                                                       [[maybe_unused]] char const* end) noexcept {
#if defined(TELLTALE_DETAIL_SSE2)
    if (end - begin < 16) [[unlikely]]
        return {digit_run::unknown, 0};
    char const* const from = end - p >= 16 ? p : end - 16;
    __m128i const zeros = _mm_set1_epi8('0');
    __m128i const values = _mm_sub_epi8(_mm_loadu_si128(reinterpret_cast<__m128i const*>(from)), zeros);
    auto const digits =
        static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(values, _mm_set1_epi8(9)), values)));
    auto const count =
        static_cast<unsigned>(std::countr_zero(~(digits >> static_cast<unsigned>(p - from)) | 0x10000U)); // at most 16
    char const* const last = p + count;
    if (count == 16 || last - begin < 16) [[unlikely]]
        return {digit_run::unknown, 0};
    // The sixteen characters that end with the run, and zeros for those before it: each step joins neighbours.
    static constexpr unsigned char kept[32]{0,   0,   0,   0,   0,   0,   0,   0,   0,   0,   0,
                                            0,   0,   0,   0,   0,   255, 255, 255, 255, 255, 255,
                                            255, 255, 255, 255, 255, 255, 255, 255, 255, 255};
    __m128i const ones =
        _mm_and_si128(_mm_sub_epi8(_mm_loadu_si128(reinterpret_cast<__m128i const*>(last - 16)), zeros),
                      _mm_loadu_si128(reinterpret_cast<__m128i const*>(kept + count)));
    __m128i const hundreds = _mm_add_epi16(
        _mm_mullo_epi16(_mm_and_si128(ones, _mm_set1_epi16(0xFF)), _mm_set1_epi16(10)), _mm_srli_epi16(ones, 8));
    __m128i const fours = _mm_madd_epi16(hundreds, _mm_set1_epi32(1 << 16 | 100));
    __m128i const eights = _mm_madd_epi16(_mm_packs_epi32(fours, fours), _mm_set1_epi32(1 << 16 | 10000));
    std::uint64_t halves = 0;
    _mm_storel_epi64(reinterpret_cast<__m128i*>(&halves), eights);
    return {count, (halves & 0xFFFFFFFFU) * 100000000U + (halves >> 32U)};
#else
    (void)p;
    return {digit_run::unknown, 0};
#endif
}

} // namespace telltale::inline v0::text

#endif
