// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/split_time.hpp>

#include "support/twice.hpp"

#include <chrono>
#include <cstdint>
#include <limits>

using namespace telltale;

namespace {

constexpr bool splits(std::int64_t milliseconds, std::int64_t seconds, std::uint32_t nanoseconds) {
    return split(std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(milliseconds))) ==
           split_time{seconds, nanoseconds};
}

// As <chrono> splits it.
template <class Rep, class Period>
constexpr bool splits_alike(Rep ticks) {
    std::chrono::sys_time<std::chrono::duration<Rep, Period>> const time{std::chrono::duration<Rep, Period>(ticks)};
    auto const whole = std::chrono::floor<std::chrono::seconds>(time);
    auto const left = std::chrono::duration_cast<std::chrono::nanoseconds>(time - whole);
    return split(time) == split_time{whole.time_since_epoch().count(), static_cast<std::uint32_t>(left.count())};
}

template <class Rep, class Period>
constexpr split_time split_ticks(Rep ticks) {
    using duration = std::chrono::duration<Rep, Period>;
    return split(std::chrono::sys_time<duration>(duration(ticks)));
}

constexpr auto least = std::numeric_limits<std::int64_t>::min();
constexpr auto most = std::numeric_limits<std::int64_t>::max();
constexpr auto most_unsigned = std::numeric_limits<std::uint64_t>::max();
constexpr split_time first{least, 0};
constexpr split_time last{most, 0};

} // namespace

TEST_CASE("a time of any period is split as the standard library splits it", "[schema]") {
    TWICE(splits_alike<std::int64_t, std::nano>(-1) && splits_alike<std::int64_t, std::nano>(1999999999));
    TWICE(splits_alike<std::int64_t, std::pico>(-1) && splits_alike<std::int64_t, std::pico>(1234567890123));
    TWICE(splits_alike<int, std::ratio<86400>>(-719162) && splits_alike<int, std::ratio<86400>>(20000));
    TWICE(splits_alike<int, std::ratio<60>>(-1) && splits_alike<std::int64_t, std::ratio<1>>(-1));
    TWICE(splits_alike<std::int64_t, std::ratio<1, 3>>(-1) && splits_alike<std::int64_t, std::ratio<1001, 30000>>(7));
    TWICE(splits_alike<double, std::ratio<1>>(-0.25) && splits_alike<double, std::milli>(1500.5));
    TWICE(splits_alike<double, std::milli>(-3000.0) && splits_alike<float, std::ratio<60>>(0.5F));
}

TEST_CASE("a time is split towards the past", "[schema]") {
    TWICE(splits(0, 0, 0));
    TWICE(splits(1500, 1, 500000000));
    TWICE(splits(-1, -1, 999000000));
    TWICE(splits(-1000, -1, 0));
}

TEST_CASE("the first and the last tick are split like all others", "[schema]") {
    TWICE(split_ticks<std::int64_t, std::nano>(least) == split_time{-9223372037, 145224192});
    TWICE(split_ticks<std::int64_t, std::nano>(most) == split_time{9223372036, 854775807});
    TWICE(split_ticks<std::uint64_t, std::nano>(most_unsigned) == split_time{18446744073, 709551615});
    TWICE(split_ticks<std::uint64_t, std::milli>(most_unsigned) == split_time{18446744073709551, 615000000});
    TWICE(split_ticks<std::uint32_t, std::milli>(4294967295) == split_time{4294967, 295000000});
    TWICE(split_ticks<std::uint32_t, std::ratio<86400>>(4294967295) == split_time{371085174288000, 0});
    TWICE(split_ticks<std::int8_t, std::nano>(-128) == split_time{-1, 999999872});
}

TEST_CASE("a time too far for 64 bits of seconds does not wrap", "[schema]") {
    TWICE(split_ticks<std::uint64_t, std::ratio<1>>(most_unsigned) == last);
    TWICE(split_ticks<std::uint64_t, std::ratio<86400>>(most_unsigned) == last);
    TWICE(split_ticks<std::int64_t, std::ratio<86400>>(most) == last);
    TWICE(split_ticks<std::int64_t, std::ratio<86400>>(least) == first);
    TWICE(split_ticks<std::int64_t, std::ratio<86400>>(-100000000000000) == split_time{-8640000000000000000, 0});
    TWICE(split_ticks<double, std::ratio<60>>(1e300) == last && split_ticks<double, std::ratio<60>>(-1e300) == first);
    CHECK(split_ticks<double, std::ratio<1>>(std::numeric_limits<double>::quiet_NaN()) == first);
}

TEST_CASE("a split time is a number of seconds", "[schema]") {
    TWICE(to_number({9223372036854775807, 0}) == text::number(9223372036854775807));
    TWICE(to_number({-2147484, 352000000}) == text::number(-2147483.648));
    TWICE(to_number({2147483, 647000000}) == text::number(2147483.647));
}

TEST_CASE("split times have the order of time", "[schema]") {
    TWICE(split_time{1, 5} < split_time{2, 0} && split_time{-1, 5} < split_time{-1, 6});
    TWICE(!(split_time{1, 5} < split_time{1, 5}) && !(split_time{2, 0} < split_time{1, 5}));
}
