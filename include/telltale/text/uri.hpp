// SPDX-License-Identifier: BSL-1.0
// Is this text a URI.
#ifndef TELLTALE_TEXT_URI_HPP
#define TELLTALE_TEXT_URI_HPP

#include <telltale/text/formats.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::text {

namespace detail {

inline constexpr unsigned uri_letter = 1;      // ALPHA
inline constexpr unsigned uri_digit = 2;       // DIGIT
inline constexpr unsigned uri_scheme_mark = 4; // + - .
inline constexpr unsigned uri_name = 8;        // unreserved and sub-delims
inline constexpr unsigned uri_colon = 16;      // :
inline constexpr unsigned uri_at = 32;         // @
inline constexpr unsigned uri_slash = 64;      // /
inline constexpr unsigned uri_question = 128;  // ?

inline constexpr auto uri_kinds = [] {
    std::array<std::uint8_t, 256> kinds{};
    auto const add = [&kinds](std::string_view characters, unsigned kind) {
        for (char const c : characters) {
            auto& entry = kinds[static_cast<unsigned char>(c)];
            entry = static_cast<std::uint8_t>(entry | kind);
        }
    };
    add("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", uri_letter | uri_name);
    add("0123456789", uri_digit | uri_name);
    add("+-.", uri_scheme_mark);
    add("-._~!$&'()*+,;=", uri_name);
    add(":", uri_colon);
    add("@", uri_at);
    add("/", uri_slash);
    add("?", uri_question);
    return kinds;
}();

/// Moves `at` over characters of those kinds, and over percent-encodings.
constexpr void skip_uri(std::string_view text, std::size_t& at, unsigned kinds) noexcept {
    constexpr auto hex = ascii_hex_lower | ascii_hex_upper;
    for (; at != text.size(); ++at) {
        if ((uri_kinds[static_cast<unsigned char>(text[at])] & kinds) != 0) continue;
        if (text[at] != '%' || text.size() - at < 3 || !ascii_is(text[at + 1], hex) || !ascii_is(text[at + 2], hex))
            return;
        at += 2;
    }
}

/// What stands between the brackets of a host: `IPv6address` or `IPvFuture`.
[[nodiscard]] constexpr bool is_ip_literal(std::string_view text) noexcept {
    if (text.empty() || (text[0] != 'v' && text[0] != 'V')) return is_ipv6(text);
    std::size_t at = 1;
    while (at != text.size() && ascii_is(text[at], ascii_hex_lower | ascii_hex_upper)) ++at;
    if (at == 1 || at == text.size() || text[at] != '.' || ++at == text.size()) return false;
    for (; at != text.size(); ++at)
        if ((uri_kinds[static_cast<unsigned char>(text[at])] & (uri_name | uri_colon)) == 0) return false;
    return true;
}

/// `authority`: user information, a host and a port.
[[nodiscard]] constexpr bool is_authority(std::string_view text) noexcept {
    std::size_t at = 0;
    skip_uri(text, at, uri_name | uri_colon);
    if (at != text.size() && text[at] == '@') text.remove_prefix(at + 1);
    at = 0;
    if (!text.empty() && text[0] == '[') {
        std::size_t const end = text.find(']');
        if (end == text.npos || !is_ip_literal(text.substr(1, end - 1))) return false;
        at = end + 1;
    } else {
        skip_uri(text, at, uri_name); // an IPv4 address is a name too
    }
    if (at == text.size()) return true;
    return text[at] == ':' && (at + 1 == text.size() || all_of_kind(text.substr(at + 1), ascii_digit));
}

} // namespace detail

/// A URI as in RFC 3986, section 3 (`URI`): a scheme, then what belongs to it, a query and a fragment, if any, each of the
/// characters that its grammar has there; every `%` begins a percent-encoding. An IPv6 address as host is judged (without a
/// zone), a port is any number of digits. No relative reference, nothing outside ASCII. What a
/// scheme asks for beyond that, as `http` asks for a host, is not judged. Time: linear.
[[nodiscard]] constexpr bool is_uri(std::string_view text) noexcept {
    std::size_t at = 0;
    while (at != text.size() &&
           (detail::uri_kinds[static_cast<unsigned char>(text[at])] &
            (detail::uri_letter | (at == 0 ? 0 : detail::uri_digit | detail::uri_scheme_mark))) != 0)
        ++at;
    if (at == 0 || at == text.size() || text[at] != ':') return false;
    ++at;

    constexpr auto path_character = detail::uri_name | detail::uri_colon | detail::uri_at | detail::uri_slash;
    if (text.substr(at, 2) == "//") {
        std::size_t const end = text.find_first_of("/?#", at + 2);
        std::size_t const stop = end == text.npos ? text.size() : end;
        if (!detail::is_authority(text.substr(at + 2, stop - at - 2))) return false;
        at = stop;
    }
    detail::skip_uri(text, at, path_character);
    if (at != text.size() && text[at] == '?') detail::skip_uri(text, ++at, path_character | detail::uri_question);
    if (at != text.size() && text[at] == '#') detail::skip_uri(text, ++at, path_character | detail::uri_question);
    return at == text.size();
}

} // namespace telltale::inline v0::text

#endif
