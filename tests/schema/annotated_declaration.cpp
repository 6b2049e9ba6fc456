// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/annotated_declaration.hpp>

#include <telltale/reflect/letter_case.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/schema_for.hpp>

#include "support/twice.hpp"

#include <type_traits>

using namespace telltale;

namespace {

struct plain {
    int x;
};

} // namespace

TEST_CASE("nothing is declared without annotations", "[schema]") {
    TWICE(!declared<plain>);
    TWICE(detail::declaration_problem_of<plain>.words.empty());
    TWICE(std::is_same_v<std::remove_cv_t<decltype(detail::declaration_of<plain>)>, schema_declaration<>>);
}

#if defined(TELLTALE_HAS_REFLECTION)

namespace {

struct [[=camel_case, =description("words")]] config {
    int nothing_said;
    [[=minimum(3, "at least 3"), =secret]] int a;
    [[=wire_name("c")]] int b;
};
inline constexpr auto ascends = [](int a, int b) { return a < b; };
struct [[=satisfies<"a", "b">(ascends, "a is not below b")]] two {
    int a;
    int b;
};
struct with_schema {
    [[=minimum(3)]] int a;
    static constexpr auto schema = telltale::schema(camel_case);
};
struct with_function {
    [[=minimum(3)]] int a;
    static consteval auto schema() { return telltale::schema(camel_case); }
};
struct with_schema_for {
    [[=minimum(3)]] int a;
};

} // namespace

template <>
inline constexpr auto telltale::schema_for<with_schema_for> = telltale::schema(telltale::camel_case);

TEST_CASE("annotations make the declaration that schema(...) makes", "[schema]") {
    using expected = schema_declaration<letter_case, description_part, field_declaration<&config::a, rule, secret_part>,
                                        field_declaration<&config::b, wire_name_part>>;
    TWICE(std::is_same_v<decltype(detail::annotated_declaration<config>()), expected>);
    constexpr auto const& said = detail::declaration_of<config>.said;
    TWICE(detail::get_part<0>(said) == camel_case);
    TWICE(detail::get_part<1>(said).words == "words");
    TWICE(detail::get_part<0>(detail::get_part<2>(said).said) == minimum(3, "at least 3"));
    TWICE(detail::get_part<0>(detail::get_part<3>(said).said).name == "c");
}

TEST_CASE("names of members become pointers to them", "[schema]") {
    using expected = schema_declaration<cross_rule<std::remove_cv_t<decltype(ascends)>, &two::a, &two::b>>;
    TWICE(std::is_same_v<decltype(detail::annotated_declaration<two>()), expected>);
}

TEST_CASE("annotations and a schema are one too many", "[schema]") {
    TWICE(detail::declaration_problem_of<config>.words.empty());
    TWICE(detail::declaration_problem_of<with_schema>.words == "has annotations and a schema; say all in one of them");
    TWICE(detail::declaration_problem_of<with_function>.words == "has annotations and a schema; say all in one of them");
    TWICE(detail::declaration_problem_of<with_schema_for>.words ==
          "has annotations and a schema; say all in one of them");
}

#endif
