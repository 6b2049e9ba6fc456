// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/slot.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/schema.hpp>

#include "support/twice.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

enum class colour { red, green };
struct point {
    int x;
};
struct other {
    int y;
};

constexpr auto said_of_list =
    schema(min_items(1), wrong_type("a list"), unique_items(), each(minimum(3), each(maximum(9))), keys(min_length(2)),
           satisfies([](auto const&) { return true; }, "fine"));
struct of_list {
    static constexpr auto const& get() noexcept { return said_of_list.said; }
};
constexpr auto said_of_number = schema(message("a number"), not_integer("whole"), secret);
struct of_number {
    static constexpr auto const& get() noexcept { return said_of_number.said; }
};
constexpr auto said_of_choice = schema(tagged<"kind">());
struct of_choice {
    static constexpr auto const& get() noexcept { return said_of_choice.said; }
};

template <class T>
using bare = slot<T, detail::unsaid>;
using list = slot<std::optional<std::vector<int>>, of_list>;

} // namespace

TEST_CASE("the JSON types of C++ types", "[schema]") {
    TWICE(bare<bool>::plain.types == json_types::boolean);
    TWICE(bare<int>::plain.types == json_types::integer);
    TWICE(bare<double>::plain.types == json_types::number);
    TWICE(bare<std::string>::plain.types == json_types::string);
    TWICE(bare<colour>::plain.types == json_types::string);
    TWICE(bare<open_enum<colour>>::plain.types == json_types::string);
    TWICE(bare<std::chrono::sys_seconds>::plain.types == json_types::string);
    TWICE(bare<std::vector<int>>::plain.types == json_types::array);
    TWICE((bare<std::array<int, 2>>::plain.types == json_types::array));
    TWICE((bare<std::map<std::string, int>>::plain.types == json_types::object));
    TWICE(bare<point>::plain.types == json_types::object);
    TWICE(bare<std::optional<int>>::plain.types == json_types::integer);
    TWICE(bare<nullable<int>>::plain.types == (json_types::integer | json_types::null));
    TWICE(bare<std::optional<nullable<int>>>::plain.types == (json_types::integer | json_types::null));
    TWICE((bare<std::variant<int, std::string, nullable<point>>>::plain.types ==
           (json_types::integer | json_types::string | json_types::object | json_types::null)));
    TWICE(bare<raw_json>::plain.types == json_types::any);
    TWICE(bare<raw_object>::plain.types == json_types::object);
}

TEST_CASE("what the C++ type can hold", "[schema]") {
    TWICE(bare<std::uint8_t>::plain.low == 0);
    TWICE(bare<std::uint8_t>::plain.high == 255);
    TWICE(bare<std::int64_t>::plain.low == std::numeric_limits<std::int64_t>::min());
    TWICE(bare<std::uint64_t>::plain.high == std::numeric_limits<std::uint64_t>::max());
    TWICE(bare<double>::plain.low == bare<double>::plain.high);
    TWICE(bare<std::chrono::sys_seconds>::plain.is_time);
    TWICE(!bare<std::string>::plain.is_time);
}

TEST_CASE("rules and texts of a value", "[schema]") {
    STATIC_REQUIRE(std::is_same_v<list::inner, std::vector<int>>);
    TWICE(list::rule_count == 3);
    TWICE(list::predicate_count == 1);
    TWICE(list::rules[0] == min_items(1));
    TWICE(list::rules[1] == unique_items());
    TWICE(list::rules[2].message == "fine");
    TWICE(list::wants_unique_items);
    TWICE(list::needs_value);
    TWICE(list::plain.wrong_type == "a list");
    TWICE(list::plain.rules.size() == 3);
    TWICE(bare<int>::rule_count == 0);
    TWICE(!bare<int>::needs_value);
    using number = slot<int, of_number>;
    TWICE(number::plain.wrong_type == "a number");
    TWICE(number::plain.not_integer == "whole");
    TWICE(number::plain.not_named == "a number");
    TWICE(number::plain.is_secret);
    TWICE(number::is_secret);
    TWICE(!list::is_secret);
}

TEST_CASE("what is inside has a slot of its own", "[schema]") {
    using inside = list::element<std::vector<int>>;
    TWICE(inside::rule_count == 1);
    TWICE(inside::rules[0] == minimum(3));
    TWICE(inside::element<int>::rules[0] == maximum(9));
    TWICE(inside::element<int>::element<int>::rule_count == 0);
    using key = slot<std::string, list::key_access>;
    TWICE(key::rules[0] == min_length(2));
}

TEST_CASE("names of enumerators and of alternatives", "[schema]") {
    TWICE(bare<colour>::plain.names.size() == 2);
    TWICE(bare<colour>::plain.names[1] == "green");
    TWICE(bare<open_enum<colour>>::plain.names.size() == 2);
    TWICE(bare<int>::plain.names.size() == 0);
    using choice = slot<std::variant<point, other>, of_choice>;
    TWICE(choice::is_tagged);
    TWICE(choice::tag_key() == "kind");
    TWICE(choice::tags[0] == "point");
    TWICE(choice::tags[1] == "other");
    TWICE(choice::plain.names.size() == 2);
    TWICE(!bare<std::variant<point>>::is_tagged);
    TWICE(bare<std::variant<point>>::tag_key().empty());
}
