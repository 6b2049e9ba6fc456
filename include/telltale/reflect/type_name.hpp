// SPDX-License-Identifier: BSL-1.0
// The short name of a type, for messages and reports.
#ifndef TELLTALE_REFLECT_TYPE_NAME_HPP
#define TELLTALE_REFLECT_TYPE_NAME_HPP

#include <telltale/reflect/backend/signature.hpp>

#include <cstddef>
#include <string_view>

namespace telltale::inline v0::reflect {

namespace detail {

template <class TelltaleType>
constexpr signature type_signature() {
    return TELLTALE_SIGNATURE;
}

/// Where in `text` the bracket opens that `text[close]` closes.
constexpr std::size_t opening(std::string_view text, std::size_t close) noexcept {
    std::size_t depth = 0;
    for (std::size_t i = close;; --i) {
        char const c = text[i];
        if (c == '>' || c == ')' || c == '}') ++depth;
        else if ((c == '<' || c == '(' || c == '{') && --depth == 0) return i;
        if (i == 0) return 0;
    }
}

/// Where the qualifier starts that ends before `end`: a name, `name<...>`, `name(...)`, `(anonymous namespace)`, `{anonymous}`.
constexpr std::size_t qualifier_start(std::string_view text, std::size_t end) noexcept {
    std::size_t start = end;
    while (start != 0 && (text[start - 1] == '>' || text[start - 1] == ')' || text[start - 1] == '}')) {
        start = detail::opening(text, start - 1);
    }
    while (start != 0 && detail::is_identifier_character(text[start - 1])) --start;
    return start;
}

/// Writes `text` without what stands before any `::`, and without the blank in `> >`; returns the size.
constexpr std::size_t shorten(std::string_view text, char* out) noexcept {
    std::size_t size = 0;
    for (std::size_t i = 0; i != text.size(); ++i) {
        char const c = text[i];
        if (c == ':' && i + 1 != text.size() && text[i + 1] == ':') {
            size = detail::qualifier_start({out, size}, size);
            ++i;
        } else if (!(c == ' ' && size != 0 && out[size - 1] == '>' && i + 1 != text.size() && text[i + 1] == '>')) {
            out[size++] = c;
        }
    }
    return size;
}

template <class T>
constexpr std::string_view full_type_name() {
    constexpr std::string_view mark = "TelltaleType = ";
    std::string_view const text = detail::type_signature<T>().view();
    std::size_t const first = text.find(mark) + mark.size();
    return text.substr(first, text.size() - 1 - first);
}

template <std::size_t Size>
constexpr name_text<Size> shortened_text(std::string_view name) {
    name_text<Size> text;
    std::size_t const size = detail::shorten(name, text.characters);
    for (std::size_t i = size; i != Size; ++i) text.characters[i] = '\0'; // what a qualifier has left behind
    return text;
}

template <class T>
constexpr auto copy_type_name() {
    constexpr std::string_view full = detail::full_type_name<T>();
    constexpr auto shortened = detail::shortened_text<full.size()>(full);
    constexpr std::size_t size = std::string_view(shortened.characters).size();
    name_text<size> text;
    for (std::size_t i = 0; i != size; ++i) text.characters[i] = shortened.characters[i];
    return text;
}

template <class T>
inline constexpr auto type_name_text = detail::copy_type_name<T>();

} // namespace detail

/// The name of T without its namespaces and enclosing classes, template arguments included: "config", "box<item>". The same
/// from every compiler for a class or enum that is no template; of templates, standard ones and lambdas it is as the compiler
/// spells it. Followed by a zero in memory.
template <class T>
inline constexpr std::string_view type_name{detail::type_name_text<T>.characters,
                                            sizeof(detail::type_name_text<T>.characters) - 1};

} // namespace telltale::inline v0::reflect

#endif
