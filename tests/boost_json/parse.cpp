// SPDX-License-Identifier: BSL-1.0
#include <telltale/boost_json/parse.hpp>

#include <telltale/boost_json/from_text.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/tagged.hpp>
#include <telltale/schema/texts.hpp>

#include "support/told.hpp"

#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

enum class level { low, high };
struct file {
    std::string path;
};
struct net {
    std::uint16_t port;
};
struct everything {
    bool flag;
    std::optional<std::int8_t> small;
    nullable<double> ratio;
    std::string text;
    level how;
    std::vector<int> list;
    std::map<std::string, int> map;
    std::variant<file, net> to;
    raw_json any;
    static constexpr auto schema = telltale::schema(
        unknown_keys::reject, field<&everything::flag>(alias("Flag")),
        field<&everything::small>(minimum(-5), not_integer("whole")),
        field<&everything::text>(min_length(2), max_length(3)), field<&everything::to>(tagged<"kind">("file", "net")),
        satisfies<&everything::flag, &everything::how>([](bool set, level at) { return !set || at == level::high; },
                                                       "flag needs high"));
};

// The issues of the text without their places, which must be those of the value.
std::string both(std::string_view text) {
    issues from_text = validate<everything>(text);
    for (issue& i : from_text) i.position.reset();
    boost::json::value const value = value_from_text(text);
    issues const from_value = validate<everything>(value);
    CHECK(lines(from_value) == lines(from_text));
    auto const parsed = parse<everything>(value);
    CHECK(parsed.has_value() == from_value.empty());
    if (!parsed) CHECK(parsed.error() == from_value);
    return from_value.empty() ? "ok" : lines(from_value);
}

template <class Value>
concept can_be_parsed = requires(Value const& v) { parse<everything>(v); };

} // namespace

TEST_CASE("a value is read as its text is", "[boost_json]") {
    std::string const right =
        R"({"flag":true,"small":-5,"ratio":null,"text":"abc","how":"high","list":[1,2],"map":{"a":1},"to":{"kind":"net","port":80},"any":[{}]})";
    CHECK(both(right) == "ok");
    auto const read = parse<everything>(value_from_text(right));
    REQUIRE(read);
    CHECK(read->small == -5);
    CHECK(std::get<net>(read->to).port == 80);
    CHECK(read->any.text() == "[{}]");
    CHECK(
        both(
            R"({"any":0,"to":{"path":"","kind":"file"},"map":{},"list":[],"how":"low","text":"ab","ratio":1,"Flag":false})") ==
        "ok");
}

TEST_CASE("the same issues, without places", "[boost_json]") {
    CHECK(both("[]") == "error: (document): must be an object (got an array) [wrong_type]");
    CHECK(both("{}").find("error: flag: required key is missing [missing_key]") == 0);
    CHECK(
        both(
            R"({"flag":1,"small":300,"ratio":"x","text":"a","how":"hihg","list":[1,"2",3.5],"map":{"k":null},"to":{"kind":"nte"},"any":0,"zzz":1})") ==
        "error: flag: must be a boolean (got 1) [wrong_type]\n"
        "error: small: is out of range, must be from -128 to 127 (got 300) [out_of_range]\n"
        "error: ratio: must be a number or null (got \"x\") [wrong_type]\n"
        "error: text: must have at least 2 characters (got \"a\") [too_short]\n"
        "error: how: must be one of: low, high, did you mean \"high\"? (got \"hihg\") [not_one_of]\n"
        "error: list[1]: must be an integer (got \"2\") [wrong_type]\n"
        "error: list[2]: must be an integer (got 3.5) [not_an_integer]\n"
        "error: map.k: must be an integer (got null) [wrong_type]\n"
        "error: to.kind: must be one of: file, net, did you mean \"net\"? (got \"nte\") [unknown_tag]\n"
        "error: zzz: unknown key [unknown_key]");
    CHECK(
        both(R"({"flag":true,"ratio":1,"text":"abc","how":"low","list":[],"map":{},"to":{"kind":"net"},"any":null})") ==
        "error: to.port: required key is missing [missing_key]\n"
        "error: flag: flag needs high [rule_broken]\n"
        "error: how: flag needs high [rule_broken]");
    CHECK(both(R"({"small":-5.5,"to":{"port":1,"kind":7},"list":{}})")
              .find("error: small: whole (got -5.5) [not_an_integer]") == 0);
    CHECK(both(R"({"to":{"port":1}})").find("error: to.kind: required key is missing [missing_key]") == 0);
}

namespace {

struct with_rest {
    std::string name;
    std::map<std::string, int> others;
    static constexpr auto schema =
        telltale::schema(field<&with_rest::name>(alias("title")), field<&with_rest::others>(rest));
};

} // namespace

TEST_CASE("an alias is named where other keys are taken, too", "[boost_json]") {
    boost::json::value const value{{"name", "a"}, {"title", "b"}};
    CHECK(lines(parse<with_rest>(value).error()) ==
          "error: title: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<with_rest>(R"({"name":"a","title":"b"})") ==
          "1:13: error: title: duplicate key: it came before in the same object [duplicate_key]");
}

TEST_CASE("a name and its alias are a duplicate in a value too", "[boost_json]") {
    CHECK(
        both(
            R"({"flag":false,"Flag":true,"ratio":1,"text":"abc","how":"low","list":[],"map":{},"to":{"kind":"file","path":""},"any":null})") ==
        "error: Flag: duplicate key: it came before in the same object [duplicate_key]");
}

TEST_CASE("only exactly a value is one", "[boost_json]") {
    STATIC_REQUIRE(can_be_parsed<boost::json::value>);
    STATIC_REQUIRE(!can_be_parsed<boost::json::object>);
    STATIC_REQUIRE(!can_be_parsed<int>);
    STATIC_REQUIRE(can_be_parsed<std::string>); // as text
}

TEST_CASE("into a target", "[boost_json]") {
    net target{5};
    REQUIRE(parse_into(boost::json::value{{"port", 7}}, target));
    CHECK(target.port == 7);
    REQUIRE(parse_into(boost::json::value(boost::json::object()), target, {.absent_keys = absent_keys::keep}));
    CHECK(target.port == 7);
    auto const refused = parse_into(boost::json::value(boost::json::object()), target);
    REQUIRE(!refused);
    CHECK(lines(refused.error()) == "error: port: required key is missing [missing_key]");
}

TEST_CASE("depth and UTF-8 are looked at here too", "[boost_json]") {
    boost::json::value deep = boost::json::array{};
    for (int i = 0; i != 128; ++i) deep = boost::json::array{deep};
    CHECK(lines(validate<raw_json>(deep)) == "error: (document): nested too deeply [too_deep]");
    CHECK(validate<raw_json>(deep.as_array()[0]).ok());
    CHECK(lines(validate<std::string>(boost::json::value("\xFF"))) == "error: (document): ill-formed UTF-8 [bad_utf8]");
}
