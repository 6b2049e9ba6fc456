// SPDX-License-Identifier: BSL-1.0
#include <telltale/yaml/source.hpp>

#include "support/twice.hpp"

#include <string>
#include <string_view>

using telltale::yaml_source;

TEST_CASE("behind tags and anchors", "[yaml]") {
    TWICE(yaml_source("x").skip_properties(0) == 0);
    TWICE(yaml_source("a: !!str &b 'x'").skip_properties(3) == 12);
    TWICE(yaml_source("!t # comment\n  &a\tx").skip_properties(0) == 18);
    TWICE(yaml_source("&a").skip_properties(0) == 2);
    TWICE(yaml_source("x").skip_properties(7) == 7);
    TWICE(yaml_source("&a x").has_properties(0));
    TWICE(yaml_source("!a x").has_properties(0));
    TWICE(!yaml_source("x").has_properties(0));
    TWICE(!yaml_source("x").has_properties(1));
}

TEST_CASE("a null that is written", "[yaml]") {
    TWICE(yaml_source("~").null_at(0) == "~");
    TWICE(yaml_source("a: null # c").null_at(3) == "null");
    TWICE(yaml_source("[Null, NULL]").null_at(1) == "Null");
    TWICE(yaml_source("[Null, NULL]").null_at(7) == "NULL");
    TWICE(yaml_source("null: 1").null_at(0) == "null");
    TWICE(yaml_source("nullable: 1").null_at(0).empty());
    TWICE(yaml_source("~a").null_at(0).empty());
    TWICE(yaml_source("").null_at(0).empty());
}

TEST_CASE("an empty value stands right behind what comes before it", "[yaml]") {
    TWICE(yaml_source("a:\nb: 1").empty_place(3) == 2);
    TWICE(yaml_source("a:   \n\n  \nb: 1").empty_place(10) == 2);
    TWICE(yaml_source("a: # none: yet\nb: 1").empty_place(15) == 2);
    TWICE(yaml_source("a:\n# one\n  # two: -\nb: 1").empty_place(20) == 2);
    TWICE(yaml_source("- # x\n-\n").empty_place(6) == 1);
    TWICE(yaml_source("-\n-\n").empty_place(4) == 3);
    TWICE(yaml_source("{a: , b}").empty_place(4) == 3);
    TWICE(yaml_source("{a #b}: 1\n, c}").empty_place(10) == 9);
    TWICE(yaml_source("---\n").empty_place(4) == 3);
    TWICE(yaml_source("\n\n").empty_place(2) == 2);
    TWICE(yaml_source("").empty_place(0) == 0);
    std::string const far = "k: # " + std::string(5000, 'x') + "\n"; // too far to be looked at
    CHECK(yaml_source(far).empty_place(far.size()) == far.size() - 1);
}

TEST_CASE("whether a quoted scalar ends", "[yaml]") {
    TWICE(yaml_source("'a'").is_closed(0));
    TWICE(yaml_source("'it''s'").is_closed(0));
    TWICE(!yaml_source("'it''").is_closed(0));
    TWICE(!yaml_source("'").is_closed(0));
    TWICE(yaml_source("'\\'").is_closed(0));
    TWICE(yaml_source("\"\\\"\"").is_closed(0));
    TWICE(!yaml_source("\"\\\"").is_closed(0));
    TWICE(!yaml_source("\"a\\").is_closed(0));
    TWICE(yaml_source("a: \"b\"").is_closed(3));
    TWICE(!yaml_source("a: \"b'").is_closed(3));
}

TEST_CASE("characters for quoted scalars only", "[yaml]") {
    TWICE(yaml_source::find_unprintable("plain \xC2\x85 \xC2\xA0 \xE2\x80\xA8 \xEF\xBF\xBD \xF0\x9F\x9A\x80").empty());
    TWICE(yaml_source::find_unprintable("a\x7F") == "\x7F");
    TWICE(yaml_source::find_unprintable("\xC3\xA9\xC2\x9F") == "\xC2\x9F");
    TWICE(yaml_source::find_unprintable("\xC2\x80z") == "\xC2\x80");
    TWICE(yaml_source::find_unprintable("z\xEF\xBF\xBE") == "\xEF\xBF\xBE");
    TWICE(yaml_source::find_unprintable("z\xEF\xBF\xBF") == "\xEF\xBF\xBF");
    TWICE(yaml_source("ab")[1] == 'b');
    TWICE(yaml_source("ab")[2] == 0);
    TWICE(yaml_source("ab").size() == 2);
    TWICE(yaml_source("ab").text() == "ab");
}
