// SPDX-License-Identifier: BSL-1.0
// Does the same work on several threads at once.
#ifndef TELLTALE_COMMAND_ON_THREADS_HPP
#define TELLTALE_COMMAND_ON_THREADS_HPP

#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace telltale::inline v0::command {

/// Calls `work()` on `count` threads, of which the calling one is the first, and returns when all calls have. Where the system has
/// no more threads there are fewer. Throws what a call threw, the first when there are several.
template <class Work>
void on_threads(std::size_t count, Work&& work) {
    std::mutex guard;
    std::exception_ptr thrown;
    auto const guarded = [&]() noexcept {
        try {
            work();
        } catch (...) {
            std::lock_guard const lock(guard);
            if (!thrown) thrown = std::current_exception();
        }
    };
    std::vector<std::thread> others;
    try {
        while (others.size() + 1 < count) others.emplace_back(guarded);
    } catch (...) { // fewer will do
    }
    guarded();
    for (std::thread& other : others) other.join();
    if (thrown) std::rethrow_exception(thrown);
}

} // namespace telltale::inline v0::command

#endif
