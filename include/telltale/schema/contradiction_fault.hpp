// SPDX-License-Identifier: BSL-1.0
// Rules that are right one by one, and that no value can keep all at once.
#ifndef TELLTALE_SCHEMA_CONTRADICTION_FAULT_HPP
#define TELLTALE_SCHEMA_CONTRADICTION_FAULT_HPP

#include <telltale/reflect/kind.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/fault_sentence.hpp>
#include <telltale/schema/rule_fault.hpp>
#include <telltale/schema/value_shape.hpp>
#include <telltale/text/common_text.hpp>
#include <telltale/text/language.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/search_space.hpp>
#include <telltale/text/sentence.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace telltale::inline v0 {

/// The texts that a pattern matches, which its rule does not carry.
struct said_language {
    std::string_view source{};
    text::language language{};
};

namespace detail {

/// The rules that a value has to keep all at once: those said of it, and those in their `all_of`. Some may be left out where there
/// are many; then what contradicts itself still does.
class joined_rules {
public:
    constexpr joined_rules() = default;
    constexpr explicit joined_rules(constants<rule> said) noexcept {
        for (rule const& r : said) add(r);
    }
    constexpr void add(rule const& r) noexcept {
        if (r.kind == rule_kind::all_of) {
            for (std::size_t i = 0; i != r.inner_count; ++i) add(r.inner[i]);
        } else if (count_ != most) {
            all_[count_++] = &r;
        }
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return count_; }
    [[nodiscard]] constexpr rule const& operator[](std::size_t i) const noexcept { return *all_[i]; }

private:
    static constexpr std::size_t most = 24;
    rule const* all_[most]{};
    std::size_t count_ = 0;
};

/// Whether no number, or of an integer none, lies between two bounds that are not reversed.
[[nodiscard]] constexpr bool leaves_nothing(value_shape const& s, bound_said const& low,
                                            bound_said const& high) noexcept {
    if (low.value == high.value) return low.exclusive || high.exclusive;
    if (s.inner != reflect::kind::integer || !low.exclusive || !high.exclusive) return false;
    std::int64_t a = 0;
    std::int64_t b = 0;
    return low.value.to_integer(a) && high.value.to_integer(b) && a + 1 == b;
}

/// The bounds of all rules, in pairs.
constexpr bool faulty_bounds(text::sentence<>& out, fault_place const& at, value_shape const& s,
                             joined_rules const& rules) {
    for (std::size_t i = 0; i != rules.size(); ++i) {
        bound_said low;
        if (!lower_bound(rules[i], low)) continue;
        for (std::size_t j = 0; j != rules.size(); ++j) {
            bound_said high;
            if (!upper_bound(rules[j], high)) continue;
            if (low.value > high.value) {
                if (i == j)
                    return say_fault(out, at,
                                     {"range ", low.value, " to ", high.value, " is empty, its bounds are reversed"});
                return say_fault(out, at,
                                 {low.name, " ", low.value, low.of_range ? " of range" : "", " is above ", high.name,
                                  " ", high.value, high.of_range ? " of range" : ""});
            }
            if (leaves_nothing(s, low, high))
                return say_fault(out, at,
                                 {low.name, " ", low.value, " and ", high.name, " ", high.value, " leave no ",
                                  s.inner == reflect::kind::integer ? "integer" : "number"});
        }
    }
    return false;
}

/// The numbers that all bounds allow, those of an integer's type among them.
struct number_span {
    bound_said low{};
    bound_said high{};
    bool has_low = false;
    bool has_high = false;

    constexpr number_span(value_shape const& s, joined_rules const& rules) noexcept {
        if (s.inner == reflect::kind::integer) {
            low.value = s.low;
            high.value = s.high;
            has_low = has_high = true;
        }
        for (std::size_t i = 0; i != rules.size(); ++i) {
            bound_said b;
            if (lower_bound(rules[i], b) &&
                (!has_low || b.value > low.value || (b.value == low.value && b.exclusive))) {
                low = b;
                has_low = true;
            }
            if (upper_bound(rules[i], b) &&
                (!has_high || b.value < high.value || (b.value == high.value && b.exclusive))) {
                high = b;
                has_high = true;
            }
        }
    }
    /// The integers in it, the ends among them; false where 64 bits cannot tell.
    [[nodiscard]] constexpr bool integers(std::int64_t& first, std::int64_t& last) const noexcept {
        if (!has_low || !has_high || !low.value.to_integer(first) || !high.value.to_integer(last)) return false;
        if ((low.exclusive && first == std::numeric_limits<std::int64_t>::max()) ||
            (high.exclusive && last == std::numeric_limits<std::int64_t>::min()))
            return false;
        first += low.exclusive ? 1 : 0;
        last -= high.exclusive ? 1 : 0;
        return first <= last;
    }
};

[[nodiscard]] constexpr bool has_no_multiple(std::int64_t first, std::int64_t last, std::int64_t step) noexcept {
    std::int64_t const rest = first % step; // of the sign of `first`
    std::int64_t const ahead = rest > 0 ? step - rest : -rest;
    return static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first) < static_cast<std::uint64_t>(ahead);
}
/// The same for numbers with fractions; false where rounding leaves it open.
[[nodiscard]] constexpr bool has_no_multiple(double first, double last, double step) noexcept {
    double const from = first / step;
    double const until = last / step;
    if (!(from > -1e9 && until < 1e9)) return false;
    auto whole = static_cast<double>(static_cast<std::int64_t>(from)); // the greatest integer that is not above `from`
    if (whole > from) whole -= 1;
    return from - whole > 1e-6 && until - whole < 1 - 1e-6;
}

/// The least common multiple, or 0 if it is too great.
[[nodiscard]] constexpr std::int64_t common_step(std::int64_t a, std::int64_t b) noexcept {
    std::int64_t x = a;
    std::int64_t y = b;
    while (y != 0) {
        std::int64_t const rest = x % y;
        x = y;
        y = rest;
    }
    return a / x > std::numeric_limits<std::int64_t>::max() / b ? 0 : a / x * b;
}

constexpr bool faulty_multiples(text::sentence<>& out, fault_place const& at, value_shape const& s,
                                joined_rules const& rules) {
    number_span const span(s, rules);
    if (!span.has_low || !span.has_high) return false;
    for (std::size_t i = 0; i != rules.size(); ++i) {
        if (rules[i].kind != rule_kind::multiple_of) continue;
        text::number const step = rules[i].low;
        if (!step.is_finite() || !(step > text::number(0))) continue; // faulty by itself
        if (s.inner != reflect::kind::integer) {
            if (has_no_multiple(span.low.value.to_double(), span.high.value.to_double(), step.to_double()))
                return say_fault(out, at,
                                 {"no multiple of ", step, " lies from ", span.low.value, " to ", span.high.value});
            continue;
        }
        std::int64_t first = 0;
        std::int64_t last = 0;
        std::int64_t whole = 0;
        if (!span.integers(first, last) || !step.to_integer(whole)) continue;
        if (has_no_multiple(first, last, whole))
            return say_fault(out, at,
                             {"no multiple of ", step, " lies from ", text::number(first), " to ", text::number(last)});
        for (std::size_t j = 0; j != i; ++j) {
            std::int64_t other = 0;
            if (rules[j].kind != rule_kind::multiple_of || !rules[j].low.to_integer(other) || other <= 0) continue;
            std::int64_t const both = common_step(whole, other);
            if (both != 0 && has_no_multiple(first, last, both))
                return say_fault(out, at,
                                 {"no multiple of ", rules[j].low, " and of ", step, " lies from ", text::number(first),
                                  " to ", text::number(last)});
        }
    }
    return false;
}

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

/// Values that are listed, and all of which break another rule. (Where they are listed beside that rule, one is enough, which
/// `faulty_rules` finds.)
constexpr bool faulty_listed(text::sentence<>& out, fault_place const& at, joined_rules const& rules) {
    for (std::size_t i = 0; i != rules.size(); ++i) {
        rule const& listing = rules[i];
        if (listing.choice_count == 0) continue;
        rule const* broken = nullptr;
        bool found = false;
        for (std::size_t c = 0; c != listing.choice_count && !found; ++c) {
            bool keeps = true;
            for (std::size_t j = 0; j != rules.size() && keeps; ++j) {
                if (j == i || keeps_rule(listing.choices[c], rules[j])) continue;
                keeps = false;
                broken = &rules[j];
            }
            found = keeps;
        }
        if (found) continue;
        if (listing.choice_count == 1)
            return say_broken(out, at, to_string(listing.kind), " names ", listing.choices[0], ", which breaks ",
                              *broken);
        return say_fault(out, at, {"all that ", to_string(listing.kind), " names breaks other rules"});
    }
    return false;
}

/// Whether all that keeps `kept` keeps `asked`, one of its bounds: the lower one or the upper one.
[[nodiscard]] constexpr bool implies_bound(rule const& kept, rule const& asked, bool lower) noexcept {
    using enum rule_kind;
    bound_said a;
    bound_said b;
    if (lower) {
        if (asked.kind == min_length || asked.kind == min_items)
            return kept.kind == asked.kind && kept.low >= asked.low;
        return lower_bound(asked, a) && lower_bound(kept, b) &&
               (b.value > a.value || (b.value == a.value && (b.exclusive || !a.exclusive)));
    }
    if (asked.kind == max_length || asked.kind == max_items) return kept.kind == asked.kind && kept.high <= asked.high;
    return upper_bound(asked, a) && upper_bound(kept, b) &&
           (b.value < a.value || (b.value == a.value && (b.exclusive || !a.exclusive)));
}
/// Which rule sees to it that `asked` is kept, if it is one of numbers, of which a range takes two; or how many there are.
[[nodiscard]] constexpr std::size_t implying(joined_rules const& rules, rule const& asked) noexcept {
    auto const bounds = describe_kind(asked.kind).number;
    std::size_t const none = rules.size();
    std::size_t found = none;
    if (bounds == rule_description::bound::none || asked.kind == rule_kind::multiple_of) {
        for (std::size_t i = 0; i != rules.size() && found == none; ++i) {
            rule same = rules[i];
            same.message = asked.message;
            if (same == asked) found = i;
        }
        return found;
    }
    for (bool const lower : {true, false}) {
        if (bounds == (lower ? rule_description::bound::high : rule_description::bound::low)) continue;
        std::size_t one = none;
        for (std::size_t i = 0; i != rules.size(); ++i)
            if (implies_bound(rules[i], asked, lower)) one = i;
        if (one == none) return none;
        found = one;
    }
    return found;
}

constexpr bool faulty_none_of(text::sentence<>& out, fault_place const& at, joined_rules const& rules) {
    for (std::size_t i = 0; i != rules.size(); ++i) {
        if (rules[i].kind != rule_kind::none_of) continue;
        for (std::size_t k = 0; k != rules[i].inner_count; ++k)
            if (std::size_t const which = implying(rules, rules[i].inner[k]); which != rules.size()) {
                rule const& kept = rules[which];
                using bound = rule_description::bound;
                auto const number = describe_kind(kept.kind).number;
                return say_fault(out, at,
                                 {"none_of refuses all that ", to_string(kept.kind),
                                  number == bound::none && kept.text.empty() ? "" : " ",
                                  number == bound::none   ? fault_piece(std::string_view(kept.text))
                                  : number == bound::high ? fault_piece(kept.high)
                                                          : fault_piece(kept.low),
                                  number == bound::both ? " to " : "",
                                  number == bound::both ? fault_piece(kept.high) : fault_piece(""), " allows"});
            }
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

/// How many different values of a shape keep all rules, or more.
[[nodiscard]] constexpr std::uint64_t count_values(value_shape const& s, joined_rules const& rules) noexcept {
    if (s.outer == reflect::kind::nullable || s.refused.size() != 0) return any_length;
    std::uint64_t most = any_length;
    if (s.inner == reflect::kind::boolean) most = 2;
    if (s.inner == reflect::kind::enumeration && s.names.size() != 0) most = s.names.size();
    std::int64_t first = 0;
    std::int64_t last = 0;
    if (s.inner == reflect::kind::integer && number_span(s, rules).integers(first, last))
        if (auto const steps = static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first); steps < most)
            most = steps + 1;
    for (std::size_t i = 0; i != rules.size(); ++i)
        if (rules[i].choice_count != 0 && rules[i].choice_count < most) most = rules[i].choice_count;
    return most;
}

/// Items, or the keys of a map, that are to differ, of which there are too few. `of_items`: the rules said of each.
constexpr bool faulty_item_count(text::sentence<>& out, fault_place const& at, value_shape const& s,
                                 joined_rules const& rules, joined_rules const& of_items) {
    bool const is_map = s.inner == reflect::kind::map;
    bool differ = is_map || s.inner == reflect::kind::set;
    std::uint64_t least = s.fixed_size;
    for (std::size_t i = 0; i != rules.size(); ++i) {
        differ = differ || rules[i].kind == rule_kind::unique_items;
        std::uint64_t asked = 0;
        if (rules[i].kind == rule_kind::min_items && rules[i].low.to_integer(asked) && asked > least) least = asked;
    }
    if (!differ || least < 2) return false;
    std::uint64_t const there = count_values(is_map ? *s.key : *s.element, of_items);
    if (there >= least) return false;
    if (s.inner == reflect::kind::fixed_list)
        return say_fault(out, at,
                         {"unique_items can never hold, since its ", text::number(least), " items have ",
                          text::number(there), " different values at most"});
    return say_fault(out, at,
                     {"min_items ", text::number(least), " is more than the ", text::number(there), " different ",
                      is_map ? "keys" : "items", " that there can be"});
}

} // namespace detail

/// The first contradiction among `rules`, each of which is right alone, said of a value of shape `s`. `known`: the languages of the
/// patterns in them, those in combined rules too; patterns without are not compared. Whether there is one; then `out` is the sentence.
constexpr bool faulty_together(text::sentence<>& out, fault_place const& at, value_shape const& s,
                               detail::joined_rules const& rules, constants<said_language> known) {
    if (detail::faulty_bounds(out, at, s, rules) || detail::faulty_multiples(out, at, s, rules) ||
        detail::faulty_lengths(out, at, rules) || detail::faulty_listed(out, at, rules) ||
        detail::faulty_none_of(out, at, rules) || detail::faulty_patterns(out, at, rules, known))
        return true;
    if (s.inner == reflect::kind::variant)
        return false; // a rule of any_of may speak of one alternative, others of another
    for (std::size_t i = 0; i != rules.size(); ++i) {
        rule const& any = rules[i];
        if (any.kind != rule_kind::any_of) continue;
        for (std::size_t k = 0; k != any.inner_count; ++k) {
            detail::joined_rules with;
            for (std::size_t j = 0; j != rules.size(); ++j)
                if (rules[j].kind != rule_kind::any_of) with.add(rules[j]);
            if (any.inner[k].kind != rule_kind::any_of) with.add(any.inner[k]);
            if (faulty_together(out, at.inside(fault_place::role::option, k + 1), s, with, known)) return true;
        }
    }
    return false;
}

} // namespace telltale::inline v0

#endif
