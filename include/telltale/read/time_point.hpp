// SPDX-License-Identifier: BSL-1.0
// A point in time from RFC 3339 text.
#ifndef TELLTALE_READ_TIME_POINT_HPP
#define TELLTALE_READ_TIME_POINT_HPP

#include <telltale/schema/split_time.hpp>
#include <telltale/text/date_time.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace telltale::inline v0 {

/// A point in time, or why there is none: `words` is empty when there is one.
template <class T>
struct time_reading {
    T time{};
    std::string_view words{};
    bool in_range = true; ///< false: the text is right, but `T` cannot hold the time
};

/// Reads RFC 3339 text as a `std::chrono::sys_time`. Refused: more fraction digits than `T` can tell apart (those that are
/// zero are let pass), and the leap second `:60`, which system clocks do not have.
template <class T>
[[nodiscard]] constexpr time_reading<T> read_time_point(std::string_view text) {
    using duration = typename T::duration;
    using period = typename duration::period;
    using rep = typename duration::rep;
    static_assert(std::numeric_limits<rep>::is_integer, "telltale: a time point with parts of ticks cannot be read");
    static_assert(1000000000 % period::den == 0, "telltale: a time point finer than nanoseconds cannot be read");
    std::optional<text::date_time> const read = text::read_date_time(text);
    if (!read) return {{}, "must be a date-time as in RFC 3339"};
    if (read->leap_second) return {{}, "must not be a leap second"};
    constexpr auto unit = static_cast<std::uint32_t>(1000000000 / period::den);
    constexpr std::string_view too_fine =
        period::num == 1 ? "has more digits after the second than are kept" : "is finer than what is kept";
    if (read->fraction_digits > 9 || read->nanosecond % unit != 0) return {{}, too_fine};
    split_time const moment{text::seconds_since_epoch(*read), read->nanosecond};
    // A tick is `num` parts of a second, of which there are `den`: whole ticks in blocks of `num` seconds, then the rest.
    std::int64_t blocks = moment.seconds / period::num;
    std::int64_t left = moment.seconds % period::num;
    if (left < 0) {
        --blocks;
        left += period::num;
    }
    left = left * period::den + moment.nanoseconds / unit;
    if (left % period::num != 0) return {{}, too_fine};
    constexpr split_time first = split((T::min)()), last = split((T::max)());
    if (moment < first || last < moment) return {{}, "is too far from 1970 to be kept", false};
    // Unsigned, since near the first of 64 bits of nanoseconds the product alone would not fit, though the sum does.
    auto const ticks = static_cast<std::uint64_t>(blocks) * std::uint64_t{period::den} +
                       static_cast<std::uint64_t>(left / period::num);
    return {T(duration(static_cast<rep>(ticks)))};
}

} // namespace telltale::inline v0

#endif
