// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/scalar_comparison.hpp>

#include "support/catch.hpp"
#include "support/told_changes.hpp"

#include <telltale/evolve/can_read.hpp>
#include <telltale/schema.hpp>

#include <chrono>
#include <cstdint>
#include <ratio>
#include <string>

using namespace telltale;

namespace {

enum class pace { fast, slow };
enum class pace_now { fast, swift };
struct before {
    int a;
    double b;
    float c;
    bool d;
    std::string e;
    std::chrono::milliseconds f;
    std::chrono::sys_time<std::chrono::microseconds> g;
    pace h;
    std::string i;
    static constexpr auto schema = telltale::schema(
        field<&before::a>(range(0, 9), multiple_of(3)), field<&before::e>(min_length(2), pattern<"^a">()),
        field<&before::f>(unit<std::chrono::milliseconds>), field<&before::i>(format(utc_date_time)));
};
struct after {
    double a;
    int b;
    double c;
    bool d;
    std::string e;
    std::chrono::milliseconds f;
    std::chrono::sys_time<std::chrono::milliseconds> g;
    pace_now h;
    std::string i;
    static constexpr auto schema =
        telltale::schema(field<&after::a>(range(0, 6), multiple_of(3)), field<&after::d>(equals(true)),
                         field<&after::e>(min_length(1), pattern<"a">()), field<&after::f>(unit<std::chrono::seconds>),
                         field<&after::i>(format(date_time)));
};

template <class T>
struct plain {
    T x;
};
template <class T>
struct share {
    T x;
    static constexpr auto schema = telltale::schema(field<&share::x>(range(0, 1)));
};
template <class T>
struct bounded {
    T x;
    static constexpr auto schema = telltale::schema(field<&bounded::x>(range(0, 18446744073709551615U)));
};
template <class Duration>
struct at {
    std::chrono::sys_time<Duration> t;
};
using unsigned_seconds = std::chrono::duration<std::uint32_t>;
using signed_seconds = std::chrono::duration<std::int32_t>;
using unsigned_days = std::chrono::duration<std::uint64_t, std::ratio<86400>>;
using days = std::chrono::duration<std::int64_t, std::ratio<86400>>;
template <class Rep>
using ticks_of_ms = std::chrono::duration<Rep, std::milli>;
template <class Rep>
using ticks_of_ns = std::chrono::duration<Rep, std::nano>;

} // namespace

TEST_CASE("values without values inside", "[evolve]") {
    CHECK(
        told_changes<before, after>() ==
        "a: changed from an integer to a number | read read\n"
        "a: range narrowed from [0, 9] to [0, 6] | refused read\n"
        "b: changed from a number to an integer | refused read\n"
        "b: range narrowed from (-infinity, infinity) to [-2147483648, 2147483647] | refused read\n"
        "c: range widened from [-3.4028235e38, 3.4028235e38] to (-infinity, infinity) | read refused\n"
        "d: rule added: equals(true) | refused read\n"
        "e: length widened from [2, infinity) to [1, infinity) | read refused\n"
        "e: rule changed from pattern ^a to pattern a | read refused\n"
        "f: changed from a duration in whole units to a duration | read refused\n"
        "f: unit changed from ms to s | misread misread\n"
        "f: range narrowed from [-9223372036854775807, 9223372036854775807] to [-9007199254740.992, 9007199254740.992] | refused read\n"
        "g: precision changed from 6 digits behind the second to 3 digits behind the second | refused read\n"
        "h: \"slow\" is no longer taken | refused read\n"
        "h: \"swift\" is taken now | read refused\n"
        "i: rule changed from format utc-date-time to format date-time | unsure unsure\n"
        "f: multiples of the C++ type changed from 1 to 0.001 | read refused\n");
}

TEST_CASE("the same numbers by another type or by other rules", "[evolve]") {
    CHECK(
        told_changes<share<double>, share<float>>() ==
        "x: range of the C++ type narrowed from (-infinity, infinity) to [-3.4028235e38, 3.4028235e38] | read read\n");
    CHECK(told_changes<share<float>, share<double>>() ==
          "x: range of the C++ type widened from [-3.4028235e38, 3.4028235e38] to (-infinity, infinity) | read read\n");
    CHECK(told_changes<share<std::int8_t>, share<std::int16_t>>() ==
          "x: range of the C++ type widened from [-128, 127] to [-32768, 32767] | read read\n");
    CHECK(told_changes<bounded<std::uint64_t>, plain<std::uint64_t>>() ==
          "x: range of the rules widened from [0, 18446744073709551615] to (-infinity, infinity) | read read\n");
    CHECK(told_changes<plain<std::uint64_t>, bounded<std::uint64_t>>() ==
          "x: range of the rules narrowed from (-infinity, infinity) to [0, 18446744073709551615] | read read\n");
    CHECK(told_changes<share<std::int8_t>, plain<std::int16_t>>() ==
          "x: range widened from [0, 1] to [-32768, 32767] | read refused\n");
    CHECK(told_changes<share<double>, plain<float>>() ==
          "x: range widened from [0, 1] to [-3.4028235e38, 3.4028235e38] | read refused\n");
}

TEST_CASE("times of a clock that counts in other ticks", "[evolve]") {
    std::string const refused =
        "t: the years that can be held changed: the type of the clock's ticks is another | refused refused\n";
    std::string const widened =
        "t: the years that can be held changed: the type of the clock's ticks is another | read refused\n";
    CHECK(told_changes<at<signed_seconds>, at<unsigned_seconds>>() == refused);
    CHECK(told_changes<at<unsigned_seconds>, at<signed_seconds>>() == refused);
    CHECK(told_changes<at<unsigned_seconds>, at<std::chrono::seconds>>() == widened);
    CHECK(told_changes<at<unsigned_days>, at<days>>() == widened);
    CHECK(told_changes<at<ticks_of_ms<std::uint64_t>>, at<std::chrono::milliseconds>>() == widened);
    CHECK(told_changes<at<std::chrono::nanoseconds>, at<ticks_of_ns<std::uint64_t>>>() == refused);
    CHECK(told_changes<at<ticks_of_ms<std::int8_t>>, at<ticks_of_ms<std::uint8_t>>>() == refused);
    CHECK(told_changes<at<ticks_of_ms<std::uint8_t>>, at<ticks_of_ms<std::uint16_t>>>() == widened);
    CHECK(told_changes<at<unsigned_seconds>, at<unsigned_seconds>>().empty());
    CHECK(told_changes<at<std::chrono::seconds>, at<std::chrono::duration<std::int64_t>>>().empty());
    static_assert(!evolve::reads<at<unsigned_seconds>, at<signed_seconds>>);
    static_assert(!evolve::reads<at<signed_seconds>, at<unsigned_seconds>>);
    static_assert(evolve::reads<at<std::chrono::seconds>, at<unsigned_seconds>>);
}
