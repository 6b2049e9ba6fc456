// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/constant_issues.hpp>

#include <telltale/read/validate.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/combined.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/tagged.hpp>
#include <telltale/value/raw_json.hpp>

#include "support/twice.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

enum class level { low, high };
struct cube {
    double edge;
};
struct ball {
    int radius;
};
struct part {
    std::string id;
    int low = 0;
    int high = 0;
    static constexpr auto schema = telltale::schema(
        field<&part::id>(min_length(2)), field<&part::high>(default_to(9)), field<&part::low>(default_to(0)),
        satisfies<&part::low, &part::high>([](int low, int high) { return low <= high; }, "low is above high"));
};
struct config {
    std::uint16_t port;
    std::optional<std::string> name;
    std::optional<level> how;
    std::optional<double> ratio;
    std::optional<std::vector<part>> parts;
    std::optional<std::map<std::string, std::int8_t>> counts;
    std::optional<std::variant<cube, ball>> shape;
    std::optional<raw_json> extra;
    std::optional<std::string> token;
    std::optional<std::string> id;
    std::optional<int> even;

    static constexpr auto schema = telltale::schema(
        unknown_keys::reject, field<&config::port>(minimum(1024, "Port must be >= 1024")),
        field<&config::name>(pattern<"^[a-z]+$">()), field<&config::ratio>(range(0, 1), multiple_of(0.25)),
        field<&config::shape>(tagged<"kind">()), field<&config::parts>(max_items(2)),
        field<&config::token>(secret, min_length(3)), field<&config::id>(format(uuid)),
        field<&config::even>(satisfies([](int n) { return n % 2 == 0; }, "must be even"), none_of(equals(4))));
};

constexpr std::size_t count(std::string_view text) { return outline_issues<config>(text).count; }
template <class T = config>
constexpr auto told(std::string_view text, std::size_t i = 0) {
    return tell_issue<T>(text, outline_issues<T>(text), i);
}

constexpr bool operator==(text::sentence<512> const& a, std::string_view b) { return a.view() == b; }

// What the issues of a running program say, in the same form.
std::string spelt(issue const& i) {
    std::string out = i.path.dotted() + ": " + i.message;
    if (!i.got.empty()) out += (out.back() == '?' ? " got " : ", got ") + i.got;
    return out + " (line " + std::to_string(i.position->line) + ", column " + std::to_string(i.position->column) + ")";
}

} // namespace

TEST_CASE("a text that is right has no issues", "[read]") {
    TWICE(outline_issues<config>(R"({"port":8080})").ok());
    TWICE(outline_issues<config>(
              R"({"port":8080,"name":"a","how":"low","ratio":0.25,"parts":[{"id":"ab","low":1,"high":1}],
        "counts":{"a":-128},"shape":{"kind":"ball","radius":1},"extra":{"x":[1,{}]},"token":"abc","even":2,
        "id":"123e4567-e89b-12d3-a456-426614174000"})")
              .ok());
}

TEST_CASE("one issue of each sort", "[read]") {
    TWICE(told(R"({"port":80})") == "port: Port must be >= 1024, got 80 (line 1, column 9)");
    TWICE(told(R"({"port":"80"})") == "port: must be an integer, got \"80\" (line 1, column 9)");
    TWICE(told(R"({"port":1024.5})") == "port: must be an integer, got 1024.5 (line 1, column 9)");
    TWICE(told(R"({"port":70000})") == "port: is out of range, must be from 0 to 65535, got 70000 (line 1, column 9)");
    TWICE(told("\n\n {}") == "port: required key is missing (line 3, column 2)");
    TWICE(told("[]") == "(document): must be an object, got an array (line 1, column 1)");
    TWICE(told(R"({"port":1024,"prot":1})") == "prot: unknown key, did you mean \"port\"? (line 1, column 14)");
    TWICE(told(R"({"port":1024,"port":1024})") ==
          "port: duplicate key: it came before in the same object (line 1, column 14)");
    TWICE(told(R"({"port":1024,"name":"A1"})") == "name: must match ^[a-z]+$, got \"A1\" (line 1, column 21)");
    TWICE(told(R"({"port":1024,"how":"hgih"})") ==
          "how: must be one of: low, high, did you mean \"high\"? got \"hgih\" (line 1, column 20)");
    TWICE(told(R"({"port":1024,"ratio":2})") == "ratio: must be from 0 to 1, got 2 (line 1, column 22)");
    TWICE(told(R"({"port":1024,"ratio":0.3})") == "ratio: must be a multiple of 0.25, got 0.3 (line 1, column 22)");
    TWICE(told(R"({"port":1024,"ratio":1e400})") == "ratio: must be from 0 to 1, got 1e400 (line 1, column 22)");
    TWICE(told<cube>(R"({"edge":-1e400})") ==
          "edge: is out of range for a floating-point number, got -1e400 (line 1, column 9)");
    TWICE(told<float>("1e39") ==
          "(document): is out of range for a floating-point number, got 1e39 (line 1, column 1)");
    TWICE(told(R"({"port":1024,"parts":[{"id":"x"}]})") ==
          "parts[0].id: must have at least 2 characters, got \"x\" (line 1, column 29)");
    TWICE(told(R"({"port":1024,"parts":[{"id":"xy","low":3,"high":2}]})") ==
          "parts[0].low: low is above high (line 1, column 40)");
    TWICE(told(R"({"port":1024,"parts":[{"id":"xy"},{"id":"xy"},{"id":"xy"}]})") ==
          "parts: must have at most 2 items, got 3 items (line 1, column 22)");
    TWICE(told(R"({"port":1024,"counts":{"a b":128}})") ==
          R"(counts["a b"]: is out of range, must be from -128 to 127, got 128 (line 1, column 30))");
    TWICE(told(R"({"port":1024,"shape":{"kind":"bal","radius":1}})") ==
          "shape.kind: must be one of: cube, ball, did you mean \"ball\"? got \"bal\" (line 1, column 30)");
    TWICE(told(R"({"port":1024,"id":"12"})") == "id: must be a UUID, got \"12\" (line 1, column 19)");
    TWICE(told(R"({"port":1024,"even":3})") == "even: must be even, got 3 (line 1, column 21)");
    TWICE(told(R"({"port":1024,"even":4})") == "even: must not be 4, got 4 (line 1, column 21)");
    TWICE(told(R"({"port":1024,"extra":{"x":{"y":1,"y":2}}})") ==
          "extra.x.y: duplicate key: it came before in the same object (line 1, column 34)");
    TWICE(told<cube>(R"({"edge":1)") ==
          "(document): the text ends inside an object, got the end of the text (line 1, column 10)");
    TWICE(told<cube>(R"({"edge":1;})") == "(document): expected ',' or '}', got ';' (line 1, column 10)");
    TWICE(told("{\"port\":1024,\"name\":\"\xFF\"}") == "name: ill-formed UTF-8 (line 1, column 22)");
    TWICE(told<cube>("{\"edge\":1, // the default\n}") ==
          "(document): comments are not JSON, got '//' (line 1, column 12)");
    TWICE(told<cube>("") == "(document): the document is empty, got the end of the text (line 1, column 1)");
}

TEST_CASE("what is not ASCII is spelt", "[read]") {
    TWICE(told("{\"port\":1024,\"name\":\"\xC3\xA9\"}") ==
          "name: must match ^[a-z]+$, got \"<U+00E9>\" (line 1, column 21)");
    TWICE(told("{\"port\":1024,\"\xC3\xA9\":1}") == "<U+00E9>: unknown key (line 1, column 14)");
    TWICE(told(R"({"port":1024,"name":"0123456789012345678901234567890123456789"})") ==
          "name: must match ^[a-z]+$, got \"01234567890123456789012345678901234567... (line 1, column 21)");
}

TEST_CASE("nothing is said of a secret in a constant", "[read]") {
    TWICE(told(R"({"port":1024,"token":"no"})") == "token: must have at least 3 characters (line 1, column 22)");
    TWICE(told(R"({"port":1024;})") == "(document): expected ',' or '}' (line 1, column 13)");
}

TEST_CASE("all issues, in the order of the text", "[read]") {
    constexpr std::string_view text = R"({"port":80,"a":1,"name":"A","b":2,"a":3,"ratio":"x","port":1})";
    constexpr issue_outline found = outline_issues<config>(text);
    TWICE(outline_issues<config>(text).count == 8);
    issues const made = validate<config>(text);
    REQUIRE(made.size() == found.count);
    for (std::size_t i = 0; i != found.count; ++i) CHECK(tell_issue<config>(text, found, i).view() == spelt(made[i]));
    TWICE(told(text, 1) == "a: unknown key (line 1, column 12)");
    TWICE(told(text, 5) == "a: duplicate key: it came before in the same object (line 1, column 35)");
}

TEST_CASE("each sentence is that of the running program", "[read]") {
    for (std::string_view const text :
         {R"({"port":80})", R"({"port":1e400,"extra":{"a":{"k":1,"k":2},"a":3}})", R"([)",
          R"({"port":-1,"parts":[{}]})", R"({"port":1024,"shape":{"radius":1}})",
          R"({"port":1024,"shape":5,"counts":{"a":1,"a":2}})",
          R"({"port":1024,"how":1,"ratio":7.1,"even":[1,2],"id":{}})", R"({"port":nul})", R"({"port":01})",
          R"({"port":1024,"name":"\ud800"})", R"({"port":1024,"name":"\q"})", R"({"port":1024} x)"}) {
        issue_outline const found = outline_issues<config>(text);
        issues const made = validate<config>(text);
        REQUIRE(made.size() == found.count);
        CHECK(found.count != 0);
        for (std::size_t i = 0; i != found.count; ++i)
            CHECK(tell_issue<config>(text, found, i).view() == spelt(made[i]));
    }
}

TEST_CASE("issues of a constant are limited", "[read]") {
    std::string text = "[";
    for (int i = 0; i != 70; ++i) text += "0,";
    text += "0]";
    using list = std::vector<bool>;
    issue_outline const found = outline_issues<list>(text);
    REQUIRE(found.count == 65);
    CHECK(told<list>(text, 63).view() == "[63]: must be a boolean, got 0 (line 1, column 128)");
    CHECK(told<list>(text, 64).view() == "(document): more than 64 issues: reading stopped here (line 1, column 130)");
    CHECK(validate<list>(text).size() == 65);
}

TEST_CASE("the policy of the call for unknown keys", "[read]") {
    constexpr std::string_view text = R"({"edge":1,"x":1})";
    constexpr unknown_keys reject = unknown_keys::reject, ignore = unknown_keys::ignore;
    CHECK(outline_issues<cube>(text).ok());
    CHECK(outline_issues<cube>(text, &ignore).ok());
    CHECK(outline_issues<cube>(text, &reject).count == 1);
    CHECK(tell_issue<cube>(text, outline_issues<cube>(text, &reject), 0, &reject).view() ==
          "x: unknown key (line 1, column 11)");
    TWICE(count(R"({"port":1024,"x":1})") == 1);
}

TEST_CASE("depth of a constant is limited", "[read]") {
    std::string deep = R"({"port":1024,"extra":)";
    for (int i = 0; i != 128; ++i) deep += '[';
    CHECK(told(deep).view() == "extra: nested too deeply (line 1, column 149)");
}

TEST_CASE("what owns memory is not judged in constant evaluation, and is at run time", "[read]") {
    struct owner {
        std::string a;
        std::set<int> some;
        static consteval auto schema() {
            return telltale::schema(
                field<&owner::a>(satisfies([](std::string const& s) { return s != "x"; }, "not x")));
        }
    };
    constexpr std::string_view text = R"({"a":"x","some":[1,1]})";
    STATIC_REQUIRE(outline_issues<owner>(text).ok());
    STATIC_REQUIRE(outline_issues<owner>(R"({"a":1,"some":[true]})").count == 2);
    CHECK(outline_issues<owner>(text).count == 2);
}
