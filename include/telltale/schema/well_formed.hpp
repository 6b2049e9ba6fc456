// SPDX-License-Identifier: BSL-1.0
// Whether the schema of a type is free of mistakes; if not, the build stops with a sentence that names the member.
#ifndef TELLTALE_SCHEMA_WELL_FORMED_HPP
#define TELLTALE_SCHEMA_WELL_FORMED_HPP

#include <telltale/reflect/held.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/schema/endless_fault.hpp>
#include <telltale/schema/fault_sentence.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/record_fault.hpp>
#include <telltale/schema/seen_structs.hpp>
#include <telltale/schema/value_fault.hpp>
#include <telltale/schema/value_shape.hpp>
#include <telltale/text/sentence.hpp>
#include <telltale/text/stop_build.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

template <class T>
constexpr bool faulty_structs(text::sentence<>& out, seen_structs& seen);

template <class T>
constexpr bool faulty_structs_in(text::sentence<>& out, seen_structs& seen) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (faulty_structs<typename located_member<T, I, layout<T>::part_at[I]>::type>(out, seen) || ...);
    }(std::make_index_sequence<layout<T>::size>{});
}

/// The structs in `T`, itself first; each once.
template <class T>
constexpr bool faulty_structs(text::sentence<>& out, seen_structs& seen) {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (!shape_of<T>.holds_struct || !shape_of<T>.refused.empty()) {
        return false;
    } else if constexpr (k == kind::record) {
        if (!seen.add(shape_of<T>.signature)) return false;
        if (!record_fault<T>::first.empty()) {
            out = record_fault<T>::first;
            return true;
        }
        if (faulty_structs_in<T>(out, seen)) return true;
        if constexpr (record_fault<T>::first.empty()) return faulty_ends<T>(out);
        else return false;
    } else if constexpr (k == kind::map) {
        return faulty_structs<typename T::mapped_type>(out, seen);
    } else if constexpr (k == kind::variant || k == kind::tuple) {
        return [&]<template <class...> class Many, class... Ts>(std::type_identity<Many<Ts...>>) {
            return (faulty_structs<Ts>(out, seen) || ...);
        }(std::type_identity<T>{});
    } else if constexpr (k == kind::optional || k == kind::nullable) {
        return faulty_structs<reflect::held_type<T>>(out, seen);
    } else {
        return faulty_structs<typename T::value_type>(out, seen);
    }
}

template <class T>
constexpr text::sentence<> find_schema_fault() {
    text::sentence<> out;
    seen_structs seen;
    if constexpr (reflect::kind_of<T> != reflect::kind::record || !shape_of<T>.refused.empty()) {
        fault_place const at{.type = "(document)", .is = fault_place::role::document};
        if (faulty_unsaid(out, at, shape_of<T>)) return out;
    }
    (void)faulty_structs<T>(out, seen);
    return out;
}

} // namespace detail

/// The first mistake in the schema of `T`, those of all types inside it included, as a `text::sentence`: `config.port: minimum 10
/// is above maximum 5`. `first` is empty when there is none.
template <class T>
struct schema_fault {
    static constexpr text::sentence<> first = detail::find_schema_fault<T>();
};

/// True; asked of a type in whose schema, or in that of a type inside it, there is a mistake, it stops the build with a sentence
/// that names the member. Whoever reads or writes a `T` asks it before anything else.
template <class T>
inline constexpr bool well_formed = text::build_ok<schema_fault<T>>;

} // namespace telltale::inline v0

#endif
