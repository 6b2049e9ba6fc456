// SPDX-License-Identifier: BSL-1.0
// Structs each of which asks for another one of its kind, so that no document ends.
#ifndef TELLTALE_SCHEMA_ENDLESS_FAULT_HPP
#define TELLTALE_SCHEMA_ENDLESS_FAULT_HPP

#include <telltale/reflect/kind.hpp>
#include <telltale/reflect/type_name.hpp>
#include <telltale/rule/parts.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/fault_sentence.hpp>
#include <telltale/schema/layout.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/record_fault.hpp>
#include <telltale/schema/seen_structs.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/value_shape.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/sentence.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

/// How many items the rules that `Access` leads to ask for.
template <class Access>
constexpr std::uint64_t least_items() {
    std::uint64_t least = 0;
    if constexpr (count_parts<is_rule, std::remove_cvref_t<decltype(Access::get())>> != 0)
        for (rule const& r : rule_table<Access>::all)
            if (r.kind == rule_kind::min_items) (void)r.low.to_integer(least);
    return least;
}

template <class Goal, class T, class Access>
constexpr bool always_holds(seen_structs& seen);

/// Whether each `T`, a struct, holds a `Goal` in a member that has to be there.
template <class Goal, class T>
constexpr bool struct_always_holds(seen_structs& seen) {
    if constexpr (std::is_same_v<Goal, T>) {
        return true;
    } else if constexpr (!record_fault<T>::first.empty()) {
        return false;
    } else {
        if (!seen.add(shape_of<T>.signature)) return false;
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return ((record<T>::members[I].is == presence::required &&
                     always_holds<Goal, typename record<T>::template member<I>::located::type,
                                  typename record<T>::template member<I>::located::access>(seen)) ||
                    ...);
        }(std::make_index_sequence<record<T>::size>{});
    }
}

/// Whether each `T` holds a `Goal`: it is one, or has one in it however it is.
template <class Goal, class T, class Access>
constexpr bool always_holds(seen_structs& seen) {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (!shape_of<T>.holds_struct || !shape_of<T>.refused.empty()) {
        return false;
    } else if constexpr (k == kind::record) {
        return struct_always_holds<Goal, T>(seen);
    } else if constexpr (k == kind::map) {
        return least_items<Access>() != 0 && always_holds<Goal, typename T::mapped_type, said_of_each<Access>>(seen);
    } else if constexpr (k == kind::list || k == kind::set || k == kind::fixed_list) {
        return (shape_of<T>.fixed_size != 0 || least_items<Access>() != 0) &&
               always_holds<Goal, typename T::value_type, said_of_each<Access>>(seen);
    } else if constexpr (k == kind::variant) {
        return [&]<class... Ts>(std::type_identity<std::variant<Ts...>>) {
            return (always_holds<Goal, Ts, Access>(seen) && ...);
        }(std::type_identity<T>{});
    } else {
        return false; // may be absent or null, or cannot be recursive, as a tuple
    }
}

/// Member `I` of `T`.
template <class T, std::size_t I>
constexpr bool faulty_end(text::sentence<>& out, std::string_view type) {
    using reflect::kind;
    using located = typename record<T>::template member<I>::located;
    constexpr kind k = reflect::kind_of<typename located::type>;
    // Only what is asked for by min_items can go on without end: other members that hold their own struct may be absent.
    if constexpr (k == kind::list || k == kind::map || k == kind::set) {
        if constexpr (shape_of<typename located::type>.holds_struct && least_items<typename located::access>() != 0) {
            seen_structs seen;
            if (record<T>::members[I].is == presence::required &&
                always_holds<T, typename located::type, typename located::access>(seen))
                return say_fault(out, {.type = type, .member = located::cpp_name()},
                                 {"min_items ", text::number(least_items<typename located::access>()), " asks each ",
                                  type, " for another one, without end"});
        }
    }
    return false;
}

} // namespace detail

/// Members that ask each `T` for another `T`, directly or through other structs, so that a document that keeps all rules had no
/// end. To be asked when `T` is right otherwise. Whether there is one; then `out` is the sentence.
template <class T>
constexpr bool faulty_ends(text::sentence<>& out) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (detail::faulty_end<T, I>(out, reflect::type_name<T>) || ...);
    }(std::make_index_sequence<record<T>::size>{});
}

} // namespace telltale::inline v0

#endif
