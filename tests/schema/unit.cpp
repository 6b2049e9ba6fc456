// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/unit.hpp>

#include <telltale/read/parse.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/value/nullable.hpp>
#include <telltale/write/serialize_checked.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <ratio>
#include <string>
#include <vector>

using namespace telltale;
using namespace std::chrono_literals;

namespace {

using ms = std::chrono::milliseconds;
using whole = std::chrono::duration<std::int32_t>;
using real = std::chrono::duration<double>;

struct timeouts {
    ms plain{};
    std::optional<ms> in_seconds;
    std::chrono::seconds in_ms{};
    nullable<real> fine;
    std::vector<std::chrono::minutes> hours;
    whole narrow = 5s;

    static constexpr auto schema = telltale::schema(
        field<&timeouts::plain>(unit<ms>, minimum(1)), field<&timeouts::in_seconds>(unit<std::chrono::seconds>),
        field<&timeouts::in_ms>(unit<ms>, not_integer("whole seconds only")), field<&timeouts::fine>(unit<ms>),
        field<&timeouts::hours>(each(unit<std::chrono::hours>, maximum(24))),
        field<&timeouts::narrow>(unit<std::chrono::seconds>, default_to(7s)));
};

template <class D, class U>
constexpr D read(text::number n) {
    D out{};
    return duration_scale<D, typename U::period>::to_duration(n, out) ? out : D(-1);
}
template <class U, class D>
constexpr text::number write(D value) {
    return duration_scale<D, typename U::period>::to_number(value);
}

} // namespace

TEST_CASE("units have names", "[schema]") {
    TWICE(unit_name<std::nano>() == "ns");
    TWICE(unit_name<std::micro>() == "us");
    TWICE(unit_name<std::milli>() == "ms");
    TWICE(unit_name<std::ratio<1>>() == "s");
    TWICE(unit_name<std::ratio<60>>() == "min");
    TWICE(unit_name<std::ratio<3600>>() == "h");
    TWICE(unit_name<std::ratio<86400>>() == "d");
    TWICE(unit_name<std::ratio<7>>() == "");
}

TEST_CASE("numbers of units and ticks", "[schema]") {
    TWICE(read<ms, ms>(15) == 15ms);
    TWICE(read<ms, std::chrono::seconds>(1.5) == 1500ms);
    TWICE(read<ms, std::chrono::seconds>(-0.001) == -1ms);
    TWICE(read<ms, std::chrono::minutes>(0.5) == 30s);
    TWICE(read<std::chrono::seconds, ms>(2000) == 2s);
    TWICE(read<std::chrono::seconds, ms>(2001) == std::chrono::seconds(-1));
    TWICE(read<whole, std::chrono::seconds>(2147483647) == whole(2147483647));
    TWICE(read<whole, std::chrono::seconds>(std::int64_t{2147483648}) == whole(-1));
    TWICE(read<whole, std::chrono::hours>(596523) == whole(2147482800));
    TWICE(read<whole, std::chrono::hours>(596524) == whole(-1));
    TWICE(read<real, ms>(2.5) == real(0.0025));
    TWICE(write<std::chrono::seconds>(1500ms) == text::number(1.5));
    TWICE(write<std::chrono::seconds>(2000ms) == text::number(2));
    TWICE(write<std::chrono::seconds>(2000ms).is_int64());
    TWICE(write<ms>(2s) == text::number(2000));
    TWICE(write<std::chrono::hours>(90min) == text::number(1.5));
    TWICE(write<ms>(std::chrono::seconds::max()).is_double()); // more than 64 bits
}

TEST_CASE("a duration is a number of its unit", "[schema]") {
    CHECK(told<timeouts>(R"({"plain":5,"in_seconds":1.25,"in_ms":3000,"fine":null,"hours":[1,0.5]})") == "ok");
    CHECK(told<timeouts>(
              R"({"plain":0.5,"in_seconds":1.2505,"in_ms":1500,"fine":"x","hours":[25,0.001],"narrow":3e9})") ==
          "1:10: error: plain: must be a whole number of ms (got 0.5) [not_an_integer]\n"
          "1:10: error: plain: must be >= 1 (got 0.5) [too_small]\n"
          "1:27: error: in_seconds: must be a multiple of 0.001 (got 1.2505) [not_a_multiple]\n"
          "1:42: error: in_ms: whole seconds only (got 1500) [not_a_multiple]\n"
          "1:54: error: fine: must be a number of ms or null (got \"x\") [wrong_type]\n"
          "1:67: error: hours[0]: must be <= 24 (got 25) [too_big]\n"
          "1:70: error: hours[1]: must be a multiple of 0.1 (got 0.001) [not_a_multiple]\n"
          "1:86: error: narrow: is out of range, must be from -2147483647 to 2147483647 (got 3e9) [out_of_range]");
}

TEST_CASE("a fraction beyond what a double can tell makes no integer", "[schema]") {
    CHECK(told<timeouts>(R"({"plain":5.0000000000000000000001,"in_seconds":1,"in_ms":1000,"fine":null,"hours":[]})") ==
          "1:10: error: plain: must be a whole number of ms (got 5.0000000000000000000001) [not_an_integer]");
}

TEST_CASE("a duration is written as it was read", "[schema]") {
    std::string const text = R"({"plain":5,"in_seconds":1.25,"in_ms":3000,"fine":2.5,"hours":[1,0.5],"narrow":7})";
    auto const made = parse<timeouts>(text);
    REQUIRE(made);
    CHECK(made->in_seconds == 1250ms);
    CHECK(made->in_ms == 3s);
    CHECK(made->hours[1] == 30min);
    CHECK(serialize(*made) == text);
    CHECK(validate(*made).ok());

    timeouts odd = *made;
    odd.plain = 0ms;
    odd.fine = real(std::numeric_limits<double>::infinity());
    odd.hours = {std::chrono::minutes(7)};
    CHECK(lines(validate(odd)) ==
          "error: plain: must be >= 1 (got 0) [too_small]\n"
          "error: fine: must be a finite number (got infinity) [not_finite]\n"
          "error: hours[0]: cannot be written exactly in its unit (got 0.11666666666666667) [out_of_range]");
    CHECK(serialize(odd).find("\"fine\":null") != std::string::npos);
}
