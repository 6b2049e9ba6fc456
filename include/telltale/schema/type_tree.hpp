// SPDX-License-Identifier: BSL-1.0
// The whole of a type as plain data: each value with what is inside it, down to the last member.
#ifndef TELLTALE_SCHEMA_TYPE_TREE_HPP
#define TELLTALE_SCHEMA_TYPE_TREE_HPP

#include <telltale/reflect/kind.hpp>
#include <telltale/reflect/type_name.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/beside_variant.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/schema/layout.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/split_time.hpp>
#include <telltale/schema/tag_texts.hpp>
#include <telltale/text/number.hpp>
#include <telltale/value/free_form.hpp>
#include <telltale/value/other_tagged.hpp>
#include <telltale/value/text_codec.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

struct record_tree;

/// A value, without the optional, nullable and transparent layers around it: `said->types` tells whether it may be null.
struct value_tree {
    reflect::kind is = reflect::kind::none;
    value_schema const* said = nullptr;
    std::string_view name{};  ///< of a struct, an enumeration or a codec: its type
    std::string_view words{}; ///< of a codec: what its texts are
    text::number low{0}; ///< the least and the greatest number that the C++ type holds; of a time, seconds from 1970 on
    text::number high{0};       ///< both 0 when it is no number, or any
    text::number step{0};       ///< of a duration: numbers are multiples of this; 0 when they need not be
    std::uint8_t digits = 0;    ///< of a time: those kept behind the second
    std::size_t fixed_size = 0; ///< of a std::array or a tuple
    std::string_view tag_key{}; ///< of a tagged variant, whose tags are `said->names`
    bool is_tagged = false;
    bool is_beside = false;   ///< the tag stands beside it
    bool takes_other = false; ///< the last alternative takes the values of other tags, which are any
    constants<bool> absent{}; ///< of a variant with its tag beside it: which tags may stand alone
    record_tree const* record = nullptr;
    value_tree const* element = nullptr;  ///< of a list, a set, a map
    value_tree const* key = nullptr;      ///< of a map
    constants<value_tree const*> parts{}; ///< the items of a tuple, the alternatives of a variant
};

/// A member's default.
struct default_tree {
    enum class kind : std::uint8_t { none, known, unknown };
    kind is = kind::none; ///< unknown: what its initialiser makes
    choice value{};
};

/// A member.
struct member_tree {
    value_tree const* value = nullptr;
    bool may_be_left_out = false; ///< it is not written when it holds nothing
    default_tree otherwise{};
};

/// A rule across members.
struct cross_tree {
    std::string_view message{};
    constants<std::string_view> members{}; ///< their keys
    constants<tag_texts> table{};          ///< of `texts_by_tag`
};

/// A struct.
struct record_tree {
    std::string_view id{}; ///< no other struct of the program has it
    record_schema const* said = nullptr;
    constants<member_tree> members{}; ///< as `said->members`
    constants<cross_tree> rules{};
};

namespace detail {

template <class Slot>
struct value_node;
template <class T>
struct record_node;

template <class Slot, class Inner = typename Slot::inner>
struct part_nodes {
    static constexpr constants<value_tree const*> all{};
};
template <class Slot, class... Ts>
struct part_nodes<Slot, std::variant<Ts...>> {
    template <class T>
    static constexpr value_tree const* node() noexcept {
        if constexpr (Slot::is_tagged) return &value_node<slot<T, unsaid>>::tree;
        else return &value_node<slot<T, typename Slot::access, true>>::tree;
    }
    static constexpr std::array<value_tree const*, sizeof...(Ts)> list{node<Ts>()...};
    static constexpr constants<value_tree const*> all{list.data(), list.size()};
    static constexpr auto absent = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<bool, sizeof...(Ts)>{absent_alternative<std::variant<Ts...>, I>...};
    }(std::index_sequence_for<Ts...>{});
};
template <class Slot, class... Ts>
struct part_nodes<Slot, std::tuple<Ts...>> {
    static constexpr std::array<value_tree const*, sizeof...(Ts) + 1> list{
        &value_node<typename Slot::template element<Ts>>::tree..., nullptr};
    static constexpr constants<value_tree const*> all{list.data(), sizeof...(Ts)};
};
template <class Slot, class A, class B>
struct part_nodes<Slot, std::pair<A, B>> : part_nodes<Slot, std::tuple<A, B>> {};

template <class Time>
constexpr void describe_time(value_tree& tree) noexcept {
    using period = typename Time::duration::period;
    if constexpr (period::num == 1) {
        for (auto parts = period::den; parts > 1; parts /= 10) ++tree.digits;
    } else {
        tree.step = text::number(period::num);
    }
    tree.low = to_number(split((Time::min)()));
    tree.high = to_number(split((Time::max)()));
}

inline constexpr value_schema any_value{};

/// Any JSON value.
[[nodiscard]] constexpr value_tree any_tree() noexcept {
    value_tree any;
    any.is = reflect::kind::free_form;
    any.said = &any_value;
    return any;
}

template <class Slot>
constexpr value_tree make_value_tree() {
    using reflect::kind;
    using T = typename Slot::inner;
    constexpr kind k = reflect::kind_of<T>;
    value_tree tree;
    tree.is = k;
    tree.said = &Slot::plain;
    tree.low = Slot::plain.low;
    tree.high = Slot::plain.high;
    if constexpr (std::is_same_v<T, other_tagged>) {
        tree = any_tree();
    } else if constexpr (k == kind::real) {
        tree.low = text::number(std::numeric_limits<T>::lowest());
        tree.high = text::number(std::numeric_limits<T>::max());
    } else if constexpr (k == kind::duration) {
        if constexpr (!std::is_void_v<typename Slot::scale>)
            if constexpr (Slot::scale::is_exact) tree.step = Slot::scale::step;
    } else if constexpr (k == kind::time) {
        describe_time<T>(tree);
    } else if constexpr (k == kind::codec) {
        tree.name = reflect::type_name<T>;
        tree.words = text_codec<T>::words;
    } else if constexpr (k == kind::enumeration) {
        tree.name = reflect::type_name<T>;
    } else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set) {
        tree.element = &value_node<typename Slot::template element<typename T::value_type>>::tree;
        if constexpr (k == kind::fixed_list) tree.fixed_size = std::tuple_size_v<T>;
    } else if constexpr (k == kind::tuple) {
        tree.fixed_size = std::tuple_size_v<T>;
        tree.parts = part_nodes<Slot>::all;
    } else if constexpr (k == kind::map) {
        tree.element = &value_node<typename Slot::template element<typename T::mapped_type>>::tree;
        tree.key = &value_node<slot<std::string, typename Slot::key_access>>::tree;
    } else if constexpr (k == kind::variant) {
        tree.parts = part_nodes<Slot>::all;
        tree.is_tagged = Slot::is_tagged;
        tree.is_beside = Slot::is_beside;
        tree.tag_key = Slot::tag_key();
        tree.takes_other = Slot::takes_other;
        if constexpr (Slot::is_beside) tree.absent = {part_nodes<Slot>::absent.data(), std::variant_size_v<T>};
    } else if constexpr (k == kind::record) {
        tree.name = reflect::type_name<T>;
        tree.record = &record_node<T>::tree;
    }
    return tree;
}

template <class Slot>
struct value_node {
    static constexpr value_tree tree = make_value_tree<Slot>();
};

template <class T, std::size_t I>
constexpr default_tree make_default_tree() {
    using member = record_member<T, I>;
    default_tree out;
    if constexpr (member::has_initializer) {
        out.is = default_tree::kind::unknown;
    } else if constexpr (member::has_default) {
        using access = typename member::located::access;
        auto const& value = get_part<find_part<is_default>(access::get())>(access::get()).value;
        using V = std::remove_cvref_t<decltype(value)>;
        out.is = default_tree::kind::known;
        if constexpr (std::is_enum_v<V>) {
            if (auto const name = enum_name(value)) out.value = {choice::kind::text, text::number(0), *name};
            else out.is = default_tree::kind::unknown;
        } else if constexpr (choosable<V>) {
            out.value = make_choice(value);
        } else {
            out.is = default_tree::kind::unknown;
        }
    }
    return out;
}

template <class T>
struct record_node {
    using rec = telltale::record<T>;

    template <auto... Pointers>
    struct keys {
        static constexpr std::array<std::string_view, sizeof...(Pointers)> all{
            rec::members[rec::template index_of<Pointers>].name...};
    };
    template <class P, auto... Pointers>
    static constexpr cross_tree describe(cross_rule<P, Pointers...> const& rule) noexcept {
        return {rule.message, {keys<Pointers...>::all.data(), sizeof...(Pointers)}, {}};
    }
    template <auto Pointer>
    static constexpr cross_tree describe(tag_texts_rule<Pointer> const& rule) noexcept {
        return {rule.message, {keys<Pointer>::all.data(), 1}, rule.table};
    }

    template <std::size_t... I>
    static constexpr std::array<member_tree, rec::size + 1> list_members(std::index_sequence<I...>) {
        return {member_tree{&value_node<typename rec::template member<I>::value_slot>::tree,
                            rec::template member<I>::is_optional || rec::template member<I>::is_rest,
                            make_default_tree<T, I>()}...,
                member_tree{}};
    }
    template <std::size_t... J>
    static constexpr std::array<cross_tree, rec::cross_rule_count + 1> list_rules(std::index_sequence<J...>) {
        return {describe(get_part<rec::cross_rule_parts[J]>(layout<T>::said))..., cross_tree{}};
    }
    // Not `auto`, so that a struct may be inside itself.
    static constexpr std::array<member_tree, rec::size + 1> members =
        list_members(std::make_index_sequence<rec::size>{});
    static constexpr std::array<cross_tree, rec::cross_rule_count + 1> rules =
        list_rules(std::make_index_sequence<rec::cross_rule_count>{});
    static constexpr record_tree tree = {reflect::detail::full_type_name<T>(),
                                         &rec::plain,
                                         {members.data(), rec::size},
                                         {rules.data(), rec::cross_rule_count}};
};

} // namespace detail

/// `T` as it is read and written as a document.
template <class T>
inline constexpr value_tree const& type_tree = detail::value_node<slot<T, detail::unsaid>>::tree;

} // namespace telltale::inline v0

#endif
