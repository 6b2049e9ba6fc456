// SPDX-License-Identifier: BSL-1.0
// A place for a value: its C++ type and all that was said of it, as constants that the walk compiles in.
#ifndef TELLTALE_SCHEMA_SLOT_HPP
#define TELLTALE_SCHEMA_SLOT_HPP

#include <telltale/reflect/kind.hpp>
#include <telltale/reflect/type_name.hpp>
#include <telltale/rule/combined.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/parts.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/beside_variant.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/schema/member_words.hpp>
#include <telltale/schema/tagged.hpp>
#include <telltale/schema/texts.hpp>
#include <telltale/schema/unit.hpp>
#include <telltale/schema/wire_type.hpp>

#include <array>
#include <cstddef>
#include <limits>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

template <class Part>
struct is_rule : std::false_type {};
template <>
struct is_rule<rule> : std::true_type {};
template <std::size_t N>
struct is_rule<choice_rule<N>> : std::true_type {};
template <class P>
struct is_rule<predicate_rule<P>> : std::true_type {};
template <class... Ps>
struct is_rule<combined_rule<Ps...>> : std::true_type {};

template <class Part>
struct is_combined : std::false_type {};
template <class... Ps>
struct is_combined<combined_rule<Ps...>> : std::true_type {};

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
struct is_rest : std::is_same<Part, rest_part> {};

template <class Part>
struct is_unit : std::false_type {};
template <class P>
struct is_unit<unit_part<P>> : std::true_type {};

template <class Part>
struct is_default : std::false_type {};
template <class V>
struct is_default<default_part<V>> : std::true_type {};

template <class Part>
struct is_example : std::false_type {};
template <class V>
struct is_example<example_part<V>> : std::true_type {};

template <class Access>
struct rule_table;

/// The rules that a combined rule, part `J`, is made of.
template <class Access, std::size_t J>
struct said_in_part {
    [[nodiscard]] static constexpr auto const& get() noexcept { return get_part<J>(Access::get()).inner; }
};

/// Part `J` as a rule, if it is one.
template <class Access, std::size_t J>
constexpr rule plain_rule() noexcept {
    auto const& part = get_part<J>(Access::get());
    using P = std::remove_cvref_t<decltype(part)>;
    if constexpr (!is_rule<P>::value) {
        return {};
    } else if constexpr (std::is_same_v<P, rule>) {
        return part;
    } else if constexpr (is_combined<P>::value) {
        using inner = rule_table<said_in_part<Access, J>>;
        return {.kind = part.kind, .message = part.message, .inner = inner::all.data(), .inner_count = inner::count};
    } else {
        return part.plain();
    }
}

/// The rules among the parts that `Access` leads to, in the order written, as plain data.
template <class Access>
struct rule_table {
    using said = std::remove_cvref_t<decltype(Access::get())>;
    static constexpr std::size_t count = count_parts<is_rule, said>;
    static constexpr auto all = []<std::size_t... J>(std::index_sequence<J...>) {
        std::array<rule, count == 0 ? 1 : count> rules{};
        [[maybe_unused]] std::size_t i = 0;
        ((is_rule<part_type<said, J>>::value ? void(rules[i++] = plain_rule<Access, J>()) : void()), ...);
        return rules;
    }(std::make_index_sequence<said::size>{});
};

[[nodiscard]] constexpr bool has_rule(rule const* rules, std::size_t count, rule_kind kind) noexcept {
    for (std::size_t i = 0; i != count; ++i)
        if (rules[i].kind == kind) return true;
    return false;
}

template <class Access, template <class> class Is>
struct said_inside {
    [[nodiscard]] static constexpr auto const& get() noexcept {
        using list = std::remove_cvref_t<decltype(Access::get())>;
        if constexpr (count_parts<Is, list> == 0) return nothing_said;
        else return get_part<find_part<Is>(Access::get())>(Access::get()).inner;
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
    case kind::codec:
    case kind::enumeration:
    case kind::open_enumeration:
    case kind::time: return json_types::string;
    case kind::duration: return json_types::number;
    case kind::list:
    case kind::fixed_list:
    case kind::set:
    case kind::tuple: return json_types::array;
    case kind::map: return json_types::object;
    case kind::record:
        if constexpr (transparent_type<T>)
            return json_types_of<wire_type<T>>() | (takes_null<T> ? json_types::null : json_types::none);
        return json_types::object;
    case kind::optional:
    case kind::nullable: return json_types_of<wire_type<T>>() | (takes_null<T> ? json_types::null : json_types::none);
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

template <class T, class Access>
struct find_scale {
    using type = void;
};
template <class T, class Access>
    requires(reflect::detail::duration_like<T> &&
             count_parts<detail::is_unit, std::remove_cvref_t<decltype(Access::get())>> != 0)
struct find_scale<T, Access> {
    using said = std::remove_cvref_t<decltype(Access::get())>;
    using type = duration_scale<T, typename part_type<said, find_part<is_unit>(Access::get())>::period>;
};
template <class T, class Access>
using scale_of = typename find_scale<T, Access>::type;

} // namespace detail

/// A value of type `T` (without the optional, nullable and transparent layers around it: `inner`) of which `Access::get()` was
/// said, and of its layers before.
/// `IsAlternative`: it is one of those that a variant chooses from by kind; then predicates speak of the variant, not of it.
template <class T, class Access, bool IsAlternative = false>
struct slot {
    using type = T;
    using inner = wire_type<T>;
    using access = said_access<T, Access>;
    using said = std::remove_cvref_t<decltype(access::get())>;
    using element_access = detail::said_of_each<access>;
    using key_access = detail::said_of_keys<access>;

    static constexpr std::size_t rule_count = detail::rule_table<access>::count;
    static constexpr std::size_t predicate_count = IsAlternative ? 0 : count_parts<detail::is_predicate, said>;
    static constexpr bool is_secret = count_parts<detail::is_secret, said> != 0;
    static constexpr bool is_tagged = count_parts<detail::is_tagged, said> != 0;
    static constexpr bool is_beside = count_parts<detail::is_beside, said> != 0; ///< its tag stands beside it
    static constexpr bool takes_other =
        is_beside && detail::beside_variant<inner>::takes_other; ///< other tags are kept
    static constexpr bool may_be_absent =
        is_beside && detail::beside_variant<inner>::may_be_absent; ///< its tag may stand alone

    /// The rules, in the order written.
    static constexpr auto const& rules = detail::rule_table<access>::all;
    /// Whether some rule asks for all items at once.
    static constexpr bool wants_unique_items = detail::has_rule(rules.data(), rule_count, rule_kind::unique_items);
    /// Whether judging takes a value in memory, even when nobody wants to keep it.
    static constexpr bool needs_value =
        predicate_count != 0 || wants_unique_items || reflect::kind_of<inner> == reflect::kind::set;

    /// Of a duration: how it goes with its unit.
    using scale = detail::scale_of<inner, access>;

    /// The tags of a tagged variant, in the order of its alternatives; `other_tagged` has none.
    static constexpr auto tags = [] {
        if constexpr (!is_tagged) {
            return std::array<std::string_view, 1>{};
        } else {
            constexpr std::size_t at = find_part<detail::is_tagged>(access::get());
            auto const& part = detail::get_part<at>(access::get());
            return [&]<class... Ts>(std::type_identity<std::variant<Ts...>>) {
                if constexpr (std::tuple_size_v<decltype(part_type<said, at>::names)> == 0) {
                    constexpr std::array<std::string_view, sizeof...(Ts)> all{
                        reflect::type_name<detail::tag_type<Ts>>...};
                    std::array<std::string_view, sizeof...(Ts) - (takes_other ? 1 : 0)> known{};
                    for (std::size_t i = 0; i != known.size(); ++i) known[i] = all[i];
                    return known;
                } else return part.views();
            }(std::type_identity<inner>{});
        }
    }();
    [[nodiscard]] static constexpr std::string_view tag_key() noexcept {
        if constexpr (is_tagged) return part_type<said, find_part<detail::is_tagged>(access::get())>::key;
        else return {};
    }

    static constexpr value_schema plain = [] {
        value_schema s;
        s.types = detail::json_types_of<inner>();
        if (takes_null<T>) s.types = s.types | json_types::null;
        s.is_secret = is_secret;
        s.is_time = reflect::kind_of<inner> == reflect::kind::time;
        if constexpr (reflect::kind_of<inner> == reflect::kind::integer) {
            s.low = text::number(std::numeric_limits<inner>::min());
            s.high = text::number(std::numeric_limits<inner>::max());
        }
        if constexpr (!std::is_void_v<scale>) {
            if constexpr (scale::wants_integers)
                s.types = takes_null<T> ? json_types::integer | json_types::null : json_types::integer;
            s.low = scale::low;
            s.high = scale::high;
            s.unit = unit_name<typename scale::unit>();
        }
        constexpr detail::member_words words = detail::words_of(access::get());
        s.wrong_type = words.wrong_type.empty() ? words.any : words.wrong_type;
        s.not_integer = words.not_integer.empty() ? words.any : words.not_integer;
        s.not_named = words.any;
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
