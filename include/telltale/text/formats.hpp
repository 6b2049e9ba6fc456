// SPDX-License-Identifier: BSL-1.0
// Is this text a UUID, an address, a trace id, a digest, a metric name: named formats without parameters.
#ifndef TELLTALE_TEXT_FORMATS_HPP
#define TELLTALE_TEXT_FORMATS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace telltale::inline v0::text {

namespace detail {

inline constexpr unsigned ascii_digit = 1;      // 0-9
inline constexpr unsigned ascii_lower = 2;      // a-z
inline constexpr unsigned ascii_upper = 4;      // A-Z
inline constexpr unsigned ascii_underscore = 8; // _
inline constexpr unsigned ascii_colon = 16;     // :
inline constexpr unsigned ascii_hex_lower = 32; // 0-9a-f
inline constexpr unsigned ascii_hex_upper = 64; // A-F

inline constexpr auto ascii_kinds = [] {
    std::array<std::uint8_t, 256> kinds{};
    auto const add = [&kinds](char first, char last, unsigned kind) {
        for (int c = first; c <= last; ++c) {
            auto& entry = kinds[static_cast<std::size_t>(c)];
            entry = static_cast<std::uint8_t>(entry | kind);
        }
    };
    add('0', '9', ascii_digit | ascii_hex_lower);
    add('a', 'z', ascii_lower);
    add('a', 'f', ascii_hex_lower);
    add('A', 'Z', ascii_upper);
    add('A', 'F', ascii_hex_upper);
    add('_', '_', ascii_underscore);
    add(':', ':', ascii_colon);
    return kinds;
}();

[[nodiscard]] constexpr bool ascii_is(char c, unsigned kinds) noexcept {
    return (ascii_kinds[static_cast<unsigned char>(c)] & kinds) != 0;
}

/// Of the 16 characters at `text`, bit i tells whether character i is a hexadecimal digit; capitals count if `Capitals`.
template <bool Capitals>
[[nodiscard]] constexpr unsigned hex_bits(char const* text) noexcept {
#if defined(__SSE2__)
    if (!std::is_constant_evaluated()) {
        auto const within = [](__m128i bytes, char first, char span) { // unsigned (byte - first) <= span
            auto const moved = _mm_sub_epi8(bytes, _mm_set1_epi8(first));
            return _mm_cmpeq_epi8(_mm_min_epu8(moved, _mm_set1_epi8(span)), moved);
        };
        auto const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(text));
        auto const folded = Capitals ? _mm_or_si128(bytes, _mm_set1_epi8(0x20)) : bytes;
        return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(within(bytes, '0', 9), within(folded, 'a', 5))));
    }
#endif
    unsigned bits = 0;
    for (unsigned i = 0; i != 16; ++i)
        bits |= unsigned{ascii_is(text[i], ascii_hex_lower | (Capitals ? ascii_hex_upper : 0U))} << i;
    return bits;
}

[[nodiscard]] constexpr bool all_of_kind(std::string_view text, unsigned kinds) noexcept {
    unsigned common = kinds;
    for (char const c : text) common &= unsigned{ascii_is(c, kinds)} * kinds;
    return common != 0;
}

[[nodiscard]] constexpr bool is_name(std::string_view text, unsigned first, unsigned rest) noexcept {
    return !text.empty() && ascii_is(text.front(), first) && all_of_kind(text, rest);
}

inline constexpr std::string_view zero_digits = "00000000000000000000000000000000";

} // namespace detail

/// A UUID as RFC 9562 writes it: 8-4-4-4-12 hexadecimal digits of either case. Any version and variant, the nil and the max
/// UUID too; no braces, no `urn:uuid:`.
[[nodiscard]] constexpr bool is_uuid(std::string_view text) noexcept {
    if (text.size() != 36) return false;
    auto const* const p = text.data();
    // The hyphens at 8, 13, 18 and 23 as each of three overlapping blocks sees them.
    auto const wrong = (detail::hex_bits<true>(p) ^ 0xDEFFU) | (detail::hex_bits<true>(p + 16) ^ 0xFF7BU) |
                       (detail::hex_bits<true>(p + 20) ^ 0xFFF7U);
    return wrong == 0 && p[8] == '-' && p[13] == '-' && p[18] == '-' && p[23] == '-';
}

/// An IPv4 address in dotted decimal (RFC 3986 `IPv4address`): four numbers up to 255 without leading zeros.
[[nodiscard]] constexpr bool is_ipv4(std::string_view text) noexcept {
    if (text.size() < 7 || text.size() > 15) return false;
    std::size_t at = 0;
    for (int part = 0; part != 4; ++part) {
        if (part != 0) {
            if (at == text.size() || text[at] != '.') return false;
            ++at;
        }
        auto const start = at;
        unsigned value = 0;
        for (; at != text.size() && detail::ascii_is(text[at], detail::ascii_digit); ++at) {
            if (at == start + 3) return false;
            value = value * 10 + static_cast<unsigned>(text[at] - '0');
        }
        auto const digits = at - start;
        if (digits == 0 || value > 255 || (digits != 1 && text[start] == '0')) return false;
    }
    return at == text.size();
}

/// An IPv6 address in any text form of RFC 4291 section 2.2: eight groups of one to four hexadecimal digits, one `::` for one
/// or more zero groups, the last two groups as an IPv4 address if wanted. No zone (`%eth0`), no prefix (`/64`), no brackets.
[[nodiscard]] constexpr bool is_ipv6(std::string_view text) noexcept {
    auto const size = text.size();
    if (size < 2 || size > 45) return false;
    std::size_t at = 0;
    int groups = 0;
    bool gap = false;
    if (text[0] == ':') { // can only be the gap
        if (text[1] != ':') return false;
        gap = true;
        at = 2;
        if (at == size) return true;
    }
    for (;;) { // at the start of a group
        auto const start = at;
        while (at != size && detail::ascii_is(text[at], detail::ascii_hex_lower | detail::ascii_hex_upper)) ++at;
        if (at != size && text[at] == '.') {
            groups += 2;
            return is_ipv4(text.substr(start)) && (gap ? groups <= 7 : groups == 8);
        }
        auto const digits = at - start;
        if (digits == 0 || digits > 4 || ++groups > 8) return false;
        if (at == size) return gap ? groups <= 7 : groups == 8;
        if (text[at] != ':' || ++at == size) return false; // a single colon cannot be last
        if (text[at] != ':') continue;
        if (gap) return false;
        gap = true;
        if (++at == size) return groups <= 7;
    }
}

/// An OpenTelemetry trace id: 32 hexadecimal digits of either case, not all zero.
[[nodiscard]] constexpr bool is_trace_id(std::string_view text) noexcept {
    return text.size() == 32 &&
           (detail::hex_bits<true>(text.data()) & detail::hex_bits<true>(text.data() + 16)) == 0xFFFFU &&
           text != detail::zero_digits;
}

/// An OpenTelemetry span id: 16 hexadecimal digits of either case, not all zero.
[[nodiscard]] constexpr bool is_span_id(std::string_view text) noexcept {
    return text.size() == 16 && detail::hex_bits<true>(text.data()) == 0xFFFFU &&
           text != detail::zero_digits.substr(0, 16);
}

/// A W3C Trace Context `traceparent`: `00-<trace id, 32>-<parent id, 16>-<flags, 2>`, lowercase hexadecimal, neither id all
/// zero. Versions 01 to fe begin in the same way and may go on after a further `-`; version ff is forbidden.
[[nodiscard]] constexpr bool is_traceparent(std::string_view text) noexcept {
    if (text.size() < 55) return false;
    auto const* const p = text.data();
    // The hyphens at 2, 35 and 52 as each of four overlapping blocks sees them.
    auto const wrong = (detail::hex_bits<false>(p) ^ 0xFFFBU) | (detail::hex_bits<false>(p + 16) ^ 0xFFFFU) |
                       (detail::hex_bits<false>(p + 32) ^ 0xFFF7U) | (detail::hex_bits<false>(p + 39) ^ 0xDFFFU);
    if (wrong != 0 || p[2] != '-' || p[35] != '-' || p[52] != '-') return false;
    if (text.substr(3, 32) == detail::zero_digits || text.substr(36, 16) == detail::zero_digits.substr(0, 16))
        return false;
    auto const version = text.substr(0, 2);
    if (version == "ff") return false;
    return text.size() == 55 || (version != "00" && p[55] == '-');
}

/// A SHA-256 digest: 64 hexadecimal digits of either case.
[[nodiscard]] constexpr bool is_sha256(std::string_view text) noexcept {
    if (text.size() != 64) return false;
    auto const* const p = text.data();
    return (detail::hex_bits<true>(p) & detail::hex_bits<true>(p + 16) & detail::hex_bits<true>(p + 32) &
            detail::hex_bits<true>(p + 48)) == 0xFFFFU;
}

/// A Prometheus metric name, `^[a-zA-Z_:][a-zA-Z0-9_:]*$` (the classic data model; colons are for recording rules).
[[nodiscard]] constexpr bool is_prometheus_metric(std::string_view text) noexcept {
    constexpr auto first = detail::ascii_lower | detail::ascii_upper | detail::ascii_underscore | detail::ascii_colon;
    return detail::is_name(text, first, first | detail::ascii_digit);
}

/// A Prometheus label name, `^[a-zA-Z_][a-zA-Z0-9_]*$` (the classic data model; names that begin with `__` are reserved
/// there for internal use, not malformed).
[[nodiscard]] constexpr bool is_prometheus_label(std::string_view text) noexcept {
    constexpr auto first = detail::ascii_lower | detail::ascii_upper | detail::ascii_underscore;
    return detail::is_name(text, first, first | detail::ascii_digit);
}

/// An OpenTelemetry event or attribute name, `^[a-z][a-z0-9]*([._][a-z0-9]+)*$`: lowercase words joined by dots or
/// underscores.
[[nodiscard]] constexpr bool is_otel_name(std::string_view text) noexcept {
    if (text.empty() || !detail::ascii_is(text.front(), detail::ascii_lower)) return false;
    bool after_joint = false;
    for (char const c : text) {
        if (detail::ascii_is(c, detail::ascii_lower | detail::ascii_digit)) {
            after_joint = false;
        } else {
            if (after_joint || (c != '.' && c != '_')) return false;
            after_joint = true;
        }
    }
    return !after_joint;
}

} // namespace telltale::inline v0::text

#endif
