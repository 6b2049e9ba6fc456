// SPDX-License-Identifier: BSL-1.0
// The usual spellings of JSON's scalars and keys, read with next to nothing done besides.
#ifndef TELLTALE_INPUT_PLAIN_TEXT_HPP
#define TELLTALE_INPUT_PLAIN_TEXT_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/digit_run.hpp>
#include <telltale/text/equal_bytes.hpp>
#include <telltale/text/read_double.hpp>
#include <telltale/text/scan_number.hpp>
#include <telltale/text/scan_string.hpp>
#include <telltale/text/utf8.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// What nearly every document is made of, for the hot path: each function reads at `p`, where no white space stands, and gives
/// where the value ends, or null when anything else stands there: another kind, an unusual spelling, a fault. Nothing is said
/// of it then: whoever wants to know reads the same place again with a `text_cursor`, which accepts all that is accepted here.
/// Values are not for constant evaluation.
class plain_text {
    [[nodiscard]] static constexpr std::uint32_t word_of(char const (&letters)[5]) noexcept {
        std::uint32_t word = 0;
        for (unsigned i = 0; i != 4; ++i)
            word |= static_cast<std::uint32_t>(static_cast<unsigned char>(letters[i]))
                    << (std::endian::native == std::endian::little ? 8 * i : 24 - 8 * i);
        return word;
    }
    static constexpr std::uint64_t zeros = 0x3030303030303030U;
    /// The characters at `p`, of which there are at least four, and zeros behind the last.
    [[nodiscard]] TELLTALE_INLINE static std::uint64_t up_to_eight(char const* p, char const* end) noexcept {
        if (end - p >= 8) [[likely]]
            return text::detail::load<std::uint64_t>(p);
        return text::detail::load<std::uint32_t>(p) |
               static_cast<std::uint64_t>(text::detail::load<std::uint32_t>(end - 4)) << (8 * (end - p - 4));
    }

public:
    struct digits {
        char const* end;
        std::uint64_t magnitude;
    };
    template <class Float>
    struct real {
        char const* end;
        double judged; ///< the nearest double
        Float value;   ///< the nearest `Float`, rounded once
    };

    /// Where the next key of an object may begin, behind the value that ended at `p`: past a comma and white space; or `p` itself,
    /// where no key begins.
    [[nodiscard]] TELLTALE_INLINE static constexpr char const* next_key(char const* p, char const* end) noexcept {
        if (end - p < 2 || *p != ',') [[unlikely]]
            return p;
        return is_above_space(p[1]) ? p + 1 : after_space(p + 1, end);
    }
    /// The same where keys mostly stand behind a comma as the first one behind the brace: `gap` characters at `first`, white space.
    [[nodiscard]] TELLTALE_INLINE static char const* next_key(char const* p, char const* end, char const* first,
                                                              std::size_t gap) noexcept {
        if (end - p < 2 || *p != ',') [[unlikely]]
            return p;
        return is_above_space(p[1]) ? p + 1 : after_gap(p + 1, end, first, gap);
    }
    /// Over white space, which is probably as the `gap` characters at `first`: where it ends is then known before it was looked at.
    TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE static char const* after_gap(char const* p, char const* end,
                                                                               char const* first,
                                                                               std::size_t gap) noexcept {
#if defined(TELLTALE_DETAIL_SSE2)
        if (gap - 1 < 16 && end - p > 16) {
            __m128i const here = _mm_loadu_si128(reinterpret_cast<__m128i const*>(p));
            __m128i const there = _mm_loadu_si128(reinterpret_cast<__m128i const*>(first)); // it is before `p`
            auto const same = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(here, there)));
            if ((~same & (0xFFFFU >> (16 - gap))) == 0 && p[gap] == '"') [[likely]]
                return p + gap;
        }
#endif
        return after_space(p, end);
    }
    /// The value behind a key, if the key stands at `p` as in `quoted`, which is the key in quotation marks between a comma and a
    /// colon; else null.
    template <std::size_t Size>
    [[nodiscard]] TELLTALE_INLINE static constexpr char const* after_key(char const* p, char const* end,
                                                                         char const* quoted) noexcept {
        if (static_cast<std::size_t>(end - p) < Size || !text::equal_bytes<Size - 1>(p, quoted + 1)) return nullptr;
        return after_colon(p + Size - 1, end);
    }
    /// The same for a key that is not known before.
    [[nodiscard]] TELLTALE_INLINE static constexpr char const* after_key(char const* p, char const* end,
                                                                         std::string_view quoted) noexcept {
        std::size_t const size = quoted.size();
        if (static_cast<std::size_t>(end - p) < size || !text::equal_bytes(p, quoted.data() + 1, size - 1))
            return nullptr;
        return after_colon(p + size - 1, end);
    }
    /// Over white space, of which there is mostly none.
    [[nodiscard]] TELLTALE_INLINE static constexpr char const* skip_space(char const* p, char const* end) noexcept {
        return p == end || is_above_space(*p) ? p : after_space(p, end);
    }
    /// Over white space, of which there may be none.
    TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE static constexpr char const* after_space(char const* p,
                                                                                           char const* end) noexcept {
#if defined(TELLTALE_DETAIL_SSE2)
        if (!std::is_constant_evaluated()) {
            while (end - p >= 16) { // the indentation of a line
                __m128i const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(p));
                __m128i const space = _mm_or_si128(
                    _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n'))),
                    _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r')),
                                 _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\t'))));
                auto const others = static_cast<unsigned>(_mm_movemask_epi8(space)) ^ 0xFFFFU;
                if (others != 0) return p + std::countr_zero(others);
                p += 16;
            }
        }
#endif
        while (p != end && is_space(*p)) ++p;
        return p;
    }
    [[nodiscard]] static constexpr bool is_above_space(char c) noexcept { return static_cast<unsigned char>(c) > ' '; }
    [[nodiscard]] static constexpr bool is_space(char c) noexcept {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    [[nodiscard]] TELLTALE_INLINE static char const* boolean(char const* p, char const* end, bool& out) noexcept {
        if (end - p < 5) return nullptr; // of a text that is right, at least a bracket follows
        std::uint32_t word = 0;
        std::memcpy(&word, p, 4);
        if (word == word_of("true")) {
            out = true;
            return p + 4;
        }
        if (word != word_of("fals") || p[4] != 'e') return nullptr;
        out = false;
        return p + 5;
    }

    /// The digits of an integer without its sign, at most nineteen of them, in a text that begins at `begin`.
    TELLTALE_ONCE [[nodiscard]] static digits integer(char const* p, char const* end, char const* begin) noexcept {
        char const* const first = p;
        std::uint64_t value = 0;
        if (std::endian::native == std::endian::little && end - p >= 4) [[likely]] {
            std::uint64_t const bytes = up_to_eight(p, end) ^ zeros;
            std::uint64_t const others = text::detail::not_digits(bytes);
            if (others != 0) {
                int const bits = std::countr_zero(others) & ~7; // of the digits in front of the first that is none
                if (bits == 0) [[unlikely]]
                    return {nullptr, 0};
                value = text::detail::eight_digits(bytes << (64 - bits));
                p += bits / 8;
            } else { // as in a time
                text::digit_run const run = text::read_digit_run(p, begin, end);
                if (run.count == text::digit_run::unknown) [[unlikely]]
                    return long_integer(first, end);
                value = run.value;
                p += run.count;
            }
        } else {
            for (; p != end && text::detail::is_digit(*p); ++p)
                value = value * 10 + static_cast<std::uint64_t>(*p - '0');
            if (p - first > 8) return long_integer(first, end); // it may be too great
        }
        return ended(first, p, end, value);
    }

    /// A number below 2^53: beyond, its double may not be what was written.
    template <class Float>
    [[nodiscard]] static real<Float> number(char const* p, char const* end) noexcept {
        text::scanned_number scanned{};
        if (!scan_usual(p, end, scanned)) scanned = text::scan_any_number(p, end);
        if (scanned.end == nullptr) return {};
        if (scanned.end != end && *scanned.end >= '0' && *scanned.end <= '9') return {}; // behind a zero
        double const judged = text::to_double(scanned, p);
        if (!(judged < 9007199254740992.0 && judged > -9007199254740992.0)) return {};
        if constexpr (std::is_same_v<Float, float>) return {scanned.end, judged, text::to_float(scanned, p)};
        else return {scanned.end, judged, judged};
    }

    /// A string without escapes: its text is all but the first and the last character. UTF-8 is checked.
    [[nodiscard]] static char const* string(char const* p, char const* end) noexcept {
#if defined(TELLTALE_DETAIL_SSE2)
        if (end - p > 16 && *p == '"') [[likely]] {
            __m128i const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(p + 1));
            __m128i const quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
            // Compared with signs: what is not ASCII is below 0x20 too.
            __m128i const other =
                _mm_or_si128(_mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20)), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
            auto const quotes = static_cast<unsigned>(_mm_movemask_epi8(quote));
            auto const others = static_cast<unsigned>(_mm_movemask_epi8(other));
            // a quotation mark before all others
            if (quotes != 0 && ((quotes ^ (quotes - 1)) & others) == 0) [[likely]]
                return p + 2 + std::countr_zero(quotes);
            if (quotes == 0 && others == 0) return long_string(p + 17, end);
        }
#endif
        return any_string(p, end);
    }

private:
    /// Over white space, before which a character stands.
    [[nodiscard]] TELLTALE_INLINE static constexpr char const* after_colon(char const* p, char const* end) noexcept {
        if (is_above_space(*p)) return p;
        // one space is what most people write
        return *p == ' ' && end - p > 1 && is_above_space(p[1]) ? p + 1 : after_space(p, end);
    }
    [[nodiscard]] TELLTALE_INLINE static digits ended(char const* first, char const* p, char const* end,
                                                      std::uint64_t value) noexcept {
        if (p == first || (*first == '0' && p - first != 1)) [[unlikely]]
            return {nullptr, 0};
        if (p != end && (*p == '.' || (*p | 0x20) == 'e')) [[unlikely]]
            return {nullptr, 0};
        return {p, value};
    }
    /// A number without an exponent, of at most seven digits before the point and fifteen behind it, nineteen in all, and not at
    /// the very end of the text.
    [[nodiscard]] TELLTALE_INLINE static bool scan_usual(char const* p, char const* end,
                                                         text::scanned_number& out) noexcept {
        if constexpr (std::endian::native != std::endian::little) return false;
        bool const negative = p != end && *p == '-';
        p += negative ? 1 : 0;
        if (end - p < 8) return false;
        std::uint64_t bytes = text::detail::load<std::uint64_t>(p) ^ zeros;
        int bits = std::countr_zero(text::detail::not_digits(bytes) | (std::uint64_t{1} << 63)) & ~7; // of the digits
        if (bits == 0 || bits == 56 || ((bytes & 0xFF) == 0 && bits != 8)) return false;
        std::uint64_t digits = text::detail::eight_digits(bytes << (64 - bits));
        int count = bits / 8;
        p += count;
        int exponent = 0;
        if (*p == '.') {
            ++p;
            for (bits = 64; bits == 64; exponent -= bits / 8) {
                if (end - p < 8) return false;
                bytes = text::detail::load<std::uint64_t>(p) ^ zeros;
                std::uint64_t const others = text::detail::not_digits(bytes);
                bits = others == 0 ? 64 : std::countr_zero(others) & ~7;
                if (bits == 64) {
                    digits = digits * 100000000U + text::detail::eight_digits(bytes);
                } else { // shifted in two steps, since there may be none
                    digits = digits * text::detail::powers_of_ten[bits / 8] +
                             text::detail::eight_digits((bytes << 8) << (56 - bits));
                }
                p += bits / 8;
                count += bits / 8;
                if (count > 19) return false;
            }
            if (exponent == 0) return false;
        }
        if ((*p | 0x20) == 'e') return false;
        out.end = p;
        out.digits = digits;
        out.exponent = exponent;
        out.negative = negative;
        out.plain = exponent == 0;
        return true;
    }
    /// The rest, from `p`, of a string that began in ASCII.
    TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE static char const* long_string(char const* p,
                                                                                 char const* end) noexcept {
        text::string_run const run = text::scan_string(p, end);
        if (run.end == end || *run.end != '"') return nullptr;
        if (!run.ascii)
            if (text::find_invalid_utf8(p, run.end) != run.end) return nullptr;
        return run.end + 1;
    }
    TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE static char const* any_string(char const* p,
                                                                                char const* end) noexcept {
        if (p == end || *p != '"') return nullptr;
        text::string_run const run = text::scan_string(p + 1, end);
        if (run.end == end || *run.end != '"') return nullptr;
        if (!run.ascii)
            if (text::find_invalid_utf8(p + 1, run.end) != run.end) return nullptr;
        return run.end + 1;
    }
    /// Digits that `read_digit_run` did not read.
    [[nodiscard]] TELLTALE_NOINLINE static digits long_integer(char const* p, char const* end) noexcept {
        char const* const first = p;
        std::uint64_t value = 0;
        p = text::detail::read_digits(p, end, value);
        if (p - first > 19) return {nullptr, 0};
        return ended(first, p, end, value);
    }
};

TELLTALE_INSTANCE(char const* plain_text::after_space<0>(char const*, char const*) noexcept);
TELLTALE_INSTANCE(char const* plain_text::after_gap<0>(char const*, char const*, char const*, std::size_t) noexcept);
TELLTALE_INSTANCE(plain_text::digits plain_text::integer<0>(char const*, char const*, char const*) noexcept);
TELLTALE_INSTANCE(plain_text::real<double> plain_text::number<double>(char const*, char const*) noexcept);
TELLTALE_INSTANCE(plain_text::real<float> plain_text::number<float>(char const*, char const*) noexcept);
TELLTALE_INSTANCE(char const* plain_text::long_string<0>(char const*, char const*) noexcept);
TELLTALE_INSTANCE(char const* plain_text::any_string<0>(char const*, char const*) noexcept);

} // namespace telltale::inline v0

#endif
