// SPDX-License-Identifier: BSL-1.0
// A rule of your own: a predicate over one member, or over several members of one struct.
#ifndef TELLTALE_RULE_SATISFIES_HPP
#define TELLTALE_RULE_SATISFIES_HPP

#include <telltale/rule/rule.hpp>
#include <telltale/text/fixed_string.hpp>
#include <telltale/text/kept_text.hpp>

#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// A predicate over one value.
template <class Predicate>
struct predicate_rule {
    Predicate predicate;
    text::kept_text message;

    [[nodiscard]] constexpr rule plain() const noexcept { return {.kind = rule_kind::satisfies, .message = message}; }
};

/// A predicate over the members `Pointers` of one struct.
template <class Predicate, auto... Pointers>
struct cross_rule {
    Predicate predicate;
    text::kept_text message;

    [[nodiscard]] constexpr rule plain() const noexcept { return {.kind = rule_kind::satisfies, .message = message}; }
};

/// `satisfies(predicate, "message")` on a member: `predicate(value)` must be true; else `rule_broken`. It is given the member's
/// value (of an optional one: what it holds) as `const&`, runs only when the value has its type and keeps all rules that are no
/// predicates, what is inside it included, and must not throw. Two such rules are equal when their messages are.
template <auto... Pointers, class Predicate>
    requires(sizeof...(Pointers) == 0)
[[nodiscard]] constexpr predicate_rule<Predicate> satisfies(Predicate predicate, std::string_view message) {
    static_assert(std::is_empty_v<Predicate>,
                  "telltale: the predicate of satisfies must have no state: use a lambda without captures");
    return {predicate, message};
}

/// `satisfies<&T::a, &T::b>(predicate, "message")` in the schema of `T`: `predicate(a, b)` must be true; else `rule_broken`,
/// reported at each of the members. It runs only when all of them are without an issue.
template <auto... Pointers, class Predicate>
    requires(sizeof...(Pointers) != 0)
[[nodiscard]] constexpr cross_rule<Predicate, Pointers...> satisfies(Predicate predicate, std::string_view message) {
    static_assert(std::is_empty_v<Predicate>,
                  "telltale: the predicate of satisfies must have no state: use a lambda without captures");
    return {predicate, message};
}

#if defined(TELLTALE_HAS_REFLECTION)

/// As `cross_rule`, before the members have pointers: in an annotation of the struct they are not yet declared.
template <class Predicate, fixed_string... Names>
struct named_cross_rule {
    Predicate predicate;
    text::kept_text message;
};

/// The same in an annotation of the struct, which names the members: `struct [[=satisfies<"a", "b">(predicate, "message")]] T`.
template <fixed_string... Names, class Predicate>
    requires(sizeof...(Names) != 0)
[[nodiscard]] constexpr named_cross_rule<Predicate, Names...> satisfies(Predicate predicate, std::string_view message) {
    static_assert(std::is_empty_v<Predicate>,
                  "telltale: the predicate of satisfies must have no state: use a lambda without captures");
    return {predicate, message};
}

#endif

} // namespace telltale::inline v0

#endif
