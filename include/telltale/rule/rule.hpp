// SPDX-License-Identifier: BSL-1.0
// A rule: one thing that a value must satisfy, as plain data that can judge and describe itself.
#ifndef TELLTALE_RULE_RULE_HPP
#define TELLTALE_RULE_RULE_HPP

#include <telltale/issue/code.hpp>
#include <telltale/text/kept_text.hpp>
#include <telltale/text/number.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

/// The rules, by the names that users write. Most are JSON Schema's validation keywords in snake_case.
enum class rule_kind : std::uint8_t {
    minimum,
    maximum,
    range,
    exclusive_minimum,
    exclusive_maximum,
    multiple_of,
    min_length,
    max_length,
    pattern,
    format,
    is_one_of,
    equals,
    min_items,
    max_items,
    unique_items,
    satisfies,
    all_of,
    any_of,
    none_of
};

/// What a rule speaks of.
enum class rule_subject : std::uint8_t { number, text, number_or_text, items, anything };

/// A line of the list of rules: all that there is to know of a kind of rule but how it is judged, which `holds` knows.
struct rule_description {
    /// The number that a rule of this kind has, for sentences.
    enum class bound : std::uint8_t { none, low, high, both };

    rule_kind kind;
    std::string_view name; ///< as users write it
    rule_subject subject;
    issue_code code;          ///< of the issue when it is broken
    std::string_view words{}; ///< what it asks for, so that "must be " can stand before it; its number follows
    bound number = bound::none;
    std::string_view counted{}; ///< what the number counts, in the singular: then "must have " stands before it
};

/// All kinds of rules, in the order of their values: `rule_kinds[i].kind` is `rule_kind(i)`. Those without words have a sentence that
/// is made of more than a number.
inline constexpr rule_description rule_kinds[] = {
    {rule_kind::minimum, "minimum", rule_subject::number, issue_code::too_small, ">= ", rule_description::bound::low},
    {rule_kind::maximum, "maximum", rule_subject::number, issue_code::too_big, "<= ", rule_description::bound::high},
    {rule_kind::range, "range", rule_subject::number, issue_code::too_big, "from ", rule_description::bound::both},
    {rule_kind::exclusive_minimum, "exclusive_minimum", rule_subject::number, issue_code::too_small, "> ",
     rule_description::bound::low},
    {rule_kind::exclusive_maximum, "exclusive_maximum", rule_subject::number, issue_code::too_big, "< ",
     rule_description::bound::high},
    {rule_kind::multiple_of, "multiple_of", rule_subject::number, issue_code::not_a_multiple, "a multiple of ",
     rule_description::bound::low},
    {rule_kind::min_length, "min_length", rule_subject::text, issue_code::too_short, "at least ",
     rule_description::bound::low, "character"},
    {rule_kind::max_length, "max_length", rule_subject::text, issue_code::too_long, "at most ",
     rule_description::bound::high, "character"},
    {rule_kind::pattern, "pattern", rule_subject::text, issue_code::wrong_pattern},
    {rule_kind::format, "format", rule_subject::text, issue_code::wrong_format},
    {rule_kind::is_one_of, "is_one_of", rule_subject::number_or_text, issue_code::not_one_of},
    {rule_kind::equals, "equals", rule_subject::number_or_text, issue_code::not_one_of},
    {rule_kind::min_items, "min_items", rule_subject::items, issue_code::too_few_items, "at least ",
     rule_description::bound::low, "item"},
    {rule_kind::max_items, "max_items", rule_subject::items, issue_code::too_many_items, "at most ",
     rule_description::bound::high, "item"},
    {rule_kind::unique_items, "unique_items", rule_subject::items, issue_code::not_unique, "items that differ",
     rule_description::bound::none, "item"},
    {rule_kind::satisfies, "satisfies", rule_subject::anything, issue_code::rule_broken},
    {rule_kind::all_of, "all_of", rule_subject::anything, issue_code::rule_broken},
    {rule_kind::any_of, "any_of", rule_subject::anything, issue_code::rule_broken},
    {rule_kind::none_of, "none_of", rule_subject::anything, issue_code::rule_broken},
};

/// The line of a kind.
[[nodiscard]] constexpr rule_description const& describe_kind(rule_kind kind) noexcept {
    return rule_kinds[static_cast<std::size_t>(kind)];
}
/// The name of a rule as users write it.
[[nodiscard]] constexpr std::string_view to_string(rule_kind kind) noexcept { return describe_kind(kind).name; }
/// What kind of value a rule can judge.
[[nodiscard]] constexpr rule_subject subject_of(rule_kind kind) noexcept { return describe_kind(kind).subject; }

/// A value that a rule names: a number, a text or a truth value.
struct choice {
    enum class kind : std::uint8_t { number, text, boolean };
    kind is = kind::number;
    text::number number{0};
    text::kept_text text{};

    friend constexpr bool operator==(choice const& a, choice const& b) noexcept {
        if (a.is != b.is) return false;
        return a.is == kind::text ? a.text == b.text : a.number == b.number;
    }
};

namespace detail {

// Not a null pointer: g++ with UBSan tests none in constants.
[[nodiscard]] constexpr bool any_text(std::string_view) noexcept { return true; }

} // namespace detail

/// One rule as plain data. It sees a value and says yes or no; it knows no member, no path and no JSON. Made by the functions
/// of this folder (`minimum`, `pattern`, ...), not by hand.
struct rule {
    rule_kind kind = rule_kind::satisfies;
    text::kept_text message{}; ///< the schema author's own sentence; a default one is made when it is empty
    text::number low{0};       ///< the bound or the lower bound, the divisor, or a length
    text::number high{0};      ///< the upper bound of a range
    text::kept_text text{};    ///< a pattern's source, or the name of a format
    text::kept_text words{};   ///< what a format asks for, in words
    bool (*matches)(std::string_view) noexcept =
        &detail::any_text;           ///< judges a text, where `holds` has no case for the kind
    choice const* choices = nullptr; ///< the values of `is_one_of` and `equals`
    std::size_t choice_count = 0;
    rule const* inner = nullptr; ///< the rules that `all_of`, `any_of` and `none_of` combine
    std::size_t inner_count = 0;

    /// Equal in what it asks for and says. A predicate compares by its message.
    friend constexpr bool operator==(rule const& a, rule const& b) noexcept {
        if (a.kind != b.kind || a.message != b.message || a.low != b.low || a.high != b.high || a.text != b.text ||
            a.choice_count != b.choice_count || a.inner_count != b.inner_count)
            return false;
        for (std::size_t i = 0; i != a.inner_count; ++i)
            if (!(a.inner[i] == b.inner[i])) return false;
        for (std::size_t i = 0; i != a.choice_count; ++i)
            if (!(a.choices[i] == b.choices[i])) return false;
        return true;
    }
};

} // namespace telltale::inline v0

#endif
