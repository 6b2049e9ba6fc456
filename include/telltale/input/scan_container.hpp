// SPDX-License-Identifier: BSL-1.0
// Goes over an object or array that nobody reads, as fast as it can be checked in full.
#ifndef TELLTALE_INPUT_SCAN_CONTAINER_HPP
#define TELLTALE_INPUT_SCAN_CONTAINER_HPP

#include <telltale/input/minified_copy.hpp>
#include <telltale/input/object_keys.hpp>
#include <telltale/input/plain_text.hpp>
#include <telltale/input/string_ends.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/inline_buffer.hpp>
#include <telltale/text/skip_number.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace telltale::inline v0 {

namespace detail {

/// The end of the `true`, `false` or `null` whose first letter is at `p`, or null.
[[nodiscard]] TELLTALE_INLINE char const* skip_literal(char const* p, char const* end) noexcept {
    static constexpr char expected[4][5] = {"alse", "null", "true", ""}; // by bits 3 and 4 of f, n and t
    if (end - p < 5) [[unlikely]]
        return nullptr;
    std::size_t const passed = *p == 'f' ? 1 : 0;
    if (std::memcmp(p + passed, expected[(static_cast<unsigned char>(*p) >> 3U) & 3U], 4) != 0) [[unlikely]]
        return nullptr;
    return p + passed + 4;
}

/// The end of the white space at `p`, or null when there is none. Precondition: something else follows before `end`.
[[nodiscard]] TELLTALE_NOINLINE inline char const* skip_white_space(char const* p, char const* end) noexcept {
    if (!plain_text::is_space(*p)) return nullptr;
    ++p;
#if defined(__SSE2__)
    for (; end - p >= 16; p += 16) {
        __m128i bytes{};
        std::memcpy(&bytes, p, sizeof bytes);
        __m128i const spaces = _mm_or_si128(
            _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n'))),
            _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\t'))));
        unsigned const others = static_cast<unsigned>(_mm_movemask_epi8(spaces)) ^ 0xFFFFU;
        if (others != 0) return p + std::countr_zero(others);
    }
#else
    (void)end;
#endif
    while (plain_text::is_space(*p)) ++p;
    return p;
}

/// Moves `p` behind the white space there, if there is any; what comes before it, from `copied` on, is appended to `copy`.
[[nodiscard]] TELLTALE_INLINE bool leave_out_space(char const*& p, char const* end, string_ends& strings,
                                                   char const*& copied, minified_copy* copy) {
    char const* const after = skip_white_space(p, end);
    if (after == nullptr) [[unlikely]]
        return false;
    if (copy != nullptr) copy->append(copied, p, end);
    copied = p = after;
    strings.go_on_from(p);
    return true;
}

/// The end of the string, number or literal at `p`, which begins with `c`; null when there is none.
[[nodiscard]] TELLTALE_INLINE char const* skip_scalar(char const* p, char c, char const* end,
                                                      string_ends& strings) noexcept {
    if (c == '"') {
        char const* const quote = strings.find(p);
        if (quote != nullptr && *quote == '"') [[likely]]
            return quote + 1;
        char const* const after = string_ends::skip(p + 1, end);
        if (after != nullptr) strings.go_on_from(after);
        return after;
    }
    if (static_cast<unsigned char>(c - '0') < 10 || c == '-') return text::skip_number<true>(p, end);
    if (c == 't' || c == 'f' || c == 'n') return skip_literal(p, end);
    return nullptr;
}

/// The machine of `scan_container`, a member so that its labels stand out from what ends it.
struct container_machine {
    TELLTALE_ONCE [[nodiscard]] static char const* run(std::string_view document, char const* first, std::size_t depth,
                                                       text::inline_buffer<std::size_t, 4>& repeated,
                                                       std::string* out) {
        char const* const begin = document.data();
        char const* end = begin + document.size();
        // A bracket at the end makes sure that something follows whatever else was taken.
        for (int i = 0; i != 16 && plain_text::is_space(end[-1]); ++i) --end;
        if (end[-1] != '}' && end[-1] != ']') [[unlikely]]
            return nullptr;

        string_ends strings(begin, end);
        object_keys keys;
        text::inline_buffer<std::uint64_t, 2> levels; // those further out than the 63 of `open`
        std::uint64_t open =
            1; // behind the highest bit that is set, one for each container, the innermost lowest: an object
        minified_copy into(out);
        minified_copy* const copy = out != nullptr ? &into : nullptr;
        char const* copied = first;
        char const* p = first;
        if (*p == '[') goto open_array;

    open_object:
        if (depth == 0) [[unlikely]]
            return nullptr;
        --depth;
        if (open >> 63U != 0) [[unlikely]] {
            levels.push_back(open);
            open = 1;
        }
        open = open << 1U | 1U;
        keys.open();
        ++p;
        while (*p != '"') {
            if (*p == '}') goto close_object;
            if (!detail::leave_out_space(p, end, strings, copied, copy)) [[unlikely]]
                return nullptr;
        }

    key: {
        char const* const quote = strings.find(p);
        bool added = false;
        char const* const at = p;
        if (quote != nullptr && quote[0] == '"' && quote[1] == ':') [[likely]] {
            p = quote + 2;
            added = keys.add({at + 1, static_cast<std::size_t>(quote - at - 1)}, end);
        } else {
            p = string_ends::skip(p + 1, end);
            if (p == nullptr) [[unlikely]]
                return nullptr;
            strings.go_on_from(p);
            added = keys.add_escaped({at + 1, static_cast<std::size_t>(p - at - 2)});
            while (*p != ':')
                if (!detail::leave_out_space(p, end, strings, copied, copy)) [[unlikely]]
                    return nullptr;
            ++p;
        }
        if (!added && repeated.size() < 64) [[unlikely]]
            repeated.push_back(static_cast<std::size_t>(at - begin));
    }

    value_of_key: {
        char const c = *p;
        if (c == '{') goto open_object;
        if (c == '[') goto open_array;
        char const* const after = detail::skip_scalar(p, c, end, strings);
        if (after == nullptr) [[unlikely]] {
            if (!detail::leave_out_space(p, end, strings, copied, copy)) return nullptr;
            goto value_of_key;
        }
        p = after;
    }

    behind_value_of_key:
        if (*p == ',') {
            ++p;
            while (*p != '"') [[unlikely]]
                if (!detail::leave_out_space(p, end, strings, copied, copy)) return nullptr;
            goto key;
        }
        if (*p == '}') goto close_object;
        if (!detail::leave_out_space(p, end, strings, copied, copy)) [[unlikely]]
            return nullptr;
        goto behind_value_of_key;

    close_object:
        keys.close();
    close:
        ++p;
        ++depth;
        open >>= 1U;
        if (open == 1) [[unlikely]] {
            if (levels.empty()) {
                if (copy != nullptr) copy->finish(copied, p);
                return p;
            }
            open = levels.back();
            levels.shrink(levels.size() - 1);
        }
        if (p == end) [[unlikely]]
            return nullptr;
        if ((open & 1U) != 0) goto behind_value_of_key;

    behind_element:
        if (*p == ',') {
            ++p;
            goto element;
        }
        if (*p == ']') goto close;
        if (!detail::leave_out_space(p, end, strings, copied, copy)) [[unlikely]]
            return nullptr;
        goto behind_element;

    open_array:
        if (depth == 0) [[unlikely]]
            return nullptr;
        --depth;
        if (open >> 63U != 0) [[unlikely]] {
            levels.push_back(open);
            open = 1;
        }
        open <<= 1U;
        ++p;
        if (plain_text::is_space(*p)) [[unlikely]]
            if (!detail::leave_out_space(p, end, strings, copied, copy)) return nullptr;
        if (*p == ']') goto close;

    element: {
        char const c = *p;
        if (c == '{') goto open_object;
        if (c == '[') goto open_array;
        char const* const after = detail::skip_scalar(p, c, end, strings);
        if (after == nullptr) [[unlikely]] {
            if (!detail::leave_out_space(p, end, strings, copied, copy)) return nullptr;
            goto element;
        }
        p = after;
        goto behind_element;
    }
    }
};
TELLTALE_INSTANCE(char const* container_machine::run<0>(std::string_view, char const*, std::size_t,
                                                        text::inline_buffer<std::size_t, 4>&, std::string*));

} // namespace detail

/// The end of the object or array that begins at `first`, fully checked: grammar, numbers, escapes, UTF-8, depth (`depth`
/// more containers may be open). Appends its text without white space to `out`, unless that is null, and to `repeated`
/// where keys begin that their object had before, ascending, while `repeated` has fewer than 64. Null when there is any
/// fault, and when the document does not end with a bracket (and at most 16 characters of white space): then `out` and
/// `repeated` may have got something, and `text_cursor` goes over it again, to say what is wrong. Iterative; O(length),
/// but see `object_keys`. For little-endian machines.
[[nodiscard]] inline char const* scan_container(std::string_view document, char const* first, std::size_t depth,
                                                text::inline_buffer<std::size_t, 4>& repeated, std::string* out) {
    return detail::container_machine::run(document, first, depth, repeated, out);
}

} // namespace telltale::inline v0

#endif
