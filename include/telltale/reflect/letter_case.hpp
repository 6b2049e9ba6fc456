// SPDX-License-Identifier: BSL-1.0
// From a C++ identifier to the same name in another style: service_name, serviceName, service-name.
#ifndef TELLTALE_REFLECT_LETTER_CASE_HPP
#define TELLTALE_REFLECT_LETTER_CASE_HPP

#include <cstddef>
#include <string_view>

namespace telltale::inline v0 {

/// How the words of a name are written.
enum class letter_case : unsigned char {
    as_written,           ///< service_name: as in the source
    camel_case,           ///< serviceName
    pascal_case,          ///< ServiceName
    snake_case,           ///< service_name
    screaming_snake_case, ///< SERVICE_NAME
    kebab_case,           ///< service-name
};

// The same for `schema(...)` and `enumeration(...)`.

/// Keys are the names of the members as in the source.
inline constexpr letter_case as_written = letter_case::as_written;
/// `service_name` is `serviceName`.
inline constexpr letter_case camel_case = letter_case::camel_case;
/// `service_name` is `ServiceName`.
inline constexpr letter_case pascal_case = letter_case::pascal_case;
/// `serviceName` is `service_name`.
inline constexpr letter_case snake_case = letter_case::snake_case;
/// `service_name` is `SERVICE_NAME`.
inline constexpr letter_case screaming_snake_case = letter_case::screaming_snake_case;
/// `service_name` is `service-name`.
inline constexpr letter_case kebab_case = letter_case::kebab_case;

namespace reflect {

using v0::letter_case;

namespace detail {

constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr char lowered(char c) noexcept { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char raised(char c) noexcept { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

/// Whether a word starts at `name[i]` for its capital: `tokens|Per`, `sha256|Sum`, `HTTP|Server`.
constexpr bool is_hump(std::string_view name, std::size_t i) noexcept {
    if (i == 0 || !is_upper(name[i])) return false;
    if (!is_upper(name[i - 1])) return true;
    return i + 1 != name.size() && is_lower(name[i + 1]);
}

} // namespace detail

/// The most characters that `apply_case` writes for a name of `size` characters.
[[nodiscard]] constexpr std::size_t cased_bound(std::size_t size) noexcept { return 2 * size; }

/// Writes `name` in the style `to` at `out` and returns the number of characters written, at most `cased_bound(name.size())`;
/// only counts them when `out` is null.
///
/// One trailing `_` (`class_`) is not part of the name, in any style. Other leading and trailing underscores stay, as do
/// characters that are not ASCII. Words end at underscores, before a capital that follows a small letter or a digit, and
/// before the last of several capitals when a small letter follows (`HTTPServer` is `http_server`); digits belong to the word
/// before them. Names that differ only in what is lost here (`a_b` and `aB`) become the same.
constexpr std::size_t apply_case(letter_case to, std::string_view name, char* out) noexcept {
    if (name.size() > 1 && name.back() == '_' && name.find_first_not_of('_') != std::string_view::npos)
        name.remove_suffix(1);
    std::size_t size = 0;
    auto const put = [&](char c) {
        if (out != nullptr) out[size] = c;
        ++size;
    };
    std::size_t end = name.size();
    while (end != 0 && name[end - 1] == '_') --end;
    bool first_word = true;
    bool word_starts = true;
    std::size_t i = 0;
    for (; i != end && name[i] == '_'; ++i) put('_');
    for (; i != end; ++i) {
        char const c = name[i];
        if (to == letter_case::as_written) {
            put(c);
            continue;
        }
        if (c == '_') {
            word_starts = true;
            continue;
        }
        if (detail::is_hump(name, i)) word_starts = true;
        bool const separated = word_starts && !first_word;
        switch (to) {
        case letter_case::as_written: break;
        case letter_case::camel_case: put(separated ? detail::raised(c) : detail::lowered(c)); break;
        case letter_case::pascal_case: put(word_starts ? detail::raised(c) : detail::lowered(c)); break;
        case letter_case::snake_case:
        case letter_case::kebab_case:
            if (separated) put(to == letter_case::snake_case ? '_' : '-');
            put(detail::lowered(c));
            break;
        case letter_case::screaming_snake_case:
            if (separated) put('_');
            put(detail::raised(c));
            break;
        }
        first_word = false;
        word_starts = false;
    }
    for (; i != name.size(); ++i) put('_');
    return size;
}

/// A name in another style, as a value: `cased_name<64>(camel_case, "service_name").view()`. `N` characters must be enough;
/// in constant evaluation the build stops when they are not.
template <std::size_t N>
struct cased_name {
    char text[N + 1]{};
    std::size_t size{};

    constexpr cased_name() noexcept = default;
    constexpr cased_name(letter_case to, std::string_view name) noexcept : size(reflect::apply_case(to, name, text)) {}

    [[nodiscard]] constexpr std::string_view view() const noexcept { return {text, size}; }
};

} // namespace reflect
} // namespace telltale::inline v0

#endif
