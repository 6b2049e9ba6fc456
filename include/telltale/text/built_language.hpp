// SPDX-License-Identifier: BSL-1.0
// The language of a pattern that is known only when the program runs.
#ifndef TELLTALE_TEXT_BUILT_LANGUAGE_HPP
#define TELLTALE_TEXT_BUILT_LANGUAGE_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/language.hpp>
#include <telltale/text/regex_alphabet.hpp>
#include <telltale/text/regex_positions.hpp>
#include <telltale/text/regex_states.hpp>
#include <telltale/text/regex_syntax.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0::text {

/// Makes the automaton of a pattern and owns it. For tools that compare schemas: the patterns of rules are compiled.
class built_language {
public:
    /// Reads `pattern`. Takes time and memory up to the product of its states (1500 at most) and the kinds of characters.
    TELLTALE_COLD explicit built_language(std::string_view pattern) {
        regex::reader counter(pattern, {});
        fault_ = counter.read();
        if (!fault_.ok) return;
        std::vector<regex::node> nodes(3 * pattern.size() + 4);
        std::vector<regex::code_point_range> ranges(6 * pattern.size() + 8);
        std::vector<regex::character_set> sets(pattern.size() + 1);
        regex::reader source(pattern, {true, nodes.data(), ranges.data(), sets.data()});
        fault_ = source.read();
        regex::tree_extent const extent = source.extent();

        std::size_t const most_intervals = 2 * std::size_t{extent.ranges} + 1;
        std::size_t const stride = most_intervals < regex::most_classes ? most_intervals : regex::most_classes;
        starts_.resize(most_intervals);
        class_of_.resize(most_intervals);
        std::vector<std::uint8_t> members(stride * extent.sets + 1);
        std::vector<std::uint16_t> member_counts(std::size_t{extent.sets} + 1);
        regex::alphabet_extent const letters =
            regex::divide(extent, ranges.data(), sets.data(),
                          {starts_.data(), class_of_.data(), members.data(), member_counts.data(), stride});
        if (!letters.ok) {
            fault_ = {false, 0, "more than 250 kinds of characters"};
            return;
        }

        struct parsed {
            regex::node const* nodes;
            regex::tree_extent extent;
        };
        auto const positions = std::make_unique<positions_type>(parsed{nodes.data(), extent});
        std::vector<positions_type::set> state_sets(regex::most_states);
        std::vector<std::uint16_t> slots(4096);
        next_.resize(regex::most_states * letters.classes);
        for (std::size_t c = 0; c != letters.classes; ++c) next_[letters.classes + c] = regex::accepted;
        regex::state_finder<positions_type::words> finder{positions->symbols,
                                                          positions->follow,
                                                          positions->elsewhere,
                                                          positions_type::end,
                                                          members.data(),
                                                          member_counts.data(),
                                                          stride,
                                                          letters.classes,
                                                          state_sets.data(),
                                                          next_.data(),
                                                          slots.data(),
                                                          regex::most_states,
                                                          slots.size() - 1,
                                                          {}};
        finder.counts.start = finder.intern(positions->at_start);
        finder.run(static_cast<std::size_t>(-1));
        if (finder.counts.full) {
            fault_ = {false, 0, "more than 1500 states"};
            return;
        }
        std::size_t const found = finder.counts.found;
        next_.resize(found * letters.classes);
        accepts_ = std::make_unique<bool[]>(found);
        accepts_[regex::accepted] = true;
        for (std::size_t s = 2; s != found; ++s) accepts_[s] = positions->accepts_at_end(state_sets[s]);
        value_ = {.starts = starts_.data(),
                  .class_of = class_of_.data(),
                  .intervals = letters.intervals,
                  .classes = letters.classes,
                  .next = next_.data(),
                  .accepts = accepts_.get(),
                  .states = found,
                  .start = finder.counts.start,
                  .matches_empty = positions->matches_empty};
        prune(found, letters.classes);
    }

    /// The same language; refers to this object. Without states when there is a fault.
    [[nodiscard]] language const& get() const noexcept { return value_; }
    [[nodiscard]] pattern_fault const& fault() const noexcept { return fault_; }

private:
    using positions_type = regex::position_table<regex::most_positions>;

    /// States from which nothing is accepted become `refused`, so that nobody looks behind them.
    void prune(std::size_t states, std::size_t classes) {
        std::vector<bool> live(states);
        for (std::size_t s = 0; s != states; ++s) live[s] = accepts_[s];
        for (bool grew = true; grew;) {
            grew = false;
            for (std::size_t s = states; s-- != 0;)
                for (std::size_t c = 0; c != classes && !live[s]; ++c)
                    if (live[next_[s * classes + c]]) live[s] = grew = true;
        }
        for (auto& target : next_)
            if (!live[target]) target = regex::refused;
        if (!live[value_.start]) value_.start = regex::refused;
    }

    pattern_fault fault_{};
    std::vector<char32_t> starts_;
    std::vector<std::uint8_t> class_of_;
    std::vector<std::uint16_t> next_;
    std::unique_ptr<bool[]> accepts_;
    language value_{};
};

} // namespace telltale::inline v0::text

#endif
