// SPDX-License-Identifier: BSL-1.0
// A JSON text in the source that is wrong: each issue is an error of its own, with its path, reason, line and column.
// subject: Literals
// reject: wrong_config: "prometheusPort: Prometheus port must be >= 1024, got 80 (line 1, column 34)"
// cure: wrong_config: Write a value that the schema allows; its words are those that `parse` has for such a document.
// show: wrong_config: config::prometheus_port
// reject: wrong_type: "enabled: must be a boolean, got 1 (line 1, column 12)"
// cure: wrong_type: Write a value of the member's type.
// reject: not_an_integer: "prometheusPort: must be an integer, got 1024.5 (line 1, column 34)"
// same: not_an_integer: wrong_type
// reject: missing_key: "enabled: required key is missing (line 1, column 1)"
// cure: missing_key: Write the key, or make the member optional or give it a default.
// reject: own_missing_text: "tags[1].id: an item needs its id (line 1, column 40)"
// same: own_missing_text: missing_key
// reject: unknown_key: "enabled_: unknown key, did you mean "enabled"? (line 1, column 17)"
// cure: unknown_key: Correct the key or take it out.
// reject: unknown_key_of_the_call: "xx: unknown key (line 1, column 8)"
// same: unknown_key_of_the_call: unknown_key
// reject: duplicate_key: "enabled: duplicate key: it came before in the same object (line 1, column 17)"
// cure: duplicate_key: Keep one of them.
// reject: duplicate_in_free_form: "extra.a.b: duplicate key: it came before in the same object (line 1, column 37)"
// same: duplicate_in_free_form: duplicate_key
// reject: broken_json: "(document): expected ',' or '}', got ';' (line 1, column 16)"
// cure: broken_json: Correct the JSON at this line and column.
// reject: ends_early: "(document): the text ends inside an object, got the end of the text (line 1, column 16)"
// reject: follows: "(document): nothing may follow the document, got '}' (line 1, column 17)"
// reject: comment: "(document): comments are not JSON, got '//' (line 1, column 18)"
// cure: comment: Take the comment out of the text and put it beside the literal, as one of C++.
// reject: bad_utf8: "serviceName: ill-formed UTF-8 (line 1, column 33)"
// reject: lone_surrogate: "serviceName: a lone surrogate stands for no character (line 1, column 32)"
// same: ends_early, follows, bad_utf8, lone_surrogate: broken_json
// reject: too_deep: "extra: nested too deeply (line 1, column 152)"
// cure: too_deep: Nest less deeply: 128 levels are the most.
// reject: enumerator: "mode: must be one of: fast, slow, did you mean "slow"? got "slwo" (line 1, column 24)"
// cure: enumerator: Write one of the texts of the enumeration.
// reject: wrong_pattern: "serviceName: must match ^[a-z-]+$, got "my service" (line 1, column 31)"
// cure: wrong_pattern: Write a value that the rule allows.
// reject: wrong_format: "id: must be a UUID, got "123e4567" (line 1, column 22)"
// reject: out_of_range: "prometheusPort: is out of range, must be from 0 to 65535, got 65536 (line 1, column 34)"
// cure: out_of_range: Write a number that the member's type can hold.
// reject: beyond_all_ranges: "ratio: is out of range for a floating-point number, got 1e400 (line 1, column 25)"
// same: beyond_all_ranges: out_of_range
// reject: too_many_items: "tags: must have at most 2 items, got 3 items (line 1, column 24)"
// reject: cross_field: "least: least must not exceed most (line 1, column 25)"
// reject, later: cross_field: "most: least must not exceed most (line 1, column 34)"
// cure: cross_field: Correct one of the members; each that takes part has an error of its own.
// show: cross_field: least must not
// reject: predicate: "even: must be even, got 3 (line 1, column 24)"
// reject: secret_value: "token: must have at least 8 characters (line 1, column 10)"
// same: wrong_format, too_many_items, predicate, secret_value: wrong_pattern
// reject: unknown_tag: "shape.kind: must be one of: ball, cube, did you mean "ball"? got "bell" (line 1, column 33)"
// cure: unknown_tag: Write one of the tags.
// reject: deeper_line: "tags[0].id: must be a string, got 7 (line 4, column 20)"
// same: deeper_line: wrong_type
// reject: several: "prometheusPort: Prometheus port must be >= 1024, got 80 (line 1, column 34)"
// reject, later: several: "serviceName: must have at least 1 character, got "" (line 1, column 51)"
// reject, later: several: "mode: must be a string, got null (line 1, column 61)"
// cure: several: Correct each: every issue is an error of its own.
// reject: twenty: "[0]: must be a boolean, got 0 (line 1, column 2)"
// reject, later: twenty: "[19]: must be a boolean, got 0 (line 1, column 40)"
// same, not listed: twenty: several
// reject: many: "[0]: must be a boolean, got 0 (line 1, column 2); [1]: must be a boolean, got 0 (line 1, column 4)"
// reject, later: many: "(document): more than 64 issues: reading stopped here"
// cure: many: Correct these, and build again for the rest: 64 issues are the most of one literal.
// reject: constant: "x: must be an integer, got true (line 1, column 6)"
// same: constant: wrong_type
// reject: two_policies: "telltale: a literal has one policy for unknown keys"
// cure: two_policies: Keep one of them.
// reject: no_default_constructor: "telltale: a literal begins with a T{}, and this type has no default constructor"
// cure: no_default_constructor: Give the type a default constructor, as `parse` needs it too.
// show: no_default_constructor: struct made_of_int
// reject: in_a_schema_that_is_wrong: "box.width: minimum 10 is above maximum 5"
// same: in_a_schema_that_is_wrong: rule_fault.minimum_above_maximum
#include <telltale/text.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace telltale;

enum class speed { fast, slow };
struct item {
    std::string id;
    static constexpr auto schema = telltale::schema(field<&item::id>(missing("an item needs its id")));
};
struct ball {
    int r;
};
struct cube {
    int a;
};
struct config {
    bool enabled;
    std::optional<std::string> service_name;
    std::optional<std::uint16_t> prometheus_port;
    std::optional<speed> mode;
    std::optional<std::vector<item>> tags;
    std::optional<std::string> id;
    std::optional<double> ratio;
    std::optional<int> even;
    std::optional<raw_json> extra;
    std::optional<std::variant<ball, cube>> shape;
    int least;
    int most;

    static constexpr auto schema = telltale::schema(
        camel_case, unknown_keys::reject, field<&config::service_name>(min_length(1), pattern<"^[a-z-]+$">()),
        field<&config::prometheus_port>(minimum(1024, "Prometheus port must be >= 1024")),
        field<&config::tags>(max_items(2)), field<&config::id>(format(uuid)), field<&config::shape>(tagged<"kind">()),
        field<&config::even>(satisfies([](int n) { return n % 2 == 0; }, "must be even")),
        field<&config::least>(default_to(0)), field<&config::most>(default_to(9)),
        satisfies<&config::least, &config::most>([](int a, int b) { return a <= b; }, "least must not exceed most"));
};
struct point {
    int x;
};
struct made_of_int {
    explicit made_of_int(int n) : x(n) {}
    int x;
    static constexpr auto schema = telltale::schema(field<&made_of_int::x>());
};
struct login {
    std::string token;
    static constexpr auto schema = telltale::schema(field<&login::token>(secret, min_length(8)));
};
struct box {
    int width;
#ifdef REJECT_in_a_schema_that_is_wrong
    static constexpr auto schema = telltale::schema(field<&box::width>(minimum(10), maximum(5)));
#else
    static constexpr auto schema = telltale::schema(field<&box::width>(minimum(1), maximum(5)));
#endif
};

// With a case, the others are left out: each takes its time.
#if defined(REJECT_wrong_config) || defined(REJECT_wrong_type) || defined(REJECT_not_an_integer) ||             \
    defined(REJECT_missing_key) || defined(REJECT_own_missing_text) || defined(REJECT_unknown_key) ||           \
    defined(REJECT_unknown_key_of_the_call) || defined(REJECT_duplicate_key) ||                                 \
    defined(REJECT_duplicate_in_free_form) || defined(REJECT_broken_json) || defined(REJECT_ends_early) ||      \
    defined(REJECT_follows) || defined(REJECT_comment) || defined(REJECT_bad_utf8) ||                           \
    defined(REJECT_lone_surrogate) || defined(REJECT_too_deep) || defined(REJECT_enumerator) ||                 \
    defined(REJECT_wrong_pattern) || defined(REJECT_wrong_format) || defined(REJECT_out_of_range) ||            \
    defined(REJECT_beyond_all_ranges) || defined(REJECT_too_many_items) || defined(REJECT_cross_field) ||       \
    defined(REJECT_predicate) || defined(REJECT_secret_value) || defined(REJECT_unknown_tag) ||                 \
    defined(REJECT_deeper_line) || defined(REJECT_several) || defined(REJECT_twenty) || defined(REJECT_many) || \
    defined(REJECT_constant) || defined(REJECT_two_policies) || defined(REJECT_no_default_constructor)
#define ONE_CASE
#endif

void all() {
#ifdef REJECT_wrong_config
    (void)literal<config, R"({"enabled":true,"prometheusPort":80})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"prometheusPort":8080})">();
#endif
#ifdef REJECT_wrong_type
    (void)literal<config, R"({"enabled":1})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true})">();
#endif
#ifdef REJECT_not_an_integer
    (void)literal<config, R"({"enabled":true,"prometheusPort":1024.5})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"prometheusPort":1024.0})">();
#endif
#ifdef REJECT_missing_key
    (void)literal<config, R"({})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":false})">();
#endif
#ifdef REJECT_own_missing_text
    (void)literal<config, R"({"enabled":true,"tags":[   {"id":"a"}, {}]})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"tags":[   {"id":"a"}]})">();
#endif
#ifdef REJECT_unknown_key
    (void)literal<config, R"({"enabled":true,"enabled_":1})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"least":1})">();
#endif
#ifdef REJECT_unknown_key_of_the_call
    (void)literal<point, R"({"x":1,"xx":2})", unknown_keys::reject>();
#elif !defined(ONE_CASE)
    (void)literal<point, R"({"x":1,"xx":2})", unknown_keys::ignore>();
#endif
#ifdef REJECT_duplicate_key
    (void)literal<config, R"({"enabled":true,"enabled":true})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"even":2})">();
#endif
#ifdef REJECT_duplicate_in_free_form
    (void)literal<config, R"({"enabled":true,"extra":{"a":{"b":1,"b":2}}})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"extra":{"a":{"b":1,"c":2}}})">();
#endif
#ifdef REJECT_broken_json
    (void)literal<config, R"({"enabled":true;})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true })">();
#endif
#ifdef REJECT_ends_early
    (void)literal<config, R"({"enabled":true)">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled": true})">();
#endif
#ifdef REJECT_follows
    (void)literal<config, R"({"enabled":true}})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true} )">();
#endif
#ifdef REJECT_comment
    (void)literal<config, "{\"enabled\":true, // as always\n \"least\":0}">();
#elif !defined(ONE_CASE)
    (void)literal<config, "{\"enabled\":true, \n \"least\":0}">();
#endif
#ifdef REJECT_bad_utf8
    (void)literal<config, "{\"enabled\":true,\"serviceName\": \"\xC3\"}">();
#elif !defined(ONE_CASE)
    (void)literal<config, "{\"enabled\":true,\"serviceName\": \"a\"}">();
#endif
#ifdef REJECT_lone_surrogate
    (void)literal<config, R"({"enabled":true,"serviceName":"\ud800"})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"serviceName":"\u0061"})">();
#endif
#define TEN "[[[[[[[[[["
#ifdef REJECT_too_deep
    (void)literal<config, "{\"enabled\":true,\"extra\":" TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN "[[[[[[[["
                          "]]]]]]]]}">();
#elif !defined(ONE_CASE)
    (void)literal<config, "{\"enabled\":true,\"extra\":"
                          "[[[[[[[["
                          "]]]]]]]]}">();
#endif
#ifdef REJECT_enumerator
    (void)literal<config, R"({"enabled":true,"mode":"slwo"})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"mode":"slow"})">();
#endif
#ifdef REJECT_wrong_pattern
    (void)literal<config, R"({"enabled":true,"serviceName":"my service"})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"serviceName":"my-service"})">();
#endif
#ifdef REJECT_wrong_format
    (void)literal<config, R"({"enabled":true,"id":"123e4567"})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"id":"123e4567-e89b-12d3-a456-426614174000"})">();
#endif
#ifdef REJECT_out_of_range
    (void)literal<config, R"({"enabled":true,"prometheusPort":65536})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"prometheusPort":65535})">();
#endif
#ifdef REJECT_beyond_all_ranges
    (void)literal<config, R"({"enabled":true,"ratio":1e400})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"ratio":1e300})">();
#endif
#ifdef REJECT_too_many_items
    (void)literal<config, R"({"enabled":true,"tags":[{"id":"a"},{"id":"b"},{"id":"c"}]})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"tags":[{"id":"a"},{"id":"b"}]})">();
#endif
#ifdef REJECT_cross_field
    (void)literal<config, R"({"enabled":true,"least":3,"most":2})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"least":3,"most":4})">();
#endif
#ifdef REJECT_predicate
    (void)literal<config, R"({"enabled":true,"even":3})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"even":4})">();
#endif
#ifdef REJECT_secret_value
    (void)literal<login, R"({"token":"short"})">();
#elif !defined(ONE_CASE)
    (void)literal<login, R"({"token":"long enough"})">();
#endif
#ifdef REJECT_unknown_tag
    (void)literal<config, R"({"enabled":true,"shape":{"kind":"bell","r":1}})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"shape":{"kind":"ball","r":1}})">();
#endif
#ifdef REJECT_deeper_line
    (void)literal<config, R"({
        "enabled": true,
        "tags": [
            {"id": 7}
        ]
    })">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({
        "enabled": true,
        "tags": [
            {"id": "7"}
        ]
    })">();
#endif
#ifdef REJECT_several
    (void)literal<config, R"({"enabled":true,"prometheusPort":80,"serviceName":"","mode":null})">();
#elif !defined(ONE_CASE)
    (void)literal<config, R"({"enabled":true,"prometheusPort":8080,"serviceName":"a","mode":"fast"})">();
#endif
#ifdef REJECT_twenty
    (void)literal<std::vector<bool>, "[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]">();
#elif !defined(ONE_CASE)
    (void)literal<std::vector<bool>, "[]">();
#endif
#define TWENTY "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,"
#ifdef REJECT_many
    (void)literal<std::vector<bool>, "[" TWENTY TWENTY TWENTY TWENTY "0]">();
#elif !defined(ONE_CASE)
    (void)literal<std::vector<int>, "[" TWENTY TWENTY TWENTY TWENTY "0]">();
#endif
#ifdef REJECT_constant
    constexpr point p = literal<point, R"({"x":true})">();
    (void)p;
#elif !defined(ONE_CASE)
    constexpr point p = literal<point, R"({"x":1})">();
    (void)p;
#endif
#ifdef REJECT_two_policies
    (void)literal<point, R"({"x":1})", unknown_keys::ignore, unknown_keys::reject>();
#elif !defined(ONE_CASE)
    (void)literal<point, R"({"x":1})", unknown_keys::ignore>();
#endif
#ifdef REJECT_no_default_constructor
    (void)literal<made_of_int, "1">();
#elif !defined(ONE_CASE)
    (void)literal<int, "1">();
#endif
    (void)literal<box, R"({"width":3})">();
}
