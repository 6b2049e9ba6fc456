// SPDX-License-Identifier: BSL-1.0
// One escape sequence of a JSON string.
#ifndef TELLTALE_TEXT_UNESCAPE_HPP
#define TELLTALE_TEXT_UNESCAPE_HPP

#include <telltale/text/utf8.hpp>

#include <cstddef>
#include <cstdint>

namespace telltale::inline v0::text {

/// What an escape sequence stands for: up to four bytes of UTF-8. `end` is null when it is malformed; then `bad` is the byte
/// at fault (or the end of the text), and `fault` says what is wrong with it.
struct escape {
    enum class kind : std::uint8_t { none, unknown, hexadecimal, surrogate, ended };
    char const* end = nullptr;
    char const* bad = nullptr;
    kind fault = kind::none;
    std::uint8_t size = 0;
    char bytes[4]{};
};

namespace detail {

/// The value of four hexadecimal digits, or -1 with the first that is none.
[[nodiscard]] constexpr std::int32_t read_hex4(char const* first, char const* last, char const*& bad) noexcept {
    std::int32_t value = 0;
    for (int i = 0; i != 4; ++i, ++first) {
        bad = first;
        if (first == last) return -1;
        char const c = *first;
        int const digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0) return -1;
        value = value * 16 + digit;
    }
    return value;
}

/// What the characters from `"` to `t` stand for behind a backslash.
struct simple_escapes {
    static constexpr unsigned char first = '"', count = 't' - '"' + 1;
    char of[count]{};
    constexpr simple_escapes() noexcept {
        for (char const* pair : {"\"\"", "\\\\", "//", "b\b", "f\f", "n\n", "r\r", "t\t"})
            of[static_cast<unsigned char>(pair[0]) - first] = pair[1];
    }
};
inline constexpr simple_escapes escapes{};

/// What the character behind a backslash stands for; 0 for `u` and for all that stand for nothing.
[[nodiscard]] constexpr char simple_escape(char c) noexcept {
    auto const at = static_cast<unsigned char>(c - simple_escapes::first); // a table: which it is cannot be foreseen
    return at < simple_escapes::count ? escapes.of[at] : '\0';
}

} // namespace detail

/// Reads the escape sequence whose backslash is at `first` (RFC 8259, section 7). A surrogate that is not half of a pair is
/// refused at its backslash, since no UTF-8 can hold it; one that the end of the text cuts is cut.
[[nodiscard]] constexpr escape read_escape(char const* first, char const* last) noexcept {
    escape result;
    char const* p = first + 1;
    if (p == last) {
        result.bad = last;
        result.fault = escape::kind::ended;
        return result;
    }
    char const simple = detail::simple_escape(*p);
    if (simple == 0 && *p != 'u') {
        result.bad = p;
        result.fault = escape::kind::unknown;
        return result;
    }
    if (simple != 0) {
        result.bytes[0] = simple;
        result.size = 1;
        result.end = p + 1;
        return result;
    }
    char const* bad = nullptr;
    std::int32_t const unit = detail::read_hex4(p + 1, last, bad);
    if (unit < 0) {
        result.bad = bad;
        result.fault = bad == last ? escape::kind::ended : escape::kind::hexadecimal;
        return result;
    }
    p += 5;
    auto code_point = static_cast<char32_t>(unit);
    if (unit >= 0xD800 && unit <= 0xDFFF) {
        bool const high = unit <= 0xDBFF;
        std::int32_t low = -1;
        if (high && (p == last || (*p == '\\' && last - p == 1))) {
            result.bad = last;
            result.fault = escape::kind::ended;
            return result;
        }
        if (high && last - p >= 2 && p[0] == '\\' && p[1] == 'u') {
            low = detail::read_hex4(p + 2, last, bad);
            if (low < 0) {
                result.bad = bad;
                result.fault = bad == last ? escape::kind::ended : escape::kind::hexadecimal;
                return result;
            }
        }
        if (low < 0xDC00 || low > 0xDFFF) {
            result.bad = first;
            result.fault = escape::kind::surrogate;
            return result;
        }
        code_point = static_cast<char32_t>(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
        p += 6;
    }
    result.size = static_cast<std::uint8_t>(encode_utf8(code_point, result.bytes) - result.bytes);
    result.end = p;
    return result;
}

} // namespace telltale::inline v0::text

#endif
