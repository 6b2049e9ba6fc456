// SPDX-License-Identifier: BSL-1.0
// The runs that are open, and the ids of those that were.
#ifndef TELLTALE_RECORDING_RUN_LEDGER_HPP
#define TELLTALE_RECORDING_RUN_LEDGER_HPP

#include <telltale/issue/issues.hpp>
#include <telltale/recording/broken_rule.hpp>
#include <telltale/recording/run_state.hpp>
#include <telltale/text/attributes.hpp>

#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>

namespace telltale::inline v0::recording {

/// How much a `run_tracker` keeps in memory.
struct run_limits {
    /// Runs that are open. A run whose program has died is never completed, so when there are more, the oldest is forgotten.
    std::size_t open_runs = 10000;
    std::size_t variants = 1000;         ///< of a run; more are refused
    std::size_t remembered_runs = 10000; ///< ids of runs that are over, so that it can be said that they are
};

/// Runs by their ids. Thread-safe. All is O(1) but for the allocations.
class run_ledger {
public:
    explicit run_ledger(run_limits const& limits) : limits_(limits) {
        if (limits_.open_runs == 0) limits_.open_runs = 1;
    }

    /// Adds a run; refused with issues if one of that id is or was open.
    [[nodiscard]] issues open(std::string const& id, std::shared_ptr<run_state> run) {
        std::lock_guard const lock(guard_);
        issues why;
        if (open_.count(id) != 0) why.push_back(detail::broken_rule("runId", "the run was started already", id));
        else if (over_.count(id) != 0) why.push_back(over("runId", id));
        if (!why.empty()) return why;
        if (open_.size() == limits_.open_runs) {
            std::string const oldest = order_.front();
            remove(oldest, true);
            ++forgotten_;
        }
        std::list<std::string> made{id};
        open_.emplace(id, open_run{std::move(run), made.begin()});
        order_.splice(order_.end(), made);
        return why;
    }

    /// The open run of that id, or nothing.
    [[nodiscard]] std::shared_ptr<run_state> find(std::string const& id) const {
        std::lock_guard const lock(guard_);
        auto const found = open_.find(id);
        return found != open_.end() ? found->second.run : nullptr;
    }
    /// Why there is no open run of that id, which the member `key` has.
    [[nodiscard]] TELLTALE_COLD issues why_not(char const* key, std::string const& id) const {
        std::lock_guard const lock(guard_);
        issues why;
        why.push_back(over_.count(id) != 0 ? over(key, id) : detail::broken_rule(key, "no such run was started", id));
        return why;
    }

    /// The run is over: only its id is remembered.
    void close(std::string const& id) {
        std::lock_guard const lock(guard_);
        if (open_.count(id) != 0) remove(id, false);
    }

    [[nodiscard]] run_limits const& limits() const noexcept { return limits_; }
    [[nodiscard]] std::size_t open_runs() const {
        std::lock_guard const lock(guard_);
        return open_.size();
    }
    /// How many runs were forgotten while they were open.
    [[nodiscard]] std::uint64_t forgotten() const {
        std::lock_guard const lock(guard_);
        return forgotten_;
    }

private:
    struct open_run {
        std::shared_ptr<run_state> run;
        std::list<std::string>::iterator place;
    };

    void remove(std::string const& id, bool is_forgotten) {
        auto const found = open_.find(id);
        over_order_.splice(over_order_.end(), order_, found->second.place);
        open_.erase(found);
        over_.emplace(over_order_.back(), is_forgotten);
        while (over_.size() > limits_.remembered_runs) {
            over_.erase(over_order_.front());
            over_order_.pop_front();
        }
    }

    [[nodiscard]] TELLTALE_COLD issue over(char const* key, std::string const& id) const {
        return detail::broken_rule(key,
                                   over_.at(id) ? "the run was forgotten, as " + std::to_string(limits_.open_runs) +
                                                      " later ones were open"
                                                : "the run was completed already",
                                   id);
    }

    run_limits limits_;
    mutable std::mutex guard_; // of what follows
    std::unordered_map<std::string, open_run> open_;
    std::list<std::string> order_;               // of their starts
    std::unordered_map<std::string, bool> over_; // whether they were forgotten
    std::list<std::string> over_order_;
    std::uint64_t forgotten_ = 0;
};

} // namespace telltale::inline v0::recording

#endif
