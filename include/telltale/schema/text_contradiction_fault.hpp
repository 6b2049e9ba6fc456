// SPDX-License-Identifier: BSL-1.0
// Lengths, formats and patterns that no text keeps all at once.
#ifndef TELLTALE_SCHEMA_TEXT_CONTRADICTION_FAULT_HPP
#define TELLTALE_SCHEMA_TEXT_CONTRADICTION_FAULT_HPP

#include <telltale/rule/format.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/fault_sentence.hpp>
#include <telltale/schema/joined_rules.hpp>
#include <telltale/text/common_text.hpp>
#include <telltale/text/language.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/search_space.hpp>
#include <telltale/text/sentence.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

/// The texts that a pattern matches, which its rule does not carry.
struct said_language {
    std::string_view source{};
    text::language language{};
};

namespace detail {

inline constexpr std::uint64_t any_length = static_cast<std::uint64_t>(-1);

/// How long the texts of a format are, in characters.
struct format_lengths {
    named_format const* of;
    std::uint64_t least;
    std::uint64_t most = any_length;
};
inline constexpr format_lengths lengths_of_formats[] = {
    {&date_time, 20},    {&utc_date_time, 17}, {&uuid, 36, 36}, {&ipv4, 7, 15},          {&ipv6, 2, 45},
    {&hostname, 1, 253}, {&email, 3, 254},     {&uri, 2},       {&trace_id, 32, 32},     {&span_id, 16, 16},
    {&traceparent, 55},  {&sha256, 64, 64},    {&otel_name, 1}, {&prometheus_metric, 1}, {&prometheus_label, 1},
};
inline constexpr std::size_t no_format = sizeof lengths_of_formats / sizeof *lengths_of_formats;
/// Its index there, as indices are compared where g++ with UBSan cannot ask whether a pointer is null.
[[nodiscard]] constexpr std::size_t find_lengths(rule const& r) noexcept {
    if (r.kind != rule_kind::format) return no_format;
    std::size_t i = 0;
    while (i != no_format && !(lengths_of_formats[i].of->name == std::string_view(r.text) &&
                               lengths_of_formats[i].of->words == std::string_view(r.words)))
        ++i;
    return i;
}

/// The lengths, of texts and of containers, in pairs.
constexpr bool faulty_lengths(text::sentence<>& out, fault_place const& at, joined_rules const& rules) {
    using enum rule_kind;
    for (std::size_t i = 0; i != rules.size(); ++i)
        for (std::size_t j = 0; j != rules.size(); ++j) {
            rule const& a = rules[i];
            rule const& b = rules[j];
            if (((a.kind == min_length && b.kind == max_length) || (a.kind == min_items && b.kind == max_items)) &&
                a.low > b.high)
                return say_fault(out, at,
                                 {to_string(a.kind), " ", a.low, " is above ", to_string(b.kind), " ", b.high});
            std::size_t const of_b = find_lengths(b);
            if (of_b == no_format) continue;
            format_lengths const& of = lengths_of_formats[of_b];
            if (a.kind == min_length && a.low > text::number(of.most))
                return say_fault(out, at,
                                 {"min_length ", a.low, " is above ", text::number(of.most),
                                  ", the greatest length of format ", of.of->name});
            if (a.kind == max_length && a.high < text::number(of.least))
                return say_fault(out, at,
                                 {"max_length ", a.high, " is below ", text::number(of.least),
                                  ", the least length of format ", of.of->name});
            std::size_t const of_a = find_lengths(a);
            if (of_a == no_format || i >= j) continue;
            format_lengths const& other = lengths_of_formats[of_a];
            if (of.most < other.least || other.most < of.least)
                return say_fault(
                    out, at,
                    {"no text is as long as both format ", other.of->name, " and format ", of.of->name, " ask for"});
        }
    return false;
}

/// The patterns among the rules whose languages are known.
struct joined_patterns {
    rule const* rules[text::most_languages]{};
    text::language languages[text::most_languages]{};
    std::size_t count = 0;

    constexpr joined_patterns(joined_rules const& all, constants<said_language> known) noexcept {
        for (std::size_t i = 0; i != all.size(); ++i) {
            if (all[i].kind != rule_kind::pattern || count == text::most_languages) continue;
            for (said_language const& one : known) {
                if (one.source != std::string_view(all[i].text) || one.language.states == 0) continue;
                rules[count] = &all[i];
                languages[count++] = one.language;
                break;
            }
        }
    }
    /// Whether those of a set, by bits, have no text of these lengths.
    [[nodiscard]] constexpr bool have_none(unsigned set, std::uint64_t least, std::uint64_t most) const noexcept {
        text::search_space space;
        for (std::size_t i = 0; i != count; ++i)
            if ((set >> i & 1) != 0) space.languages[space.count++] = languages[i];
        return text::find_common_text(space, text::search_letters(space), least, most) == text::common_text::none;
    }
};

/// Patterns against each other and against lengths. The sentence has as few of the rules as it can.
constexpr bool faulty_patterns(text::sentence<>& out, fault_place const& at, joined_rules const& rules,
                               constants<said_language> known) {
    joined_patterns const patterns(rules, known);
    if (patterns.count == 0) return false;
    struct {
        text::number said{};
        std::uint64_t length = 0;
        bool is_said = false;
    } least, most;
    std::size_t of = no_format;
    most.length = any_length;
    for (std::size_t i = 0; i != rules.size(); ++i) {
        rule const& r = rules[i];
        if (r.kind == rule_kind::min_length && r.low.to_integer(least.length)) least.said = r.low, least.is_said = true;
        if (r.kind == rule_kind::max_length && r.high.to_integer(most.length)) most.said = r.high, most.is_said = true;
        if (of == no_format) of = find_lengths(r);
    }
    format_lengths const& by = lengths_of_formats[of == no_format ? 0 : of];
    unsigned const all = (1U << patterns.count) - 1;
    bool const by_format = of != no_format && patterns.have_none(all, by.least, by.most);
    if (!by_format && !patterns.have_none(all, least.length, most.length)) return false;

    // With one pattern if possible, else two, else all; of the lengths none if possible, then one.
    struct {
        unsigned set = 0;
        std::size_t a = 0;
        std::size_t b = 0;
    } blamed;
    auto const blame = [&](std::uint64_t from, std::uint64_t until) {
        for (std::size_t a = 0; a != patterns.count; ++a)
            if (patterns.have_none(1U << a, from, until)) return blamed = {1U << a, a, a}, true;
        for (std::size_t a = 0; a != patterns.count; ++a)
            for (std::size_t b = a + 1; b != patterns.count; ++b)
                if (patterns.have_none(1U << a | 1U << b, from, until)) return blamed = {1U << a | 1U << b, a, b}, true;
        return patterns.count > 2 && patterns.have_none(all, from, until) && (blamed = {all, 0, 0}, true);
    };
    bool const alone = blame(0, any_length);
    bool const by_least = !alone && least.is_said && blame(least.length, any_length);
    bool const by_most = !alone && !by_least && most.is_said && blame(0, most.length);
    bool const by_both = !alone && !by_least && !by_most && !by_format && blame(least.length, most.length);
    bool const by_name = !alone && !by_least && !by_most && by_format && blame(by.least, by.most);
    fault_piece const none = "";
    std::string_view const first = patterns.rules[blamed.a]->text;
    std::string_view const second = patterns.rules[blamed.b]->text;
    bool const is_pair = blamed.a != blamed.b;
    bool const is_one = !is_pair && blamed.set == 1U << blamed.a;
    return say_fault(out, at,
                     {"no text", by_name ? " of format " : none, by_name ? fault_piece(by.of->name) : none,
                      by_least || by_both ? " of min_length " : none,
                      by_least || by_both ? fault_piece(least.said) : none, by_both ? " and max_length " : none,
                      by_most ? " of max_length " : none, by_most || by_both ? fault_piece(most.said) : none,
                      " matches ", is_pair ? "both " : none, is_one || is_pair ? "pattern " : "all patterns",
                      is_one || is_pair ? fault_piece(first) : none, is_pair ? " and pattern " : none,
                      is_pair ? fault_piece(second) : none});
}

} // namespace detail

} // namespace telltale::inline v0

#endif
