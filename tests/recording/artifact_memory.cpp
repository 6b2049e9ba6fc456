// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/artifact_memory.hpp>

#include "support/artifact_contract.hpp"
#include "support/catch.hpp"
#include "support/settable_clock.hpp"

#include <chrono>
#include <string>
#include <thread>
#include <vector>

namespace recording = telltale::recording;

TEST_CASE("artifacts in memory") {
    settable_clock clock;
    recording::artifact_memory store({.clock = &clock});
    keeps_its_promises(store, clock);
    CHECK(store.bytes() == 3);
}

TEST_CASE("memory is bounded") {
    settable_clock clock;
    recording::artifact_memory store({.clock = &clock}, 10);
    CHECK(store.put(artifact_of("a"), "12345"));
    CHECK(store.put(artifact_of("b"), "12345")); // the same
    CHECK(store.put(artifact_of("c"), "67890"));
    CHECK(store.bytes() == 10);
    auto const full = store.put(artifact_of("d"), "x");
    CHECK(
        full.done.report() ==
        "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881: cannot be stored: No space left on device\n");
    CHECK(runs_in(store) == "a b c ");
    clock.pass(std::chrono::hours(24 * 31));
    CHECK(store.sweep().files == 2);
    CHECK(store.bytes() == 0);
    CHECK(store.put(artifact_of("d"), "x"));
}

TEST_CASE("threads may store, read and sweep at once") {
    settable_clock clock;
    recording::artifact_memory store({.clock = &clock});
    std::vector<std::thread> threads;
    for (int t = 0; t != 4; ++t)
        threads.emplace_back([&store, t] {
            for (int i = 0; i != 50; ++i) {
                auto const made = store.put(artifact_of(std::to_string(t)), std::to_string(i));
                (void)store.get(*made.entry.sha256);
                (void)store.sweep();
            }
        });
    for (std::thread& one : threads) one.join();
    std::size_t entries = 0;
    CHECK(store.visit([&](auto const&) { ++entries; }).ok());
    CHECK(entries == 200);
    CHECK(store.bytes() == 10 + 2 * 40);
}
