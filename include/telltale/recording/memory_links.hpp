// SPDX-License-Identifier: BSL-1.0
// Keeps links in the memory of the program.
#ifndef TELLTALE_RECORDING_MEMORY_LINKS_HPP
#define TELLTALE_RECORDING_MEMORY_LINKS_HPP

#include <telltale/recording/clock.hpp>
#include <telltale/recording/link_backend.hpp>
#include <telltale/recording/link_error.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace telltale::inline v0::recording {

/// How a `memory_links` works.
struct memory_options {
    std::size_t most_links = 100000;   ///< how many it keeps; 0 counts as 1
    recording::clock* clock = nullptr; ///< where it has the time from; none: the system. It must outlive the links
};

/// Keeps links in memory, for programs of one process and for tests. The last write to a key wins. A link is forgotten when its time
/// is over, without a thread: it is not found from then on, and its memory is given back with the next write. When there are
/// `most_links`, a new key takes the place of the link that would be forgotten next, which with one `ttl` is the one that was
/// stored longest ago. Thread-safe; O(log n).
class memory_links final : public link_backend {
public:
    explicit memory_links(memory_options const& wishes = {})
        : most_(wishes.most_links == 0 ? 1 : wishes.most_links),
          clock_(wishes.clock != nullptr ? *wishes.clock : clock::system()) {}

    void set(std::span<link_entry const> entries, std::uint64_t ttl, deadline, std::span<link_error>) override {
        std::lock_guard const lock(guard_);
        clock::time_point const now = clock_.now();
        forget_old(now);
        for (link_entry const& one : entries) put(one, after(now, ttl));
    }

    [[nodiscard]] link_value get(std::string const& key, deadline) override {
        std::lock_guard const lock(guard_);
        auto const at = links_.find(key);
        if (at == links_.end() || at->second.end->first <= clock_.now()) return {};
        return {at->second.value, {}};
    }

    /// How many links are in memory, those included whose time is over since the last write.
    [[nodiscard]] std::size_t size() const {
        std::lock_guard const lock(guard_);
        return links_.size();
    }
    /// How many were dropped before their time, to make room.
    [[nodiscard]] std::uint64_t dropped() const {
        std::lock_guard const lock(guard_);
        return dropped_;
    }

private:
    struct link;
    using by_key = std::map<std::string, link>;
    using by_end = std::multimap<clock::time_point, std::string const*>; // equal ends in the order of writing
    struct link {
        std::string value{};
        by_end::iterator end{};
    };

    [[nodiscard]] static clock::time_point after(clock::time_point now, std::uint64_t ttl) noexcept {
        using std::chrono::seconds;
        auto const most =
            std::chrono::floor<seconds>(clock::time_point::max() - std::max(now, clock::time_point())).count();
        if (ttl >= static_cast<std::uint64_t>(most)) return clock::time_point::max();
        return now + seconds(static_cast<seconds::rep>(ttl));
    }

    void put(link_entry const& one, clock::time_point end) {
        auto const found = links_.find(one.key);
        if (found != links_.end()) {
            std::string value = one.value; // what may throw comes first
            auto const fresh = ends_.emplace(end, &found->first);
            ends_.erase(std::exchange(found->second.end, fresh));
            found->second.value.swap(value);
            return;
        }
        auto const made = links_.try_emplace(one.key, link{one.value, ends_.end()}).first;
        guarded_end(made, end);
        if (links_.size() > most_) drop_next(made);
    }

    /// Gives a new link its end, or takes it back.
    void guarded_end(by_key::iterator made, clock::time_point end) {
        struct rollback {
            by_key* links;
            by_key::iterator at;
            ~rollback() {
                if (links != nullptr) links->erase(at);
            }
        } undo{&links_, made};
        made->second.end = ends_.emplace(end, &made->first);
        undo.links = nullptr;
    }

    void drop_next(by_key::iterator spared) {
        auto next = ends_.begin();
        if (next == spared->second.end) ++next; // the newest stays, be it the shortest
        links_.erase(links_.find(*next->second));
        ends_.erase(next);
        ++dropped_;
    }

    void forget_old(clock::time_point now) {
        while (!ends_.empty() && ends_.begin()->first <= now) {
            links_.erase(links_.find(*ends_.begin()->second));
            ends_.erase(ends_.begin());
        }
    }

    std::size_t const most_;
    clock& clock_;
    std::mutex mutable guard_; // of what follows
    by_key links_;
    by_end ends_;
    std::uint64_t dropped_ = 0;
};

} // namespace telltale::inline v0::recording

#endif
