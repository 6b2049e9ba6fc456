// SPDX-License-Identifier: BSL-1.0
// A place in a text, as a byte and as line and column.
#ifndef TELLTALE_TEXT_POSITION_HPP
#define TELLTALE_TEXT_POSITION_HPP

#include <telltale/text/code_point.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// A place in a document, for programs (`offset`) and for people (`line`, `column`).
struct text_position {
    std::size_t offset = 0; ///< in bytes, the first is 0
    std::size_t line = 1;   ///< the first is 1
    std::size_t column = 1; ///< in code points, the first is 1

    friend constexpr bool operator==(text_position const&, text_position const&) = default;
};

namespace text {

/// The line and column of byte `offset` of `document`, which need not be well-formed UTF-8: a byte that belongs to no
/// code point is a column of its own. Lines end at "\n", "\r\n" or a lone "\r". A byte within a code point stands
/// where that starts, the "\n" of "\r\n" where the "\r" is; an offset beyond the end is taken as the end. Time:
/// linear in `offset - start.offset`.
///
/// `start`: an earlier result for the same document, at a code point's first byte, from which to go on counting.
[[nodiscard]] constexpr text_position locate(std::string_view document, std::size_t offset,
                                             text_position start = {}) noexcept {
    if (offset > document.size()) offset = document.size();
    text_position at = offset < start.offset ? text_position{} : start;
    std::size_t i = at.offset;
    while (i < offset) {
        if (!std::is_constant_evaluated()) {
            // eight bytes from U+0020 to U+007F at a time
            constexpr std::uint64_t spaces = 0x2020202020202020U, tops = 0x8080808080808080U;
            for (std::uint64_t bytes = 0; offset - i >= 8; i += 8, at.column += 8) {
                std::memcpy(&bytes, document.data() + i, sizeof bytes);
                if ((((bytes - spaces) | bytes) & tops) != 0) break;
            }
            if (i == offset) break;
        }
        char const c = document[i];
        if (static_cast<unsigned char>(c - ' ') < 0x60) { // most of most documents: U+0020 to U+007F
            ++i;
            ++at.column;
        } else if (c == '\n' || c == '\r') {
            std::size_t const length = c == '\r' && i + 1 < document.size() && document[i + 1] == '\n' ? 2 : 1;
            if (i + length > offset) break;
            i += length;
            ++at.line;
            at.column = 1;
        } else {
            std::size_t const length = code_point_at(document, i).length;
            if (i + length > offset) break;
            i += length;
            ++at.column;
        }
    }
    at.offset = offset;
    return at;
}

} // namespace text
} // namespace telltale::inline v0

#endif
