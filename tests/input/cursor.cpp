// SPDX-License-Identifier: BSL-1.0
#include <telltale/input/cursor.hpp>

#include <telltale/input/text_cursor.hpp>
#include <telltale/input/value_cursor.hpp>

#include "support/twice.hpp"

#include <string>

TEST_CASE("both inputs are cursors, other types are none", "[input]") {
    STATIC_REQUIRE(telltale::cursor<telltale::text_cursor>);
    STATIC_REQUIRE(telltale::cursor<telltale::value_cursor>);
    STATIC_REQUIRE(telltale::sees_repeated_keys<telltale::text_cursor>);
    STATIC_REQUIRE(!telltale::sees_repeated_keys<telltale::value_cursor>); // and need not: it has no text
    STATIC_REQUIRE(!telltale::cursor<std::string>);
    STATIC_REQUIRE(!telltale::cursor<int>);
    STATIC_REQUIRE(telltale::text_cursor::has_text);
    STATIC_REQUIRE(!telltale::value_cursor::has_text);
}

TEST_CASE("a fault that was not set says nothing", "[input]") {
    TWICE(telltale::input_fault{}.code == telltale::issue_code::bad_json);
    TWICE(telltale::input_fault{}.offset == 0);
    TWICE(telltale::input_fault{}.words.empty());
    TWICE(telltale::no_offset + 1 == 0);
}
