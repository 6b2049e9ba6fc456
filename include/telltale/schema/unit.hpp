// SPDX-License-Identifier: BSL-1.0
// The unit of a duration in JSON, and the exact way between a number of units and a std::chrono::duration.
#ifndef TELLTALE_SCHEMA_UNIT_HPP
#define TELLTALE_SCHEMA_UNIT_HPP

#include <telltale/text/number.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <ratio>
#include <string>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// The result of `unit`.
template <class Period>
struct unit_part {
    using period = Period;
};

/// The unit in which a `std::chrono::duration` is a number in JSON, which every such member must say:
/// `field<&config::timeout>(unit<std::chrono::milliseconds>, minimum(1))`. It need not be the unit of the C++ type, and rules judge the
/// number of JSON. Exact: a number that the C++ type would have to round is `not_an_integer` or `not_a_multiple`.
template <class Duration>
inline constexpr unit_part<typename Duration::period> unit{};

/// `ms`, `s`, `min`, as UCUM has them; empty for a period without a name.
template <class Period>
[[nodiscard]] constexpr std::string_view unit_name() noexcept {
    using period = typename Period::type;
    if constexpr (std::is_same_v<period, std::nano>) return "ns";
    else if constexpr (std::is_same_v<period, std::micro>) return "us";
    else if constexpr (std::is_same_v<period, std::milli>) return "ms";
    else if constexpr (std::is_same_v<period, std::ratio<1>>) return "s";
    else if constexpr (std::is_same_v<period, std::ratio<60>>) return "min";
    else if constexpr (std::is_same_v<period, std::ratio<3600>>) return "h";
    else if constexpr (std::is_same_v<period, std::ratio<86400>>) return "d";
    else return {};
}

/// How many of a duration's own ticks a unit is, `num / den`, and what follows from it.
template <class Duration, class Unit>
struct duration_scale {
    using rep = typename Duration::rep;
    using unit = Unit;
    using ratio = std::ratio_divide<Unit, typename Duration::period>;
    static constexpr std::int64_t num = ratio::num;
    static constexpr std::int64_t den = ratio::den;
    static constexpr bool is_exact =
        std::is_integral_v<rep>; ///< whether ticks are whole, so that not every number will do

    /// The powers of ten in `num`: so many decimals of a unit make whole ticks.
    static constexpr std::int64_t decimals = [] {
        std::int64_t power = 1;
        while (num % (power * 10) == 0) power *= 10;
        return power;
    }();
    /// Numbers must be multiples of this.
    static constexpr text::number step =
        decimals == 1 || den != 1 ? text::number(den) : text::number(1.0 / static_cast<double>(decimals));
    static constexpr bool wants_integers = is_exact && step == text::number(1);
    static constexpr bool wants_multiples = is_exact && step != text::number(1);

private:
    static constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

    /// How many units there are in the greatest number of ticks, or as many as its type or a double can tell apart.
    [[nodiscard]] static constexpr text::number greatest(bool negative) noexcept {
        constexpr auto max = static_cast<std::uint64_t>(std::numeric_limits<rep>::max());
        constexpr std::uint64_t ticks = max < std::uint64_t{most} ? max : std::uint64_t{most};
        auto steps = static_cast<std::int64_t>(ticks / static_cast<std::uint64_t>(num / decimals));
        if (decimals != 1) {
            constexpr std::int64_t exact = std::int64_t{1} << 53U;
            auto const units = static_cast<double>(steps < exact ? steps : exact) / static_cast<double>(decimals);
            return text::number(negative ? -units : units);
        }
        steps = steps > most / den ? most / den * den : steps * den;
        return text::number(negative ? -steps : steps);
    }

public:
    /// The least and the greatest number that a `Duration` can hold; both 0 for one whose ticks are not whole.
    static constexpr text::number low = [] {
        if constexpr (is_exact && std::is_signed_v<rep>) return greatest(true);
        else return text::number(0);
    }();
    static constexpr text::number high = [] {
        if constexpr (is_exact) return greatest(false);
        else return text::number(0);
    }();

    /// The duration of `n` units, a multiple of `step` between `low` and `high`; false if it cannot be had exactly.
    [[nodiscard]] static constexpr bool to_duration(text::number n, Duration& out) noexcept {
        if constexpr (!is_exact) {
            out = Duration(static_cast<rep>(n.to_double() * (static_cast<double>(num) / static_cast<double>(den))));
            return n.is_finite();
        } else {
            if (!(n >= low && n <= high)) return false;
            std::int64_t steps = 0;
            if (decimals == 1) {
                if (!n.to_integer(steps) || steps % den != 0) return false;
                out = Duration(static_cast<rep>(steps / den * num));
            } else {
                double const scaled = n.to_double() * static_cast<double>(decimals);
                steps = static_cast<std::int64_t>(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
                out = Duration(static_cast<rep>(steps * (num / decimals)));
            }
            return true;
        }
    }
    /// How many units a duration is: the nearest number that there is.
    [[nodiscard]] static constexpr text::number to_number(Duration value) noexcept {
        if constexpr (is_exact) {
            auto const ticks = value.count();
            if constexpr (den == 1) {
                if (ticks % num == 0) return text::number(ticks / num);
            } else if constexpr (num == 1) {
                constexpr std::int64_t room = most / den;
                if (ticks <= room && (std::is_unsigned_v<rep> || ticks >= -room))
                    return text::number(static_cast<std::int64_t>(ticks) * den);
            }
        }
        return text::number(static_cast<double>(value.count()) * static_cast<double>(den) / static_cast<double>(num));
    }
};

} // namespace telltale::inline v0

#endif
