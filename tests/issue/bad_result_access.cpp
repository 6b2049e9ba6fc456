// SPDX-License-Identifier: BSL-1.0
#include <telltale/issue/bad_result_access.hpp>

#include "support/catch.hpp"

#include <string>
#include <type_traits>

#if defined(__unix__)
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using telltale::bad_result_access;
using telltale::issue_code;
using telltale::issues;

namespace {

issues one() {
    issues list;
    list.push_back({.code = issue_code::too_small, .path = {"port"}, .message = "too low", .got = "80"});
    return list;
}

} // namespace

TEST_CASE("the exception says the first issue and has them all", "[issue][bad_result_access]") {
    issues list = one();
    list.push_back({});
    bad_result_access const e(list);
    CHECK(std::string(e.what()) == "error: port: too low (got 80) [too_small]");
    CHECK(e.error() == list);
    bad_result_access const copy = e;
    CHECK(copy.what() == e.what());
    CHECK(std::string(bad_result_access(issues()).what()) == "value() of a refused result");
    STATIC_REQUIRE(std::is_nothrow_copy_constructible_v<bad_result_access>);
    STATIC_REQUIRE(std::is_base_of_v<std::exception, bad_result_access>);
}

TEST_CASE("a sentence may stand in the place of issues", "[issue][bad_result_access]") {
    bad_result_access const e(std::string("a.json: cannot be read"));
    CHECK(std::string(e.what()) == "a.json: cannot be read");
    CHECK(e.error().empty());
}

#if defined(__cpp_exceptions)

TEST_CASE("with exceptions it is thrown", "[issue][bad_result_access]") {
    STATIC_REQUIRE(telltale::detail::exceptions_enabled);
    CHECK_THROWS_AS(telltale::detail::bad_access<true>::raise(one()), bad_result_access);
    CHECK_THROWS_AS(telltale::detail::bad_access<true>::raise(std::string("a")), bad_result_access);
}

#endif

#if defined(__unix__)

TEST_CASE("without exceptions the first issue is said, and the program aborts", "[issue][bad_result_access]") {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    pid_t const child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL);
        dup2(ends[1], 2);
        close(ends[0]);
        close(ends[1]);
        telltale::detail::bad_access<false>::raise(one());
    }
    close(ends[1]);
    std::string said;
    char buffer[256];
    for (ssize_t n = 0; (n = read(ends[0], buffer, sizeof buffer)) > 0;)
        said.append(buffer, static_cast<std::size_t>(n));
    close(ends[0]);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGABRT);
    CHECK(said == "telltale: value() of a refused result: error: port: too low (got 80) [too_small]\n");
}

#endif
