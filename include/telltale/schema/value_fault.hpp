// SPDX-License-Identifier: BSL-1.0
// What is wrong with a member's type and with what is said of it.
#ifndef TELLTALE_SCHEMA_VALUE_FAULT_HPP
#define TELLTALE_SCHEMA_VALUE_FAULT_HPP

#include <telltale/reflect/held.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/rule/parts.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/fault_sentence.hpp>
#include <telltale/schema/joint_fault.hpp>
#include <telltale/schema/rule_fault.hpp>
#include <telltale/schema/said_part.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/value_shape.hpp>
#include <telltale/schema/wire_type.hpp>
#include <telltale/text/date_time.hpp>
#include <telltale/text/sentence.hpp>
#include <telltale/text/utf8.hpp>
#include <telltale/value/other_tagged.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

constexpr bool faulty_unsaid(text::sentence<>& out, fault_place const& at, value_shape const& s);

constexpr bool faulty_alternative(text::sentence<>& out, fault_place const& at, value_shape const& s, bool beside) {
    if (!beside && s.refused.empty() && s.outer == reflect::kind::optional)
        return say_fault(out, at, {"is an optional; write std::optional of the variant"});
    return faulty_unsaid(out, at, s);
}

/// Two alternatives of one kind, of which the second is never chosen.
constexpr bool faulty_alternatives(text::sentence<>& out, fault_place const& at, value_shape const& s) {
    for (std::size_t i = 0; i != s.alternatives.size(); ++i) {
        value_shape const& b = *s.alternatives[i];
        for (std::size_t j = 0; j != i; ++j) {
            value_shape const& a = *s.alternatives[j];
            json_types const b_types = b.outer == reflect::kind::nullable ? b.types | json_types::null : b.types;
            json_types const a_types = a.outer == reflect::kind::nullable ? a.types | json_types::null : a.types;
            bool const both_numbers = is_number(a) && is_number(b);
            if (!both_numbers && !contains(a_types, b_types)) continue;
            if (is_number(a) && is_number(b))
                return say_fault(
                    out, at,
                    {"alternatives ", j + 1, " and ", i + 1, " are both numbers, and JSON cannot tell them apart"});
            if (!a.name.empty() && !b.name.empty())
                return say_fault(out, at,
                                 {"alternatives ", a.name, " and ", b.name,
                                  " look alike in JSON; write tagged<...> if they are structs"});
            return say_fault(out, at,
                             {"alternatives ", j + 1, " and ", i + 1, ", ", kind_in_words(a.inner), " and ",
                              kind_in_words(b.inner), ", look alike in JSON"});
        }
    }
    return false;
}

/// The type itself. `tagged`: of a variant, that its alternatives are told apart by tags; `beside`: which stand beside it.
constexpr bool faulty_shape(text::sentence<>& out, fault_place const& at, value_shape const& s, bool tagged,
                            bool beside = false) {
    using reflect::kind;
    if (!s.refused.empty()) {
        if (s.refused_name.empty()) return say_fault(out, at, {s.refused});
        return say_fault(out, at, {"its type, ", s.refused_name, ",", s.refused});
    }
    if ((s.inner == kind::enumeration || s.inner == kind::open_enumeration) && !s.names_fault->empty()) {
        out = *s.names_fault;
        return true;
    }
    if (s.inner == kind::variant) {
        for (std::size_t i = 0; i != s.alternatives.size(); ++i)
            if (faulty_alternative(out, at.inside(fault_place::role::alternative, i + 1), *s.alternatives[i], beside))
                return true;
        return !tagged && faulty_alternatives(out, at, s);
    }
    if (s.inner == kind::map && (s.key->outer != kind::string)) {
        if (!s.key->refused.empty()) return faulty_shape(out, at.inside(fault_place::role::key), *s.key, false);
        if (s.key->inner == reflect::kind::codec)
            return say_fault(out, at, {"its keys have a text_codec, and only std::string can be a key"});
        return say_fault(out, at, {"its keys are not text but ", kind_in_words(s.key->inner), ", and JSON's are text"});
    }
    return false;
}

/// The items of a tuple, of which nothing can be said.
constexpr bool faulty_items(text::sentence<>& out, fault_place const& at, value_shape const& s) {
    for (std::size_t i = 0; i != s.alternatives.size(); ++i)
        if (faulty_unsaid(out, at.inside(fault_place::role::entry, i + 1), *s.alternatives[i])) return true;
    return false;
}

/// A type of whose inside nothing was said.
constexpr bool faulty_unsaid(text::sentence<>& out, fault_place const& at, value_shape const& s) {
    if (faulty_shape(out, at, s, false)) return true;
    if (s.inner == reflect::kind::duration)
        return say_fault(out, at, {"is a duration; say its unit, such as unit<std::chrono::milliseconds>"});
    if (s.inner == reflect::kind::tuple) return faulty_items(out, at, s);
    if (!is_container(s)) return false;
    fault_place const inside =
        at.inside(s.inner == reflect::kind::map ? fault_place::role::mapped : fault_place::role::item);
    return faulty_unsaid(out, inside, *s.element);
}

/// A default or an example that a value of this shape cannot be, or that breaks a rule.
constexpr bool faulty_said_value(text::sentence<>& out, fault_place const& at, value_shape const& s, said_part const& p,
                                 constants<said_part> parts) {
    fault_piece const word = p.is == said_part::kind::example ? "example " : "default ";
    if (p.fault == said_part::misfit::no_enumerator)
        return say_fault(out, at, {word, p.value, " is no enumerator of ", s.name});
    if (p.fault == said_part::misfit::wrong_type) {
        if (p.has_value) return say_fault(out, at, {word, p.value, " is not ", kind_in_words(s.inner)});
        return say_fault(out, at,
                         {p.name(), " does not give ", kind_in_words(s.inner),
                          s.inner == reflect::kind::duration ? ", such as std::chrono::seconds(5)" : ""});
    }
    if (!p.has_value) return false;
    if (p.value.is == choice::kind::number && is_number(s)) {
        if (!p.value.number.is_finite()) return say_fault(out, at, {word, p.value, " is no number that JSON can hold"});
        if (s.inner == reflect::kind::integer && !p.value.number.is_integer())
            return say_fault(out, at, {word, p.value, " is no integer, and this member is one"});
        // A duration is assigned as it is, even one that no number in JSON gives.
        bool const is_duration = s.inner == reflect::kind::duration;
        if (!is_duration && is_above_type(p.value.number, s))
            return say_fault(out, at, {word, p.value, " is above ", s.high, ", the greatest value of its type"});
        if (!is_duration && is_below_type(p.value.number, s))
            return say_fault(out, at, {word, p.value, " is below ", s.low, ", the least value of its type"});
    }
    if (p.value.is == choice::kind::text && !text::is_utf8(p.value.text))
        return say_fault(out, at, {word, p.value, " is not UTF-8"});
    if (p.value.is == choice::kind::text && s.inner == reflect::kind::time && !text::is_date_time(p.value.text))
        return say_fault(out, at, {word, p.value, " is no date-time as in RFC 3339"});
    for (said_part const& other : parts)
        if (other.is == said_part::kind::rule && !keeps_rule(p.value, other.asked))
            return say_broken(out, at, word, "", p.value, " breaks ", other.asked);
    return false;
}

constexpr bool faulty_default(text::sentence<>& out, fault_place const& at, value_shape const& s, said_part const& p,
                              constants<said_part> parts) {
    if (s.outer == reflect::kind::optional)
        return say_fault(out, at, {"default_to is for plain members, and an optional one may be absent already"});
    return faulty_said_value(out, at, s, p, parts);
}
constexpr bool faulty_example(text::sentence<>& out, fault_place const& at, value_shape const& s, said_part const& p,
                              constants<said_part> parts) {
    using reflect::kind;
    if (is_container(s) || s.inner == kind::record || s.inner == kind::tuple || s.inner == kind::free_form)
        return say_fault(out, at,
                         {"example applies to numbers, text, booleans, enumerators and durations, and ", at.noun(),
                          " is ", kind_in_words(s.inner)});
    if (!p.has_value && p.fault == said_part::misfit::none)
        return say_fault(out, at, {"example is given as it stands in JSON: as a number, a text or a boolean"});
    return faulty_said_value(out, at, s, p, parts);
}

constexpr bool faulty_tags(text::sentence<>& out, fault_place const& at, value_shape const& s, said_part const& p) {
    if (s.inner != reflect::kind::variant)
        return say_fault(out, at, {p.name(), " applies to variants, and ", at.noun(), " is ", kind_in_words(s.inner)});
    if (p.words.empty()) return say_fault(out, at, {"the key of its tag is empty"});
    std::size_t count = s.alternatives.size();
    for (std::size_t i = 0; i != s.alternatives.size(); ++i) {
        if (s.alternatives[i]->signature != shape_of<other_tagged>.signature) continue;
        if (p.is == said_part::kind::tagged || i + 1 != s.alternatives.size() ||
            s.alternatives[i]->outer != reflect::kind::record)
            return say_fault(
                out, at, {"alternative ", i + 1, " is other_tagged, which can only be the last one of tagged_beside"});
        --count;
    }
    if (p.is == said_part::kind::tagged)
        for (std::size_t i = 0; i != count; ++i)
            if (s.alternatives[i]->outer != reflect::kind::record)
                return say_fault(out, at,
                                 {"tagged applies to variants of structs, and alternative ", i + 1, " is ",
                                  kind_in_words(s.alternatives[i]->inner)});
    bool const own = p.names.size() == 0; // then the tags are the types' names
    if (!own && p.names.size() != count)
        return say_fault(out, at,
                         {p.names.size(), p.names.size() == 1 ? " tag for " : " tags for ", count, " alternatives"});
    for (std::size_t i = 0; i != count; ++i) {
        std::string_view const name = own ? s.alternatives[i]->name : p.names[i];
        if (!own && name.empty()) return say_fault(out, at, {"alternative ", i + 1, " has an empty tag"});
        for (std::size_t j = 0; j != i && !name.empty(); ++j)
            if ((own ? s.alternatives[j]->name : p.names[j]) == name)
                return say_fault(out, at, {"tag ", quoted(name), " names two alternatives, ", j + 1, " and ", i + 1});
    }
    return false;
}

/// The member that takes the keys which its struct does not name.
constexpr bool faulty_rest(text::sentence<>& out, fault_place const& at, value_shape const& s,
                           constants<said_part> parts) {
    if (s.outer != reflect::kind::map)
        return say_fault(out, at,
                         {"rest applies to maps, and ", at.noun(), " is ",
                          s.outer == s.inner ? kind_in_words(s.inner) : "optional"});
    using kind = said_part::kind;
    for (said_part const& p : parts) {
        bool const is_rule = p.is == kind::rule && p.asked.kind != rule_kind::satisfies;
        if (!is_rule && p.is != kind::for_rest && p.is != kind::each && p.is != kind::keys &&
            p.is != kind::description && p.is != kind::since)
            return say_fault(out, at, {p.name(), " cannot be said of the member for the rest"});
    }
    return false;
}

[[nodiscard]] constexpr bool has_integer(value_shape const& s) noexcept {
    if (s.inner == reflect::kind::variant)
        for (value_shape const* const a : s.alternatives)
            if (has_integer(*a)) return true;
    return s.inner == reflect::kind::integer || s.inner == reflect::kind::duration;
}
[[nodiscard]] constexpr bool has_container(value_shape const& s, bool of_keys) noexcept {
    if (s.inner == reflect::kind::variant)
        for (value_shape const* const a : s.alternatives)
            if (has_container(*a, of_keys)) return true;
    return of_keys ? s.inner == reflect::kind::map : is_container(s);
}

/// What is wrong with one part that is no rule, whatever the others say.
constexpr bool faulty_part(text::sentence<>& out, fault_place const& at, value_shape const& s, said_part const& p,
                           constants<said_part> parts) {
    using kind = said_part::kind;
    bool const optional = s.outer == reflect::kind::optional;
    switch (p.is) {
    case kind::missing:
        if (optional)
            return say_fault(out, at, {"missing can never be said, because an optional member may be absent"});
        for (said_part const& other : parts)
            if (other.is == kind::default_to)
                return say_fault(out, at,
                                 {"missing can never be said, because default_to stands for an absent member"});
            else if (other.is == kind::initializer)
                return say_fault(out, at,
                                 {"missing can never be said, because the initialiser stands for an absent member"});
        break;
    case kind::not_integer:
        if (!has_integer(s))
            return say_fault(out, at,
                             {"not_integer applies to integers, and ", at.noun(), " is ", kind_in_words(s.inner)});
        break;
    case kind::wrong_type:
        if (s.inner == reflect::kind::free_form && s.types == json_types::any)
            return say_fault(out, at, {"wrong_type can never be said, because free-form takes every type"});
        break;
    case kind::wire_name:
    case kind::alias:
        if (p.words.empty()) return say_fault(out, at, {p.name(), " is empty"});
        if (!text::is_utf8(p.words)) return say_fault(out, at, {p.name(), " ", quoted(p.words), " is not UTF-8"});
        return false;
    case kind::default_to: return faulty_default(out, at, s, p, parts);
    case kind::example: return faulty_example(out, at, s, p, parts);
    case kind::each:
        if (!has_container(s, false))
            return say_fault(out, at,
                             {"each applies to lists and maps, and ", at.noun(), " is ", kind_in_words(s.inner)});
        return false;
    case kind::keys:
        if (!has_container(s, true))
            return say_fault(out, at, {"keys applies to maps, and ", at.noun(), " is ", kind_in_words(s.inner)});
        return false;
    case kind::in_unit:
        if (s.inner != reflect::kind::duration)
            return say_fault(out, at, {"unit applies to durations, and ", at.noun(), " is ", kind_in_words(s.inner)});
        return false;
    case kind::for_rest: return faulty_rest(out, at, s, parts);
    case kind::null_policy:
        if (s.outer == reflect::kind::optional) return false;
        for (said_part const& other : parts)
            if (other.is == kind::default_to || other.is == kind::initializer) return false;
        return say_fault(out, at, {"null_is_absent applies to members that may be absent"});
    case kind::tagged:
    case kind::tagged_beside: return faulty_tags(out, at, s, p);
    default: return false;
    }
    return p.words.empty() && say_fault(out, at, {p.name(), " has no words"});
}

/// Parts that do not belong where they stand.
constexpr bool faulty_role(text::sentence<>& out, fault_place const& at, said_part const& p) {
    using kind = said_part::kind;
    if (at.is == fault_place::role::member) return false;
    bool const of_members = p.is == kind::missing || p.is == kind::wire_name || p.is == kind::alias ||
                            p.is == kind::default_to || p.is == kind::example || p.is == kind::description ||
                            p.is == kind::deprecated || p.is == kind::tagged_beside || p.is == kind::since ||
                            p.is == kind::for_rest || p.is == kind::null_policy || p.is == kind::initializer;
    if (of_members) return say_fault(out, at, {p.name(), " applies to members, and this is ", at.noun()});
    if (at.is == fault_place::role::key && (p.is != kind::rule || p.asked.kind == rule_kind::satisfies))
        return say_fault(out, at, {p.name(), " cannot be said of keys"});
    return false;
}

/// All parts that are no rules.
constexpr bool faulty_parts(text::sentence<>& out, fault_place const& at, value_shape const& s,
                            constants<said_part> parts) {
    using kind = said_part::kind;
    std::size_t aliases = 0;
    for (std::size_t i = 0; i != parts.size(); ++i) {
        said_part const& p = parts[i];
        if (p.is == kind::unknown && !p.words.empty())
            return say_fault(out, at, {"part ", i + 1, " of what is said of it is ", p.words});
        if (p.is == kind::unknown)
            return say_fault(out, at, {"part ", i + 1, " of what is said of it is nothing that telltale knows"});
        if (faulty_role(out, at, p)) return true;
        if (p.is == kind::rule) continue;
        if (p.is == kind::alias) ++aliases;
        for (std::size_t j = 0; j != i; ++j) {
            if (parts[j].is != p.is || (p.is == kind::alias && parts[j].words != p.words)) continue;
            if (p.is == kind::example && (!(parts[j].value == p.value) || parts[j].has_value != p.has_value)) continue;
            if (p.is == kind::example && p.has_value)
                return say_fault(out, at, {"example ", p.value, " is given twice"});
            if (p.is == kind::alias) return say_fault(out, at, {"alias ", quoted(p.words), " is given twice"});
            if (p.is == kind::wire_name)
                return say_fault(out, at,
                                 {"wire_name is given twice, ", quoted(parts[j].words), " and ", quoted(p.words)});
            return say_fault(
                out, at,
                {p.name(), " is given twice", p.is == kind::each || p.is == kind::keys ? "; put all into one" : ""});
        }
        if (faulty_part(out, at, s, p, parts)) return true;
    }
    return aliases > 8 && say_fault(out, at, {aliases, " aliases, and 8 are the most"});
}

template <class T>
constexpr bool compares() {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (requires {
                      typename T::element_type;
                      typename T::deleter_type;
                  })
        return false; // compares addresses
    else if constexpr (k == kind::optional || k == kind::nullable) return compares<reflect::held_type<T>>();
    else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set)
        return compares<typename T::value_type>(); // their own == is there, whether it compiles or not
    else if constexpr (k == kind::map) return compares<typename T::mapped_type>();
    else if constexpr (k == kind::variant)
        return []<class... Ts>(std::type_identity<std::variant<Ts...>>) {
            return (compares<Ts>() && ...);
        }(std::type_identity<T>{});
    else
        return requires(T const& a) {
            { a == a } -> std::convertible_to<bool>;
        };
}
template <class T>
constexpr bool items_compare() {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (k == kind::list || k == kind::fixed_list) return compares<typename T::value_type>();
    else if constexpr (k == kind::variant)
        return []<class... Ts>(std::type_identity<std::variant<Ts...>>) {
            return (items_compare<Ts>() && ...);
        }(std::type_identity<T>{});
    else return true;
}

template <class T, class Access>
constexpr bool faulty_value(text::sentence<>& out, fault_place const& at);

/// The shape of a duration, with the numbers that its unit gives it.
template <class T, class Access>
constexpr value_shape shape_in_unit() {
    using scale = scale_of<wire_type<T>, said_access<T, Access>>;
    value_shape s = shape_of<T>;
    if constexpr (scale::is_exact) {
        s.low = scale::low;
        s.high = scale::high;
        s.step = scale::step;
    }
    return s;
}

/// Whether there may be something wrong inside.
[[nodiscard]] constexpr bool has_inside(reflect::kind k) noexcept {
    using reflect::kind;
    return k == kind::map || k == kind::list || k == kind::fixed_list || k == kind::set || k == kind::variant;
}

/// What is inside a list, a map, or the alternatives of a variant that are such.
template <class T, class Access>
constexpr bool faulty_inside(text::sentence<>& out, fault_place const& at) {
    using reflect::kind;
    using inner = wire_type<T>;
    constexpr kind k = reflect::kind_of<inner>;
    if constexpr (k == kind::map) {
        if (faulty_value<std::string, said_of_keys<Access>>(out, at.inside(fault_place::role::key))) return true;
        return faulty_value<typename inner::mapped_type, said_of_each<Access>>(out,
                                                                               at.inside(fault_place::role::mapped));
    } else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set) {
        return faulty_value<typename inner::value_type, said_of_each<Access>>(out, at.inside(fault_place::role::item));
    } else if constexpr (k == kind::variant) {
        return [&]<class... Ts>(std::type_identity<std::variant<Ts...>>) {
            return (faulty_inside<Ts, Access>(out, at) || ...);
        }(std::type_identity<inner>{});
    } else {
        return false;
    }
}

/// Defaults and examples that break a rule which a transparent struct has of its own. `rules`: all that its value has to keep.
constexpr bool faulty_beside_inner(text::sentence<>& out, fault_place const& at, constants<said_part> parts,
                                   constants<rule> rules) {
    for (said_part const& p : parts) {
        if (!p.has_value || (p.is != said_part::kind::default_to && p.is != said_part::kind::example)) continue;
        for (rule const& r : rules)
            if (!keeps_rule(p.value, r))
                return say_broken(out, at, p.is == said_part::kind::example ? "example " : "default ", "", p.value,
                                  " breaks ", r);
    }
    return false;
}

/// The parts one by one, and the rules among them. `inner`: what is to be kept beside them.
template <class T, class Access, std::size_t... I>
constexpr bool faulty_said(text::sentence<>& out, fault_place const& at, value_shape const& s, bool tagged,
                           constants<rule> inner, std::index_sequence<I...>) {
    said_part const parts[] = {said_of<T, Access, I>()...};
    constants<said_part> const all{parts, sizeof...(I)};
    return faulty_parts(out, at, s, all) || faulty_rules(out, at, s, all, items_compare<wire_type<T>>(), tagged) ||
           faulty_beside_inner(out, at, all, inner);
}

/// The first mistake in the type `T` or in what `Access::get()` says of it.
template <class T, class Access>
constexpr bool faulty_value(text::sentence<>& out, fault_place const& at) {
    using said = std::remove_cvref_t<decltype(Access::get())>;
    constexpr value_shape const& s = shape_of<T>;
    if constexpr (said::size == 0 && !transparent_type<T>) {
        return faulty_unsaid(out, at, s);
    } else {
        constexpr bool tagged = count_parts<is_tagged, said> != 0;
        if (faulty_shape(out, at, s, tagged, count_parts<is_beside, said> != 0)) return true;
        // What a type cannot have is not looked for, since each is a function more for each member.
        if constexpr (s.refused.empty()) {
            constexpr reflect::kind k = reflect::kind_of<wire_type<T>>;
            value_shape const* scaled = &s;
            [[maybe_unused]] value_shape in_unit;
            if constexpr (k == reflect::kind::duration) {
                if constexpr (std::is_void_v<scale_of<wire_type<T>, said_access<T, Access>>>)
                    return say_fault(out, at, {"is a duration; say its unit, such as unit<std::chrono::milliseconds>"});
                else in_unit = shape_in_unit<T, Access>();
                scaled = &in_unit;
            }
            if constexpr (said::size != 0) {
                constants<rule> inner;
                if constexpr (s.is_transparent) inner = rules_said<said_access<T, Access>>();
                if (faulty_said<T, Access>(out, at, *scaled, tagged, inner, std::make_index_sequence<said::size>{}))
                    return true;
                if constexpr (count_parts<is_rule, said> != 0 && s.is_transparent) {
                    if (faulty_joint<T, said_access<T, Access>>(out, at, *scaled)) return true;
                } else if constexpr (count_parts<is_rule, said> != 0) {
                    if (faulty_joint<T, Access>(out, at, *scaled)) return true;
                }
                if constexpr (has_inside(k)) return faulty_inside<T, Access>(out, at);
            }
        }
        return false;
    }
}

} // namespace detail

} // namespace telltale::inline v0

#endif
