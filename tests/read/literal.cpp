// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/literal.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/unit.hpp>

#include "support/child.hpp"
#include "support/twice.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

enum class level { low, high };
struct point {
    int x;
    std::optional<std::uint8_t> y;
    friend constexpr bool operator==(point const&, point const&) = default;
};
struct limits {
    bool on;
    double ratio;
    std::array<point, 2> ends;
    nullable<level> how;
    std::variant<bool, point> either;
    std::tuple<int, bool> both;
    std::chrono::milliseconds wait;
    int least = 0;

    static constexpr auto schema =
        telltale::schema(field<&limits::ratio>(range(0, 1)), field<&limits::wait>(unit<std::chrono::milliseconds>),
                         field<&limits::least>(default_to(7)));
};
static_assert(constant_type<limits>);

struct config {
    std::string name;
    std::vector<std::string> tags;
    std::filesystem::path log;
    std::map<std::string, int> others;

    static constexpr auto schema = telltale::schema(
        field<&config::name>(satisfies([](std::string const& s) { return s != "root"; }, "must not be root")),
        field<&config::tags>(unique_items()), field<&config::others>(rest),
        satisfies<&config::name, &config::tags>(
            [](std::string const& name, auto const& tags) { return name.size() > tags.size(); },
            "more tags than letters"));
};
static_assert(!constant_type<config>);

constexpr auto some_limits = literal<limits, R"({
    "on": true, "ratio": 0.25, "ends": [{"x": -1}, {"x": 2147483647, "y": 255}],
    "how": "high", "either": {"x": 1}, "both": [3, false], "wait": 1500
})">();

} // namespace

TEST_CASE("a literal of a type without members on the heap is a constant", "[read]") {
    TWICE(some_limits.on && some_limits.ratio == 0.25 && some_limits.least == 7);
    TWICE(some_limits.ends == std::array{point{-1, std::nullopt}, point{2147483647, 255}});
    TWICE(*some_limits.how == level::high);
    TWICE(std::get<point>(some_limits.either) == point{1, std::nullopt});
    TWICE(some_limits.both == std::tuple(3, false));
    TWICE(some_limits.wait == std::chrono::milliseconds(1500));
    TWICE((literal<int, "-42">() == -42));
    TWICE((literal<point, R"({"x":1})">() == point{1, std::nullopt}));
}

TEST_CASE("it is one object", "[read]") {
    STATIC_REQUIRE(&literal<point, R"({"x":1})">() == &literal<point, R"({"x":1})">());
    STATIC_REQUIRE(std::is_same_v<decltype(literal<point, R"({"x":1})">()), point const&>);
}

TEST_CASE("any other is made once", "[read]") {
    auto const get = []() -> config const& {
        return literal<config, R"({"name":"abc","tags":["a","b"],"log":"/tmp/x","one":1,"two":2})">();
    };
    config const& made = get();
    CHECK(&get() == &made);
    CHECK(made.name == "abc");
    CHECK(made.tags == std::vector<std::string>{"a", "b"});
    CHECK(made.log == std::filesystem::path("/tmp/x"));
    CHECK(made.others == std::map<std::string, int>{{"one", 1}, {"two", 2}});
}

TEST_CASE("unknown keys as the type or the call says", "[read]") {
    TWICE((literal<point, R"({"x":1,"z":0})">().x == 1));
    TWICE((literal<point, R"({"x":1})", unknown_keys::reject>().x == 1));
}

TEST_CASE("what only a running program can judge is judged at first use", "[read]") {
    ended_child const root = run_in_child([] {
        return static_cast<int>(
            literal<config, R"({"name":"root","tags":["a","a","b","c","d"],"log":""})">().tags.size());
    });
    CHECK(root.status == -SIGABRT);
    CHECK(root.err == "telltale::literal: the text in the source is wrong:\n"
                      "1:9: error: name: must not be root (got \"root\") [rule_broken]\n"
                      "1:23: error: tags: must have items that differ (got item 1 again) [not_unique]\n");
    ended_child const tags = run_in_child(
        [] { return static_cast<int>(literal<config, R"({"name":"a","tags":["a"],"log":""})">().tags.size()); });
    CHECK(tags.status == -SIGABRT);
    CHECK(tags.err == "telltale::literal: the text in the source is wrong:\n"
                      "1:9: error: name: more tags than letters [rule_broken]\n"
                      "1:20: error: tags: more tags than letters [rule_broken]\n");
    ended_child const good = run_in_child(
        [] { return static_cast<int>(literal<config, R"({"name":"ab","tags":["a"],"log":""})">().tags.size()); });
    CHECK(good.status == 1);
    CHECK(good.err.empty());
}
