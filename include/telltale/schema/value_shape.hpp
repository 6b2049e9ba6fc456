// SPDX-License-Identifier: BSL-1.0
// A C++ type as plain data: what it is in JSON, what is inside it, why it cannot be read.
#ifndef TELLTALE_SCHEMA_VALUE_SHAPE_HPP
#define TELLTALE_SCHEMA_VALUE_SHAPE_HPP

#include <telltale/reflect/held.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/reflect/type_name.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/enumeration_fault.hpp>
#include <telltale/schema/schema_for.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/wire_type.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/sentence.hpp>
#include <telltale/value/text_codec.hpp>

#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

/// What there is to know of a type before a rule can be said of it. Of `std::optional` and `nullable`, all but `outer` is
/// what is said of the type inside.
struct value_shape {
    reflect::kind outer = reflect::kind::none; ///< as declared
    reflect::kind inner = reflect::kind::none; ///< without `std::optional` and `nullable`
    json_types types = json_types::any;
    std::string_view name{};         ///< of a struct or an enumeration
    std::string_view signature{};    ///< of a struct: no other type has it
    bool holds_struct = false;       ///< is one, or has one inside
    bool is_transparent = false;     ///< a transparent struct, which says something of its member too
    std::string_view refused{};      ///< why it cannot be read, in words; or empty
    std::string_view refused_name{}; ///< what the words are to say of its name
    text::number low{0}; ///< the least number that the C++ type can hold; of a duration in its unit, if that is known
    text::number high{0};
    text::number step{0};    ///< all that it can hold are multiples of this; 0 where not, or not known
    text::number outside{0}; ///< of a number with a fraction: from here on, above and below zero, it would be infinite
    std::size_t fixed_size = 0; ///< of a std::array or a tuple
    value_shape const* element = nullptr;
    value_shape const* key = nullptr;
    constants<value_shape const*> alternatives{};  ///< of a variant; the items of a tuple
    constants<std::string_view> names{};           ///< of an enumeration
    text::sentence<> const* names_fault = nullptr; ///< of an enumeration
};

namespace detail {

/// `std::__cxx11::list<int>` is "list"; empty for what is not of the standard library.
[[nodiscard]] constexpr std::string_view standard_name(std::string_view full) noexcept {
    if (full.substr(0, 5) != "std::") return {};
    full = full.substr(0, full.find('<'));
    return full.substr(full.rfind(':') + 1);
}

[[nodiscard]] constexpr std::string_view no_form_of(std::string_view standard) noexcept {
    if (standard == "list" || standard == "forward_list" || standard == "span" || standard == "multiset" ||
        standard == "unordered_multiset")
        return " has no form in JSON; write std::vector";
    if (standard == "multimap" || standard == "unordered_multimap") return " has no form in JSON; write std::map";
    if (standard == "shared_ptr" || standard == "weak_ptr")
        return " has no form in JSON, which shares nothing; write std::unique_ptr or std::optional";
    if (standard == "monostate") return " has no form in JSON; write std::optional of the variant";
    return " has no form in JSON";
}

template <class T>
inline constexpr bool is_wide_text = false;
template <class C, class Traits, class A>
inline constexpr bool is_wide_text<std::basic_string<C, Traits, A>> = !std::is_same_v<C, char>;
template <class T>
inline constexpr bool is_text_view = false;
template <class C, class Traits>
inline constexpr bool is_text_view<std::basic_string_view<C, Traits>> = true;

template <class T>
constexpr value_shape make_shape();

} // namespace detail

/// The shape of `T`.
template <class T>
inline constexpr value_shape shape_of = detail::make_shape<T>();

namespace detail {

/// Types that cannot be read whatever is inside them.
template <class T>
constexpr void refuse_shape(value_shape& s) {
    if constexpr (std::is_const_v<T>) s.refused = "is const, and cannot be read into";
    else if constexpr (std::is_volatile_v<T>) s.refused = "is volatile, and cannot be read into";
    else if constexpr (std::is_reference_v<T>) s.refused = "is a reference, and cannot be read into";
    else if constexpr (std::is_array_v<T>) s.refused = "is a C array, which cannot be read; write std::array";
    else if constexpr (std::is_pointer_v<T>)
        s.refused = "is a pointer, which cannot be read; hold a value, or std::optional of one";
    else if constexpr (reflect::detail::character<T>)
        s.refused = "is a single character, which JSON has not; write std::string";
    else if constexpr (std::is_same_v<T, long double>)
        s.refused = "is a long double, wider than a JSON number is read; write double";
    else if constexpr (is_text_view<T>) s.refused = "is a string_view, which would dangle; write std::string";
    else if constexpr (is_wide_text<T>) s.refused = "is text of wide characters; write std::string, which is UTF-8";
    else if constexpr (std::is_union_v<T>)
        s.refused = "is a union, which does not know what it holds; write std::variant";
    else if constexpr (reflect::kind_of<T> == reflect::kind::codec && !text_coded<T>)
        s.refused =
            "has a text_codec that lacks words, parse(std::string_view) or append(std::string&, T const&), or has others";
    else if constexpr (reflect::kind_of<T> == reflect::kind::none) {
        s.refused = " has no form in JSON";
        s.refused_name = reflect::type_name<T>;
    } else if constexpr (reflect::kind_of<T> == reflect::kind::record) {
        s.signature = reflect::detail::full_type_name<T>();
        if (std::string_view const standard = standard_name(s.signature); !standard.empty())
            if constexpr (!declared<T>) {
                s.refused = no_form_of(standard);
                s.refused_name = standard;
            }
    }
}

/// `std::optional` and `nullable`, of which one of each may be there, the optional outside.
template <class T>
constexpr value_shape wrapped_shape() {
    using reflect::kind;
    value_shape s = shape_of<reflect::held_type<T>>;
    constexpr kind k = reflect::kind_of<T>;
    if (s.refused.empty()) {
        if (k == kind::optional && s.outer == kind::optional)
            s.refused = "is an optional in an optional, and JSON has only one absence";
        if (k == kind::nullable && s.outer == kind::nullable)
            s.refused = "is a nullable in a nullable, and JSON has only one null";
        if (k == kind::nullable && s.outer == kind::optional)
            s.refused = "is an optional in a nullable; write std::optional<nullable<...>>";
        if (k == kind::nullable && s.inner == kind::free_form && s.types == json_types::any)
            s.refused = "is nullable, and free-form values may be null already";
    }
    s.outer = k;
    return s;
}

/// A transparent struct is what is inside, but a struct all the same, whose declaration may be faulty.
template <class T>
constexpr value_shape transparent_shape() {
    value_shape s = shape_of<typename transparent_member<T>::type>;
    if (s.outer == reflect::kind::optional)
        s.refused = "is a transparent struct of an optional; write std::optional of the struct";
    s.holds_struct = true;
    s.is_transparent = true;
    s.signature = reflect::detail::full_type_name<T>();
    return s;
}

template <class T>
struct alternative_shapes;
template <class... Ts>
struct alternative_shapes<std::variant<Ts...>> {
    static constexpr std::array<value_shape const*, sizeof...(Ts)> all{&shape_of<Ts>...};
    static constexpr bool holds_struct = (shape_of<Ts>.holds_struct || ...);
};
template <class... Ts>
struct alternative_shapes<std::tuple<Ts...>> : alternative_shapes<std::variant<Ts...>> {};
template <class A, class B>
struct alternative_shapes<std::pair<A, B>> : alternative_shapes<std::variant<A, B>> {};

template <class T>
inline constexpr bool is_std_optional = false;
template <class T>
inline constexpr bool is_std_optional<std::optional<T>> = true;

/// Items that may be absent, which no item of JSON can be.
template <class... Items>
constexpr void refuse_absent(value_shape& s) {
    if ((is_std_optional<Items> || ...)) s.refused = "has optional items, and JSON has no absent item; write nullable";
}

template <class T>
constexpr value_shape make_shape() {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (k == kind::optional || k == kind::nullable) {
        return wrapped_shape<T>();
    } else if constexpr (transparent_type<T>) {
        return transparent_shape<T>();
    } else {
        value_shape s;
        s.outer = s.inner = k;
        refuse_shape<T>(s);
        if (!s.refused.empty()) return s;
        if constexpr (k == kind::integer) {
            s.types = json_types::integer;
            s.step = text::number(1);
            s.low = text::number(std::numeric_limits<T>::min());
            s.high = text::number(std::numeric_limits<T>::max());
        } else if constexpr (k == kind::real) {
            s.types = json_types::number;
            s.low = text::number(std::numeric_limits<T>::lowest());
            s.high = text::number(std::numeric_limits<T>::max());
            // A float is rounded to from half way to the one that would follow the greatest.
            s.outside = std::is_same_v<T, float> ? 0x1.ffffffp127 : std::numeric_limits<double>::infinity();
        } else if constexpr (k == kind::enumeration) {
            s.types = json_types::string;
            s.name = reflect::type_name<T>;
            s.names_fault = &enumeration_fault<T>::first;
            if constexpr (enumeration_fault<T>::first.empty()) s.names = names_of<T>::all;
        } else if constexpr (k == kind::open_enumeration) {
            s = shape_of<typename T::enum_type>;
            s.outer = s.inner = k;
        } else if constexpr (k == kind::tuple) {
            s.types = json_types::array;
            s.alternatives = {alternative_shapes<T>::all.data(), alternative_shapes<T>::all.size()};
            s.holds_struct = alternative_shapes<T>::holds_struct;
            s.fixed_size = std::tuple_size_v<T>;
            [&]<class... Ts, template <class...> class Many>(std::type_identity<Many<Ts...>>) {
                refuse_absent<Ts...>(s);
            }(std::type_identity<T>{});
        } else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set) {
            s.types = json_types::array;
            s.element = &shape_of<typename T::value_type>;
            s.holds_struct = s.element->holds_struct;
            refuse_absent<typename T::value_type>(s);
            if constexpr (k == kind::fixed_list) s.fixed_size = std::tuple_size_v<T>;
        } else if constexpr (k == kind::map) {
            s.types = json_types::object;
            s.element = &shape_of<typename T::mapped_type>;
            s.key = &shape_of<typename T::key_type>;
            s.holds_struct = s.element->holds_struct;
            refuse_absent<typename T::mapped_type>(s);
        } else if constexpr (k == kind::variant) {
            s.types = json_types_of<T>();
            s.alternatives = {alternative_shapes<T>::all.data(), alternative_shapes<T>::all.size()};
            s.holds_struct = alternative_shapes<T>::holds_struct;
        } else if constexpr (k == kind::record) {
            s.types = json_types::object;
            s.name = reflect::type_name<T>;
            s.holds_struct = true;
        } else {
            s.types = json_types_of<T>();
        }
        return s;
    }
}

} // namespace detail

} // namespace telltale::inline v0

#endif
