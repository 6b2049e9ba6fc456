// SPDX-License-Identifier: BSL-1.0
// Tests of the fault generator itself, against Boost.JSON: what it says of a document is true of the document.
#include "faults/inject.hpp"

#include "support/catch.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace {

/// What the value at an issue's place, and the byte at its offset, have to be for its code. Empty when all is well.
std::string doubt(boost::json::value const& document, std::string const& text, faults::expected_issue const& issue) {
    boost::system::error_code error;
    boost::json::value const* const found = document.find_pointer(issue.pointer, error);
    char const at = issue.offset < text.size() ? text[issue.offset] : '\0';
    if (issue.code == "missing_key") {
        std::string const parent = issue.pointer.substr(0, issue.pointer.rfind('/'));
        boost::json::value const* const object = document.find_pointer(parent, error);
        if (found != nullptr || object == nullptr || !object->is_object())
            return "the key is there, or its object is not";
        return at == '{' ? "" : "no brace at the offset";
    }
    if (found == nullptr) return "nothing is there";
    if (issue.code == "unknown_key" || issue.code == "duplicate_key") return at == '"' ? "" : "no key at the offset";
    if (issue.code == "too_few_items" || issue.code == "too_many_items" || issue.code == "not_unique")
        return at == '[' ? "" : "no array at the offset";
    bool const number = issue.code == "not_an_integer" || issue.code == "too_small" || issue.code == "too_big" ||
                        issue.code == "not_a_multiple" || issue.code == "out_of_range" || issue.code == "rule_broken";
    if (number) return found->is_number() && (at == '-' || (at >= '0' && at <= '9')) ? "" : "no number";
    if (issue.code == "wrong_type") return "";
    return found->is_string() && at == '"' ? "" : "no string";
}

} // namespace

TEST_CASE("inject: the document is JSON and has the faults that are named") {
    std::mt19937_64 random(20251107);
    std::map<std::string, int> seen;
    for (std::size_t i = 0; i < 1500; ++i) {
        std::size_t const wanted = i % 50 == 49 ? 65 : i % 21;
        faults::injected const made = faults::make(random, wanted, {true, i % 2 == 0, true});
        REQUIRE(made.issues.size() == wanted);
        boost::system::error_code error;
        boost::json::value const document = boost::json::parse(made.text, error);
        INFO(made.text);
        REQUIRE_FALSE(error);
        // Of two equal keys Boost.JSON keeps the last: then the value at a pointer may be another than the one judged.
        bool const twice = std::any_of(made.issues.begin(), made.issues.end(),
                                       [](auto const& issue) { return issue.code == "duplicate_key"; });
        for (auto const& issue : made.issues) {
            INFO(issue.pointer << ' ' << issue.code << ' ' << issue.offset);
            if (!twice) REQUIRE(doubt(document, made.text, issue) == "");
            else if (issue.code == "duplicate_key") REQUIRE(made.text.at(issue.offset) == '"');
            ++seen[issue.code];
        }
    }
    CHECK(seen.size() == 19);
    for (auto const& [code, count] : seen) {
        INFO(code);
        CHECK(count >= 20);
    }
}

TEST_CASE("inject: no pointer is named twice for one code") {
    std::mt19937_64 random(3);
    for (int i = 0; i < 300; ++i) {
        auto issues = faults::make(random, 20).issues;
        std::sort(issues.begin(), issues.end(), [](auto const& a, auto const& b) {
            return std::tie(a.pointer, a.code) < std::tie(b.pointer, b.code);
        });
        auto const same = [](auto const& a, auto const& b) { return a.pointer == b.pointer && a.code == b.code; };
        CHECK(std::adjacent_find(issues.begin(), issues.end(), same) == issues.end());
    }
}

TEST_CASE("inject: the same seed gives the same document, with every library and compiler") {
    std::mt19937_64 first(42), second(42);
    for (std::size_t i = 0; i < 20; ++i) CHECK(faults::make(first, i).text == faults::make(second, i).text);
    std::mt19937_64 fixed(42);
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < 20; ++i)
        for (char const c : faults::make(fixed, i).text) sum = sum * 31 + static_cast<unsigned char>(c);
    CHECK(sum == 11452749364301339147u); // changes with the generator, not with the machine
}

TEST_CASE("inject: options leave faults out") {
    std::mt19937_64 random(5);
    for (int i = 0; i < 300; ++i) {
        for (auto const& issue : faults::make(random, 12, {false, false, false}).issues) {
            CHECK(issue.code != "unknown_key");
            CHECK(issue.code != "duplicate_key");
        }
        for (auto const& issue : faults::make(random, 12, {true, true, false}).issues)
            if (issue.code == "duplicate_key") CHECK(issue.pointer.rfind("/extra/", 0) != 0);
    }
}

TEST_CASE("inject: a document without faults, and one with very many") {
    std::mt19937_64 random(7);
    CHECK(faults::make(random, 0).issues.empty());
    CHECK(faults::make(random, 400).issues.size() == 400);
}
