// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/time_point.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <telltale/write/serialize.hpp>

#include <chrono>
#include <cstdint>
#include <string_view>

using namespace telltale;
using namespace std::chrono;

namespace {

template <class D>
constexpr bool reads(std::string_view text, std::int64_t units) {
    auto const read = read_time_point<sys_time<D>>(text);
    return read.words.empty() && read.time.time_since_epoch().count() == units;
}
template <class D>
constexpr bool refuses(std::string_view text, std::string_view words, bool in_range = true) {
    auto const read = read_time_point<sys_time<D>>(text);
    return read.words == words && read.in_range == in_range;
}

using days_ = duration<int, std::ratio<86400>>;
using short_seconds = duration<std::int32_t>;

struct times {
    sys_time<milliseconds> at;
    std::optional<sys_seconds> second;
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
