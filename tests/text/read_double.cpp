// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/read_double.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>
#include <string_view>

using namespace telltale::text;

namespace {

constexpr double read(std::string_view s) { return to_double(scan_number(s.data(), s.data() + s.size()), s.data()); }
constexpr float read_float(std::string_view s) {
    return to_float(scan_number(s.data(), s.data() + s.size()), s.data());
}
constexpr std::uint64_t bits(double d) { return std::bit_cast<std::uint64_t>(d); }
constexpr std::uint32_t bits(float f) { return std::bit_cast<std::uint32_t>(f); }
constexpr double infinity = std::numeric_limits<double>::infinity();

/// Holds one text against the C library, in double and float, with and without the paths that need a wide rest of the
/// text.
struct against_strtod {
    std::size_t wrong = 0;
    std::string first;

    void operator()(std::string const& s) {
        if (bits(read(s)) != bits(std::strtod(s.c_str(), nullptr)) ||
            bits(read_float(s)) != bits(std::strtof(s.c_str(), nullptr)))
            if (wrong++ == 0) first = s;
        // the table, when Clinger's path would have been taken
        auto const n = scan_number(s.data(), s.data() + s.size());
        if (!n.more && !n.negative &&
            (detail::nearest_float<double>(n.digits, n.exponent) != bits(std::strtod(s.c_str(), nullptr)) ||
             detail::nearest_float<float>(n.digits, n.exponent) != bits(std::strtof(s.c_str(), nullptr))))
            if (wrong++ == 0) first = "table: " + s;
    }
};

/// All the digits of a double: it needs 767 at most.
std::string exactly(double d) {
    std::string s(1200, '\0');
    s.resize(static_cast<std::size_t>(std::snprintf(s.data(), s.size(), "%.770e", d)));
    return s;
}

std::string middle_above(double lower) {
    // of two neighbours; printed exactly, since a long double of this machine need not hold it: the digits of both
    // are added and halved
    double const upper = std::nextafter(lower, infinity);
    auto const digits = [](double d) {
        std::string s(1600, '\0');
        s.resize(static_cast<std::size_t>(std::snprintf(s.data(), s.size(), "%.1080f", d)));
        return std::string(400 - s.find('.'), '0') + s; // of one length
    };
    std::string a = digits(lower), b = digits(upper), sum(a.size(), '0');
    int carry = 0;
    for (std::size_t i = a.size(); i-- != 0;) {
        if (a[i] == '.') {
            sum[i] = '.';
            continue;
        }
        carry += (a[i] - '0') + (b[i] - '0');
        sum[i] = static_cast<char>('0' + carry % 10);
        carry /= 10;
    }
    int rest = 0;
    for (char& c : sum) {
        if (c == '.') continue;
        rest = rest * 10 + (c - '0');
        c = static_cast<char>('0' + rest / 2);
        rest %= 2;
    }
    auto const begin = sum.find_first_not_of('0');
    return sum.substr(sum[begin] == '.' ? begin - 1 : begin);
}

} // namespace

TEST_CASE("read_double: known values") {
    TWICE(read("0") == 0 && bits(read("0")) == 0);
    TWICE(bits(read("-0")) == bits(-0.0));
    TWICE(bits(read("-0.0e5")) == bits(-0.0));
    TWICE(bits(read("-1e-400")) == bits(-0.0));
    TWICE(bits(read("0e999999999999")) == 0);
    TWICE(read("1") == 1.0);
    TWICE(read("-1.5") == -1.5);
    TWICE(read("0.1") == 0.1);
    TWICE(read("143.48") == 143.48);
    TWICE(read("1e22") == 1e22);
    TWICE(read("1e23") == 1e23);
    TWICE(read("123456789012345678") == 123456789012345678.0);
    TWICE(read("18446744073709551615") == 18446744073709551615.0);
    TWICE(read("1.7976931348623157e308") == std::numeric_limits<double>::max());
    TWICE(read("2.2250738585072014e-308") == std::numeric_limits<double>::min());
    TWICE(read("2.2250738585072011e-308") == 0x0.fffffffffffffp-1022); // once an endless loop in two runtimes
    TWICE(read("4.9406564584124654e-324") == 0x1p-1074);
    TWICE(read("5e-324") == 0x1p-1074);
    TWICE(read_float("0.1") == 0.1f);
    TWICE(read_float("16777217") == 16777216.0f);
    TWICE(read_float("3.4028235e38") == std::numeric_limits<float>::max());
    TWICE(read_float("1e-45") == std::numeric_limits<float>::denorm_min());
    TWICE(bits(read_float("-0")) == bits(-0.0f));
}

TEST_CASE("read_double: beyond the ends") {
    TWICE(read("1e309") == infinity);
    TWICE(read("-1e309") == -infinity);
    TWICE(read("1e400") == infinity);
    TWICE(read("1e99999999999") == infinity);
    TWICE(read("1e-99999999999") == 0);
    TWICE(read("1.7976931348623158e308") == std::numeric_limits<double>::max());
    TWICE(read("1.7976931348623159e308") == infinity);
    // the middle between the greatest double and 2^1024, one unit below and above it
    TWICE(
        read(
            "179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096330286416692887910946555547851940402630657488671"
            "505820681908902000708383676273854845817711531764475730270069855571366959622842914819860834936475292719074168444365510704342711559699508093042880177904174497792") ==
        infinity);
    TWICE(
        read(
            "179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096330286416692887910946555547851940402630657488671"
            "505820681908902000708383676273854845817711531764475730270069855571366959622842914819860834936475292719074168444365510704342711559699508093042880177904174497791") ==
        std::numeric_limits<double>::max());
    TWICE(read("2.4703282292062327e-324") == 0);
    TWICE(read("2.4703282292062328e-324") == 0x1p-1074);
    TWICE(read_float("3.4028236e38") == std::numeric_limits<float>::infinity());
    TWICE(read_float("1e39") == std::numeric_limits<float>::infinity());
    TWICE(read_float("7e-46") == 0);
}

TEST_CASE("read_double: in the middle, to even") {
    TWICE(read("9007199254740993") == 9007199254740992.0);
    TWICE(read("9007199254740995") == 9007199254740996.0);
    TWICE(read("9007199254740993.0") == 9007199254740992.0);
    TWICE(read("9007199254740992.999999999999999999999999999999999999") == 9007199254740992.0);
    TWICE(read("9007199254740993.00000000000000000000000000000000000000000000000001") == 9007199254740994.0);
    TWICE(read("9007199254740993.00000000000000000000000000000000000000000000000000") == 9007199254740992.0);
    TWICE(read("0.500000000000000166533453693773481063544750213623046875") ==
          0.5000000000000002); // 0.5 and three units of 2^-54, up to even
    // to float from the decimal: by way of the double this would be a tie
    TWICE(read_float("1.00000005960464477539062500000000000001") == 0x1.000002p0f);
    TWICE(read_float("1.000000059604644775390625") == 1.0f);
    TWICE(read_float("1.00000017881393432617187499") == 0x1.000002p0f);
    TWICE(read_float("1.000000178813934326171875") == 0x1.000004p0f);
}

TEST_CASE("read_double: random bits, as the C library reads them") {
    constexpr unsigned seed = 20264;
    INFO("seed " << seed);
    std::mt19937_64 random(seed);
    against_strtod same;
    for (int i = 0; i != 40000; ++i) {
        double const d = std::bit_cast<double>(random());
        if (!std::isfinite(d)) continue;
        char text[64];
        same({text, std::to_chars(text, text + 64, d).ptr});
        same({text,
              std::to_chars(text, text + 64, d, std::chars_format::scientific, static_cast<int>(random() % 25)).ptr});
        float const f = std::bit_cast<float>(static_cast<std::uint32_t>(random()));
        if (std::isfinite(f)) same({text, std::to_chars(text, text + 64, f).ptr});
    }
    for (int i = 0; i != 40000; ++i) // any digits, any exponent
        same(std::to_string(random() >> (random() % 64)) + "e" +
             std::to_string(static_cast<int>(random() % 720) - 360));
    for (int i = 0; i != 40000; ++i) // what people write, and what floats round
        same(std::to_string(random() >> (random() % 64)) + "." + std::to_string(random() >> (random() % 64)) + "e" +
             std::to_string(static_cast<int>(random() % 100) - 60));
    INFO("first: " << same.first);
    CHECK(same.wrong == 0);
}

TEST_CASE("read_double: a middle that 64 bits of digits hold, at every power where there is one") {
    against_strtod same;
    std::size_t ties = 0;
    for (int mantissa_bits : {24, 53})
        for (int power = 0; power != 28; ++power) {
            std::uint64_t five = 1;
            for (int i = 0; i != power; ++i) five = five > ~std::uint64_t{0} / 5 ? 0 : five * 5;
            std::uint64_t const half = std::uint64_t{1}
                                       << mantissa_bits; // odd numbers from here to twice that lie in the middle
            for (std::uint64_t odd : {half + 1, half + 3, half + 5, 2 * half - 1, 2 * half - 3}) {
                if (five != 0 && odd <= ~std::uint64_t{0} / five) {
                    same(std::to_string(odd * five) + "e-" + std::to_string(power)); // odd x 2^-power
                    ++ties;
                }
                if (five != 0 && odd / five != 0) {
                    std::uint64_t const digits = odd / five | 1;
                    if (digits * five < half || digits * five >= 2 * half) continue;
                    same(std::to_string(digits) + "e" + std::to_string(power));
                    ++ties;
                }
            }
        }
    INFO("first: " << same.first);
    CHECK(same.wrong == 0);
    CHECK(ties > 150);
}

TEST_CASE("read_double: the middle of two doubles, and a little beside it") {
    constexpr unsigned seed = 20265;
    INFO("seed " << seed);
    std::mt19937_64 random(seed);
    against_strtod same;
    std::size_t wrong = 0;
    for (int i = 0; i != 400; ++i) {
        std::uint64_t b = random() >> 1;
        if (i % 4 == 0) b &= 0x003FFFFFFFFFFFFFu >> (random() % 54); // subnormal, or nearly
        if (i % 4 == 1) b = 0x3FF0000000000000u + (random() % 0x0400000000000000u);
        if (i < 4) b = static_cast<std::uint64_t>(i);
        double const lower = std::bit_cast<double>(b);
        if (!(lower < std::numeric_limits<double>::max())) continue;
        std::string const middle = middle_above(lower);
        double const upper = std::nextafter(lower, infinity);
        wrong += bits(read(middle)) != bits((b & 1) == 0 ? lower : upper);
        std::string more = middle, less = middle;
        more += "0000000000001";
        auto const last = less.find_last_not_of("0.");
        --less[last];
        for (auto at = last + 1; at < less.size(); ++at)
            if (less[at] != '.') less[at] = '9';
        wrong += bits(read(more)) != bits(upper);
        wrong += bits(read(less)) != bits(lower);
        same(middle);
        same(more);
        same(less);
        same(middle.substr(0, 20) + "5");
        same(middle + "e-20");
    }
    INFO("first: " << same.first);
    CHECK(wrong == 0);
    CHECK(same.wrong == 0);
}

TEST_CASE("read_double: long texts") {
    std::mt19937_64 random(20266);
    against_strtod same;
    for (int i = 0; i != 300; ++i) {
        std::string s;
        auto const n = 1 + random() % 900;
        s += static_cast<char>('1' + random() % 9);
        for (std::size_t j = 1; j != n; ++j) s += static_cast<char>('0' + random() % 10);
        if (random() % 2 == 0) s.insert(1 + random() % n, ".");
        if (s.back() == '.') s += '5';
        s += "e-" + std::to_string(random() % 1300);
        same(s);
    }
    for (double d : {0x1p-1074, 0x1.8p-1073, 0x0.fffffffffffffp-1022, 0x1p-1022, 0.1, 1e300, 0x1.fffffffffffffp1023}) {
        std::string const s = exactly(d);
        same(s);
        CHECK(bits(read(s)) == bits(d));
        std::string const mantissa = s.substr(0, s.find('e')), exponent = s.substr(s.find('e'));
        same(mantissa + std::string(200, '0') + "1" + exponent);
        same(mantissa + std::string(200, '9') + exponent);
    }
    same("0." + std::string(400, '0') + "1234e400");
    same("1" + std::string(400, '0') + "e-400");
    same(std::string(800, '9') + "e-800");
    same("0." + std::string(800, '9'));
    same("4503599627370497." + std::string(790, '4') + "9");
    same("4503599627370497.5" + std::string(800, '0') + "1");
    same("4503599627370496.5" + std::string(800, '0') + "1");
    same("4503599627370496.5" + std::string(800, '0'));
    INFO("first: " << same.first);
    CHECK(same.wrong == 0);
}

TEST_CASE("read_double: constant evaluation and run time agree") {
    // one of each path: exact, the table, subnormal, more digits than fit, undecided by them
#define SAME(text)                                           \
    do {                                                     \
        constexpr auto early = bits(read(text));             \
        CHECK(early == bits(read(text)));                    \
        constexpr auto early_float = bits(read_float(text)); \
        CHECK(early_float == bits(read_float(text)));        \
    } while (false)
    SAME("3.14");
    SAME("1e22");
    SAME("123456.789e3");
    SAME("8.98846567431158e307");
    SAME("1.2e-310");
    SAME("3.14159265358979323846264338327950288419716939937510582097494459");
    SAME("1.000000000000000111022302462515654042363166809082031250000000001");
    SAME("6.631236846766476e-316");
#undef SAME
}
