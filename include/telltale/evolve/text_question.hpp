// SPDX-License-Identifier: BSL-1.0
// Whether all texts of one value satisfy one rule of another: what has to be known for it, and how a text is judged.
#ifndef TELLTALE_EVOLVE_TEXT_QUESTION_HPP
#define TELLTALE_EVOLVE_TEXT_QUESTION_HPP

#include <telltale/evolve/change.hpp>
#include <telltale/evolve/rule_parity.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/holds.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/split_time.hpp>
#include <telltale/schema/type_tree.hpp>
#include <telltale/text/date_time.hpp>
#include <telltale/text/language.hpp>
#include <telltale/text/search_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::evolve {

/// A question about two values that are text. `which` is a rule of the reader, or `of_type` for what its type asks.
struct text_question {
    static constexpr std::size_t of_type = static_cast<std::size_t>(-1);

    value_tree const* reader = nullptr;
    value_tree const* writer = nullptr;
    std::size_t which = of_type;
};

/// The answer: `refused` with a text that the reader refuses, or `unsure`, or `none`.
struct text_verdict {
    effect what = effect::none;
    bool has_example = false;
    char characters[text::search_state::longest]{};
    std::size_t size = 0;

    constexpr void show(std::string_view text) noexcept {
        if (text.size() > sizeof characters) return;
        has_example = true;
        size = text.size();
        for (std::size_t i = 0; i != size; ++i) characters[i] = text[i];
    }
    [[nodiscard]] constexpr std::string_view example() const noexcept { return {characters, size}; }
};

/// Who answers such questions: when compiling and when running, automata are made in different ways.
class text_oracle {
public:
    constexpr virtual text_verdict ask(text_question const& question) = 0;

protected:
    constexpr ~text_oracle() = default;
};

/// A part of a question that an automaton is made of.
struct text_atom {
    enum class kind : std::uint8_t { pattern, choices, names, time };
    kind is = kind::pattern;
    rule const* asked = nullptr;         ///< of a pattern or choices
    constants<std::string_view> names{}; ///< of an enumeration
};

namespace detail {

/// What may be said of a text: that it is, that it is not, or neither.
enum class truth : std::uint8_t { no, maybe, yes };
[[nodiscard]] constexpr truth both(truth a, truth b) noexcept { return a < b ? a : b; }
[[nodiscard]] constexpr truth either(truth a, truth b) noexcept { return a < b ? b : a; }
[[nodiscard]] constexpr truth truth_of(bool known) noexcept { return known ? truth::yes : truth::no; }

[[nodiscard]] constexpr bool has_text_choices(rule const& r) noexcept {
    return r.kind == rule_kind::is_one_of || r.kind == rule_kind::equals;
}

/// The judge of a format of the library by its name; a format of somebody else has none here.
[[nodiscard]] constexpr bool find_format(std::string_view name, bool (*&out)(std::string_view) noexcept) noexcept {
    constexpr named_format all[] = {date_time,
                                    utc_date_time,
                                    uuid,
                                    ipv4,
                                    ipv6,
                                    hostname,
                                    email,
                                    uri,
                                    base64,
                                    trace_id,
                                    span_id,
                                    traceparent,
                                    sha256,
                                    prometheus_metric,
                                    prometheus_label,
                                    otel_name};
    for (named_format const& f : all)
        if (f.name == name) return out = f.matches, true;
    return false;
}

/// The texts of a writer, if they are a list: the names of its enumeration, or the choices of a rule.
template <class F>
constexpr bool for_each_text(value_tree const& v, F const& f) {
    if (v.is == reflect::kind::enumeration) {
        for (std::string_view const name : v.said->names) f(name);
        return true;
    }
    bool listed = false;
    for_each_conjunct(v.said->rules.first, v.said->rules.count, [&](rule const& r) {
        if (listed || !has_text_choices(r)) return;
        listed = true;
        for (std::size_t i = 0; i != r.choice_count; ++i)
            if (r.choices[i].is == choice::kind::text) f(r.choices[i].text);
    });
    return listed;
}
[[nodiscard]] constexpr bool is_listed(value_tree const& v) noexcept {
    return for_each_text(v, [](std::string_view) {});
}

/// Whether a text is a time that is written so.
[[nodiscard]] constexpr bool is_written_time(value_tree const& v, std::string_view text) noexcept {
    auto const read = text::read_date_time(text);
    if (!read || read->leap_second || text.empty() || text.back() != 'Z') return false;
    std::int64_t const seconds = text::seconds_since_epoch(*read);
    text::number const moment = to_number(split_time{seconds, read->nanosecond});
    if (moment < v.low || moment > v.high) return false;
    if (v.step > text::number(0) && !text::number(seconds).is_multiple_of(v.step)) return false;
    return read->fraction_digits <= v.digits;
}
/// Whether a text is read as a time.
[[nodiscard]] constexpr bool is_read_time(value_tree const& v, std::string_view text) noexcept {
    auto const read = text::read_date_time(text);
    if (!read || read->leap_second || read->fraction_digits > 9) return false;
    std::int64_t const seconds = text::seconds_since_epoch(*read);
    text::number const moment = to_number(split_time{seconds, read->nanosecond});
    if (moment < v.low || moment > v.high) return false;
    if (v.step > text::number(0)) return read->nanosecond == 0 && text::number(seconds).is_multiple_of(v.step);
    std::uint32_t unit = 1000000000;
    for (unsigned i = 0; i != v.digits; ++i) unit /= 10;
    return read->nanosecond % unit == 0;
}

} // namespace detail

/// Judges texts for a question, one by one or all that lead to one place of a search.
class text_judge {
public:
    static constexpr std::size_t most_atoms = text::most_languages;

    constexpr explicit text_judge(text_question const& question) noexcept
        : question_(question), listed_(detail::is_listed(*question.writer)) {
        collect();
    }

    /// What automata are needed of; `languages()` has room for them, in this order.
    [[nodiscard]] constexpr std::size_t atom_count() const noexcept { return count_; }
    [[nodiscard]] constexpr text_atom const& atom(std::size_t i) const noexcept { return atoms_[i]; }
    [[nodiscard]] constexpr bool too_many_atoms() const noexcept { return too_many_; }
    [[nodiscard]] constexpr text::language* languages() noexcept { return languages_; }
    [[nodiscard]] constexpr text::language const* languages() const noexcept { return languages_; }
    /// Whether the writer's texts are a list, so that nothing need be searched.
    [[nodiscard]] constexpr bool is_listed() const noexcept { return listed_; }
    /// A length from which on no rule tells texts apart; 0 when no rule speaks of lengths.
    [[nodiscard]] constexpr std::size_t length_cap() const noexcept {
        std::uint64_t cap = 0;
        lengths_in(question_.writer->said->rules.first, question_.writer->said->rules.count, cap);
        if (question_.which != text_question::of_type) lengths_in(&asked(), 1, cap);
        return cap > 0xFFFFFF ? 0xFFFFFF : static_cast<std::size_t>(cap);
    }
    /// From now on places have lengths.
    constexpr void follow_lengths() noexcept { follows_ = true; }

    /// Of a writer whose texts are a list.
    [[nodiscard]] constexpr text_verdict judge_list() const {
        text_verdict out;
        detail::for_each_text(*question_.writer, [&](std::string_view text) {
            if (out.what == effect::refused) return;
            auto const [written, read] = judge_text(text);
            if (written == detail::truth::no || read == detail::truth::yes) return;
            if (written == detail::truth::yes && read == detail::truth::no) {
                out.what = effect::refused;
                out.show(text);
            } else {
                out.what = effect::unsure;
            }
        });
        return out;
    }

    /// For `search_text`.
    [[nodiscard]] constexpr text::search_verdict operator()(text::search_place const& place) const noexcept {
        if (!place.is_empty)
            for (std::size_t i = 0; i != conjuncts_; ++i)
                if (must_[i] && place.states[i] == 0) return text::search_verdict::hopeless;
        cursor at{.languages = languages_, .place = &place, .follows = follows_};
        detail::truth const written = writes(at);
        detail::truth const read = reads(at);
        if (written == detail::truth::no || read == detail::truth::yes) {
            bool const settled = question_.which != text_question::of_type && asked().kind == rule_kind::pattern &&
                                 !place.is_empty && place.states[count_ - 1] == 1;
            return settled ? text::search_verdict::hopeless : text::search_verdict::no;
        }
        return written == detail::truth::yes && read == detail::truth::no ? text::search_verdict::yes
                                                                          : text::search_verdict::maybe;
    }
    [[nodiscard]] constexpr text::search_verdict settle(std::string_view text) const noexcept {
        auto const [written, read] = judge_text(text);
        if (written == detail::truth::no || read == detail::truth::yes) return text::search_verdict::no;
        return written == detail::truth::yes && read == detail::truth::no ? text::search_verdict::yes
                                                                          : text::search_verdict::maybe;
    }

private:
    struct cursor {
        text::language const* languages;
        text::search_place const* place = nullptr;
        bool has_text = false;
        std::string_view text{};
        bool follows = false;
        std::size_t next = 0;

        [[nodiscard]] constexpr bool take() noexcept {
            std::size_t const i = next++;
            if (has_text) return languages[i].has(text);
            return place->is_empty ? languages[i].matches_empty : languages[i].accepts[place->states[i]];
        }
    };
    struct judgement {
        detail::truth written, read;
    };

    [[nodiscard]] constexpr rule const& asked() const noexcept {
        return question_.reader->said->rules[question_.which];
    }
    [[nodiscard]] constexpr judgement judge_text(std::string_view text) const noexcept {
        cursor at{.languages = languages_, .has_text = true, .text = text, .follows = false};
        detail::truth const written = writes(at);
        return {written, reads(at)};
    }

    [[nodiscard]] constexpr detail::truth writes(cursor& at) const noexcept {
        value_tree const& w = *question_.writer;
        detail::truth out = of_type(w, at, true);
        for (rule const& r : w.said->rules) out = both(out, of_rule(r, at));
        return out;
    }
    [[nodiscard]] constexpr detail::truth reads(cursor& at) const noexcept {
        if (question_.which == text_question::of_type) return of_type(*question_.reader, at, false);
        return of_rule(asked(), at);
    }
    [[nodiscard]] constexpr detail::truth of_type(value_tree const& v, cursor& at, bool written) const noexcept {
        using detail::truth;
        switch (v.is) {
        case reflect::kind::enumeration:
            if (at.has_text) {
                if (!listed_) ++at.next;
                for (std::string_view const name : v.said->names)
                    if (name == at.text) return truth::yes;
                return truth::no;
            }
            return detail::truth_of(at.take());
        case reflect::kind::time:
            if (at.has_text) {
                if (written && !listed_) ++at.next;
                return detail::truth_of(written ? detail::is_written_time(v, at.text)
                                                : detail::is_read_time(v, at.text));
            }
            if (!written) return truth::maybe;
            return at.take() ? truth::maybe : truth::no; // there is no 30th of February
        case reflect::kind::codec: return truth::maybe;
        default: return truth::yes;
        }
    }
    [[nodiscard]] constexpr detail::truth of_rule(rule const& r, cursor& at) const noexcept {
        using detail::truth;
        switch (r.kind) {
        case rule_kind::pattern: return detail::truth_of(at.take());
        case rule_kind::is_one_of:
        case rule_kind::equals:
            if (at.has_text) {
                if (!listed_) ++at.next;
                return detail::truth_of(holds(r, at.text));
            }
            return detail::truth_of(at.take());
        case rule_kind::min_length:
        case rule_kind::max_length:
            if (at.has_text) return detail::truth_of(holds(r, at.text));
            if (at.place->is_empty)
                return detail::truth_of(r.kind == rule_kind::max_length || telltale::detail::length_of(r.low) == 0);
            if (!at.follows) return truth::maybe;
            return detail::truth_of(r.kind == rule_kind::min_length
                                        ? at.place->length >= telltale::detail::length_of(r.low)
                                        : at.place->length <= telltale::detail::length_of(r.high));
        case rule_kind::format:
            if (bool (*matches)(std::string_view) noexcept = &telltale::detail::any_text;
                at.has_text && detail::find_format(r.text, matches))
                return detail::truth_of(matches(at.text));
            return truth::maybe;
        case rule_kind::satisfies: return truth::maybe;
        case rule_kind::all_of:
        case rule_kind::any_of:
        case rule_kind::none_of: {
            truth out = r.kind == rule_kind::any_of ? truth::no : truth::yes;
            for (std::size_t i = 0; i != r.inner_count; ++i) { // all of them, so that the automata keep their order
                truth const one = of_rule(r.inner[i], at);
                if (r.kind == rule_kind::any_of) out = either(out, one);
                else if (r.kind == rule_kind::all_of) out = both(out, one);
                else out = both(out, one == truth::yes ? truth::no : one == truth::no ? truth::yes : truth::maybe);
            }
            return out;
        }
        default: return truth::yes; // speaks of something else
        }
    }

    constexpr void collect() noexcept {
        value_tree const& w = *question_.writer;
        collect_type(w, true);
        for (rule const& r : w.said->rules) collect_rule(r, true);
        conjuncts_ = count_;
        if (question_.which == text_question::of_type) collect_type(*question_.reader, false);
        else collect_rule(asked(), false);
    }
    constexpr void collect_type(value_tree const& v, bool written) noexcept {
        if (listed_) return;
        if (v.is == reflect::kind::enumeration) add({text_atom::kind::names, nullptr, v.said->names}, written);
        if (v.is == reflect::kind::time && written) add({text_atom::kind::time, nullptr, {}}, written);
    }
    constexpr void collect_rule(rule const& r, bool must) noexcept {
        if (r.kind == rule_kind::pattern) add({text_atom::kind::pattern, &r, {}}, must);
        if (detail::has_text_choices(r) && !listed_) add({text_atom::kind::choices, &r, {}}, must);
        for (std::size_t i = 0; i != r.inner_count; ++i) collect_rule(r.inner[i], must && r.kind == rule_kind::all_of);
    }
    constexpr void add(text_atom const& one, bool must) noexcept {
        if (count_ == most_atoms) {
            too_many_ = true;
            return;
        }
        must_[count_] = must;
        atoms_[count_++] = one;
    }
    static constexpr void lengths_in(rule const* rules, std::size_t count, std::uint64_t& cap) noexcept {
        for (std::size_t i = 0; i != count; ++i) {
            rule const& r = rules[i];
            std::uint64_t bound = 0;
            if (r.kind == rule_kind::min_length) bound = telltale::detail::length_of(r.low);
            if (r.kind == rule_kind::max_length) bound = telltale::detail::length_of(r.high) + 1;
            if (bound > cap) cap = bound;
            lengths_in(r.inner, r.inner_count, cap);
        }
    }

    text_question question_;
    bool listed_ = false;
    bool follows_ = false;
    bool too_many_ = false;
    text_atom atoms_[most_atoms]{};
    bool must_[most_atoms]{};
    text::language languages_[most_atoms]{};
    std::size_t count_ = 0;
    std::size_t conjuncts_ = 0; ///< so many of the atoms are the writer's
};

/// Writes the pattern of an atom: `out(char)` takes each character.
template <class Out>
constexpr void write_pattern(text_atom const& atom, Out const& out) {
    auto const literally = [&](std::string_view text, bool first) {
        if (!first) out('|');
        for (char const c : text) {
            if (std::string_view("^$\\.*+?()[]{}|/").find(c) != std::string_view::npos) out('\\');
            out(c);
        }
    };
    auto const as_it_is = [&](std::string_view text) {
        for (char const c : text) out(c);
    };
    switch (atom.is) {
    case text_atom::kind::pattern: return as_it_is(atom.asked->text);
    case text_atom::kind::time:
        return as_it_is(
            "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?Z$");
    case text_atom::kind::names: {
        as_it_is("^(?:");
        for (std::size_t i = 0; i != atom.names.size(); ++i) literally(atom.names[i], i == 0);
        return as_it_is(")$");
    }
    case text_atom::kind::choices: {
        as_it_is("^(?:");
        bool first = true;
        for (std::size_t i = 0; i != atom.asked->choice_count; ++i) {
            if (atom.asked->choices[i].is != choice::kind::text) continue;
            literally(atom.asked->choices[i].text, first);
            first = false;
        }
        return as_it_is(first ? "[^\\s\\S])$" : ")$"); // of no texts at all
    }
    }
}

} // namespace telltale::inline v0::evolve

#endif
