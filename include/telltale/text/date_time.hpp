// SPDX-License-Identifier: BSL-1.0
// A point in time as text: RFC 3339 read, checked and written.
#ifndef TELLTALE_TEXT_DATE_TIME_HPP
#define TELLTALE_TEXT_DATE_TIME_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace telltale::inline v0::text {

/// What an RFC 3339 `date-time` says, as written: the fields are local to its offset.
struct date_time {
    int year = 0;                 ///< 0 to 9999, proleptic Gregorian
    int month = 1;                ///< 1 to 12
    int day = 1;                  ///< 1 to the length of the month
    int hour = 0;                 ///< 0 to 23
    int minute = 0;               ///< 0 to 59
    int second = 0;               ///< 0 to 59, or 60 in a leap second
    std::uint32_t nanosecond = 0; ///< 0 to 999999999; digits of the fraction beyond the ninth are cut
    unsigned fraction_digits = 0; ///< how many digits the fraction was written with; may exceed 9
    bool utc = false;             ///< written with `Z` or `z`, not with an offset
    int offset_minutes = 0;       ///< local time minus UTC, -1439 to 1439
    bool leap_second = false;     ///< `second` is 60

    friend constexpr bool operator==(date_time const&, date_time const&) = default;
};

/// A day of the proleptic Gregorian calendar.
struct civil_date {
    std::int64_t year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1;   ///< 1 to the length of the month

    friend constexpr bool operator==(civil_date const&, civil_date const&) = default;
};

/// Whether `year` has a 29th of February, in the proleptic Gregorian calendar.
[[nodiscard]] constexpr bool is_leap_year(std::int64_t year) noexcept {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// The number of days in `month` (1 to 12) of `year`.
[[nodiscard]] constexpr int days_in_month(std::int64_t year, int month) noexcept {
    if (month == 2) return is_leap_year(year) ? 29 : 28;
    return 30 + ((month ^ (month >> 3)) & 1); // the long months are odd until July, even from August
}

/// Days from 1970-01-01 to `date`, which must exist. Exact for years of magnitude up to 10^12.
[[nodiscard]] constexpr std::int64_t days_from_civil(civil_date date) noexcept {
    // The year is taken to begin in March, so that the day of a leap year comes last, and 400 years are one era.
    auto const year = date.year - (date.month <= 2 ? 1 : 0);
    auto const era = (year >= 0 ? year : year - 399) / 400;
    auto const year_of_era = year - era * 400;
    auto const month_from_march = (date.month + 9) % 12;
    auto const day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
    auto const day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468; // 0000-03-01 to 1970-01-01
}

/// The date `days` after 1970-01-01; the inverse of `days_from_civil`.
[[nodiscard]] constexpr civil_date civil_from_days(std::int64_t days) noexcept {
    days += 719468;
    auto const era = (days >= 0 ? days : days - 146096) / 146097;
    auto const day_of_era = static_cast<std::int64_t>(days - era * 146097);
    auto const year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    auto const day_of_year = static_cast<int>(day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100));
    auto const month_from_march = (5 * day_of_year + 2) / 153;
    auto const day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    auto const month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
    return {era * 400 + year_of_era + (month <= 2 ? 1 : 0), month, day};
}

/// Seconds from 1970-01-01T00:00:00Z, leap seconds not counted; a leap second counts as the second that follows it.
[[nodiscard]] constexpr std::int64_t seconds_since_epoch(date_time const& time) noexcept {
    return days_from_civil({time.year, time.month, time.day}) * 86400 + std::int64_t{time.hour} * 3600 +
           (std::int64_t{time.minute} - time.offset_minutes) * 60 + time.second;
}

namespace detail {

/// Reads decimal digits from known places; what is no digit is remembered, not acted on, so that nothing branches.
struct digit_reader {
    char const* text;
    unsigned bad = 0;

    constexpr int one(std::size_t at) noexcept {
        auto const digit = static_cast<unsigned>(static_cast<unsigned char>(text[at])) - unsigned{'0'};
        bad |= unsigned{digit > 9};
        return static_cast<int>(digit & 15U);
    }
    constexpr int two(std::size_t at) noexcept {
        auto const tens = one(at);
        return tens * 10 + one(at + 1);
    }
};

/// `YYYY-MM-DDTHH:MM` at the front of `text`; false if it is not there or no such minute exists.
[[nodiscard]] constexpr bool read_to_minute(std::string_view text, date_time& time) noexcept {
    if (text.size() < 17) return false;
#if defined(__SSE2__)
    if (!std::is_constant_evaluated()) { // the sixteen characters at once
        auto const capital_t = _mm_setr_epi8(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, ~0x20, -1, -1, -1, -1, -1);
        auto const characters =
            _mm_and_si128(_mm_loadu_si128(reinterpret_cast<__m128i const*>(text.data())), capital_t);
        auto const marks =
            _mm_setr_epi8('0', '0', '0', '0', '-', '0', '0', '-', '0', '0', 'T', '0', '0', ':', '0', '0');
        auto const digit_limits = _mm_setr_epi8(9, 9, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9);
        auto const digits = _mm_sub_epi8(characters, marks);
        auto const good_digits = _mm_cmpeq_epi8(_mm_min_epu8(digits, digit_limits), digits);
        // Byte i becomes the two-digit number that starts at i. Bytes up to 9 do not carry into their neighbours.
        auto const ones = _mm_srli_si128(digits, 1);
        auto const pairs = _mm_add_epi8(_mm_add_epi8(_mm_slli_epi16(digits, 3), _mm_slli_epi16(digits, 1)), ones);
        auto const lowest = _mm_setr_epi8(0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);
        auto const highest = _mm_setr_epi8(99, -1, 99, -1, -1, 12, -1, -1, 31, -1, -1, 23, -1, -1, 59, -1);
        auto const good_pairs = _mm_cmpeq_epi8(_mm_max_epu8(_mm_min_epu8(pairs, highest), lowest), pairs);
        if (_mm_movemask_epi8(_mm_and_si128(good_digits, good_pairs)) != 0xFFFF) return false;
        auto const number = [pairs](auto at) {
            constexpr int position = decltype(at)::value;
            return (_mm_extract_epi16(pairs, position / 2) >> (position % 2 * 8)) & 0xFF;
        };
        time.year = number(std::integral_constant<int, 0>{}) * 100 + number(std::integral_constant<int, 2>{});
        time.month = number(std::integral_constant<int, 5>{});
        time.day = number(std::integral_constant<int, 8>{});
        time.hour = number(std::integral_constant<int, 11>{});
        time.minute = number(std::integral_constant<int, 14>{});
        return time.day <= 28 || time.day <= days_in_month(time.year, time.month);
    }
#endif
    digit_reader digits{text.data()};
    auto const century = digits.two(0);
    time.year = century * 100 + digits.two(2);
    time.month = digits.two(5);
    time.day = digits.two(8);
    time.hour = digits.two(11);
    time.minute = digits.two(14);
    auto const marks = unsigned{text[4] != '-'} | unsigned{text[7] != '-'} | unsigned{(text[10] | 0x20) != 't'} |
                       unsigned{text[13] != ':'};
    auto const ranges = unsigned{time.month < 1} | unsigned{time.month > 12} | unsigned{time.day < 1} |
                        unsigned{time.hour > 23} | unsigned{time.minute > 59};
    if ((digits.bad | marks | ranges) != 0) return false;
    return time.day <= 28 || time.day <= days_in_month(time.year, time.month);
}

/// `:SS[.fraction]` at `at`, which moves behind it; false if it is not there. The second is 0 to 60.
[[nodiscard]] constexpr bool read_seconds(std::string_view text, std::size_t& at, date_time& time) noexcept {
    if (text.size() - at < 3) return false;
    digit_reader digits{text.data()};
    time.second = digits.two(at + 1);
    if ((digits.bad | unsigned{text[at] != ':'} | unsigned{time.second > 60}) != 0) return false;
    at += 3;
    if (at == text.size() || text[at] != '.') return true;
    auto const start = ++at;
    std::uint32_t value = 0;
    for (; at != text.size(); ++at) {
        auto const digit = static_cast<unsigned>(static_cast<unsigned char>(text[at])) - unsigned{'0'};
        if (digit > 9) break;
        if (at - start < 9) value = value * 10 + digit;
    }
    time.fraction_digits = static_cast<unsigned>(at - start);
    if (time.fraction_digits == 0) return false;
    constexpr std::uint32_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000};
    if (time.fraction_digits < 9) value *= powers[9 - time.fraction_digits];
    time.nanosecond = value;
    return true;
}

} // namespace detail

/// Reads an RFC 3339 `date-time`: `YYYY-MM-DDTHH:MM:SS[.digits](Z|+HH:MM|-HH:MM)`, `t` and `z` as well, nothing around it.
/// The date must exist, the hour is at most 23, an offset at most 23:59, and second 60 is accepted only where UTC is 23:59:60.
/// Nothing is allocated; linear in the number of fraction digits.
[[nodiscard]] constexpr std::optional<date_time> read_date_time(std::string_view text) noexcept {
    date_time time;
    std::size_t at = 16;
    if (!detail::read_to_minute(text, time) || !detail::read_seconds(text, at, time) || at == text.size())
        return std::nullopt;
    if ((text[at] | 0x20) == 'z') {
        time.utc = true;
        if (at + 1 != text.size()) return std::nullopt;
    } else {
        if ((text[at] != '+' && text[at] != '-') || text.size() - at != 6 || text[at + 3] != ':') return std::nullopt;
        detail::digit_reader digits{text.data()};
        auto const hours = digits.two(at + 1);
        auto const minutes = digits.two(at + 4);
        if (digits.bad != 0 || hours > 23 || minutes > 59) return std::nullopt;
        auto const offset = hours * 60 + minutes;
        time.offset_minutes = text[at] == '-' ? -offset : offset;
    }
    if (time.second == 60) {
        auto const minute_of_day = time.hour * 60 + time.minute - time.offset_minutes;
        if ((minute_of_day + 2 * 1440) % 1440 != 1439) return std::nullopt;
        time.leap_second = true;
    }
    return time;
}

/// Whether `text` is an RFC 3339 `date-time` with any offset, as `read_date_time` reads it; JSON Schema's `date-time`.
[[nodiscard]] constexpr bool is_date_time(std::string_view text) noexcept { return read_date_time(text).has_value(); }

/// Whether `text` is a moment in UTC as ECMAScript writes and Zod 3's `datetime()` accepts it:
/// `YYYY-MM-DDTHH:MM[:SS[.digits]]Z`. Capital letters only, no offset, the date exists, no leap second.
[[nodiscard]] constexpr bool is_utc_date_time(std::string_view text) noexcept {
    date_time time;
    if (!detail::read_to_minute(text, time) || text[10] != 'T') return false;
    std::size_t at = 16;
    if (text[at] == ':' && (!detail::read_seconds(text, at, time) || time.second > 59)) return false;
    return text.size() - at == 1 && text[at] == 'Z';
}

/// The most characters that `write_date_time` writes: `9999-12-31T23:59:59.999999999Z`.
inline constexpr std::size_t date_time_max_size = 30;

/// Writes the moment `seconds` after 1970-01-01T00:00:00Z (leap seconds not counted), plus `nanoseconds` (below 10^9), as
/// RFC 3339 in UTC with the shortest fraction that is exact. `out` has room for `date_time_max_size` characters; nothing is
/// terminated. Returns how many were written: 0 if the year is not within 0000 to 9999 or `nanoseconds` is too large.
[[nodiscard]] constexpr std::size_t write_date_time(std::int64_t seconds, std::uint32_t nanoseconds,
                                                    char* out) noexcept {
    constexpr std::int64_t first = -62167219200; // 0000-01-01T00:00:00Z
    constexpr std::int64_t last = 253402300799;  // 9999-12-31T23:59:59Z
    if (seconds < first || seconds > last || nanoseconds > 999'999'999) return 0;
    auto const days = (seconds >= 0 ? seconds : seconds - 86399) / 86400;
    auto const second_of_day = static_cast<int>(seconds - days * 86400);
    auto const date = civil_from_days(days);
    auto const year = static_cast<int>(date.year);
    auto const two = [out](std::size_t at, int value) {
        out[at] = static_cast<char>('0' + value / 10);
        out[at + 1] = static_cast<char>('0' + value % 10);
    };
    two(0, year / 100);
    two(2, year % 100);
    out[4] = '-';
    two(5, date.month);
    out[7] = '-';
    two(8, date.day);
    out[10] = 'T';
    two(11, second_of_day / 3600);
    out[13] = ':';
    two(14, second_of_day / 60 % 60);
    out[16] = ':';
    two(17, second_of_day % 60);
    std::size_t size = 19;
    if (nanoseconds != 0) {
        out[size++] = '.';
        for (std::uint32_t unit = 100'000'000; nanoseconds != 0; unit /= 10) {
            out[size++] = static_cast<char>('0' + nanoseconds / unit);
            nanoseconds %= unit;
        }
    }
    out[size++] = 'Z';
    return size;
}

} // namespace telltale::inline v0::text

#endif
