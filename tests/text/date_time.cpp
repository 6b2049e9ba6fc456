// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/date_time.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace text = telltale::text;
using text::is_date_time;
using text::is_utc_date_time;

namespace {

constexpr text::date_time read(std::string_view characters) {
    auto const time = text::read_date_time(characters);
    return time ? *time : text::date_time{.year = -1};
}

constexpr std::int64_t seconds(std::string_view characters) { return text::seconds_since_epoch(read(characters)); }

constexpr bool writes(std::int64_t seconds, std::uint32_t nanoseconds, std::string_view expected) {
    char out[text::date_time_max_size + 1] = {};
    for (auto& c : out) c = '#';
    auto const size = text::write_date_time(seconds, nanoseconds, out);
    return std::string_view(out, size) == expected && out[size] == '#';
}

/// The character at `at` replaced.
std::string with(std::string text, std::size_t at, char c) {
    text[at] = c;
    return text;
}

std::string two(int value) { return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)}; }

} // namespace

TEST_CASE("the examples of RFC 3339 section 5.8 are read") {
    TWICE(read("1985-04-12T23:20:50.52Z") == text::date_time{1985, 4, 12, 23, 20, 50, 520000000, 2, true, 0, false});
    TWICE(read("1996-12-19T16:39:57-08:00") == text::date_time{1996, 12, 19, 16, 39, 57, 0, 0, false, -480, false});
    TWICE(seconds("1996-12-19T16:39:57-08:00") == seconds("1996-12-20T00:39:57Z"));
    TWICE(read("1990-12-31T23:59:60Z") == text::date_time{1990, 12, 31, 23, 59, 60, 0, 0, true, 0, true});
    TWICE(read("1990-12-31T15:59:60-08:00") == text::date_time{1990, 12, 31, 15, 59, 60, 0, 0, false, -480, true});
    TWICE(read("1937-01-01T12:00:27.87+00:20") ==
          text::date_time{1937, 1, 1, 12, 0, 27, 870000000, 2, false, 20, false});
}

TEST_CASE("letters of either case, and an unknown offset") {
    TWICE(read("1985-04-12t13:20:50z") == text::date_time{1985, 4, 12, 13, 20, 50, 0, 0, true, 0, false});
    TWICE(read("1985-04-12T13:20:50-00:00") == text::date_time{1985, 4, 12, 13, 20, 50, 0, 0, false, 0, false});
    TWICE(!is_date_time("1985-04-12 13:20:50Z"));
    TWICE(!is_date_time("1985-04-12\x34"
                        "13:20:50Z"));
    TWICE(!is_date_time("1985-04-12T13:20:50Y"));
    TWICE(!is_date_time("1985-04-12T13:20:50\x1a"));
}

TEST_CASE("the fraction") {
    TWICE(read("2024-01-15T10:30:01.123456789Z").nanosecond == 123456789);
    TWICE(read("2024-01-15T10:30:01.000000001Z").nanosecond == 1);
    TWICE(read("2024-01-15T10:30:01.1Z").nanosecond == 100000000);
    TWICE(read("2024-01-15T10:30:01.10Z").fraction_digits == 2);
    TWICE(read("2024-01-15T10:30:01.12345678901234567890Z").nanosecond == 123456789);
    TWICE(read("2024-01-15T10:30:01.12345678901234567890Z").fraction_digits == 20);
    TWICE(read("2024-01-15T10:30:01.00000000000000000000Z").nanosecond == 0);
    TWICE(!is_date_time("2024-01-15T10:30:01.Z"));
    TWICE(!is_date_time("2024-01-15T10:30:01,5Z"));
    TWICE(!is_date_time("2024-01-15T10:30:01.5"));
    TWICE(!is_date_time("2024-01-15T10:30:01."));
    TWICE(!is_date_time("2024-01-15T10:30:01.5.5Z"));
    TWICE(!is_date_time("2024-01-15T10:30:01.-5Z"));
}

TEST_CASE("the offset") {
    TWICE(read("2024-01-15T10:30:01+23:59").offset_minutes == 1439);
    TWICE(read("2024-01-15T10:30:01-23:59").offset_minutes == -1439);
    TWICE(read("2024-01-15T10:30:01.25+05:30").offset_minutes == 330);
    TWICE(!is_date_time("2024-01-15T10:30:01+24:00"));
    TWICE(!is_date_time("2024-01-15T10:30:01+01:60"));
    TWICE(!is_date_time("2024-01-15T10:30:01+0100"));
    TWICE(!is_date_time("2024-01-15T10:30:01+01"));
    TWICE(!is_date_time("2024-01-15T10:30:01+1:00"));
    TWICE(!is_date_time("2024-01-15T10:30:01+01:00Z"));
    TWICE(!is_date_time("2024-01-15T10:30:01+01:00 "));
    TWICE(!is_date_time("2024-01-15T10:30:01+a1:00"));
    TWICE(!is_date_time("2024-01-15T10:30:01+01-00"));
    TWICE(!is_date_time("2024-01-15T10:30:01=01:00"));
    TWICE(!is_date_time("2024-01-15T10:30:01"));
    TWICE(!is_date_time("2024-01-15T10:30:01ZZ"));
}

TEST_CASE("a second 60 only where UTC is 23:59") {
    TWICE(is_date_time("1998-12-31T23:59:60Z"));
    TWICE(is_date_time("1998-12-31T15:59:60.123-08:00"));
    TWICE(is_date_time("1999-01-01T05:29:60+05:30"));
    TWICE(is_date_time("1999-01-01T23:58:60+23:59"));
    TWICE(is_date_time("1998-12-31T00:00:60-23:59"));
    TWICE(!is_date_time("1998-12-31T23:58:60Z"));
    TWICE(!is_date_time("1998-12-31T22:59:60Z"));
    TWICE(!is_date_time("1998-12-31T23:59:60+00:01"));
    TWICE(!is_date_time("1998-12-31T23:59:61Z"));
    TWICE(!is_date_time("1998-12-31T23:59:60-08:00"));
    TWICE(seconds("1998-12-31T23:59:60Z") == seconds("1999-01-01T00:00:00Z"));
}

TEST_CASE("the ranges of a date and a time, at every limit") {
    for (int month = 0; month != 15; ++month)
        for (int day = 0; day != 40; ++day) {
            constexpr int lengths[] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0, 0};
            auto const date = "2023-" + two(month) + "-" + two(day) + "T10:20:30Z";
            CAPTURE(date);
            REQUIRE(is_date_time(date) == (day >= 1 && day <= lengths[month]));
            REQUIRE(is_utc_date_time(date) == (day >= 1 && day <= lengths[month]));
        }
    for (int value = 0; value != 100; ++value) {
        CAPTURE(value);
        REQUIRE(is_date_time("2023-01-01T" + two(value) + ":00:00Z") == (value <= 23));
        REQUIRE(is_date_time("2023-01-01T10:" + two(value) + ":00Z") == (value <= 59));
        REQUIRE(is_date_time("2023-01-01T10:00:" + two(value) + "Z") == (value <= 59));
        REQUIRE(is_utc_date_time("2023-01-01T" + two(value) + ":00Z") == (value <= 23));
        REQUIRE(is_utc_date_time("2023-01-01T10:" + two(value) + "Z") == (value <= 59));
        REQUIRE(is_utc_date_time("2023-01-01T10:00:" + two(value) + "Z") == (value <= 59));
    }
    TWICE(!is_date_time("2023-01-01T24:00:00Z"));
    TWICE(!is_date_time("2023-00-01T10:00:00Z"));
    TWICE(!is_date_time("2023-13-01T10:00:00Z"));
    TWICE(!is_date_time("2023-04-31T10:00:00Z"));
    TWICE(is_date_time("0000-01-01T00:00:00Z"));
    TWICE(is_date_time("9999-12-31T23:59:59Z"));
}

TEST_CASE("leap years, through every year") {
    for (int year = 0; year != 10000; ++year) {
        auto const name = two(year / 100) + two(year % 100);
        bool const leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        CAPTURE(name);
        REQUIRE(is_date_time(name + "-02-29T00:00:00Z") == leap);
        REQUIRE(is_utc_date_time(name + "-02-29T00:00Z") == leap);
        REQUIRE(is_date_time(name + "-02-28T00:00:00Z"));
        REQUIRE(!is_date_time(name + "-02-30T00:00:00Z"));
        REQUIRE(text::read_date_time(name + "-02-28T00:00:00Z")->year == year);
    }
    TWICE(is_date_time("2000-02-29T00:00:00Z"));
    TWICE(!is_date_time("1900-02-29T00:00:00Z"));
    TWICE(text::days_in_month(2024, 2) == 29);
    TWICE(text::days_in_month(2023, 2) == 28);
}

TEST_CASE("one wrong character anywhere is refused, in constant evaluation as at run time") {
    std::string const good = "2024-02-29T23:59:58Z";
    REQUIRE(is_date_time(good));
    for (std::size_t at = 0; at != good.size(); ++at)
        for (int c = 0; c != 256; ++c) {
            auto const text = with(good, at, static_cast<char>(c));
            bool const digit = c >= '0' && c <= '9';
            bool expected = text == good || (at == 10 && c == 't') || (at == 19 && c == 'z');
            if (digit) {
                switch (at) {
                case 0:
                case 1:
                case 9:
                case 15:
                case 18: expected = true; break;                            // x024 and 2x24 are leap years, day 2x
                case 2: expected = (c - '0') % 2 == 0; break;               // 2004, 2024, 2044 ...
                case 3: expected = c == '0' || c == '4' || c == '8'; break; // 2020, 2024, 2028
                case 5: expected = c <= '1'; break;                         // month 02, 12
                case 6: expected = c != '0'; break;                         // month 01 to 09
                case 8:
                case 11: expected = c <= '2'; break; // day 09, 19, 29, hour 03, 13, 23
                case 12: expected = c <= '3'; break; // hour 20 to 23
                case 14:
                case 17: expected = c <= '5'; break;
                default: break;
                }
            }
            CAPTURE(text);
            REQUIRE(is_date_time(text) == expected);
        }
    TWICE(!is_date_time("2024/02-29T23:59:58Z"));
    TWICE(!is_date_time("2024-02/29T23:59:58Z"));
    TWICE(!is_date_time("2024-02-29T23.59:58Z"));
    TWICE(!is_date_time("2024-02-29T23:59.58Z"));
    TWICE(!is_date_time("2024-0:-29T23:59:58Z"));
    TWICE(!is_date_time("2024-02-29T2a:59:58Z"));
    TWICE(!is_date_time("2024-02-29T23:59:5/Z"));
}

TEST_CASE("every prefix is too short") {
    std::string_view const good = "2024-02-29T23:59:58.5+01:00";
    for (std::size_t size = 0; size != good.size(); ++size) {
        CAPTURE(size);
        REQUIRE(!is_date_time(std::string(good.substr(0, size))));
        REQUIRE(!is_utc_date_time(std::string(good.substr(0, size))));
    }
    REQUIRE(is_date_time(good));
    TWICE(!is_date_time(""));
    TWICE(!is_date_time("Z"));
    TWICE(!is_date_time(" 2024-02-29T23:59:58Z"));
    TWICE(!is_date_time("2024-02-29T23:59:58Z "));
    TWICE(!is_date_time("2024-02-29T23:59:58Z\n"));
    TWICE(!is_date_time("24-02-29T23:59:58Z"));
    TWICE(!is_date_time("+002024-02-29T23:59:58Z"));
    TWICE(!is_date_time("2024-2-29T23:59:58Z"));
}

// The verdicts of `z.string().datetime()` of Zod 3.25.76.
TEST_CASE("UTC as Zod accepts it") {
    TWICE(is_utc_date_time("2024-01-01T00:00Z"));
    TWICE(is_utc_date_time("2024-01-01T00:00:00Z"));
    TWICE(is_utc_date_time("2024-01-01T00:00:00.1Z"));
    TWICE(is_utc_date_time("2024-01-01T00:00:00.123456789012345Z"));
    TWICE(is_utc_date_time("2024-02-29T00:00:00Z"));
    TWICE(is_utc_date_time("0000-01-01T00:00:00Z"));
    TWICE(is_utc_date_time("0000-02-29T00:00:00Z"));
    TWICE(is_utc_date_time("2000-02-29T00:00Z"));
    TWICE(is_utc_date_time("9999-12-31T23:59:59.999Z"));
    TWICE(!is_utc_date_time("2024-01-01T00:00:00.Z"));
    TWICE(!is_utc_date_time("2024-01-01t00:00:00Z"));
    TWICE(!is_utc_date_time("2024-01-01T00:00:00z"));
    TWICE(!is_utc_date_time("2023-02-29T00:00:00Z"));
    TWICE(!is_utc_date_time("1900-02-29T00:00Z"));
    TWICE(!is_utc_date_time("2024-01-01T24:00:00Z"));
    TWICE(!is_utc_date_time("2024-01-01T23:59:60Z"));
    TWICE(!is_utc_date_time("2024-01-01T00:00:00+00:00"));
    TWICE(!is_utc_date_time("2024-01-01T00:00+00:00"));
    TWICE(!is_utc_date_time("2024-01-01T00:00:00"));
    TWICE(!is_utc_date_time("2024-01-01T00:00"));
    TWICE(!is_utc_date_time("2024-01-01 00:00:00Z"));
    TWICE(!is_utc_date_time("2024-01-01T00:00:00Z\n"));
    TWICE(!is_utc_date_time("2024-04-31T00:00:00Z"));
    TWICE(!is_utc_date_time("2024-01-01T00Z"));
    TWICE(!is_utc_date_time("2024-01-01T00:00:0Z"));
    TWICE(!is_utc_date_time("2024-01-01T00:60Z"));
    TWICE(!is_utc_date_time("2024-01-01T00:00.5Z"));
    TWICE(!is_utc_date_time("2024-01-01T00:00:00:00Z"));
    TWICE(!is_utc_date_time("2024-01-01T00:00ZZ"));
    TWICE(!is_utc_date_time("2024-01-01T00:00YZ"));
    TWICE(!is_utc_date_time(""));
}

TEST_CASE("days and dates are inverse") {
    TWICE(text::days_from_civil({1970, 1, 1}) == 0);
    TWICE(text::days_from_civil({2000, 3, 1}) == 11017);
    TWICE(text::days_from_civil({1969, 12, 31}) == -1);
    TWICE(text::days_from_civil({0, 1, 1}) == -719528);
    TWICE(text::days_from_civil({9999, 12, 31}) == 2932896);
    TWICE(text::civil_from_days(0) == text::civil_date{1970, 1, 1});
    TWICE(text::civil_from_days(-1) == text::civil_date{1969, 12, 31});
    TWICE(text::civil_from_days(11016) == text::civil_date{2000, 2, 29});
    TWICE(text::civil_from_days(-719529) == text::civil_date{-1, 12, 31});
    TWICE(text::civil_from_days(text::days_from_civil({-1000001, 2, 28})) == text::civil_date{-1000001, 2, 28});

    std::int64_t days = text::days_from_civil({-801, 1, 1});
    bool agreed = true;
    for (int year = -801; year != 2801; ++year)
        for (int month = 1; month != 13; ++month)
            for (int day = 1; day <= text::days_in_month(year, month); ++day, ++days)
                agreed = agreed && text::days_from_civil({year, month, day}) == days &&
                         text::civil_from_days(days) == text::civil_date{year, month, day};
    CHECK(agreed);
}

TEST_CASE("a moment is written with the shortest exact fraction") {
    TWICE(writes(0, 0, "1970-01-01T00:00:00Z"));
    TWICE(writes(1705314601, 123000000, "2024-01-15T10:30:01.123Z"));
    TWICE(writes(1705314601, 100000000, "2024-01-15T10:30:01.1Z"));
    TWICE(writes(1705314601, 1, "2024-01-15T10:30:01.000000001Z"));
    TWICE(writes(1705314601, 999999999, "2024-01-15T10:30:01.999999999Z"));
    TWICE(writes(1705314601, 10, "2024-01-15T10:30:01.00000001Z"));
    TWICE(writes(-1, 500000000, "1969-12-31T23:59:59.5Z"));
    TWICE(writes(951782400, 0, "2000-02-29T00:00:00Z"));
    TWICE(writes(-62167219200, 0, "0000-01-01T00:00:00Z"));
    TWICE(writes(253402300799, 999999999, "9999-12-31T23:59:59.999999999Z"));
    TWICE(writes(-62167219201, 0, ""));
    TWICE(writes(253402300800, 0, ""));
    TWICE(writes(0, 1000000000, ""));
    TWICE(writes(std::numeric_limits<std::int64_t>::min(), 0, ""));
    TWICE(writes(std::numeric_limits<std::int64_t>::max(), 0, ""));
}

TEST_CASE("what is written is read back") {
    std::uint64_t state = 20240115;
    auto const next = [&state] { return state = state * 6364136223846793005U + 1442695040888963407U; };
    for (int i = 0; i != 20000; ++i) {
        auto const moment = static_cast<std::int64_t>((next() >> 16) % (253402300800U + 62167219200U)) - 62167219200;
        std::uint32_t nanoseconds = static_cast<std::uint32_t>((next() >> 16) % 1000000000U);
        constexpr std::uint32_t units[] = {1, 10, 1000, 1000000, 100000000, 1000000000};
        auto const unit = units[(next() >> 16) % 6];
        nanoseconds = nanoseconds / unit * unit;
        char out[text::date_time_max_size];
        std::string const written(out, text::write_date_time(moment, nanoseconds, out));
        auto const time = text::read_date_time(written);
        CAPTURE(written);
        REQUIRE(time.has_value());
        REQUIRE(text::seconds_since_epoch(*time) == moment);
        REQUIRE(time->nanosecond == nanoseconds);
        REQUIRE(time->utc);
        REQUIRE(is_utc_date_time(written));
        REQUIRE((nanoseconds == 0) == (time->fraction_digits == 0));
        REQUIRE((nanoseconds == 0 || written[written.size() - 2] != '0'));
    }
}
