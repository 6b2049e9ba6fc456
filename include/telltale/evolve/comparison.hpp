// SPDX-License-Identifier: BSL-1.0
// Compares two types as trees: whether one reads all that the other writes, and where not.
#ifndef TELLTALE_EVOLVE_COMPARISON_HPP
#define TELLTALE_EVOLVE_COMPARISON_HPP

#include <telltale/evolve/change.hpp>
#include <telltale/evolve/family.hpp>
#include <telltale/evolve/number_set.hpp>
#include <telltale/evolve/rule_parity.hpp>
#include <telltale/evolve/rule_words.hpp>
#include <telltale/evolve/text_question.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/rule/holds.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/type_tree.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/sentence.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::evolve {

/// Which of the two that are compared is the newer one.
enum class newer : std::uint8_t { reader, writer };

/// Finds all differences between a reader and a writer, and what each means for the documents that the writer writes: those that
/// `serialize_checked` makes of its values, with secrets, whatever their limits of depth and size. So no document has an alias
/// for a key, an unknown key outside of `rest`, or null for absent.
///
/// It assumes that each value of the writer has documents at all (a rule that nothing satisfies is no schema), and that
/// predicates of one message ask for the same. Works in constant evaluation and at run time; linear in the sizes of the types
/// and of what is inside them, each time that it is.
class comparison {
public:
    constexpr comparison(change_sink& out, text_oracle& texts, newer which) noexcept
        : out_(out), texts_(texts), reader_is_new_(which == newer::reader) {}

    constexpr void compare(value_tree const& reader, value_tree const& writer) { value(reader, writer); }

private:
    using sentence = text::sentence<300>;
    static constexpr std::size_t most_depth = 24;    ///< structs in each other
    static constexpr std::size_t most_values = 6000; ///< pairs that are compared

    // --- saying what was found

    struct place { // a part of the path, while it lives
        comparison& of;
        std::size_t before;
        constexpr place(comparison& c, std::string_view key) : of(c), before(c.path_.length) {
            bool plain = !key.empty();
            for (char const c2 : key)
                plain = plain && ((c2 >= 'a' && c2 <= 'z') || (c2 >= 'A' && c2 <= 'Z') || (c2 >= '0' && c2 <= '9') ||
                                  c2 == '_' || c2 == '-' || c2 == '$');
            if (plain && before != 0) of.path_ << '.';
            if (plain) of.path_ << key;
            else of.path_ << "[\"" << key << "\"]";
        }
        struct part {
            std::string_view text;
        };
        constexpr place(comparison& c, part inside) : of(c), before(c.path_.length) { of.path_ << inside.text; }
        place(place const&) = delete;
        place& operator=(place const&) = delete;
        constexpr ~place() {
            for (std::size_t i = before; i != of.path_.length; ++i) of.path_.characters[i] = 0;
            of.path_.length = before;
        }
    };
    constexpr void say(change_kind kind, effect what, sentence const& words, std::string_view example = {}) {
        ++said_;
        if (what == effect::refused && unsure_) what = effect::unsure;
        out_.take(path_.empty() ? std::string_view("(document)") : path_.view(), kind, what, words.view(), example);
    }
    template <class T>
    [[nodiscard]] constexpr T const& old(T const& reader, T const& writer) const noexcept {
        return reader_is_new_ ? writer : reader;
    }
    template <class T>
    [[nodiscard]] constexpr T const& now(T const& reader, T const& writer) const noexcept {
        return reader_is_new_ ? reader : writer;
    }

    // --- rules (first, since clang instantiates templates that are defined later too late for constants)

    struct verdict {
        effect what = effect::none;
        text::sentence<80> example{};
    };
    static constexpr void join(verdict& to, verdict const& one) {
        if (one.what > to.what || (one.what == to.what && to.example.empty())) to = one;
    }

    /// Whether a rule is spoken of with others: those that bound a range, and whether items differ.
    [[nodiscard]] static constexpr bool is_bound(rule_kind kind) noexcept {
        return bounds_a_range(kind) || kind == rule_kind::min_length || kind == rule_kind::max_length ||
               kind == rule_kind::min_items || kind == rule_kind::max_items || kind == rule_kind::unique_items;
    }
    [[nodiscard]] static constexpr change_kind kind_of_rule(rule_kind kind) noexcept {
        switch (kind) {
        case rule_kind::multiple_of: return change_kind::multiple;
        case rule_kind::pattern: return change_kind::pattern;
        case rule_kind::format: return change_kind::format;
        case rule_kind::is_one_of:
        case rule_kind::equals: return change_kind::choice;
        default: return change_kind::rule;
        }
    }

    /// All rules but the bounds, those of a kind in their order. `asked(rule)` gives the verdict on a rule of the reader that the
    /// writer has not.
    template <class Ask>
    constexpr void rules(value_tree const& r, value_tree const& w, Ask const& asked) {
        auto const& mine = r.said->rules;
        auto const& theirs = w.said->rules;
        auto const differs = [](constants<rule> const& all, std::size_t i, constants<rule> const& others) {
            return !is_bound(all[i].kind) && !has_same(others, all[i]);
        };
        auto const next = [&](constants<rule> const& all, std::size_t from, rule_kind kind, constants<rule> const& others) {
            while (from != all.size() && (all[from].kind != kind || !differs(all, from, others))) ++from;
            return from;
        };
        for (std::size_t i = 0; i != mine.size(); ++i) {
            if (!differs(mine, i, theirs)) continue;
            std::size_t before = 0; // of its kind
            for (std::size_t k = 0; k != i; ++k) before += mine[k].kind == mine[i].kind && differs(mine, k, theirs);
            std::size_t partner = next(theirs, 0, mine[i].kind, mine);
            for (; before != 0 && partner != theirs.size(); --before) partner = next(theirs, partner + 1, mine[i].kind, mine);
            verdict const found = asked(mine[i]);
            sentence words;
            if (partner == theirs.size()) {
                words << (reader_is_new_ ? "rule added: " : "rule removed: ");
                append_rule(words, mine[i]);
            } else {
                words << "rule changed from ";
                append_rule(words, old(mine[i], theirs[partner]));
                words << " to ";
                append_rule(words, now(mine[i], theirs[partner]));
            }
            say(kind_of_rule(mine[i].kind), found.what, words, found.example.view());
        }
        for (std::size_t k = 0; k != theirs.size(); ++k) { // those without a partner
            if (!differs(theirs, k, mine)) continue;
            std::size_t before = 0, partners = 0;
            for (std::size_t i = 0; i != k; ++i) before += theirs[i].kind == theirs[k].kind && differs(theirs, i, mine);
            for (std::size_t i = 0; i != mine.size(); ++i)
                partners += mine[i].kind == theirs[k].kind && differs(mine, i, theirs);
            if (before < partners) continue;
            sentence words;
            words << (reader_is_new_ ? "rule removed: " : "rule added: ");
            append_rule(words, theirs[k]);
            say(kind_of_rule(theirs[k].kind), effect::none, words);
        }
    }

    // --- values

    constexpr void value(value_tree const& r, value_tree const& w, bool null_is_absent = false) {
        if (++visited_ > most_values) {
            if (visited_ == most_values + 1)
                say(change_kind::limit, effect::unsure, sentence{} << "there is too much in these types to compare them");
            return;
        }
        bool const reader_null = contains(r.said->types, json_types::null);
        bool const writer_null = contains(w.said->types, json_types::null);
        if (r.said->types != json_types::any && w.said->types != json_types::any && reader_null != writer_null)
            say(change_kind::null, writer_null && !null_is_absent ? effect::refused : effect::none,
                sentence{} << (now(reader_null, writer_null) ? "may be null now" : "may no longer be null"),
                writer_null && !null_is_absent ? "null" : "");
        if (r.said->is_secret != w.said->is_secret)
            say(change_kind::secrecy, effect::none,
                sentence{} << (now(r.said->is_secret, w.said->is_secret) ? "is a secret now" : "is no secret any more"));
        if (r.is == reflect::kind::variant || w.is == reflect::kind::variant) return variants(r, w);
        inner(r, w);
    }

    /// Two values of which none is a variant by kind.
    constexpr void inner(value_tree const& r, value_tree const& w) {
        family const of_reader = family_of(r), of_writer = family_of(w);
        if (of_reader == family::anything || of_reader != of_writer) {
            bool const takes_all = of_reader == family::anything;
            if (of_reader != of_writer)
                say(change_kind::type, takes_all ? effect::none : effect::refused,
                    sentence{} << "changed from " << kind_words(old(r, w)) << " to " << kind_words(now(r, w)));
            return rules(r, w, [](rule const&) { return verdict{effect::unsure}; });
        }
        switch (of_reader) {
        case family::boolean: return booleans(r, w);
        case family::number: return numbers(r, w);
        case family::text: return strings(r, w);
        case family::array: return arrays(r, w);
        case family::object: return objects(r, w);
        case family::anything: return;
        }
    }

    constexpr void say_kind(value_tree const& r, value_tree const& w, effect what, std::string_view example = {}) {
        say(change_kind::type, what,
            sentence{} << "changed from " << kind_words(old(r, w)) << " to " << kind_words(now(r, w)), example);
    }

    constexpr void say_interval(change_kind kind, std::string_view what, interval const& r, interval const& w,
                                verdict const& found) {
        interval const& before = old(r, w);
        interval const& after = now(r, w);
        sentence words;
        words << what << (before.covers(after) ? " narrowed from " : after.covers(before) ? " widened from " : " changed from ");
        append_interval(words, before);
        words << " to ";
        append_interval(words, after);
        say(kind, found.what, words, found.example.view());
    }

    // --- booleans and numbers

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
                sentence{} << "unit changed from " << (was_said || !old(r, w).said->unit.empty() ? old(r, w).said->unit : "none")
                           << " to " << (now(r, w).said->unit.empty() ? "none" : now(r, w).said->unit));
        }
        if (!(r.step == w.step)) {
            verdict found;
            if (r.step > text::number(0)) found = verdict_of(all.against({number_requirement::kind::step, &r, nullptr}));
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
        if (range.what != effect::none || !(rule_range(r) == rule_range(w)) || (same_kind && !(type_range(r) == type_range(w))))
            say_interval(change_kind::range, "range", range_of(r), range_of(w), range);

        rules(r, w, [&](rule const& asked) {
            if (asked.kind == rule_kind::satisfies) return verdict{effect::unsure, {}};
            return verdict_of(all.against({number_requirement::kind::rule, &r, &asked}));
        });
    }

    // --- texts

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
                    text::number const length = is_low ? written.low
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
            bool const whole = r.step == text::number(0)
                                   ? r.digits >= w.digits
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

    // --- arrays

    [[nodiscard]] static constexpr interval item_range(value_tree const& v) noexcept {
        interval all;
        all.raise(text::number(0), false);
        if (v.is == reflect::kind::fixed_list || v.is == reflect::kind::tuple) {
            all.raise(text::number(std::uint64_t{v.fixed_size}), false);
            all.lower(text::number(std::uint64_t{v.fixed_size}), false);
        }
        for_each_conjunct(v.said->rules.first, v.said->rules.count, [&](rule const& r) {
            if (r.kind == rule_kind::min_items) all.raise(r.low, false);
            if (r.kind == rule_kind::max_items) all.lower(r.high, false);
        });
        return all;
    }
    [[nodiscard]] static constexpr bool items_differ(value_tree const& v) noexcept {
        bool unique = v.is == reflect::kind::set;
        for_each_conjunct(v.said->rules.first, v.said->rules.count,
                          [&](rule const& r) { unique = unique || r.kind == rule_kind::unique_items; });
        return unique;
    }
    [[nodiscard]] static constexpr bool has_combined_or_predicate(value_tree const& v) noexcept {
        for (rule const& r : v.said->rules)
            if (r.kind == rule_kind::satisfies || r.kind == rule_kind::any_of || r.kind == rule_kind::none_of ||
                r.kind == rule_kind::all_of)
                return true;
        return false;
    }
    /// Whether there are values enough for any number of items that differ.
    [[nodiscard]] static constexpr bool is_plentiful(value_tree const& v) noexcept {
        if (v.said->rules.size() != 0) return false;
        return v.is == reflect::kind::string || v.is == reflect::kind::real ||
               (v.is == reflect::kind::integer && v.high > text::number(1000000));
    }

    /// How many items there may be, and the rules that speak of them.
    constexpr void counts(value_tree const& r, value_tree const& w, bool plentiful) {
        interval const mine = item_range(r), theirs = item_range(w);
        verdict found;
        if (!mine.covers(theirs)) {
            bool const sure = plentiful && !has_combined_or_predicate(w);
            found.what = sure ? effect::refused : effect::unsure;
            bool const too_few = theirs.low < mine.low;
            text::number const count = too_few ? theirs.low : theirs.has_high ? theirs.high : next_integer(mine.high);
            found.example << (r.is == reflect::kind::map ? "an object of " : "an array of ") << count
                          << (count == text::number(1) ? " item" : " items");
        }
        if (found.what != effect::none || !(mine == theirs))
            say_interval(change_kind::items, "number of items", mine, theirs, found);
    }
    constexpr void item_rules(value_tree const& r, value_tree const& w, bool items_are_the_same) {
        bool const mine = items_differ(r), theirs = items_differ(w);
        interval const written = item_range(w);
        bool const one_at_most = written.has_high && written.high <= text::number(1);
        if (mine != theirs || (mine && !items_are_the_same)) {
            verdict found;
            if (mine && !one_at_most) {
                if (theirs) {
                    if (!items_are_the_same) found.what = effect::unsure;
                } else {
                    found.what = has_combined_or_predicate(w) || !written_twice(w) ? effect::unsure : effect::refused;
                    found.example << "an array with one item twice";
                }
            }
            if (mine != theirs)
                say(change_kind::unique, found.what,
                    sentence{} << (now(mine, theirs) ? "items must differ now" : "items need no longer differ"),
                    found.what == effect::refused ? found.example.view() : std::string_view());
            else if (found.what != effect::none)
                say(change_kind::unique, found.what, sentence{} << "items must differ, and are others now");
        }
        rules(r, w, [&](rule const& asked) {
            verdict out;
            out.what = effect::unsure;
            if (asked.kind == rule_kind::satisfies) return out;
            // A rule of rules: tried for the numbers of items that there may be, if they are few.
            std::uint64_t low = 0, high = 0;
            if (!written.low.to_integer(low)) return out;
            bool const bounded = written.has_high && written.high.to_integer(high) && high - low <= 200;
            if (!bounded) return out;
            bool all = true;
            for (std::uint64_t n = low; n <= high; ++n) all = all && holds(asked, item_count{static_cast<std::size_t>(n)});
            if (all) out.what = effect::none;
            return out;
        });
    }
    /// Whether an array of the writer can have two items that are equal: a tuple may not.
    [[nodiscard]] static constexpr bool written_twice(value_tree const& w) noexcept {
        return w.is != reflect::kind::tuple && family_of(w) == family::array && w.element != nullptr &&
               w.element->is != reflect::kind::free_form;
    }

    constexpr void arrays(value_tree const& r, value_tree const& w) {
        if (r.is != w.is && !(r.is == reflect::kind::set && w.is == reflect::kind::list) &&
            !(r.is == reflect::kind::list && w.is == reflect::kind::set))
            say_kind(r, w, effect::none); // what follows tells what comes of it
        counts(r, w, !items_differ(w) || (w.element != nullptr && is_plentiful(*w.element)));
        std::size_t const before = said_;
        interval const written = item_range(w);
        std::size_t const parts = r.parts.size() > w.parts.size() ? r.parts.size() : w.parts.size();
        for (std::size_t i = 0; i != parts; ++i) {
            if (written.has_high && written.high <= text::number(std::uint64_t{i})) break; // none stands there
            sentence const part = sentence{} << '[' << i << ']';
            place const here(*this, place::part{part.view()});
            value_tree const* const mine = i < r.parts.size() ? r.parts[i] : r.element;
            value_tree const* const theirs = i < w.parts.size() ? w.parts[i] : w.element;
            items(mine, theirs, r, w);
        }
        if (parts == 0) {
            bool const none_written = written.has_high && written.high == text::number(0);
            place const here(*this, place::part{"[*]"});
            if (!none_written) items(r.element, w.element, r, w);
        }
        item_rules(r, w, said_ == before);
    }

    /// The items at one place; null where an array has none there, or any.
    constexpr void items(value_tree const* mine, value_tree const* theirs, value_tree const& r, value_tree const& w) {
        bool const reads_any = mine == nullptr && r.is == reflect::kind::free_form;
        bool const writes_any = theirs == nullptr && w.is == reflect::kind::free_form;
        if ((mine == nullptr && !reads_any) || (theirs == nullptr && !writes_any) || (reads_any && writes_any))
            return; // the number of items tells
        if (!reads_any && !writes_any) {
            value(*mine, *theirs);
        } else if (writes_any) {
            value(*mine, any_value_);
        }
    }
    // --- objects

    /// A struct, a map or any object: members that have names, and what is taken beside them.
    struct object_view {
        value_tree const* self = nullptr;
        record_tree const* record = nullptr;
        value_tree const* rest = nullptr; ///< the map that takes other keys; for any object, itself
        bool rest_is_any = false;

        constexpr explicit object_view(value_tree const& v) noexcept : self(&v), record(v.record) {
            if (v.is == reflect::kind::map) rest = &v;
            if (v.is == reflect::kind::free_form) rest = &v, rest_is_any = true;
            for (std::size_t i = 0; i != size(); ++i)
                if (said(i).is == presence::others) rest = record->members[i].value;
        }
        [[nodiscard]] constexpr std::size_t size() const noexcept { return record == nullptr ? 0 : record->members.size(); }
        [[nodiscard]] constexpr member_schema const& said(std::size_t i) const noexcept { return record->said->members[i]; }
        [[nodiscard]] constexpr member_tree const& member(std::size_t i) const noexcept { return record->members[i]; }
        [[nodiscard]] constexpr bool is_named(std::size_t i) const noexcept { return said(i).is != presence::others; }
        [[nodiscard]] constexpr std::string_view tag_key() const noexcept {
            return record == nullptr ? std::string_view() : record->said->tag_key;
        }
        [[nodiscard]] constexpr bool rejects() const noexcept {
            return rest == nullptr && record != nullptr && record->said->policy == unknown_keys::reject;
        }
        /// The member of a key, or `size()`. Most stand where `hint` is.
        [[nodiscard]] constexpr std::size_t find(std::string_view key, std::size_t hint) const noexcept {
            if (hint < size() && is_named(hint) && said(hint).name == key) return hint;
            for (std::size_t i = 0; i != size(); ++i)
                if (is_named(i) && said(i).name == key) return i;
            for (std::size_t i = 0; i != size(); ++i)
                for (std::string_view const alias : said(i).aliases)
                    if (is_named(i) && alias == key) return i;
            return size();
        }
        [[nodiscard]] constexpr bool names(std::string_view key) const noexcept {
            return find(key, 0) != size() || (!tag_key().empty() && key == tag_key());
        }
    };
    [[nodiscard]] static constexpr std::string_view presence_word(presence is) noexcept {
        return is == presence::required ? "required" : is == presence::optional ? "optional" : "optional with a default";
    }

    constexpr void objects(value_tree const& r, value_tree const& w) {
        object_view const mine(r), theirs(w);
        if (mine.record != nullptr && theirs.record != nullptr) {
            for (std::size_t i = 0; i != depth_; ++i)
                if (open_[i].reader == mine.record->id && open_[i].writer == theirs.record->id) return; // inside itself
            if (depth_ == most_depth)
                return say(change_kind::limit, effect::unsure,
                           sentence{} << "structs stand too deep in each other to be compared");
        }
        if (r.is != w.is) say_kind(r, w, effect::none); // what follows tells what comes of it
        bool const enters = mine.record != nullptr && theirs.record != nullptr;
        if (enters) open_[depth_++] = {mine.record->id, theirs.record->id};
        members(mine, theirs);
        if (enters) --depth_;
        rules(r, w, [&](rule const&) { return verdict{effect::unsure, {}}; });
    }

    constexpr void members(object_view const& mine, object_view const& theirs) {
        beside(mine, theirs);
        for (std::size_t i = 0; i != theirs.size(); ++i) {
            if (!theirs.is_named(i)) continue;
            std::size_t const j = mine.find(theirs.said(i).name, i);
            if (j != mine.size()) {
                matched(mine, j, theirs, i);
            } else if (renamed_in_writer(mine, theirs, i) == mine.size()) {
                only_written(mine, theirs, i);
            }
        }
        for (std::size_t j = 0; j != mine.size(); ++j)
            if (mine.is_named(j)) only_read(mine, j, theirs);
        rest(mine, theirs);
        if (mine.record == nullptr || theirs.record == nullptr) return;
        if (mine.record->said->policy != theirs.record->said->policy)
            say(change_kind::unknown_keys, effect::none,
                sentence{} << "unknown keys were " << policy_word(old(mine, theirs).record->said->policy) << " and are "
                           << policy_word(now(mine, theirs).record->said->policy) << " now");
        across(mine, theirs);
    }
    [[nodiscard]] static constexpr std::string_view policy_word(unknown_keys policy) noexcept {
        return policy == unknown_keys::ignore ? "ignored" : policy == unknown_keys::warn ? "warned of" : "rejected";
    }

    /// The reader's member whose key the writer's member has as an alias: it was renamed, and the reader is the older one.
    [[nodiscard]] constexpr std::size_t renamed_in_writer(object_view const& mine, object_view const& theirs,
                                                          std::size_t i) const noexcept {
        for (std::size_t j = 0; j != mine.size() && !reader_is_new_; ++j) {
            if (!mine.is_named(j) || is_written(theirs, mine, j)) continue;
            for (std::string_view const alias : theirs.said(i).aliases)
                if (alias == mine.said(j).name) return j;
        }
        return mine.size();
    }
    /// Whether the writer writes a member under one of the keys of the reader's member `j`.
    [[nodiscard]] static constexpr bool is_written(object_view const& theirs, object_view const& mine,
                                                   std::size_t j) noexcept {
        for (std::size_t i = 0; i != theirs.size(); ++i)
            if (theirs.is_named(i) && mine.find(theirs.said(i).name, j) == j) return true;
        return false;
    }

    constexpr void matched(object_view const& mine, std::size_t j, object_view const& theirs, std::size_t i) {
        member_schema const& reads = mine.said(j);
        member_schema const& writes = theirs.said(i);
        place const here(*this, old(reads, writes).name);
        if (reads.name != writes.name) say_renamed(old(reads, writes), now(reads, writes), effect::none);
        for (std::size_t k = 0; k != i; ++k)
            if (theirs.is_named(k) && mine.find(theirs.said(k).name, j) == j)
                say(change_kind::alias, effect::refused,
                    sentence{} << "\"" << theirs.said(k).name << "\" and \"" << writes.name << "\" are one member now",
                    "both keys");
        bool const may_lack = theirs.member(i).may_be_left_out;
        if (theirs.rest != nullptr) {
            may_be_doubled(reads.name, theirs);
            for (std::string_view const alias : reads.aliases) may_be_doubled(alias, theirs);
        }
        if (reads.is != writes.is)
            say(change_kind::presence, may_lack && reads.is == presence::required ? effect::refused : effect::none,
                sentence{} << "changed from " << presence_word(old(reads, writes).is) << " to "
                           << presence_word(now(reads, writes).is),
                may_lack && reads.is == presence::required ? "its absence" : "");
        default_tree const& d = mine.member(j).otherwise;
        default_tree const& e = theirs.member(i).otherwise;
        if (d.is == default_tree::kind::known && e.is == default_tree::kind::known && !(d.value == e.value)) {
            sentence words;
            words << "default changed from ";
            append_choice(words, old(d, e).value);
            words << " to ";
            append_choice(words, now(d, e).value);
            say(change_kind::otherwise, effect::none, words);
        }
        if (reads.null_is_absent != writes.null_is_absent)
            say(change_kind::null_absent, effect::none,
                sentence{} << (now(reads, writes).null_is_absent ? "null stands for absent now"
                                                                 : "null no longer stands for absent"));
        aliases(reads, writes);
        if (mine.member(j).value->is_beside || theirs.member(i).value->is_beside) return; // looked at with their tags
        bool const was_unsure = unsure_;
        if (theirs.record != nullptr) // whose rule may leave no document with such a value
            for (cross_tree const& rule_of_writer : theirs.record->rules)
                for (std::string_view const key : rule_of_writer.members) unsure_ = unsure_ || key == writes.name;
        value(*mine.member(j).value, *theirs.member(i).value, reads.null_is_absent);
        unsure_ = was_unsure;
    }
    /// A key of the reader's member that may come a second time, among the other keys that the writer keeps.
    constexpr void may_be_doubled(std::string_view key, object_view const& theirs) {
        if (theirs.names(key)) return;
        bool const is_judged = !theirs.rest_is_any && theirs.rest->key->said->rules.size() != 0;
        say(change_kind::alias, is_judged ? effect::unsure : effect::refused,
            sentence{} << (reader_is_new_ ? "\"" : "the older type knows \"") << key
                       << "\" as this member, and the other keys that are kept may hold it too");
    }
    constexpr void say_renamed(member_schema const& before, member_schema const& after, effect what) {
        say(change_kind::renamed, what,
            sentence{} << "renamed from \"" << before.name << "\" to \"" << after.name << "\", with the old key as an alias",
            what == effect::refused ? "its absence" : "");
    }
    constexpr void aliases(member_schema const& reads, member_schema const& writes) {
        member_schema const& before = old(reads, writes);
        member_schema const& after = now(reads, writes);
        auto const has = [](member_schema const& m, std::string_view key) {
            for (std::string_view const alias : m.aliases)
                if (alias == key) return true;
            return m.name == key;
        };
        for (std::string_view const alias : before.aliases)
            if (!has(after, alias)) say(change_kind::alias, effect::none, sentence{} << "alias \"" << alias << "\" removed");
        for (std::string_view const alias : after.aliases)
            if (!has(before, alias)) say(change_kind::alias, effect::none, sentence{} << "alias \"" << alias << "\" added");
    }

    /// The words for a member that only one of the two has, the same whoever reads.
    constexpr void say_lone(member_schema const& m, bool is_new, bool is_rejected, effect what) {
        sentence words;
        words << (is_new ? "added" : "removed");
        if (m.is == presence::required) words << (is_new ? ", and is required" : ", and was required");
        if (is_rejected) words << (is_new ? ", where unknown keys were rejected" : ", where unknown keys are rejected");
        say(is_new ? change_kind::added : change_kind::removed, what, words);
    }

    constexpr void only_written(object_view const& mine, object_view const& theirs, std::size_t i) {
        member_schema const& writes = theirs.said(i);
        place const here(*this, writes.name);
        if (writes.name == mine.tag_key() && !mine.tag_key().empty())
            return say(change_kind::tag, effect::unsure, sentence{} << "is a tag now, and was a member, or the other way round");
        bool const is_rejected = mine.rejects();
        if (mine.record != nullptr)
            say_lone(writes, !reader_is_new_, is_rejected, is_rejected ? effect::refused : effect::none);
        if (mine.rest == nullptr || mine.rest_is_any) return;
        key_into(mine, writes.name);
        if (theirs.member(i).value->is_beside) return; // looked at with its tag
        value(*mine.rest->element, *theirs.member(i).value);
    }
    /// A key of a member goes into the reader's map.
    constexpr void key_into(object_view const& mine, std::string_view key) {
        for (rule const& asked : mine.rest->key->said->rules) {
            bool const is_known = asked.kind == rule_kind::min_length || asked.kind == rule_kind::max_length ||
                                  detail::has_text_choices(asked);
            if (is_known && holds(asked, key)) continue;
            sentence words;
            words << "its key is now judged by: ";
            append_rule(words, asked);
            say(change_kind::rule, is_known ? effect::refused : effect::unsure, words);
        }
    }

    constexpr void only_read(object_view const& mine, std::size_t j, object_view const& theirs) {
        member_schema const& reads = mine.said(j);
        for (std::size_t i = 0; i != theirs.size(); ++i) {
            if (!theirs.is_named(i)) continue;
            if (mine.find(theirs.said(i).name, j) == j) return;
            if (reader_is_new_) continue;
            if (renamed_in_writer(mine, theirs, i) != j) continue;
            place const here(*this, reads.name);
            bool const refused = reads.is == presence::required || mine.rejects();
            return say_renamed(reads, theirs.said(i), refused ? effect::refused : effect::none);
        }
        place const here(*this, reads.name);
        if (reads.name == theirs.tag_key() && !theirs.tag_key().empty())
            return tag_as_member(*mine.member(j).value, theirs);
        bool const keys_are_judged =
            theirs.record == nullptr && !theirs.rest_is_any && theirs.rest->key->said->rules.size() != 0;
        effect const lacking = keys_are_judged ? effect::unsure : effect::refused;
        if (theirs.record != nullptr || reads.is == presence::required)
            say_lone(reads, reader_is_new_, theirs.rejects(), reads.is == presence::required ? lacking : effect::none);
        if (theirs.rest == nullptr || mine.member(j).value->is_beside) return;
        // The writer's map may have this key, or several that are one here.
        std::size_t keys = theirs.names(reads.name) ? 0 : 1;
        for (std::string_view const alias : reads.aliases) keys += theirs.names(alias) ? 0 : 1;
        interval const written = item_range(*theirs.rest);
        if (keys > 1 && !(written.has_high && written.high < text::number(2))) {
            bool const is_judged = !theirs.rest_is_any && theirs.rest->key->said->rules.size() != 0;
            say(change_kind::alias, is_judged ? effect::unsure : effect::refused,
                sentence{} << "the other keys that are kept may hold this member twice, under its aliases");
        }
        if (!theirs.names(reads.name)) may_come(mine, j, reads.name, theirs);
        for (std::string_view const alias : reads.aliases)
            if (!theirs.names(alias)) may_come(mine, j, alias, theirs);
    }
    constexpr void may_come(object_view const& mine, std::size_t j, std::string_view key, object_view const& theirs) {
        interval const written = item_range(*theirs.rest);
        if (written.has_high && written.high == text::number(0)) return;
        if (!theirs.rest_is_any)
            for (rule const& asked : theirs.rest->key->said->rules)
                if ((asked.kind == rule_kind::min_length || asked.kind == rule_kind::max_length ||
                     detail::has_text_choices(asked)) &&
                    !holds(asked, key))
                    return;
        bool const keys_are_judged = !theirs.rest_is_any && theirs.rest->key->said->rules.size() != 0;
        bool const was_unsure = unsure_;
        unsure_ = unsure_ || keys_are_judged;
        value(*mine.member(j).value, theirs.rest_is_any ? any_value_ : *theirs.rest->element, mine.said(j).null_is_absent);
        unsure_ = was_unsure;
    }

    constexpr void rest(object_view const& mine, object_view const& theirs) {
        if (theirs.rest != nullptr && mine.rest == nullptr) {
            bool const rejected = mine.rejects();
            bool const is_judged = !theirs.rest_is_any && theirs.rest->key->said->rules.size() != 0;
            effect const lost = is_judged ? effect::unsure : effect::refused;
            say(change_kind::unknown_keys, rejected ? lost : effect::none,
                sentence{} << (reader_is_new_ ? "other keys are no longer kept" : "other keys are kept now")
                           << (rejected ? (reader_is_new_ ? ", and rejected" : ", and were rejected") : ""),
                rejected ? "any other key" : "");
            return;
        }
        if (mine.rest == nullptr) return;
        if (theirs.rest == nullptr) {
            if (mine.record != nullptr && theirs.record != nullptr) say(change_kind::unknown_keys, effect::none,
                sentence{} << (reader_is_new_ ? "other keys are kept now" : "other keys are no longer kept")
                           << (theirs.rejects() ? (reader_is_new_ ? ", and were rejected" : ", and rejected") : ""));
            if (mine.rest_is_any) return;
            interval const wanted = item_range(*mine.rest);
            bool const any_extra = [&] {
                for (std::size_t i = 0; i != theirs.size(); ++i)
                    if (theirs.is_named(i) && mine.find(theirs.said(i).name, i) == mine.size()) return true;
                return false;
            }();
            bool const is_map = mine.record == nullptr;
            if ((any_extra || is_map) && (wanted.has_high || wanted.low > text::number(0)))
                say(change_kind::items, effect::unsure, sentence{} << "the number of keys is judged now, or was");
            return;
        }
        bool const both_maps = mine.record == nullptr && theirs.record == nullptr;
        if (!mine.rest_is_any && !theirs.rest_is_any) {
            if (both_maps) {
                counts(*mine.rest, *theirs.rest, theirs.rest->key->said->rules.size() == 0);
            } else {
                interval const wanted = item_range(*mine.rest);
                if ((wanted.has_high || wanted.low > text::number(0)) &&
                    !(same_names(mine, theirs) && wanted == item_range(*theirs.rest)))
                    say(change_kind::items, effect::unsure, sentence{} << "the number of other keys is judged now, or was");
            }
            interval const written = item_range(*theirs.rest);
            if (written.has_high && written.high == text::number(0)) return;
            {
                place const here(*this, place::part{path_.empty() ? "(keys)" : " (keys)"});
                strings(*mine.rest->key, *theirs.rest->key);
            }
            place const here(*this, place::part{"[*]"});
            value(*mine.rest->element, *theirs.rest->element);
        } else if (!mine.rest_is_any) {
            interval const wanted = item_range(*mine.rest);
            if (wanted.has_high || wanted.low > text::number(0))
                say(change_kind::items, effect::refused, sentence{} << "the number of keys is judged now, or was");
            for (rule const& asked : mine.rest->key->said->rules) {
                sentence words;
                words << "keys are now judged, or were, by: ";
                append_rule(words, asked);
                say(change_kind::rule, effect::unsure, words);
            }
            place const here(*this, place::part{"[*]"});
            value(*mine.rest->element, any_value_);
        }
    }
    [[nodiscard]] static constexpr bool same_names(object_view const& mine, object_view const& theirs) noexcept {
        if (mine.size() != theirs.size()) return false;
        for (std::size_t i = 0; i != theirs.size(); ++i)
            if (theirs.is_named(i) && mine.find(theirs.said(i).name, i) == mine.size()) return false;
        for (std::size_t j = 0; j != mine.size(); ++j)
            if (mine.is_named(j) && theirs.find(mine.said(j).name, j) == theirs.size()) return false;
        return true;
    }

    constexpr void across(object_view const& mine, object_view const& theirs) {
        auto const same = [](cross_tree const& a, cross_tree const& b) {
            if (a.message != b.message || !(a.members == b.members) || a.table.size() != b.table.size()) return false;
            for (std::size_t i = 0; i != a.table.size(); ++i)
                if (!(a.table[i].allowed == b.table[i].allowed)) return false;
            return true;
        };
        auto const has = [&](record_tree const& of, cross_tree const& r) {
            for (cross_tree const& one : of.rules)
                if (same(one, r)) return true;
            return false;
        };
        for (cross_tree const& asked : mine.record->rules) {
            if (!has(*theirs.record, asked)) {
                sentence words;
                words << (reader_is_new_ ? "rule across members added: \"" : "rule across members removed: \"")
                      << asked.message << '"';
                say(change_kind::rule, effect::unsure, words);
                continue;
            }
            for (std::string_view const key : asked.members) { // a default that stands in for what is absent
                std::size_t const j = mine.find(key, 0), i = theirs.find(key, 0);
                if (j == mine.size() || i == theirs.size() || !theirs.member(i).may_be_left_out) continue;
                default_tree const& d = mine.member(j).otherwise;
                default_tree const& e = theirs.member(i).otherwise;
                if (d.is != e.is || (d.is == default_tree::kind::known && !(d.value == e.value)))
                    say(change_kind::rule, effect::unsure,
                        sentence{} << "the default of \"" << key << "\" is another, and \"" << asked.message
                                   << "\" looks at it");
            }
        }
        for (cross_tree const& asked : theirs.record->rules)
            if (!has(*mine.record, asked))
                say(change_kind::rule, effect::none,
                    sentence{} << (reader_is_new_ ? "rule across members removed: \"" : "rule across members added: \"")
                               << asked.message << '"');
    }

    // --- variants

    /// The alternative of a family; a value that is no variant, and a tagged one, has one.
    [[nodiscard]] static constexpr value_tree const* alternative(value_tree const& v, family of) noexcept {
        if (v.is != reflect::kind::variant || v.is_tagged)
            return family_of(v) == of ? &v : nullptr;
        for (value_tree const* const one : v.parts)
            if (family_of(*one) == of) return one;
        return nullptr;
    }
    constexpr void variants(value_tree const& r, value_tree const& w) {
        if (r.is_beside || w.is_beside) return; // compared with the record
        if (family_of(r) == family::anything) return say_kind(r, w, effect::none);
        if (family_of(w) == family::anything) return say_kind(r, w, effect::refused);
        for (family const of : {family::boolean, family::number, family::text, family::array, family::object}) {
            value_tree const* const mine = alternative(r, of);
            value_tree const* const theirs = alternative(w, of);
            if (mine == nullptr && theirs == nullptr) continue;
            if (mine == nullptr) {
                say(change_kind::alternative, effect::refused,
                    sentence{} << (reader_is_new_ ? "may no longer be " : "may now be ") << family_words(of), family_words(of));
            } else if (theirs == nullptr) {
                say(change_kind::alternative, effect::none,
                    sentence{} << (reader_is_new_ ? "may now be " : "may no longer be ") << family_words(of));
            } else if (mine->is_tagged || theirs->is_tagged) {
                tagged(*mine, *theirs);
            } else {
                inner(*mine, *theirs);
            }
        }
    }
    constexpr void tagged(value_tree const& r, value_tree const& w) {
        if (!r.is_tagged || !w.is_tagged) return say_kind(r, w, r.is == reflect::kind::free_form ? effect::none : effect::unsure);
        if (r.tag_key != w.tag_key)
            return say(change_kind::tag, effect::refused,
                       sentence{} << "the tag moved from \"" << old(r, w).tag_key << "\" to \"" << now(r, w).tag_key << '"');
        tags(r, w);
        rules(r, w, [](rule const&) { return verdict{effect::unsure, {}}; });
    }
    constexpr void tags(value_tree const& r, value_tree const& w) {
        auto const find = [](value_tree const& v, std::string_view tag) {
            std::size_t i = 0;
            while (i != v.said->names.size() && v.said->names[i] != tag) ++i;
            return i;
        };
        for (std::size_t i = 0; i != w.said->names.size(); ++i) {
            std::string_view const tag = w.said->names[i];
            std::size_t const j = find(r, tag);
            if (j == r.said->names.size()) {
                say(change_kind::alternative, r.takes_other ? effect::none : effect::refused,
                    sentence{} << "tag \"" << tag << (reader_is_new_ ? "\" removed" : "\" added"));
                continue;
            }
            sentence part;
            part << '<' << tag << '>';
            place const here(*this, place::part{part.view()});
            value(*r.parts[j], *w.parts[i]);
        }
        for (std::string_view const tag : r.said->names)
            if (find(w, tag) == w.said->names.size()) {
                bool const was_other = w.takes_other && r.is_beside;
                say(change_kind::alternative, was_other ? effect::refused : effect::none,
                    sentence{} << "tag \"" << tag << (reader_is_new_ ? "\" added" : "\" removed"));
            }
        if (w.takes_other != r.takes_other)
            say(change_kind::alternative, w.takes_other ? effect::refused : effect::none,
                sentence{} << (now(r, w).takes_other ? "any other tag is taken now" : "other tags are no longer taken"));
    }

    /// A variant with its tag beside it.
    constexpr void beside(object_view const& mine, object_view const& theirs) {
        std::size_t const i = beside_of(theirs), j = beside_of(mine);
        if (i == theirs.size() && j == mine.size()) return;
        if (i != theirs.size() && j != mine.size()) {
            if (mine.tag_key() != theirs.tag_key()) {
                place const here(*this, old(mine.said(j), theirs.said(i)).name);
                return say(change_kind::tag, effect::refused,
                           sentence{} << "the tag moved from \"" << old(mine, theirs).tag_key() << "\" to \""
                                      << now(mine, theirs).tag_key() << '"');
            }
            if (mine.find(theirs.said(i).name, j) != j) {
                place const here(*this, old(mine.said(j), theirs.said(i)).name);
                return say(change_kind::tag, effect::unsure, sentence{} << "the tag stands beside another member now");
            }
            place const here(*this, old(mine.said(j), theirs.said(i)).name);
            value_tree const& r = *mine.member(j).value;
            value_tree const& w = *theirs.member(i).value;
            tags(r, w);
            for (std::size_t k = 0; k != w.said->names.size(); ++k) lone_tags(r, w, k);
            rules(r, w, [](rule const&) { return verdict{effect::unsure, {}}; });
            return;
        }
        if (i == theirs.size()) { // the reader wants a tag
            place const here(*this, mine.said(j).name);
            return say(change_kind::tag, effect::unsure,
                       sentence{} << (reader_is_new_ ? "a tag stands beside it now" : "no tag stands beside it any more"));
        }
        // The writer's tag is a member as others, and the value is one of its alternatives.
        std::size_t const to = mine.find(theirs.said(i).name, i);
        place const here(*this, theirs.said(i).name);
        say(change_kind::tag, effect::none,
            sentence{} << (reader_is_new_ ? "no tag stands beside it any more" : "a tag stands beside it now"));
        if (mine.find(theirs.tag_key(), 0) == mine.size() && mine.rejects())
            say(change_kind::tag, effect::refused, sentence{} << "its tag \"" << theirs.tag_key() << "\" is an unknown key");
        if (mine.rest != nullptr && !mine.rest_is_any)
            say(change_kind::tag, effect::unsure, sentence{} << "its tag \"" << theirs.tag_key() << "\" is another key");
        if (to == mine.size()) {
            if (mine.rest != nullptr && !mine.rest_is_any)
                say(change_kind::tag, effect::unsure, sentence{} << "its values go among the other keys");
            return;
        }
        value_tree const& w = *theirs.member(i).value;
        value_tree const& r = *mine.member(to).value;
        bool may_be_absent = theirs.member(i).may_be_left_out;
        for (bool const one : w.absent) may_be_absent = may_be_absent || one;
        if (may_be_absent && mine.said(to).is == presence::required)
            say(change_kind::presence, effect::refused, sentence{} << "may be left out", "its absence");
        for (std::size_t k = 0; k != w.said->names.size(); ++k) {
            sentence part;
            part << '<' << w.said->names[k] << '>';
            place const inside(*this, place::part{part.view()});
            value(r, *w.parts[k], mine.said(to).null_is_absent);
        }
        if (w.takes_other) value(r, any_value_);
    }
    [[nodiscard]] static constexpr std::size_t beside_of(object_view const& o) noexcept {
        for (std::size_t i = 0; i != o.size(); ++i)
            if (o.member(i).value->is_beside) return i;
        return o.size();
    }
    /// An alternative that may be absent in one and not in the other.
    constexpr void lone_tags(value_tree const& r, value_tree const& w, std::size_t k) {
        bool const writes = k < w.absent.size() && w.absent[k];
        for (std::size_t j = 0; j != r.said->names.size(); ++j) {
            if (r.said->names[j] != w.said->names[k]) continue;
            bool const reads = j < r.absent.size() && r.absent[j];
            if (reads == writes) return;
            say(change_kind::presence, writes && !reads ? effect::refused : effect::none,
                sentence{} << "with the tag \"" << w.said->names[k] << "\" it changed from "
                           << (old(reads, writes) ? "optional" : "required") << " to "
                           << (now(reads, writes) ? "optional" : "required"));
        }
    }
    /// The writer's tag is an ordinary member of the reader.
    constexpr void tag_as_member(value_tree const& r, object_view const& theirs) {
        value_tree const& w = *theirs.member(beside_of(theirs)).value;
        bool takes = (r.is == reflect::kind::string || r.is == reflect::kind::open_enumeration) && r.said->rules.size() == 0;
        if (r.is == reflect::kind::free_form && r.said->types == json_types::any) takes = true;
        if (r.is == reflect::kind::enumeration && r.said->rules.size() == 0 && !w.takes_other) {
            takes = true;
            for (std::string_view const tag : w.said->names) {
                bool found = false;
                for (std::string_view const name : r.said->names) found = found || name == tag;
                takes = takes && found;
            }
        }
        bool const may_lack = theirs.member(beside_of(theirs)).may_be_left_out ||
                              contains(w.said->types, json_types::null);
        say(change_kind::tag, takes && !may_lack ? effect::none : effect::unsure,
            sentence{} << (reader_is_new_ ? "was a tag, and is a member now" : "was a member, and is a tag now"));
    }

    struct open_pair {
        std::string_view reader, writer;
    };

    change_sink& out_;
    text_oracle& texts_;
    bool reader_is_new_;
    std::size_t said_ = 0;     ///< how many differences there are so far
    bool unsure_ = false;      ///< whether what leads here may not be written at all
    std::size_t visited_ = 0;
    std::size_t depth_ = 0;
    open_pair open_[most_depth]{};
    text::sentence<200> path_{};
    static constexpr value_tree any_value_ = telltale::detail::any_tree();
};

} // namespace telltale::inline v0::evolve

#endif
