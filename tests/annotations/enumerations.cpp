// SPDX-License-Identifier: BSL-1.0
// Enumerations whose texts annotations say; and any enumeration, whatever its values.
#include <telltale/schema/enumeration.hpp>

#include <telltale/read/parse.hpp>
#include <telltale/schema/enumeration_fault.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

using namespace telltale;

namespace {

enum class length : std::int64_t {
    millimetre [[=wire_name("mm")]] = 1'000'000'000'000,
    metre [[=wire_name("m")]] = -5,
    inch,
    zoll = inch, // a second name for one value has no text
};
enum class length_20 : std::int64_t { millimetre = 1'000'000'000'000, metre = -5, inch };

enum class [[=kebab_case]] state { not_started = 300, in_progress = -1, done_ = 7 };
enum class state_20 { a = 1, b = 2, c = 3 };
enum class [[=camel_case]] both { first_one, second_one [[=wire_name("2nd")]] };
enum not_fixed { red [[=wire_name("rot")]], blue };
enum class far : std::uint64_t { away = 18'446'744'073'709'551'615U, here = 128 };

#define TEN(p) p##0, p##1, p##2, p##3, p##4, p##5, p##6, p##7, p##8, p##9
enum class many : std::uint16_t {
    before = 1000,
    TEN(a), TEN(b), TEN(c), TEN(d), TEN(e), TEN(f), TEN(g), TEN(h), TEN(i), TEN(j),
    TEN(k), TEN(l), TEN(m), TEN(n), TEN(o), TEN(p), TEN(q), TEN(r), TEN(s), TEN(t),
};

enum class two_texts { a [[=wire_name("x")]], b [[=wire_name("y")]] = a };
enum class one_text { a [[=wire_name("x")]], b [[=wire_name("x")]] };
enum class named_like_another { a, b [[=wire_name("a")]] };
enum class empty_text { a [[=wire_name("")]] };
enum class name_twice { a [[=wire_name("x"), =wire_name("y")]] };
enum class not_a_name { a [[=description("x")]] };
enum class [[=secret]] not_a_policy { a };
enum class [[=camel_case, =kebab_case]] two_policies { a };
enum class [[=camel_case]] declared_twice { a };

template <class E>
constexpr std::string_view fault = enumeration_fault<E>::first;

struct event {
    length in;
    std::vector<state> states;
    open_enum<both> open;
    not_fixed colour;
    far away;
    many of;
};

} // namespace

template <>
inline constexpr auto telltale::schema_for<length_20> = enumeration(
    value(length_20::millimetre, "mm"), value(length_20::metre, "m"), value(length_20::inch, "inch"));
template <>
inline constexpr auto telltale::schema_for<state_20> = enumeration(
    value(state_20::a, "in-progress"), value(state_20::b, "done"), value(state_20::c, "not-started"));
template <>
inline constexpr auto telltale::schema_for<declared_twice> = enumeration(kebab_case);

TEST_CASE("texts of annotated enumerations", "[annotations]") {
    TWICE(enum_name(length::millimetre) == "mm");
    TWICE(enum_name(length::metre) == "m");
    TWICE(enum_name(length::zoll) == "inch");
    TWICE(enum_value<length>("m") == length::metre);
    TWICE(!enum_value<length>("metre"));
    TWICE(!enum_value<length>("zoll"));
    TWICE(enum_name(state::not_started) == "not-started");
    TWICE(enum_name(state::done_) == "done");
    TWICE(enum_name(both::first_one) == "firstOne");
    TWICE(enum_name(both::second_one) == "2nd");
    TWICE(enum_name(not_fixed::red) == "rot");
    TWICE(enum_name(not_fixed::blue) == "blue");
}

TEST_CASE("the same schema value as texts that are written out", "[annotations]") {
    struct annotated {
        length u;
        state s;
    };
    struct written {
        length_20 u;
        state_20 s;
    };
    TWICE(record<annotated>::plain == record<written>::plain);
    TWICE(record<annotated>::members[0].value->names.size() == 3);
}

TEST_CASE("any values, any number, without a table", "[annotations]") {
    TWICE(enum_name(far::away) == "away");
    TWICE(enum_name(far::here) == "here");
    TWICE(detail::enum_table<many>::size == 201);
    TWICE(enum_name(many::t9) == "t9");
    TWICE(enum_value<many>("t9") == many::t9);
    TWICE(static_cast<int>(many::t9) == 1200);
    TWICE(!enum_name(static_cast<many>(1201)));
}

TEST_CASE("annotated enumerations are read and written", "[annotations]") {
    std::string_view const text =
        R"({"in":"mm","states":["done","in-progress"],"open":"2nd","colour":"rot","away":"away","of":"k3"})";
    auto const read = parse<event>(text);
    REQUIRE(read);
    CHECK(read->in == length::millimetre);
    CHECK(read->colour == red);
    CHECK(serialize(*read) == text);
    CHECK(told<event>(
              R"({"in":"metre","states":["Done"],"open":"?","colour":"red","away":"here","of":"t9"})") ==
          R"(1:7: error: in: must be one of: mm, m, inch (got "metre") [not_one_of])"
          "\n"
          R"(1:25: error: states[0]: must be one of: in-progress, done, not-started, did you mean "done"? (got "Done") [not_one_of])"
          "\n"
          R"(1:53: error: colour: must be one of: rot, blue (got "red") [not_one_of])");
}

TEST_CASE("mistakes in annotations of enumerations", "[annotations]") {
    TWICE(fault<length>.empty());
    TWICE(fault<both>.empty());
    TWICE(fault<not_fixed>.empty());
    TWICE(fault<two_texts> == "two_texts: enumerator 0 has two texts, \"x\" and \"y\"");
    TWICE(fault<one_text> == "one_text: \"x\" names two enumerators, 0 and 1");
    TWICE(fault<named_like_another> == "named_like_another: \"a\" names two enumerators, 0 and 1");
    TWICE(fault<empty_text> == "empty_text: enumerator 0 has an empty text");
    TWICE(fault<name_twice> == "name_twice.a: wire_name is given twice");
    TWICE(fault<not_a_name> == "not_a_name.a: is an enumerator, of which only wire_name can be said");
    TWICE(fault<not_a_policy> == "not_a_policy: is an enumeration, of which only a case policy can be said");
    TWICE(fault<two_policies> == "two_policies: two case policies are given");
    TWICE(fault<declared_twice> == "declared_twice: has annotations and a schema_for; say all in one of them");
}
