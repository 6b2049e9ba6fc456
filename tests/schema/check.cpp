// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/check.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/schema/annotations.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

enum class colour { red, green };

struct inner {
    int x;
    static constexpr auto schema = telltale::schema(field<&inner::x>(minimum(1, "x is low"), multiple_of(2)));
};

struct everything {
    bool flag = true;
    int number = 5;
    double real = 0.5;
    float small = 0.5F;
    std::string text = "abc";
    colour tone = colour::red;
    open_enum<colour> open = colour::green;
    std::chrono::sys_seconds time{};
    std::vector<int> list{1, 2};
    std::array<int, 2> pair{1, 2};
    std::map<std::string, int> map{{"ab", 1}};
    std::optional<int> maybe{};
    nullable<int> null{};
    std::variant<int, std::string> either = 1;
    std::vector<bool> flags{true};
    static constexpr auto schema = telltale::schema(
        field<&everything::flag>(equals(true)), field<&everything::number>(range(1, 10)),
        field<&everything::real>(maximum(1)), field<&everything::text>(max_length(3), min_length(1)),
        field<&everything::open>(min_length(3)),
        field<&everything::list>(unique_items(), max_items(3), each(minimum(0))),
        field<&everything::map>(keys(min_length(2)), each(minimum(0)), max_items(2)),
        field<&everything::maybe>(minimum(0)), field<&everything::null>(minimum(0)),
        field<&everything::either>(minimum(0), min_length(1)),
        field<&everything::pair>(each(maximum(9)),
                                 satisfies([](std::array<int, 2> const& p) { return p[0] <= p[1]; }, "pair must rise")),
        satisfies<&everything::number, &everything::maybe>(
            [](int a, std::optional<int> const& b) { return b.value_or(0) <= a; }, "maybe is above number"));
};

template <class F>
std::string changed(F change) {
    everything e;
    change(e);
    issues const found = validate(e);
    return found.empty() ? "ok" : lines(found);
}

struct tree {
    std::vector<tree> children;
    std::optional<int> x{};
    static constexpr auto schema = telltale::schema(field<&tree::x>(minimum(1)));
};

class stopping final : public fact_sink {
public:
    bool take(fact const&) override { return ++count != 2; }
    int count = 0;
};

} // namespace

TEST_CASE("an object that is right", "[schema]") {
    CHECK(changed([](everything&) {}) == "ok");
    CHECK(changed([](everything& e) {
              e.maybe = 5;
              e.null = 7;
              e.either = "x";
              e.open = open_enum<colour>(std::string("blue"));
          }) == "ok");
}

TEST_CASE("rules of scalars", "[schema]") {
    CHECK(changed([](everything& e) { e.flag = false; }) == "error: flag: must be true (got false) [not_one_of]");
    CHECK(changed([](everything& e) { e.number = 11; }) == "error: number: must be from 1 to 10 (got 11) [too_big]");
    CHECK(changed([](everything& e) { e.real = 1.5; }) == "error: real: must be <= 1 (got 1.5) [too_big]");
    CHECK(changed([](everything& e) { e.text = "abcd"; }) ==
          R"(error: text: must have at most 3 characters (got "abcd") [too_long])");
    CHECK(changed([](everything& e) { e.open = open_enum<colour>(std::string("no")); }) ==
          R"(error: open: must have at least 3 characters (got "no") [too_short])");
    CHECK(changed([](everything& e) { e.maybe = -1; }) == "error: maybe: must be >= 0 (got -1) [too_small]");
    CHECK(changed([](everything& e) { e.null = -1; }) == "error: null: must be >= 0 (got -1) [too_small]");
    CHECK(changed([](everything& e) { e.either = -1; }) == "error: either: must be >= 0 (got -1) [too_small]");
    CHECK(changed([](everything& e) { e.either = ""; }) ==
          R"(error: either: must have at least 1 character (got "") [too_short])");
}

TEST_CASE("what JSON cannot hold", "[schema]") {
    CHECK(changed([](everything& e) { e.real = -infinity; }) ==
          "error: real: must be a finite number (got -infinity) [not_finite]");
    CHECK(changed([](everything& e) { e.real = std::numeric_limits<double>::quiet_NaN(); }) ==
          "error: real: must be a finite number (got nan) [not_finite]");
    CHECK(changed([](everything& e) { e.small = std::numeric_limits<float>::infinity(); }) ==
          "error: small: must be a finite number (got infinity) [not_finite]");
    CHECK(changed([](everything& e) { e.text = "a\xFF"; }) ==
          "error: text: ill-formed UTF-8 (got \"a\xEF\xBF\xBD\") [bad_utf8]");
    CHECK(changed([](everything& e) { e.map["\xC0\x80"] = 1; }).find("[bad_utf8]") != std::string::npos);
    CHECK(changed([](everything& e) { e.tone = static_cast<colour>(7); }) ==
          "error: tone: must be one of: red, green (got 7) [not_one_of]");
    CHECK(changed([](everything& e) { e.open = static_cast<colour>(-1); }) ==
          "error: open: must be one of: red, green (got -1) [not_one_of]");
    CHECK(changed([](everything& e) { e.time = std::chrono::sys_seconds(std::chrono::seconds(253402300800)); }) ==
          "error: time: is not within the years 0000 to 9999 [out_of_range]");
}

TEST_CASE("rules of lists and maps", "[schema]") {
    CHECK(changed([](everything& e) { e.list = {1, -1, 2}; }) == "error: list[1]: must be >= 0 (got -1) [too_small]");
    CHECK(changed([](everything& e) { e.list = {1, 2, 1}; }) ==
          "error: list: must have items that differ (got item 2 again) [not_unique]");
    CHECK(changed([](everything& e) { e.list = {1, 2, 3, 4}; }) ==
          "error: list: must have at most 3 items (got 4 items) [too_many_items]");
    CHECK(changed([](everything& e) { e.pair = {1, 10}; }) == "error: pair[1]: must be <= 9 (got 10) [too_big]");
    CHECK(changed([](everything& e) { e.pair = {2, 1}; }) == "error: pair: pair must rise [rule_broken]");
    CHECK(changed([](everything& e) { e.map = {{"a", 1}, {"bb", -1}}; }) ==
          R"(error: map.a: must have at least 2 characters (got "a") [too_short])"
          "\nerror: map.bb: must be >= 0 (got -1) [too_small]");
    CHECK(changed([](everything& e) { e.map = {{"aa", 1}, {"bb", 1}, {"cc", 1}}; }) ==
          "error: map: must have at most 2 items (got 3 items) [too_many_items]");
}

TEST_CASE("rules across members, when they are clean", "[schema]") {
    CHECK(changed([](everything& e) { e.maybe = 6; }) == "error: number: maybe is above number [rule_broken]\n"
                                                         "error: maybe: maybe is above number [rule_broken]");
    CHECK(changed([](everything& e) {
              e.maybe = 60;
              e.number = 50;
          }) == "error: number: must be from 1 to 10 (got 50) [too_big]");
}

TEST_CASE("several issues, nested, in the order of members and rules", "[schema]") {
    CHECK(lines(validate(inner{-1})) == "error: x: x is low (got -1) [too_small]\n"
                                        "error: x: must be a multiple of 2 (got -1) [not_a_multiple]");
    CHECK(lines(validate(inner{1})) == "error: x: must be a multiple of 2 (got 1) [not_a_multiple]");
    tree t{{{{}, 0}, {{{{}, -1}}, 1}}, 0};
    CHECK(lines(validate(t)) == "error: children[0].x: must be >= 1 (got 0) [too_small]\n"
                                "error: children[1].children[0].x: must be >= 1 (got -1) [too_small]\n"
                                "error: x: must be >= 1 (got 0) [too_small]");
}

TEST_CASE("depth is limited as for text", "[schema]") {
    tree t;
    for (int i = 0; i != 62; ++i) {
        tree outer;
        outer.children.push_back(std::move(t));
        t = std::move(outer);
    }
    issues found;
    CHECK(validate(t).ok()); // 63 objects and as many arrays
    tree deeper{{{{t}, {}}}, {}};
    found = validate(deeper);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == issue_code::too_deep);
    CHECK(found[0].message == "nested too deeply");
    CHECK(lines(validate(tree{{{}}, {}}, {.limits = {.depth = 2}})) ==
          "error: children[0]: nested too deeply [too_deep]");
}

TEST_CASE("a sink can stop the check", "[schema]") {
    tree t{{{{}, 0}, {{}, 0}, {{}, 0}}, {}};
    stopping sink;
    CHECK(!check(t, sink));
    CHECK(sink.count == 2);
    everything fine;
    stopping untouched;
    CHECK(check(fine, untouched));
    CHECK(untouched.count == 0);
}

TEST_CASE("an item that points to nothing", "[schema]") {
    std::vector<std::unique_ptr<int>> items(2);
    items[0] = std::make_unique<int>(1);
    struct holder {
        std::vector<std::unique_ptr<int>> list;
        std::map<std::string, std::unique_ptr<int>> map;
        std::unique_ptr<int> alone;
    };
    holder object;
    object.list = std::move(items);
    object.map["k"];
    CHECK(lines(telltale::validate(object)) == "error: list[1]: must be an integer (got null) [wrong_type]\n"
                                               "error: map.k: must be an integer (got null) [wrong_type]");
}
