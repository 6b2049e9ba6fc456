// SPDX-License-Identifier: BSL-1.0
// Three Redis servers that are a cluster, of a test's own.
#ifndef TELLTALE_TESTS_SUPPORT_REDIS_CLUSTER_HPP
#define TELLTALE_TESTS_SUPPORT_REDIS_CLUSTER_HPP

#include "support/catch.hpp"
#include "support/redis_server.hpp"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <thread>
#include <vector>

class redis_cluster {
public:
    /// Starts them, gives each a third of the slots, and waits until they know each other.
    redis_cluster() {
        char const* const slots[3][2] = {{"0", "5460"}, {"5461", "10922"}, {"10923", "16383"}};
        for (auto const& row : slots) {
            // The default time after which a server is taken for gone would make a test long or, at worst, the cluster stop.
            servers_.push_back(std::make_unique<redis_server>(
                std::vector<std::string>{"--cluster-enabled", "yes", "--cluster-node-timeout", "60000",
                                         "--cluster-require-full-coverage", "no"}));
            REQUIRE(servers_.back()->ask({"CLUSTER", "ADDSLOTSRANGE", row[0], row[1]}) == "OK");
        }
        // Only a server that knows no other takes an epoch.
        for (int i = 0; i != 3; ++i)
            REQUIRE((*this)[i].ask({"CLUSTER", "SET-CONFIG-EPOCH", std::to_string(i + 1)}) == "OK");
        for (int i = 0; i != 3; ++i)
            for (int k = 0; k != 3; ++k)
                if (k != i) REQUIRE((*this)[i].ask({"CLUSTER", "MEET", "127.0.0.1", std::to_string(port(k))}) == "OK");
        for (int i = 0; i != 1000 && !knows_all(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
        REQUIRE(knows_all());
    }

    [[nodiscard]] redis_server& operator[](int i) noexcept { return *servers_[static_cast<std::size_t>(i)]; }
    [[nodiscard]] redis_server const& operator[](int i) const noexcept {
        return *servers_[static_cast<std::size_t>(i)];
    }
    [[nodiscard]] std::uint16_t port(int i) const noexcept { return (*this)[i].port(); }
    [[nodiscard]] std::string id(int i) const { return (*this)[i].ask({"CLUSTER", "MYID"}); }
    /// Which of them has a slot.
    [[nodiscard]] static int owner(std::uint16_t slot) noexcept { return slot <= 5460 ? 0 : slot <= 10922 ? 1 : 2; }
    /// How often one of them said MOVED.
    [[nodiscard]] long redirects() const {
        long all = 0;
        for (auto const& one : servers_) {
            std::string const stats = one->ask({"INFO", "errorstats"});
            auto const at = stats.find("errorstat_MOVED:count=");
            if (at != stats.npos) all += std::stol(stats.substr(at + 22));
        }
        return all;
    }

private:
    [[nodiscard]] bool knows_all() const {
        for (auto const& one : servers_) {
            std::string const info = one->ask({"CLUSTER", "INFO"});
            if (info.find("cluster_state:ok") == info.npos || info.find("cluster_slots_ok:16384") == info.npos)
                return false;
        }
        return true;
    }

    std::vector<std::unique_ptr<redis_server>> servers_;
};

#endif
