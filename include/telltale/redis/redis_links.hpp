// SPDX-License-Identifier: BSL-1.0
// Keeps links in a Redis server or cluster.
#ifndef TELLTALE_REDIS_REDIS_LINKS_HPP
#define TELLTALE_REDIS_REDIS_LINKS_HPP

#include <telltale/issue/issues.hpp>
#include <telltale/issue/result.hpp>
#include <telltale/read/validate.hpp>
#include <telltale/recording/link_backend.hpp>
#include <telltale/recording/link_error.hpp>
#include <telltale/redis/append_command.hpp>
#include <telltale/redis/cluster_map.hpp>
#include <telltale/redis/endpoint.hpp>
#include <telltale/redis/key_slot.hpp>
#include <telltale/redis/node.hpp>
#include <telltale/redis/options.hpp>
#include <telltale/redis/redirect.hpp>
#include <telltale/redis/reply.hpp>
#include <telltale/redis/server_error.hpp>
#include <telltale/text/attributes.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0::redis {

/// Keeps links in Redis: `SET key value EX ttl` and `GET key`, several at once as a pipeline, and no command of several keys. On a cluster
/// each command goes to the server that has the slot of its key: MOVED and ASK are followed, and which server has which slots is
/// learned. Connections are made with the first call, kept and shared by all threads; a server that fails is left alone for a while,
/// in which calls fail at once, and is tried again then. A command may be sent twice when a connection breaks.
class redis_links final : public recording::link_backend {
public:
    /// Refused are options that break their schema. No server is asked: one that is away now may be there later.
    [[nodiscard]] static result<std::unique_ptr<redis_links>> make(options const& how = {}) {
        if (issues wrong = telltale::validate(how); !wrong.empty()) return wrong;
        return std::unique_ptr<redis_links>(new redis_links(how));
    }

    void set(std::span<recording::link_entry const> entries, std::uint64_t ttl, deadline until,
             std::span<recording::link_error> errors) override {
        std::string const seconds = std::to_string(ttl);
        run(
            entries.size(), until, [&](std::size_t i) -> std::string const& { return entries[i].key; },
            [&](std::string& out, std::size_t i) {
                return append_command(out, "SET", entries[i].key, entries[i].value, "EX", seconds);
            },
            [&](std::size_t i, reply const& answer, std::string_view address) {
                if (!answer.is_status()) errors[i] = strange(address);
            },
            errors);
    }

    [[nodiscard]] recording::link_value get(std::string const& key, deadline until) override {
        recording::link_value found;
        run(
            1, until, [&](std::size_t) -> std::string const& { return key; },
            [&](std::string& out, std::size_t) { return append_command(out, "GET", key); },
            [&](std::size_t, reply const& answer, std::string_view address) {
                if (answer.is_string()) found.value.emplace(answer.text());
                else if (!answer.is_nil()) found.error = strange(address);
            },
            {&found.error, 1});
        return found;
    }

private:
    /// A command that waits for its answer.
    struct job {
        std::size_t index = 0;
        std::uint16_t slot = 0;
        node* at = nullptr;     ///< where it is to go; none: where the slot is
        bool is_asking = false; ///< a slot that is just moving there
    };
    /// How often a command is sent, redirects and servers that are down included.
    static constexpr int most_rounds = 6;
    /// More servers than any cluster has; who sends to yet others is not followed.
    static constexpr std::size_t most_nodes = 1000;
    static constexpr std::uint16_t nobody = 0xFFFF;

    explicit redis_links(options const& how) : how_(how), slots_(slot_count, nobody) {
        for (endpoint const& one : how_.nodes) nodes_.push_back(std::make_unique<node>(one, how_));
    }

    /// Sends a command for each index, and gives each answer that is no error to `take`; the others become `errors`.
    template <class Key, class Append, class Take>
    void run(std::size_t count, deadline until, Key const& key, Append const& append, Take const& take,
             std::span<recording::link_error> errors) {
        std::vector<job> jobs(count);
        for (std::size_t i = 0; i != count; ++i) {
            jobs[i].index = i;
            jobs[i].slot = key_slot(key(i));
        }
        bool has_learned = false;
        for (int round = 0; !jobs.empty(); ++round) {
            std::vector<std::pair<node*, std::vector<job>>> groups = grouped(jobs);
            jobs.clear();
            for (std::size_t g = 0; g != groups.size(); ++g) {
                // Each server has its part of the time, so that one which hangs costs the others nothing.
                auto const now = std::chrono::steady_clock::now();
                auto const part = now + (until - now) / static_cast<int>(groups.size() - g);
                ask(*groups[g].first, groups[g].second, part, append, take, errors, jobs, round + 1 == most_rounds);
            }
            if (!jobs.empty() && !has_learned) {
                has_learned = true;
                learn(jobs, until);
            }
        }
    }

    /// Sends the commands of one server, and puts those that must be sent again into `again`.
    template <class Append, class Take>
    void ask(node& at, std::vector<job> const& jobs, deadline until, Append const& append, Take const& take,
             std::span<recording::link_error> errors, std::vector<job>& again, bool is_last) {
        std::string commands;
        std::size_t size = 0;
        for (job const& one : jobs) {
            bool const is_made = (!one.is_asking || append_command(commands, "ASKING")) && append(commands, one.index);
            if (!is_made) {
                for (job const& all : jobs) errors[all.index] = {recording::link_failure::no_memory, "no memory"};
                return;
            }
            size += one.is_asking ? 2 : 1;
        }
        std::vector<reply> replies(size);
        recording::link_error const wrong = at.exchange(commands, replies, until);
        std::size_t next = 0;
        for (job const& one : jobs) {
            if (one.is_asking) ++next;
            reply const& answer = replies[next++];
            if (!answer) {
                errors[one.index] = wrong;
                // Another server of the cluster may have the slots of this one by now.
                if (!is_last && wrong.failure == recording::link_failure::unreachable && one.at == nullptr &&
                    node_for(one.slot).may_ask())
                    again.push_back({one.index, one.slot});
            } else if (!answer.is_error()) {
                errors[one.index] = {};
                take(one.index, answer, at.address());
            } else if (auto const to = parse_redirect(answer.text(), at.at()); to && !is_last) {
                node* const there = node_at(to->to);
                if (there != nullptr) again.push_back({one.index, one.slot, there, to->is_ask});
                else errors[one.index] = server_error(at.address(), answer.text());
                if (there != nullptr && !to->is_ask) is_at(to->slot, *there);
            } else {
                errors[one.index] = server_error(at.address(), answer.text());
            }
        }
    }

    [[nodiscard]] std::vector<std::pair<node*, std::vector<job>>> grouped(std::vector<job> const& jobs) {
        std::vector<std::pair<node*, std::vector<job>>> groups;
        for (job const& one : jobs) {
            node* const at = one.at != nullptr ? one.at : &node_for(one.slot);
            std::size_t g = 0;
            while (g != groups.size() && groups[g].first != at) ++g;
            if (g == groups.size()) groups.push_back({at, {}});
            groups[g].second.push_back(one);
        }
        return groups;
    }

    /// After a redirect: asks the server that it led to for all slots at once.
    void learn(std::vector<job> const& jobs, deadline until) {
        node* at = nullptr;
        for (job const& one : jobs)
            if (one.at != nullptr && !one.is_asking) at = one.at;
        auto const now = std::chrono::steady_clock::now();
        {
            std::lock_guard const lock(guard_);
            if (at == nullptr || now < learn_again_) return;
            learn_again_ = now + std::chrono::seconds(1);
        }
        std::string command;
        reply answer;
        if (!append_command(command, "CLUSTER", "SLOTS")) return;
        if (at->exchange(command, {&answer, 1}, now + (until - now) / 2)) return;
        auto const map = cluster_map(answer, at->at());
        if (!map) return; // not allowed to ask: each redirect is learned by itself
        for (slot_range const& row : *map)
            if (node* const there = node_at(row.at))
                for (unsigned slot = row.first; slot <= row.last; ++slot)
                    is_at(static_cast<std::uint16_t>(slot), *there);
    }

    /// The server that has a slot; if it is not known or being left alone, another one, which will redirect.
    [[nodiscard]] node& node_for(std::uint16_t slot) {
        std::lock_guard const lock(guard_);
        std::size_t const known = slots_[slot];
        node& first = *nodes_[known == nobody ? 0 : known];
        if (first.may_ask()) return first;
        for (auto const& one : nodes_)
            if (one->may_ask()) return *one;
        return first;
    }
    /// The server there, which may be new; none if there are too many.
    [[nodiscard]] node* node_at(endpoint const& there) {
        std::lock_guard const lock(guard_);
        for (auto const& one : nodes_)
            if (one->at() == there) return one.get();
        if (nodes_.size() == most_nodes) return nullptr;
        return nodes_.emplace_back(std::make_unique<node>(there, how_)).get();
    }
    void is_at(std::uint16_t slot, node const& there) {
        std::lock_guard const lock(guard_);
        for (std::size_t i = 0; i != nodes_.size(); ++i)
            if (nodes_[i].get() == &there) slots_[slot] = static_cast<std::uint16_t>(i);
    }

    [[nodiscard]] TELLTALE_COLD static recording::link_error strange(std::string_view address) {
        return {recording::link_failure::rejected,
                std::string(address) + ": the server gave an answer of another kind"};
    }

    options const how_;
    std::mutex guard_; // of what follows; the servers guard themselves
    std::vector<std::unique_ptr<node>> nodes_;
    std::vector<std::uint16_t> slots_; // places in nodes_
    std::chrono::steady_clock::time_point learn_again_{};
};

} // namespace telltale::inline v0::redis

#endif
