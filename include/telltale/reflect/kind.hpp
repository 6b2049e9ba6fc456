// SPDX-License-Identifier: BSL-1.0
// What a C++ type is in JSON: a record, a list, a map, a text, a number ...
#ifndef TELLTALE_REFLECT_KIND_HPP
#define TELLTALE_REFLECT_KIND_HPP

#include <telltale/reflect/type_name.hpp>
#include <telltale/value/filesystem_path.hpp>
#include <telltale/value/free_form.hpp>
#include <telltale/value/nullable.hpp>
#include <telltale/value/open_enum.hpp>
#include <telltale/value/text_codec.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <ratio>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
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
    codec, ///< text by a `text_codec`
    enumeration,
    open_enumeration,
    time,
    duration,
    list,       ///< `std::vector`, `std::deque` and the like
    fixed_list, ///< `std::array`
    set,        ///< an array of items that differ
    tuple,      ///< an array of fixed length, each item of its own type: `std::pair`, `std::tuple`
    map,
    optional, ///< `std::optional`, `std::unique_ptr`
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
template <class A, class B>
inline constexpr kind template_kind<std::pair<A, B>> = kind::tuple;
template <class... Ts>
inline constexpr kind template_kind<std::tuple<Ts...>> = kind::tuple;
template <class... Ts>
inline constexpr kind template_kind<std::variant<Ts...>> = kind::variant;
template <class E>
inline constexpr kind template_kind<telltale::open_enum<E>> = kind::open_enumeration;
template <class A>
inline constexpr kind template_kind<std::basic_string<char, std::char_traits<char>, A>> = kind::string;

template <class T>
concept character = std::same_as<T, char> || std::same_as<T, wchar_t> || std::same_as<T, char8_t> ||
                    std::same_as<T, char16_t> || std::same_as<T, char32_t>;

// Containers are known by what they can do, so that those of the standard library which are seldom used need not be included
// here, and those of other libraries are known too.
template <class T>
concept map_like = requires(T& map, typename T::key_type key, typename T::mapped_type) {
    { map.try_emplace(std::move(key)).second } -> std::convertible_to<bool>;
    map.clear();
};
template <class T>
concept set_like = requires(T& set, typename T::key_type key) {
    requires std::same_as<typename T::key_type, typename T::value_type>;
    { set.insert(std::move(key)).second } -> std::convertible_to<bool>;
    set.clear();
};
template <class T>
concept list_like = requires(T& list, typename T::value_type, std::size_t i) {
    list.emplace_back();
    list[i];
    list.erase(list.begin(), list.end());
    { list.size() } -> std::convertible_to<std::size_t>;
};

// So is std::unique_ptr: of one object, which `new` makes.
template <class T>
concept owning_pointer = requires(T& owner) {
    typename T::deleter_type;
    *owner;
    owner.reset(owner.release());
} && full_type_name<typename T::deleter_type>().find("default_delete<") != std::string_view::npos;

// So are the types of <chrono>, which is one of the most expensive headers of the standard library.
template <class T>
concept duration_like = requires(T const& duration) {
    requires std::same_as<typename T::period, std::ratio<T::period::num, T::period::den>>;
    { duration.count() } -> std::same_as<typename T::rep>;
    { T::zero() } -> std::same_as<T>;
};
/// A time of the system clock, which alone can be told as a date.
template <class T>
concept time_like = requires(T const& time) {
    requires duration_like<typename T::duration>;
    { time.time_since_epoch() } -> std::same_as<typename T::duration>;
    &T::clock::to_time_t;
};

/// Whether `text_codec` was specialised for T, completely or not.
template <class T>
concept specialised_codec = requires { telltale::text_codec<T>::words; } || requires {
    &telltale::text_codec<T>::parse;
} || requires { &telltale::text_codec<T>::append; };

template <class T>
consteval kind find_container() {
    if constexpr (map_like<T>) return kind::map;
    else if constexpr (set_like<T>) return kind::set;
    else if constexpr (list_like<T>) return kind::list;
    else return kind::record;
}

template <class T>
consteval kind find_kind() {
    if constexpr (std::is_same_v<T, bool>) return kind::boolean;
    else if constexpr (character<T>) return kind::none;
    else if constexpr (std::is_integral_v<T>) return sizeof(T) <= 8 ? kind::integer : kind::none;
    else if constexpr (std::is_same_v<T, float> || std::is_same_v<T, double>) return kind::real;
    else if constexpr (specialised_codec<T>) return kind::codec;
    else if constexpr (std::is_enum_v<T>) return kind::enumeration;
    else if constexpr (template_kind<T> != kind::none) return template_kind<T>;
    else if constexpr (owning_pointer<T>) return kind::optional;
    else if constexpr (duration_like<T>) return kind::duration;
    else if constexpr (time_like<T>) return kind::time;
    else if constexpr (requires { telltale::free_form<T>::shape; }) return kind::free_form;
    else if constexpr (std::is_class_v<T>) return detail::find_container<T>();
    else return kind::none;
}

} // namespace detail

/// What `T` is in JSON. A class that is nothing else is a record.
template <class T>
inline constexpr kind kind_of = detail::find_kind<T>();

} // namespace telltale::inline v0::reflect

#endif
