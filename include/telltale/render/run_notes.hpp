// SPDX-License-Identifier: BSL-1.0
// What does not fit together in what a log tells of a run.
#ifndef TELLTALE_RENDER_RUN_NOTES_HPP
#define TELLTALE_RENDER_RUN_NOTES_HPP

#include <telltale/render/run_state.hpp>
#include <telltale/render/run_summary.hpp>
#include <telltale/render/variant_state.hpp>
#include <telltale/render/variant_summary.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0::render {

namespace detail {

[[nodiscard]] inline std::string times(std::uint64_t n) {
    return n == 2 ? std::string("twice") : std::to_string(n) + " times";
}

/// What the counts of a run's end say, beside the variants in the log. One of which the log does not say how it ended may be any.
inline void note_counts(run_summary const& run, std::vector<std::string>& notes) {
    if (!run.completed) return;
    std::uint64_t const unknown =
        run.count(variant_state::ended) + run.count(variant_state::lost) + run.count(variant_state::running);
    std::uint64_t not_seen = 0;
    bool fits = true;
    auto const compare = [&](std::optional<std::uint64_t> said, variant_state state, std::string_view what) {
        if (!said) return;
        std::uint64_t const seen = run.count(state);
        if (seen <= *said && *said - seen <= unknown) {
            not_seen += *said - seen;
            return;
        }
        fits = false;
        notes.push_back("its end counts " + std::to_string(*said) + ' ' + std::string(what) + ", the log has " +
                        std::to_string(seen));
    };
    compare(run.completed->success_count, variant_state::success, "that succeeded");
    compare(run.completed->fail_count, variant_state::failed, "that failed");
    compare(run.completed->timeout_count, variant_state::timeout, "that timed out");
    if (fits && not_seen > unknown)
        notes.push_back("its end counts " + std::to_string(run.variants.size() + not_seen - unknown) +
                        " variants, the log has " + std::to_string(run.variants.size()));
}

/// Whether the run ended as its variants did, as far as it is known of all of them.
inline void note_state(run_summary const& run, std::vector<std::string>& notes) {
    std::size_t const good = run.count(variant_state::success);
    std::size_t const bad = run.count(variant_state::failed) + run.count(variant_state::timeout);
    if (run.state == run_state::open || run.state == run_state::ended || good + bad == 0) return;
    bool const fits = run.state == run_state::complete ? bad == 0
                      : run.state == run_state::failed ? good == 0
                                                       : good != run.variants.size() && bad != run.variants.size();
    if (fits) return;
    notes.push_back(std::string("it is said to be ") +
                    (run.state == run_state::complete ? "complete"
                     : run.state == run_state::failed ? "failed"
                                                      : "partial") +
                    ", and " + std::to_string(good) + " of " + std::to_string(run.variants.size()) +
                    (run.variants.size() == 1 ? " variant" : " variants") + " succeeded");
}

inline void note_variant(run_summary const& run, variant_summary const& one, std::vector<std::string>& notes) {
    std::string const name = "variant " + one.variant_id;
    if (one.starts > 1) notes.push_back(name + " was started " + times(one.starts));
    if (one.ends > 1) notes.push_back(name + " ended " + times(one.ends));
    if (run.starts != 0 && one.starts == 0 && one.ends != 0) notes.push_back(name + " ended and was never started");
    if (one.started_at && one.ended_at && *one.ended_at < *one.started_at)
        notes.push_back(name + " ended before it was started");
}

} // namespace detail

/// What does not fit together in what a log tells of a run, a sentence each, without a full stop: its end counts other variants
/// than the log has, something was started twice, or ended before it began; and what of it is not in the log. Of more than 16 only
/// their number. Names of variants are in them as they came. O(variants).
[[nodiscard]] inline std::vector<std::string> run_notes(run_summary const& run) {
    std::vector<std::string> notes;
    if (run.starts == 0) notes.emplace_back("its start is not in the log");
    if (run.starts > 1) notes.push_back("it was started " + detail::times(run.starts));
    if (run.ends > 1) notes.push_back("it ended " + detail::times(run.ends));
    if (run.started_at && run.ended_at && *run.ended_at < *run.started_at)
        notes.emplace_back("it ended before it was started");
    if (run.other_shop_id) notes.push_back("its events name two shops, " + run.shop_id + " and " + *run.other_shop_id);
    if (run.created_artifact)
        notes.emplace_back("what its start says was too large for the log, and is in an artifact");
    if (run.completed_artifact)
        notes.emplace_back("what its end says was too large for the log, and is in an artifact");
    detail::note_counts(run, notes);
    detail::note_state(run, notes);
    for (variant_summary const& one : run.variants) detail::note_variant(run, one, notes);
    constexpr std::size_t most = 16;
    if (notes.size() > most) {
        std::size_t const more = notes.size() - most;
        notes.resize(most);
        notes.push_back("and " + std::to_string(more) + " more");
    }
    return notes;
}

} // namespace telltale::inline v0::render

#endif
