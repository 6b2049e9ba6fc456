// SPDX-License-Identifier: BSL-1.0
// The corpus of JSON texts, each read as many types: what is wrong with a text does not depend on who reads it.
#include <telltale/telltale.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace {

struct corpus_text {
    std::string name;
    std::string code; // empty: accepted
    std::size_t offset = 0;
    std::string text;
};

std::vector<corpus_text> read_corpus() {
    std::ifstream file("corpus/json/texts.tsv", std::ios::binary);
    std::vector<corpus_text> all;
    std::string line;
    for (bool head = true; std::getline(file, line); head = false) {
        if (head) continue;
        std::vector<std::string> fields(1);
        for (char const c : line) {
            if (c == '\t') fields.emplace_back();
            else fields.back() += c;
        }
        REQUIRE(fields.size() == 6);
        corpus_text made{fields[0], fields[2], fields[3].empty() ? 0 : std::stoul(fields[3]), {}};
        REQUIRE((fields[1] == "refuse") == !made.code.empty());
        auto const digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
        for (std::size_t i = 0; i + 1 < fields[4].size(); i += 2)
            made.text += static_cast<char>(digit(fields[4][i]) * 16 + digit(fields[4][i + 1]));
        all.push_back(std::move(made));
    }
    return all;
}

std::vector<corpus_text> const& corpus() {
    static std::vector<corpus_text> const all = read_corpus();
    return all;
}

enum class letter { a, b };
struct empty_record {};
struct short_record {
    std::string a;
    telltale::raw_json b;
};
struct two {
    double b;
};

/// The verdict on the text itself among the issues of a reader: a text that is no JSON is the last thing that it says.
template <class List>
std::string verdict(List const& list) {
    auto const shown = [](telltale::issue const& i) {
        return std::string(telltale::to_string(i.code)) + " at " +
               std::to_string(i.position ? i.position->offset : 999999);
    };
    for (std::size_t i = 0; i != list.size(); ++i) {
        using enum telltale::issue_code;
        auto const code = list[i].code;
        if (code == duplicate_key) return shown(list[i]);
        if (code != bad_json && code != bad_utf8 && code != too_deep && code != too_large) continue;
        return i + 1 == list.size() ? shown(list[i]) : shown(list[i]) + ", and went on";
    }
    return "accepted";
}

/// Reads the corpus as a `T`, building it and not.
template <class T>
void read_as(std::string_view type) {
    telltale::options const wishes{.issue_limit = 100000};
    for (corpus_text const& c : corpus()) {
        std::string const expected = c.code.empty() ? "accepted" : c.code + " at " + std::to_string(c.offset);
        telltale::issues const found = telltale::validate<T>(c.text, wishes);
        if (std::string const got = verdict(found); got != expected) {
            INFO(c.name << " validated as " << type << ": " << c.text.substr(0, 200));
            CHECK(got == expected);
        }
        auto const made = telltale::parse<T>(c.text, wishes);
        if (made.has_value() != found.ok() || (!made && !(made.error() == found))) {
            INFO(c.name << " parsed as " << type << ": " << c.text.substr(0, 200));
            CHECK((made ? telltale::issues() : made.error()) == found);
        }
    }
}

} // namespace

#define READ_AS(...) read_as<__VA_ARGS__>(#__VA_ARGS__)

TEST_CASE("json corpus: it is all there") {
    CHECK(corpus().size() >= 626);
    std::map<std::string, int> count;
    for (corpus_text const& c : corpus()) ++count[c.code];
    CHECK(count.size() == 5);
    for (auto const& [code, n] : count) CHECK(n >= 7);
}

TEST_CASE("json corpus: read as free-form JSON") {
    READ_AS(telltale::raw_json);
    READ_AS(telltale::raw_object);
    READ_AS(boost::json::value);
    READ_AS(boost::json::array);
    for (corpus_text const& c : corpus()) { // what is accepted as such is accepted without any issue
        INFO(c.name);
        REQUIRE(telltale::parse<telltale::raw_json>(c.text).has_value() == c.code.empty());
    }
}

TEST_CASE("json corpus: read as containers") {
    READ_AS(std::vector<telltale::raw_json>);
    READ_AS(std::map<std::string, telltale::raw_json>);
    READ_AS(std::vector<std::vector<std::string>>);
    READ_AS(std::map<std::string, std::map<std::string, double>>);
    READ_AS(std::array<std::string, 2>);
}

TEST_CASE("json corpus: read as one value") {
    READ_AS(std::string);
    READ_AS(double);
    READ_AS(std::int8_t);
    READ_AS(std::uint64_t);
    READ_AS(bool);
    READ_AS(letter);
    READ_AS(telltale::nullable<float>);
    READ_AS(std::chrono::sys_time<std::chrono::milliseconds>);
}

TEST_CASE("json corpus: read as elements of one kind") {
    READ_AS(std::vector<std::string>);
    READ_AS(std::vector<double>);
    READ_AS(std::vector<std::int64_t>);
    READ_AS(std::vector<telltale::open_enum<letter>>);
    READ_AS(std::vector<telltale::nullable<bool>>);
}

TEST_CASE("json corpus: read as records and sums") {
    READ_AS(empty_record);
    READ_AS(short_record);
    READ_AS(std::vector<two>);
    READ_AS(std::variant<bool, double, std::string, std::vector<telltale::raw_json>, short_record>);
}

TEST_CASE("json corpus: what is kept is the same JSON without its white space") {
    for (corpus_text const& c : corpus()) {
        if (!c.code.empty()) continue;
        INFO(c.name);
        auto const kept = telltale::parse<telltale::raw_json>(c.text);
        REQUIRE(kept);
        // Outside strings nothing but white space is dropped.
        std::string minified;
        bool inside = false;
        for (std::size_t i = 0; i != c.text.size(); ++i) {
            char const at = c.text[i];
            if (at == '"') inside = !inside;
            if (inside && at == '\\') minified += c.text[i++];
            if (inside || (at != ' ' && at != '\n' && at != '\t' && at != '\r')) minified += c.text[i];
        }
        CHECK(kept->text() == minified);
        CHECK(telltale::parse<telltale::raw_json>(kept->text()) == *kept);
    }
}

TEST_CASE("json corpus: a repeated key is found in maps of any size, and its value is not judged") {
    for (std::size_t size = 1; size != 200; ++size) {
        std::size_t const again = (size * 7919) % size;
        auto const key = [](std::size_t i) { return "\"" + std::string(i % 3 * 5, 'k') + std::to_string(i) + "\":"; };
        std::string text = "{";
        for (std::size_t i = 0; i != size; ++i) text += key(i) + "1,";
        std::size_t const offset = text.size();
        text += key(again) + "null,\"last\":2," + key(size / 2) + "\"x\"}";
        using map = std::map<std::string, int>;
        telltale::issues const found = telltale::validate<map>(text);
        INFO(text);
        REQUIRE(found.size() == 2);
        CHECK(found[0].code == telltale::issue_code::duplicate_key);
        CHECK(found[0].position->offset == offset);
        CHECK(found[1].code == telltale::issue_code::duplicate_key);
        REQUIRE(telltale::parse<map>(text).error() == found);
    }
}
