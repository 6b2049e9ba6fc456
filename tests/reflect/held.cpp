// SPDX-License-Identifier: BSL-1.0
#include <telltale/reflect/held.hpp>

#include "support/twice.hpp"

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>

using telltale::nullable;
using telltale::reflect::emplace_held;
using telltale::reflect::held_type;
using telltale::reflect::hold_alternative;

TEST_CASE("the type of a value that may be held", "[reflect]") {
    STATIC_REQUIRE(std::is_same_v<held_type<std::optional<int>>, int>);
    STATIC_REQUIRE(std::is_same_v<held_type<std::unique_ptr<std::string>>, std::string>);
    STATIC_REQUIRE(std::is_same_v<held_type<nullable<std::optional<int>>>, std::optional<int>>);
}

namespace {

struct big {
    int x = 1;
};
template <class... Ts>
constexpr std::variant<Ts...> holding_second() {
    std::variant<Ts...> made;
    hold_alternative<1>(made);
    return made;
}

} // namespace

TEST_CASE("a variant is made to hold a new value", "[reflect]") {
    TWICE(std::get<1>(holding_second<int, big>()).x == 1);
    CHECK(std::get<1>(holding_second<int, std::string>()).empty());
}

TEST_CASE("a holder is made to hold a new value", "[reflect]") {
    std::optional<std::string> a = "old";
    emplace_held(a);
    CHECK(a == "");
    std::unique_ptr<int> b;
    CHECK(!b);
    emplace_held(b);
    REQUIRE(b);
    CHECK(*b == 0);
    nullable<int> c = nullptr;
    emplace_held(c);
    CHECK(c == 0);
}
