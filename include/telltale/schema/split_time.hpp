// SPDX-License-Identifier: BSL-1.0
// A point in time as whole seconds and nanoseconds, whatever its clock counts in.
#ifndef TELLTALE_SCHEMA_SPLIT_TIME_HPP
#define TELLTALE_SCHEMA_SPLIT_TIME_HPP

#include <telltale/reflect/kind.hpp>
#include <telltale/text/number.hpp>

#include <cstdint>
#include <limits>
#include <ratio>
#include <type_traits>

namespace telltale::inline v0 {

/// Whole seconds since 1970 and the nanoseconds after them.
struct split_time {
    std::int64_t seconds;
    std::uint32_t nanoseconds; ///< 0 to 999999999

    /// In the order of time.
    friend constexpr bool operator<(split_time a, split_time b) noexcept {
        return a.seconds != b.seconds ? a.seconds < b.seconds : a.nanoseconds < b.nanoseconds;
    }
    friend constexpr bool operator==(split_time, split_time) noexcept = default;
};

/// Splits a time: `seconds` are rounded down, so that the nanoseconds are 0 to 999999999 before 1970 too. What is too far from
/// 1970 for 64 bits of seconds becomes the first or the last of these, which is no date-time either; so does what is not
/// finite.
template <class T>
    requires(reflect::kind_of<T> == reflect::kind::time)
[[nodiscard]] constexpr split_time split(T time) noexcept {
    using period = typename T::duration::period;
    using rep = typename T::duration::rep;
    using to_nanoseconds = std::ratio_divide<std::ratio<1, period::den>, std::nano>;
    constexpr split_time first{std::numeric_limits<std::int64_t>::min(), 0};
    constexpr split_time last{std::numeric_limits<std::int64_t>::max(), 0};
    auto const ticks = time.time_since_epoch().count();
    if constexpr (std::is_integral_v<rep>) {
        using wide = std::conditional_t<std::is_signed_v<rep>, std::int64_t, std::uint64_t>;
        constexpr auto den = static_cast<wide>(period::den);
        wide whole = static_cast<wide>(ticks) / den; // of `num` seconds
        wide left = static_cast<wide>(ticks) % den;
        if constexpr (std::is_signed_v<rep>)
            if (left < 0) {
                --whole;
                left += den;
            }
        constexpr std::int64_t most = last.seconds / period::num - 1;
        if (whole > static_cast<wide>(most)) return last;
        if constexpr (std::is_signed_v<rep>)
            if (whole < -most) return first;
        std::int64_t const parts = static_cast<std::int64_t>(left) * period::num; // of `den` to a second
        return {static_cast<std::int64_t>(whole) * period::num + parts / period::den,
                static_cast<std::uint32_t>(parts % period::den * to_nanoseconds::num / to_nanoseconds::den)};
    } else {
        auto const parts = ticks * period::num;
        if (!(parts / period::den > -9e18)) return first;
        if (!(parts / period::den < 9e18)) return last;
        auto seconds = static_cast<std::int64_t>(parts / period::den);
        if (static_cast<decltype(parts)>(seconds) * period::den > parts) --seconds;
        return {seconds, static_cast<std::uint32_t>((parts - static_cast<decltype(parts)>(seconds) * period::den) *
                                                    to_nanoseconds::num / to_nanoseconds::den)};
    }
}

/// The seconds as one number, which is exact unless there are nanoseconds: then it is the nearest double.
[[nodiscard]] constexpr text::number to_number(split_time time) noexcept {
    if (time.nanoseconds == 0) return time.seconds;
    return static_cast<double>(time.seconds) + time.nanoseconds / 1e9;
}

} // namespace telltale::inline v0

#endif
