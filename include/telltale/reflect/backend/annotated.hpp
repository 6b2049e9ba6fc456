// SPDX-License-Identifier: BSL-1.0
// The members of a class that is declared by annotations (C++26): `[[=telltale::minimum(1024)]] int port;`.
#ifndef TELLTALE_REFLECT_BACKEND_ANNOTATED_HPP
#define TELLTALE_REFLECT_BACKEND_ANNOTATED_HPP

#include <telltale/reflect/backend/member_list.hpp>
#include <telltale/text/kept_text.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

#if defined(TELLTALE_HAS_REFLECTION)
#include <meta>
#include <span>
#include <vector>
#endif

namespace telltale::inline v0::reflect {

/// Why a class cannot be declared by annotations.
struct annotation_problem {
    std::string_view member{}; ///< where it is; or empty
    std::string_view words{};  ///< empty when there is none
};

#if !defined(TELLTALE_HAS_REFLECTION)

/// Whether a class or an enumeration, one of its members or enumerators, or a member of a base class has annotations of telltale.
/// Never, where the compiler reads none.
template <class T>
concept annotated = false && std::is_void_v<T>;

/// What keeps the annotated class `T` from being read, if anything.
template <class T>
inline constexpr annotation_problem annotation_problem_of{};

#else

namespace detail {

inline constexpr auto everything = std::meta::access_context::unchecked();

/// The annotations of something whose types are of telltale, in the order written: those of others are not looked at.
consteval std::vector<std::meta::info> own_annotations(std::meta::info of) {
    std::vector<std::meta::info> all;
    for (std::meta::info const annotation : std::meta::annotations_of(of)) {
        std::meta::info type = std::meta::dealias(std::meta::remove_cv(std::meta::type_of(annotation)));
        if (std::meta::has_template_arguments(type)) type = std::meta::template_of(type);
        if (std::meta::has_parent(type) && std::meta::parent_of(type) == ^^telltale::v0) all.push_back(annotation);
    }
    return all;
}
consteval bool has_own_annotations(std::meta::info of) { return !own_annotations(of).empty(); }

/// The data members, those of base classes first.
consteval void collect_members(std::meta::info type, std::vector<std::meta::info>& all) {
    for (std::meta::info const base : std::meta::bases_of(type, everything))
        collect_members(std::meta::type_of(base), all);
    for (std::meta::info const member : std::meta::nonstatic_data_members_of(type, everything)) all.push_back(member);
}
consteval std::vector<std::meta::info> members_of_class(std::meta::info type) {
    std::vector<std::meta::info> all;
    collect_members(type, all);
    return all;
}

template <class T>
consteval bool is_annotated() {
    if constexpr (std::is_enum_v<T>) {
        if (has_own_annotations(^^T)) return true;
        for (std::meta::info const enumerator : std::meta::enumerators_of(^^T))
            if (has_own_annotations(enumerator)) return true;
    } else if constexpr (std::is_class_v<T>) {
        if (!std::meta::is_complete_type(^^T)) return false;
        if (has_own_annotations(^^T)) return true;
        for (std::meta::info const member : members_of_class(^^T))
            if (has_own_annotations(member)) return true;
    }
    return false;
}

consteval std::string_view name_of(std::meta::info of) {
    return std::meta::has_identifier(of) ? std::define_static_string(std::meta::identifier_of(of)) : std::string_view();
}

/// Members that cannot be reached through a pointer to a member.
consteval annotation_problem find_hidden_base(std::meta::info type) {
    for (std::meta::info const base : std::meta::bases_of(type, everything)) {
        std::meta::info const of = std::meta::type_of(base);
        if (members_of_class(of).empty()) continue;
        if (!std::meta::is_public(base))
            return {.words = "has a base class that is not public, so that the members in it cannot be reached"};
        if (annotation_problem const inner = find_hidden_base(of); !inner.words.empty()) return inner;
    }
    return {};
}

consteval annotation_problem find_annotation_problem(std::meta::info type) {
    if (annotation_problem const hidden = find_hidden_base(type); !hidden.words.empty()) return hidden;
    std::vector<std::meta::info> const members = members_of_class(type);
    bool const derives = !std::meta::bases_of(type, everything).empty();
    for (std::size_t i = 0; i != members.size(); ++i) {
        std::meta::info const member = members[i];
        std::string_view const name = name_of(member);
        if (name.empty()) return {.words = "has a member without a name, for which there is no key"};
        if (std::meta::is_bit_field(member))
            return {name, "is a bit-field, to which nothing can point; give it a whole type"};
        if (std::meta::is_reference_type(std::meta::type_of(member)))
            return {name, "is a reference, and cannot be read into"};
        for (std::size_t j = 0; derives && j != i; ++j)
            if (members[j] == member) return {name, "is inherited twice"};
    }
    for (std::meta::info const other : std::meta::members_of(type, everything))
        if (!std::meta::is_nonstatic_data_member(other) && !std::meta::is_type(other) &&
            !std::meta::is_template(other) && has_own_annotations(other))
            return {name_of(other), "has annotations, and is no data member that could be read"};
    return {};
}

} // namespace detail

/// Whether a class or an enumeration, one of its members or enumerators, or a member of a base class has annotations of telltale.
template <class T>
concept annotated = detail::is_annotated<T>();

/// The data members of an annotated class, whatever their access, those of base classes first.
template <annotated T>
inline constexpr std::span<std::meta::info const> annotated_members =
    std::define_static_array(detail::members_of_class(^^T));

/// What telltale's annotations say of something, in the order written. `[:annotation_constants<X>[i]:]` is the value.
template <std::meta::info Of>
inline constexpr std::span<std::meta::info const> annotation_constants = [] {
    std::vector<std::meta::info> all = detail::own_annotations(Of);
    for (std::meta::info& annotation : all) annotation = std::meta::constant_of(annotation);
    return std::define_static_array(all);
}();

/// What keeps the annotated class `T` from being read, if anything.
template <annotated T>
    requires std::is_class_v<T>
inline constexpr annotation_problem annotation_problem_of = detail::find_annotation_problem(^^T);

template <annotated T>
    requires std::is_class_v<T> && (annotation_problem_of<T>.words.empty())
struct member_list<T> {
    static constexpr std::size_t size = annotated_members<T>.size();
    template <std::size_t I>
    [[nodiscard]] static consteval auto pointer() noexcept {
        return &[:annotated_members<T>[I]:];
    }
    template <std::size_t I>
    [[nodiscard]] static consteval std::string_view name() noexcept {
        return detail::name_of(annotated_members<T>[I]);
    }
};

#endif

} // namespace telltale::inline v0::reflect

#endif
