// SPDX-License-Identifier: BSL-1.0
// All differences between two types, found when the program runs.
#ifndef TELLTALE_EVOLVE_DIFFERENCES_HPP
#define TELLTALE_EVOLVE_DIFFERENCES_HPP

#include <telltale/evolve/change.hpp>
#include <telltale/evolve/comparison.hpp>
#include <telltale/evolve/running_oracle.hpp>
#include <telltale/schema/type_tree.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0::evolve {

/// A `change` that owns its texts.
struct owned_change {
    std::string path{};
    change_kind kind = change_kind::type;
    effect backward = effect::none;
    effect forward = effect::none;
    std::string words{};
    std::string backward_example{};
    std::string forward_example{};

    [[nodiscard]] change view() const noexcept {
        return {path, kind, backward, forward, words, backward_example, forward_example};
    }
};

namespace detail {

/// Joins what was found in both directions: the same words at the same path are one change.
class change_collector final : public change_sink {
public:
    void turn_forward() noexcept { is_forward_ = true; }
    void take(std::string_view path, change_kind kind, effect what, std::string_view words,
              std::string_view example) override {
        owned_change* found = nullptr;
        for (owned_change& c : all)
            if (c.path == path && c.words == words) found = &c;
        if (found == nullptr) {
            found = &all.emplace_back();
            found->path = path;
            found->kind = kind;
            found->words = words;
        }
        effect& known = is_forward_ ? found->forward : found->backward;
        if (what <= known) return;
        known = what;
        (is_forward_ ? found->forward_example : found->backward_example) = example;
    }

    std::vector<owned_change> all;

private:
    bool is_forward_ = false;
};

} // namespace detail

/// The differences from `before` to `after`, those of one member after those of another. `of` says which readers are looked at;
/// the effects on others are left `none`. Allocates; patterns that differ are compiled to automata.
[[nodiscard]] inline std::vector<owned_change> differences(value_tree const& before, value_tree const& after,
                                                           compatibility of = compatibility::full) {
    detail::change_collector found;
    running_oracle texts;
    if (of != compatibility::forward) comparison(found, texts, newer::reader).compare(after, before);
    found.turn_forward();
    if (of != compatibility::backward) comparison(found, texts, newer::writer).compare(before, after);
    return std::move(found.all);
}

/// Whether there is a change that those readers do not bear.
[[nodiscard]] inline bool are_compatible(std::vector<owned_change> const& changes, compatibility of) noexcept {
    for (owned_change const& c : changes)
        if (effect_of(c.view(), of) != effect::none) return false;
    return true;
}

} // namespace telltale::inline v0::evolve

#endif
