// SPDX-License-Identifier: BSL-1.0
// What a C++ type is in JSON: a record, a list, a map, a text, a number ...
#ifndef TELLTALE_REFLECT_KIND_HPP
#define TELLTALE_REFLECT_KIND_HPP

#include <telltale/value/free_form.hpp>
#include <telltale/value/nullable.hpp>
#include <telltale/value/open_enum.hpp>

#include <array>
#include <chrono>
#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace telltale::inline v0::reflect {

/// What a type is in JSON. `none`: nothing that telltale can read or write.
enum class kind : std::uint8_t {
    none,
    boolean,
    integer,
    real,
    string,
    enumeration,
    open_enumeration,
    time,
    list,
    fixed_list,
    map,
    optional,
    nullable,
    variant,
    free_form,
    record
};

namespace detail {

template <class T>
inline constexpr kind template_kind = kind::none;
template <class T, class A>
inline constexpr kind template_kind<std::vector<T, A>> = kind::list;
template <class T, std::size_t N>
inline constexpr kind template_kind<std::array<T, N>> = kind::fixed_list;
template <class K, class V, class C, class A>
inline constexpr kind template_kind<std::map<K, V, C, A>> = kind::map;
template <class T>
inline constexpr kind template_kind<std::optional<T>> = kind::optional;
template <class T>
inline constexpr kind template_kind<telltale::nullable<T>> = kind::nullable;
template <class... Ts>
inline constexpr kind template_kind<std::variant<Ts...>> = kind::variant;
template <class E>
inline constexpr kind template_kind<telltale::open_enum<E>> = kind::open_enumeration;
template <class D>
inline constexpr kind template_kind<std::chrono::time_point<std::chrono::system_clock, D>> = kind::time;
template <class A>
inline constexpr kind template_kind<std::basic_string<char, std::char_traits<char>, A>> = kind::string;

template <class T>
concept character = std::same_as<T, char> || std::same_as<T, wchar_t> || std::same_as<T, char8_t> ||
                    std::same_as<T, char16_t> || std::same_as<T, char32_t>;

template <class T>
consteval kind find_kind() {
    if constexpr (std::is_same_v<T, bool>) return kind::boolean;
    else if constexpr (character<T>) return kind::none;
    else if constexpr (std::is_integral_v<T>) return sizeof(T) <= 8 ? kind::integer : kind::none;
    else if constexpr (std::is_same_v<T, float> || std::is_same_v<T, double>) return kind::real;
    else if constexpr (std::is_enum_v<T>) return kind::enumeration;
    else if constexpr (template_kind<T> != kind::none) return template_kind<T>;
    else if constexpr (requires { telltale::free_form<T>::shape; }) return kind::free_form;
    else if constexpr (std::is_class_v<T>) return kind::record;
    else return kind::none;
}

template <class T>
struct unwrap {
    using type = T;
    static constexpr bool null = false;
};
template <class T>
struct unwrap<std::optional<T>> {
    using type = typename unwrap<T>::type;
    static constexpr bool null = unwrap<T>::null;
};
template <class T>
struct unwrap<telltale::nullable<T>> {
    using type = typename unwrap<T>::type;
    static constexpr bool null = true;
};

} // namespace detail

/// What `T` is in JSON. A class that is nothing else is a record.
template <class T>
inline constexpr kind kind_of = detail::find_kind<T>();

/// `T` without `std::optional` and `nullable` around it.
template <class T>
using unwrapped = typename detail::unwrap<T>::type;

/// Whether JSON null is a value of `T`.
template <class T>
inline constexpr bool takes_null = detail::unwrap<T>::null;

} // namespace telltale::inline v0::reflect

#endif
