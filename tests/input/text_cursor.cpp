// SPDX-License-Identifier: BSL-1.0
#include <telltale/input/text_cursor.hpp>

#include "support/twice.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>

using namespace telltale;

namespace {

// Whether a whole document is well-formed.
constexpr bool accepts(std::string_view text, input_limits limits = {}) {
    text_cursor in(text, limits);
    return in.open() && in.skip() && in.close();
}

// Whether a document is refused with these words at this byte.
constexpr bool refuses(std::string_view text, std::size_t offset, std::string_view words,
                       issue_code code = issue_code::bad_json, input_limits limits = {}) {
    text_cursor in(text, limits);
    if (in.open() && in.skip() && in.close()) return false;
    return in.fault().offset == offset && in.fault().words == words && in.fault().code == code;
}

constexpr bool digits(std::string_view text, std::uint64_t expected, bool negative, std::size_t length) {
    text_cursor in(text);
    std::uint64_t magnitude = 99;
    bool minus = false;
    return in.open() && in.read_digits(magnitude, minus) && magnitude == expected && minus == negative &&
           in.value_text().size() == length;
}
constexpr bool no_digits(std::string_view text) {
    text_cursor in(text);
    std::uint64_t magnitude = 0;
    bool minus = false;
    if (!in.open() || in.read_digits(magnitude, minus)) return false;
    return in.value_text().empty(); // nothing was taken
}
constexpr bool runs_on(std::string_view text) {
    text_cursor in(text);
    return in.open() && !in.runs_on() && in.skip() && in.runs_on();
}
constexpr bool reads_number(std::string_view text, text::number expected) {
    text_cursor in(text);
    text::number value;
    return in.open() && in.read_number(value) == taken::yes && value == expected && in.close();
}
constexpr bool reads_double(std::string_view text, double expected) {
    text_cursor in(text);
    double value = 0;
    return in.open() && in.read_double(value) == taken::yes && value == expected && in.close();
}
constexpr bool reads_string(std::string_view text, std::string_view expected) {
    text_cursor in(text);
    std::string_view value;
    return in.open() && in.read_string(value) == taken::yes && value == expected && in.value_text() == text &&
           in.close();
}
constexpr bool faulty_string(std::string_view text, std::size_t offset, std::string_view words,
                             issue_code code = issue_code::bad_json) {
    text_cursor in(text);
    std::string_view value;
    return in.open() && in.read_string(value) == taken::fault && in.fault().offset == offset &&
           in.fault().words == words && in.fault().code == code;
}

constexpr json_kind kind_of(std::string_view text) {
    text_cursor in(text);
    return in.open() ? in.kind() : json_kind::none;
}

// What is not the kind that is asked for is left alone.
constexpr bool leaves_alone() {
    text_cursor in(" [1]");
    if (!in.open()) return false;
    bool flag = false;
    double real = 0;
    text::number number;
    std::string_view view;
    if (in.read_null() || in.read_boolean(flag) != taken::other || in.read_number(number) != taken::other ||
        in.read_double(real) != taken::other || in.read_string(view) != taken::other ||
        in.enter_object() != taken::other)
        return false;
    return in.enter_array() == taken::yes && in.value_offset() == 1 && in.next_element(true) == taken::yes &&
           in.read_double(real) == taken::yes && real == 1 && in.next_element(false) == taken::other && in.close();
}

// An object by its keys in whatever order.
constexpr bool reads_object() {
    text_cursor in("{ \"a\" : true , \"b\\u0062\" : null }");
    std::string_view a;
    std::string_view b;
    bool flag = false;
    if (!in.open() || in.enter_object() != taken::yes || in.next_key(true, a) != taken::yes || a != "a" ||
        in.key_offset() != 2)
        return false;
    if (in.read_boolean(flag) != taken::yes || !flag || in.value_offset() != 8) return false;
    if (in.next_key(false, b) != taken::yes || b != "bb" || in.key_offset() != 15 || !in.read_null()) return false;
    std::string_view none;
    return in.next_key(false, none) == taken::other && in.close() && a == "a" && b == "bb"; // keys stay valid
}

// The keys that are expected next.
constexpr bool predicts(std::string_view text, bool first_hits, bool second_hits) {
    text_cursor in(text);
    std::uint64_t value = 0;
    bool negative = false;
    if (!in.open() || in.enter_object() != taken::yes) return false;
    bool const first = in.try_key<true, 9>(",\"first\":");
    if (first != first_hits) return false;
    if (!first) return true;
    if (!in.read_digits(value, negative) || value != 1) return false;
    bool const second = in.try_key<false, 5>(",\"b\":");
    if (second != second_hits) return false;
    if (!second) return true;
    std::string_view none;
    return in.read_digits(value, negative) && value == 2 && in.next_key(false, none) == taken::other && in.close();
}
constexpr bool predicted_key_stands_at(std::string_view text, std::size_t first, std::size_t second) {
    text_cursor in(text);
    std::uint64_t value = 0;
    bool negative = false;
    return in.open() && in.enter_object() == taken::yes && in.try_key<true, 9>(",\"first\":") &&
           in.key_offset() == first && in.read_digits(value, negative) && in.try_key<false, 5>(",\"b\":") &&
           in.key_offset() == second;
}

constexpr bool rewinds() {
    text_cursor in("{\"a\":[1,{\"b\":2}],\"kind\":\"x\"}");
    std::string_view key;
    if (!in.open() || in.enter_object() != taken::yes) return false;
    auto const start = in.here();
    if (in.next_key(true, key) != taken::yes || !in.skip() || in.next_key(false, key) != taken::yes || key != "kind")
        return false;
    in.rewind(start);
    return in.next_key(true, key) == taken::yes && key == "a" && in.enter_array() == taken::yes;
}

constexpr bool repeats(std::string_view text, std::size_t count, std::size_t first = 0) {
    text_cursor in(text);
    if (!in.open() || !in.skip() || !in.close()) return false;
    if (in.repeated_keys().size() != count || (count != 0 && in.repeated_keys()[0] != first)) return false;
    for (std::size_t i = 1; i < count; ++i)
        if (in.repeated_keys()[i - 1] >= in.repeated_keys()[i]) return false;
    in.forget_repeated_keys();
    return in.repeated_keys().empty();
}

std::string captured(std::string_view text) {
    text_cursor in(text);
    std::string out = ">";
    if (!in.open() || !in.capture(out) || !in.close()) return "refused";
    return out;
}

std::string nested(std::size_t depth, char open, char close) {
    return std::string(depth, open) + std::string(depth, close);
}

} // namespace

TEST_CASE("well-formed documents", "[input]") {
    TWICE(accepts("null"));
    TWICE(accepts(" \t\r\n true \t\r\n "));
    TWICE(accepts("0"));
    TWICE(accepts("-0.0e-0"));
    TWICE(accepts("[]"));
    TWICE(accepts("{}"));
    TWICE(accepts("[ ]"));
    TWICE(accepts("{ }"));
    TWICE(accepts("[1,[2,{\"a\":[3]}],{\"b\":{}}]"));
    TWICE(accepts("{\"\":\"\"}"));
    TWICE(accepts("\"\\u0000\\uD83D\\uDE00\""));
    TWICE(accepts("\"\xF0\x9F\x98\x80\""));
}

TEST_CASE("what is wrong around a document", "[input]") {
    TWICE(refuses("", 0, "the document is empty"));
    TWICE(refuses(" \n", 2, "the document is empty"));
    TWICE(refuses("\xEF\xBB\xBF{}", 0, "a byte order mark must not stand before JSON text"));
    TWICE(refuses("{} x", 3, "nothing may follow the document"));
    TWICE(refuses("1 2", 2, "nothing may follow the document"));
    TWICE(refuses("null\0", 0, "") == false);
    TWICE(refuses(std::string_view("1\0", 2), 1, "nothing may follow the document"));
    TWICE(refuses("\f1", 0, "expected a value"));
    TWICE(refuses("[1]", 0, "the document is larger than the limit", issue_code::too_large, {.bytes = 2}));
    TWICE(accepts("[1]", {.bytes = 3}));
}

TEST_CASE("what is wrong with a value", "[input]") {
    TWICE(refuses("nul", 3, "expected true, false or null"));
    TWICE(refuses("nulL", 3, "expected true, false or null"));
    TWICE(refuses("tru]", 3, "expected true, false or null"));
    TWICE(refuses("fAlse", 1, "expected true, false or null"));
    TWICE(refuses("True", 0, "expected a value"));
    TWICE(refuses("'a'", 0, "expected a value"));
    TWICE(refuses("+1", 0, "expected a value"));
    TWICE(refuses(".5", 0, "expected a value"));
    TWICE(refuses("NaN", 0, "expected a value"));
    TWICE(refuses("// x", 0, "expected a value"));
    TWICE(refuses("nullx", 4, "nothing may follow the document"));
    TWICE(refuses("01", 1, "a number must not begin with a zero"));
    TWICE(refuses("-", 1, "a number needs a digit here"));
    TWICE(refuses("1.", 2, "a number needs a digit here"));
    TWICE(refuses("1e", 2, "a number needs a digit here"));
    TWICE(refuses("1e+", 3, "a number needs a digit here"));
    TWICE(refuses("[-a]", 2, "a number needs a digit here"));
    TWICE(refuses("0x10", 1, "nothing may follow the document"));
}

TEST_CASE("what is wrong with an array", "[input]") {
    TWICE(refuses("[", 1, "the text ends inside an array"));
    TWICE(refuses("[1", 2, "the text ends inside an array"));
    TWICE(refuses("[1,", 3, "the text ends where a value must stand"));
    TWICE(refuses("[1,]", 3, "expected a value after ','"));
    TWICE(refuses("[,1]", 1, "expected a value"));
    TWICE(refuses("[1 2]", 3, "expected ',' or ']'"));
    TWICE(refuses("[1}", 2, "expected ',' or ']'"));
    TWICE(refuses("[1,,2]", 3, "expected a value"));
}

TEST_CASE("what is wrong with an object", "[input]") {
    TWICE(refuses("{", 1, "the text ends inside an object"));
    TWICE(refuses("{\"a\"", 4, "expected ':' after a key"));
    TWICE(refuses("{\"a\":", 5, "the text ends where a value must stand"));
    TWICE(refuses("{\"a\":}", 5, "expected a value"));
    TWICE(refuses("{\"a\":1", 6, "the text ends inside an object"));
    TWICE(refuses("{\"a\":1,", 7, "the text ends inside an object"));
    TWICE(refuses("{\"a\":1,}", 7, "expected a key after ','"));
    TWICE(refuses("{,}", 1, "expected a key in double quotes or '}'"));
    TWICE(refuses("{a:1}", 1, "expected a key in double quotes or '}'"));
    TWICE(refuses("{\"a\":1,b:2}", 7, "expected a key in double quotes"));
    TWICE(refuses("{\"a\" 1}", 5, "expected ':' after a key"));
    TWICE(refuses("{\"a\":1 \"b\":2}", 7, "expected ',' or '}'"));
    TWICE(refuses("{\"a\":1]", 6, "expected ',' or '}'"));
    TWICE(refuses("{1:2}", 1, "expected a key in double quotes or '}'"));
}

TEST_CASE("what is wrong with a string", "[input]") {
    TWICE(refuses("\"", 1, "the text ends inside a string"));
    TWICE(refuses("\"ab", 3, "the text ends inside a string"));
    TWICE(refuses("\"a\n\"", 2, "a control character in a string must be escaped"));
    TWICE(refuses(std::string_view("\"\0\"", 3), 1, "a control character in a string must be escaped"));
    TWICE(refuses("\"\\x\"", 2, "unknown escape sequence"));
    TWICE(refuses("\"\\u12g4\"", 5, "\\u must be followed by four hexadecimal digits"));
    TWICE(refuses("\"\\u12", 5, "the text ends inside a string"));
    TWICE(refuses("\"\\ud800\"", 1, "a lone surrogate stands for no character", issue_code::bad_utf8));
    TWICE(refuses("\"\\udc00\\ud800\"", 1, "a lone surrogate stands for no character", issue_code::bad_utf8));
    TWICE(refuses("\"ab\xC3\"", 3, "ill-formed UTF-8", issue_code::bad_utf8));
    TWICE(refuses("\"\xC0\x80\"", 1, "ill-formed UTF-8", issue_code::bad_utf8));
    TWICE(refuses("\"\xED\xA0\x80\"", 1, "ill-formed UTF-8", issue_code::bad_utf8));
    TWICE(refuses("\"x\xF4\x90\x80\x80\"", 2, "ill-formed UTF-8", issue_code::bad_utf8));
    TWICE(refuses("{\"\xFF\":1}", 2, "ill-formed UTF-8", issue_code::bad_utf8));
    TWICE(refuses("{\"\\ud800\":1}", 2, "a lone surrogate stands for no character", issue_code::bad_utf8));
}

TEST_CASE("strings that are read are checked alike", "[input]") {
    TWICE(faulty_string("\"ab", 3, "the text ends inside a string"));
    TWICE(faulty_string("\"a\tb\"", 2, "a control character in a string must be escaped"));
    TWICE(faulty_string("\"\\q\"", 2, "unknown escape sequence"));
    TWICE(faulty_string("\"\\n\\u00\"", 7, "\\u must be followed by four hexadecimal digits"));
    TWICE(faulty_string("\"\\n\\udfff\"", 3, "a lone surrogate stands for no character", issue_code::bad_utf8));
    TWICE(faulty_string("\"a\\n\x80\"", 4, "ill-formed UTF-8", issue_code::bad_utf8));
}

TEST_CASE("depth is limited", "[input]") {
    CHECK(accepts(nested(128, '[', ']')));
    CHECK(refuses(nested(129, '[', ']'), 128, "nested too deeply", issue_code::too_deep));
    CHECK(refuses(nested(100000, '[', ']'), 128, "nested too deeply", issue_code::too_deep));
    TWICE(accepts("[[1]]", {.depth = 2}));
    TWICE(refuses("[[{}]]", 2, "nested too deeply", issue_code::too_deep, {.depth = 2}));
    TWICE(refuses("[]", 0, "nested too deeply", issue_code::too_deep, {.depth = 0}));
    TWICE(accepts("1", {.depth = 0}));
}

TEST_CASE("the kind of a value is seen at its first character", "[input]") {
    TWICE(kind_of(" {") == json_kind::object);
    TWICE(kind_of("[") == json_kind::array);
    TWICE(kind_of("\"") == json_kind::string);
    TWICE(kind_of("t") == json_kind::boolean);
    TWICE(kind_of("f") == json_kind::boolean);
    TWICE(kind_of("n") == json_kind::null);
    TWICE(kind_of("-") == json_kind::number);
    TWICE(kind_of("0") == json_kind::number);
    TWICE(kind_of("9") == json_kind::number);
    TWICE(kind_of("x") == json_kind::none);
    TWICE(kind_of(":") == json_kind::none);
    TWICE(kind_of("/") == json_kind::none);
    TWICE(kind_of("") == json_kind::none);
}

TEST_CASE("plain integers", "[input]") {
    TWICE(digits("0", 0, false, 1));
    TWICE(digits("-0", 0, true, 2));
    TWICE(digits("7,", 7, false, 1));
    TWICE(digits("1234567", 1234567, false, 7));
    TWICE(digits("12345678", 12345678, false, 8));
    TWICE(digits("-12345678]", 12345678, true, 9));
    TWICE(digits("123456789", 123456789, false, 9));
    TWICE(digits("9223372036854775807", 9223372036854775807U, false, 19));
    TWICE(digits("9999999999999999999", 9999999999999999999U, false, 19));
    TWICE(no_digits("10000000000000000000")); // 20 digits
    TWICE(no_digits("01"));
    TWICE(no_digits("-01"));
    TWICE(no_digits("00000000"));
    TWICE(no_digits("1.0"));
    TWICE(no_digits("1e3"));
    TWICE(no_digits("12345678E1"));
    TWICE(no_digits("-"));
    TWICE(no_digits("x"));
    TWICE(digits("1234567/89", 1234567, false, 7)); // the neighbours of the digits end them
    TWICE(digits("1234567:89", 1234567, false, 7));
}

TEST_CASE("numbers", "[input]") {
    TWICE(reads_number("1", 1));
    TWICE(reads_number("1.0", 1));
    TWICE(reads_number("1e3", 1000));
    TWICE(reads_number("-0", 0));
    TWICE(reads_number("18446744073709551615", std::numeric_limits<std::uint64_t>::max()));
    TWICE(reads_number("-9223372036854775808", std::numeric_limits<std::int64_t>::min()));
    TWICE(reads_number("0.1", 0.1));
    TWICE(reads_number("1e400", std::numeric_limits<double>::infinity()));
    TWICE(reads_double("0.1", 0.1));
    TWICE(reads_double("-2.2250738585072014e-308", -2.2250738585072014e-308));
    TWICE(reads_double("5e-324", 5e-324));
    TWICE(reads_double("1e-400", 0));
    TWICE(reads_double("123456789012345678", 123456789012345678.0));
}

TEST_CASE("numbers and literals that run on", "[input]") {
    TWICE(runs_on("0x50") && runs_on("1_000") && runs_on("1.5.2") && runs_on("1-2") && runs_on("1e5e") &&
          runs_on("nullptr"));
    TWICE(runs_on("true1") && runs_on("falseA") && runs_on("7Z") && runs_on("0+"));
    TWICE(!runs_on("1") && !runs_on("1 2") && !runs_on("1,") && !runs_on("1]") && !runs_on("null}") &&
          !runs_on("true\n1"));
    TWICE(!runs_on("1:") && !runs_on("1\"a\"") && !runs_on("\"a\"b") && !runs_on("[1]2") && !runs_on("{}a") &&
          !runs_on("1/"));
}

TEST_CASE("strings", "[input]") {
    TWICE(reads_string("\"\"", ""));
    TWICE(reads_string("\"abc\"", "abc"));
    TWICE(reads_string("\"\xC3\xA9\"", "\xC3\xA9"));
    TWICE(reads_string("\"a\\n\\u00e9\\\"b\"", "a\n\xC3\xA9\"b"));
    TWICE(reads_string("\"\\ud83d\\ude00\"", "\xF0\x9F\x98\x80"));
    TWICE(reads_string("\"\\u0000\"", std::string_view("\0", 1)));
    std::string const longer(1000, 'x');
    CHECK(reads_string("\"" + longer + "\\n" + longer + "\\t" + longer + "\"", longer + "\n" + longer + "\t" + longer));
}

TEST_CASE("what is of another kind is left alone", "[input]") { TWICE(leaves_alone()); }

TEST_CASE("members", "[input]") {
    TWICE(reads_object());
    TWICE(rewinds());
}

TEST_CASE("predicted keys", "[input]") {
    TWICE(predicts("{\"first\":1,\"b\":2}", true, true));
    TWICE(predicts("{ \"first\": 1, \"b\": 2 }", true, true));
    TWICE(predicts("{\n  \"first\": 1,\n  \"b\": 2\n}", true, true));
    TWICE(predicts("{\"first\" :1,\"b\" :2}", false, false)); // seldom, and left to the ordinary way
    TWICE(predicts("{\"first\":1 ,\"b\":2}", true, false));   // so is this
    TWICE(predicts("{\"first\":1,\"c\":2}", true, false));
    TWICE(predicts("{\"firsr\":1}", false, false));
    TWICE(predicts("{\"first\"", false, false));
    TWICE(predicts("{}", false, false));
    TWICE(predicts("{", false, false));
    TWICE(predicts("{\"fir\\u0073t\":1}", false, false));
    TWICE(predicts("{\"first\":1}", true, false));
    TWICE(predicts("{\"first\":1 }", true, false));
    TWICE(predicts("{\"first\":1 \"b\":2}", true, false)); // no comma
    TWICE(predicted_key_stands_at("{\"first\":1,\"b\":2}", 1, 11));
    TWICE(predicted_key_stands_at("{ \"first\": 1, \"b\":2}", 2, 14));
}

TEST_CASE("repeated keys of what was skipped", "[input]") {
    TWICE(repeats("{\"a\":1,\"b\":2}", 0));
    TWICE(repeats("{\"a\":1,\"a\":2}", 1, 7));
    TWICE(repeats("{\"a\":1,\"\\u0061\":2}", 1, 7));
    TWICE(repeats("[{\"a\":1},{\"a\":1}]", 0));
    TWICE(repeats("{\"a\":{\"a\":1}}", 0));
    TWICE(repeats("{\"x\":{\"a\":1,\"a\":2},\"x\":0}", 2, 12));
    TWICE(repeats("{\"x\":0,\"y\":{\"a\":1,\"a\":2},\"x\":{\"b\":1,\"b\":2}}", 3, 18));
}

TEST_CASE("many repeated keys are bounded", "[input]") {
    std::string text = "{\"k\":0";
    for (int i = 0; i != 1000; ++i) text += ",\"k\":0";
    text += "}";
    text_cursor in(text);
    REQUIRE((in.open() && in.skip() && in.close()));
    CHECK(in.repeated_keys().size() == 64);
    CHECK(in.repeated_keys()[0] == 7);
    CHECK(in.repeated_keys()[63] == 7 + 63 * 6);
}

TEST_CASE("a captured value has no white space", "[input]") {
    CHECK(captured("1") == ">1");
    CHECK(captured(" [ 1 , \"a b\" , { } , [ ] ] ") == ">[1,\"a b\",{},[]]");
    CHECK(captured("{ \"a b\" : 1 , \"c\"\t:\n[ true,\r\nfalse ] }") == ">{\"a b\":1,\"c\":[true,false]}");
    CHECK(captured("{\"a\":1}") == ">{\"a\":1}");
    CHECK(captured("{\"q\\\"\" :1}") == ">{\"q\\\"\":1}");
    CHECK(captured("[1") == "refused");
}

TEST_CASE("a cursor is neither copied nor moved", "[input]") {
    STATIC_REQUIRE(!std::is_copy_constructible_v<text_cursor>);
    STATIC_REQUIRE(!std::is_move_constructible_v<text_cursor>);
}
