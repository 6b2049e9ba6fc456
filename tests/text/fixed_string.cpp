// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/fixed_string.hpp>

#include "support/twice.hpp"

#include <string_view>
#include <type_traits>

namespace {

template <telltale::fixed_string Name>
struct tag {
    static constexpr std::string_view name = Name.view();
};

} // namespace

TEST_CASE("a fixed string is its characters, without the zero behind them") {
    constexpr telltale::fixed_string word = "event";
    TWICE(word.size() == 5);
    TWICE(!word.empty());
    TWICE(word.view() == "event");
    TWICE(std::string_view(word) == "event");
    TWICE(telltale::fixed_string("").empty());
    TWICE(telltale::fixed_string("a\0b").view() == std::string_view("a\0b", 3));
}

TEST_CASE("fixed strings of any length compare") {
    TWICE(telltale::fixed_string("a") == telltale::fixed_string("a"));
    TWICE(!(telltale::fixed_string("a") == telltale::fixed_string("b")));
    TWICE(!(telltale::fixed_string("a") == telltale::fixed_string("ab")));
}

TEST_CASE("a fixed string is a template argument: equal text, equal type") {
    TWICE(tag<"event">::name == "event");
    TWICE(std::is_same_v<tag<"event">, tag<"event">>);
    TWICE(!std::is_same_v<tag<"event">, tag<"events">>);
}
