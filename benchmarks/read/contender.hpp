// SPDX-License-Identifier: BSL-1.0
// How a contender enters: it reads every document of a message and answers whether it was accepted.
#ifndef TELLTALE_BENCHMARKS_READ_CONTENDER_HPP
#define TELLTALE_BENCHMARKS_READ_CONTENDER_HPP

#include "read/messages.hpp"

#include <benchmark/benchmark.h>

#include <cstddef>
#include <string>
#include <string_view>

/// Registers `read(document) -> bool` under `message/contender`; one iteration reads one document.
template <class Read>
void enter(std::string_view message, std::string_view contender, Read read) {
    std::string const name = std::string(message) + '/' + std::string(contender);
    benchmark::RegisterBenchmark(name.c_str(), [message, read](benchmark::State& state) {
        auto const& documents = messages::of(message);
        for (auto const& document : documents)
            if (!read(document)) return state.SkipWithError("a good document was refused");
        std::size_t next = 0;
        for (auto _ : state) {
            bool accepted = read(documents[next]);
            benchmark::DoNotOptimize(accepted);
            if (++next == documents.size()) next = 0;
        }
    });
}

#endif
