// SPDX-License-Identifier: BSL-1.0
// The hot path: a scalar that is spelt as usual and right is read and judged here, and all others are left to scalar.hpp.
#ifndef TELLTALE_READ_PLAIN_HPP
#define TELLTALE_READ_PLAIN_HPP

#include <telltale/input/plain_text.hpp>
#include <telltale/read/target.hpp>
#include <telltale/reflect/held.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/wire_type.hpp>
#include <telltale/text/assign_text.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/inline_buffer.hpp>
#include <telltale/text/unescape_string.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// Whether values of a slot have a plain form.
template <class Slot>
inline constexpr bool has_plain_form = [] {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<typename Slot::inner>;
    return !Slot::needs_value &&
           (k == kind::boolean || k == kind::integer || k == kind::real || k == kind::string || k == kind::enumeration);
}();

/// Where the value itself goes, in a target with optional, nullable and transparent layers around it.
template <class T, class Out>
[[nodiscard]] TELLTALE_INLINE auto& innermost(Out& out) {
    using reflect::kind;
    if constexpr (reflect::kind_of<T> == kind::optional || reflect::kind_of<T> == kind::nullable) {
        if (!out) reflect::emplace_held(out);
        return innermost<reflect::held_type<T>>(*out);
    } else if constexpr (transparent_type<T>) {
        return innermost<typename transparent_member<T>::type>(transparent_member<T>::get(out));
    } else {
        return out;
    }
}

/// Whether a bound is the same as a `Number`: an `std::int64_t`, or a double.
template <class Number>
[[nodiscard]] constexpr bool is_exact_as(text::number const& bound) noexcept {
    if constexpr (std::is_same_v<Number, std::int64_t>) return bound.is_int64();
    constexpr double limit = 9007199254740992.0; // 2^53
    return bound.is_double() || (bound.to_double() < limit && bound.to_double() > -limit);
}
template <class Number>
[[nodiscard]] constexpr Number as(text::number const& bound) noexcept {
    Number value{};
    if constexpr (std::is_same_v<Number, std::int64_t>) (void)bound.to_integer(value);
    else value = bound.to_double();
    return value;
}
/// As `holds`, with the comparisons of the machine where they are exact.
template <class Slot, std::size_t J, class Number>
[[nodiscard]] TELLTALE_INLINE bool holds_plainly(Number value) noexcept {
    constexpr rule const& r = Slot::rules[J];
    if constexpr (is_exact_as<Number>(r.low) && is_exact_as<Number>(r.high)) {
        constexpr auto low = as<Number>(r.low), high = as<Number>(r.high);
        if constexpr (r.kind == rule_kind::minimum) return value >= low;
        else if constexpr (r.kind == rule_kind::maximum) return value <= high;
        else if constexpr (r.kind == rule_kind::range) return value >= low && value <= high;
        else if constexpr (r.kind == rule_kind::exclusive_minimum) return value > low;
        else if constexpr (r.kind == rule_kind::exclusive_maximum) return value < high;
    }
    return holds(r, text::number(value));
}
template <class Slot, std::size_t J>
[[nodiscard]] TELLTALE_INLINE bool holds_plainly(std::string_view utf8) noexcept {
    constexpr rule const& r = Slot::rules[J];
    constexpr std::uint64_t low = length_of(r.low), high = length_of(r.high);
    if constexpr (r.kind == rule_kind::min_length) return is_at_least(utf8, low);
    else if constexpr (r.kind == rule_kind::max_length) return is_at_most(utf8, high);
    else return holds(r, utf8);
}
template <class Slot, class Value>
[[nodiscard]] TELLTALE_INLINE bool holds_all_plainly(Value value) noexcept {
    return [&]<std::size_t... J>(std::index_sequence<J...>) TELLTALE_INLINE_LAMBDA {
        return (holds_plainly<Slot, J>(value) && ...);
    }(std::make_index_sequence<Slot::rule_count>{});
}

TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE char const* unescape(char const* p, char const* end,
                                                                   text::inline_buffer<char, 1024>& out) {
    return text::unescape_string(p, end, out);
}
TELLTALE_INSTANCE(char const* unescape<0>(char const*, char const*, text::inline_buffer<char, 1024>&));

/// As `read_plain`, for a string with escapes.
template <class T, class Slot, class Out>
[[nodiscard]] TELLTALE_NOINLINE char const* read_escaped(char const* p, char const* end, Out& out) {
    if (p == end || *p != '"') return nullptr;
    text::inline_buffer<char, 1024> unescaped;
    p = unescape(p + 1, end, unescaped);
    std::string_view const read(unescaped.data(), unescaped.size());
    if (p == nullptr || !holds_all_plainly<Slot>(read)) return nullptr;
    if constexpr (keeps<Out>) innermost<T>(out).assign(read.data(), read.size());
    return p;
}

/// Reads the value at `p` into `out`, a `T` or `nothing`, if it is plain and satisfies the rules of its slot. Gives where it
/// ends; or null, when nothing was done. `begin`: of the text. Not for constant evaluation.
template <class T, class Slot, class Out>
[[nodiscard]] char const* read_plain(char const* p, char const* end, [[maybe_unused]] char const* begin, Out& out) {
    using reflect::kind;
    using inner = typename Slot::inner;
    constexpr kind k = reflect::kind_of<inner>;
    if constexpr (k == kind::boolean) {
        bool value = false;
        p = plain_text::boolean(p, end, value);
        if (p == nullptr || !holds_all<Slot>(value)) [[unlikely]]
            return nullptr;
        if constexpr (keeps<Out>) innermost<T>(out) = value;
        return p;
    } else if constexpr (k == kind::integer) {
        bool const negative = p != end && *p == '-';
        plain_text::digits const read = plain_text::integer(p + (negative ? 1 : 0), end, begin);
        if (read.end == nullptr ||
            read.magnitude > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) [[unlikely]]
            return nullptr;
        auto const magnitude = static_cast<std::int64_t>(read.magnitude);
        std::int64_t const value = negative ? -magnitude : magnitude;
        if (!std::in_range<inner>(value) || !holds_all_plainly<Slot>(value)) [[unlikely]]
            return nullptr;
        if constexpr (keeps<Out>) innermost<T>(out) = static_cast<inner>(value);
        return read.end;
    } else if constexpr (k == kind::real) {
        plain_text::real<inner> const read = plain_text::number<inner>(p, end);
        if (read.end == nullptr || !holds_all_plainly<Slot>(read.judged)) [[unlikely]]
            return nullptr;
        if constexpr (keeps<Out>) innermost<T>(out) = read.value;
        return read.end;
    } else {
        char const* const last = plain_text::string(p, end);
        if (last == nullptr) [[unlikely]] {
            if constexpr (k == kind::string) return read_escaped<T, Slot>(p, end, out);
            else return nullptr;
        }
        std::string_view const read(p + 1, static_cast<std::size_t>(last - p - 2));
        if (!holds_all_plainly<Slot>(read)) [[unlikely]]
            return nullptr;
        if constexpr (k == kind::enumeration) {
            std::size_t const which = find_name<inner>(read);
            if (which == enum_table<inner>::size) [[unlikely]]
                return nullptr;
            if constexpr (keeps<Out>) innermost<T>(out) = enum_table<inner>::values[which];
        } else if constexpr (keeps<Out>) {
            if constexpr (requires { out.emplace(read.data(), read.size()); }) {
                if (!out && read.size() > text::short_text) {
                    out.emplace(read.data(), read.size());
                    return last;
                }
            }
            text::assign_text(innermost<T>(out), read, end);
        }
        return last;
    }
}

} // namespace detail

} // namespace telltale::inline v0

#endif
