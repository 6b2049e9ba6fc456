// SPDX-License-Identifier: BSL-1.0
// Is this text the address of a mailbox.
#ifndef TELLTALE_TEXT_EMAIL_HPP
#define TELLTALE_TEXT_EMAIL_HPP

#include <telltale/text/formats.hpp>
#include <telltale/text/hostname.hpp>

#include <cstddef>
#include <string_view>

namespace telltale::inline v0::text {

namespace detail {

/// `atext` of RFC 5322, section 3.2.3.
[[nodiscard]] constexpr bool is_atom_character(char c) noexcept {
    return ascii_is(c, ascii_lower | ascii_upper | ascii_digit) ||
           std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}

/// The length of the local part, `Dot-string` or `Quoted-string`, that `text` begins with; 0 if it begins with none.
[[nodiscard]] constexpr std::size_t local_part_length(std::string_view text) noexcept {
    std::size_t at = 0;
    if (!text.empty() && text[0] == '"') {
        for (at = 1; at != text.size() && text[at] != '"'; ++at) {
            if (text[at] == '\\' && ++at == text.size()) return 0;
            if (text[at] < ' ' || text[at] > '~') return 0;
        }
        return at == text.size() ? 0 : at + 1;
    }
    for (;;) {
        std::size_t const start = at;
        while (at != text.size() && is_atom_character(text[at])) ++at;
        if (at == start) return 0;
        if (at == text.size() || text[at] != '.') return at;
        ++at;
    }
}

/// What stands between the brackets of an address literal.
[[nodiscard]] constexpr bool is_address_literal(std::string_view text) noexcept {
    constexpr std::string_view tag = "ipv6:"; // in any case, as all texts in ABNF
    if (text.size() < tag.size()) return false;
    for (std::size_t i = 0; i != tag.size(); ++i)
        if (text[i] != tag[i] && !(tag[i] >= 'a' && text[i] == tag[i] - 'a' + 'A')) return is_ipv4(text);
    return is_ipv6(text.substr(tag.size()));
}

} // namespace detail

/// A mailbox as in RFC 5321, section 4.1.2 (`Mailbox`): a local part of atoms joined by dots, or within quotes, and behind the
/// `@` a host name (see `is_hostname`; one label is enough) or an address in brackets, `[192.0.2.1]` or `[IPv6:2001:db8::1]`
/// (see `is_ipv4` and `is_ipv6`; other kinds are not registered). ASCII only. The local part has at most 64 characters,
/// quotes and backslashes included, the whole at most 254 (RFC 5321, section 4.5.3.1, as a path has two brackets more). No
/// display name, no comments. Whether there is such a mailbox, only a letter can tell. Time: linear, in at most 254 characters.
[[nodiscard]] constexpr bool is_email(std::string_view text) noexcept {
    if (text.size() > 254) return false;
    std::size_t const local = detail::local_part_length(text);
    if (local == 0 || local > 64 || local == text.size() || text[local] != '@') return false;
    std::string_view const domain = text.substr(local + 1);
    if (domain.size() > 2 && domain.front() == '[' && domain.back() == ']')
        return detail::is_address_literal(domain.substr(1, domain.size() - 2));
    return is_hostname(domain);
}

} // namespace telltale::inline v0::text

#endif
