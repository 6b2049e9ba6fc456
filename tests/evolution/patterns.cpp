// SPDX-License-Identifier: BSL-1.0
// Containment of patterns made by chance, against all short texts and another engine of regular expressions.
#include "support/catch.hpp"

#include "evolution/judge.hpp"

#include <telltale/evolve/running_oracle.hpp>
#include <telltale/evolve/text_question.hpp>

#include <random>
#include <string>
#include <vector>

using namespace evolution;
using telltale::evolve::effect;
using telltale::evolve::running_oracle;
using telltale::evolve::text_verdict;

namespace {

class pattern_author {
public:
    explicit pattern_author(std::uint64_t seed) : random_(seed) {}

    std::string make() {
        std::string out;
        if (below(4) != 0) out += '^';
        out += choice(2);
        if (below(4) != 0) out += '$';
        return out;
    }

private:
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_() % n); }
    std::string choice(int depth) {
        std::string out = sequence(depth);
        if (depth != 0 && below(3) == 0) out = "(" + out + "|" + sequence(depth) + ")";
        return out;
    }
    std::string sequence(int depth) {
        std::string out;
        for (std::size_t n = 1 + below(3); n != 0; --n) {
            static char const* const atoms[] = {"a", "b", "c", "[ab]", "[^a]", "[a-c]", ".", "[bc]"};
            std::string const atom =
                depth != 0 && below(4) == 0 ? "(" + choice(depth - 1) + ")" : atoms[below(std::size(atoms))];
            static char const* const repeats[] = {"", "", "", "*", "+", "?", "{2}", "{1,3}"};
            out += atom + repeats[below(std::size(repeats))];
        }
        return out;
    }
    std::mt19937_64 random_;
};

std::vector<std::string> const& texts() {
    static std::vector<std::string> const all = [] {
        std::vector<std::string> out{""};
        for (std::size_t from = 0, length = 0; length != 6; ++length) {
            std::size_t const until = out.size();
            for (; from != until; ++from)
                for (char const c : {'a', 'b', 'c'}) out.push_back(out[from] + c);
        }
        return out;
    }();
    return all;
}

struct side {
    explicit side(std::string pattern, long long low, long long high) : source(std::move(pattern)) {
        std::size_t n = 0;
        rules[n].kind = rule_kind::pattern;
        rules[n++].text = std::string_view(source);
        if (low > 0) rules[n].kind = rule_kind::min_length, rules[n++].low = telltale::text::number(low);
        if (high > 0) rules[n].kind = rule_kind::max_length, rules[n++].high = telltale::text::number(high);
        said.types = json_types::string;
        said.rules = {rules, n};
        tree.is = kind::string;
        tree.said = &said;
    }
    side(side const&) = delete;
    std::string source;
    rule rules[3];
    telltale::value_schema said;
    value_tree tree;
};

void run(std::size_t count, std::uint64_t seed) {
    pattern_author author(seed);
    std::mt19937_64 random(seed);
    judge other;
    std::size_t contained = 0;
    for (std::size_t i = 0; i != count; ++i) {
        std::string const first = author.make();
        std::string second = author.make();
        if (random() % 3 == 0) second = first + (random() % 2 == 0 ? "" : "|" + second); // contained for sure
        if (telltale::text::built_language(first).get().states == 0 ||
            telltale::text::built_language(second).get().states == 0)
            continue; // too large for an automaton, which is no schema either
        auto const length = [&] { return random() % 3 == 0 ? static_cast<long long>(random() % 4) : 0; };
        side const writer(first, length(), random() % 3 == 0 ? 4 : 0);
        side const reader(second, length(), random() % 4 == 0 ? 5 : 0);
        for (std::size_t which = 0; which != reader.said.rules.size(); ++which) {
            running_oracle oracle;
            text_verdict const verdict = oracle.ask({&reader.tree, &writer.tree, which});
            CAPTURE(first, second, which, verdict.example());
            auto const breaks = [&](std::string const& text) {
                for (rule const& r : writer.said.rules)
                    if (!other.keeps_text(r, text)) return false;
                return !other.keeps_text(reader.said.rules[which], text);
            };
            if (verdict.what == effect::none) {
                ++contained;
                bool any = false;
                for (std::string const& text : texts())
                    if (!any && breaks(text)) {
                        any = true;
                        UNSCOPED_INFO("\"" << text << "\"");
                    }
                if (any) CHECK_FALSE(any);
            } else {
                if (verdict.what != effect::refused || !verdict.has_example) CHECK(verdict.what == effect::refused);
                if (!breaks(std::string(verdict.example()))) CHECK(breaks(std::string(verdict.example())));
            }
        }
    }
    CHECK(contained * 6 > count); // both answers are given
    CHECK(contained < count * 2);
}

} // namespace

TEST_CASE("a pattern is contained in another if and only if no text tells them apart", "[evolution]") { run(600, 1); }
TEST_CASE("so it is for many patterns", "[.slow]") { run(20000, 2); }
