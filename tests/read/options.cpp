// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/options.hpp>

#include "support/twice.hpp"

#include <telltale/issue/issues.hpp>

#include <string>
#include <vector>

using namespace telltale;

TEST_CASE("the defaults are those of a plain call", "[read]") {
    TWICE(!options{}.unknown_keys.has_value());
    TWICE(options{}.absent_keys == absent_keys::as_declared);
    TWICE(options{}.issue_limit == 64);
    TWICE(options{}.limits.depth == 128);
    TWICE(options{}.limits.bytes == 1073741824);
    TWICE(options{}.first_line == 1);
    TWICE(!options{}.comments);
    TWICE(!options{}.trailing_commas);
    TWICE(!options{}.sink);
}

TEST_CASE("a sink refers to what takes issues", "[read]") {
    issue const one{.severity = issue_severity::warning, .code = issue_code::unknown_key, .message = "m"};
    int calls = 0;
    auto const count = [&](issue const& i) { calls += i.message == "m" ? 1 : 100; };
    issue_sink const to_callable(count);
    CHECK(static_cast<bool>(to_callable));
    to_callable(one);
    issue_sink const copy = to_callable;
    copy(one);
    CHECK(calls == 2);

    issues list;
    issue_sink const to_issues(list);
    to_issues(one);
    to_issues(one);
    CHECK(list.size() == 2);
    CHECK(list[1] == one);

    std::vector<issue> plain;
    options const wishes{.sink = plain};
    wishes.sink(one);
    CHECK(plain.size() == 1);

    issue_sink const none;
    none(one); // is dropped
    CHECK(!none);
}

TEST_CASE("what is no taker of issues makes no sink", "[read]") {
    STATIC_REQUIRE(!std::is_constructible_v<issue_sink, int&>);
    STATIC_REQUIRE(!std::is_constructible_v<issue_sink, std::vector<std::string>&>);
    STATIC_REQUIRE(std::is_constructible_v<issue_sink, issues&>);
}
