// SPDX-License-Identifier: BSL-1.0
// Reads one value that has no values inside: a boolean, a number, a text, an enumerator, a time.
#ifndef TELLTALE_READ_SCALAR_HPP
#define TELLTALE_READ_SCALAR_HPP

#include <telltale/read/reader.hpp>
#include <telltale/read/target.hpp>
#include <telltale/read/time_point.hpp>
#include <telltale/read/words.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/value/text_codec.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// The text that stands here. A call where only unusual values come, so that there is less code.
template <class R>
[[nodiscard]] TELLTALE_NOINLINE constexpr taken read_unusual_text(R& r, std::string_view& out) {
    return r.in.read_string(out);
}
template <class R>
[[nodiscard]] TELLTALE_INLINE constexpr taken read_text(R& r, std::string_view& out) {
    if constexpr (R::reads_plainly) return read_unusual_text(r, out);
    else return r.in.read_string(out);
}

template <class Slot, class R, class Out>
constexpr bool read_boolean(R& r, frame const* at, value_schema const& said, Out& out) {
    bool value = false;
    taken const answer = r.in.read_boolean(value);
    if (answer != taken::yes) [[unlikely]]
        return r.wrong_type(at, said);
    if (!holds_all_of<Slot>(r, said, value)) [[unlikely]]
        return r.broken_rules(at, said, value);
    if constexpr (keeps<Out>) out = value;
    return true;
}

/// An integer in an unusual spelling.
template <class Slot, class R, class Out>
TELLTALE_NOINLINE constexpr bool take_number(R& r, frame const* at, value_schema const& said, text::number value,
                                             Out& out) {
    typename Slot::inner exact{};
    // A number of a text that is no integer of 64 bits became the nearest double, which may be one.
    bool const fits = !(R::has_text && value.is_double()) && value.to_integer(exact);
    if (!fits || !r.in.is_integral(value) || !holds_all_of<Slot>(r, said, value))
        return r.wrong_number(at, said, value, true);
    if constexpr (keeps<Out>) out = exact;
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_integer(R& r, frame const* at, value_schema const& said, Out& out) {
    using T = typename Slot::inner;
    std::uint64_t magnitude = 0;
    bool negative = false;
    if (!R::reads_plainly && r.in.read_digits(magnitude, negative)) [[likely]] {
        constexpr auto greatest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        if (magnitude <= greatest) [[likely]] {
            auto const value = negative ? -static_cast<std::int64_t>(magnitude) : static_cast<std::int64_t>(magnitude);
            if (std::in_range<T>(value) && holds_all_of<Slot>(r, said, value)) [[likely]] {
                if constexpr (keeps<Out>) out = static_cast<T>(value);
                return true;
            }
            return r.wrong_number(at, said, text::number(value), true);
        }
        text::number const value = !negative                   ? text::number(magnitude)
                                   : magnitude == greatest + 1 ? text::number(std::numeric_limits<std::int64_t>::min())
                                                               : text::number(-static_cast<double>(magnitude));
        return take_number<Slot>(r, at, said, value, out);
    }
    text::number value(0);
    taken const answer = r.in.read_number(value);
    if (answer != taken::yes) [[unlikely]]
        return r.not_taken(answer, at, said);
    return take_number<Slot>(r, at, said, value, out);
}

template <class Slot, class R, class Out>
constexpr bool read_real(R& r, frame const* at, value_schema const& said, Out& out) {
    using T = typename Slot::inner;
    constexpr double exact_integers =
        9007199254740992.0; // 2^53: beyond, a double may not be the integer that was written
    double value = 0;
    taken const answer = r.in.read_double(value);
    if (answer != taken::yes) [[unlikely]]
        return r.not_taken(answer, at, said);
    text::number judged(value);
    if (said.rules.size() != 0)
        if (!(value < exact_integers && value > -exact_integers)) [[unlikely]]
            r.in.number_again(judged);
    bool fits = text::number(value).is_finite(); // infinity - infinity is no constant
    T narrow{};
    if constexpr (std::is_same_v<T, float>) {
        narrow = r.in.value_as_float();
        fits = text::number(static_cast<double>(narrow)).is_finite();
    } else {
        narrow = value;
    }
    if (!fits || !holds_all_of<Slot>(r, said, judged)) [[unlikely]]
        return r.wrong_number(at, said, judged, false);
    if constexpr (keeps<Out>) out = narrow;
    return true;
}

/// A call of its own: what text it is, is known only when running, and g++ 12 would warn of texts that cannot be.
template <class Text>
TELLTALE_NOINLINE constexpr void assign_text(Text& out, std::string_view text) {
    out.assign(text.data(), text.size());
}

template <class Slot, class R, class Out>
constexpr bool read_string(R& r, frame const* at, value_schema const& said, Out& out) {
    std::string_view value;
    taken const answer = r.in.read_string(value);
    if (answer != taken::yes) [[unlikely]]
        return r.not_taken(answer, at, said);
    if (!holds_all_of<Slot>(r, said, value)) [[unlikely]]
        return r.broken_rules(at, said, value);
    if constexpr (keeps<Out>) assign_text(out, value);
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_enumeration(R& r, frame const* at, value_schema const& said, Out& out) {
    using T = typename Slot::inner;
    std::string_view text;
    taken const answer = read_text(r, text);
    if (answer != taken::yes) [[unlikely]]
        return r.not_taken(answer, at, said);
    if constexpr (reflect::kind_of<T> == reflect::kind::enumeration) {
        std::optional<T> const value = enum_value<T>(text);
        if (!value) [[unlikely]]
            return r.not_named(at, said, text, issue_code::not_one_of);
        if constexpr (keeps<Out>) out = *value;
    } else {
        std::optional<typename T::enum_type> const value = enum_value<typename T::enum_type>(text);
        if (!value && nearest_of(text, said.names) != said.names.size()) [[unlikely]]
            if (!r.not_named(at, said, text, issue_code::not_one_of, issue_severity::warning)) return false;
        if constexpr (keeps<Out>) {
            if (value) out = *value;
            else out = T(std::string(text));
        }
    }
    if (!holds_all_of<Slot>(r, said, text)) [[unlikely]]
        return r.broken_rules(at, said, text);
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_time(R& r, frame const* at, value_schema const& said, Out& out) {
    using T = typename Slot::inner;
    std::string_view text;
    taken const answer = read_text(r, text);
    if (answer != taken::yes) [[unlikely]]
        return r.not_taken(answer, at, said);
    time_reading<T> const value = read_time_point<T>(text);
    if (!value.words.empty()) [[unlikely]]
        return r.wrong_text(at, said, value.in_range ? issue_code::wrong_format : issue_code::out_of_range,
                            said.not_named.empty() ? value.words : said.not_named);
    if (!holds_all_of<Slot>(r, said, text)) [[unlikely]]
        return r.broken_rules(at, said, text);
    if constexpr (keeps<Out>) out = value.time;
    return true;
}

/// The text of a value by a codec.
template <class Slot, class R, class Out>
constexpr bool decode(R& r, frame const* at, value_schema const& said, std::string_view text, Out& out) {
    using T = typename Slot::inner;
    std::optional<T> value = text_codec<T>::parse(text);
    if (!value) [[unlikely]]
        return r.wrong_text(at, said, issue_code::wrong_format, said.not_named, text_codec<T>::words);
    if (!holds_all_of<Slot>(r, said, text)) [[unlikely]]
        return r.broken_rules(at, said, text);
    if constexpr (keeps<Out>) out = *std::move(value);
    return true;
}

/// Text by a codec.
template <class Slot, class R, class Out>
constexpr bool read_codec(R& r, frame const* at, value_schema const& said, Out& out) {
    std::string_view text;
    taken const answer = read_text(r, text);
    if (answer != taken::yes) [[unlikely]]
        return r.not_taken(answer, at, said);
    if constexpr (!keeps<Out> && left_to_run<typename Slot::inner>)
        if (std::is_constant_evaluated()) return holds_all_of<Slot>(r, said, text) || r.broken_rules(at, said, text);
    return decode<Slot>(r, at, said, text, out);
}

/// A number of units.
template <class Slot, class R, class Out>
constexpr bool read_duration(R& r, frame const* at, value_schema const& said, Out& out) {
    using scale = typename Slot::scale;
    text::number value(0);
    taken const answer = r.in.read_number(value);
    if (answer != taken::yes) [[unlikely]]
        return r.not_taken(answer, at, said);
    typename Slot::inner exact{};
    if constexpr (scale::wants_multiples)
        if (value.is_finite() && !value.is_multiple_of(scale::step)) [[unlikely]]
            return r.not_a_step(at, said, value, scale::step);
    bool const whole = !scale::wants_integers || r.in.is_integral(value);
    if (!whole || !holds_all_of<Slot>(r, said, value) || !scale::to_duration(value, exact)) [[unlikely]]
        return r.wrong_number(at, said, value, scale::wants_integers);
    if constexpr (keeps<Out>) out = exact;
    return true;
}

} // namespace detail

} // namespace telltale::inline v0

#endif
