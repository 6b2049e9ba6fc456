// SPDX-License-Identifier: BSL-1.0
// Text as a JSON string, written where there is room already.
#ifndef TELLTALE_TEXT_WRITE_JSON_STRING_HPP
#define TELLTALE_TEXT_WRITE_JSON_STRING_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/output.hpp>
#include <telltale/text/utf8.hpp>
#include <telltale/text/write_string.hpp>

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

/// The letter behind the backslash of an escape, for a byte up to the backslash.
inline constexpr char escape_letters[] =
    "uuuuuuuubtnufruuuuuuuuuuuuuuuuuu  \"                                                         \\";

/// Writes the escape of a character that needs one.
TELLTALE_INLINE constexpr char* write_escape(char* at, unsigned char byte) noexcept {
    char const letter = escape_letters[byte];
    at[0] = '\\';
    at[1] = letter;
    if (letter != 'u') [[likely]]
        return at + 2;
    at[2] = '0';
    at[3] = '0';
    at[4] = static_cast<char>('0' + (byte >> 4));
    at[5] = "0123456789abcdef"[byte & 15];
    return at + 6;
}

/// How far a text was written, and how far it was read.
struct both_ends {
    char* at;
    char const* first;
};

/// Writes the sequence that begins at `first` and those behind it, up to ASCII or the end, and U+FFFD for one that is
/// ill-formed, which ends it. Three characters at most for each byte.
TELLTALE_NOINLINE inline both_ends write_sequences(char* at, char const* first, char const* last) noexcept {
    if constexpr (std::endian::native == std::endian::little) {
        char const* const stop = skip_sequences(first, last);
        if (stop != first) {
            auto const size = static_cast<std::size_t>(stop - first);
            if (size <= 8 && last - first >= 8) std::memcpy(at, first, 8); // what is too much is written over
            else std::memcpy(at, first, size);
            return {at + size, stop};
        }
    }
    int const length = utf8_step(first, last);
    if (length < 0) {
        std::memcpy(at, "\xEF\xBF\xBD", 3);
        return {at + 3, first - length};
    }
    for (int i = 0; i != length; ++i) *at++ = *first++;
    return {at, first};
}

/// Writes what stands for the byte at `first`, which is no plain ASCII.
TELLTALE_INLINE both_ends write_special(char* at, char const* first, char const* last) noexcept {
    auto const byte = static_cast<unsigned char>(*first);
    if (byte >= 0x80) return write_sequences(at, first, last);
    return {write_escape(at, byte), first + 1};
}

[[nodiscard]] constexpr bool is_plain(char c) noexcept {
    return static_cast<unsigned char>(c) < 0x80 && !needs_escape(c);
}

/// How many of eight bytes are plain before the first that is not; little-endian machines.
[[nodiscard]] inline std::size_t count_plain(std::uint64_t bytes) noexcept {
    return static_cast<std::size_t>(std::countr_zero(mark_escapes(bytes) | (bytes & 0x8080808080808080u))) / 8;
}
/// Copies eight bytes and returns how many of them are plain before the first that is not.
[[nodiscard]] TELLTALE_INLINE std::size_t copy_eight(char* at, char const* first) noexcept {
    std::uint64_t bytes{};
    std::memcpy(&bytes, first, sizeof bytes);
    std::memcpy(at, &bytes, sizeof bytes);
    if constexpr (std::endian::native == std::endian::little) return count_plain(bytes);
    std::size_t n = 0;
    while (n != 8 && is_plain(first[n])) ++n;
    return n;
}

#if defined(__SSE2__)
inline constexpr std::size_t block_size = 16;

/// Which of sixteen bytes a JSON string cannot hold as they are, and which are not ASCII; some of the latter may be in both.
struct marked {
    unsigned special;
    unsigned others;
};

/// Copies sixteen bytes and marks them.
[[nodiscard]] TELLTALE_INLINE marked copy_marked(char* at, char const* first) noexcept {
    __m128i const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(first)); // memcpy would be two of eight
    _mm_storeu_si128(reinterpret_cast<__m128i*>(at), bytes);
    __m128i const low = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20)); // signed: what is not ASCII too
    __m128i const quotes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
    __m128i const backslashes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
    return {static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(low, quotes), backslashes))),
            static_cast<unsigned>(_mm_movemask_epi8(bytes))};
}
/// Copies a block and returns how many of its bytes are plain before the first that is not.
[[nodiscard]] TELLTALE_INLINE std::size_t copy_block(char* at, char const* first) noexcept {
    return static_cast<std::size_t>(std::countr_zero(copy_marked(at, first).special | 1u << block_size));
}
#else
inline constexpr std::size_t block_size = 8;

[[nodiscard]] inline std::size_t copy_block(char* at, char const* first) noexcept { return copy_eight(at, first); }
#endif

/// How many of fewer than sixteen bytes are plain, which are copied; up to 16 characters are written.
[[nodiscard]] TELLTALE_INLINE std::size_t copy_few(char* at, char const* first, std::size_t size) noexcept {
    if constexpr (std::endian::native != std::endian::little) {
        std::size_t n = 0;
        for (; n != size && is_plain(first[n]); ++n) at[n] = first[n];
        return n;
    }
    if (size >= 8) {
        std::size_t const n = copy_eight(at, first);
        return n != 8 ? n : size - 8 + copy_eight(at + size - 8, first + size - 8);
    }
    std::uint64_t const bytes = load_rest(first, first + size);
    std::memcpy(at, &bytes, sizeof bytes);
    std::size_t const n = count_plain(bytes);
    return n < size ? n : size; // the zeros behind the end are not plain
}

#if defined(__SSE2__)
/// How far `[first, last)` is UTF-8, from the first of `others` on, a bit for each byte that is not ASCII; this looks at the
/// sequences that begin in a window of `size` bytes, and at those next to them. At least to the end of the window, unless one
/// of them is ill-formed or close to the end.
TELLTALE_NOINLINE inline char const* check_window(std::uint64_t others, std::size_t size, char const* first,
                                                  char const* last) noexcept {
    for (;;) {
        char const* const begin = first + std::countr_zero(others);
        char const* const stop = skip_sequences(begin, last);
        auto const done = static_cast<std::size_t>(stop - first);
        if (done >= size || static_cast<unsigned char>(*stop) >= 0x80) return stop;
        others &= ~std::uint64_t{} << done;
        if (others == 0) return first + size;
    }
}

/// Copies and escapes, `Size` bytes at a time while there are some more. The escapes of such a window are found at once, so that
/// few branches depend on where they are; sequences are checked in their place.
template <std::size_t Size>
TELLTALE_INLINE both_ends write_windows(output& out, char* at, char const* first, char const* last) {
    auto const copy = [](char* to, char const* from) {
        if constexpr (Size >= 32) {
            __m128i const low = _mm_loadu_si128(reinterpret_cast<__m128i const*>(from));
            __m128i const high = _mm_loadu_si128(reinterpret_cast<__m128i const*>(from + 16));
            _mm_storeu_si128(reinterpret_cast<__m128i*>(to), low);
            _mm_storeu_si128(reinterpret_cast<__m128i*>(to + 16), high);
        } else {
            _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm_loadu_si128(reinterpret_cast<__m128i const*>(from)));
        }
    };
    while (last - first >= static_cast<std::ptrdiff_t>(Size + (Size < 32 ? 16 : 32))) {
        at = out.room(at, static_cast<std::size_t>(last - first) + 5 * Size);
        char const* const window = first;
        char const* end = first + Size; // of what is checked
        std::uint64_t special = 0, others = 0;
        for (std::size_t i = 0; i != Size; i += 16) {
            marked const marks = copy_marked(at + i, first + i);
            special |= static_cast<std::uint64_t>(marks.special) << i;
            others |= static_cast<std::uint64_t>(marks.others) << i;
        }
        if (others != 0) [[unlikely]] {
            end = check_window(others, Size, first, last);
            special &= ~others;
            if (end < window + Size) special &= ~(~std::uint64_t{} << (end - window));
        }
        while (special != 0) {
            char const* const stop = window + std::countr_zero(special);
            auto const plain = static_cast<std::size_t>(stop - first);
            copy(at, first);
            if (Size > 32 && plain > 32) [[unlikely]]
                copy(at + 32, first + 32);
            at = write_escape(at + plain, static_cast<unsigned char>(*stop));
            first = stop + 1;
            special &= special - 1;
        }
        if (end <= window + Size) [[likely]] {
            auto const plain = static_cast<std::size_t>(end - first);
            copy(at, first);
            if (Size > 32 && plain > 32) copy(at + 32, first + 32);
            at += plain;
            first = end;
            if (end == window + Size) continue;
            both_ends const ends = write_sequences(at, first, last); // ill-formed, or close to the end
            at = ends.at;
            first = ends.first;
        } else { // sequences go on behind the window
            auto const plain = static_cast<std::size_t>(end - first);
            std::memcpy(at, first, plain);
            at += plain;
            first = end;
        }
    }
    return {at, first};
}
TELLTALE_NOINLINE inline both_ends write_in_windows(output& out, char* at, char const* first, char const* last) {
    both_ends ends = write_windows<64>(out, at, first, last);
    ends = write_windows<32>(out, ends.at, ends.first, last);
    return write_windows<16>(out, ends.at, ends.first, last);
}
#endif

/// Writes `[first, last)`, whose first byte is special, and the quote at the end.
TELLTALE_ONCE TELLTALE_NOINLINE char* write_from_special(output& out, char* at, char const* first, char const* last) {
    for (;;) {
        both_ends ends = write_special(at, first, last);
#if defined(__SSE2__)
        if (last - ends.first >= 32) ends = write_in_windows(out, ends.at, ends.first, last);
#endif
        first = ends.first;
        at = out.room(ends.at, static_cast<std::size_t>(last - first));
        std::size_t n = block_size;
        for (; n == block_size && static_cast<std::size_t>(last - first) >= block_size; at += n, first += n)
            n = copy_block(at, first);
        if (n != block_size) continue;
        auto const left = static_cast<std::size_t>(last - first);
        n = copy_few(at, first, left);
        at += n;
        first += n;
        if (n == left) break;
    }
    *at++ = '"';
    return at;
}
TELLTALE_INSTANCE(char* write_from_special<0>(output&, char*, char const*, char const*));

TELLTALE_ONCE char* write_running_json_string(output& out, char* at, char const* first, std::size_t size);

/// As `write_json_string`, for constant evaluation.
constexpr char* write_json_string_in_steps(output& out, char* at, char const* first, char const* last) {
    at = out.room(at);
    *at++ = '"';
    while (first != last) {
        at = out.room(at);
        int const length = utf8_step(first, last);
        if (length < 0) {
            copy_bytes(at, "\xEF\xBF\xBD", 3);
            at += 3;
            first -= length;
        } else if (needs_escape(*first)) {
            at = write_escape(at, static_cast<unsigned char>(*first++));
        } else {
            for (int i = 0; i != length; ++i) *at++ = *first++;
        }
    }
    at = out.room(at);
    *at++ = '"';
    return at;
}

TELLTALE_ONCE TELLTALE_COLD char* write_json_string_grown(output& out, char* at, char const* first, std::size_t size) {
    return write_running_json_string(out, out.room(at, size), first, size);
}
TELLTALE_INSTANCE(char* write_json_string_grown<0>(output&, char*, char const*, std::size_t));

template <int>
TELLTALE_NOINLINE char* write_running_json_string(output& out, char* at, char const* first, std::size_t size) {
    // whatever is not plain is left to others at the end, so that this needs no frame
    if (!out.has_room(at, size)) [[unlikely]]
        return write_json_string_grown(out, at, first, size);
    char const* const last = first + size;
    *at++ = '"';
    if (size < block_size) {
        std::size_t const n = copy_few(at, first, size);
        if (n != size) return write_from_special(out, at + n, first + n, last);
        at[size] = '"';
        return at + size + 1;
    }
    auto left = size;
    for (; left >= block_size; left -= block_size) {
        std::size_t const n = copy_block(at, first);
        if (n != block_size) [[unlikely]]
            return write_from_special(out, at + n, first + n, last);
        at += block_size;
        first += block_size;
    }
    // the rest with what is before it once more: no branch on its length
    char* const end = at + left;
    std::size_t const n = copy_block(end - block_size, last - block_size);
    if (n != block_size) [[unlikely]] {
        std::size_t const back = block_size - n;
        return write_from_special(out, end - back, last - back, last);
    }
    *end = '"';
    return end + 1;
}
TELLTALE_INSTANCE(char* write_running_json_string<0>(output&, char*, char const*, std::size_t));

} // namespace detail

/// Writes the `size` bytes at `first` at the cursor `at` as `append_checked_json_string` does: quoted, escaped, U+FFFD for what is
/// not UTF-8. Returns their end, behind which there is room for `slack` characters less eight. Linear; allocates only when `out`
/// must grow.
[[nodiscard]] TELLTALE_INLINE constexpr char* write_json_string(output& out, char* at, char const* first,
                                                                std::size_t size) {
    if (std::is_constant_evaluated()) return detail::write_json_string_in_steps(out, at, first, first + size);
    return detail::write_running_json_string(out, at, first, size);
}

} // namespace telltale::inline v0::text

#endif
