// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/progress.hpp>

#include "support/child.hpp"
#include "support/twice.hpp"

#include <chrono>
#include <cstdio>
#include <string>

using namespace telltale::command;

TEST_CASE("progress is shown on a terminal that can take it back", "[command]") {
    TWICE(can_show_progress({.is_terminal = true, .term = "xterm"}));
    TWICE(!can_show_progress({.is_terminal = false, .term = "xterm"}));
    TWICE(!can_show_progress({.is_terminal = true, .term = "dumb"}));
    TWICE(!can_show_progress({.is_terminal = true, .term = nullptr}));
}

TEST_CASE("how far a check has come, in a line", "[command]") {
    CHECK(progress_line({50000000, 200000000, 400000, 1.0}, 79) ==
          "[####------------]  25%  3 s left  50.0 of 200.0 MB  50.0 MB/s  400000 lines");
    CHECK(progress_line({200000000, 200000000, 1, 2.0}, 200) ==
          "[################] 100%  0 s left  200.0 of 200.0 MB  100.0 MB/s  1 line");
    CHECK(progress_line({1, 200000000, 0, 0}, 200) == "[----------------]   0%  0.0 of 200.0 MB  0.0 MB/s  0 lines");
    // The log has grown meanwhile.
    CHECK(progress_line({300000000, 200000000, 7, 1.0}, 200) ==
          "[################] 100%  0 s left  200.0 of 200.0 MB  300.0 MB/s  7 lines");
    // On a pipe.
    CHECK(progress_line({12345678, 0, 12, 2.0}, 79) == "12.3 MB  6.2 MB/s  12 lines");
    CHECK(progress_line({12345678, 0, 12, 2.0}, 7) == "12.3 MB");
    CHECK(progress_line({1000000, 3600000000, 9, 1.0}, 39) == "[----------------]   0%  59:59 min left");
    CHECK(progress_line({1000000, 3662000000, 9, 1.0}, 39) == "[----------------]   0%  1:01:01 h left");
    CHECK(progress_line({1000000, 62000000, 9, 1.0}, 39) == "[----------------]   1%  1:01 min left ");
}

namespace {

// What is written by `body`, which gets a function that advances by 1 MB at so many milliseconds.
template <class F>
std::string shown(bool is_shown, F const& body) {
    std::FILE* const file = std::tmpfile();
    {
        progress::clock::time_point const start{};
        progress bar(is_shown, 20, 0, file, start);
        std::size_t lines = 0;
        body(bar,
             [&](int milliseconds) { bar.advance(1000000, ++lines, start + std::chrono::milliseconds(milliseconds)); });
    }
    std::string const text = child_detail::all_of(file);
    std::fclose(file);
    return text;
}

} // namespace

TEST_CASE("nothing is shown within a second, then ten times a second at most", "[command]") {
    CHECK(shown(true, [](progress&, auto const& at) {
              at(0);
              at(999);
          }).empty());
    CHECK(shown(true,
                [](progress&, auto const& at) {
                    at(0);
                    at(1000);
                    at(1099);
                    at(1100);
                }) == "\r2.0 MB  2.0 MB/s  2\x1b[K"
                      "\r4.0 MB  3.6 MB/s  4\x1b[K"
                      "\r\x1b[K");
    CHECK(shown(false, [](progress& bar, auto const& at) {
              at(5000);
              bar.advance(1, 1);
              bar.erase();
          }).empty());
}

TEST_CASE("a line is erased once, and drawn again when it is time", "[command]") {
    CHECK(shown(true,
                [](progress& bar, auto const& at) {
                    bar.erase();
                    at(1000);
                    bar.erase();
                    bar.erase();
                    at(1001);
                    at(1100);
                    bar.erase();
                }) == "\r1.0 MB  1.0 MB/s  1\x1b[K"
                      "\r\x1b[K"
                      "\r3.0 MB  2.7 MB/s  3\x1b[K"
                      "\r\x1b[K");
}
