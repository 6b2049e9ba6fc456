// SPDX-License-Identifier: BSL-1.0
// Documents with bytes changed by chance: telltale and Boost.JSON say the same of each, but for what telltale alone refuses.
#include <telltale/telltale.hpp>

#include "agree/author.hpp"
#include "faults/inject.hpp"

#include "support/catch.hpp"

#include <boost/json/stream_parser.hpp>

#include <array>
#include <cstddef>
#include <iostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::uint64_t seed = 20251127;

struct file_sink {
    std::string path;
};
struct socket_sink {
    std::string host;
    double port;
};
struct shape { // something of everything, so that each way of reading meets the faults
    std::string name;
    std::int64_t port;
    double ratio;
    bool on;
    std::vector<std::string> tags;
    std::map<std::string, std::int32_t> limits;
    std::variant<file_sink, socket_sink> sink;
    std::variant<double, std::string, std::vector<telltale::raw_json>> any;
    telltale::nullable<std::string> owner;
    std::optional<telltale::raw_object> extra;

    static constexpr auto schema =
        telltale::schema(telltale::field<&shape::sink>(telltale::tagged<"kind">("file", "socket")));
};

std::string good_document(agree::author& a, std::mt19937_64& random, std::size_t which) {
    switch (which % 4) {
    case 0: return a.anything();
    case 1: return faults::make(random, 0).text;
    default: {
        std::vector<agree::entry> limits{{"a", a.integer(-9, 9)}, {a.words(), "1"}},
            file{{"kind", "\"file\""}, {"path", a.quoted(a.words())}};
        std::vector<agree::entry> socket{{"host", a.quoted(a.words())}, {"kind", "\"socket\""}, {"port", a.real()}};
        return a.object({{"name", a.quoted(a.words())},
                         {"port", a.integer(0, INT64_MAX)},
                         {"ratio", a.real()},
                         {"on", a.boolean()},
                         {"tags", a.array({a.quoted(a.words()), "\"\\u00e9\\ud83d\\ude80\""})},
                         {"limits", a.object(limits)},
                         {"sink", a.object(a.once_in(2) ? file : socket)},
                         {"any", a.anything()},
                         {"owner", a.once_in(2) ? "null" : a.quoted(a.words())},
                         {"extra", a.any_object(), false},
                         {"more", a.anything(), false}});
    }
    }
}

/// Changes one place: bytes that matter to JSON are more likely than others.
void change(std::string& text, std::mt19937_64& random) {
    static constexpr std::string_view pieces[] = {"\"",
                                                  "\\",
                                                  "{",
                                                  "}",
                                                  "[",
                                                  "]",
                                                  ",",
                                                  ":",
                                                  " ",
                                                  "\n",
                                                  "\t",
                                                  "\r",
                                                  "0",
                                                  "1",
                                                  "9",
                                                  "-",
                                                  "+",
                                                  ".",
                                                  "e",
                                                  "E",
                                                  "t",
                                                  "true",
                                                  "false",
                                                  "null",
                                                  "nul",
                                                  "n",
                                                  "\\u0000",
                                                  "\\u",
                                                  "\\ud800",
                                                  "\\udc00",
                                                  "\\ud83d\\ude80",
                                                  "\\n",
                                                  "\\x",
                                                  "\xC3\xA9",
                                                  "\xC3",
                                                  "\xA9",
                                                  "\xE2\x82\xAC",
                                                  "\xED\xA0\x80",
                                                  "\xF0\x9F\x9A\x80",
                                                  "\xF4\x90\x80\x80",
                                                  "\xC0\x80",
                                                  "\xFF",
                                                  "\x01",
                                                  "\x1F",
                                                  "\x7F",
                                                  "/",
                                                  "//",
                                                  "'",
                                                  "\xEF\xBB\xBF",
                                                  "1e5",
                                                  "0.5",
                                                  "-0",
                                                  "01",
                                                  "1.",
                                                  ".5",
                                                  "NaN",
                                                  "[]",
                                                  "{}",
                                                  "\"a\":1",
                                                  "\"\":",
                                                  ",,",
                                                  "[[[[",
                                                  "]]",
                                                  "12345678",
                                                  "00000000",
                                                  "a"};
    auto const below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    std::size_t const at = below(text.size() + 1);
    std::string const piece(pieces[below(std::size(pieces))]);
    switch (below(8)) {
    case 0: text.insert(at, piece); break;
    case 1: text.replace(at, 1, piece); break;
    case 2: text.erase(at, 1 + below(3)); break;
    case 3: text.resize(at); break;
    case 4:
        if (at < text.size()) text[at] = static_cast<char>(static_cast<unsigned char>(text[at]) ^ (1U << below(8)));
        break;
    case 5: text.insert(at, text.substr(below(text.size() + 1), below(12))); break;
    case 6: // a member, which may be there already
        if (std::size_t const brace = text.find('{', at); brace != std::string::npos)
            text.insert(brace + 1, below(2) != 0 ? "\"a\":[]," : "\"\\u006eame\":0,");
        break;
    default: {
        std::size_t const other = below(text.size() + 1);
        if (at < text.size() && other < text.size()) std::swap(text[at], text[other]);
        break;
    }
    }
}

/// An exponent that no `int` holds: Boost.JSON refuses that number, which RFC 8259 allows.
bool has_long_exponent(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != 'e' && text[i] != 'E') continue;
        std::size_t k = i + 1, digits = 0;
        while (k < text.size() && (text[k] == '+' || text[k] == '-')) ++k;
        while (k < text.size() && text[k] >= '0' && text[k] <= '9') ++k, ++digits;
        if (digits >= 9) return true;
    }
    return false;
}

bool is_about_text(telltale::issue_code code) {
    using enum telltale::issue_code;
    return code == bad_json || code == bad_utf8 || code == too_deep;
}

} // namespace

TEST_CASE("mutants: what Boost.JSON accepts and what telltale accepts is the same, but for repeated keys") {
    agree::author a(seed);
    std::mt19937_64 random(seed);
    boost::json::parse_options options;
    options.max_depth = 128;
    std::array<unsigned char, 16384> buffer;
    boost::json::stream_parser boost_parser({}, options, buffer.data(), buffer.size());
    telltale::options const wishes{.issue_limit = 1000};
    constexpr std::size_t documents = 4000, mutants = 60;
    std::size_t accepted = 0, refused = 0, repeated = 0, exponents = 0, utf8 = 0;
    for (std::size_t i = 0; i != documents; ++i) {
        std::string const good = good_document(a, random, i);
        std::string text;
        for (std::size_t m = 0; m != mutants; ++m) {
            if (m % 4 == 0) text = good; // up to four changes on top of each other
            change(text, random);
            boost_parser.reset();
            boost::system::error_code error;
            boost_parser.write(text.data(), text.size(), error);
            if (!error) boost_parser.finish(error);
            bool const is_json = !error;

            telltale::issues const as_any = telltale::validate<telltale::raw_json>(text, wishes);
            telltale::issues const as_shape = telltale::validate<shape>(text, wishes);
            auto const explain = [&](std::string_view words) {
                INFO("mutant " << m << " of document " << i << ", seed " << seed << ": " << text);
                INFO(error.message() << '\n' << as_any << '\n' << as_shape);
                FAIL(words);
            };
            // The two ways to read say the same of the text.
            bool const any_fault = !as_any.empty() && is_about_text(as_any.back().code);
            bool const shape_fault = !as_shape.empty() && is_about_text(as_shape.back().code);
            if (any_fault != shape_fault) explain("read as a shape and as anything, the text is JSON only once");
            if (any_fault &&
                (as_any.back().code != as_shape.back().code || as_any.back().position != as_shape.back().position))
                explain("read as a shape and as anything, the text ends at another byte");
            if (any_fault && (as_any.back().position->offset > text.size()))
                explain("the fault stands outside the text");
            // And Boost.JSON says it, too.
            if (any_fault == is_json) {
                if (!any_fault && has_long_exponent(text)) ++exponents;
                else explain("telltale and Boost.JSON differ");
            }
            utf8 += any_fault && as_any.back().code == telltale::issue_code::bad_utf8 ? 1 : 0;
            if (!any_fault) {
                for (telltale::issue const& issue : as_any)
                    if (issue.code != telltale::issue_code::duplicate_key) explain("anything is refused for something");
                repeated += as_any.empty() ? 0 : 1;
                auto const kept = telltale::parse<telltale::raw_json>(text);
                if (kept.has_value() != as_any.empty()) explain("parse and validate differ");
                if (m % 8 == 0) {
                    auto const made = telltale::parse<shape>(text, wishes);
                    if (made ? !as_shape.empty() : !(made.error() == as_shape))
                        explain("parse and validate of a shape differ");
                }
            }
            (is_json ? accepted : refused) += 1;
        }
    }
    std::cout << "mutants, seed " << seed << ": " << accepted << " are JSON, of which " << repeated << " repeat a key; "
              << refused << " are not, of which " << utf8 << " for their characters and " << exponents
              << " only for Boost.JSON\n";
    CHECK(accepted + refused == documents * mutants);
    CHECK(accepted >= 20000);
    CHECK(refused >= 100000);
    CHECK(repeated >= 200);
    CHECK(utf8 >= 1000);
}

TEST_CASE("mutants: a text that is cut anywhere ends too early, and says so at its end") {
    std::mt19937_64 random(seed + 1);
    for (int i = 0; i != 60; ++i) {
        std::string const text = faults::make(random, 0).text;
        std::size_t const last = text.find_last_of('}');
        for (std::size_t size = text.find('{') + 1; size <= last; ++size) {
            auto const found = telltale::validate<shape>(std::string_view(text).substr(0, size), {.issue_limit = 1000});
            auto const kept = telltale::validate<telltale::raw_json>(std::string_view(text).substr(0, size));
            if (found.empty() || kept.size() != 1 || kept[0].code != telltale::issue_code::bad_json ||
                kept[0].position->offset != size || found.back().code != telltale::issue_code::bad_json ||
                found.back().position->offset != size) {
                INFO("cut at " << size << ", seed " << seed + 1 << ": " << text.substr(0, size));
                INFO(found << kept);
                REQUIRE(false);
            }
        }
    }
}
