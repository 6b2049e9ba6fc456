// SPDX-License-Identifier: BSL-1.0
// What is wrong with the declaration of a struct: its fields, its members, its keys, its rules across members.
#ifndef TELLTALE_SCHEMA_RECORD_FAULT_HPP
#define TELLTALE_SCHEMA_RECORD_FAULT_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/reflect/member_pointer.hpp>
#include <telltale/reflect/members.hpp>
#include <telltale/reflect/type_name.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/fault_sentence.hpp>
#include <telltale/schema/policies.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/said_part.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/schema_for.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/tag_texts.hpp>
#include <telltale/schema/value_fault.hpp>
#include <telltale/schema/wire_type.hpp>
#include <telltale/text/sentence.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

/// A part of `schema(...)` as plain data.
struct said_of_struct {
    enum class kind : std::uint8_t { unknown, field, across, policy, unknown_keys, description, once, of_member };
    kind is = kind::unknown;
    std::string_view
        name{}; ///< of the field's member; the value of a policy; of a part that stands once or belongs into a field
    std::string_view owner{}; ///< the struct that has the field's member
    std::size_t position = 0; ///< among the members, where the struct can be taken apart
    bool foreign = false;     ///< of another struct
    bool own = false;         ///< not of a base class
};

[[nodiscard]] constexpr std::string_view policy_name(letter_case policy) noexcept {
    constexpr std::string_view names[] = {"as_written", "camel_case",           "pascal_case",
                                          "snake_case", "screaming_snake_case", "kebab_case"};
    return names[static_cast<std::size_t>(policy)];
}
[[nodiscard]] constexpr std::string_view policy_name(unknown_keys policy) noexcept {
    constexpr std::string_view names[] = {"ignore", "warn", "reject"};
    return names[static_cast<std::size_t>(policy)];
}

template <class T, auto Pointer, class... Ps>
constexpr said_of_struct said_field(field_declaration<Pointer, Ps...> const&) {
    using owner = reflect::pointer_class<Pointer>;
    said_of_struct p{.is = said_of_struct::kind::field, .name = reflect::pointer_name<Pointer>};
    p.own = std::is_same_v<owner, T>;
    if constexpr (!std::is_same_v<owner, T>) p.owner = reflect::type_name<owner>;
    if constexpr (layout<T>::taken_apart) p.position = reflect::member_position<T, Pointer>;
    p.foreign = !std::is_base_of_v<owner, T> || (layout<T>::taken_apart && p.position == reflect::npos);
    return p;
}

/// All that the declaration of `T` says.
template <class T>
struct said_of_declaration {
    [[nodiscard]] static constexpr auto const& get() noexcept { return declaration_of<T>.said; }
};

template <class T, std::size_t J>
constexpr said_of_struct said_of_struct_by() {
    using kind = said_of_struct::kind;
    auto const& part = get_part<J>(declaration_of<T>.said);
    using Part = std::remove_cvref_t<decltype(part)>;
    if constexpr (is_field<Part>::value) return said_field<T>(part);
    else if constexpr (is_cross_rule<Part>::value) return {.is = kind::across, .name = part.message};
    else if constexpr (std::is_same_v<Part, letter_case>) return {.is = kind::policy, .name = policy_name(part)};
    else if constexpr (std::is_same_v<Part, unknown_keys>) return {.is = kind::unknown_keys, .name = policy_name(part)};
    else if constexpr (std::is_same_v<Part, description_part>) return {.is = kind::description, .name = part.words};
    else if constexpr (std::is_same_v<Part, since_part>) return {.is = kind::once, .name = "since"};
    else if constexpr (is_transparent_part<Part>::value) return {.is = kind::once, .name = "transparent"};
    else if constexpr (is_null_part<Part>::value) return {.is = kind::once, .name = "null_is_absent"};
    else if constexpr (is_initializers_part<Part>::value)
        return {.is = kind::once, .name = "initializers_are_defaults"};
    else {
        said_part const of_member = said_of<int, said_of_declaration<T>, J>();
        if (of_member.is == said_part::kind::unknown) return {};
        return {.is = kind::of_member, .name = of_member.name()};
    }
}

/// For each part that is a field the field before it that is of the same member, or `N`. There may be hundreds, so that not each is
/// compared with each.
template <std::size_t N>
constexpr std::array<std::size_t, N> find_earlier_fields(said_of_struct const (&parts)[N], bool taken_apart) {
    constexpr std::size_t buckets = std::bit_ceil(2 * N);
    std::array<std::size_t, buckets> last{};
    last.fill(N);
    std::array<std::size_t, N> earlier{}, before{}; // before: in the same bucket
    for (std::size_t i = 0; i != N; ++i) {
        earlier[i] = N;
        if (parts[i].is != said_of_struct::kind::field) continue;
        std::size_t hash = 0;
        for (char const c : parts[i].name) hash = hash * 31 + static_cast<unsigned char>(c);
        std::size_t& bucket = last[hash % buckets];
        for (std::size_t j = bucket; j != N; j = before[j])
            if (taken_apart ? parts[j].position == parts[i].position
                            : parts[j].name == parts[i].name && parts[j].owner == parts[i].owner)
                earlier[i] = j;
        before[i] = bucket;
        bucket = i;
    }
    return earlier;
}

template <std::size_t N>
constexpr bool faulty_struct_parts(text::sentence<>& out, fault_place const& at, said_of_struct const (&parts)[N],
                                   bool taken_apart) {
    using kind = said_of_struct::kind;
    std::array<std::size_t, N> const earlier = find_earlier_fields(parts, taken_apart);
    for (std::size_t i = 0; i != N; ++i) {
        said_of_struct const& p = parts[i];
        if (p.is == kind::unknown)
            return say_fault(out, at, {"part ", i + 1, " of its schema is nothing that telltale knows"});
        if (p.is == kind::of_member)
            return say_fault(out, at,
                             {p.name, " is said of the struct; it belongs into field<&", at.type, "::...>(...)"});
        if (p.foreign && p.own)
            return say_fault(out, {.type = at.type, .member = p.name},
                             {"has a field, but is not among the members that were described"});
        if (p.foreign) return say_fault(out, at, {"field<&", p.owner, "::", p.name, "> is of another struct"});
        if (p.is == kind::across && p.name.empty()) return say_fault(out, at, {"satisfies has no message"});
        if (earlier[i] != N)
            return say_fault(out, {.type = at.type, .member = p.name}, {"has two fields; put all into one"});
        for (std::size_t j = 0; j != i && p.is != kind::field; ++j) {
            said_of_struct const& other = parts[j];
            if (other.is != p.is || p.is == kind::across || (p.is == kind::once && other.name != p.name)) continue;
            if (p.is == kind::once) return say_fault(out, at, {p.name, " is given twice"});
            if (p.is == kind::policy) return say_fault(out, at, {"two case policies, ", other.name, " and ", p.name});
            if (p.is == kind::unknown_keys)
                return say_fault(out, at, {"unknown_keys is given twice, ", other.name, " and ", p.name});
            if (p.is == kind::description) return say_fault(out, at, {"description is given twice"});
        }
    }
    return false;
}

/// A rule across members.
template <class T, class P, auto... Pointers>
constexpr bool faulty_across(text::sentence<>& out, fault_place const& at, cross_rule<P, Pointers...> const& asked) {
    if (!(std::is_base_of_v<reflect::pointer_class<Pointers>, T> && ...))
        return say_fault(out, at, {"satisfies ", quoted(asked.message), " names a member of another struct"});
    std::string_view const names[] = {reflect::pointer_name<Pointers>...};
    for (std::size_t i = 0; i != sizeof...(Pointers); ++i)
        for (std::size_t j = 0; j != i; ++j)
            if (names[i] == names[j])
                return say_fault(out, at, {"satisfies ", quoted(asked.message), " names ", names[i], " twice"});
    if constexpr (!std::is_invocable_v<P const&, reflect::pointer_type<Pointers> const&...>)
        return say_fault(out, at,
                         {"satisfies ", quoted(asked.message), " cannot be called with the members that it names"});
    else if constexpr (!std::is_convertible_v<std::invoke_result_t<P const&, reflect::pointer_type<Pointers> const&...>,
                                              bool>)
        return say_fault(out, at, {"satisfies ", quoted(asked.message), " does not return a boolean"});
    return false;
}
/// A table of texts by tags.
template <class T, auto Pointer>
constexpr bool faulty_across(text::sentence<>& out, fault_place const& at, tag_texts_rule<Pointer> const& asked) {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<wire_type<reflect::pointer_type<Pointer>>>;
    if (!std::is_base_of_v<reflect::pointer_class<Pointer>, T>)
        return say_fault(out, at, {"texts_by_tag names a member of another struct"});
    fault_place const member{.type = at.type, .member = reflect::pointer_name<Pointer>};
    if (k != kind::string && k != kind::enumeration && k != kind::open_enumeration)
        return say_fault(out, member, {"texts_by_tag applies to text, and this member is ", kind_in_words(k)});
    bool found = false;
    for_each_part(layout<T>::said, [&]<class Part>(Part const&) {
        if constexpr (is_field<Part>::value)
            found = found || count_parts<is_beside, std::remove_cvref_t<decltype(Part::said)>> != 0;
    });
    if (!found) return say_fault(out, member, {"texts_by_tag needs a member with tagged_beside"});
    for (tag_texts const& line : asked.table)
        if (line.allowed.size() != 0 && line.message.empty())
            return say_fault(out, member, {"texts_by_tag has no message for a tag"});
    return false;
}
template <class T, class Part>
constexpr bool faulty_if_across(text::sentence<>& out, fault_place const& at, Part const& part) {
    if constexpr (is_cross_rule<Part>::value) return faulty_across<T>(out, at, part);
    else return false;
}

/// Whether a `T` begins with two base classes, so that its count does not tell how many members are its own.
template <class T>
constexpr bool has_two_bases() {
    return requires { T{reflect::detail::any_base_of<T>{}, reflect::detail::any_base_of<T>{}}; };
}

/// A struct whose members cannot be found has to list them: `all` fields, of which `own` are not of a base class.
template <class T>
constexpr bool faulty_listing(text::sentence<>& out, fault_place const& at, std::size_t own, std::size_t all) {
    if constexpr (!std::is_aggregate_v<T>) {
        return all == 0 && say_fault(out, at, {"is no plain aggregate, so that every member needs a field"});
    } else if constexpr (reflect::aggregate_count<T> == reflect::detail::uncounted) {
        if (all > 128) return false;
        if constexpr (reflect::detail::decomposition<128>::template fits<T>)
            return say_fault(out, at, {"has more than 128 members; list them all in fields"});
        return all == 0 && say_fault(out, at, {"has members that cannot be counted; list them all in fields"});
    } else if constexpr (reflect::aggregate_count<T> >
                         reflect::detail::decomposition_limit) { // where compilers count so far
        return all <= 128 && say_fault(out, at, {"has more than 128 members; list them all in fields"});
    } else {
        // The first element is a base class.
        return (all == 0 || (own + 1 < reflect::aggregate_count<T> && !has_two_bases<T>())) &&
               say_fault(out, at, {"has a base class, so that every member needs a field"});
    }
}

template <class T, std::size_t I>
constexpr bool faulty_member(text::sentence<>& out, std::string_view type) {
    using located = located_member<T, I, layout<T>::part_at[I]>;
    return faulty_value<typename located::type, typename located::access>(
        out, {.type = type, .member = located::cpp_name()});
}

/// Called by pointer, since clang tries to fold what is joined by `||`, each part again with those before it.
template <class T, std::size_t... I>
constexpr bool faulty_members(text::sentence<>& out, std::string_view type, std::index_sequence<I...>) {
    using judge = bool (*)(text::sentence<>&, std::string_view);
    if constexpr (sizeof...(I) != 0) {
        constexpr judge all[] = {&faulty_member<T, I>...};
        for (judge const one : all)
            if (one(out, type)) return true;
    }
    return false;
}

/// Whether a part says what only the member of an object can have.
template <class Part>
struct is_of_key : std::bool_constant<std::is_same_v<Part, wire_name_part> || std::is_same_v<Part, alias_part> ||
                                      is_default<Part>::value || std::is_same_v<Part, deprecated_part> ||
                                      is_rest<Part>::value || std::is_same_v<Part, null_is_absent_part>> {};

/// What is said of the struct as a whole and does not fit it.
template <class T>
constexpr bool faulty_policies(text::sentence<>& out, fault_place const& at) {
    if constexpr (says_transparent<T>()) {
        if constexpr (layout<T>::size != 1) {
            return say_fault(out, at, {"transparent is for structs of one member, and it has ", layout<T>::size});
        } else {
            using said = std::remove_cvref_t<decltype(transparent_member<T>::access::get())>;
            if constexpr (count_parts<is_cross_rule, std::remove_cvref_t<decltype(layout<T>::said)>> != 0)
                return say_fault(out, at,
                                 {"transparent structs have one member, so that satisfies belongs into its field"});
            if constexpr (count_parts<is_of_key, said> + count_parts<is_beside, said> != 0)
                return say_fault(
                    out, {.type = at.type, .member = transparent_member<T>::cpp_name()},
                    {"its struct is transparent, so that it has no key that could be named, absent or deprecated"});
        }
    }
    if constexpr (says<T, is_initializers_part> && !std::is_default_constructible_v<T>)
        return say_fault(out, at,
                         {"initializers_are_defaults takes them from a new object, and it has no default constructor"});
    return false;
}

template <class T>
constexpr text::sentence<> find_type_fault() {
    text::sentence<> out;
    using all = layout<T>;
    using said = std::remove_cvref_t<decltype(all::said)>;
    fault_place const at{.type = reflect::type_name<T>};
    if constexpr (constexpr reflect::annotation_problem problem = declaration_problem_of<T>; !problem.words.empty()) {
        (void)say_fault(out, {.type = at.type, .member = problem.member}, {problem.words});
        return out;
    }
    bool found = false;
    if constexpr (said::size != 0)
        found = [&]<std::size_t... I>(std::index_sequence<I...>) {
            said_of_struct const parts[] = {said_of_struct_by<T, I>()...};
            return faulty_struct_parts(out, at, parts, all::taken_apart);
        }(std::make_index_sequence<said::size>{});
    if (found) return out;
    if constexpr (!all::taken_apart) {
        std::size_t own = 0;
        for_each_part(all::said, [&]<class Part>(Part const&) {
            if constexpr (is_field<Part>::value)
                own += std::is_same_v<reflect::pointer_class<Part::pointer>, T> ? 1U : 0U;
        });
        if (faulty_listing<T>(out, at, own, all::field_count)) return out;
    }
    if (faulty_policies<T>(out, at)) return out;
    if (faulty_members<T>(out, at.type, std::make_index_sequence<all::size>{})) return out;
    if constexpr (count_parts<is_cross_rule, said> != 0)
        for_each_part(all::said, [&](auto const& part) { found = found || faulty_if_across<T>(out, at, part); });
    return out;
}

/// What can be found before `record<T>` is made, which some of it would break.
template <class T>
struct type_fault {
    static constexpr text::sentence<> first = find_type_fault<T>();
};

/// Whether every key is found at its own member.
template <class T>
constexpr bool finds_all_keys() {
    using rec = record<T>;
    for (std::size_t i = 0; i != rec::size; ++i) {
        member_schema const& m = rec::members[i];
        if (m.is == presence::others) continue;
        if (rec::find(m.name) != i) return false;
        for (std::string_view const alias : m.aliases)
            if (rec::find(alias) != i || alias == m.name) return false;
    }
    return true;
}

/// A key that is found at two places. `members`: their C++ names.
constexpr bool faulty_keys(text::sentence<>& out, fault_place const& at, record_schema const& record,
                           std::string_view const* members) {
    auto const key = [&](std::size_t i, std::size_t k) {
        return k == 0 ? record.members[i].name : record.members[i].aliases[k - 1];
    };
    for (std::size_t i = 0; i != record.members.size(); ++i)
        for (std::size_t k = 0; k != record.members[i].aliases.size() + 1; ++k) {
            std::string_view const name = key(i, k);
            fault_place const member{.type = at.type, .member = members[i]};
            if (k != 0 && name == record.members[i].name)
                return say_fault(out, member, {"alias ", quoted(name), " is its own key"});
            for (std::size_t j = 0; j != i && record.members[i].is != presence::others; ++j)
                for (std::size_t l = record.members[j].is == presence::others ? 1 : 0;
                     l < record.members[j].aliases.size() + 1; ++l) {
                    if (name != key(j, l)) continue;
                    if (k != 0 && l == 0)
                        return say_fault(out, member, {"alias ", quoted(name), " is the key of ", members[j]});
                    if (k == 0 && l != 0)
                        return say_fault(out, {.type = at.type, .member = members[j]},
                                         {"alias ", quoted(name), " is the key of ", members[i]});
                    return say_fault(out, at, {quoted(name), " names two members, ", members[j], " and ", members[i]});
                }
        }
    return false;
}

/// A tag that is also the key of a member of the alternative.
template <class Alternative>
constexpr bool faulty_tag_key(text::sentence<>& out, fault_place const& at, std::string_view tag) {
    if constexpr (type_fault<Alternative>::first.empty()) {
        using rec = record<Alternative>;
        if (std::size_t const i = rec::find(tag); i != rec::size)
            return say_fault(out, at,
                             {"tag ", quoted(tag), " is also the key of ", reflect::type_name<Alternative>, ".",
                              rec::members[i].name});
    }
    return false;
}
template <class T, class Access>
constexpr bool faulty_tag_keys(text::sentence<>& out, fault_place const& at) {
    using reflect::kind;
    using inner = wire_type<T>;
    using said = std::remove_cvref_t<decltype(Access::get())>;
    constexpr kind k = reflect::kind_of<inner>;
    if constexpr (k == kind::variant && count_parts<is_tagged, said> != 0 && count_parts<is_beside, said> == 0) {
        return [&]<class... Ts>(std::type_identity<std::variant<Ts...>>) {
            return (faulty_tag_key<Ts>(out, at, slot<inner, Access>::tag_key()) || ...);
        }(std::type_identity<inner>{});
    } else if constexpr (count_parts<is_each, said> != 0) {
        if constexpr (k == kind::map)
            return faulty_tag_keys<typename inner::mapped_type, said_of_each<Access>>(
                out, at.inside(fault_place::role::mapped));
        else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set)
            return faulty_tag_keys<typename inner::value_type, said_of_each<Access>>(
                out, at.inside(fault_place::role::item));
    }
    return false;
}

template <class T, std::size_t I>
constexpr bool faulty_member_tags(text::sentence<>& out, std::string_view type) {
    using member = typename record<T>::template member<I>;
    using said = typename member::said;
    if constexpr (count_parts<is_tagged, said> + count_parts<is_each, said> != 0)
        return faulty_tag_keys<typename member::located::type, typename member::located::access>(
            out, {.type = type, .member = member::located::cpp_name()});
    else return false;
}

template <class T>
constexpr text::sentence<> find_record_fault() {
    if constexpr (!type_fault<T>::first.empty()) {
        return type_fault<T>::first;
    } else {
        text::sentence<> out;
        using rec = record<T>;
        fault_place const at{.type = reflect::type_name<T>};
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            std::string_view const names[] = {rec::template member<I>::located::cpp_name()..., {}};
            if (!finds_all_keys<T>() && faulty_keys(out, at, rec::plain, names)) return;
            if constexpr (rec::rest != rec::size) {
                bool const rest[] = {rec::template member<I>::is_rest...};
                for (std::size_t i = rec::rest + 1; i < rec::size; ++i)
                    if (rest[i]) {
                        (void)say_fault(
                            out, at, {names[rec::rest], " and ", names[i], " are both for the rest; one is the most"});
                        return;
                    }
                for_each_part(layout<T>::said, [&](auto const& part) {
                    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(part)>, unknown_keys>)
                        if (out.empty())
                            (void)say_fault(
                                out, at,
                                {"unknown_keys can never be asked, because ", names[rec::rest], " takes the rest"});
                });
                if (!out.empty()) return;
            }
            if constexpr (rec::beside != rec::size) {
                bool const beside[] = {rec::template member<I>::value_slot::is_beside...};
                for (std::size_t i = rec::beside + 1; i < rec::size; ++i)
                    if (beside[i]) {
                        (void)say_fault(
                            out, at,
                            {names[rec::beside], " and ", names[i], " both have a tag beside them; one is the most"});
                        return;
                    }
                if (std::size_t const i = rec::find(rec::tag_key()); i != rec::size) {
                    (void)say_fault(out, {.type = at.type, .member = names[rec::beside]},
                                    {"tag ", quoted(rec::tag_key()), " is also the key of ", names[i]});
                    return;
                }
            }
            if constexpr ((std::size_t{0} + ... +
                           (count_parts<is_tagged, typename rec::template member<I>::said> +
                            count_parts<is_each, typename rec::template member<I>::said>)) != 0)
                (void)(faulty_member_tags<T, I>(out, at.type) || ...);
        }(std::make_index_sequence<rec::size>{});
        return out;
    }
}

} // namespace detail

/// The first mistake in the declaration of the struct `T`, without those of the structs inside it; empty when there is none.
template <class T>
struct record_fault {
    static constexpr text::sentence<> first = detail::find_record_fault<T>();
};

} // namespace telltale::inline v0

#endif
