// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/skip_number.hpp>

#include "support/twice.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace {

/// How long the number is at the beginning of `text`; 99 when there is none.
constexpr std::size_t length(std::string_view text) {
    char const* const end = telltale::text::skip_number(text.data(), text.data() + text.size());
    return end != nullptr ? static_cast<std::size_t>(end - text.data()) : 99;
}
constexpr std::size_t length_of_followed(std::string_view text) {
    char const* const end = telltale::text::skip_number<true>(text.data(), text.data() + text.size());
    return end != nullptr ? static_cast<std::size_t>(end - text.data()) : 99;
}

} // namespace

TEST_CASE("the longest number is skipped", "[text]") {
    TWICE(length("0") == 1);
    TWICE(length("-0") == 2);
    TWICE(length("7,8") == 1);
    TWICE(length("12345678") == 8);
    TWICE(length("12345678901234567,") == 17);
    TWICE(length("-12.50]") == 6);
    TWICE(length("0.1234567890123456789 ") == 21);
    TWICE(length("1e5") == 3);
    TWICE(length("1E+05}") == 5);
    TWICE(length("-1.5e-10x") == 8);
    TWICE(length_of_followed("1234567,") == 7);
    TWICE(length_of_followed("-0.5e-1]") == 7);
}

TEST_CASE("what is no number is not skipped", "[text]") {
    TWICE(length("") == 99);
    TWICE(length("-") == 99);
    TWICE(length("-a") == 99);
    TWICE(length("01") == 99);
    TWICE(length("-00") == 99);
    TWICE(length("1.") == 99);
    TWICE(length("1.e5") == 99);
    TWICE(length(".5") == 99);
    TWICE(length("1e") == 99);
    TWICE(length("1e+") == 99);
    TWICE(length("+1") == 99);
    TWICE(length_of_followed("12345678.]") == 99);
    TWICE(length_of_followed("00000000]") == 99);
}
