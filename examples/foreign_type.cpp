// SPDX-License-Identifier: BSL-1.0
// Types that one cannot edit, declared from outside.
#include <telltale/text.hpp>

#include <iostream>
#include <string>
#include <string_view>
#include <vector>

// [foreign]
namespace geometry { // somebody else's

enum class unit { millimetre = 10, metre = 20 };

struct point {
    double x;
    double y;
};

struct polygon {
    std::vector<point> corners;
    unit in;
};

} // namespace geometry
// [/foreign]

// [schema_for]
template <>
inline constexpr auto telltale::schema_for<geometry::unit> = telltale::enumeration(
    telltale::value(geometry::unit::millimetre, "mm"), telltale::value(geometry::unit::metre, "m"));

template <>
inline constexpr auto telltale::schema_for<geometry::point> =
    telltale::schema(telltale::field<&geometry::point::x>(telltale::minimum(0)));

template <>
inline constexpr auto telltale::schema_for<geometry::polygon> = telltale::schema(
    telltale::field<&geometry::polygon::corners>(telltale::min_items(3, "a polygon has at least three corners")),
    telltale::field<&geometry::polygon::in>(telltale::wire_name("unit")));
// [/schema_for]

int main() {
    auto const good = telltale::parse<geometry::polygon>(
        R"({"corners": [{"x": 0, "y": 0}, {"x": 1.5, "y": 0}, {"x": 0, "y": -2}], "unit": "mm"})");
    std::cout << telltale::serialize(good.value()) << '\n';

    std::string_view const bad = R"({"corners": [{"x": -1, "y": 0}], "unit": "km"})";
    auto const refused = telltale::parse<geometry::polygon>(bad);
    std::cout << telltale::text_report(refused.error(), {.name = "polygon.json", .text = bad});
}
