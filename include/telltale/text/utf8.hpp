// SPDX-License-Identifier: BSL-1.0
// Is it UTF-8, and how many characters is it.
#ifndef TELLTALE_TEXT_UTF8_HPP
#define TELLTALE_TEXT_UTF8_HPP

#include <telltale/text/attributes.hpp>

#include <bit>
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

/// The length of the well-formed sequence at `first`, or, negated, of the maximal subpart of an ill-formed one
/// (Unicode 15, section 3.9).
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

/// The fewer than eight bytes of `[first, last)`, and zeros in the place of the others; without a loop, and nothing
/// else is read. Little-endian machines.
[[nodiscard]] inline std::uint64_t load_rest(char const* first, char const* last) noexcept {
    auto const size = static_cast<std::size_t>(last - first);
    if (size >= 4) {
        std::uint32_t head{}, tail{}; // they overlap, with the same bytes
        std::memcpy(&head, first, sizeof head);
        std::memcpy(&tail, first + (size - 4), sizeof tail);
        return head | static_cast<std::uint64_t>(tail) << (8 * (size - 4));
    }
    if (size == 0) return 0;
    auto const at = [first](std::size_t i) {
        return static_cast<std::uint64_t>(static_cast<unsigned char>(first[i])) << (8 * i);
    };
    return at(0) | at(size / 2) | at(size - 1);
}

/// The first byte that is not ASCII, or `last`.
[[nodiscard]] constexpr char const* skip_ascii(char const* first, char const* last) noexcept {
    if (!std::is_constant_evaluated()) {
        if constexpr (std::endian::native == std::endian::little) {
#if defined(__SSE2__)
            for (; last - first >= 16; first += 16) {
                __m128i bytes{};
                std::memcpy(&bytes, first, sizeof bytes);
                auto const others = static_cast<unsigned>(_mm_movemask_epi8(bytes));
                if (others != 0) return first + std::countr_zero(others);
            }
#endif
            constexpr std::uint64_t tops = 0x8080808080808080u;
            for (; last - first >= 8; first += 8) {
                std::uint64_t bytes{};
                std::memcpy(&bytes, first, sizeof bytes);
                if ((bytes & tops) != 0) return first + std::countr_zero(bytes & tops) / 8;
            }
            std::uint64_t const bytes = load_rest(first, last);
            return (bytes & tops) != 0 ? first + std::countr_zero(bytes & tops) / 8 : last;
        }
    }
    while (first != last && static_cast<unsigned char>(*first) < 0x80) ++first;
    return first;
}

/// How many of eight bytes are 80 to BF.
[[nodiscard]] constexpr std::size_t continuation_bytes(std::uint64_t bytes) noexcept {
    std::uint64_t const each = (bytes >> 7) & ~(bytes >> 6) & 0x0101010101010101u;
    return static_cast<std::size_t>((each * 0x0101010101010101u) >> 56);
}

/// Goes on over well-formed sequences of two to four bytes, while there are four bytes to load; stops at ASCII and at
/// what is ill-formed.
[[nodiscard]] inline char const* skip_sequences(char const* first, char const* last) noexcept {
    while (last - first >= 4) {
        std::uint32_t bytes{}; // the first in the lowest byte
        std::memcpy(&bytes, first, sizeof bytes);
        if ((bytes & 0xC0E0u) == 0x80C0u) {
            if ((bytes & 0x1Eu) == 0) return first; // C0, C1
            first += 2;
        } else if ((bytes & 0xC0C0F0u) == 0x8080E0u) {
            std::uint32_t const narrow = bytes & 0x200Fu;
            if (narrow == 0 || narrow == 0x200Du) return first; // E0 80..9F, ED A0..BF
            first += 3;
        } else if ((bytes & 0xC0C0C0F8u) == 0x808080F0u) {
            std::uint32_t const lead = bytes & 7u;
            bool const upper = (bytes & 0x3000u) != 0; // the second byte is 90..BF
            if (lead > 4 || (lead == 0 && !upper) || (lead == 4 && upper)) return first;
            first += 4;
        } else {
            return first;
        }
    }
    return first;
}

} // namespace detail

/// The first byte of the first ill-formed sequence of `[first, last)`, or `last` when all of it is UTF-8: no overlong
/// forms, no surrogates, nothing above U+10FFFF (The Unicode Standard, table 3-7). Linear; sixteen bytes at a time
/// through ASCII.
[[nodiscard]] constexpr char const* find_invalid_utf8(char const* first, char const* last) noexcept {
    for (;;) {
        first = detail::skip_ascii(first, last);
        if (!std::is_constant_evaluated()) {
            if constexpr (std::endian::native == std::endian::little) first = detail::skip_sequences(first, last);
        }
        // here: the end, a sequence close to it, one that is ill-formed, or ASCII again
        while (first != last && static_cast<unsigned char>(*first) >= 0x80) {
            int const length = detail::utf8_step(first, last);
            if (length < 0) return first;
            first += length;
        }
        if (first == last) return last;
    }
}

/// Whether `[first, last)` is the beginning of a well-formed sequence and not the whole of one.
[[nodiscard]] constexpr bool is_cut_utf8(char const* first, char const* last) noexcept {
    if (first == last) return false;
    unsigned const lead = static_cast<unsigned char>(*first);
    return lead >= 0xC2 && lead <= 0xF4 && -detail::utf8_step(first, last) == last - first;
}

/// Whether all of `bytes` is well-formed UTF-8; the empty text is.
[[nodiscard]] TELLTALE_NOINLINE constexpr bool is_utf8(std::string_view bytes) noexcept {
    char const* const last = bytes.data() + bytes.size();
    if (!std::is_constant_evaluated()) { // most names and identifiers: at once
        constexpr std::uint64_t tops = 0x8080808080808080u;
        if (bytes.size() >= 8 && bytes.size() <= 16) {
            std::uint64_t head{}, tail{}; // they overlap
            std::memcpy(&head, bytes.data(), sizeof head);
            std::memcpy(&tail, last - sizeof tail, sizeof tail);
            if (((head | tail) & tops) == 0) [[likely]]
                return true;
        }
#if defined(__SSE2__)
        if (bytes.size() > 16 && bytes.size() <= 32) {
            __m128i head{}, tail{};
            std::memcpy(&head, bytes.data(), sizeof head);
            std::memcpy(&tail, last - sizeof tail, sizeof tail);
            if (_mm_movemask_epi8(_mm_or_si128(head, tail)) == 0) [[likely]]
                return true;
        }
#endif
    }
    return find_invalid_utf8(bytes.data(), last) == last;
}

/// The number of code points in well-formed UTF-8 (of other bytes: how many are no continuation bytes). Linear;
/// sixteen bytes at a time.
TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE constexpr std::size_t count_code_points(std::string_view utf8) noexcept {
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
            count += 8 - detail::continuation_bytes(bytes);
        }
        if constexpr (std::endian::native == std::endian::little) {
            return count + static_cast<std::size_t>(last - first) -
                   detail::continuation_bytes(detail::load_rest(first, last));
        }
    }
    for (; first != last; ++first) count += (static_cast<unsigned char>(*first) & 0xC0u) != 0x80u;
    return count;
}
TELLTALE_INSTANCE(std::size_t count_code_points<0>(std::string_view) noexcept);

/// Writes `code_point` as one to four bytes and returns their end. Precondition: a Unicode scalar value (at most
/// U+10FFFF, no surrogate).
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
