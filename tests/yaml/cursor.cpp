// SPDX-License-Identifier: BSL-1.0
#include <telltale/yaml/cursor.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <string>
#include <string_view>

using namespace telltale;

TEST_CASE("YAML is an input of the walk", "[yaml]") {
    STATIC_REQUIRE(cursor<yaml_cursor>);
    STATIC_REQUIRE(sees_repeated_keys<yaml_cursor>);
    STATIC_REQUIRE(yaml_cursor::has_text);
}

TEST_CASE("kinds", "[yaml]") {
    auto const kind_of = [](std::string_view text) {
        yaml_cursor in(text);
        REQUIRE(in.open());
        return in.kind();
    };
    CHECK(kind_of("~") == json_kind::null);
    CHECK(kind_of("True") == json_kind::boolean);
    CHECK(kind_of("yes") == json_kind::string);
    CHECK(kind_of("0o7") == json_kind::number);
    CHECK(kind_of("'7'") == json_kind::string);
    CHECK(kind_of(">\n 7") == json_kind::string);
    CHECK(kind_of("- 7") == json_kind::array);
    CHECK(kind_of("7: 7") == json_kind::object);
}

TEST_CASE("scalars are taken or left alone", "[yaml]") {
    yaml_cursor in("[~, FALSE, -12, 18446744073709551615, 1.5, x, '']");
    REQUIRE(in.open());
    REQUIRE(in.enter_array() == taken::yes);
    bool flag = true;
    std::uint64_t magnitude = 0;
    text::number number;
    double real = 0;
    std::string_view view;

    REQUIRE(in.next_element(true) == taken::yes);
    CHECK(in.read_boolean(flag) == taken::other);
    CHECK_FALSE(in.read_digits(magnitude, flag));
    CHECK(in.read_number(number) == taken::other);
    CHECK(in.read_double(real) == taken::other);
    CHECK(in.read_string(view) == taken::other);
    CHECK(in.enter_object() == taken::other);
    CHECK(in.enter_array() == taken::other);
    CHECK(in.read_null());
    CHECK(in.value_offset() == 1);
    CHECK(in.value_text() == "null");

    REQUIRE(in.next_element(false) == taken::yes);
    CHECK_FALSE(in.read_null());
    CHECK(in.read_boolean(flag) == taken::yes);
    CHECK_FALSE(flag);
    CHECK(in.value_text() == "false");

    REQUIRE(in.next_element(false) == taken::yes);
    CHECK(in.read_digits(magnitude, flag));
    CHECK(magnitude == 12);
    CHECK(flag);
    CHECK(in.read_number(number) == taken::yes);
    CHECK(number == text::number(-12));

    REQUIRE(in.next_element(false) == taken::yes);
    CHECK_FALSE(in.read_digits(magnitude, flag)); // of 20 digits
    CHECK(in.read_number(number) == taken::yes);
    CHECK(number == text::number(UINT64_MAX));
    CHECK(in.is_integral(number));

    REQUIRE(in.next_element(false) == taken::yes);
    CHECK_FALSE(in.read_digits(magnitude, flag));
    CHECK(in.read_double(real) == taken::yes);
    CHECK(real == 1.5);
    in.number_again(number);
    CHECK(number == text::number(1.5));
    CHECK_FALSE(in.is_integral(number));
    CHECK(in.value_as_float() == 1.5F);

    REQUIRE(in.next_element(false) == taken::yes);
    CHECK(in.read_string(view) == taken::yes);
    CHECK(view == "x");
    CHECK(in.value_text() == "\"x\"");
    CHECK(in.value_offset() == 43);
    CHECK_FALSE(in.runs_on());

    REQUIRE(in.next_element(false) == taken::yes);
    CHECK(in.read_string(view) == taken::yes);
    CHECK(view.empty());
    CHECK(in.next_element(false) == taken::other);
    CHECK(in.close());
}

TEST_CASE("keys, one by one or guessed", "[yaml]") {
    yaml_cursor in("name: a\nsize: 2\nlast:\n");
    REQUIRE(in.open());
    REQUIRE(in.enter_object() == taken::yes);
    CHECK(in.value_text() == "{");
    CHECK_FALSE(in.try_key<true, 8>(",\"nape\":"));
    CHECK_FALSE(in.try_key<true, 7>(",\"nam\":"));
    CHECK(in.try_key<true, 8>(",\"name\":"));
    CHECK(in.key_offset() == 0);
    std::string_view view;
    CHECK(in.read_string(view) == taken::yes);
    CHECK(in.next_key(false, view) == taken::yes);
    CHECK(view == "size");
    CHECK(in.key_offset() == 8);
    CHECK(in.skip());
    CHECK(in.value_offset() == 14);
    CHECK(in.next_key(false, view) == taken::yes);
    CHECK(in.read_null());
    CHECK(in.value_offset() == 21);
    CHECK_FALSE(in.try_key<false, 8>(",\"last\":"));
    CHECK(in.next_key(false, view) == taken::other);
    CHECK(in.close());
}

TEST_CASE("back to where it was, out of what was entered and left since", "[yaml]") {
    yaml_cursor in("a: 1\nb: {c: 2}\n");
    REQUIRE(in.open());
    REQUIRE(in.enter_object() == taken::yes);
    std::string_view key;
    REQUIRE(in.next_key(true, key) == taken::yes);
    auto const start = in.here();
    REQUIRE(in.skip());
    REQUIRE(in.next_key(false, key) == taken::yes);
    REQUIRE(in.skip());
    REQUIRE(in.next_key(false, key) == taken::other);
    in.rewind(start);
    std::uint64_t magnitude = 0;
    bool negative = true;
    CHECK(in.read_digits(magnitude, negative));
    CHECK(magnitude == 1);
    REQUIRE(in.next_key(false, key) == taken::yes);
    CHECK(key == "b");
    REQUIRE(in.enter_object() == taken::yes);
    in.rewind(start);
    REQUIRE(in.next_key(false, key) == taken::yes);
    CHECK(key == "b");
}

TEST_CASE("a value as JSON text", "[yaml]") {
    auto const captured = [](std::string_view text) {
        yaml_cursor in(text);
        REQUIRE(in.open());
        std::string out = ">";
        REQUIRE(in.capture(out));
        CHECK(in.value_offset() == 0);
        REQUIRE(in.close());
        return out;
    };
    CHECK(captured("a: [1, +2.50, .5, 0x10, ~, yes, True]\n'': {}\nb: []\n1: |\n  \"q\"\n") ==
          R"(>{"a":[1,2.50,0.5,16,null,"yes",true],"":{},"b":[],"1":"\"q\"\n"})");
    CHECK(captured("- &x {a: [1]}\n- *x\n- *x\n") == R"(>[{"a":[1]},{"a":[1]},{"a":[1]}])");
    CHECK(captured("{a: 1, a: 2}") == R"(>{"a":1,"a":2})"); // as JSON text keeps them
}

TEST_CASE("keys that a skipped value repeats, and the way there", "[yaml]") {
    std::string_view const text = "x: {a: 1, b: [0, {c: 1, c: {}, c: 2}], a: 2}\ny: *no\n";
    yaml_cursor in(text);
    REQUIRE(in.open());
    REQUIRE(in.enter_object() == taken::yes);
    std::string_view key;
    REQUIRE(in.next_key(true, key) == taken::yes);
    REQUIRE(in.skip());
    CHECK(in.key_offset() == 0);
    REQUIRE(in.repeated_keys().size() == 3);
    std::string ways;
    frame const outer{.key = "x", .by_key = true};
    CHECK(in.each_repeated_key(&outer, [&](frame const* at, std::size_t offset) {
        std::string way;
        for (; at != nullptr; at = at->outer)
            way = '/' + (at->by_key ? std::string(at->key) : std::to_string(at->index)) + way;
        ways += way + '@' + std::to_string(offset) + ' ';
        return true;
    }));
    CHECK(ways == "/x/b/1/c@24 /x/b/1/c@31 /x/a@39 ");
    int calls = 0;
    CHECK_FALSE(in.each_repeated_key(nullptr, [&](frame const*, std::size_t) { return ++calls != 2; }));
    CHECK(calls == 2);
    in.forget_repeated_keys();
    CHECK(in.repeated_keys().empty());
}

TEST_CASE("of repeated keys the first 64 are told", "[yaml]") {
    std::string text = "{a: 0";
    for (int i = 0; i != 100; ++i) text += ", a: 1";
    text += '}';
    yaml_cursor in(text);
    REQUIRE(in.open());
    REQUIRE(in.skip());
    CHECK(in.repeated_keys().size() == 64);
}

TEST_CASE("what the alias stands for, where the alias stands", "[yaml]") {
    yaml_cursor in("- &x [1, 2]\n- *x\n");
    REQUIRE(in.open());
    REQUIRE(in.enter_array() == taken::yes);
    REQUIRE(in.next_element(true) == taken::yes);
    REQUIRE(in.skip());
    REQUIRE(in.next_element(false) == taken::yes);
    REQUIRE(in.enter_array() == taken::yes);
    CHECK(in.value_offset() == 14);
    REQUIRE(in.next_element(true) == taken::yes);
    CHECK(in.kind() == json_kind::number);
    CHECK(in.value_offset() == 6);
    REQUIRE(in.next_element(false) == taken::yes);
    REQUIRE(in.next_element(false) == taken::other);
    CHECK(in.next_element(false) == taken::other);
}

TEST_CASE("aliases multiply only so far", "[yaml]") {
    std::string text = "- &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i != 30; ++i) {
        std::string const before = std::to_string(i - 1);
        text += "- &a" + std::to_string(i) + " [";
        for (int k = 0; k != 10; ++k) text += "*a" + before + ", ";
        text += "]\n";
    }
    for (bool const captures : {false, true}) {
        yaml_cursor in(text);
        REQUIRE(in.open());
        std::string out;
        bool const went_on = captures ? in.capture(out) : in.skip();
        CHECK_FALSE(went_on);
        CHECK(in.fault().code == issue_code::too_large);
        CHECK(in.fault().words == "aliases stand for too many values");
        CHECK(text.substr(in.fault().offset, 4) == "*a4,"); // 10 to the power of 6 and what is around them
    }
}

TEST_CASE("what is not an alias may be as large as it likes", "[yaml]") {
    std::string text = "[";
    for (int i = 0; i != 1000100; ++i) text += "1,";
    text += ']';
    yaml_cursor in(text);
    REQUIRE(in.open());
    CHECK(in.skip());
}

TEST_CASE("depth counts through aliases", "[yaml]") {
    std::string text = "- &a0 [x]\n";
    for (int i = 1; i != 10; ++i) text += "- &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) + "]\n";
    yaml_cursor enough(text, {.depth = 11});
    REQUIRE(enough.open());
    CHECK(enough.skip());
    yaml_cursor in(text, {.depth = 10});
    REQUIRE(in.open());
    CHECK_FALSE(in.skip());
    CHECK(in.fault().code == issue_code::too_deep);
    CHECK(in.fault().words == "nested too deeply");
    CHECK(text.substr(in.fault().offset, 4) == "*a0]");
}

TEST_CASE("a text that breaks is read up to there", "[yaml]") {
    yaml_cursor in("a: 1\nb: [2, .inf]\n");
    REQUIRE(in.open());
    REQUIRE(in.enter_object() == taken::yes);
    std::string_view key;
    REQUIRE(in.next_key(true, key) == taken::yes);
    REQUIRE(in.skip());
    REQUIRE(in.next_key(false, key) == taken::yes);
    REQUIRE(in.enter_array() == taken::yes);
    REQUIRE(in.next_element(true) == taken::yes);
    REQUIRE(in.skip());
    REQUIRE(in.next_element(false) == taken::yes);
    CHECK(in.kind() == json_kind::none);
    CHECK_FALSE(in.read_null());
    CHECK_FALSE(in.skip());
    CHECK(in.fault().code == issue_code::not_finite);
    CHECK(in.fault().offset == 12);

    yaml_cursor cut("a: 1\nb: [2\nc: 3\n");
    REQUIRE(cut.open());
    CHECK_FALSE(cut.skip());
    CHECK(cut.fault().code == issue_code::bad_yaml);

    yaml_cursor twice("a\n---\nb\n");
    REQUIRE(twice.open());
    REQUIRE(twice.skip());
    CHECK_FALSE(twice.close());
    CHECK(twice.fault().offset == 2);

    yaml_cursor nothing_there("");
    CHECK_FALSE(nothing_there.open());
    CHECK(nothing_there.fault().words == "the document is empty");
    CHECK(nothing_there.value_offset() == 0);
    CHECK(nothing_there.key_offset() == 0);
}
