// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/trace_ids.hpp>

#include <telltale/telemetry/traceparent.hpp>

#include "support/catch.hpp"

#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

using telltale::recording::trace_ids;

TEST_CASE("ids are those of W3C, and no two are the same") {
    std::set<std::string> all;
    std::mutex guard;
    std::vector<std::thread> threads;
    for (int t = 0; t != 4; ++t)
        threads.emplace_back([&] {
            for (int i = 0; i != 50; ++i) {
                std::string trace = trace_ids::system().trace_id();
                std::string span = trace_ids::system().span_id();
                std::lock_guard const lock(guard);
                all.insert(std::move(trace));
                all.insert(std::move(span));
            }
        });
    for (std::thread& one : threads) one.join();
    CHECK(all.size() == 400);
    std::string const trace = trace_ids::system().trace_id();
    std::string const span = trace_ids::system().span_id();
    CHECK(telltale::telemetry::traceparent_of({trace, span}) == "00-" + trace + '-' + span + "-01");
}
