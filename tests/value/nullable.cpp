// SPDX-License-Identifier: BSL-1.0
#include <telltale/value/nullable.hpp>

#include "support/twice.hpp"

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

using telltale::nullable;

namespace {

constexpr bool changes() {
    nullable<int> n;
    if (n.has_value() || n || !(n == nullptr)) return false;
    n = 5;
    if (!n.has_value() || !n || *n != 5 || n == nullptr) return false;
    *n += 1;
    if (n != 6) return false;
    n.reset();
    if (n.has_value()) return false;
    if (n.emplace(9) != 9 || *n != 9) return false;
    n = nullptr;
    return n == nullptr;
}

struct point {
    int x;
    int y;
};

} // namespace

TEST_CASE("null or a value", "[value]") {
    TWICE(!nullable<int>().has_value());
    TWICE(!nullable<int>(nullptr).has_value());
    TWICE(nullable<int>(3).has_value());
    TWICE(*nullable<int>(3) == 3);
    TWICE(nullable<int>(0).has_value()); // zero is a value
    TWICE(nullable<bool>(false).has_value());
    TWICE(static_cast<bool>(nullable<bool>(false)));
    TWICE(nullable<int>(3).value_or(4) == 3);
    TWICE(nullable<int>().value_or(4) == 4);
    TWICE(nullable<point>(point{1, 2})->y == 2);
    TWICE(changes());
}

TEST_CASE("equality", "[value]") {
    TWICE(nullable<int>() == nullable<int>());
    TWICE(nullable<int>(1) == nullable<int>(1));
    TWICE(!(nullable<int>(1) == nullable<int>(2)));
    TWICE(!(nullable<int>(0) == nullable<int>()));
    TWICE(nullable<int>() == nullptr);
    TWICE(nullptr == nullable<int>());
    TWICE(nullable<int>(1) != nullptr);
    TWICE(nullable<int>(1) == 1);
    TWICE(nullable<int>(1) != 2);
    TWICE(nullable<int>() != 0);
    CHECK(nullable<std::string>("a") == "a");
    CHECK(nullable<std::string>() != "");
    CHECK(nullable<std::string>("a") == std::string("a"));
}

TEST_CASE("a nullable of what is no number", "[value]") {
    nullable<std::string> text = "abc";
    CHECK(text->size() == 3);
    std::string taken = *std::move(text);
    CHECK(taken == "abc");
    nullable<std::unique_ptr<int>> only = std::make_unique<int>(7);
    nullable<std::unique_ptr<int>> moved = std::move(only);
    CHECK(**moved == 7);
    nullable<nullable<int>> twice = nullable<int>(nullptr);
    CHECK(twice.has_value());
    CHECK(!twice->has_value());
}

TEST_CASE("it nests with optional", "[value]") {
    std::optional<nullable<int>> absent;
    std::optional<nullable<int>> null(nullptr);
    std::optional<nullable<int>> five(5);
    CHECK(!absent.has_value());
    CHECK((null.has_value() && !null->has_value()));
    CHECK((five.has_value() && **five == 5));
    CHECK(absent != null);
    CHECK(null != five);
}

TEST_CASE("what it is made of", "[value]") {
    STATIC_REQUIRE(std::is_same_v<nullable<int>::value_type, int>);
    STATIC_REQUIRE(!std::is_convertible_v<nullable<int>, bool>);
    STATIC_REQUIRE(!std::is_constructible_v<nullable<int>, std::string>);
    STATIC_REQUIRE(std::is_trivially_copyable_v<nullable<int>>);
}
