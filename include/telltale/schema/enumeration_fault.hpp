// SPDX-License-Identifier: BSL-1.0
// What is wrong with an enumeration as JSON text: no names, two enumerators with one text.
#ifndef TELLTALE_SCHEMA_ENUMERATION_FAULT_HPP
#define TELLTALE_SCHEMA_ENUMERATION_FAULT_HPP

#include <telltale/reflect/backend/annotated.hpp>
#include <telltale/reflect/enumerators.hpp>
#include <telltale/reflect/type_name.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/schema/fault_sentence.hpp>
#include <telltale/text/sentence.hpp>
#include <telltale/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

#if defined(TELLTALE_HAS_REFLECTION)
#include <meta>
#endif

namespace telltale::inline v0 {

namespace detail {

template <class E>
concept written_out = requires { schema_for<E>.values; };
template <class E>
concept cased_by_schema = std::is_same_v<std::remove_cvref_t<decltype(schema_for<E>)>, cased_enumeration>;

template <class E>
[[nodiscard]] constexpr text::number number_of(E value) noexcept {
    if constexpr (std::is_same_v<std::underlying_type_t<E>, bool>) return text::number(static_cast<int>(value));
    else return text::number(static_cast<std::underlying_type_t<E>>(value));
}

/// Texts written out.
template <class E, std::size_t N>
constexpr bool faulty_texts(text::sentence<>& out, fault_place const& at, std::array<E, N> const& values,
                            std::array<std::string_view, N> const& names) {
    for (std::size_t i = 0; i != values.size(); ++i)
        for (std::size_t j = 0; j != i; ++j)
            if (values[j] == values[i])
                return say_fault(out, at,
                                 {"enumerator ", number_of(values[i]), " has two texts, ", quoted(names[j]), " and ",
                                  quoted(names[i])});
    for (std::size_t i = 0; i != values.size(); ++i) {
        if (names[i].empty()) return say_fault(out, at, {"enumerator ", number_of(values[i]), " has an empty text"});
        if (!text::is_utf8(names[i])) return say_fault(out, at, {"text ", quoted(names[i]), " is not UTF-8"});
        for (std::size_t j = 0; j != i; ++j)
            if (names[j] == names[i])
                return say_fault(out, at,
                                 {quoted(names[i]), " names two enumerators, ", number_of(values[j]), " and ",
                                  number_of(values[i])});
    }
    return false;
}

template <class E>
constexpr bool faulty_written_enumeration(text::sentence<>& out, fault_place const& at) {
    using value_type = std::remove_cvref_t<decltype(schema_for<E>.values[0].value)>;
    if constexpr (!std::is_same_v<value_type, E>) {
        return say_fault(out, at, {"its enumeration names enumerators of ", reflect::type_name<value_type>});
    } else {
        return faulty_texts(out, at, enum_table<E>::values, enum_table<E>::names);
    }
}

template <class E>
constexpr bool faulty_reflected_enumeration(text::sentence<>& out, fault_place const& at) {
    auto const& known = reflect::enumerators<E>;
    if (known.size() == 0)
        return say_fault(out, at, {"no enumerator was found from 0 to 127; write enumeration(value(...), ...)"});
    auto const& names = enum_table<E>::names; // in another case; and `a` and `a_` are "a"
    for (std::size_t i = 0; i < known.size(); ++i)
        for (std::size_t j = 0; j != i; ++j)
            if (names[j] == names[i])
                return say_fault(out, at,
                                 {quoted(names[i]), " names two enumerators, ", number_of(known[j].value), " and ",
                                  number_of(known[i].value)});
    return false;
}

#if defined(TELLTALE_HAS_REFLECTION)

/// Whether something is said but for names, or a name twice.
template <std::meta::info Enumerator>
constexpr bool faulty_enumerator(text::sentence<>& out, fault_place const& at) {
    constexpr auto const& said = reflect::annotation_constants<Enumerator>;
    bool is_name = true;
    template for (constexpr std::meta::info one : said) is_name =
        is_name&& std::is_same_v<std::remove_cvref_t<decltype([:one:])>, wire_name_part>;
    fault_place const enumerator{.type = at.type, .member = reflect::detail::name_of(Enumerator)};
    if (!is_name) return say_fault(out, enumerator, {"is an enumerator, of which only wire_name can be said"});
    return said.size() > 1 && say_fault(out, enumerator, {"wire_name is given twice"});
}

template <class E>
constexpr bool faulty_annotated_enumeration(text::sentence<>& out, fault_place const& at) {
    constexpr auto const& said = reflect::annotation_constants<^^E>;
    bool is_policy = true;
    template for (constexpr std::meta::info one : said) is_policy =
        is_policy&& std::is_same_v<std::remove_cvref_t<decltype([:one:])>, letter_case>;
    if (!is_policy) return say_fault(out, at, {"is an enumeration, of which only a case policy can be said"});
    if (said.size() > 1) return say_fault(out, at, {"two case policies are given"});
    template for (constexpr std::meta::info one :
                  named_enumerators<E>) if (faulty_enumerator<one>(out, at)) return true;
    return faulty_texts(out, at, enum_table<E>::values, enum_table<E>::names);
}

#else

template <class E>
constexpr bool faulty_annotated_enumeration(text::sentence<>&, fault_place const&) {
    return false;
}

#endif

template <class E>
constexpr text::sentence<> find_enumeration_fault() {
    text::sentence<> out;
    fault_place const at{.type = reflect::type_name<E>};
    if constexpr (reflect::annotated<E> && declared_outside<E>) {
        (void)say_fault(out, at, {"has annotations and a schema_for; say all in one of them"});
    } else if constexpr (reflect::annotated<E>) {
        (void)faulty_annotated_enumeration<E>(out, at);
    } else if constexpr (written_out<E>) {
        (void)faulty_written_enumeration<E>(out, at);
    } else if constexpr (declared_outside<E> && !cased_by_schema<E>) {
        (void)say_fault(out, at, {"its schema_for is no enumeration(...)"});
    } else if constexpr (!reflect::fixed_enum<E> && !reflect::described_enum<E>) {
        (void)say_fault(out, at, {"has no fixed underlying type; write enum class, or enumeration(value(...), ...)"});
    } else {
        (void)faulty_reflected_enumeration<E>(out, at);
    }
    return out;
}

} // namespace detail

/// The first mistake in what is said of the enumeration `E`; empty when there is none.
template <class E>
struct enumeration_fault {
    static constexpr text::sentence<> first = detail::find_enumeration_fault<E>();
};

} // namespace telltale::inline v0

#endif
