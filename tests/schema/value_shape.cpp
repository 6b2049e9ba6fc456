// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/value_shape.hpp>

#include <telltale/schema/value_fault.hpp>
#include <telltale/value/raw_json.hpp>

#include "support/fault_of.hpp"
#include "support/twice.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

enum class colour { red, blue };
enum plain_enum { first };
enum class nameless {};
struct file {
    std::string path;
};
struct net {
    int port;
};
union both {
    int i;
    float f;
};
template <class T>
constexpr std::string_view fault_of_type = fault_of<T, [] { return said(); }>;

} // namespace

TEST_CASE("what is inside a type", "[schema]") {
    using reflect::kind;
    TWICE(shape_of<std::optional<nullable<int>>>.outer == kind::optional);
    TWICE(shape_of<std::optional<nullable<int>>>.inner == kind::integer);
    TWICE(shape_of<std::uint8_t>.low == 0 && shape_of<std::uint8_t>.high == 255);
    TWICE(shape_of<std::array<int, 3>>.fixed_size == 3);
    TWICE(shape_of<std::map<std::string, bool>>.key->inner == kind::string);
    TWICE(shape_of<std::map<std::string, bool>>.element->inner == kind::boolean);
    TWICE(shape_of<colour>.names.size() == 2 && shape_of<colour>.names[1] == "blue");
    TWICE(shape_of<open_enum<colour>>.inner == kind::open_enumeration && shape_of<open_enum<colour>>.names.size() == 2);
    TWICE(shape_of<std::variant<int, file>>.alternatives.size() == 2);
    TWICE(shape_of<file>.name == "file" && shape_of<file>.holds_struct);
    TWICE(shape_of<std::optional<std::vector<std::variant<int, file>>>>.holds_struct);
    TWICE(!shape_of<std::map<std::string, std::vector<int>>>.holds_struct);
}

TEST_CASE("types that can be read", "[schema]") {
    CHECK(fault_of_type<bool>.empty());
    CHECK(fault_of_type<std::int8_t>.empty());
    CHECK(fault_of_type<unsigned long long>.empty());
    CHECK(fault_of_type<float>.empty());
    CHECK(fault_of_type<std::optional<nullable<std::string>>>.empty());
    CHECK(fault_of_type<std::vector<bool>>.empty());
    CHECK(fault_of_type<std::vector<nullable<int>>>.empty());
    CHECK(fault_of_type<std::map<std::string, std::array<raw_json, 2>>>.empty());
    CHECK(fault_of_type<std::map<std::string, int, std::less<>>>.empty());
    CHECK(fault_of_type<std::chrono::sys_seconds>.empty());
    CHECK(fault_of_type<open_enum<colour>>.empty());
    CHECK(fault_of_type<std::variant<bool, int, std::string, std::vector<int>, file>>.empty());
    CHECK(fault_of_type<nullable<raw_object>>.empty());
    CHECK(fault_of_type<std::optional<raw_json>>.empty());
}

TEST_CASE("types that cannot be read", "[schema]") {
    CHECK(fault_of_type<int const> == "t.m: is const, and cannot be read into");
    CHECK(fault_of_type<int volatile> == "t.m: is volatile, and cannot be read into");
    CHECK(fault_of_type<int*> == "t.m: is a pointer, which cannot be read; hold a value, or std::optional of one");
    CHECK(fault_of_type<char const*> ==
          "t.m: is a pointer, which cannot be read; hold a value, or std::optional of one");
    CHECK(fault_of_type<int[3]> == "t.m: is a C array, which cannot be read; write std::array");
    CHECK(fault_of_type<char> == "t.m: is a single character, which JSON has not; write std::string");
    CHECK(fault_of_type<long double> == "t.m: is a long double, wider than a JSON number is read; write double");
    CHECK(fault_of_type<std::string_view> == "t.m: is a string_view, which would dangle; write std::string");
    CHECK(fault_of_type<std::wstring> == "t.m: is text of wide characters; write std::string, which is UTF-8");
    CHECK(fault_of_type<both> == "t.m: is a union, which does not know what it holds; write std::variant");
    CHECK(fault_of_type<std::function<void()>> == "t.m: its type, function, has no form in JSON");
    CHECK(
        fault_of_type<std::shared_ptr<int>> ==
        "t.m: its type, shared_ptr, has no form in JSON, which shares nothing; write std::unique_ptr or std::optional");
    CHECK(fault_of_type<std::set<int>> == "");
    for (auto const fault :
         {fault_of_type<std::vector<std::optional<int>>>, fault_of_type<std::array<std::optional<int>, 2>>,
          fault_of_type<std::map<std::string, std::optional<int>>>, fault_of_type<std::tuple<int, std::optional<int>>>})
        CHECK(fault == "t.m: has optional items, and JSON has no absent item; write nullable");
    CHECK(fault_of_type<std::vector<std::unique_ptr<int>>> == "");
    CHECK(fault_of_type<std::list<int>> == "t.m: its type, list, has no form in JSON; write std::vector");
    CHECK(fault_of_type<std::deque<int>> == "");
    CHECK(fault_of_type<std::unordered_map<std::string, int>> == "");
    CHECK(fault_of_type<std::pair<int, int>> == "");
    CHECK(fault_of_type<std::tuple<int>> == "");
    CHECK(fault_of_type<std::chrono::seconds> ==
          "t.m: is a duration; say its unit, such as unit<std::chrono::milliseconds>");
    CHECK(fault_of_type<std::tuple<int, std::chrono::seconds>> ==
          "t.m, item 2: is a duration; say its unit, such as unit<std::chrono::milliseconds>");
    CHECK(fault_of_type<std::optional<std::optional<int>>> ==
          "t.m: is an optional in an optional, and JSON has only one absence");
    CHECK(fault_of_type<nullable<nullable<int>>> == "t.m: is a nullable in a nullable, and JSON has only one null");
    CHECK(fault_of_type<nullable<std::optional<int>>> ==
          "t.m: is an optional in a nullable; write std::optional<nullable<...>>");
    CHECK(fault_of_type<nullable<raw_json>> == "t.m: is nullable, and free-form values may be null already");
    CHECK(fault_of_type<std::map<int, bool>> == "t.m: its keys are not text but an integer, and JSON's are text");
    CHECK(fault_of_type<std::vector<std::list<int>>>.substr(0, 32) == "t.m, each item: its type, list, ");
    CHECK(fault_of_type<std::map<std::string, char>>.substr(0, 28) == "t.m, each value: is a single");
}

TEST_CASE("enumerations and variants", "[schema]") {
    CHECK(fault_of_type<std::vector<plain_enum>>.substr(0, 43) == "plain_enum: has no fixed underlying type; w");
    CHECK(fault_of_type<open_enum<nameless>>.substr(0, 45) == "nameless: no enumerator was found from 0 to 1");
    CHECK(fault_of_type<std::variant<int, double>> ==
          "t.m: alternatives 1 and 2 are both numbers, and JSON cannot tell them apart");
    CHECK(fault_of_type<std::variant<file, int, net>> ==
          "t.m: alternatives file and net look alike in JSON; write tagged<...> if they are structs");
    CHECK(fault_of_type<std::variant<std::string, std::chrono::sys_seconds>> ==
          "t.m: alternatives 1 and 2, text and a time, look alike in JSON");
    CHECK(fault_of_type<std::variant<raw_json, int>> ==
          "t.m: alternatives 1 and 2, free-form and an integer, look alike in JSON");
    CHECK(fault_of_type<std::variant<nullable<int>, nullable<std::string>>> ==
          "t.m: alternatives 1 and 2, an integer and text, look alike in JSON");
    CHECK(fault_of_type<std::variant<std::monostate, int>> ==
          "t.m, alternative 1: its type, monostate, has no form in JSON; write std::optional of the variant");
    CHECK(fault_of_type<std::variant<int, std::optional<file>>> ==
          "t.m, alternative 2: is an optional; write std::optional of the variant");
    CHECK(fault_of_type<std::variant<int, std::vector<char>>> ==
          "t.m, alternative 2, each item: is a single character, which JSON has not; write std::string");
}
