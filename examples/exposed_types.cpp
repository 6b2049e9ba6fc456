// SPDX-License-Identifier: BSL-1.0
// A library that exposes types of its own: whoever includes it can put them into his structs, and read and write them.
#include <telltale/text.hpp>

#include <charconv>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

// [library]
namespace colours {

struct rgb { // text in JSON: "#ff8000"
    std::uint32_t value = 0;
};
struct name { // text with a rule of its own
    std::string text;
    static constexpr auto schema =
        telltale::schema(telltale::transparent, telltale::field<&name::text>(telltale::min_length(1)));
};
class swatch { // keeps to itself what it is made of
public:
    static consteval auto schema() {
        return telltale::schema(telltale::field<&swatch::label_>(), telltale::field<&swatch::colour_>());
    }

private:
    name label_;
    rgb colour_;
};

} // namespace colours

template <>
struct telltale::text_codec<colours::rgb> {
    static constexpr std::string_view words = "a colour such as #ff8000";
    static std::optional<colours::rgb> parse(std::string_view text) {
        colours::rgb colour;
        char const* const end = text.data() + text.size();
        if (text.size() != 7 || text[0] != '#' || std::from_chars(text.data() + 1, end, colour.value, 16).ptr != end)
            return std::nullopt;
        return colour;
    }
    static void append(std::string& out, colours::rgb colour) {
        char text[8];
        std::snprintf(text, sizeof text, "#%06x", static_cast<unsigned>(colour.value) & 0xFFFFFFU);
        out += text;
    }
};
// [/library]

struct theme { // one who uses it
    std::map<std::string, colours::swatch> swatches;
    std::pair<colours::rgb, colours::rgb> gradient;
};

int main() {
    auto const read = telltale::parse<theme>(
        R"({"swatches":{"a":{"label":"Sun","colour":"#ffcc00"}},"gradient":["#000000","#ff8000"]})");
    std::cout << telltale::serialize(*read) << '\n'
              << telltale::validate<theme>(R"({"swatches":{"a":{"label":"","colour":"red"}},"gradient":["#0000000"]})");
}
