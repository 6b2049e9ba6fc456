// SPDX-License-Identifier: BSL-1.0
// Answers questions about texts while compiling: each in constant evaluations of its own, since compilers limit their steps.
#ifndef TELLTALE_EVOLVE_COMPILED_ANSWERS_HPP
#define TELLTALE_EVOLVE_COMPILED_ANSWERS_HPP

#include <telltale/evolve/change.hpp>
#include <telltale/evolve/comparison.hpp>
#include <telltale/evolve/text_question.hpp>
#include <telltale/schema/type_tree.hpp>
#include <telltale/text/fixed_string.hpp>
#include <telltale/text/language.hpp>
#include <telltale/text/pattern_language.hpp>
#include <telltale/text/search_text.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace telltale::inline v0::evolve {

namespace detail {

/// Notes what is asked in a comparison, each question once.
class question_list final : public text_oracle {
public:
    static constexpr std::size_t most = 40; ///< that differ
    static constexpr std::size_t most_asked = 200;

    constexpr text_verdict ask(text_question const& question) override {
        if (asked_ == most_asked) return {effect::unsure};
        std::size_t i = 0;
        while (i != count_ && !is_same(all_[i], question)) ++i;
        if (i == count_ && count_ != most) all_[count_++] = question;
        index_[asked_++] = i;
        return {};
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return count_; }
    [[nodiscard]] constexpr text_question const& operator[](std::size_t i) const noexcept { return all_[i]; }
    /// Which question was asked at that time; `size()` or more when there were too many.
    [[nodiscard]] constexpr std::size_t at_time(std::size_t time) const noexcept {
        return time < asked_ ? index_[time] : most;
    }

private:
    [[nodiscard]] static constexpr bool is_same(value_tree const& a, value_tree const& b) noexcept {
        return a.is == b.is && a.digits == b.digits && a.low == b.low && a.high == b.high && a.step == b.step &&
               a.said->names == b.said->names && a.said->rules == b.said->rules;
    }
    [[nodiscard]] static constexpr bool is_same(text_question const& a, text_question const& b) noexcept {
        return a.which == b.which && is_same(*a.reader, *b.reader) && is_same(*a.writer, *b.writer);
    }

    text_question all_[most]{};
    std::size_t index_[most_asked]{};
    std::size_t count_ = 0;
    std::size_t asked_ = 0;
};

class no_changes final : public change_sink {
public:
    constexpr void take(std::string_view, change_kind, effect, std::string_view, std::string_view) override {}
};

inline constexpr std::size_t most_places = 5000; ///< of a search that compilers are asked for
inline constexpr std::size_t work_at_once = 4000;
inline constexpr std::size_t most_search_steps = 14;

template <std::size_t Places>
struct search_progress {
    std::uint32_t before[Places]{};
    std::uint32_t queue[Places]{};
    std::uint16_t by[Places]{};
    text::search_state state{};
};

/// The answer to question `I` of `Questions::all`.
template <class Questions, std::size_t I>
struct compiled_answer {
    static constexpr text_judge blank{Questions::all[I]};
    static constexpr std::size_t atoms = blank.atom_count();

    template <std::size_t J>
    static constexpr std::size_t pattern_size = [] {
        std::size_t n = 0;
        write_pattern(blank.atom(J), [&](char) { ++n; });
        return n;
    }();
    template <std::size_t J>
    static constexpr auto pattern = [] {
        fixed_string<pattern_size<J> + 1> all{};
        std::size_t n = 0;
        write_pattern(blank.atom(J), [&](char c) { all.characters[n++] = c; });
        return all;
    }();
    template <std::size_t J>
    static constexpr text::language language_of_atom() noexcept {
        if constexpr (pattern_size<J> > text::regex::most_bytes) return {};
        else return text::pattern_language<pattern<J>>();
    }

    static constexpr text_judge judge = [] {
        text_judge all = blank;
        [&]<std::size_t... J>(std::index_sequence<J...>) {
            ((all.languages()[J] = language_of_atom<J>()), ...);
        }(std::make_index_sequence<atoms>{});
        return all;
    }();
    static constexpr text_judge judge_of_lengths = [] {
        text_judge all = judge;
        all.follow_lengths();
        return all;
    }();
    static constexpr bool has_all = [] {
        for (std::size_t j = 0; j != atoms; ++j)
            if (judge.languages()[j].states == 0) return false;
        return !blank.too_many_atoms();
    }();

    template <bool WithLengths>
    static constexpr text::search_space space = [] {
        text::search_space all;
        all.count = atoms;
        for (std::size_t j = 0; j != atoms; ++j) all.languages[j] = judge.languages()[j];
        if (WithLengths) all.length_cap = judge.length_cap();
        return all;
    }();
    template <bool WithLengths>
    static constexpr text::search_letters letters{space<WithLengths>};

    template <bool WithLengths, std::size_t Step>
    static constexpr auto go() noexcept {
        search_progress<space<WithLengths>.size()> now;
        if constexpr (Step != 0) now = progress<WithLengths, Step - 1>;
        text::search_text(space<WithLengths>, letters<WithLengths>, {now.before, now.by, now.queue}, now.state,
                          WithLengths ? judge_of_lengths : judge, work_at_once);
        return now;
    }
    template <bool WithLengths, std::size_t Step>
    static constexpr auto progress = go<WithLengths, Step>();

    template <bool WithLengths, std::size_t Step = 0>
    static constexpr text_verdict search() noexcept {
        if constexpr (space<WithLengths>.size() > most_places || !letters<WithLengths>.ok) {
            return {effect::unsure};
        } else if constexpr (constexpr text::search_state const& state = progress<WithLengths, Step>.state;
                             state.done) {
            text_verdict out;
            if (state.found) {
                out.what = effect::refused;
                if (state.is_spelt) out.show(state.text());
            } else if (state.unsure) {
                out.what = effect::unsure;
            }
            return out;
        } else if constexpr (Step == most_search_steps) {
            return {effect::unsure};
        } else {
            return search<WithLengths, Step + 1>();
        }
    }

    static constexpr text_verdict value = [] {
        if constexpr (!has_all) {
            return text_verdict{effect::unsure};
        } else if constexpr (blank.is_listed()) {
            return judge.judge_list();
        } else {
            constexpr text_verdict first = search<false>();
            if constexpr (first.what != effect::unsure || judge.length_cap() == 0) return first;
            else return search<true>();
        }
    }();
};

/// Gives the answers in the order in which they were asked for.
template <class Questions>
class answer_list final : public text_oracle {
public:
    constexpr text_verdict ask(text_question const&) override {
        std::size_t const i = Questions::all.at_time(time_++);
        return i < Questions::all.size() ? Questions::answers[i] : text_verdict{effect::unsure};
    }

private:
    std::size_t time_ = 0;
};

} // namespace detail

/// What has to be known of texts when `Reader` reads what `Writer` writes, and the answers.
template <class Reader, class Writer>
struct compiled_answers {
    static constexpr detail::question_list all = [] {
        detail::question_list asked;
        detail::no_changes none;
        comparison(none, asked, newer::reader).compare(type_tree<Reader>, type_tree<Writer>);
        return asked;
    }();
    [[maybe_unused]] static constexpr auto answers = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<text_verdict, sizeof...(I) + 1>{detail::compiled_answer<compiled_answers, I>::value...,
                                                          text_verdict{}};
    }(std::make_index_sequence<all.size()>{});

    using oracle = detail::answer_list<compiled_answers>;
};

} // namespace telltale::inline v0::evolve

#endif
