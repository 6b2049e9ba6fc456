// SPDX-License-Identifier: BSL-1.0
// Documents with known faults, read as structs of the same shape: each fault is one issue, at its place, and nothing else is.
#include <telltale/telltale.hpp>

#include "faults/inject.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include <boost/json/parse.hpp>

namespace {

enum class speed { fast, safe, slow };
enum class part { leader, follower };

struct node {
    std::string id;
    double load;
    part role;
    std::optional<std::string> address;

    static constexpr auto schema =
        telltale::schema(telltale::unknown_keys::reject, telltale::field<&node::id>(telltale::min_length(1)),
                         telltale::field<&node::load>(telltale::minimum(0)),
                         telltale::field<&node::address>(telltale::format(telltale::ipv4)));
};

struct file_sink {
    std::string path;

    static constexpr auto schema =
        telltale::schema(telltale::unknown_keys::reject, telltale::field<&file_sink::path>(telltale::min_length(1)));
};

struct socket_sink {
    std::string host;
    std::uint16_t port;

    static constexpr auto schema =
        telltale::schema(telltale::unknown_keys::reject, telltale::field<&socket_sink::host>(telltale::min_length(1)),
                         telltale::field<&socket_sink::port>(telltale::range(1, 65535)));
};

struct deepest {
    std::int32_t count;
    std::optional<std::string> label;

    static constexpr auto schema =
        telltale::schema(telltale::unknown_keys::reject, telltale::field<&deepest::count>(telltale::multiple_of(5)));
};

struct nesting {
    deepest deep;

    static constexpr auto schema = telltale::schema(telltale::unknown_keys::reject);
};

struct label {
    std::string text;

    static constexpr auto schema =
        telltale::schema(telltale::transparent, telltale::field<&label::text>(telltale::min_length(1)));
};
struct amount {
    std::int64_t value;

    static constexpr auto schema =
        telltale::schema(telltale::transparent, telltale::field<&amount::value>(telltale::minimum(0)));
};

struct quota {
    label owner;
    std::unordered_map<std::string, amount> others;

    static constexpr auto schema = telltale::schema(telltale::field<&quota::others>(telltale::rest));
};

struct tree {
    label id;
    std::unique_ptr<tree> left;
    std::unique_ptr<tree> right;

    static constexpr auto schema = telltale::schema(telltale::unknown_keys::reject);
};

struct fleet {
    std::string name;
    std::uint16_t port;
    double ratio;
    speed mode;
    std::vector<std::string> tags;
    std::map<std::string, std::int64_t> limits;
    std::vector<node> nodes;
    std::variant<file_sink, socket_sink> sink;
    nesting nested;
    telltale::nullable<std::string> owner;
    std::optional<telltale::raw_object> extra;
    std::chrono::milliseconds timeout;
    std::chrono::seconds delay;
    std::set<std::string> labels;
    std::pair<label, amount> spot;
    std::filesystem::path home;
    std::uint16_t backup;
    std::uint8_t retries;
    struct quota quota;
    struct tree tree;

    static constexpr auto schema = telltale::schema(
        telltale::unknown_keys::reject,
        telltale::field<&fleet::name>(telltale::min_length(1), telltale::max_length(40),
                                      telltale::pattern<"^[a-z0-9-]+$">()),
        telltale::field<&fleet::port>(telltale::minimum(1024), telltale::maximum(65535)),
        telltale::field<&fleet::ratio>(telltale::range(0, 1)),
        telltale::field<&fleet::tags>(telltale::min_items(1), telltale::max_items(5),
                                      telltale::each(telltale::min_length(1))),
        telltale::field<&fleet::timeout>(telltale::unit<std::chrono::milliseconds>, telltale::minimum(1)),
        telltale::field<&fleet::delay>(telltale::unit<std::chrono::milliseconds>),
        telltale::field<&fleet::labels>(telltale::each(telltale::min_length(1))),
        telltale::field<&fleet::backup>(telltale::any_of(telltale::equals(0), telltale::range(1024, 65535))),
        telltale::field<&fleet::retries>(telltale::default_to(3), telltale::null_is_absent, telltale::range(0, 9)),
        telltale::field<&fleet::limits>(telltale::each(telltale::minimum(0))),
        telltale::field<&fleet::sink>(telltale::tagged<"kind">("file", "socket")));
};

/// `pointer code offset`, a line for each issue, in order.
std::string shown(std::string const& pointer, std::string_view code, std::size_t offset) {
    return pointer + ' ' + std::string(code) + ' ' + std::to_string(offset) + '\n';
}
std::vector<std::string> said_by(telltale::issues const& list, bool places) {
    std::vector<std::string> all;
    for (telltale::issue const& i : list)
        all.push_back(shown(i.path.pointer(), telltale::to_string(i.code), places ? i.position.value().offset : 0));
    return all;
}
std::vector<std::string> said_by(std::vector<faults::expected_issue> const& list, bool places) {
    std::vector<std::string> all;
    for (faults::expected_issue const& i : list) all.push_back(shown(i.pointer, i.code, places ? i.offset : 0));
    return all;
}
std::string joined(std::vector<std::string> list) {
    std::sort(list.begin(), list.end());
    std::string all;
    for (std::string const& s : list) all += s;
    return all;
}

constexpr std::uint64_t seed = 20251121;

} // namespace

TEST_CASE("faults: N in a document are N issues, each at its byte, in the order of the text") {
    std::mt19937_64 random(seed);
    std::map<std::string, int> seen;
    constexpr std::size_t documents = 6000;
    for (std::size_t i = 0; i != documents; ++i) {
        std::size_t const wanted = i % 21;
        faults::injected const made = faults::make(random, wanted);
        telltale::issues const found = telltale::validate<fleet>(made.text);
        auto const parsed = telltale::parse<fleet>(made.text);
        std::string const expected = joined(said_by(made.issues, true));
        bool const as_expected = found.size() == wanted && joined(said_by(found, true)) == expected;
        if (!as_expected || parsed.has_value() != (wanted == 0) || (!parsed && !(parsed.error() == found))) {
            INFO("document " << i << " of seed " << seed << ": " << made.text);
            CHECK(joined(said_by(found, true)) == expected);
            CHECK((parsed ? telltale::issues() : parsed.error()) == found);
            return;
        }
        // Of one object the missing keys come last, in declaration order; else the order is that of the bytes.
        for (auto const& issue : made.issues) ++seen[issue.code];
    }
    CHECK(seen.size() == 19);
    std::cout << "faults found in " << documents << " documents (seed " << seed << "):";
    for (auto const& [code, count] : seen) {
        std::cout << ' ' << code << ' ' << count;
        INFO(code);
        CHECK(count >= 20);
    }
    std::cout << '\n';
}

TEST_CASE("faults: issues come in the order of the text") {
    std::mt19937_64 random(seed + 1);
    for (std::size_t i = 0; i != 1000; ++i) {
        faults::injected const made = faults::make(random, 1 + i % 20);
        telltale::issues const found = telltale::validate<fleet>(made.text);
        auto const expected = said_by(made.issues, true);
        if (said_by(found, true) != expected) {
            INFO("document " << i << " of seed " << seed + 1 << ": " << made.text);
            REQUIRE(said_by(found, true) == expected);
        }
    }
}

TEST_CASE("faults: a boost::json::value shows all of them but repeated keys") {
    std::mt19937_64 random(seed + 2);
    for (std::size_t i = 0; i != 4000; ++i) {
        std::size_t const wanted = i % 21;
        faults::injected const made = faults::make(random, wanted, {true, false, false});
        boost::json::value const value = boost::json::parse(made.text);
        telltale::issues const found = telltale::validate<fleet>(value);
        auto const parsed = telltale::parse<fleet>(value);
        std::string const expected = joined(said_by(made.issues, false));
        if (joined(said_by(found, false)) != expected || parsed.has_value() != (wanted == 0) ||
            (!parsed && !(parsed.error() == found))) {
            INFO("document " << i << " of seed " << seed + 2 << ": " << made.text);
            REQUIRE(joined(said_by(found, false)) == expected);
            REQUIRE((parsed ? telltale::issues() : parsed.error()) == found);
        }
    }
}

TEST_CASE("faults: unknown keys are let pass when they are ignored, and counted apart when they are warnings") {
    std::mt19937_64 random(seed + 3);
    for (std::size_t i = 0; i != 1000; ++i) {
        faults::injected const made = faults::make(random, i % 21);
        std::vector<faults::expected_issue> errors, warnings;
        for (auto const& issue : made.issues) (issue.code == "unknown_key" ? warnings : errors).push_back(issue);
        telltale::issues warned;
        auto const found =
            telltale::validate<fleet>(made.text, {.unknown_keys = telltale::unknown_keys::warn, .sink = warned});
        auto const ignoring = telltale::validate<fleet>(made.text, {.unknown_keys = telltale::unknown_keys::ignore});
        INFO("document " << i << " of seed " << seed + 3 << ": " << made.text);
        REQUIRE(joined(said_by(found, true)) == joined(said_by(errors, true)));
        REQUIRE(joined(said_by(warned, true)) == joined(said_by(warnings, true)));
        REQUIRE(ignoring == found);
    }
}

TEST_CASE("faults: sixty-five are sixty-four and one that says so") {
    std::mt19937_64 random(seed + 4);
    for (std::size_t i = 0; i != 200; ++i) {
        std::size_t const wanted = 63 + i % 4;
        faults::injected const made = faults::make(random, wanted);
        telltale::issues const found = telltale::validate<fleet>(made.text);
        auto const parsed = telltale::parse<fleet>(made.text);
        INFO("document " << i << " of seed " << seed + 4 << ": " << made.text);
        REQUIRE(!parsed.has_value());
        REQUIRE(parsed.error() == found);
        if (wanted <= 64) {
            REQUIRE(joined(said_by(found, true)) == joined(said_by(made.issues, true)));
            continue;
        }
        REQUIRE(found.size() == 65);
        REQUIRE(found.back().code == telltale::issue_code::too_many_issues);
        REQUIRE(found.back().path.empty());
        // All sixty-four are true.
        auto expected = said_by(made.issues, true);
        for (std::size_t k = 0; k != 64; ++k) {
            auto const at = std::find(
                expected.begin(), expected.end(),
                shown(found[k].path.pointer(), telltale::to_string(found[k].code), found[k].position->offset));
            REQUIRE(at != expected.end());
            expected.erase(at);
        }
        auto const all = telltale::validate<fleet>(made.text, {.issue_limit = wanted});
        REQUIRE(joined(said_by(all, true)) == joined(said_by(made.issues, true)));
    }
}
