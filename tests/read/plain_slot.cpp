// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/plain_slot.hpp>

#include <telltale/text.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>

namespace {

struct sample {
    int a = 0;
    int b = 0;
    int c = 0;
    std::optional<int> d;
    std::string e;
    std::string f;
    std::uint64_t g = 0;
    double h = 0;
    long i = 0;

    static constexpr auto schema = telltale::schema(
        telltale::field<&sample::a>(telltale::minimum(3, "a is small")),
        telltale::field<&sample::b>(telltale::missing("b, please"), telltale::minimum(3, "so is b")),
        telltale::field<&sample::c>(telltale::minimum(4)), telltale::field<&sample::d>(telltale::minimum(3)),
        telltale::field<&sample::e>(telltale::pattern<"^a$">()), telltale::field<&sample::f>(telltale::min_length(1)),
        telltale::field<&sample::g>(telltale::maximum(std::numeric_limits<std::uint64_t>::max())),
        telltale::field<&sample::h>(telltale::range(-0.5, 1e300)));
};

template <std::size_t I>
using plain = telltale::plain_slot<typename telltale::record<sample>::member<I>::value_slot>;
template <std::size_t I>
inline constexpr auto const& said = telltale::record<sample>::member<I>::value_slot::rules;

} // namespace

TEST_CASE("slots that judge alike are one, whatever they say", "[read]") {
    STATIC_REQUIRE(std::is_same_v<plain<0>, plain<1>>);
    STATIC_REQUIRE(std::is_same_v<plain<0>, plain<3>>);
    STATIC_REQUIRE_FALSE(std::is_same_v<plain<0>, plain<2>>);
    STATIC_REQUIRE_FALSE(std::is_same_v<plain<0>, plain<8>>);
}

TEST_CASE("bounds are the same, to the bit", "[read]") {
    STATIC_REQUIRE(plain<0>::rule_count == 1);
    STATIC_REQUIRE(plain<0>::rules[0].kind == telltale::rule_kind::minimum);
    STATIC_REQUIRE(plain<0>::rules[0].low == said<0>[0].low);
    STATIC_REQUIRE(plain<6>::rules[0].high == telltale::text::number(std::numeric_limits<std::uint64_t>::max()));
    STATIC_REQUIRE(plain<7>::rules[0].low == telltale::text::number(-0.5));
    STATIC_REQUIRE(plain<7>::rules[0].high == telltale::text::number(1e300));
    STATIC_REQUIRE(plain<5>::rules[0].kind == telltale::rule_kind::min_length);
    STATIC_REQUIRE(plain<8>::rule_count == 0);
}

TEST_CASE("a rule that is more than bounds keeps its slot", "[read]") {
    STATIC_REQUIRE(std::is_same_v<plain<4>, telltale::record<sample>::member<4>::value_slot>);
}
