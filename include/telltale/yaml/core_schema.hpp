// SPDX-License-Identifier: BSL-1.0
// What a plain scalar of YAML is: null, a boolean, a number, or text.
#ifndef TELLTALE_YAML_CORE_SCHEMA_HPP
#define TELLTALE_YAML_CORE_SCHEMA_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// The core schema (YAML 1.2.2, section 10.3) and the JSON for its numbers.
class core_schema {
public:
    /// What a plain scalar is. `integer` is written decimal, `0x` or `0o`; `not_finite` is `.inf` or `.nan`.
    enum class kind : std::uint8_t { null, boolean, integer, real, not_finite, text };

    /// `null`, `Null`, `NULL`, `~` and nothing are null; `true`, `True`, `TRUE` and their opposites are booleans; `yes`, `no`,
    /// `on` and `off` are text, as is `1_000`. A sign may be `+`, before decimal numbers only; `.5`, `5.` and `007` are
    /// numbers. O(length).
    [[nodiscard]] static constexpr kind resolve(std::string_view plain) noexcept {
        if (plain.empty() || plain == "~" || plain == "null" || plain == "Null" || plain == "NULL") return kind::null;
        if (plain == "true" || plain == "True" || plain == "TRUE" || is_false(plain)) return kind::boolean;
        if (plain == ".nan" || plain == ".NaN" || plain == ".NAN") return kind::not_finite;
        if (plain.size() > 2 && plain[0] == '0' && (plain[1] == 'x' || plain[1] == 'o')) {
            unsigned const base = plain[1] == 'x' ? 16 : 8;
            for (char const c : plain.substr(2))
                if (digit(c) >= base) return kind::text;
            return kind::integer;
        }
        std::size_t i = plain[0] == '+' || plain[0] == '-' ? 1 : 0;
        std::string_view const unsigned_part = plain.substr(i);
        if (unsigned_part == ".inf" || unsigned_part == ".Inf" || unsigned_part == ".INF") return kind::not_finite;
        std::size_t const whole = skip_digits(plain, i) - i;
        i += whole;
        if (i == plain.size()) return whole != 0 ? kind::integer : kind::text;
        if (plain[i] == '.') {
            std::size_t const fraction = skip_digits(plain, i + 1) - (i + 1);
            if (whole == 0 && fraction == 0) return kind::text;
            i += 1 + fraction;
        } else if (whole == 0) {
            return kind::text;
        }
        if (i != plain.size() && (plain[i] == 'e' || plain[i] == 'E')) {
            ++i;
            if (i != plain.size() && (plain[i] == '+' || plain[i] == '-')) ++i;
            std::size_t const end = skip_digits(plain, i);
            if (end == i) return kind::text;
            i = end;
        }
        return i == plain.size() ? kind::real : kind::text;
    }

    /// One of the spellings of false.
    [[nodiscard]] static constexpr bool is_false(std::string_view plain) noexcept {
        return plain == "false" || plain == "False" || plain == "FALSE";
    }

    /// Appends a plain scalar that is an `integer` or a `real` as a JSON number of the same value (RFC 8259, section 6); what
    /// is JSON already stays as it is. Beyond 400 digits a hexadecimal or octal integer, which no double holds, becomes
    /// `1e999`. May allocate. O(length).
    static constexpr void append_number(std::string& out, std::string_view plain) {
        if (plain.size() > 2 && plain[0] == '0' && (plain[1] == 'x' || plain[1] == 'o'))
            return append_based(out, plain.substr(2), plain[1] == 'x' ? 16 : 8);
        if (plain[0] == '-') out += '-';
        if (plain[0] == '-' || plain[0] == '+') plain.remove_prefix(1);
        while (plain.size() > 1 && plain[0] == '0' && digit(plain[1]) < 10) plain.remove_prefix(1);
        if (plain[0] == '.') out += '0';
        std::size_t const whole = skip_digits(plain, 0);
        out += plain.substr(0, whole);
        plain.remove_prefix(whole);
        if (!plain.empty() && plain[0] == '.' && (plain.size() == 1 || digit(plain[1]) >= 10)) plain.remove_prefix(1);
        out += plain;
    }

private:
    /// 0 to 15, or 16 for what is no digit.
    [[nodiscard]] static constexpr unsigned digit(char c) noexcept {
        if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
        if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
        if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
        return 16;
    }
    [[nodiscard]] static constexpr std::size_t skip_digits(std::string_view text, std::size_t i) noexcept {
        while (i != text.size() && digit(text[i]) < 10) ++i;
        return i;
    }
    static constexpr void append_based(std::string& out, std::string_view digits, unsigned base) {
        while (digits.size() > 1 && digits[0] == '0') digits.remove_prefix(1);
        if (digits.size() > 400) {
            out += "1e999";
            return;
        }
        std::string decimal = "0"; // its last digit first
        for (char const c : digits) {
            unsigned carry = digit(c);
            for (char& d : decimal) {
                carry += static_cast<unsigned>(d - '0') * base;
                d = static_cast<char>('0' + carry % 10);
                carry /= 10;
            }
            for (; carry != 0; carry /= 10) decimal += static_cast<char>('0' + carry % 10);
        }
        out.append(decimal.rbegin(), decimal.rend());
    }
};

} // namespace telltale::inline v0

#endif
