// SPDX-License-Identifier: BSL-1.0
// What is wrong with an enumeration as JSON text: no names, two enumerators with one text.
#ifndef TELLTALE_SCHEMA_ENUMERATION_FAULT_HPP
#define TELLTALE_SCHEMA_ENUMERATION_FAULT_HPP

#include <telltale/reflect/enumerators.hpp>
#include <telltale/reflect/type_name.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/schema/fault_sentence.hpp>
#include <telltale/text/sentence.hpp>
#include <telltale/text/utf8.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

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

template <class E>
constexpr bool faulty_written_enumeration(text::sentence<>& out, fault_place const& at) {
    using value_type = std::remove_cvref_t<decltype(schema_for<E>.values[0].value)>;
    if constexpr (!std::is_same_v<value_type, E>) {
        return say_fault(out, at, {"its enumeration names enumerators of ", reflect::type_name<value_type>});
    } else {
        auto const& all = schema_for<E>.values;
        for (std::size_t i = 0; i != all.size(); ++i)
            for (std::size_t j = 0; j != i; ++j)
                if (all[j].value == all[i].value)
                    return say_fault(out, at,
                                     {"enumerator ", number_of(all[i].value), " has two texts, ", quoted(all[j].name),
                                      " and ", quoted(all[i].name)});
        for (std::size_t i = 0; i != all.size(); ++i) {
            if (all[i].name.empty())
                return say_fault(out, at, {"enumerator ", number_of(all[i].value), " has an empty text"});
            if (!text::is_utf8(all[i].name)) return say_fault(out, at, {"text ", quoted(all[i].name), " is not UTF-8"});
            for (std::size_t j = 0; j != i; ++j)
                if (all[j].name == all[i].name)
                    return say_fault(out, at,
                                     {quoted(all[i].name), " names two enumerators, ", number_of(all[j].value), " and ",
                                      number_of(all[i].value)});
        }
        return false;
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

template <class E>
constexpr text::sentence<> find_enumeration_fault() {
    text::sentence<> out;
    fault_place const at{.type = reflect::type_name<E>};
    if constexpr (written_out<E>) {
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
