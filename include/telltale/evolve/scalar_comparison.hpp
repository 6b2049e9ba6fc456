// SPDX-License-Identifier: BSL-1.0
// Compares booleans, numbers, texts and times.
#ifndef TELLTALE_EVOLVE_SCALAR_COMPARISON_HPP
#define TELLTALE_EVOLVE_SCALAR_COMPARISON_HPP

#include <telltale/evolve/change.hpp>
#include <telltale/evolve/change_teller.hpp>
#include <telltale/evolve/number_set.hpp>
#include <telltale/evolve/rule_parity.hpp>
#include <telltale/evolve/rule_words.hpp>
#include <telltale/evolve/text_question.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/rule/holds.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/type_tree.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/sentence.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::evolve {

/// The part of a comparison for values that have no values inside.
class scalar_comparison : protected change_teller {
protected:
    using change_teller::change_teller;

    constexpr void booleans(value_tree const& r, value_tree const& w) {
        rules(r, w, [&](rule const& asked) {
            verdict out;
            for (bool const b : {false, true}) {
                if (holds(asked, b)) continue;
                effect written = effect::refused;
                for (rule const& other : w.said->rules) {
                    if (other.kind == rule_kind::satisfies) written = effect::unsure;
                    else if (!holds(other, b)) written = effect::none;
                    if (written == effect::none) break;
                }
                if (asked.kind == rule_kind::satisfies) written = effect::unsure;
                join(out, {written, text::sentence<80>{} << b});
            }
            if (asked.kind == rule_kind::satisfies) out.what = effect::unsure;
            return out;
        });
    }

    [[nodiscard]] static constexpr verdict verdict_of(number_verdict const& found) {
        verdict out{found.what, {}};
        if (found.has_example) out.example << found.example;
        return out;
    }

    constexpr void numbers(value_tree const& r, value_tree const& w) {
        number_set const all(w);
        verdict kind;
        if (is_integral_type(r) && !is_integral_type(w))
            kind = verdict_of(all.against({number_requirement::kind::integral, &r, nullptr}));
        bool const same_kind = r.is == w.is && is_integral_type(r) == is_integral_type(w);
        if (!same_kind) say_kind(r, w, kind.what, kind.example.view());

        if (r.said->unit != w.said->unit) {
            bool const was_said = !r.said->unit.empty() && !w.said->unit.empty();
            say(change_kind::unit, was_said ? effect::misread : effect::none,
                sentence{} << "unit changed from "
                           << (was_said || !old(r, w).said->unit.empty() ? old(r, w).said->unit : "none") << " to "
                           << (now(r, w).said->unit.empty() ? "none" : now(r, w).said->unit));
        }
        if (!(r.step == w.step)) {
            verdict found;
            if (r.step > text::number(0))
                found = verdict_of(all.against({number_requirement::kind::step, &r, nullptr}));
            if (found.what != effect::none || (r.step > text::number(1) || w.step > text::number(1))) {
                sentence words;
                words << "multiples of the C++ type changed from " << old(r, w).step << " to " << now(r, w).step;
                say(change_kind::multiple, found.what, words, found.example.view());
            }
        }

        verdict range;
        if (has_type_range(r)) join(range, verdict_of(all.against({number_requirement::kind::range, &r, nullptr})));
        for (rule const& asked : r.said->rules)
            if (bounds_a_range(asked.kind) && !has_same(w.said->rules, asked))
                join(range, verdict_of(all.against({number_requirement::kind::rule, &r, &asked})));
        bool const same_rules = rule_range(r) == rule_range(w);
        bool const same_type = !same_kind || type_range(r) == type_range(w);
        if (range.what != effect::none || (!(same_rules && same_type) && !(range_of(r) == range_of(w)))) {
            say_interval(change_kind::range, "range", range_of(r), range_of(w), range);
        } else { // the same numbers, but for other reasons
            if (!same_rules)
                say_interval(change_kind::range, "range of the rules", rule_range(r), rule_range(w), range);
            if (!same_type)
                say_interval(change_kind::range, "range of the C++ type", type_range(r), type_range(w), range);
        }

        rules(r, w, [&](rule const& asked) {
            if (asked.kind == rule_kind::satisfies) return verdict{effect::unsure, {}};
            return verdict_of(all.against({number_requirement::kind::rule, &r, &asked}));
        });
    }

    [[nodiscard]] constexpr verdict verdict_of(text_verdict const& found) const {
        verdict out{found.what, {}};
        if (found.has_example) out.example << '"' << found.example() << '"';
        return out;
    }
    [[nodiscard]] static constexpr interval length_range(value_tree const& v) noexcept {
        interval all;
        all.raise(text::number(0), false);
        for_each_conjunct(v.said->rules.first, v.said->rules.count, [&](rule const& r) {
            if (r.kind == rule_kind::min_length) all.raise(r.low, false);
            if (r.kind == rule_kind::max_length) all.lower(r.high, false);
        });
        return all;
    }
    [[nodiscard]] static constexpr bool has_length_rule(value_tree const& v) noexcept {
        bool found = false;
        for_each_conjunct(v.said->rules.first, v.said->rules.count, [&](rule const& r) {
            found = found || r.kind == rule_kind::min_length || r.kind == rule_kind::max_length;
        });
        return found;
    }
    /// Whether the lengths of a writer's texts are all that is known of them, so that there is one of each length.
    [[nodiscard]] static constexpr bool is_free_text(value_tree const& v) noexcept {
        if (v.is != reflect::kind::string && v.is != reflect::kind::open_enumeration) return false;
        for (rule const& r : v.said->rules)
            if (r.kind != rule_kind::min_length && r.kind != rule_kind::max_length) return false;
        return true;
    }

    [[nodiscard]] constexpr verdict against_text(value_tree const& r, value_tree const& w, std::size_t which) {
        if (which != text_question::of_type) {
            rule const& asked = r.said->rules[which];
            if (asked.kind == rule_kind::satisfies) return {effect::unsure, {}};
            if (asked.kind == rule_kind::min_length || asked.kind == rule_kind::max_length) {
                interval const written = length_range(w);
                bool const is_low = asked.kind == rule_kind::min_length;
                if (is_low ? written.low >= asked.low : written.has_high && written.high <= asked.high) return {};
                if (is_free_text(w)) {
                    text::sentence<80> example;
                    text::number const length = is_low             ? written.low
                                                : written.has_high ? written.high
                                                                   : next_integer(asked.high);
                    example << "a text of " << length << (length == text::number(1) ? " character" : " characters");
                    return {effect::refused, example};
                }
            }
        }
        if (w.is == reflect::kind::time && which != text_question::of_type &&
            r.said->rules[which].kind == rule_kind::format &&
            (r.said->rules[which].text == "date-time" || r.said->rules[which].text == "utc-date-time"))
            return {};
        return verdict_of(texts_.ask({&r, &w, which}));
    }
    [[nodiscard]] static constexpr text::number next_integer(text::number n) noexcept {
        std::int64_t whole = 0;
        return n.to_integer(whole) ? text::number(whole + 1) : n;
    }

    constexpr void strings(value_tree const& r, value_tree const& w) {
        using reflect::kind;
        bool const same_kind = r.is == w.is;
        if (r.is == kind::enumeration && w.is == kind::enumeration) {
            names(r, w);
        } else if (r.is == kind::codec || w.is == kind::codec) {
            bool const same = same_kind && r.name == w.name && r.words == w.words;
            bool const takes_all = r.is == kind::string || r.is == kind::open_enumeration;
            if (!same) say_kind(r, w, takes_all ? effect::none : effect::unsure);
        } else if (r.is == kind::time && w.is == kind::time) {
            times(r, w);
        } else {
            verdict found;
            if (r.is == kind::enumeration || r.is == kind::time) found = against_text(r, w, text_question::of_type);
            if (!same_kind) say_kind(r, w, found.what, found.example.view());
            else if (r.is == kind::open_enumeration) names(r, w);
        }

        verdict length;
        for (std::size_t i = 0; i != r.said->rules.size(); ++i)
            if (rule const& asked = r.said->rules[i];
                (asked.kind == rule_kind::min_length || asked.kind == rule_kind::max_length) &&
                !has_same(w.said->rules, asked))
                join(length, against_text(r, w, i));
        if (length.what != effect::none || !(length_range(r) == length_range(w)))
            say_interval(change_kind::length, "length", length_range(r), length_range(w), length);

        rules(r, w, [&](rule const& asked) {
            return against_text(r, w, static_cast<std::size_t>(&asked - r.said->rules.first));
        });
    }

    constexpr void names(value_tree const& r, value_tree const& w) {
        auto const has = [](value_tree const& v, std::string_view name) {
            for (std::string_view const one : v.said->names)
                if (one == name) return true;
            return false;
        };
        bool const open = r.is == reflect::kind::open_enumeration;
        for (std::string_view const name : w.said->names) {
            if (has(r, name)) continue;
            verdict found;
            if (!open) {
                effect written = effect::refused;
                for (rule const& rule_of_writer : w.said->rules) {
                    rule_kind const k = rule_of_writer.kind;
                    if (k == rule_kind::satisfies || k == rule_kind::all_of || k == rule_kind::any_of ||
                        k == rule_kind::none_of || k == rule_kind::pattern || k == rule_kind::format)
                        written = written == effect::none ? written : effect::unsure;
                    else if (!holds(rule_of_writer, name)) written = effect::none;
                }
                found.what = written;
                if (written == effect::refused) found.example << '"' << name << '"';
            }
            say(change_kind::enumerator, found.what,
                sentence{} << '"' << name << (reader_is_new_ ? "\" is no longer taken" : "\" is taken now"),
                found.example.view());
        }
        for (std::string_view const name : r.said->names)
            if (!has(w, name))
                say(change_kind::enumerator, effect::none,
                    sentence{} << '"' << name << (reader_is_new_ ? "\" is taken now" : "\" is no longer taken"));
    }

    constexpr void times(value_tree const& r, value_tree const& w) {
        // The years that can be written are 0000 to 9999.
        constexpr std::int64_t first = -62167219200, last = 253402300799;
        auto const low = [](value_tree const& v) { return v.low > text::number(first) ? v.low : text::number(first); };
        auto const high = [](value_tree const& v) { return v.high < text::number(last) ? v.high : text::number(last); };
        if (r.digits != w.digits || !(r.step == w.step)) {
            bool const whole = r.step == text::number(0) ? r.digits >= w.digits
                                                         : w.step > text::number(0) && w.step.is_multiple_of(r.step);
            sentence words;
            words << "precision changed from ";
            append_precision(words, old(r, w));
            words << " to ";
            append_precision(words, now(r, w));
            bool const seconds_only = w.step > text::number(0) && r.step == text::number(0);
            effect const lost = w.said->rules.size() != 0 ? effect::unsure : effect::refused;
            say(change_kind::type, whole || seconds_only ? effect::none : lost, words);
        }
        if (!(low(r) == low(w)) || !(high(r) == high(w))) {
            bool const covers = low(r) <= low(w) && high(r) >= high(w);
            say(change_kind::range, covers ? effect::none : effect::refused,
                sentence{} << "the years that can be held changed: the type of the clock's ticks is another");
        }
    }
    static constexpr void append_precision(sentence& out, value_tree const& v) {
        if (v.step > text::number(0)) out << v.step << " seconds";
        else if (v.digits == 0) out << "seconds";
        else out << std::size_t{v.digits} << (v.digits == 1 ? " digit" : " digits") << " behind the second";
    }
};

} // namespace telltale::inline v0::evolve

#endif
