// SPDX-License-Identifier: BSL-1.0
// Text as a part of a URI: characters that may not stand there become %XX.
#ifndef TELLTALE_TEXT_PERCENT_ENCODE_HPP
#define TELLTALE_TEXT_PERCENT_ENCODE_HPP

#include <string>
#include <string_view>

namespace telltale::inline v0::text {

/// Appends `utf8`, its ASCII letters, digits and the characters of `kept` as they are, every other byte as `%` and two capital
/// hexadecimal digits (RFC 3986, section 2.1). O(length).
inline void append_percent_encoded(std::string& out, std::string_view utf8, std::string_view kept) {
    for (char const c : utf8) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || kept.find(c) != kept.npos) {
            out += c;
        } else {
            out += '%';
            out += "0123456789ABCDEF"[static_cast<unsigned char>(c) >> 4U];
            out += "0123456789ABCDEF"[static_cast<unsigned char>(c) & 15U];
        }
    }
}

} // namespace telltale::inline v0::text

#endif
