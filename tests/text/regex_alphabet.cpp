// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/regex_alphabet.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <string_view>

namespace regex = telltale::text::regex;

namespace {

template <std::size_t Size>
struct letters {
    regex::tree<Size> tree;
    regex::alphabet<6 * Size + 8, Size + 1> alphabet;

    constexpr explicit letters(char const (&pattern)[Size])
        : tree(std::string_view(pattern, Size - 1)), alphabet(tree) {}

    [[nodiscard]] constexpr unsigned class_of(char32_t c) const {
        return alphabet.class_of[regex::interval_of(alphabet.starts, alphabet.extent.intervals, c)];
    }
    /// Whether the lists of classes say of `c` for each set what the ranges say.
    [[nodiscard]] constexpr bool agree(char32_t c) const {
        for (std::size_t s = 0; s != tree.extent.sets; ++s) {
            bool in_ranges = false;
            for (std::size_t r = 0; r != tree.sets[s].count; ++r) {
                auto const range = tree.ranges[tree.sets[s].first + r];
                in_ranges = in_ranges || (range.first <= c && c <= range.last);
            }
            bool in_list = false;
            for (std::size_t i = 0; i != alphabet.member_counts[s]; ++i)
                in_list = in_list || alphabet.members[s * alphabet.stride + i] == class_of(c);
            if (in_ranges != in_list) return false;
        }
        return true;
    }
};

} // namespace

TEST_CASE("characters that no set tells apart are one class") {
    constexpr letters abc("[a-m][k-z]");
    TWICE(abc.alphabet.extent.classes == 4);
    TWICE(abc.class_of('a') == abc.class_of('j'));
    TWICE(abc.class_of('k') == abc.class_of('m'));
    TWICE(abc.class_of('n') == abc.class_of('z'));
    TWICE(abc.class_of('A') == abc.class_of(0x10FFFF));
    TWICE(abc.class_of('a') != abc.class_of('k'));
    TWICE(abc.class_of('k') != abc.class_of('n'));
    TWICE(abc.class_of('a') != abc.class_of('n'));
    TWICE(abc.class_of('A') != abc.class_of('n'));

    constexpr letters hex("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}$");
    TWICE(hex.alphabet.extent.classes == 3);
    TWICE(hex.class_of('0') == hex.class_of('F'));
    TWICE(letters("^$").alphabet.extent.classes == 1);
    TWICE(letters("[]").alphabet.extent.classes == 1);
    TWICE(letters("[^]").alphabet.extent.classes == 1);
    TWICE(letters("\\d\\D").alphabet.extent.classes == 2);
    TWICE(letters("[\\x7f-\\x81][\\x80-\\u{10ffff}]").alphabet.extent.classes == 4);
}

TEST_CASE("the lists of classes say what the ranges say") {
    constexpr letters mixture("[a-z]|.|\\w|[^k-p]|\\s|[\\u00e9-\\u20ac]|[\\u{10000}-\\u{10ffff}]|\\x80");
    TWICE(mixture.agree('k'));
    TWICE(mixture.agree(0x20AC));
    bool all = true;
    for (char32_t c = 0; c != 0x3100; ++c) all = all && mixture.agree(c);
    for (char32_t c = 0xFE00; c != 0x10100; ++c) all = all && mixture.agree(c);
    CHECK(all);
    CHECK(mixture.agree(0x10FFFF));
}

TEST_CASE("too many classes are refused") {
    std::string pattern;
    for (int i = 0; i != 249; ++i)
        pattern += {'\xe4', static_cast<char>('\xb8' + i / 64), static_cast<char>(0x80 + i % 64)};
    regex::tree<1000> const most(pattern);
    CHECK(regex::alphabet<1000, 1000>(most).extent.ok);
    CHECK(regex::alphabet<1000, 1000>(most).extent.classes == 250);
    regex::tree<1000> const more(pattern + "a");
    CHECK(!regex::alphabet<1000, 1000>(more).extent.ok);
}

TEST_CASE("what a lead byte leads") {
    using range = regex::code_point_range;
    TWICE(regex::led_by('a') == range{'a', 'a'});
    TWICE(regex::led_by(0xC2) == range{0x80, 0xBF});
    TWICE(regex::led_by(0xDF) == range{0x7C0, 0x7FF});
    TWICE(regex::led_by(0xE0) == range{0x800, 0xFFF});
    TWICE(regex::led_by(0xE2) == range{0x2000, 0x2FFF});
    TWICE(regex::led_by(0xED) == range{0xD000, 0xD7FF});
    TWICE(regex::led_by(0xEF) == range{0xF000, 0xFFFF});
    TWICE(regex::led_by(0xF0) == range{0x10000, 0x3FFFF});
    TWICE(regex::led_by(0xF3) == range{0xC0000, 0xFFFFF});
    TWICE(regex::led_by(0xF4) == range{0x100000, 0x10FFFF});
    TWICE(regex::led_by(0x80).first > regex::led_by(0x80).last);
    TWICE(regex::led_by(0xC1).first > regex::led_by(0xC1).last);
    TWICE(regex::led_by(0xF5).first > regex::led_by(0xF5).last);
}

TEST_CASE("the code point at a place") {
    constexpr std::string_view text = "\303\251\342\202\254\360\237\230\200";
    TWICE(regex::code_point_at(text.data(), text.data() + text.size()) == 0xE9);
    TWICE(regex::code_point_at(text.data() + 2, text.data() + text.size()) == 0x20AC);
    TWICE(regex::code_point_at(text.data() + 5, text.data() + text.size()) == 0x1F600);
}
