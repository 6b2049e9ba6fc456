// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/running_oracle.hpp>

#include "support/catch.hpp"

#include <telltale/rule/format.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/pattern.hpp>

#include <string>
#include <vector>

using namespace telltale;
using namespace telltale::evolve;

namespace {

struct ruled {
    explicit ruled(std::vector<rule> list)
        : rules(std::move(list)), said(*type_tree<std::string>.said), tree(type_tree<std::string>) {
        said.rules = {rules.data(), rules.size()};
        tree.said = &said;
    }
    ruled(ruled const&) = delete;
    std::vector<rule> rules;
    value_schema said;
    value_tree tree;
};
text_verdict ask(std::vector<rule> written, rule const& asked) {
    ruled const writer(std::move(written)), reader({asked});
    running_oracle oracle;
    return oracle.ask({&reader.tree, &writer.tree, 0});
}

} // namespace

TEST_CASE("patterns are contained by their automata, not by their texts", "[evolve]") {
    CHECK(ask({pattern<"^(a|b)+$">()}, pattern<"^[ab]*$">()).what == effect::none);
    CHECK(ask({pattern<"^[ab]*$">()}, pattern<"^(a|b)+$">()).what == effect::refused);
    CHECK(ask({pattern<"^[ab]*$">(), min_length(1)}, pattern<"^(a|b)+$">()).what == effect::none);
    CHECK(ask({pattern<"^[a-z0-9-]+$">()}, pattern<"^[a-z0-9]+(-[a-z0-9]+)*$">()).example() == "-");
    CHECK(ask({pattern<"^a">(), pattern<"b$">()}, pattern<"^a.*b$">()).what ==
          effect::refused); // a line end in between
    CHECK(ask({pattern<"^a">(), pattern<"b$">()}, pattern<"^a[^]*b$">()).what == effect::none);
}

TEST_CASE("lengths and patterns together", "[evolve]") {
    CHECK(ask({pattern<"^.{2,5}$">()}, min_length(2)).what == effect::none);
    CHECK(ask({pattern<"^.{2,5}$">()}, max_length(4)).what == effect::refused);
    CHECK(ask({pattern<"^(aa)+$">(), max_length(3)}, max_length(2)).what == effect::none);
    CHECK(ask({pattern<"^(aa)+$">()}, max_length(3)).example() == "aaaa");
    auto const words = is_one_of("a", "b");
    CHECK(ask({pattern<"^[ab]$">()}, words.plain()).what == effect::none);
    CHECK(ask({pattern<"^[abc]$">()}, words.plain()).example() == "c");
}

TEST_CASE("a pattern that need not match ends no search", "[evolve]") {
    rule const either[] = {pattern<"^a$">(), pattern<"^b$">()};
    rule const any{.kind = rule_kind::any_of, .inner = either, .inner_count = 2};
    CHECK(ask({any}, pattern<"^a$">()).example() == "b");
    CHECK(ask({any}, pattern<"^[ab]$">()).what == effect::none);
}

TEST_CASE("the empty text is a text of its own", "[evolve]") {
    // The state in which an automaton begins may be reached again.
    CHECK(ask({min_length(1)}, format(uuid)).what == effect::refused);
    CHECK(ask({pattern<"^(ab)*$">(), min_length(1)}, max_length(0)).what == effect::refused);
}

TEST_CASE("formats are judged by examples", "[evolve]") {
    CHECK(ask({}, format(uuid)).what == effect::refused);
    CHECK(ask({pattern<"^[0-9a-f]{64}$">()}, format(sha256)).what == effect::unsure);
    CHECK(ask({{.kind = rule_kind::satisfies, .message = "must fit"}}, pattern<"a">()).what == effect::unsure);
}
