// SPDX-License-Identifier: BSL-1.0
#include <telltale/input/key_log.hpp>

#include "support/twice.hpp"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using telltale::key_log;

namespace {

struct found {
    std::size_t count = 0;
    std::size_t sum = 0; // of the offsets
    friend constexpr bool operator==(found const&, found const&) = default;
};

// What one object with these keys repeats; the key at index i stands at offset i.
constexpr found repeats(std::initializer_list<std::string_view> keys) {
    key_log log;
    log.open(true);
    std::size_t offset = 0;
    for (std::string_view const key : keys) log.add(key, offset++);
    found result;
    log.close([&](std::size_t at, std::string_view) {
        ++result.count;
        result.sum += at;
    });
    return log.size() == 0 ? result : found{99, 99};
}

constexpr bool keeps_objects_apart() {
    key_log log;
    int calls = 0;
    auto const count = [&](std::size_t, std::string_view) { ++calls; };
    log.open(true);
    log.add("a", 0);
    log.open(false);
    if (log.in_object()) return false;
    log.open(true);
    if (!log.in_object()) return false;
    log.add("a", 1);
    log.add("b", 2);
    log.close(count); // "a" of the outer object is no concern of the inner one
    if (calls != 0 || log.in_object()) return false;
    log.close(count);
    if (!log.in_object()) return false;
    log.add("b", 3);
    log.add("a", 4);
    log.close(count);
    return calls == 1 && log.size() == 0;
}

constexpr bool closes_from_a_mark() {
    key_log log;
    log.open(true);
    log.add("a", 0);
    std::size_t const mark = log.size();
    log.add("a", 1);
    log.add("b", 2);
    log.open(true); // a value within
    log.add("b", 3);
    log.close([](std::size_t, std::string_view) {});
    log.add("b", 4);
    std::size_t at = 0;
    std::size_t calls = 0;
    log.close_from(mark, [&](std::size_t offset, std::string_view key) {
        at = offset;
        calls += key == "b" ? 1U : 100U;
    });
    return calls == 1 && at == 4 && log.size() == mark;
}

} // namespace

TEST_CASE("a repeated key is found at its later places", "[input]") {
    TWICE(repeats({}) == found{});
    TWICE(repeats({"a"}) == found{});
    TWICE(repeats({"a", "b", "c"}) == found{});
    TWICE(repeats({"a", "b", "a"}) == found{1, 2});
    TWICE(repeats({"a", "a", "a"}) == found{2, 3});
    TWICE(repeats({"", "a", ""}) == found{1, 2});
    TWICE(repeats({"a", "A"}) == found{});
}

TEST_CASE("keys with the same first eight bytes are told apart", "[input]") {
    TWICE(repeats({"12345678", "123456789"}) == found{});
    TWICE(repeats({"123456789", "12345678a"}) == found{});
    TWICE(repeats({"123456789", "123456789"}) == found{1, 1});
    TWICE(repeats({"12345678", "12345678"}) == found{1, 1});
    TWICE(repeats({std::string_view("a\0", 2), "a"}) == found{}); // the tags are equal, the lengths are not
    TWICE(repeats({std::string_view("\0", 1), ""}) == found{});
    TWICE(repeats({"\xC3\xA9", "\xC3\xA9"}) == found{1, 1});
}

TEST_CASE("containers are kept apart", "[input]") {
    TWICE(keeps_objects_apart());
    TWICE(closes_from_a_mark());
}

TEST_CASE("many keys are found by sorting, the same as by pairs", "[input]") {
    std::mt19937 random(20261121);
    for (int round = 0; round != 200; ++round) {
        std::size_t const count = random() % 120;
        std::vector<std::string> keys;
        for (std::size_t i = 0; i != count; ++i)
            keys.push_back((random() % 2 != 0 ? "common-prefix-" : "") + std::to_string(random() % 150));
        std::map<std::string, int> seen;
        std::vector<std::size_t> expected;
        for (std::size_t i = 0; i != count; ++i)
            if (seen[keys[i]]++ != 0) expected.push_back(i);
        key_log log;
        log.open(true);
        for (std::size_t i = 0; i != count; ++i) log.add(keys[i], i);
        std::vector<std::size_t> given;
        log.close([&](std::size_t at, std::string_view key) {
            given.push_back(at);
            CHECK(key == keys[at]);
        });
        std::sort(given.begin(), given.end());
        CHECK(given == expected);
    }
}

TEST_CASE("a key is added only when it is new, however many there are", "[input]") {
    std::mt19937 random(20261122);
    for (std::size_t const range : {5U, 40U, 300U, 5000U}) {
        std::vector<std::string> keys(700);
        for (std::string& key : keys)
            key = (random() % 2 != 0 ? "common-prefix-" : "") + std::to_string(random() % range);
        std::map<std::string, int> seen;
        key_log log;
        log.open(true);
        log.add("0", 0); // of the object around; no concern of what follows
        std::size_t const begin = log.size();
        for (std::size_t i = 0; i != keys.size(); ++i) CHECK(log.add_new(begin, keys[i], i) == (seen[keys[i]]++ == 0));
        CHECK(log.size() == begin + seen.size());
        log.shrink(begin);
        CHECK(log.add_new(begin, keys[0], 0));
    }
}
