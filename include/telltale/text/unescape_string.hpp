// SPDX-License-Identifier: BSL-1.0
// The text of a JSON string that has escapes, copied and searched in one go.
#ifndef TELLTALE_TEXT_UNESCAPE_STRING_HPP
#define TELLTALE_TEXT_UNESCAPE_STRING_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/inline_buffer.hpp>
#include <telltale/text/scan_string.hpp>
#include <telltale/text/unescape.hpp>
#include <telltale/text/utf8.hpp>

#include <bit>
#include <cstddef>
#include <cstring>

namespace telltale::inline v0::text {

/// Makes `out` the text of the string whose first character, behind the quotation mark, is at `first`. Gives where the string
/// ends, behind its other quotation mark, or null when it has a fault or no end: what, `read_escape` and `find_invalid_utf8`
/// tell. O(length). Not for constant evaluation.
template <std::size_t Inline>
[[nodiscard]] char const* unescape_string(char const* first, char const* last, inline_buffer<char, Inline>& out) {
    constexpr std::ptrdiff_t block = 16;
    out.clear();
    char const* p = first;
    constexpr std::ptrdiff_t room = Inline < 4 * block ? 4 * block : Inline;
    char* to = out.room(room);
    char* full =
        to + (room - 2 * block); // before it is reached, there is room for a block, and for an escape behind it
    bool ascii = true;
#if defined(TELLTALE_DETAIL_SSE2)
    __m128i all = _mm_setzero_si128();
#endif
    auto const grow = [&] {
        out.shrink(static_cast<std::size_t>(to - out.data()));
        std::size_t const more = out.size() + 2 * block;
        to = out.room(more);
        full = to + (static_cast<std::ptrdiff_t>(more) - 2 * block);
    };
    for (;;) {
        if (to >= full) [[unlikely]]
            grow();
#if defined(TELLTALE_DETAIL_SSE2)
        if (last - p >= block) [[likely]] {
            __m128i const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(p));
            _mm_storeu_si128(reinterpret_cast<__m128i*>(to), bytes);
            __m128i const special = _mm_or_si128(
                _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'))),
                _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes));
            auto const found = static_cast<unsigned>(_mm_movemask_epi8(special));
            all = _mm_or_si128(all, bytes);
            if (found == 0) {
                p += block;
                to += block;
                continue;
            }
            int const at = std::countr_zero(found);
            p += at;
            to += at;
        } else
#endif
        {
            if (p == last) return nullptr;
            if (*p != '"' && *p != '\\' && static_cast<unsigned char>(*p) >= 0x20) {
                ascii = ascii && static_cast<unsigned char>(*p) < 0x80;
                *to++ = *p++;
                continue;
            }
        }
        if (*p == '"') break;
        if (*p != '\\' || last - p < 2) return nullptr;
        *to = detail::simple_escape(p[1]);
        if (*to != 0) [[likely]] {
            ++to;
            p += 2;
            continue;
        }
        escape const e = read_escape(p, last);
        if (e.end == nullptr) return nullptr;
        std::memcpy(to, e.bytes, sizeof e.bytes);
        to += e.size;
        p = e.end;
    }
    out.shrink(static_cast<std::size_t>(to - out.data()));
#if defined(TELLTALE_DETAIL_SSE2)
    ascii = ascii && _mm_movemask_epi8(all) == 0; // of what was loaded behind the end too
#endif
    // An escape is whole characters, so that the text is UTF-8 if and only if what stands between the escapes is.
    if (!ascii && find_invalid_utf8(out.data(), out.data() + out.size()) != out.data() + out.size()) return nullptr;
    return p + 1;
}

} // namespace telltale::inline v0::text

#endif
