// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/constant_read.hpp>

#include <telltale/read/parse.hpp>
#include <telltale/read/validate.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/unit.hpp>

#include "support/twice.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>

using namespace telltale;

namespace {

enum class level : std::uint8_t { low, high };
struct point {
    int x;
    std::optional<int> y;
    friend constexpr bool operator==(point const&, point const&) = default;
};
struct all {
    bool flag;
    std::int8_t small;
    std::uint64_t great;
    double ratio;
    float half;
    level how;
    std::optional<level> maybe;
    nullable<point> where;
    std::array<point, 2> ends;
    std::tuple<int, double> both;
    std::variant<bool, point> either;
    std::chrono::seconds wait;
    std::chrono::sys_time<std::chrono::milliseconds> at;
    int least = 0;

    static constexpr auto schema = telltale::schema(
        unknown_keys::reject, field<&all::ratio>(range(0, 1)), field<&all::wait>(unit<std::chrono::seconds>),
        field<&all::ends>(unique_items()), field<&all::least>(default_to(3)),
        field<&all::small>(satisfies([](int n) { return n % 2 == 0; }, "must be even")),
        satisfies<&all::small, &all::least>([](int a, int b) { return a != b; }, "small and least must differ"));
};

constexpr std::string_view good = R"({"flag":true,"small":-128,"great":18446744073709551615,"ratio":0.1,"half":0.1,
    "how":"high","where":{"x":1},"ends":[{"x":1},{"x":2,"y":-3}],"both":[1,2.5],"either":{"x":4},"wait":60,
    "at":"2024-01-02T03:04:05.678Z"})";
constexpr bool reads_all() {
    auto const read = parse<all>(good);
    if (!read) return false;
    return read->flag && read->small == -128 && read->great == std::numeric_limits<std::uint64_t>::max() &&
           read->ratio == 0.1 && read->half == 0.1F && read->how == level::high && !read->maybe &&
           *read->where == point{1, {}} && read->ends[1] == point{2, -3} && std::get<1>(read->both) == 2.5 &&
           std::get<point>(read->either).x == 4 && read->wait == std::chrono::minutes(1) && read->least == 3 &&
           read->at.time_since_epoch() == std::chrono::milliseconds(1704164645678);
}
constexpr std::size_t faults(std::string_view text) {
    issues const found = validate<all>(text);
    return std::is_constant_evaluated() ? found.untold() : found.size();
}
constexpr bool writes_over() {
    point target{1, 2};
    bool const kept = parse_into(R"({"x":5})", target, {.absent_keys = absent_keys::keep}) && target == point{5, 2};
    return kept && parse_into(R"({"x":6})", target) && target == point{6, {}} && !parse_into("{", target);
}
constexpr bool stops_at_limit(std::size_t limit, std::size_t count) {
    issues const found = validate<std::array<bool, 3>>("[1,2,3]", {.issue_limit = limit});
    return (std::is_constant_evaluated() ? found.untold() : found.size()) == count;
}
constexpr all made() { return *parse<all>(good); }
constexpr std::size_t faults_of(all const& object) {
    issues const found = validate(object);
    return std::is_constant_evaluated() ? found.untold() : found.size();
}

// In static storage and not constant: tried as a constant first, and then made by the running program.
result<point> const refused_at_start = parse<point>(R"({"x":"1"})");
issues const found_at_start = validate<point>(R"({"y":1})");

} // namespace

TEST_CASE("parse is a constant for types that own no memory", "[read]") {
    TWICE(reads_all());
    TWICE(parse<int>("7") == 7);
    TWICE(*parse<point>(R"({"x":1,"y":2})") == point{1, 2});
    TWICE(parse<level>("\"low\"") == level::low);
    TWICE(parse<std::array<double, 2>>("[1e300,-0.5]")->at(0) == 1e300);
    TWICE(parse<point>(R"({"\u0078":1,"z":[{"a":"b\n"}]})")->x == 1);
    constexpr auto kept = parse<point>(R"({"x":1})");
    STATIC_REQUIRE(kept->x == 1);
}

TEST_CASE("so are refusals", "[read]") {
    TWICE(!parse<int>("7.5"));
    TWICE(!parse<int>(""));
    TWICE(!parse<point>("[]"));
    TWICE(!parse<std::uint8_t>("256"));
    TWICE(!parse<double>("1e400"));
    TWICE(!parse<float>("1e39"));
    TWICE(!parse<level>("\"lo\""));
    TWICE(!parse<point>(R"({"x":1,"x":2})"));
    TWICE(!parse<point>(R"({"x":1,"z":2})", {.unknown_keys = unknown_keys::reject}));
    TWICE(!validate<point>(R"({"y":1})").ok());
    TWICE(validate<point>(R"({"x":1})").ok());
}

TEST_CASE("issues are counted", "[read]") {
    TWICE(faults(good) == 0);
    TWICE(faults("[]") == 1);
    TWICE(
        faults(R"({"flag":0,"small":3,"great":-1,"ratio":2,"half":"1","how":1,"where":[],"ends":[],"both":[],"either":1,
        "wait":0.5,"at":"now","least":4,"more":1})") == 13);
    TWICE(stops_at_limit(64, 3));
    TWICE(stops_at_limit(2, 3));
    TWICE(stops_at_limit(1, 2));
    TWICE(stops_at_limit(0, 2));
}

TEST_CASE("parse_into is a constant, too", "[read]") { TWICE(writes_over()); }

TEST_CASE("and the check of a struct in memory", "[read]") {
    TWICE(faults_of(made()) == 0);
    TWICE([] {
        all wrong = made();
        wrong.ratio = 2;
        wrong.small = 3;
        wrong.how = static_cast<level>(9);
        wrong.ends[1] = wrong.ends[0];
        wrong.half = std::numeric_limits<float>::infinity();
        return faults_of(wrong);
    }() == 5);
}

TEST_CASE("what is not a constant has its issues told", "[read]") {
    REQUIRE(!refused_at_start);
    REQUIRE(refused_at_start.error().size() == 1);
    CHECK(refused_at_start.error()[0].message == "must be an integer");
    CHECK(refused_at_start.error().untold() == 0);
    REQUIRE(found_at_start.size() == 1);
    CHECK(found_at_start[0].code == issue_code::missing_key);
}
