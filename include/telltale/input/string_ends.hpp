// SPDX-License-Identifier: BSL-1.0
// Where the strings of a text end, found for 64 bytes at a time.
#ifndef TELLTALE_INPUT_STRING_ENDS_HPP
#define TELLTALE_INPUT_STRING_ENDS_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/scan_string.hpp>
#include <telltale/text/unescape.hpp>
#include <telltale/text/utf8.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace telltale::inline v0 {

/// Keeps one mask of the quotation marks, backslashes and control characters among 64 bytes, of which the first is always
/// the next to come, so that the end of a short string needs no load. Reads nothing outside of the text.
class string_ends {
public:
    string_ends(char const* begin, char const* end) noexcept : begin_(begin), end_(end), block_(begin) {}

    /// The first quotation mark, backslash or control character behind the quotation mark at `quote`, if it is near and
    /// what stands before it is UTF-8; else null. What came before `quote` was a quotation mark, or left behind with `go_on_from`.
    [[nodiscard]] TELLTALE_INLINE char const* find(char const* quote) noexcept {
        mask_ &= mask_ - 1;
        if (mask_ == 0) [[unlikely]] {
            found const next = look(quote + 1, begin_, end_);
            block_ = next.block;
            mask_ = next.mask;
            if (mask_ == 0) [[unlikely]]
                return nullptr;
        }
        char const* const end = block_ + std::countr_zero(mask_);
        mask_ &= mask_ - 1;
        return end;
    }
    /// Everything before `p` was dealt with otherwise.
    void go_on_from(char const* p) noexcept {
        std::ptrdiff_t const passed = p - block_;
        mask_ = passed < 64 ? mask_ & (~std::uint64_t{0} << passed) : 0;
    }

    /// The end, behind its quotation mark, of any string, whose characters begin at `first`; null when it has a fault or
    /// the text ends within. Linear.
    [[nodiscard]] TELLTALE_NOINLINE static char const* skip(char const* first, char const* end) noexcept {
        char const* const begin = first;
        bool all_ascii = true;
        while (end - first >= 64) {
            bool ascii = true;
            std::uint64_t mask = specials(first, ascii);
            all_ascii = all_ascii && ascii;
            char const* next = first + 64;
            while (mask != 0) {
                char const* const special = first + std::countr_zero(mask);
                if (*special == '"') return is_utf8(all_ascii, begin, special) ? special + 1 : nullptr;
                if (*special != '\\') return nullptr;
                char const* const after = skip_escape(special, end);
                if (after == nullptr) return nullptr;
                if (after >= next) {
                    next = after;
                    break;
                }
                mask &= ~std::uint64_t{0} << (after - first);
            }
            first = next;
        }
        for (;;) {
            text::string_run const run = text::scan_string(first, end);
            all_ascii = all_ascii && run.ascii;
            if (run.end == end) return nullptr;
            if (*run.end == '"') return is_utf8(all_ascii, begin, run.end) ? run.end + 1 : nullptr;
            if (*run.end != '\\') return nullptr;
            first = skip_escape(run.end, end);
            if (first == nullptr) return nullptr;
        }
    }

private:
    [[nodiscard]] TELLTALE_INLINE static bool is_utf8(bool ascii, char const* first, char const* last) noexcept {
        return ascii || text::find_invalid_utf8(first, last) == last;
    }
    /// The end of the escape sequence at `first`, or null.
    [[nodiscard]] TELLTALE_INLINE static char const* skip_escape(char const* first, char const* end) noexcept {
        constexpr std::uint32_t simple[4]{0, 1U << ('"' & 31) | 1U << ('/' & 31), 1U << ('\\' & 31),
                                          1U << ('b' & 31) | 1U << ('f' & 31) | 1U << ('n' & 31) | 1U << ('r' & 31) |
                                              1U << ('t' & 31)};
        if (end - first < 2) [[unlikely]]
            return nullptr;
        auto const c = static_cast<unsigned char>(first[1]);
        if (c < 0x80 && ((simple[c >> 5U] >> (c & 31U)) & 1U) != 0) [[likely]]
            return first + 2;
        if (c == 'u' && end - first >= 6 && !((first[2] | 0x20) == 'd' && first[3] > '7')) [[likely]]
            return are_hexadecimal(first + 2) ? first + 6 : nullptr;
        return text::read_escape(first, end).end;
    }
    /// Whether four bytes are.
    [[nodiscard]] TELLTALE_INLINE static bool are_hexadecimal(char const* p) noexcept {
        constexpr std::uint32_t each = 0x01010101U, tops = 0x80808080U;
        std::uint32_t bytes = 0;
        std::memcpy(&bytes, p, sizeof bytes);
        std::uint32_t const low = bytes & ~tops;
        std::uint32_t const digit = low ^ (each * 0x30), letter = (low | (each * 0x20)) ^ (each * 0x60);
        std::uint32_t const digits = ~(digit + each * 0x76);                            // 0 to 9
        std::uint32_t const letters = ~(letter + each * 0x79) & (letter + each * 0x7F); // 1 to 6
        return ((digits | letters) & ~bytes & tops) == tops;
    }

    struct found {
        char const* block;  ///< where 64 bytes begin
        std::uint64_t mask; ///< a bit for each that is special, from the lowest; none when one is not ASCII
    };
    // By value: what is local to the caller stays in registers.
    [[nodiscard]] TELLTALE_NOINLINE static found look(char const* p, char const* begin, char const* end) noexcept {
        if (end - begin < 64) [[unlikely]] {
            text::string_run const run = text::scan_string(p, end);
            return only(p, run.end, run.ascii, end);
        }
        char const* const block = std::min(p, end - 64);
        bool ascii = true;
        std::uint64_t const mask = specials(block, ascii) & (~std::uint64_t{0} << (p - block));
        if (ascii) [[likely]]
            return {block, mask};
        return only(p, mask != 0 ? block + std::countr_zero(mask) : end, false, end);
    }
    /// Only that the string at `first` ends at `last`, unless that is the end of what was looked at.
    [[nodiscard]] static found only(char const* first, char const* last, bool ascii, char const* end) noexcept {
        if (last == end || !is_utf8(ascii, first, last)) return {first, 0};
        return {last, 1};
    }
    [[nodiscard]] TELLTALE_INLINE static std::uint64_t specials(char const* block, bool& ascii) noexcept {
#if defined(TELLTALE_DETAIL_SSE2)
        __m128i const quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\'), control = _mm_set1_epi8(0x1F);
        __m128i all = _mm_setzero_si128();
        std::uint64_t mask = 0;
        for (int i = 0; i != 4; ++i) {
            __m128i const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(block + 16 * i));
            __m128i const special =
                _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)),
                             _mm_cmpeq_epi8(_mm_min_epu8(bytes, control), bytes));
            mask |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(special))) << (16 * i);
            all = _mm_or_si128(all, bytes);
        }
        ascii = _mm_movemask_epi8(all) == 0;
        return mask;
#else
        constexpr std::uint64_t each = 0x0101010101010101U, tops = each * 0x80;
        auto const zeros = [](std::uint64_t bytes) { return ~(((bytes & ~tops) + ~tops) | bytes) & tops; };
        std::uint64_t all = 0, mask = 0;
        for (int i = 0; i != 8; ++i) {
            std::uint64_t bytes = 0;
            std::memcpy(&bytes, block + 8 * i, sizeof bytes);
            std::uint64_t const special =
                zeros(bytes ^ (each * '"')) | zeros(bytes ^ (each * '\\')) | zeros(bytes & (each * 0xE0));
            mask |= (((special >> 7U) * 0x0102040810204080U) >> 56U) << (8 * i); // the tops, side by side
            all |= bytes;
        }
        ascii = (all & tops) == 0;
        return mask;
#endif
    }

    char const* begin_;
    char const* end_;
    char const* block_;
    std::uint64_t mask_ = 0;
};

} // namespace telltale::inline v0

#endif
