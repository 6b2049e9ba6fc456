// SPDX-License-Identifier: BSL-1.0
#include <telltale/rule/parts.hpp>

#include "support/twice.hpp"

#include <string_view>
#include <type_traits>

using telltale::count_parts;
using telltale::find_part;
using telltale::part_type;
using telltale::parts;

namespace {

struct tag {
    int value;
};

template <class P>
struct is_int : std::is_same<P, int> {};
template <class P>
struct is_tag : std::is_same<P, tag> {};

constexpr parts<int, std::string_view, int, tag> some(1, "two", 3, tag{4});
constexpr parts<> none{};

constexpr int sum() {
    int total = 0;
    telltale::for_each_part(some, [&](auto const& part) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(part)>, int>) total = total * 10 + part;
        else if constexpr (std::is_same_v<std::remove_cvref_t<decltype(part)>, tag>) total = total * 10 + part.value;
        else total = total * 10 + static_cast<int>(part.size());
    });
    return total;
}

constexpr int count_none() {
    int n = 0;
    telltale::for_each_part(none, [&](auto const&) { ++n; });
    return n;
}

} // namespace

TEST_CASE("parts keep values and types in order", "[rule]") {
    TWICE(some.size == 4);
    TWICE(none.size == 0);
    TWICE(telltale::detail::get_part<0>(some) == 1);
    TWICE(telltale::detail::get_part<1>(some) == "two");
    TWICE(telltale::detail::get_part<2>(some) == 3);
    TWICE(telltale::detail::get_part<3>(some).value == 4);
    STATIC_REQUIRE(std::is_same_v<part_type<decltype(some), 1>, std::string_view>);
    STATIC_REQUIRE(std::is_same_v<part_type<parts<int, tag>, 1>, tag>);
    TWICE(sum() == 1334);
    TWICE(count_none() == 0);
}

TEST_CASE("parts are counted and found by a property", "[rule]") {
    TWICE(count_parts<is_int, parts<int, std::string_view, int, tag>> == 2);
    TWICE(count_parts<is_tag, parts<int, std::string_view, int, tag>> == 1);
    TWICE(count_parts<is_tag, parts<>> == 0);
    TWICE(find_part<is_int>(some) == 0);
    TWICE(find_part<is_tag>(some) == 3);
    TWICE(find_part<is_tag>(none) == 0);
    TWICE(find_part<std::is_pointer>(some) == 4); // none has it
}
