// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/wire_type.hpp>

#include <telltale/rule/length.hpp>
#include <telltale/value/raw_json.hpp>

#include "support/twice.hpp"

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

using namespace telltale;

namespace {

struct name {
    std::string text;
    static constexpr auto schema = telltale::schema(transparent, field<&name::text>(min_length(1), max_length(9)));
};
struct maybe_name {
    nullable<name> inner;
    static constexpr auto schema = telltale::schema(transparent);
};
struct opaque {
    std::string text;
};
struct outside {
    [[nodiscard]] static constexpr auto const& get() noexcept { return said; }
    static constexpr parts<rule> said{max_length(3)};
};
template <class T, class Access = detail::unsaid>
constexpr std::size_t said_of = std::remove_cvref_t<decltype(said_access<T, Access>::get())>::size;

} // namespace

TEST_CASE("the type whose JSON a value has", "[schema]") {
    STATIC_REQUIRE(std::is_same_v<wire_type<int>, int>);
    STATIC_REQUIRE(std::is_same_v<wire_type<std::optional<int>>, int>);
    STATIC_REQUIRE(std::is_same_v<wire_type<std::unique_ptr<opaque>>, opaque>);
    STATIC_REQUIRE(std::is_same_v<wire_type<nullable<int>>, int>);
    STATIC_REQUIRE(std::is_same_v<wire_type<std::optional<nullable<int>>>, int>);
    STATIC_REQUIRE(
        std::is_same_v<wire_type<nullable<std::vector<std::optional<int>>>>, std::vector<std::optional<int>>>);
    STATIC_REQUIRE(std::is_same_v<wire_type<name>, std::string>);
    STATIC_REQUIRE(std::is_same_v<wire_type<std::optional<maybe_name>>, std::string>);
    TWICE(transparent_type<name>);
    TWICE(!transparent_type<opaque>);
    TWICE(!transparent_type<std::string>);
}

TEST_CASE("which types have null among their values", "[schema]") {
    TWICE(!takes_null<int>);
    TWICE(!takes_null<std::optional<int>>);
    TWICE(takes_null<nullable<int>>);
    TWICE(takes_null<std::optional<nullable<int>>>);
    TWICE(takes_null<maybe_name>);
    TWICE(!takes_null<raw_json>); // its null is a value of its own
}

TEST_CASE("what transparent structs say of their members comes first", "[schema]") {
    TWICE(said_of<int> == 0);
    TWICE(said_of<int, outside> == 1);
    TWICE(said_of<name> == 2);
    TWICE(said_of<std::optional<maybe_name>, outside> == 3);
    TWICE(detail::get_part<2>(said_access<name, outside>::get()).high == text::number(3));
}
