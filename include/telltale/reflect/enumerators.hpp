// SPDX-License-Identifier: BSL-1.0
// The enumerators of an enum and their names, found without a declaration.
#ifndef TELLTALE_REFLECT_ENUMERATORS_HPP
#define TELLTALE_REFLECT_ENUMERATORS_HPP

#include <telltale/reflect/backend/described.hpp>
#include <telltale/reflect/backend/signature.hpp>
#include <telltale/text/kept_text.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

#if defined(TELLTALE_HAS_REFLECTION)
#include <algorithm>
#include <meta>
#include <span>
#include <vector>
#endif

namespace telltale::inline v0::reflect {

/// An enumerator and its name.
template <class E>
struct enumerator {
    E value;
    std::string_view name;

    friend constexpr bool operator==(enumerator const&, enumerator const&) = default;
};

/// Whether E has a fixed underlying type: scoped enums do, and `enum e : int`. Of others, a value that no enumerator needs
/// may not even be formed.
template <class E>
concept fixed_enum = std::is_enum_v<E> && requires { E{0}; };

namespace detail {

/// The largest value that is looked at.
template <class E>
inline constexpr std::size_t enumerator_bound = std::is_same_v<std::underlying_type_t<E>, bool> ? 2 : 128;

struct enumerator_place {
    std::size_t value{};
    std::size_t first{};
    std::size_t size{};
};

/// The last `count` of `of` are set.
template <std::size_t N>
struct enumerator_places {
    std::array<enumerator_place, N> of{};
    std::size_t count{};
    std::size_t characters{};
};

/// One signature holds the names of all values: `{e::a, e::b_, (e)2}` (g++), `<e::a, e::b_, (e)2>` (clang).
template <class E, E... TelltaleValues>
constexpr signature values_signature() {
    return TELLTALE_SIGNATURE;
}

// clang defines an enum that is a member of a class template when something is looked up in it, and knows no enumerator before.
template <class E>
inline constexpr bool is_defined = !requires { E::telltale_defines_this_enum; };

/// The size of an enumerator's name without the one trailing `_` that makes a keyword an identifier.
[[nodiscard]] constexpr std::size_t size_without_mark(std::string_view name) noexcept {
    return name.size() > 1 && name.back() == '_' ? name.size() - 1 : name.size();
}

/// Where the value starts whose last character stands before `end`: after the `, ` or the bracket that opens the list.
constexpr std::size_t value_start(char const* text, std::size_t end) noexcept {
    std::size_t depth = 0;
    for (std::size_t at = end;; --at) {
        char const c = text[at - 1];
        if (c == '>' || c == ')' || c == '}') {
            ++depth;
        } else if (c == '<' || c == '(' || c == '{') {
            if (depth-- == 0) return at;
        } else if (c == ' ' && depth == 0 && text[at - 2] == ',') {
            return at;
        }
    }
}

// Backwards, since the end of a value tells whether it is a cast: a number after a parenthesis. All casts begin alike, and so
// do all names: what stands before is measured once and then skipped, for most values are casts.
template <std::size_t N>
constexpr enumerator_places<N> find_enumerators(signature text) {
    enumerator_places<N> places{};
    std::size_t before_number = 0;
    std::size_t before_name = 0;
    std::size_t end = text.size - 2; // at the bracket that closes the list
    for (std::size_t value = N; value != 0; --value) {
        std::size_t first = end;
        while (detail::is_identifier_character(text.characters[first - 1])) --first;
        bool const is_cast = text.characters[first - 1] == ')';
        std::size_t& before = is_cast ? before_number : before_name;
        if (before == 0) before = first + 1 - detail::value_start(text.characters, end);
        if (!is_cast) {
            std::size_t const size = detail::size_without_mark({text.characters + first, end - first});
            places.of[N - ++places.count] = {value - 1, first, size};
            places.characters += size;
        }
        end = first + 1 - before - 2;
    }
    return places;
}

/// The names of one enum, without the signature they came from.
template <class E, std::size_t Count, std::size_t Characters>
struct enumerator_table {
    char text[Characters + 1]{};
    std::array<std::size_t, Count + 1> first{};
    std::array<E, Count> values{};
};

template <class E, std::size_t... V>
constexpr auto make_enumerator_table(std::index_sequence<V...>) {
    constexpr signature text = detail::values_signature<E, static_cast<E>(V)...>();
    constexpr auto found = detail::find_enumerators<sizeof...(V)>(text);
    enumerator_table<E, found.count, found.characters> table;
    std::size_t next = 0;
    for (std::size_t i = 0; i != found.count; ++i) {
        enumerator_place const& place = found.of[sizeof...(V) - found.count + i];
        table.values[i] = static_cast<E>(place.value);
        for (std::size_t k = 0; k != place.size; ++k) table.text[next++] = text.characters[place.first + k];
        table.first[i + 1] = next;
    }
    return table;
}

template <class E>
inline constexpr auto enumerator_table_of =
    detail::make_enumerator_table<E>(std::make_index_sequence<is_defined<E> ? enumerator_bound<E> : 0>());

template <class E, class... D>
constexpr auto make_described_enumerators(descriptors<D...>) {
    std::array<enumerator<E>, sizeof...(D)> all{enumerator<E>{D::value, D::name}...};
    for (enumerator<E>& e : all) e.name = e.name.substr(0, detail::size_without_mark(e.name));
    return all;
}

#if defined(TELLTALE_HAS_REFLECTION)

/// In the order of their values; of several with one value the first declared.
template <class E>
inline constexpr std::span<std::meta::info const> reflected_enumerators = [] {
    std::vector<std::meta::info> all;
    auto const value = [](std::meta::info one) { return std::meta::extract<E>(one); };
    for (std::meta::info const one : std::meta::enumerators_of(^^E)) {
        auto const place = std::ranges::lower_bound(all, value(one), {}, value);
        if (place == all.end() || value(*place) != value(one)) all.insert(place, one);
    }
    return std::define_static_array(all);
}();

template <class E>
constexpr auto make_reflected_enumerators() {
    static constexpr auto all = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<enumerator<E>, sizeof...(I)>{
            enumerator<E>{std::meta::extract<E>(reflected_enumerators<E>[I]),
                          std::define_static_string(std::meta::identifier_of(reflected_enumerators<E>[I]))}...};
    }(std::make_index_sequence<reflected_enumerators<E>.size()>());
    auto marked = all;
    for (enumerator<E>& e : marked) e.name = e.name.substr(0, detail::size_without_mark(e.name));
    return marked;
}

#endif

template <class E>
constexpr auto make_enumerators() {
    static_assert(std::is_enum_v<E>, "telltale: enumerators are those of an enum");
    if constexpr (described_enum<E>) {
        return detail::make_described_enumerators<E>(described_enumerators<E>());
    } else if constexpr (std::is_enum_v<E>) {
        static_assert(fixed_enum<E>,
                      "telltale: an enum without a fixed underlying type cannot be reflected; write its names out");
#if defined(TELLTALE_HAS_REFLECTION)
        if constexpr (fixed_enum<E>) {
            return detail::make_reflected_enumerators<E>();
#else
        if constexpr (fixed_enum<E>) {
            constexpr auto& table = enumerator_table_of<E>;
            std::array<enumerator<E>, table.values.size()> all{};
            for (std::size_t i = 0; i != all.size(); ++i) {
                all[i] = {table.values[i], {table.text + table.first[i], table.first[i + 1] - table.first[i]}};
            }
            return all;
#endif
        } else {
            return std::array<enumerator<E>, 0>{}; // the sentence above is enough
        }
    }
}

template <auto TelltaleValue>
constexpr signature value_signature() {
    return TELLTALE_SIGNATURE;
}

template <auto Value>
constexpr std::string_view value_name() {
    static_assert(is_defined<decltype(Value)>);
    std::string_view const name = detail::last_identifier(detail::value_signature<Value>().view());
    // A value without an enumerator is written as a cast of a number, negative perhaps, or of a bool.
    bool const is_cast = name.data()[-1] == ')' || (name[0] >= '0' && name[0] <= '9');
    return is_cast ? std::string_view() : name.substr(0, detail::size_without_mark(name));
}

template <auto Value>
constexpr auto copy_value_name() {
    constexpr std::string_view name = detail::value_name<Value>();
    name_text<name.size()> text;
    for (std::size_t i = 0; i != name.size(); ++i) text.characters[i] = name[i];
    return text;
}

template <auto Value>
inline constexpr auto value_name_text = detail::copy_value_name<Value>();

} // namespace detail

/// The enumerators of E that `BOOST_DESCRIBE_ENUM` lists, in its order; else those with a value from 0 to 127, as a
/// `std::array<enumerator<E>, N>` in the order of their values. Of two enumerators with one value, only the first declared is
/// seen. One trailing `_` is not part of a name: `short_` is "short". Those with other values are not seen: write such an
/// enum's names out. Where the compiler has reflection (C++26), all values are seen.
template <class E>
inline constexpr auto enumerators = detail::make_enumerators<E>();

/// The name of the enumerator whose value is `Value`, whatever that is, without one trailing `_`; empty when there is none.
/// Followed by a zero in memory.
template <auto Value>
    requires std::is_enum_v<decltype(Value)>
inline constexpr std::string_view enumerator_name{detail::value_name_text<Value>.characters,
                                                  sizeof(detail::value_name_text<Value>.characters) - 1};

} // namespace telltale::inline v0::reflect

#endif
