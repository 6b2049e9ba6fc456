// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/regex_syntax.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <cstddef>
#include <string>
#include <string_view>

using telltale::text::check_pattern;
namespace regex = telltale::text::regex;

namespace {

constexpr bool faulty(std::string_view pattern, std::size_t column, std::string_view words) {
    auto const fault = check_pattern(pattern);
    return !fault.ok && fault.column == column && fault.words == words;
}

/// The ranges of the one set of a pattern, as "first-last first-last".
template <std::size_t Size>
constexpr bool ranges_are(char const (&pattern)[Size], std::initializer_list<regex::code_point_range> expected) {
    regex::tree<Size - 1> const tree{std::string_view(pattern, Size - 1)};
    if (!tree.fault.ok || tree.extent.sets != 1 || tree.sets[0].count != expected.size()) return false;
    std::size_t i = 0;
    for (auto const& range : expected)
        if (!(tree.ranges[tree.sets[0].first + i++] == range)) return false;
    return true;
}

} // namespace

TEST_CASE("patterns that are taken") {
    TWICE(check_pattern("").ok);
    TWICE(check_pattern("^[a-zA-Z0-9_-]+$").ok);
    TWICE(check_pattern("a|").ok);
    TWICE(check_pattern("()").ok);
    TWICE(check_pattern("(?:a){0}").ok);
    TWICE(check_pattern("[]").ok);
    TWICE(check_pattern("[^]").ok);
    TWICE(check_pattern("[[(]").ok);
    TWICE(check_pattern("a{2}?b*?c+?d??").ok);
    TWICE(check_pattern(R"(\^\$\\\.\*\+\?\(\)\[\]\{\}\|\/[\-])").ok);
    TWICE(check_pattern(R"(\x41\u0041\u{41}\ud83d\ude00\ud83d\cA\0[\b])").ok);
    TWICE(check_pattern("\303\251").ok);
    TWICE(check_pattern("a{1000}").ok);
}

TEST_CASE("patterns that are refused, with the column and the words") {
    TWICE(faulty("(a", 1, "unclosed '('"));
    TWICE(faulty("a(b(c)", 2, "unclosed '('"));
    TWICE(faulty("(?:a", 1, "unclosed '('"));
    TWICE(faulty("a)b", 2, "unmatched ')'"));
    TWICE(faulty("[a", 1, "unclosed '['"));
    TWICE(faulty("x[a-", 2, "unclosed '['"));
    TWICE(faulty("a]", 2, "unmatched ']'; as a character it is written \\]"));
    TWICE(faulty("a}", 2, "unmatched '}'; as a character it is written \\}"));
    TWICE(faulty("*a", 1, "nothing to repeat"));
    TWICE(faulty("a|+", 3, "nothing to repeat"));
    TWICE(faulty("a**", 3, "nothing to repeat"));
    TWICE(faulty("(?)", 1, "unknown kind of group"));
    TWICE(faulty("^*", 2, "nothing to repeat"));
    TWICE(faulty("a$?", 3, "nothing to repeat"));
    TWICE(faulty("{1}", 1, "nothing to repeat; a '{' is written \\{"));
    TWICE(faulty("a{", 2, "incomplete repeat: {n}, {n,} or {n,m}; a '{' is written \\{"));
    TWICE(faulty("a{1,2", 2, "incomplete repeat: {n}, {n,} or {n,m}; a '{' is written \\{"));
    TWICE(faulty("a{,2}", 2, "incomplete repeat: {n}, {n,} or {n,m}; a '{' is written \\{"));
    TWICE(faulty("a{b}", 2, "incomplete repeat: {n}, {n,} or {n,m}; a '{' is written \\{"));
    TWICE(faulty("a{2,1}", 2, "repeat counts are backwards"));
    TWICE(faulty("a{1001}", 2, "repeat count above 1000"));
    TWICE(faulty("a{1,1001}", 2, "repeat count above 1000"));
    TWICE(faulty("a{99999999999999999999,}", 2, "repeat count above 1000"));
    TWICE(faulty("(?:a{100}){100}", 0, "repeats make it longer than 1200 characters"));
    TWICE(faulty("a++", 3, "possessive repeats are not supported"));
    TWICE(faulty("[b-a]", 2, "class range is backwards"));
    TWICE(faulty("[0-9z-a]", 5, "class range is backwards"));
    TWICE(faulty("[\\d-z]", 2, "a range cannot begin or end with a class such as \\d"));
    TWICE(faulty("[a-\\w]", 2, "a range cannot begin or end with a class such as \\d"));
    TWICE(faulty("x(?=a)", 2, "lookahead is not supported"));
    TWICE(faulty("(?!a)", 1, "lookahead is not supported"));
    TWICE(faulty("(?<=a)", 1, "lookbehind is not supported"));
    TWICE(faulty("(?<!a)", 1, "lookbehind is not supported"));
    TWICE(faulty("(?<name>a)", 1, "named groups are not supported"));
    TWICE(faulty("(?i:a)", 1, "unknown kind of group"));
    TWICE(faulty("\\bword", 1, "word boundaries are not supported"));
    TWICE(faulty("a\\B", 2, "word boundaries are not supported"));
    TWICE(faulty("[\\B]", 2, "word boundaries are not supported"));
    TWICE(faulty("\\p{L}", 1, "Unicode properties are not supported"));
    TWICE(faulty("\\k<a>", 1, "named groups are not supported"));
    TWICE(faulty("(a)\\1", 4, "backreferences are not supported"));
    TWICE(faulty("\\01", 1, "octal escapes are not supported"));
    TWICE(faulty("\\_", 1, "unknown escape"));
    TWICE(faulty("\\a", 1, "unknown escape"));
    TWICE(faulty("a\\-b", 2, "'-' is escaped only inside [ ]"));
    TWICE(faulty("a\\", 2, "nothing after '\\'"));
    TWICE(faulty("\\x4", 1, "too few hexadecimal digits"));
    TWICE(faulty("\\u12g4", 1, "too few hexadecimal digits"));
    TWICE(faulty("\\u{}", 1, "\\u{ needs hexadecimal digits and '}'"));
    TWICE(faulty("\\u{41", 1, "\\u{ needs hexadecimal digits and '}'"));
    TWICE(faulty("\\u{110000}", 1, "above U+10FFFF"));
    TWICE(faulty("\\c1", 1, "\\c needs a letter"));
    TWICE(faulty("\303\251\342\202\254\360\237\230\200(", 4, "unclosed '('")); // columns count code points
    TWICE(faulty("a\200", 2, "not valid UTF-8"));
    TWICE(faulty("\303", 1, "not valid UTF-8"));
    TWICE(faulty("[\355\240\200]", 2, "not valid UTF-8"));
    TWICE(faulty("\300\200", 1, "not valid UTF-8"));
    CHECK(faulty(std::string(51, '(') + std::string(51, ')'), 51, "groups nested more than 50 deep"));
    CHECK(check_pattern(std::string(50, '(') + std::string(50, ')')).ok);
    CHECK(faulty(std::string(4097, 'a'), 0, "longer than 4096 bytes"));
}

TEST_CASE("the ranges of a class are in order, disjoint and as few as can be") {
    TWICE(ranges_are("a", {{'a', 'a'}}));
    TWICE(ranges_are("[cba]", {{'a', 'c'}}));
    TWICE(ranges_are("[a-mk-z0-9]", {{'0', '9'}, {'a', 'z'}}));
    TWICE(ranges_are("[^b]", {{0, 'a'}, {'c', 0x10FFFF}}));
    TWICE(ranges_are("[^]", {{0, 0x10FFFF}}));
    TWICE(ranges_are("[]", {}));
    TWICE(ranges_are("[^\\d\\D]", {}));
    TWICE(ranges_are("[\\s\\S]", {{0, 0x10FFFF}}));
    TWICE(ranges_are("\\D", {{0, '0' - 1}, {'9' + 1, 0x10FFFF}}));
    TWICE(ranges_are("[^\\D]", {{'0', '9'}}));
    TWICE(ranges_are(".", {{0, 9}, {11, 12}, {14, 0x2027}, {0x202A, 0x10FFFF}}));
    TWICE(ranges_are("\\ud83d\\ude00", {{0x1F600, 0x1F600}}));
    TWICE(ranges_are("\360\237\230\200", {{0x1F600, 0x1F600}}));
    TWICE(ranges_are("[\\u{10000}-\\u{10ffff}]", {{0x10000, 0x10FFFF}}));
    TWICE(ranges_are("[\\b]", {{8, 8}}));
    TWICE(ranges_are("\\cj", {{10, 10}}));
}

TEST_CASE("the same set is kept once, and copies are counted") {
    constexpr regex::tree<24> tree("a[a]b(?:[0-9]\\d){3,5}a?$");
    TWICE(tree.fault.ok);
    TWICE(tree.extent.sets == 3);
    TWICE(tree.extent.ranges == 3);
    TWICE(tree.extent.depth == 1);
    TWICE(tree.extent.positions == 3 + 10 + 1 + 1);
    constexpr regex::tree<7> open("a{3,}b*");
    TWICE(open.extent.positions == 4);
    constexpr regex::tree<13> none("(?:abc){0}d|e");
    TWICE(none.extent.positions == 2);
}
