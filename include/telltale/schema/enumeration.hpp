// SPDX-License-Identifier: BSL-1.0
// The texts of an enumeration: its enumerators' names, in a case, or names written out.
#ifndef TELLTALE_SCHEMA_ENUMERATION_HPP
#define TELLTALE_SCHEMA_ENUMERATION_HPP

#include <telltale/reflect/backend/annotated.hpp>
#include <telltale/reflect/enumerators.hpp>
#include <telltale/reflect/letter_case.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/schema_for.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/equal_bytes.hpp>

#include <array>
#include <cstddef>
#include <optional>
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

/// One enumerator and its text.
template <class E>
struct named_value {
    E value;
    std::string_view name;
};

/// The result of `enumeration(value(...), ...)`.
template <class E, std::size_t N>
struct written_enumeration {
    std::array<named_value<E>, N> values;
};
/// The result of `enumeration(kebab_case)`.
struct cased_enumeration {
    letter_case policy;
};

/// An enumerator and its text, for `enumeration`.
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] constexpr named_value<E> value(E enumerator, std::string_view name) noexcept {
    return {enumerator, name};
}
/// Declares the texts of an enumeration, any values, any number, in `schema_for`:
/// `enumeration(value(color::red, "rot"), value(color::blue, "blau"))`.
template <class E, class... Rest>
[[nodiscard]] constexpr written_enumeration<E, 1 + sizeof...(Rest)> enumeration(named_value<E> first,
                                                                                Rest... others) noexcept {
    return {{{first, others...}}};
}
/// Declares that an enumeration's texts are the names of its enumerators in a case: `enumeration(kebab_case)`.
[[nodiscard]] constexpr cased_enumeration enumeration(letter_case policy) noexcept { return {policy}; }

namespace detail {

template <class E>
struct reflected_names {
    static constexpr auto const& known = reflect::enumerators<E>;
    static constexpr std::size_t size = known.size();
    static constexpr auto values = [] {
        std::array<E, size> all{};
        for (std::size_t i = 0; i != size; ++i) all[i] = known[i].value;
        return all;
    }();
};

template <std::size_t Room, std::size_t Count>
struct cased_names {
    char characters[Room]{};
    std::array<std::size_t, Count + 1> begin{};
};

template <class E>
struct enum_table : reflected_names<E> {
    static constexpr auto names = [] {
        std::array<std::string_view, reflected_names<E>::size> all{};
        for (std::size_t i = 0; i != all.size(); ++i) all[i] = reflected_names<E>::known[i].name;
        return all;
    }();
};

template <class E>
    requires std::is_same_v<std::remove_cvref_t<decltype(schema_for<E>)>, cased_enumeration>
struct enum_table<E> : reflected_names<E> {
    static constexpr std::size_t room = [] {
        std::size_t total = 1;
        for (auto const& e : reflected_names<E>::known) total += 2 * e.name.size();
        return total;
    }();
    static constexpr auto written = [] {
        cased_names<room, reflected_names<E>::size> all;
        std::size_t at = 0;
        for (std::size_t i = 0; i != reflected_names<E>::size; ++i) {
            all.begin[i] = at;
            at += reflect::apply_case(schema_for<E>.policy, reflected_names<E>::known[i].name, all.characters + at);
        }
        all.begin[reflected_names<E>::size] = at;
        return all;
    }();
    static constexpr auto names = [] {
        std::array<std::string_view, reflected_names<E>::size> all{};
        for (std::size_t i = 0; i != all.size(); ++i)
            all[i] = {written.characters + written.begin[i], written.begin[i + 1] - written.begin[i]};
        return all;
    }();
};

template <class E>
    requires requires { schema_for<E>.values; }
struct enum_table<E> {
    static constexpr std::size_t size = schema_for<E>.values.size();
    static constexpr auto values = [] {
        std::array<E, size> all{};
        for (std::size_t i = 0; i != size; ++i) all[i] = schema_for<E>.values[i].value;
        return all;
    }();
    static constexpr auto names = [] {
        std::array<std::string_view, size> all{};
        for (std::size_t i = 0; i != size; ++i) all[i] = schema_for<E>.values[i].name;
        return all;
    }();
};

#if defined(TELLTALE_HAS_REFLECTION)

/// The policy among the annotations of `E`; `as_written` if there is none.
template <class E>
consteval letter_case annotated_policy() {
    letter_case policy = letter_case::as_written;
    template for (constexpr std::meta::info said : reflect::annotation_constants<
                      ^^E>) if constexpr (std::is_same_v<std::remove_cvref_t<decltype([:said:])>, letter_case>)
        policy = [:said:];
    return policy;
}

template <std::meta::info Enumerator>
consteval std::string_view annotated_text(letter_case policy) {
    std::optional<std::string_view> text;
    template for (constexpr std::meta::info said : reflect::annotation_constants<
                      Enumerator>) if constexpr (std::is_same_v<std::remove_cvref_t<decltype([:said:])>,
                                                                wire_name_part>) text = [:said:]
        .name;
    if (text) return *text;
    std::string_view const name = std::meta::identifier_of(Enumerator);
    std::string cased(reflect::cased_bound(name.size()), ' ');
    cased.resize(reflect::apply_case(policy, name, cased.data()));
    return std::define_static_string(cased);
}

/// Those that have texts, in the order of their values, or, where names are written out, in the order of declaration.
template <class E>
inline constexpr std::span<std::meta::info const> named_enumerators = [] {
    auto const& by_value = reflect::detail::reflected_enumerators<E>;
    std::vector<std::meta::info> all(by_value.begin(), by_value.end());
    bool written = false;
    for (std::meta::info const one : std::meta::enumerators_of(^^E))
        written = written || reflect::detail::has_own_annotations(one);
    if (!written) return std::define_static_array(all);
    all.clear();
    for (std::meta::info const one : std::meta::enumerators_of(^^E)) {
        bool is_first = false;
        for (std::meta::info const first : by_value) is_first = is_first || first == one;
        if (is_first || reflect::detail::has_own_annotations(one)) all.push_back(one);
    }
    return std::define_static_array(all);
}();

template <reflect::annotated E>
    requires(!declared_outside<E>)
struct enum_table<E> {
    static constexpr auto const& known = named_enumerators<E>;
    static constexpr std::size_t size = known.size();
    static constexpr auto values = [] {
        std::array<E, size> all{};
        for (std::size_t i = 0; i != size; ++i) all[i] = std::meta::extract<E>(known[i]);
        return all;
    }();
    static constexpr auto names = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<std::string_view, size>{annotated_text<known[I]>(annotated_policy<E>())...};
    }(std::make_index_sequence<size>{});
};

#endif

} // namespace detail

/// The text of an enumerator, or nothing for a value that has none. O(number of enumerators).
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] constexpr std::optional<std::string_view> enum_name(E value) noexcept {
    using table = detail::enum_table<E>;
    for (std::size_t i = 0; i != table::size; ++i)
        if (table::values[i] == value) return table::names[i];
    return std::nullopt;
}
namespace detail {

template <class E, std::size_t I>
[[nodiscard]] TELLTALE_INLINE constexpr bool is_name(std::string_view name) noexcept {
    constexpr std::string_view known = enum_table<E>::names[I];
    return name.size() == known.size() && text::equal_bytes<known.size()>(name.data(), known.data());
}
/// The index of a text in `enum_table<E>`, or its size.
template <class E>
[[nodiscard]] constexpr std::size_t find_name(std::string_view name) noexcept {
    std::size_t found = 0;
    if constexpr (enum_table<E>::size <= 64) {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (void)(((found = I, is_name<E, I>(name)) || ...) || (found = sizeof...(I), true));
        }(std::make_index_sequence<enum_table<E>::size>{});
    } else { // compilers have limits for what is written out
        while (found != enum_table<E>::size && enum_table<E>::names[found] != name) ++found;
    }
    return found;
}

} // namespace detail

/// The enumerator of a text, or nothing. O(number of enumerators): compares the bytes of those alone that are as long.
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] constexpr std::optional<E> enum_value(std::string_view name) noexcept {
    std::size_t const found = detail::find_name<E>(name);
    if (found == detail::enum_table<E>::size) return std::nullopt;
    return detail::enum_table<E>::values[found];
}

} // namespace telltale::inline v0

#endif
