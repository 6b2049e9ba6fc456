// SPDX-License-Identifier: BSL-1.0
#include <telltale/rule/pattern.hpp>

#include <telltale/rule/holds.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <optional>
#include <string>
#include <string_view>

using namespace telltale;

namespace {

struct names {
    std::optional<std::string> a, b;
    static constexpr auto schema = telltale::schema(field<&names::a>(pattern<"^[a-z0-9_-]+$">()),
                                                    field<&names::b>(pattern<"b+">(), pattern<"^.$">()));
};

constexpr bool matches(rule const& r, std::string_view text) { return holds(r, text); }

} // namespace

TEST_CASE("a pattern is a rule with an automaton", "[rule]") {
    TWICE(pattern<"^a$">("m").kind == rule_kind::pattern);
    TWICE(pattern<"^a$">("m").text == "^a$");
    TWICE(pattern<"^a$">("m").message == "m");
    TWICE(pattern<"^a$">() == pattern<"^a$">());
    TWICE(!(pattern<"^a$">() == pattern<"^b$">()));
}

TEST_CASE("a pattern is searched for, and anchored by ^ and $", "[rule]") {
    TWICE(matches(pattern<"b+">(), "abc"));
    TWICE(!matches(pattern<"b+">(), "ac"));
    TWICE(matches(pattern<"^b+$">(), "bb"));
    TWICE(!matches(pattern<"^b+$">(), "bbc"));
    TWICE(!matches(pattern<"^b+$">(), ""));
    TWICE(matches(pattern<"^.$">(), "\xF0\x9F\x98\x80")); // one code point
    TWICE(!matches(pattern<"^.$">(), "\xC3\xA9\xC3\xA9"));
}

TEST_CASE("what is said of a text that does not match", "[rule]") {
    CHECK(told<names>(R"({"a":"my-app_2","b":"b"})") == "ok");
    CHECK(told<names>(R"({"a":"my app"})") ==
          R"(1:6: error: a: must match ^[a-z0-9_-]+$ (got "my app") [wrong_pattern])");
    CHECK(told<names>(R"({"a":""})") == R"(1:6: error: a: must match ^[a-z0-9_-]+$ (got "") [wrong_pattern])");
    CHECK(told<names>(R"({"b":"xy"})") == R"(1:6: error: b: must match b+ (got "xy") [wrong_pattern])"
                                          "\n"
                                          R"(1:6: error: b: must match ^.$ (got "xy") [wrong_pattern])");
    CHECK(told<names>(R"({"b":"\u0062"})") == "ok"); // escapes are resolved first
}
