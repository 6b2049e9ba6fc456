// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/write_integer.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <string_view>

using namespace telltale::text;

namespace {

template <class I>
constexpr bool writes(I value, std::string_view expected) {
    char out[21] = {};
    out[20] = '#';
    char const* const end = write_integer(value, out);
    return std::string_view(out, static_cast<std::size_t>(end - out)) == expected &&
           out[20] == '#'; // it may write behind its end, but not behind twenty characters
}

} // namespace

TEST_CASE("write_integer: the ends of the ranges") {
    TWICE(writes(std::uint64_t{0}, "0"));
    TWICE(writes(std::int64_t{0}, "0"));
    TWICE(writes(std::int64_t{-1}, "-1"));
    TWICE(writes(std::int64_t{-10}, "-10"));
    TWICE(writes(std::numeric_limits<std::uint64_t>::max(), "18446744073709551615"));
    TWICE(writes(std::numeric_limits<std::int64_t>::max(), "9223372036854775807"));
    TWICE(writes(std::numeric_limits<std::int64_t>::min(), "-9223372036854775808"));
}

TEST_CASE("write_integer: around every power of ten and of two") {
    std::size_t wrong = 0;
    for (int i = 0; i != 20; ++i)
        for (std::uint64_t d = 0; d != 5; ++d) {
            std::uint64_t const value = detail::powers_of_ten[i] + d - 2;
            wrong += !writes(value, std::to_string(value));
            wrong += !writes(static_cast<std::int64_t>(value), std::to_string(static_cast<std::int64_t>(value)));
        }
    for (int i = 0; i != 64; ++i)
        for (std::uint64_t d = 0; d != 5; ++d) {
            std::uint64_t const value = (std::uint64_t{1} << i) + d - 2;
            wrong += !writes(value, std::to_string(value));
            wrong += detail::count_digits(value) != static_cast<int>(std::to_string(value).size());
        }
    for (std::uint64_t value = 0; value != 20000; ++value) wrong += !writes(value, std::to_string(value));
    CHECK(wrong == 0);
}

TEST_CASE("write_integer: random values") {
    std::mt19937_64 random(20263);
    std::size_t wrong = 0;
    for (int i = 0; i != 100000; ++i) {
        std::uint64_t const value = random() >> (random() % 64);
        wrong += !writes(value, std::to_string(value));
        wrong += !writes(static_cast<std::int64_t>(value), std::to_string(static_cast<std::int64_t>(value)));
        wrong += !writes(static_cast<std::int64_t>(0 - value), std::to_string(static_cast<std::int64_t>(0 - value)));
    }
    CHECK(wrong == 0);
}
