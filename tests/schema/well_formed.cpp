// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/well_formed.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/value/raw_json.hpp>

#include "support/catch.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

template <class T>
constexpr std::string_view fault_of = schema_fault<T>::first;

enum class colour { red, blue };
enum unfixed { one, two };

struct file {
    std::string path;
};
struct net {
    std::uint16_t port;
    static constexpr auto schema = telltale::schema(field<&net::port>(minimum(1)));
};

/// Every kind of value, every part.
struct everything {
    bool flag;
    std::int8_t small;
    std::uint64_t great;
    float narrow;
    double wide;
    std::string name;
    colour shade;
    open_enum<colour> shade_or_other;
    std::chrono::sys_time<std::chrono::milliseconds> at;
    std::vector<std::string> tags;
    std::vector<std::vector<bool>> grid;
    std::array<double, 3> place;
    std::map<std::string, telltale::nullable<int>> counts;
    std::optional<std::string> comment;
    nullable<int> level;
    std::optional<nullable<file>> attachment;
    std::variant<bool, int, std::string, std::vector<int>, file> any;
    std::variant<file, net> source;
    std::vector<std::variant<file, net>> sources;
    std::variant<file, int> beside;
    raw_json extra;
    raw_object more;
    std::vector<everything> inner;

    static constexpr auto schema = telltale::schema(
        kebab_case, unknown_keys::warn, description("all there is"),
        field<&everything::flag>(default_to(true), wrong_type("a flag"), description("a flag"), equals(true)),
        field<&everything::small>(not_integer("whole"), range(-5, 5), is_one_of(-1, 0, 1)),
        field<&everything::great>(missing("gone"), multiple_of(10), message("no")),
        field<&everything::narrow>(exclusive_minimum(0), exclusive_maximum(1)),
        field<&everything::wide>(minimum(0.5), maximum(1.5), default_to(1)),
        field<&everything::name>(wire_name("n"), alias("the name"), pattern<"^[a-z]*$">(), format(otel_name),
                                 min_length(1), max_length(9), default_to("me"), secret),
        field<&everything::shade>(default_to(colour::blue), is_one_of("red", "blue")),
        field<&everything::shade_or_other>(max_length(9)), field<&everything::at>(format(utc_date_time)),
        field<&everything::tags>(min_items(0), max_items(9), unique_items(), each(min_length(1), wrong_type("text"))),
        field<&everything::grid>(each(max_items(3))), field<&everything::place>(each(range(0, 1))),
        field<&everything::counts>(keys(pattern<"^[a-z]+$">()), each(minimum(0)), max_items(4)),
        field<&everything::comment>(deprecated("no more"),
                                    satisfies([](std::string const&) { return true; }, "must please")),
        field<&everything::level>(default_to(nullptr), minimum(1)),
        field<&everything::any>(minimum(1), min_length(1), satisfies([](auto const&) { return true; }, "must be")),
        field<&everything::source>(tagged<"kind">("file", "net")), field<&everything::sources>(each(tagged<"type">())),
        field<&everything::beside>(tagged_beside<"is">("a", "b")),
        satisfies<&everything::small, &everything::wide>([](int a, double b) { return a < b; }, "small below wide"));
};

struct deep_fault {
    std::optional<std::vector<std::map<std::string, std::variant<int, everything, std::vector<std::string>>>>> all;
};
struct wrong {
    int port;
    static constexpr auto schema = telltale::schema(field<&wrong::port>(minimum(10), maximum(5)));
};
struct holds_wrong {
    std::map<std::string, std::vector<telltale::nullable<wrong>>> all;
};
struct alternative_wrong {
    std::variant<int, wrong> one;
};
struct first_of_two {
    holds_wrong a;
    unfixed b;
};
struct loop_b;
struct loop_a {
    std::vector<loop_b> to;
};
struct loop_b {
    std::vector<loop_a> back;
    std::function<void()> done;
};
struct loop_d;
struct loop_c {
    std::vector<loop_d> to;
};
struct loop_d {
    std::vector<loop_c> back;
};

} // namespace

TEST_CASE("what is well-formed is true", "[schema]") {
    CHECK(well_formed<everything>);
    CHECK(well_formed<std::vector<everything>>);
    CHECK(well_formed<std::optional<int>>);
    CHECK(well_formed<std::string>);
    CHECK(well_formed<loop_c>);
    CHECK(well_formed<std::map<std::string, file>>);
    CHECK(fault_of<everything> == "");
    CHECK(fault_of<deep_fault> == "");
}

TEST_CASE("a mistake is found wherever it is", "[schema]") {
    constexpr std::string_view sentence = "wrong.port: minimum 10 is above maximum 5";
    CHECK(fault_of<wrong> == sentence);
    CHECK(fault_of<std::vector<wrong>> == sentence);
    CHECK(fault_of<holds_wrong> == sentence);
    CHECK(fault_of<std::optional<holds_wrong>> == sentence);
    CHECK(fault_of<alternative_wrong> == sentence);
    CHECK(fault_of<loop_a> == "loop_b.done: its type, function, has no form in JSON");
    CHECK(fault_of<loop_b> == "loop_b.done: its type, function, has no form in JSON");
}

TEST_CASE("a struct's own mistakes come before those inside it", "[schema]") {
    CHECK(fault_of<first_of_two>.substr(0, 35) == "unfixed: has no fixed underlying ty");
}

TEST_CASE("a document need not be a struct", "[schema]") {
    CHECK(fault_of<std::vector<char>> ==
          "(document), each item: is a single character, which JSON has not; write std::string");
    CHECK(fault_of<std::function<int()>> == "(document): its type, function, has no form in JSON");
    CHECK(fault_of<int*>.substr(0, 24) == "(document): is a pointer");
}
