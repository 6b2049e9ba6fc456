// SPDX-License-Identifier: BSL-1.0
// The declaration that annotations make (C++26), which is the one that schema(...) would make of the same words.
#ifndef TELLTALE_SCHEMA_ANNOTATED_DECLARATION_HPP
#define TELLTALE_SCHEMA_ANNOTATED_DECLARATION_HPP

#include <telltale/reflect/backend/annotated.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/text/fixed_string.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

#if defined(TELLTALE_HAS_REFLECTION)
#include <meta>
#include <span>
#include <string>
#include <vector>
#endif

namespace telltale::inline v0 {

template <fixed_string Name>
struct named_tag_texts;

} // namespace telltale::inline v0

namespace telltale::inline v0::detail {

#if !defined(TELLTALE_HAS_REFLECTION)

template <class T>
consteval reflect::annotation_problem find_misnamed_member() {
    return {};
}
template <class T>
consteval schema_declaration<> annotated_declaration() {
    return {};
}

#else

/// The member of `T` with a name, that of a base class if it has none; or the class itself.
template <class T>
consteval std::meta::info member_named(std::string_view name) {
    std::meta::info found = ^^T;
    for (std::meta::info const member : reflect::annotated_members<T>)
        if (reflect::detail::name_of(member) == name) found = member;
    return found;
}

/// What is wrong with a part of a struct, in words: a name that no member of `T` has.
template <class T, class Part>
consteval std::string_view unknown_member(Part const&) {
    return {};
}
template <class T, class Predicate, fixed_string... Names>
consteval std::string_view unknown_member(named_cross_rule<Predicate, Names...> const& part) {
    std::string_view unknown;
    for (std::string_view const name : {Names.view()...})
        if (unknown.empty() && member_named<T>(name) == ^^T) unknown = name;
    if (unknown.empty()) return {};
    return std::define_static_string("satisfies \"" + std::string(part.message.view()) + "\" names " +
                                     std::string(unknown) + ", and there is no such member");
}

template <class T, fixed_string Name>
consteval std::string_view unknown_member(named_tag_texts<Name> const&) {
    if (member_named<T>(Name.view()) != ^^T) return {};
    return std::define_static_string("texts_by_tag names " + std::string(Name.view()) +
                                     ", and there is no such member");
}

/// What keeps the annotations of `T` from being a declaration, if anything.
template <class T>
consteval reflect::annotation_problem find_misnamed_member() {
    reflect::annotation_problem problem;
    template for (constexpr std::meta::info said : reflect::annotation_constants<^^T>)
        if (problem.words.empty()) problem.words = unknown_member<T>([:said:]);
    return problem;
}

template <class T, class Part>
consteval auto part_of_struct(Part const& part) {
    return part;
}
template <class T, class Predicate, fixed_string... Names>
consteval auto part_of_struct(named_cross_rule<Predicate, Names...> const& part) {
    return satisfies<&[:member_named<T>(Names.view()):]...>(part.predicate, part.message);
}

template <class T, fixed_string Name>
consteval auto part_of_struct(named_tag_texts<Name> const& part) {
    return part.template of<&[:member_named<T>(Name.view()):]>();
}

template <std::meta::info Member, std::size_t... I>
consteval auto annotated_field(std::index_sequence<I...>) {
    return field<&[:Member:]>([:reflect::annotation_constants<Member>[I]:]...);
}
template <std::meta::info Member>
consteval auto annotated_field() {
    return annotated_field<Member>(std::make_index_sequence<reflect::annotation_constants<Member>.size()>());
}

/// The members of which something is said.
template <class T>
inline constexpr std::span<std::meta::info const> said_members = [] {
    std::vector<std::meta::info> all;
    for (std::meta::info const member : reflect::annotated_members<T>)
        if (reflect::detail::has_own_annotations(member)) all.push_back(member);
    return std::define_static_array(all);
}();

/// The declaration of the annotated class `T`: what is said of it, then a field for each member of which something is said.
template <class T>
consteval auto annotated_declaration() {
    constexpr auto const& of_struct = reflect::annotation_constants<^^T>;
    return []<std::size_t... I, std::size_t... J>(std::index_sequence<I...>, std::index_sequence<J...>) {
        return schema(part_of_struct<T>([:of_struct[I]:])..., annotated_field<said_members<T>[J]>()...);
    }(std::make_index_sequence<of_struct.size()>(), std::make_index_sequence<said_members<T>.size()>());
}

#endif

} // namespace telltale::inline v0::detail

#endif
