// SPDX-License-Identifier: BSL-1.0
// How a contender enters a benchmark: a question, a message, its name, and what it does.
#ifndef TELLTALE_BENCHMARKS_CONTENDER_HPP
#define TELLTALE_BENCHMARKS_CONTENDER_HPP

#include <benchmark/benchmark.h>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

struct entry {
    std::string question, message, contender;
    std::function<void(benchmark::State&)> run;
    /// How many times the time in the table an iteration takes: 1, or the bytes of its document for nanoseconds per byte.
    std::function<double()> divisor = [] { return 1.0; };
};

/// All that entered. The main function registers them.
inline std::vector<entry>& entries() {
    static std::vector<entry> all;
    return all;
}

/// Enters `act(item) -> bool` over what `list()` gives when the benchmark runs; one iteration takes one item, the next one the
/// next. It must give true for all of them.
template <class List, class Act>
void enter(std::string_view question, std::string_view message, std::string_view contender, List list, Act act) {
    entries().push_back(
        {std::string(question), std::string(message), std::string(contender), [list, act](benchmark::State& state) {
             auto const& items = list();
             for (auto const& item : items)
                 if (!act(item)) return state.SkipWithError("an item was not taken");
             std::size_t next = 0;
             for (auto _ : state) {
                 bool good = act(items[next]);
                 benchmark::DoNotOptimize(good);
                 if (++next == items.size()) next = 0;
             }
         }});
}

/// As `enter`, of documents; the times are those of a byte.
template <class List, class Act>
void enter_by_byte(std::string_view question, std::string_view message, std::string_view contender, List list,
                   Act act) {
    enter(question, message, contender, list, act);
    entries().back().divisor = [list] {
        double bytes = 0;
        for (auto const& item : list()) bytes += static_cast<double>(item.size());
        return bytes / static_cast<double>(list().size());
    };
}

/// What a contender says to documents of a message that may be wrong.
struct judge {
    std::string message, contender;
    std::function<bool(std::string const&)> accepts;
};
inline std::vector<judge>& judges() {
    static std::vector<judge> all;
    return all;
}

} // namespace bench

#endif
