// SPDX-License-Identifier: BSL-1.0
// Is this text the name of a host on the Internet.
#ifndef TELLTALE_TEXT_HOSTNAME_HPP
#define TELLTALE_TEXT_HOSTNAME_HPP

#include <telltale/text/formats.hpp>

#include <cstddef>
#include <string_view>

namespace telltale::inline v0::text {

/// A host name as in RFC 1123, section 2.1: labels of 1 to 63 ASCII letters, digits and inner hyphens, joined by dots, at most
/// 253 characters in all. No dot at the end, no underscore. An IPv4 address has this form too; an internationalised name has
/// it as `xn--...`, of which the rest is not judged. Time: linear, in at most 253 characters.
[[nodiscard]] constexpr bool is_hostname(std::string_view text) noexcept {
    constexpr auto letter_or_digit = detail::ascii_lower | detail::ascii_upper | detail::ascii_digit;
    if (text.empty() || text.size() > 253) return false;
    std::size_t length = 0; // of the label
    char last = '-';        // as a label cannot begin with a hyphen, and one that is empty cannot end
    for (char const c : text) {
        if (c == '.') {
            if (last == '-') return false;
            length = 0;
            last = '-';
            continue;
        }
        if (c == '-' ? length == 0 : !detail::ascii_is(c, letter_or_digit)) return false;
        if (++length > 63) return false;
        last = c;
    }
    return last != '-';
}

} // namespace telltale::inline v0::text

#endif
