// SPDX-License-Identifier: BSL-1.0
// A rule: one thing that a value must satisfy, as plain data that can judge and describe itself.
#ifndef TELLTALE_RULE_RULE_HPP
#define TELLTALE_RULE_RULE_HPP

#include <telltale/issue/code.hpp>
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

/// The name of a rule as users write it.
[[nodiscard]] constexpr std::string_view to_string(rule_kind kind) noexcept {
    constexpr std::string_view names[] = {"minimum",    "maximum",   "range",      "exclusive_minimum", "exclusive_maximum",
                                          "multiple_of", "min_length", "max_length", "pattern",           "format",
                                          "is_one_of",  "equals",    "min_items",  "max_items",         "unique_items",
                                          "satisfies",  "all_of",    "any_of",     "none_of"};
    return names[static_cast<std::size_t>(kind)];
}

/// What a rule speaks of.
enum class rule_subject : std::uint8_t { number, text, number_or_text, items, anything };

/// A value that a rule names: a number, a text or a truth value.
struct choice {
    enum class kind : std::uint8_t { number, text, boolean };
    kind is = kind::number;
    text::number number{0};
    std::string_view text{};

    friend constexpr bool operator==(choice const& a, choice const& b) noexcept {
        if (a.is != b.is) return false;
        return a.is == kind::text ? a.text == b.text : a.number == b.number;
    }
};

/// One rule as plain data. It sees a value and says yes or no; it knows no member, no path and no JSON. Made by the functions
/// of this folder (`minimum`, `pattern`, ...), not by hand.
struct rule {
    rule_kind kind = rule_kind::satisfies;
    std::string_view message{}; ///< the schema author's own sentence; a default one is made when it is empty
    text::number low{0};        ///< the bound or the lower bound, the divisor, or a length
    text::number high{0};       ///< the upper bound of a range
    std::string_view text{};    ///< a pattern's source, or the name of a format
    std::string_view words{};   ///< what a format asks for, in words
    bool (*matches)(std::string_view) noexcept = nullptr; ///< judges a pattern or a format
    choice const* choices = nullptr;                      ///< the values of `is_one_of` and `equals`
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

/// What kind of value a rule can judge.
[[nodiscard]] constexpr rule_subject subject_of(rule_kind kind) noexcept {
    switch (kind) {
    case rule_kind::minimum:
    case rule_kind::maximum:
    case rule_kind::range:
    case rule_kind::exclusive_minimum:
    case rule_kind::exclusive_maximum:
    case rule_kind::multiple_of: return rule_subject::number;
    case rule_kind::min_length:
    case rule_kind::max_length:
    case rule_kind::pattern:
    case rule_kind::format: return rule_subject::text;
    case rule_kind::is_one_of:
    case rule_kind::equals: return rule_subject::number_or_text;
    case rule_kind::min_items:
    case rule_kind::max_items:
    case rule_kind::unique_items: return rule_subject::items;
    case rule_kind::satisfies:
    case rule_kind::all_of:
    case rule_kind::any_of:
    case rule_kind::none_of: break;
    }
    return rule_subject::anything;
}

} // namespace telltale::inline v0

#endif
