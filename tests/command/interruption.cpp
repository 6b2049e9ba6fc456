// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/interruption.hpp>

#include "support/catch.hpp"
#include "support/child.hpp"

#include <chrono>
#include <csignal>

#include <unistd.h>

using telltale::command::interruption;

TEST_CASE("an interruption is noted, and ends a wait", "[command]") {
    ended_child const end = run_in_child([] {
        std::signal(SIGINT, SIG_DFL);
        interruption const one;
        if (one.is_seen() || !one.wait(1)) return 1;
        ::kill(::getpid(), SIGINT);
        if (!one.is_seen()) return 2;
        auto const before = std::chrono::steady_clock::now();
        if (one.wait(999)) return 3;
        return std::chrono::steady_clock::now() - before < std::chrono::milliseconds(900) ? 0 : 4;
    });
    CHECK(end.status == 0);
}

TEST_CASE("a wait is ended by an interruption", "[command]") {
    ended_child const end = run_in_child([] {
        std::signal(SIGINT, SIG_DFL);
        interruption const one;
        int const waiting = ::getpid();
        if (::fork() == 0) {
            ::usleep(50000);
            ::kill(waiting, SIGINT);
            ::_exit(0);
        }
        for (int i = 0; i != 20; ++i)
            if (!one.wait(999)) return i == 0 ? 0 : 1;
        return 2;
    });
    CHECK(end.status == 0);
}

TEST_CASE("a second interruption ends the process, and so does one afterwards", "[command]") {
    CHECK(run_in_child([] {
              std::signal(SIGINT, SIG_DFL);
              interruption const one;
              ::kill(::getpid(), SIGINT);
              ::kill(::getpid(), SIGINT);
              return 0;
          }).status == -SIGINT);
    CHECK(run_in_child([] {
              std::signal(SIGINT, SIG_DFL);
              { interruption const one; }
              ::kill(::getpid(), SIGINT);
              return 0;
          }).status == -SIGINT);
}

TEST_CASE("who ignores interruptions goes on doing so", "[command]") {
    CHECK(run_in_child([] {
              std::signal(SIGINT, SIG_IGN);
              interruption const one;
              ::kill(::getpid(), SIGINT);
              return one.is_seen() ? 1 : 0;
          }).status == 0);
}
