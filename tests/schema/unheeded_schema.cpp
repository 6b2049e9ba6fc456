// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/unheeded_schema.hpp>

#include <telltale/rule/bounds.hpp>

#include "support/catch.hpp"

#include <string>
#include <tuple>

using namespace telltale;
using telltale::detail::why_no_schema;

namespace {

int found_at_run_time() { return 1; }

// Meant as declarations.
struct of_a_field {
    int x;
    static constexpr auto schema = field<&of_a_field::x>(minimum(1));
};
struct of_a_tuple {
    int x, y;
    static constexpr auto schema = std::tuple(field<&of_a_tuple::x>(minimum(1)), field<&of_a_tuple::y>());
};
struct hidden {
    int x;

private:
    static constexpr auto schema = telltale::schema(field<&hidden::x>(minimum(1)));
};
struct hidden_function {
    int x;

private:
    static constexpr auto schema() { return telltale::schema(field<&hidden_function::x>(minimum(1))); }
};
struct of_objects {
    int x;
    constexpr auto schema() const { return telltale::schema(field<&of_objects::x>(minimum(1))); }
};
struct no_constant_function {
    int x;
    static auto schema() { return telltale::schema(field<&no_constant_function::x>(minimum(found_at_run_time()))); }
};
struct no_constant {
    int x;
    inline static auto const schema = telltale::schema(field<&no_constant::x>(minimum(found_at_run_time())));
};
struct no_constant_variable {
    int x;
    inline static auto schema = telltale::schema(field<&no_constant_variable::x>(minimum(1)));
};

// Declarations.
struct declared_object {
    int x;
    static constexpr auto schema = telltale::schema(field<&declared_object::x>(minimum(1)));
};
struct declared_function {
    int x;
    static constexpr auto schema() { return telltale::schema(field<&declared_function::x>(minimum(1))); }
};
struct declared_lambda {
    int x;
    static constexpr auto schema = [] { return telltale::schema(field<&declared_lambda::x>(minimum(1))); };
};
struct inherited : declared_object {};

// Something else.
struct bare {
    int x;
};
struct sealed final {
    int x;
};
struct with_member {
    std::string schema;
};
struct with_field_member { // no more than data
    field_declaration<&bare::x> schema;
};
struct with_static {
    static constexpr int schema = 5;
};
struct with_tuple {
    static constexpr std::tuple<int, bare> schema{};
};
struct with_function {
    static int schema() { return found_at_run_time(); }
};
struct with_function_of_objects {
    [[nodiscard]] int schema() const;
};
struct with_both_functions {
    [[nodiscard]] int& schema();
    [[nodiscard]] int const& schema() const;
};
struct with_type {
    struct schema {};
};
class closed {
public:
    closed() = default;
    [[nodiscard]] int get() const { return schema; }

private:
    int schema = 0;
};

} // namespace

TEST_CASE("a schema that would not be heeded", "[schema]") {
    CHECK(why_no_schema<of_a_field>() == "has a schema that telltale::schema(...) did not make");
    CHECK(why_no_schema<of_a_tuple>() == "has a schema that telltale::schema(...) did not make");
    CHECK(why_no_schema<hidden>() == "has a schema that cannot be named here; make it public");
    CHECK(why_no_schema<hidden_function>() == "has a schema that cannot be named here; make it public");
    CHECK(why_no_schema<of_objects>() == "has a schema that is no static function");
    CHECK(why_no_schema<no_constant_function>() == "has a schema that is not constexpr");
    CHECK(why_no_schema<no_constant>() == "has a schema that is not constexpr");
    CHECK(why_no_schema<no_constant_variable>() == "has a schema that is not constexpr");
}

TEST_CASE("a schema that is heeded", "[schema]") {
    STATIC_REQUIRE(why_no_schema<declared_object>().empty());
    STATIC_REQUIRE(why_no_schema<declared_function>().empty());
    STATIC_REQUIRE(why_no_schema<declared_lambda>().empty());
    STATIC_REQUIRE(why_no_schema<inherited>().empty());
}

TEST_CASE("a schema that is something else, or none", "[schema]") {
    STATIC_REQUIRE(why_no_schema<bare>().empty());
    STATIC_REQUIRE(why_no_schema<sealed>().empty());
    STATIC_REQUIRE(why_no_schema<with_member>().empty());
    STATIC_REQUIRE(why_no_schema<with_field_member>().empty());
    STATIC_REQUIRE(why_no_schema<with_static>().empty());
    STATIC_REQUIRE(why_no_schema<with_tuple>().empty());
    STATIC_REQUIRE(why_no_schema<with_function>().empty());
    STATIC_REQUIRE(why_no_schema<with_function_of_objects>().empty());
    STATIC_REQUIRE(why_no_schema<with_both_functions>().empty());
    STATIC_REQUIRE(why_no_schema<with_type>().empty());
    STATIC_REQUIRE(why_no_schema<closed>().empty());
}
