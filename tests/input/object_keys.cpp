// SPDX-License-Identifier: BSL-1.0
#include <telltale/input/object_keys.hpp>

#include "support/twice.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using telltale::object_keys;

namespace {

constexpr bool add(object_keys& keys, std::string_view key) { return keys.add(key, key.data() + key.size()); }

/// For each key whether it is new: '1' or '0'.
constexpr bool news(std::initializer_list<std::string_view> all, std::string_view expected) {
    object_keys keys;
    keys.open();
    std::size_t i = 0;
    for (std::string_view const key : all)
        if (add(keys, key) != (expected[i++] == '1')) return false;
    keys.close();
    return i == expected.size();
}

constexpr bool keeps_objects_apart() {
    object_keys keys;
    keys.open();
    if (!add(keys, "a") || !add(keys, "b")) return false;
    keys.open();
    if (!add(keys, "a") || add(keys, "a")) return false;
    keys.close();
    keys.open();
    if (!add(keys, "a")) return false;
    keys.close();
    if (add(keys, "a") || add(keys, "b") || !add(keys, "c")) return false;
    keys.close();
    keys.open();
    return add(keys, "a");
}

constexpr bool knows_many() {
    object_keys keys;
    keys.open();
    char names[300][3]{};
    for (int i = 0; i != 300; ++i) {
        names[i][0] = static_cast<char>('a' + i / 100);
        names[i][1] = static_cast<char>('0' + i / 10 % 10);
        names[i][2] = static_cast<char>('0' + i % 10);
        if (!add(keys, {names[i], 3})) return false;
    }
    for (auto const& name : names)
        if (add(keys, {name, 3})) return false;
    return true;
}

constexpr bool knows_escapes() {
    object_keys keys;
    keys.open();
    return keys.add_escaped("a\\u0062") && !add(keys, "ab") && keys.add_escaped("plain") &&
           !keys.add_escaped("pl\\u0061in") && keys.add_escaped("\\\"\\\\") && !add(keys, "\"\\") &&
           keys.add_escaped("\\ud83d\\ude00") && !add(keys, "\xF0\x9F\x98\x80");
}

} // namespace

TEST_CASE("a key is new once", "[input]") {
    TWICE(news({"a", "b", "a"}, "110"));
    TWICE(news({"", "a", "", "A"}, "1101"));
    TWICE(news({"12345678", "123456789", "12345678a", "123456789"}, "1110"));
    TWICE(news({"0123456789abcdef", "0123456789abcdefg", "0123456789abcdefG", "0123456789abcdef"}, "1110"));
    TWICE(news({"a long key that has more than sixteen bytes", "a long key that has more than sixteen bytes"}, "10"));
    TWICE(news({"a long key that has more than sixteen bytes", "a long key that has more than sixteen bytez"}, "11"));
    TWICE(news({std::string_view("a\0", 2), "a", std::string_view("\0", 1), ""}, "1111"));
}

TEST_CASE("objects are kept apart", "[input]") { TWICE(keeps_objects_apart()); }
TEST_CASE("many keys are known", "[input]") { TWICE(knows_many()); }
TEST_CASE("escapes stand for what they mean", "[input]") { TWICE(knows_escapes()); }

TEST_CASE("objects in objects, small and large", "[input]") {
    std::mt19937 random(20261121);
    for (int round = 0; round != 60; ++round) {
        std::vector<std::string> names(3000);
        for (std::size_t i = 0; i != names.size(); ++i)
            names[i] = (random() % 3 == 0 ? "with a common prefix " : "") +
                       std::to_string(random() % (round % 2 == 0 ? 90 : 5000));
        std::vector<std::set<std::string_view>> open(1);
        object_keys keys;
        keys.open();
        for (std::string const& name : names) {
            auto const choice = random() % 40;
            if (choice == 0) {
                keys.open();
                open.emplace_back();
            } else if (choice == 1 && open.size() > 1) {
                keys.close();
                open.pop_back();
            } else {
                bool const is_new = open.back().insert(name).second;
                // with and without bytes behind it
                std::string const exact = name;
                bool const enough = random() % 2 == 0;
                REQUIRE(keys.add(name, name.data() + (enough ? name.size()
                                                             : std::max<std::size_t>(name.size(), name.capacity()))) ==
                        is_new);
            }
        }
    }
}

TEST_CASE("keys that were chosen to meet in the table are told apart all the same", "[input]") {
    std::vector<std::string> names(2000, std::string(16, '\0'));
    for (std::size_t i = 0; i != names.size(); ++i) {
        std::uint64_t const low = i * 0x0101, high = std::rotr(low ^ 0x1234567812345678U, 29);
        std::memcpy(names[i].data(), &low, 8);
        std::memcpy(names[i].data() + 8, &high, 8);
    }
    object_keys keys;
    for (int round = 0; round != 2; ++round) {
        keys.open();
        CHECK(add(keys, "first"));
        for (std::size_t i = 0; i != names.size(); ++i) {
            REQUIRE(add(keys, names[i]));
            REQUIRE_FALSE(add(keys, names[i / 2]));
        }
        CHECK_FALSE(add(keys, "first"));
        keys.open();
        CHECK(add(keys, names[7]));
        CHECK_FALSE(add(keys, names[7]));
        keys.close();
        for (std::string const& name : names) REQUIRE_FALSE(add(keys, name));
    }
    keys.close();
    CHECK_FALSE(add(keys, names[1]));
}
