// SPDX-License-Identifier: BSL-1.0
// Rules on values, items and keys, rules made of rules, a format of one's own, and messages.
#include <telltale/text.hpp>

#include <cstdint>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

// [format]
constexpr bool is_colour(std::string_view text) noexcept { // is given well-formed UTF-8
    return text.size() == 7 && text[0] == '#' && text.find_first_not_of("0123456789abcdef", 1) == text.npos;
}
inline constexpr telltale::named_format colour{"colour", "a colour such as #ff8000", &is_colour};
// [/format]

// [rules]
struct lamp {
    std::string name;
    std::string tint;
    double watts;
    std::uint16_t port;
    std::vector<std::string> rooms;
    std::map<std::string, std::vector<std::uint8_t>> scenes;

    static constexpr auto schema = telltale::schema(
        telltale::field<&lamp::name>(telltale::max_length(12), telltale::none_of(telltale::is_one_of("all", "none"))),
        telltale::field<&lamp::tint>(telltale::format(colour)),
        telltale::field<&lamp::watts>(telltale::exclusive_minimum(0),
                                      telltale::multiple_of(0.5, "must be in steps of half a watt"),
                                      telltale::wrong_type("watts are a number")),
        telltale::field<&lamp::port>(
            telltale::any_of(telltale::equals(0), telltale::minimum(1024)).says("must be 0 or a free port")),
        telltale::field<&lamp::rooms>(telltale::min_items(1), telltale::unique_items(),
                                      telltale::each(telltale::pattern<"^[a-z]+( [a-z]+)*$">())),
        telltale::field<&lamp::scenes>(telltale::keys(telltale::min_length(3)),
                                       telltale::each(telltale::max_items(2), telltale::each(telltale::maximum(100)))));
};
// [/rules]

int main() {
    std::cout << telltale::validate<lamp>(R"({
  "name": "none", "tint": "red", "watts": 7.25, "port": 80,
  "rooms": ["hall", "Living room", "hall"], "scenes": {"tv": [10, 20, 101]}
})");
    std::cout << telltale::validate<lamp>(
        R"({"name":"all rooms, all of them","tint":"#ff8000","watts":"7","port":0,"rooms":["hall","hall"],"scenes":{}})");
}
