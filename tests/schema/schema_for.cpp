// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/schema_for.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <optional>
#include <string>

namespace {

struct plain {
    int first_one;
    std::optional<std::string> second;
};

struct within {
    int first_one;
    std::optional<std::string> second;
    static constexpr auto schema =
        telltale::schema(telltale::camel_case, telltale::field<&within::first_one>(telltale::minimum(1)));
};

struct by_function {
    static consteval auto schema();
    int first_one;
    std::optional<std::string> second;
};
consteval auto by_function::schema() {
    return telltale::schema(telltale::camel_case, telltale::field<&by_function::first_one>(telltale::minimum(1)));
}

struct foreign {
    int first_one;
    std::optional<std::string> second;
};

// Private members and a base: its members are its fields.
class closed {
public:
    closed() = default;
    closed(int x, int y) : x_(x), y_(y) {}
    [[nodiscard]] int sum() const { return x_ + y_; }
    struct access;

private:
    int x_ = 0;
    int y_ = 0;
};

struct base {
    int inherited;
};
struct derived : base {
    int own;
    static constexpr auto schema =
        telltale::schema(telltale::field<&base::inherited>(), telltale::field<&derived::own>());
};

// Data members that happen to be called schema.
struct with_data {
    std::string schema;
    int x;
};
struct with_static_data {
    int x;
    static constexpr int schema = 5;
};
struct with_other_function {
    int x;
    static int schema() { return 5; }
};

template <class T>
struct box {
    T content;
    int count;
    static constexpr auto schema =
        telltale::schema(telltale::field<&box::count>(telltale::minimum(1), telltale::wire_name("n")));
};

} // namespace

struct closed::access {
    static constexpr auto schema = telltale::schema(telltale::field<&closed::x_>(telltale::wire_name("x")),
                                                    telltale::field<&closed::y_>(telltale::wire_name("y")));
};
template <>
inline constexpr auto telltale::schema_for<closed> = closed::access::schema;
template <>
inline constexpr auto telltale::schema_for<foreign> =
    telltale::schema(telltale::camel_case, telltale::field<&foreign::first_one>(telltale::minimum(1)));

using telltale::declared;
using telltale::record;

TEST_CASE("whether a type is declared", "[schema]") {
    STATIC_REQUIRE(declared<within>);
    STATIC_REQUIRE(declared<by_function>);
    STATIC_REQUIRE(declared<foreign>);
    STATIC_REQUIRE(declared<closed>);
    STATIC_REQUIRE(declared<box<int>>);
    STATIC_REQUIRE(!declared<plain>);
    STATIC_REQUIRE(!declared<with_data>);
    STATIC_REQUIRE(!declared<with_static_data>);
    STATIC_REQUIRE(!declared<with_other_function>);
    STATIC_REQUIRE(!declared<int>);
}

TEST_CASE("all forms give the same plain schema", "[schema]") {
    TWICE(record<within>::plain == record<foreign>::plain);
    TWICE(record<within>::plain == record<by_function>::plain);
    TWICE(!(record<within>::plain == record<plain>::plain)); // nothing was said of that one
    struct as_plain {
        int first_one;
        std::optional<std::string> second;
        static consteval auto schema() { return telltale::schema(); }
    };
    TWICE(record<as_plain>::plain == record<plain>::plain);
}

TEST_CASE("all forms read alike", "[schema]") {
    CHECK(told<within>(R"({"firstOne":0})") == "1:13: error: firstOne: must be >= 1 (got 0) [too_small]");
    CHECK(told<by_function>(R"({"firstOne":0})") == "1:13: error: firstOne: must be >= 1 (got 0) [too_small]");
    CHECK(told<foreign>(R"({"firstOne":0})") == "1:13: error: firstOne: must be >= 1 (got 0) [too_small]");
    CHECK(told<plain>(R"({"first_one":0})") == "ok");
}

TEST_CASE("private members and bases by their fields", "[schema]") {
    auto const read = telltale::parse<closed>(R"({"x":3,"y":4})");
    REQUIRE(read);
    CHECK(read->sum() == 7);
    CHECK(telltale::serialize(closed(1, 2)) == R"({"x":1,"y":2})");
    auto const inherited = telltale::parse<derived>(R"({"own":1,"inherited":2})");
    REQUIRE(inherited);
    CHECK(inherited->inherited == 2);
    CHECK(inherited->own == 1);
}

TEST_CASE("a member called schema is a member", "[schema]") {
    auto const read = telltale::parse<with_data>(R"({"schema":"s","x":1})");
    REQUIRE(read);
    CHECK(read->schema == "s");
    CHECK(told<with_static_data>(R"({"x":1})") == "ok");
    CHECK(told<with_other_function>(R"({"x":1})") == "ok");
}

TEST_CASE("structs in functions, and class templates", "[schema]") {
    struct local {
        int a;
        int b;
        static consteval auto schema() { return telltale::schema(telltale::field<&local::b>(telltale::maximum(3))); }
    };
    CHECK(told<local>(R"({"a":1,"b":4})") == "1:12: error: b: must be <= 3 (got 4) [too_big]");
    struct bare {
        int a;
        std::string b;
    };
    CHECK(told<bare>(R"({"a":1})") == "1:1: error: b: required key is missing [missing_key]");
    CHECK(told<box<std::string>>(R"({"content":"x","n":1})") == "ok");
    CHECK(told<box<int>>(R"({"content":"x","n":0})") ==
          R"(1:12: error: content: must be an integer (got "x") [wrong_type])"
          "\n1:20: error: n: must be >= 1 (got 0) [too_small]");
}
