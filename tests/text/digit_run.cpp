// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/digit_run.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <random>
#include <string>

namespace {

using telltale::text::digit_run;

/// The run at `at` of a text in memory of exactly its size, so that a sanitizer sees who reads beyond.
digit_run run_at(std::string const& text, std::size_t at) {
    std::unique_ptr<char[]> const exact(new char[text.size()]);
    std::memcpy(exact.get(), text.data(), text.size());
    return telltale::text::read_digit_run(exact.get() + at, exact.get(), exact.get() + text.size());
}

} // namespace

#if defined(TELLTALE_DETAIL_SSE2)
TEST_CASE("runs of digits have their value, wherever they stand", "[text]") {
    std::mt19937_64 random(20261121);
    for (std::size_t count = 0; count != 16; ++count)
        for (std::size_t behind = 0; behind != 20; ++behind)
            for (char const end : {'}', '.', '/', ':', '\xB0', ' '}) {
                std::string digits;
                for (std::size_t i = 0; i != count; ++i) digits += static_cast<char>('0' + random() % 10);
                std::string const text = "{\"timestamp\": 123" + digits + std::string(behind, end) + "90";
                std::string const cut = behind == 0 ? text.substr(0, text.size() - 2) : text;
                digit_run const run = run_at(cut, 17);
                INFO(cut);
                REQUIRE(run.count == count);
                CHECK(run.value == (count == 0 ? 0 : std::stoull(digits)));
            }
}

TEST_CASE("runs of digits that are not read", "[text]") {
    std::string const front = "0123456789abcdef:";
    CHECK(run_at(front + "1234567890123456", 17).count == digit_run::unknown); // sixteen
    CHECK(run_at(front + "12345678901234567,", 17).count == digit_run::unknown);
    CHECK(run_at("123,456,789,012", 0).count == digit_run::unknown);  // a short text
    CHECK(run_at("123,456,789,0123", 0).count == digit_run::unknown); // no sixteen characters end with the run
    CHECK(run_at("            1234,", 12).value == 1234);
    CHECK(run_at("           1234,,", 11).count == digit_run::unknown);
}
#else
TEST_CASE("runs of digits are unknown without SSE2", "[text]") {
    CHECK(run_at("0123456789abcdef:123,", 17).count == digit_run::unknown);
}
#endif
