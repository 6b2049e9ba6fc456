// SPDX-License-Identifier: BSL-1.0
// The text of a function's own signature, which spells its template arguments: where names come from before C++26.
#ifndef TELLTALE_REFLECT_BACKEND_SIGNATURE_HPP
#define TELLTALE_REFLECT_BACKEND_SIGNATURE_HPP

#include <cstddef>
#include <string_view>

namespace telltale::inline v0::reflect::detail {

/// A signature. Not a std::string_view: g++ explains that alias at the end of every signature that has it.
struct signature {
    char const* characters;
    std::size_t size;

    [[nodiscard]] constexpr std::string_view view() const noexcept { return {characters, size}; }
};

#define TELLTALE_SIGNATURE ::telltale::reflect::detail::signature{__PRETTY_FUNCTION__, sizeof(__PRETTY_FUNCTION__) - 1}

/// Whether `c` can be part of an identifier; so can every byte of a character that is not ASCII.
[[nodiscard]] constexpr bool is_identifier_character(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// The identifier that ends last in `text`; empty when there is none.
[[nodiscard]] constexpr std::string_view last_identifier(std::string_view text) noexcept {
    char const* const begin = text.data();
    char const* end = begin + text.size();
    while (end != begin && !detail::is_identifier_character(end[-1])) --end;
    char const* first = end;
    while (first != begin && detail::is_identifier_character(first[-1])) --first;
    return {first, static_cast<std::size_t>(end - first)};
}

/// A copy of a name, so that the signature it came from does not get into the program. Ended by a zero.
template <std::size_t Size>
struct name_text {
    char characters[Size + 1]{};
};

} // namespace telltale::inline v0::reflect::detail

#endif
