// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/excerpt.hpp>

#include "support/twice.hpp"

using telltale::text::excerpt;
using telltale::text::first_code_points;

TEST_CASE("a text within the limit stays whole", "[text][excerpt]") {
    CHECK(excerpt("") == "");
    CHECK(excerpt("abc", 3) == "abc");
    CHECK(excerpt(std::string(40, 'x')) == std::string(40, 'x'));
    CHECK(excerpt("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", 3) == "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
}

TEST_CASE("a longer text ends in an ellipsis, within the limit", "[text][excerpt]") {
    CHECK(excerpt("abcd", 3) == "ab\xE2\x80\xA6");
    CHECK(excerpt(std::string(41, 'x')) == std::string(39, 'x') + "\xE2\x80\xA6");
    CHECK(excerpt(std::string(1000000, 'x')) == std::string(39, 'x') + "\xE2\x80\xA6");
    CHECK(excerpt("ab", 1) == "\xE2\x80\xA6");
    CHECK(excerpt("ab", 0) == "");
}

TEST_CASE("it is cut between code points", "[text][excerpt]") {
    CHECK(excerpt("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", 2) == "\xC3\xA9\xE2\x80\xA6");
    CHECK(excerpt("\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80", 2) == "\xF0\x9F\x98\x80\xE2\x80\xA6");
}

TEST_CASE("bytes that are not UTF-8 count one each and stay", "[text][excerpt]") {
    CHECK(excerpt("\xFF\xFE", 2) == "\xFF\xFE");
    CHECK(excerpt("\xFF\xFE\xFD", 2) == "\xFF\xE2\x80\xA6");
    CHECK(excerpt("\xE2\x82", 1) == "\xE2\x80\xA6");
}

TEST_CASE("the first code points", "[text][excerpt]") {
    TWICE(first_code_points("", 3) == "");
    TWICE(first_code_points("abc", 0) == "");
    TWICE(first_code_points("abc", 2) == "ab");
    TWICE(first_code_points("abc", 3) == "abc");
    TWICE(first_code_points("abc", 4) == "abc");
    TWICE(first_code_points("\xC3\xA9\xE2\x82\xAC", 1) == "\xC3\xA9");
    TWICE(first_code_points("\xE2\x82", 1) == "\xE2");
}
