// SPDX-License-Identifier: BSL-1.0
// A point in time from RFC 3339 text.
#ifndef TELLTALE_READ_TIME_POINT_HPP
#define TELLTALE_READ_TIME_POINT_HPP

#include <telltale/text/date_time.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <ratio>
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
    std::optional<text::date_time> const read = text::read_date_time(text);
    if (!read) return {{}, "must be a date-time as in RFC 3339"};
    if (read->leap_second) return {{}, "must not be a leap second"};
    std::int64_t const seconds = text::seconds_since_epoch(*read);
    // In units of `period`: seconds * den / num plus the fraction, both without a rest.
    constexpr std::int64_t per_second = period::num == 1 ? period::den : 0;
    if constexpr (per_second != 0) {
        static_assert(1000000000 % per_second == 0, "telltale: a time point finer than nanoseconds cannot be read");
        constexpr std::uint32_t unit = 1000000000 / per_second;
        if (read->fraction_digits > 9 || read->nanosecond % unit != 0)
            return {{}, "has more digits after the second than are kept"};
        constexpr std::int64_t most = std::numeric_limits<rep>::max() / per_second - 1;
        if (seconds > most || seconds < -most) return {{}, "is too far from 1970 to be kept", false};
        return {T(duration(static_cast<rep>(seconds * per_second + read->nanosecond / unit)))};
    } else {
        if (read->nanosecond != 0 || read->fraction_digits > 9 || seconds % period::num != 0)
            return {{}, "is finer than what is kept"};
        std::int64_t const units = seconds / period::num;
        if (units > std::numeric_limits<rep>::max() || units < std::numeric_limits<rep>::min())
            return {{}, "is too far from 1970 to be kept", false};
        return {T(duration(static_cast<rep>(units)))};
    }
}

} // namespace telltale::inline v0

#endif
