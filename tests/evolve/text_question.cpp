// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/text_question.hpp>

#include "support/catch.hpp"

#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/text/pattern_language.hpp>

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
std::string pattern_of(text_judge const& judge, std::size_t atom) {
    std::string out;
    write_pattern(judge.atom(atom), [&](char c) { out += c; });
    return out;
}

} // namespace

TEST_CASE("what automata are needed of", "[evolve]") {
    auto const words = is_one_of("a.b", "c");
    ruled const writer({pattern<"^a">(), min_length(2)}), reader({words.plain(), max_length(7)});
    text_judge const judge({&reader.tree, &writer.tree, 0});
    REQUIRE(judge.atom_count() == 2);
    CHECK(pattern_of(judge, 0) == "^a");
    CHECK(pattern_of(judge, 1) == "^(?:a\\.b|c)$");
    CHECK_FALSE(judge.is_listed());
    CHECK(judge.length_cap() == 2);
    CHECK(text_judge({&reader.tree, &writer.tree, 1}).length_cap() == 8);
    CHECK(text_judge({&reader.tree, &writer.tree, 1}).atom_count() == 1);
}

TEST_CASE("a list is judged text by text", "[evolve]") {
    auto const words = is_one_of("a", "bb", "ccc");
    ruled const writer({words.plain(), max_length(2)}), reader({max_length(1), pattern<"^[ab]+$">()});
    text_judge const by_length({&reader.tree, &writer.tree, 0});
    REQUIRE(by_length.is_listed());
    CHECK(by_length.judge_list().what == effect::refused);
    CHECK(by_length.judge_list().example() == "bb");
    text_judge by_pattern({&reader.tree, &writer.tree, 1});
    REQUIRE(by_pattern.atom_count() == 1);
    by_pattern.languages()[0] = text::pattern_language<"^[ab]+$">();
    CHECK(by_pattern.judge_list().what == effect::none);
}

TEST_CASE("a text is settled", "[evolve]") {
    ruled const writer({min_length(1)}), reader({max_length(2)});
    text_judge const judge({&reader.tree, &writer.tree, 0});
    CHECK(judge.settle("") == text::search_verdict::no);
    CHECK(judge.settle("ab") == text::search_verdict::no);
    CHECK(judge.settle("abc") == text::search_verdict::yes);
}
