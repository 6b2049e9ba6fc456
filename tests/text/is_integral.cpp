// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/is_integral.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <random>
#include <string>
#include <string_view>

namespace {

constexpr bool integral(std::string_view number) {
    char const* const first = number.data();
    auto const scanned = telltale::text::scan_number(first, first + number.size());
    return scanned.end == first + number.size() && telltale::text::is_integral(scanned, first);
}

} // namespace

TEST_CASE("is_integral: short numbers") {
    TWICE(integral("0"));
    TWICE(integral("-0"));
    TWICE(integral("0.0"));
    TWICE(integral("0e-5"));
    TWICE(integral("0.000E-999999999999"));
    TWICE(integral("17"));
    TWICE(integral("-17.0"));
    TWICE(integral("1e3"));
    TWICE(integral("1.5e1"));
    TWICE(integral("1e400"));
    TWICE(integral("120e-1"));
    TWICE(integral("1000000000000000000e-18"));
    TWICE(!integral("0.1"));
    TWICE(!integral("-1.5"));
    TWICE(!integral("1.5e0"));
    TWICE(!integral("1.25e1"));
    TWICE(!integral("121e-2"));
    TWICE(!integral("1e-1"));
    TWICE(!integral("1e-19"));
    TWICE(!integral("1e-20"));
    TWICE(!integral("1e-400"));
    TWICE(!integral("1e-999999999999"));
}

TEST_CASE("is_integral: more digits than 64 bits hold") {
    TWICE(integral("100000000000000000000000000000"));
    TWICE(integral("123456789012345678901234567890"));
    TWICE(integral("123456789012345678901234567890.000"));
    TWICE(integral("-12345678901234567890123456789.5e1"));
    TWICE(integral("12345678901234567890.1234567890e9"));
    TWICE(integral("123456789012345678901234567890000e-3"));
    TWICE(integral("1234567890123456789012345678900.00e-1"));
    TWICE(!integral("9464.0000000000000000001"));
    TWICE(!integral("0.10000000000000000000000001"));
    TWICE(!integral("123456789012345678901234567890.5"));
    TWICE(!integral("12345678901234567890.1234567890e8"));
    TWICE(!integral("12345678901234567890123456789.25e1"));
    TWICE(!integral("123456789012345678901234567890000e-5"));
    TWICE(!integral("123456789012345678901234567891e-1"));
    TWICE(!integral("123456789012345678901234567891e-999999999999"));
    TWICE(integral("123456789012345678901234567890.12345678901234567890e999999999999"));
}

TEST_CASE("is_integral: the answer follows from where the last digit stands") {
    std::mt19937_64 random(20251121);
    for (int i = 0; i < 20000; ++i) {
        // digits, then zeros; the point at a place; an exponent
        std::size_t const count = 1 + random() % 40, zeros = random() % 6;
        std::string digits;
        for (std::size_t n = 0; n != count; ++n) digits += static_cast<char>('0' + random() % 10);
        if (digits[0] == '0') digits[0] = '3';
        if (digits.back() == '0') digits.back() = '7';
        std::string const all = digits + std::string(zeros, '0');
        std::size_t const point = 1 + random() % all.size();
        auto const exponent = static_cast<long long>(random() % 61) - 30;
        std::string text = random() % 2 != 0 ? "-" : "";
        text += all.substr(0, point);
        if (point != all.size()) text += '.' + all.substr(point);
        if (exponent != 0 || random() % 2 != 0) text += 'e' + std::to_string(exponent);
        bool const expected = static_cast<long long>(point) + exponent >= static_cast<long long>(digits.size());
        INFO(text);
        REQUIRE(integral(text) == expected);
    }
}
