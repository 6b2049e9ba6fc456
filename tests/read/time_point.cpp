// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/time_point.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <telltale/write/serialize.hpp>

#include <chrono>
#include <cstdint>
#include <limits>
#include <ratio>
#include <string_view>

using namespace telltale;
using namespace std::chrono;

namespace {

template <class D>
constexpr bool reads(std::string_view text, typename D::rep units) {
    auto const read = read_time_point<sys_time<D>>(text);
    return read.words.empty() && read.time.time_since_epoch().count() == units;
}
template <class D>
constexpr bool refuses(std::string_view text, std::string_view words, bool in_range = true) {
    auto const read = read_time_point<sys_time<D>>(text);
    return read.words == words && read.in_range == in_range;
}

using days_ = duration<int, std::ratio<86400>>;
template <class Rep, std::intmax_t PerSecond>
using ticks = duration<Rep, std::ratio<1, PerSecond>>;
using short_seconds = duration<std::int32_t>;

struct times {
    sys_time<milliseconds> at;
    std::optional<sys_seconds> second;
};
struct unsigned_times {
    sys_time<ticks<std::uint32_t, 1>> at;
    sys_time<ticks<std::uint64_t, 1000000000>> fine;
};
struct far_time {
    sys_time<ticks<std::uint64_t, 1>> at;
};

} // namespace

TEST_CASE("times of every precision", "[read]") {
    TWICE(reads<seconds>("1970-01-01T00:00:00Z", 0));
    TWICE(reads<seconds>("1970-01-01T00:01:00+00:01", 0));
    TWICE(reads<seconds>("1969-12-31T23:59:59Z", -1));
    TWICE(reads<seconds>("2000-02-29T12:30:15.000Z", 951827415));
    TWICE(reads<milliseconds>("1970-01-01T00:00:01.5Z", 1500));
    TWICE(reads<milliseconds>("1969-12-31T23:59:59.999Z", -1));
    TWICE(reads<milliseconds>("1970-01-01T00:00:00.1230Z", 123));
    TWICE(reads<microseconds>("1970-01-01T00:00:00.000001Z", 1));
    TWICE(reads<nanoseconds>("1970-01-01T00:00:00.123456789Z", 123456789));
    TWICE(reads<minutes>("1970-01-01T00:02:00Z", 2));
    TWICE(reads<days_>("1970-01-03T00:00:00Z", 2));
    TWICE(reads<days_>("1969-12-31T00:00:00Z", -1));
}

TEST_CASE("digits that are not kept are refused", "[read]") {
    TWICE(refuses<seconds>("1970-01-01T00:00:00.5Z", "has more digits after the second than are kept"));
    TWICE(refuses<milliseconds>("1970-01-01T00:00:00.0001Z", "has more digits after the second than are kept"));
    TWICE(refuses<nanoseconds>("1970-01-01T00:00:00.1234567891Z", "has more digits after the second than are kept"));
    TWICE(refuses<minutes>("1970-01-01T00:00:01Z", "is finer than what is kept"));
    TWICE(refuses<days_>("1970-01-01T12:00:00Z", "is finer than what is kept"));
}

TEST_CASE("what is no time, or none that clocks have", "[read]") {
    TWICE(refuses<seconds>("", "must be a date-time as in RFC 3339"));
    TWICE(refuses<seconds>("1970-01-01", "must be a date-time as in RFC 3339"));
    TWICE(refuses<seconds>("1970-02-30T00:00:00Z", "must be a date-time as in RFC 3339"));
    TWICE(refuses<seconds>("2016-12-31T23:59:60Z", "must not be a leap second"));
}

TEST_CASE("times that do not fit", "[read]") {
    TWICE(refuses<nanoseconds>("2300-01-01T00:00:00Z", "is too far from 1970 to be kept", false));
    TWICE(refuses<nanoseconds>("1600-01-01T00:00:00Z", "is too far from 1970 to be kept", false));
    TWICE(refuses<short_seconds>("2038-02-01T00:00:00Z", "is too far from 1970 to be kept", false));
    TWICE(reads<short_seconds>("2038-01-19T03:14:06Z", 2147483646));
    TWICE(reads<seconds>("9999-12-31T23:59:59Z", 253402300799));
    TWICE(reads<seconds>("0000-01-01T00:00:00Z", -62167219200));
    TWICE(reads<nanoseconds>("2262-04-11T23:47:15.999999999Z", 9223372035999999999));
}

TEST_CASE("the first and the last tick are read, and no other beyond", "[read]") {
    static constexpr std::string_view far = "is too far from 1970 to be kept";
    TWICE(reads<ticks<std::int32_t, 1>>("2038-01-19T03:14:07Z", 2147483647));
    TWICE(refuses<ticks<std::int32_t, 1>>("2038-01-19T03:14:08Z", far, false));
    TWICE(reads<ticks<std::int32_t, 1>>("1901-12-13T20:45:52Z", -2147483648));
    TWICE(refuses<ticks<std::int32_t, 1>>("1901-12-13T20:45:51Z", far, false));
    TWICE(reads<ticks<std::int32_t, 1000>>("1970-01-25T20:31:23.647Z", 2147483647));
    TWICE(refuses<ticks<std::int32_t, 1000>>("1970-01-25T20:31:23.648Z", far, false));
    TWICE(reads<ticks<std::int32_t, 1000>>("1969-12-07T03:28:36.352Z", -2147483648));
    TWICE(refuses<ticks<std::int32_t, 1000>>("1969-12-07T03:28:36.351Z", far, false));
    TWICE(reads<ticks<std::int32_t, 1000000000>>("1970-01-01T00:00:02.147483647Z", 2147483647));
    TWICE(refuses<ticks<std::int32_t, 1000000000>>("1970-01-01T00:00:02.147483648Z", far, false));
    TWICE(reads<ticks<std::int32_t, 1000000000>>("1969-12-31T23:59:57.852516352Z", -2147483648));
    TWICE(refuses<ticks<std::int32_t, 1000000000>>("1969-12-31T23:59:57.852516351Z", far, false));
    TWICE(reads<ticks<std::int64_t, 1000000000>>("2262-04-11T23:47:16.854775807Z", 9223372036854775807));
    TWICE(refuses<ticks<std::int64_t, 1000000000>>("2262-04-11T23:47:16.854775808Z", far, false));
    TWICE(reads<ticks<std::int64_t, 1000000000>>("1677-09-21T00:12:43.145224192Z",
                                                 std::numeric_limits<std::int64_t>::min()));
    TWICE(refuses<ticks<std::int64_t, 1000000000>>("1677-09-21T00:12:43.145224191Z", far, false));
    TWICE(reads<ticks<std::int64_t, 1000>>("0000-01-01T00:00:00+23:59", -62167305540000));
    TWICE(reads<ticks<std::int64_t, 1000>>("9999-12-31T23:59:59.999-23:59", 253402387139999));
    TWICE(reads<ticks<std::int64_t, 1>>("9999-12-31T23:59:59-23:59", 253402387139));
}

TEST_CASE("a clock of unsigned ticks has no time before 1970", "[read]") {
    static constexpr std::string_view far = "is too far from 1970 to be kept";
    TWICE(reads<ticks<std::uint32_t, 1>>("1970-01-01T00:00:00Z", 0u));
    TWICE(refuses<ticks<std::uint32_t, 1>>("1969-12-31T23:59:59Z", far, false));
    TWICE(refuses<ticks<std::uint32_t, 1>>("1900-01-01T00:00:00Z", far, false));
    TWICE(refuses<ticks<std::uint32_t, 1>>("1970-01-01T00:00:00+00:01", far, false));
    TWICE(reads<ticks<std::uint32_t, 1>>("2106-02-07T06:28:15Z", 4294967295));
    TWICE(refuses<ticks<std::uint32_t, 1>>("2106-02-07T06:28:16Z", far, false));
    TWICE(reads<ticks<std::uint32_t, 1000>>("1970-02-19T17:02:47.295Z", 4294967295));
    TWICE(refuses<ticks<std::uint32_t, 1000>>("1970-02-19T17:02:47.296Z", far, false));
    TWICE(refuses<ticks<std::uint32_t, 1000>>("1969-12-31T23:59:59.999Z", far, false));
    TWICE(reads<ticks<std::uint32_t, 1000000000>>("1970-01-01T00:00:04.294967295Z", 4294967295));
    TWICE(refuses<ticks<std::uint32_t, 1000000000>>("1970-01-01T00:00:04.294967296Z", far, false));
    TWICE(refuses<ticks<std::uint32_t, 1000000000>>("1969-12-31T23:59:59.999999999Z", far, false));
    TWICE(reads<ticks<std::uint64_t, 1>>("9999-12-31T23:59:59Z", 253402300799u));
    TWICE(refuses<ticks<std::uint64_t, 1>>("1969-12-31T23:59:59Z", far, false));
    TWICE(reads<ticks<std::uint64_t, 1000>>("9999-12-31T23:59:59.999Z", 253402300799999u));
    TWICE(refuses<ticks<std::uint64_t, 1000>>("1969-12-31T23:59:59.999Z", far, false));
    TWICE(reads<ticks<std::uint64_t, 1000000000>>("2500-01-01T00:00:00Z", 16725225600000000000u));
    TWICE(reads<ticks<std::uint64_t, 1000000000>>("2554-07-21T23:34:33.709551615Z", 18446744073709551615u));
    TWICE(refuses<ticks<std::uint64_t, 1000000000>>("2554-07-21T23:34:33.709551616Z", far, false));
    TWICE(refuses<ticks<std::uint64_t, 1000000000>>("2554-07-21T23:34:34Z", far, false));
    TWICE(refuses<ticks<std::uint64_t, 1000000000>>("1969-12-31T23:59:59.999999999Z", far, false));
    TWICE(reads<duration<std::uint8_t, std::ratio<86400>>>("1970-09-13T00:00:00Z", 255u));
    TWICE(refuses<duration<std::uint8_t, std::ratio<86400>>>("1970-09-14T00:00:00Z", far, false));
    TWICE(refuses<duration<std::uint16_t, std::ratio<86400>>>("1969-12-31T00:00:00Z", far, false));
    TWICE(refuses<duration<std::uint64_t, std::ratio<86400>>>("1969-12-31T00:00:00Z", far, false));
}

TEST_CASE("ticks of several parts of a second", "[read]") {
    using frames = duration<std::int64_t, std::ratio<3, 1000>>;
    TWICE(reads<frames>("1970-01-01T00:00:03.003Z", 1001));
    TWICE(reads<frames>("1969-12-31T23:59:59.997Z", -1));
    TWICE(refuses<frames>("1969-12-31T23:59:58Z", "is finer than what is kept"));
    TWICE(refuses<frames>("1970-01-01T00:00:00.0001Z", "is finer than what is kept"));
}

TEST_CASE("unsigned ticks in documents are written as they were read", "[read]") {
    for (char const* const text : {R"({"at":"1970-01-01T00:00:00Z","fine":"2500-01-01T00:00:00Z"})",
                                   R"({"at":"2106-02-07T06:28:15Z","fine":"2554-07-21T23:34:33.709551615Z"})"}) {
        auto const read = parse<unsigned_times>(text);
        REQUIRE(read);
        CHECK(validate(*read).ok());
        CHECK(serialize(*read) == text);
    }
    CHECK(told<unsigned_times>(R"({"at":"1969-12-31T23:59:59Z","fine":"1900-01-01T00:00:00Z"})") ==
          "1:7: error: at: is too far from 1970 to be kept (got \"1969-12-31T23:59:59Z\") [out_of_range]\n"
          "1:37: error: fine: is too far from 1970 to be kept (got \"1900-01-01T00:00:00Z\") [out_of_range]");
    sys_time<ticks<std::uint64_t, 1>> const never{ticks<std::uint64_t, 1>(18446744073709551615u)};
    CHECK(serialize(far_time{never}) == R"({"at":null})");
    CHECK(lines(validate(far_time{never})) == "error: at: is not within the years 0000 to 9999 [out_of_range]");
}

TEST_CASE("times in documents", "[read]") {
    auto const read = parse<times>(R"({"at":"2025-01-31T23:59:59.120+01:00"})");
    REQUIRE(read);
    CHECK(serialize(*read) == R"({"at":"2025-01-31T22:59:59.12Z"})");
    CHECK(
        told<times>(R"({"at":"2025-01-31T23:59:59.1234Z"})") ==
        R"(1:7: error: at: has more digits after the second than are kept (got "2025-01-31T23:59:59.1234Z") [wrong_format])");
    CHECK(told<times>(R"({"at":"now"})") ==
          R"(1:7: error: at: must be a date-time as in RFC 3339 (got "now") [wrong_format])");
    CHECK(told<times>(R"({"at":"2025-12-31T23:59:60Z"})") ==
          R"(1:7: error: at: must not be a leap second (got "2025-12-31T23:59:60Z") [wrong_format])");
    CHECK(told<times>(R"({"at":0})") == "1:7: error: at: must be a string (got 0) [wrong_type]");
}
