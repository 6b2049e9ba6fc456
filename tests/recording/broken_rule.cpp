// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/broken_rule.hpp>

#include "support/catch.hpp"

#include <string>

using telltale::recording::detail::broken_rule;

TEST_CASE("an issue at a member, with its value or without") {
    CHECK(to_string(broken_rule("runId", "is wrong")) == "error: runId: is wrong [rule_broken]");
    CHECK(to_string(broken_rule("runId", "is wrong", std::string("a\"b"))) ==
          "error: runId: is wrong (got \"a\\\"b\") [rule_broken]");
    CHECK(to_string(broken_rule("count", "is wrong", 7)) == "error: count: is wrong (got 7) [rule_broken]");
    CHECK(broken_rule("runId", "is wrong", std::string(1000, 'x')).got == '"' + std::string(38, 'x') + "\xe2\x80\xa6");
}
