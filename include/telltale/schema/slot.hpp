// SPDX-License-Identifier: BSL-1.0
// A place for a value: its C++ type and all that was said of it, as constants that the walk compiles in.
#ifndef TELLTALE_SCHEMA_SLOT_HPP
#define TELLTALE_SCHEMA_SLOT_HPP

#include <telltale/reflect/kind.hpp>
#include <telltale/reflect/type_name.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/parts.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/schema/tagged.hpp>
#include <telltale/schema/texts.hpp>

#include <array>
#include <cstddef>
#include <limits>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

inline constexpr parts<> nothing_said{};

/// A way to parts that were declared: what was said of an element, a key, a document as a whole.
struct unsaid {
    [[nodiscard]] static constexpr parts<> const& get() noexcept { return nothing_said; }
};

template <class Part>
struct is_rule : std::false_type {};
template <>
struct is_rule<rule> : std::true_type {};
template <std::size_t N>
struct is_rule<choice_rule<N>> : std::true_type {};
template <class P>
struct is_rule<predicate_rule<P>> : std::true_type {};

template <class Part>
struct is_predicate : std::false_type {};
template <class P>
struct is_predicate<predicate_rule<P>> : std::true_type {};

template <class Part>
struct is_each : std::false_type {};
template <class... Ps>
struct is_each<each_rule<Ps...>> : std::true_type {};
template <class Part>
struct is_keys : std::false_type {};
template <class... Ps>
struct is_keys<keys_rule<Ps...>> : std::true_type {};

template <class Part>
struct is_tagged : std::false_type {};
template <fixed_string Key, std::size_t N, bool Beside>
struct is_tagged<tagged_part<Key, N, Beside>> : std::true_type {};
template <class Part>
struct is_beside : std::false_type {};
template <fixed_string Key, std::size_t N>
struct is_beside<tagged_part<Key, N, true>> : std::true_type {};

template <class Part>
struct is_secret : std::is_same<Part, secret_part> {};

template <class Part>
struct is_default : std::false_type {};
template <class V>
struct is_default<default_part<V>> : std::true_type {};

[[nodiscard]] constexpr rule const& plain_rule(rule const& r) noexcept { return r; }
template <std::size_t N>
[[nodiscard]] constexpr rule plain_rule(choice_rule<N> const& r) noexcept { return r.plain(); }
template <class P>
[[nodiscard]] constexpr rule plain_rule(predicate_rule<P> const& r) noexcept { return r.plain(); }

template <class Access, template <class> class Is>
struct said_inside {
    [[nodiscard]] static constexpr auto const& get() noexcept {
        using list = std::remove_cvref_t<decltype(Access::get())>;
        if constexpr (count_parts<Is, list> == 0)
            return nothing_said;
        else
            return get_part<find_part<Is>(Access::get())>(Access::get()).inner;
    }
};

template <class Access>
using said_of_each = said_inside<Access, is_each>;
template <class Access>
using said_of_keys = said_inside<Access, is_keys>;

/// The JSON types of a C++ type.
template <class T>
consteval json_types json_types_of() {
    using reflect::kind;
    switch (reflect::kind_of<T>) {
    case kind::boolean: return json_types::boolean;
    case kind::integer: return json_types::integer;
    case kind::real: return json_types::number;
    case kind::string:
    case kind::enumeration:
    case kind::open_enumeration:
    case kind::time: return json_types::string;
    case kind::list:
    case kind::fixed_list: return json_types::array;
    case kind::map:
    case kind::record: return json_types::object;
    case kind::optional:
        if constexpr (reflect::kind_of<T> == kind::optional) return json_types_of<typename T::value_type>();
        break;
    case kind::nullable:
        if constexpr (reflect::kind_of<T> == kind::nullable) return json_types::null | json_types_of<typename T::value_type>();
        break;
    case kind::free_form:
        if constexpr (reflect::kind_of<T> == kind::free_form) {
            if (free_form<T>::shape == free_form_shape::object) return json_types::object;
            if (free_form<T>::shape == free_form_shape::array) return json_types::array;
        }
        return json_types::any;
    case kind::variant:
        if constexpr (reflect::kind_of<T> == kind::variant)
            return []<class... Ts>(std::type_identity<std::variant<Ts...>>) {
                return (json_types::none | ... | json_types_of<Ts>());
            }(std::type_identity<T>{});
        break;
    case kind::none: break;
    }
    return json_types::any;
}

template <class T>
struct names_of {
    static constexpr constants<std::string_view> all{};
};
template <class E>
    requires std::is_enum_v<E>
struct names_of<E> {
    static constexpr constants<std::string_view> all{enum_table<E>::names.data(), enum_table<E>::names.size()};
};
template <class E>
struct names_of<open_enum<E>> : names_of<E> {};

} // namespace detail

/// A value of type `T` (without the optional and nullable around it: `inner`) of which `Access::get()` was said.
/// `IsAlternative`: it is one of those that a variant chooses from by kind; then predicates speak of the variant, not of it.
template <class T, class Access, bool IsAlternative = false>
struct slot {
    using type = T;
    using inner = reflect::unwrapped<T>;
    using access = Access;
    using said = std::remove_cvref_t<decltype(Access::get())>;
    using element_access = detail::said_of_each<Access>;
    using key_access = detail::said_of_keys<Access>;

    static constexpr std::size_t rule_count = count_parts<detail::is_rule, said>;
    static constexpr std::size_t predicate_count = IsAlternative ? 0 : count_parts<detail::is_predicate, said>;
    static constexpr bool is_secret = count_parts<detail::is_secret, said> != 0;
    static constexpr bool is_tagged = count_parts<detail::is_tagged, said> != 0;
    static constexpr bool is_beside = count_parts<detail::is_beside, said> != 0; ///< its tag stands beside it

    /// The rules, in the order written.
    static constexpr auto rules = [] {
        std::array<rule, rule_count == 0 ? 1 : rule_count> all{};
        std::size_t i = 0;
        for_each_part(Access::get(), [&](auto const& part) {
            if constexpr (detail::is_rule<std::remove_cvref_t<decltype(part)>>::value) all[i++] = detail::plain_rule(part);
        });
        return all;
    }();
    /// Whether some rule asks for all items at once.
    static constexpr bool wants_unique_items = [] {
        for (std::size_t i = 0; i != rule_count; ++i)
            if (rules[i].kind == rule_kind::unique_items) return true;
        return false;
    }();
    /// Whether judging takes a value in memory, even when nobody wants to keep it.
    static constexpr bool needs_value = predicate_count != 0 || wants_unique_items;

    /// The tags of a tagged variant, in the order of its alternatives.
    static constexpr auto tags = [] {
        if constexpr (!is_tagged) {
            return std::array<std::string_view, 1>{};
        } else {
            constexpr std::size_t at = find_part<detail::is_tagged>(Access::get());
            auto const& part = detail::get_part<at>(Access::get());
            return [&]<class... Ts>(std::type_identity<std::variant<Ts...>>) {
                if constexpr (std::tuple_size_v<decltype(part_type<said, at>::names)> == 0)
                    return std::array<std::string_view, sizeof...(Ts)>{reflect::type_name<Ts>...};
                else
                    return part.names;
            }(std::type_identity<inner>{});
        }
    }();
    [[nodiscard]] static constexpr std::string_view tag_key() noexcept {
        if constexpr (is_tagged) return part_type<said, find_part<detail::is_tagged>(Access::get())>::key;
        else return {};
    }

    static constexpr value_schema plain = [] {
        value_schema s;
        s.types = detail::json_types_of<inner>();
        if (reflect::takes_null<T>) s.types = s.types | json_types::null;
        s.is_secret = is_secret;
        s.is_time = reflect::kind_of<inner> == reflect::kind::time;
        if constexpr (reflect::kind_of<inner> == reflect::kind::integer) {
            s.low = text::number(std::numeric_limits<inner>::min());
            s.high = text::number(std::numeric_limits<inner>::max());
        }
        std::string_view any;
        for_each_part(Access::get(), [&](auto const& part) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(part)>, intrinsic_text>) {
                if (part.of == intrinsic_text::fault::wrong_type) s.wrong_type = part.words;
                if (part.of == intrinsic_text::fault::not_integer) s.not_integer = part.words;
                if (part.of == intrinsic_text::fault::any) any = part.words;
            }
        });
        if (s.wrong_type.empty()) s.wrong_type = any;
        if (s.not_integer.empty()) s.not_integer = any;
        s.not_named = any;
        s.rules = {rules.data(), rule_count};
        if constexpr (is_tagged) s.names = {tags.data(), tags.size()};
        else s.names = detail::names_of<inner>::all;
        return s;
    }();

    /// What is inside a list or map: a slot of its own.
    template <class Element>
    using element = slot<Element, element_access>;
};

namespace detail {

/// Calls `f(rule)` for every predicate of the slot that is not true of `value`.
template <class Slot, class Value, class F>
constexpr void for_each_broken_predicate(Value const& value, F&& f) {
    std::size_t which = 0;
    for_each_part(Slot::access::get(), [&]<class P>(P const& part) {
        if constexpr (is_predicate<P>::value)
            if (!part.predicate(value)) f(Slot::rules[which]);
        if constexpr (is_rule<P>::value) ++which;
    });
}

} // namespace detail

} // namespace telltale::inline v0

#endif
