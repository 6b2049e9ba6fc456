// SPDX-License-Identifier: BSL-1.0
// Answers questions about texts when the program runs.
#ifndef TELLTALE_EVOLVE_RUNNING_ORACLE_HPP
#define TELLTALE_EVOLVE_RUNNING_ORACLE_HPP

#include <telltale/evolve/change.hpp>
#include <telltale/evolve/text_question.hpp>
#include <telltale/text/built_language.hpp>
#include <telltale/text/search_text.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace telltale::inline v0::evolve {

/// Builds automata as they are asked for, and keeps them. A question that would take more than `most_places` is `unsure`.
class running_oracle final : public text_oracle {
public:
    static constexpr std::size_t most_places = 2'000'000;

    text_verdict ask(text_question const& question) override {
        text_judge judge(question);
        if (judge.too_many_atoms()) return {effect::unsure};
        for (std::size_t i = 0; i != judge.atom_count(); ++i) {
            std::string pattern;
            write_pattern(judge.atom(i), [&](char c) { pattern += c; });
            text::language const& found = language_of(pattern);
            if (found.states == 0) return {effect::unsure};
            judge.languages()[i] = found;
        }
        if (judge.is_listed()) return judge.judge_list();
        text_verdict first = search(judge, 0);
        if (first.what != effect::unsure || judge.length_cap() == 0) return first;
        judge.follow_lengths();
        return search(judge, judge.length_cap());
    }

private:
    text::language const& language_of(std::string const& pattern) {
        auto const [at, is_new] = languages_.try_emplace(pattern);
        if (is_new) at->second = std::make_unique<text::built_language>(pattern);
        return at->second->get();
    }

    static text_verdict search(text_judge const& judge, std::size_t cap) {
        auto const space = std::make_unique<text::search_space>();
        space->count = judge.atom_count();
        for (std::size_t i = 0; i != space->count; ++i) space->languages[i] = judge.languages()[i];
        space->length_cap = cap;
        if (space->size() > most_places) return {effect::unsure};
        auto const letters = std::make_unique<text::search_letters>(*space);
        if (!letters->ok) return {effect::unsure};
        std::vector<std::uint32_t> before(space->size()), queue(space->size());
        std::vector<std::uint16_t> by(space->size());
        text::search_state state;
        while (!state.done)
            text::search_text(*space, *letters, {before.data(), by.data(), queue.data()}, state, judge,
                              static_cast<std::size_t>(-1));
        text_verdict out;
        if (state.found) {
            out.what = effect::refused;
            if (state.is_spelt) out.show(state.text());
        } else if (state.unsure) {
            out.what = effect::unsure;
        }
        return out;
    }

    std::map<std::string, std::unique_ptr<text::built_language>> languages_;
};

} // namespace telltale::inline v0::evolve

#endif
