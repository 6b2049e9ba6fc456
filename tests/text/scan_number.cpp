// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/scan_number.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace telltale::text;
using namespace std::string_view_literals;

namespace {

constexpr scanned_number scan(std::string_view s) { return scan_number(s.data(), s.data() + s.size()); }
constexpr bool is(std::string_view s, std::uint64_t digits, std::int32_t exponent, bool negative = false,
                  bool more = false) {
    auto const n = scan(s);
    return n.end == s.data() + s.size() && n.digits == digits && n.exponent == exponent && n.negative == negative &&
           n.more == more;
}
constexpr bool is_plain(std::string_view s) { return scan(s).end != nullptr && scan(s).plain; }
constexpr std::ptrdiff_t length(std::string_view s) { return scan(s).end - s.data(); }
/// Where the first byte is that cannot be there; -1 for a number.
constexpr std::ptrdiff_t bad_at(std::string_view s) {
    auto const n = scan(s);
    return n.end != nullptr ? -1 : n.bad - s.data();
}

/// The grammar once more, as one state and a table, and the value by counting on a string of digits.
struct reference {
    std::ptrdiff_t end = -1, bad = 0;
    std::string digits; // without leading zeros
    long long exponent = 0;
    bool negative = false, plain = true;

    explicit reference(std::string_view s) {
        enum { begin, minus, zero, integer, point, fraction, e, e_sign, e_digits } state = begin;
        long long written = 0;
        bool below = false;
        std::size_t i = 0;
        for (; i != s.size(); ++i) {
            char const c = s[i];
            bool const digit = c >= '0' && c <= '9';
            auto const go = [&]() -> bool {
                switch (state) {
                case begin:
                    if (c == '-') return negative = true, state = minus, true;
                    [[fallthrough]];
                case minus: return digit && (digits += c, state = c == '0' ? zero : integer, true);
                case integer:
                    if (digit) return digits += c, true;
                    [[fallthrough]];
                case zero:
                    if (c == '.') return state = point, true;
                    return (c == 'e' || c == 'E') && (state = e, true);
                case fraction:
                    if (c == 'e' || c == 'E') return state = e, true;
                    [[fallthrough]];
                case point: return digit && (digits += c, --exponent, state = fraction, true);
                case e:
                    if (c == '+' || c == '-') return below = c == '-', state = e_sign, true;
                    [[fallthrough]];
                case e_sign:
                case e_digits:
                    return digit && (written = written > 10000000000 ? written : written * 10 + (c - '0'),
                                     state = e_digits, true);
                }
                return false;
            };
            if (!go()) break;
        }
        if (state == zero || state == integer || state == fraction || state == e_digits)
            end = static_cast<std::ptrdiff_t>(i);
        else bad = static_cast<std::ptrdiff_t>(i);
        plain = state == zero || state == integer;
        exponent += below ? -written : written;
        digits.erase(0, digits.find_first_not_of('0'));
    }
};

bool agrees(std::string_view s) {
    reference const r(s);
    auto const n = scan(s);
    if (r.end < 0) return n.end == nullptr && n.bad == s.data() + r.bad;
    if (n.end != s.data() + r.end || n.negative != r.negative || n.plain != r.plain) return false;
    std::string kept = n.digits == 0 ? "" : std::to_string(n.digits);
    if (r.digits.compare(0, kept.size(), kept) != 0) return false;
    std::string const dropped = r.digits.substr(kept.size());
    if (!dropped.empty() && kept.size() < 19) return false;
    if (n.more != (dropped.find_first_not_of('0') != std::string::npos)) return false;
    long long const expected = r.exponent + static_cast<long long>(dropped.size());
    return n.exponent == (expected > 1000000000 ? 1000000000 : expected < -1000000000 ? -1000000000 : expected);
}

} // namespace

TEST_CASE("scan_number: integers") {
    TWICE(is("0", 0, 0));
    TWICE(is("-0", 0, 0, true));
    TWICE(is("7", 7, 0));
    TWICE(is("-12", 12, 0, true));
    TWICE(is("1234567", 1234567, 0));
    TWICE(is("12345678", 12345678, 0));
    TWICE(is("123456789", 123456789, 0));
    TWICE(is("9999999999999999999", 9999999999999999999u, 0));
    TWICE(is("18446744073709551615", 18446744073709551615u, 0));
    TWICE(is("18446744073709551616", 1844674407370955161u, 1, false, true));
    TWICE(is("18446744073709551610", 18446744073709551610u, 0));
    TWICE(is("100000000000000000000", 10000000000000000000u, 1));
    TWICE(is("-18446744073709551615", 18446744073709551615u, 0, true));
    TWICE(is_plain("0") && is_plain("-5") && is_plain("123456789012345678901234567890"));
    TWICE(!is_plain("1.0") && !is_plain("1e3") && !is_plain("1E3") && !is_plain("12345678.5e1"));
}

TEST_CASE("scan_number: fractions and exponents") {
    TWICE(is("1.0", 10, -1));
    TWICE(is("0.5", 5, -1));
    TWICE(is("-0.0", 0, -1, true));
    TWICE(is("143.48", 14348, -2));
    TWICE(is("0.000001", 1, -6));
    TWICE(is("1e3", 1, 3));
    TWICE(is("1E+3", 1, 3));
    TWICE(is("1e-3", 1, -3));
    TWICE(is("1e0000000000000000000000000000000000000000000000000005", 1, 5));
    TWICE(is("12.5e-10", 125, -11));
    TWICE(is("0.30000000000000004", 30000000000000004, -17));
    TWICE(is("1234567890123456789.5", 12345678901234567895u, -1));
    TWICE(is("1234567890.12345678912", 12345678901234567891u, -10, false, true));
    TWICE(is("0.00000000000000000000000000000000000000012345", 12345, -44));
    TWICE(is("18446744073709551615.0", 18446744073709551615u, 0));
    TWICE(is("18446744073709551615.00001", 18446744073709551615u, 0, false, true));
}

TEST_CASE("scan_number: great exponents saturate") {
    TWICE(is("1e1000000000", 1, 1000000000));
    TWICE(is("1e99999999999", 1, 1000000000));
    TWICE(is("1e-99999999999", 1, -1000000000));
    TWICE(is("1e999999999999999999999999999999999999999999999999999999999999", 1, 1000000000));
    TWICE(is("0.1e-1000000000", 1, -1000000000));
    std::string const zeros(5000, '0');
    CHECK(is(std::string("1").append(zeros).append("e-5000"), 10000000000000000000u, -19));
    CHECK(is(std::string("0.").append(zeros).append("1e5001"), 1, 0));
}

TEST_CASE("scan_number: ends where the grammar does") {
    TWICE(length("01") == 1);
    TWICE(length("-01") == 2);
    TWICE(length("00") == 1);
    TWICE(length("12,") == 2);
    TWICE(length("12}  ") == 2);
    TWICE(length("1.5.2") == 3);
    TWICE(length("1.5e3e") == 5);
    TWICE(length("1234567812345678x") == 16);
    TWICE(length("1 2") == 1);
    TWICE(length("0x10") == 1);
    TWICE(length("1e5.5") == 3);
}

TEST_CASE("scan_number: what is no number, and at which byte") {
    TWICE(bad_at("") == 0);
    TWICE(bad_at("-") == 1);
    TWICE(bad_at("--1") == 1);
    TWICE(bad_at("+1") == 0);
    TWICE(bad_at(".5") == 0);
    TWICE(bad_at("-.5") == 1);
    TWICE(bad_at("1.") == 2);
    TWICE(bad_at("1.,") == 2);
    TWICE(bad_at("1.e5") == 2);
    TWICE(bad_at("1e") == 2);
    TWICE(bad_at("1e+") == 3);
    TWICE(bad_at("1e-x") == 3);
    TWICE(bad_at("1.5E") == 4);
    TWICE(bad_at("NaN") == 0);
    TWICE(bad_at("Infinity") == 0);
    TWICE(bad_at("-Infinity") == 1);
    TWICE(bad_at("\xEF\xBC\x91") == 0); // a full-width 1
    TWICE(bad_at("1.\xB2\xB3\xB4\xB5\xB6\xB7\xB8\xB9\xBA") == 2);
    TWICE(scan("x").end == nullptr);
}

TEST_CASE("scan_number: agrees with the grammar as a table, on random texts") {
    constexpr unsigned seed = 20261;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    std::string first_wrong;
    std::size_t wrong = 0, numbers = 0;
    constexpr std::string_view alphabet = "0123456789000999..--++eeE ,]x\xB0:/";
    for (int i = 0; i != 200000; ++i) {
        std::string s;
        // mostly something like a number, so that the later states are reached too
        if (random() % 8 != 0) {
            if (random() % 3 == 0) s += '-';
            auto const digits = [&](unsigned most) {
                for (auto n = random() % most; n-- != 0;)
                    s += static_cast<char>('0' + (random() % 4 == 0 ? 0 : random() % 10));
            };
            digits(random() % 4 == 0 ? 30 : 12);
            if (random() % 2 == 0) s += '.', digits(random() % 4 == 0 ? 40 : 12);
            if (random() % 3 == 0)
                s += "eE"[random() % 2],
                    s += random() % 2 == 0   ? ""
                         : random() % 2 == 0 ? "-"
                                             : "+",
                    digits(random() % 4 == 0 ? 20 : 4);
        }
        for (auto n = random() % 4; n-- != 0;) s += alphabet[random() % alphabet.size()];
        std::vector<char> const exact(s.begin(), s.end()); // so that a sanitizer sees a read behind the end
        bool const right = agrees({exact.data(), exact.size()}) && agrees(s + ",         ") && agrees(s + "99999999") &&
                           agrees(s + "\"xxxxxxx");
        numbers += scan(s).end != nullptr;
        if (!right && wrong++ == 0) first_wrong = s;
    }
    INFO("first: " << first_wrong);
    CHECK(wrong == 0);
    CHECK(numbers > 80000);
    CHECK(numbers < 190000);
}

TEST_CASE("scan_number: a run of digits ends at every other byte") {
    std::size_t wrong = 0;
    for (std::size_t at = 0; at != 24; ++at)
        for (unsigned byte = 0; byte != 256; ++byte) {
            std::string s(1, '1');
            s.append(at, '7');
            s += static_cast<char>(byte);
            s += "1234567890123456";
            wrong += !agrees(s);
            s[0] = '0';
            s.insert(1, ".");
            wrong += !agrees(s);
        }
    CHECK(wrong == 0);
}
