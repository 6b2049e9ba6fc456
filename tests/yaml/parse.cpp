// SPDX-License-Identifier: BSL-1.0
#include <telltale/yaml/parse.hpp>

#include <telltale/issue/explanations.hpp>
#include <telltale/issue/text_report.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/tagged.hpp>

#include "support/told.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

/// As `told`, of YAML.
template <class T>
std::string told_yaml(std::string_view text, options const& wishes = {}) {
    auto const parsed = parse_yaml<T>(text, wishes);
    std::string const said = parsed ? "ok" : lines(parsed.error());
    options unheard = wishes;
    unheard.sink = {};
    issues const validated = validate_yaml<T>(text, unheard);
    CHECK((validated.empty() ? "ok" : lines(validated)) == said);
    return said;
}

struct server {
    std::string name;
    std::uint16_t port;
    std::optional<double> ratio;
    std::optional<std::uint64_t> big;
    std::optional<bool> on;
    std::vector<std::string> tags;
    std::optional<raw_json> extra;

    static constexpr auto schema = telltale::schema(
        unknown_keys::reject, field<&server::name>(min_length(1)), field<&server::port>(minimum(1024)),
        field<&server::ratio>(multiple_of(0.01)), field<&server::tags>(default_to(std::vector<std::string>())));
};

struct file {
    std::string path;
};
struct net {
    std::uint16_t port;
};
struct sinks {
    std::vector<std::variant<file, net>> all;
    std::variant<file, net> details;
    int low;
    int high;
    static constexpr auto schema =
        telltale::schema(field<&sinks::all>(each(tagged<"kind">("file", "net"))),
                         field<&sinks::details>(tagged_beside<"event">("file", "net")),
                         satisfies<&sinks::low, &sinks::high>([](int least, int most) { return least <= most; },
                                                              "low must not be above high"));
};

struct account {
    std::string user;
    std::map<std::string, std::string> keys;
    static constexpr auto schema = telltale::schema(field<&account::keys>(secret));
};

} // namespace

TEST_CASE("YAML is read as the JSON that it stands for", "[yaml]") {
    auto const made = parse_yaml<server>(
        "# a server\nname: engine # its name\nport: 0x24F8\nratio: 143.48\nbig: 18446744073709551615\n"
        "on: True\ntags:\n- a\n- 'b c'\n- |\n  d\nextra: {list: [1, .5, ~], yes: no}\n");
    REQUIRE(made);
    CHECK(made->name == "engine");
    CHECK(made->port == 9464);
    CHECK(made->ratio == 143.48);
    CHECK(made->big == UINT64_MAX);
    CHECK(made->on == true);
    CHECK(made->tags == std::vector<std::string>{"a", "b c", "d\n"});
    CHECK(made->extra->text() == R"({"list":[1,0.5,null],"yes":"no"})");
    CHECK(told_yaml<server>(R"({"name":"engine","port":9464})") == "ok");
    CHECK(told_yaml<int>("7") == "ok");
    CHECK(told_yaml<nullable<int>>("~") == "ok");
}

TEST_CASE("types are not bent", "[yaml]") {
    CHECK(told_yaml<server>("name: 8080\nport: '8080'\nratio: true\non: yes\ntags: [~, 1.5, {}]\n") ==
          "1:7: error: name: must be a string (got 8080) [wrong_type]\n"
          "2:7: error: port: must be an integer (got \"8080\") [wrong_type]\n"
          "3:8: error: ratio: must be a number (got true) [wrong_type]\n"
          "4:5: error: on: must be a boolean (got \"yes\") [wrong_type]\n"
          "5:8: error: tags[0]: must be a string (got null) [wrong_type]\n"
          "5:11: error: tags[1]: must be a string (got 1.5) [wrong_type]\n"
          "5:16: error: tags[2]: must be a string (got an object) [wrong_type]");
    CHECK(told_yaml<server>("name: !!str 8080\nport: !!int '8080'\n") == "ok");
    CHECK(told_yaml<server>("name: x\nport:\n") == "2:6: error: port: must be an integer (got null) [wrong_type]");
}

TEST_CASE("numbers are as exact as those of JSON text", "[yaml]") {
    auto const port = [](std::string_view number) {
        return told_yaml<server>("name: x\nport: " + std::string(number));
    };
    CHECK(port("2000.0") == "ok");
    CHECK(port("+2e3") == "ok");
    CHECK(port("02000.") == "ok");
    CHECK(port("0o10000") == "ok");
    CHECK(port("2000.5") == "2:7: error: port: must be an integer (got 2000.5) [not_an_integer]");
    CHECK(port("0x50") == "2:7: error: port: must be >= 1024 (got 80) [too_small]");
    CHECK(port("65536") == "2:7: error: port: is out of range, must be from 0 to 65535 (got 65536) [out_of_range]");
    CHECK(port("0x1" + std::string(500, '0')) ==
          "2:7: error: port: is out of range, must be from 0 to 65535 (got 1e999) [out_of_range]");
    auto const ratio = [](std::string_view number) {
        return told_yaml<server>("name: x\nport: 2000\nratio: " + std::string(number));
    };
    CHECK(ratio("-.07") == "ok");
    CHECK(ratio("1e400") == "3:8: error: ratio: must be a multiple of 0.01 (got 1e400) [not_a_multiple]");
    CHECK(ratio("0.001") == "3:8: error: ratio: must be a multiple of 0.01 (got 0.001) [not_a_multiple]");
    CHECK(ratio("-.inf") ==
          "3:8: error: ratio: an infinity and what is not a number have no form in JSON [not_finite]");
    CHECK(
        told_yaml<server>("name: x\nport: 2000\nbig: 18446744073709551616") ==
        "3:6: error: big: is out of range, must be from 0 to 18446744073709551615 (got 18446744073709551616) [out_of_range]");
}

TEST_CASE("keys that are missing, unknown or repeated", "[yaml]") {
    CHECK(
        told_yaml<server>(
            "nmae: x\ntags: []\ntags: [1]\nextra:\n  a: 1\n  b:\n  - c: 1\n    c: 2\n  a: 3\nfoo: {x: 1, x: 2}\nfoo: 2\n") ==
        "1:1: error: nmae: unknown key, did you mean \"name\"? [unknown_key]\n"
        "3:1: error: tags: duplicate key: it came before in the same object [duplicate_key]\n"
        "8:5: error: extra.b[0].c: duplicate key: it came before in the same object [duplicate_key]\n"
        "9:3: error: extra.a: duplicate key: it came before in the same object [duplicate_key]\n"
        "10:1: error: foo: unknown key [unknown_key]\n"
        "10:13: error: foo.x: duplicate key: it came before in the same object [duplicate_key]\n"
        "11:1: error: foo: unknown key [unknown_key]\n"
        "11:1: error: foo: duplicate key: it came before in the same object [duplicate_key]\n"
        "1:1: error: name: required key is missing [missing_key]\n"
        "1:1: error: port: required key is missing [missing_key]");
    CHECK(told_yaml<std::map<std::string, int>>("1: 1\n'1': 2\n0x1: 3\n") ==
          "2:1: error: 1: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told_yaml<server>("<<: {port: 2000}\nname: x\nport: 3000\n") ==
          "1:1: error: [\"<<\"]: unknown key [unknown_key]");
}

TEST_CASE("sums, in any order of their tags", "[yaml]") {
    std::string_view const text =
        "details: {port: 7}\nall:\n- kind: file\n  path: /x\n- {port: 8, kind: net}\nlow: 1\nhigh: 2\nevent: net\n";
    auto const made = parse_yaml<sinks>(text);
    REQUIRE(made);
    CHECK(std::get<net>(made->details).port == 7);
    CHECK(std::get<net>(made->all[1]).port == 8);
    CHECK(told_yaml<sinks>(text) == "ok");
    CHECK(
        told_yaml<sinks>(
            "all:\n- kind: flie\n- {port: x, kind: net}\n- path: 1\nevent: net\ndetails:\n  port: -1\nlow: 3\nhigh: 2\n") ==
        "2:9: error: all[0].kind: must be one of: file, net, did you mean \"file\"? (got \"flie\") [unknown_tag]\n"
        "3:10: error: all[1].port: must be an integer (got \"x\") [wrong_type]\n"
        "4:3: error: all[2].kind: required key is missing [missing_key]\n"
        "7:9: error: details.port: is out of range, must be from 0 to 65535 (got -1) [out_of_range]\n"
        "8:6: error: low: low must not be above high [rule_broken]\n"
        "9:7: error: high: low must not be above high [rule_broken]");
}

TEST_CASE("an alias is a copy of what was anchored", "[yaml]") {
    auto const made = parse_yaml<std::map<std::string, server>>(
        "a: &base\n  name: &n x\n  port: 2000\nb: *base\nc:\n  name: *n\n  port: 3000\n");
    REQUIRE(made);
    CHECK(made->at("b").port == 2000);
    CHECK(made->at("c").name == "x");
    CHECK(told_yaml<std::map<std::string, server>>(
              "a: &base\n  name: 1\n  prt: 2000\nb: *base\nc: {name: &n 3, port: *n}\nd: {name: x, port: *base}\n") ==
          "2:9: error: a.name: must be a string (got 1) [wrong_type]\n"
          "3:3: error: a.prt: unknown key, did you mean \"port\"? [unknown_key]\n"
          "1:4: error: a.port: required key is missing [missing_key]\n"
          "2:9: error: b.name: must be a string (got 1) [wrong_type]\n"
          "3:3: error: b.prt: unknown key, did you mean \"port\"? [unknown_key]\n"
          "4:4: error: b.port: required key is missing [missing_key]\n"
          "5:11: error: c.name: must be a string (got 3) [wrong_type]\n"
          "5:23: error: c.port: must be >= 1024 (got 3) [too_small]\n"
          "6:20: error: d.port: must be an integer (got an object) [wrong_type]");
}

TEST_CASE("places are lines and code points", "[yaml]") {
    CHECK(told_yaml<server>("name: \xC3\xA9\xF0\x9F\x9A\x80\r\nport: 80\r\n\"tags\": ['\xE6\x97\xA5', 1]\r\n") ==
          "2:7: error: port: must be >= 1024 (got 80) [too_small]\n"
          "3:15: error: tags[1]: must be a string (got 1) [wrong_type]");
    CHECK(told_yaml<server>("name: x\rport: 80\r") == "2:7: error: port: must be >= 1024 (got 80) [too_small]");
    CHECK(told_yaml<server>("\xEF\xBB\xBFname: 1\nport: 80\n") ==
          "1:8: error: name: must be a string (got 1) [wrong_type]\n"
          "2:7: error: port: must be >= 1024 (got 80) [too_small]");
    auto const refused = validate_yaml<server>("name: \xC3\xA9\nport: 80\n");
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].position == text_position{15, 2, 7});
}

TEST_CASE("a fault comes behind what was found before it, at the value that was being read", "[yaml]") {
    CHECK(told_yaml<server>("name: ''\nport: [1, @\n") ==
          "1:7: error: name: must have at least 1 character (got \"\") [too_short]\n"
          "2:11: error: port: unknown token (got '@') [bad_yaml]");
    CHECK(told_yaml<server>("port: 80\ntags: [a, !x b]\n") ==
          "1:7: error: port: must be >= 1024 (got 80) [too_small]\n"
          "2:11: error: tags[1]: a scalar's tag must be !!str, !!int, !!float, !!bool or !!null (got '!') [bad_yaml]");
    CHECK(told_yaml<server>("port: 80\ntags: [a, *b]\n") ==
          "1:7: error: port: must be >= 1024 (got 80) [too_small]\n"
          "2:11: error: tags[1]: no anchor of this name stands before the alias (got '*') [bad_yaml]");
    CHECK(told_yaml<server>("port: 80\nname: \"x\n") ==
          "1:7: error: port: must be >= 1024 (got 80) [too_small]\n"
          "3:1: error: name: the text ends inside a quoted scalar (got the end of the text) [bad_yaml]");
    CHECK(told_yaml<server>("port: 80\nextra: {a: [1, .nan]}\n") ==
          "1:7: error: port: must be >= 1024 (got 80) [too_small]\n"
          "2:16: error: extra: an infinity and what is not a number have no form in JSON [not_finite]");
    CHECK(told_yaml<server>("port: 80\nunknown: {? [x] : 1}\n") ==
          "1:7: error: port: must be >= 1024 (got 80) [too_small]\n"
          "2:1: error: unknown: unknown key [unknown_key]\n"
          "2:13: error: unknown: a key must be a scalar (got '[') [bad_yaml]");
    CHECK(told_yaml<server>("port: 2000\nname: x\n---\nport: 1\n") ==
          "3:1: error: (document): nothing may follow the document (got '-') [bad_yaml]");
    CHECK(told_yaml<server>("port: 80\nname: \xFF\n") == "2:7: error: (document): ill-formed UTF-8 [bad_utf8]");
    CHECK(told_yaml<server>("") ==
          "1:1: error: (document): the document is empty (got the end of the text) [bad_yaml]");
}

TEST_CASE("the limits of parse_yaml", "[yaml]") {
    CHECK(told_yaml<server>("port: 80\nextra: [[[1]]]\n", {.limits = {.depth = 3}}) ==
          "1:7: error: port: must be >= 1024 (got 80) [too_small]\n"
          "2:10: error: extra: nested too deeply [too_deep]");
    CHECK(told_yaml<server>("port: 80\n", {.limits = {.bytes = 8}}) ==
          "1:1: error: (document): the document is larger than the limit [too_large]");
    CHECK(told_yaml<std::vector<int>>("[a, b, c]", {.issue_limit = 2}) ==
          "1:2: error: [0]: must be an integer (got \"a\") [wrong_type]\n"
          "1:5: error: [1]: must be an integer (got \"b\") [wrong_type]\n"
          "1:8: error: (document): more than 2 issues: reading stopped here [too_many_issues]");
}

TEST_CASE("nothing is said of secrets", "[yaml]") {
    CHECK(told_yaml<account>("user: u\nkeys: {a: 1, hidden: {x: 1, x: 2}, hidden: 3}\n") ==
          "2:11: error: keys: must be a string [wrong_type]\n"
          "2:22: error: keys: must be a string [wrong_type]\n"
          "2:29: error: keys: duplicate key: it came before in the same object [duplicate_key]\n"
          "2:36: error: keys: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told_yaml<account>("user: u\nkeys: {a: @}\n").find('@') == std::string::npos);
    CHECK(told_yaml<account>("user: u\nkeys: {a: \"\\z\"}\n").find('z') == std::string::npos);
}

TEST_CASE("into an object that exists", "[yaml]") {
    server target;
    target.name = "old";
    target.ratio = 1.0;
    REQUIRE(parse_yaml_into("port: 3000\n", target, {.absent_keys = absent_keys::keep}));
    CHECK(target.name == "old");
    CHECK(target.port == 3000);
    CHECK(target.ratio == 1.0);
    REQUIRE(parse_yaml_into("port: 4000\nname: new\n", target));
    CHECK_FALSE(target.ratio);
    auto const refused = parse_yaml_into("port: 80\nname: new\n", target);
    REQUIRE_FALSE(refused);
    CHECK(lines(refused.error()) == "1:7: error: port: must be >= 1024 (got 80) [too_small]");
}

TEST_CASE("warnings go to the sink", "[yaml]") {
    issues warned;
    CHECK(told_yaml<sinks>("all: []\nlow: 1\nhigh: 2\nevent: file\ndetails: {path: x, q: 1}\n",
                           {.unknown_keys = unknown_keys::warn, .sink = warned}) == "ok");
    CHECK(lines(warned) == "5:20: warning: details.q: unknown key [unknown_key]");
}

namespace {

// The configuration of a store of run links.
struct link_store {
    std::uint32_t ttl;
    std::string key_prefix;
    std::string eviction_policy;
    static constexpr auto schema = telltale::schema(
        field<&link_store::ttl>(minimum(1)), field<&link_store::key_prefix>(wire_name("namespace"), min_length(1)),
        field<&link_store::eviction_policy>(is_one_of("ex", "px")));
};
struct link_config {
    link_store telemetry;
};

} // namespace

TEST_CASE("the configuration of run links", "[yaml]") {
    auto const made = parse_yaml<link_config>(
        "telemetry:\n  ttl: 1209600  # 14 days in seconds\n  namespace: \"telemetry\"\n  eviction_policy: \"ex\"\n");
    REQUIRE(made);
    CHECK(made->telemetry.ttl == 14 * 24 * 60 * 60);
    CHECK(made->telemetry.key_prefix == "telemetry");
    CHECK(made->telemetry.eviction_policy == "ex");
    CHECK(told_yaml<link_config>("telemetry:\n  ttl: 0\n  namespace: ''\n  eviction_policy: lru\n") ==
          "2:8: error: telemetry.ttl: must be >= 1 (got 0) [too_small]\n"
          "3:14: error: telemetry.namespace: must have at least 1 character (got \"\") [too_short]\n"
          "4:20: error: telemetry.eviction_policy: must be one of: ex, px (got \"lru\") [not_one_of]");
}

TEST_CASE("the example of bad_yaml is what a report says", "[yaml]") {
    std::string const said = text_report(validate_yaml<server>("name: hall\n? [1]\n: 2\n"), {.name = "lamp.yaml"});
    CHECK(said == std::string(explanation_of(issue_code::bad_yaml).example) + '\n');
}
