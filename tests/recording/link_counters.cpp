// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/link_counters.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <thread>
#include <vector>

using telltale::recording::link_counters;
using telltale::recording::link_failure;
using namespace std::chrono_literals;

TEST_CASE("counts, success rates and what is not zero") {
    link_counters all;
    CHECK(all.report().empty());
    CHECK(all.storage_success_percent() == 100);
    CHECK(all.retrieval_success_percent() == 100);

    all.count_stored(6);
    all.count_store_refused();
    all.count_store_failed(link_failure::unreachable);
    CHECK(all.storage_success_percent() == 75);
    all.count_found();
    all.count_missed();
    all.count_get_refused();
    all.count_get_failed(link_failure::unreachable);
    CHECK(all.retrieval_success_percent() == 50);
    all.count_get_failed(link_failure::unreadable);
    all.count_unlogged();
    all.count_shown();
    all.count_shown();
    all.count_clicked();
    CHECK(all.stored() == 6);
    CHECK(all.store_refused() == 1);
    CHECK(all.store_failed() == 1);
    CHECK(all.found() == 1);
    CHECK(all.missed() == 1);
    CHECK(all.get_refused() == 1);
    CHECK(all.get_failed() == 2);
    CHECK(all.failed() == 3);
    CHECK(all.failed(link_failure::unreachable) == 2);
    CHECK(all.failed(link_failure::full) == 0);
    CHECK(all.report() == "stored 6\nfound 1\nmissed 1\nrefused 2\nfailed unreachable 2\nfailed unreadable 1\n"
                          "unlogged 1\nshown 2\nclicked 1\n");
}

TEST_CASE("calls of the backend: how long, how many failed in a row") {
    link_counters all;
    all.count_call(3ms, false, true);
    all.count_call(120ms, true, true);
    CHECK(all.failed_in_a_row() == 2);
    all.count_call(1ms, false, false);
    CHECK(all.failed_in_a_row() == 0);
    CHECK(all.calls() == 3);
    CHECK(all.total_time() == 124ms);
    CHECK(all.longest_time() == 120ms);
    CHECK(all.late() == 1);
    CHECK(all.report() == "late 1\n");
}

TEST_CASE("several threads count") {
    link_counters all;
    std::vector<std::thread> threads;
    for (int i = 0; i != 4; ++i)
        threads.emplace_back([&all, i] {
            for (int n = 0; n != 1000; ++n) {
                all.count_stored(1);
                all.count_call(std::chrono::microseconds(1000 * i + n), false, false);
            }
        });
    for (std::thread& one : threads) one.join();
    CHECK(all.stored() == 4000);
    CHECK(all.calls() == 4000);
    CHECK(all.longest_time() == 3999us);
}
