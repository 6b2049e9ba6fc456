// SPDX-License-Identifier: BSL-1.0
// The beginning of a text that may be long.
#ifndef TELLTALE_TEXT_EXCERPT_HPP
#define TELLTALE_TEXT_EXCERPT_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/code_point.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace telltale::inline v0::text {

/// The first bytes of `whole` that are at most `limit` code points; never ends within one. A byte that belongs to no
/// code point counts as one. Time: linear in `limit`, not in the text.
[[nodiscard]] TELLTALE_COLD constexpr std::string_view first_code_points(std::string_view whole,
                                                                         std::size_t limit) noexcept {
    std::size_t end = 0;
    for (std::size_t n = 0; n != limit && end < whole.size(); ++n) end += code_point_at(whole, end).length;
    return whole.substr(0, end);
}

/// `whole` if it has at most `limit` code points, else its beginning and an ellipsis (U+2026), together `limit` code
/// points. A limit of 0 gives the empty text. It cuts only; `printable` makes harmless. `Text` is a string or a `sentence`.
template <class Text = std::string>
[[nodiscard]] TELLTALE_COLD constexpr Text excerpt(std::string_view whole, std::size_t limit = 40) {
    std::string_view const fits = whole.size() <= limit ? whole : first_code_points(whole, limit);
    bool const is_whole = fits.size() == whole.size() || limit == 0;
    Text cut;
    cut += is_whole ? fits : first_code_points(fits, limit - 1);
    if (!is_whole) cut += "\xE2\x80\xA6";
    return cut;
}

} // namespace telltale::inline v0::text

#endif
