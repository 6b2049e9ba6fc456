// SPDX-License-Identifier: BSL-1.0
// A library that exposes types of its own: whoever includes it can put them into his structs, and read and write them.
#include <telltale/text.hpp>

#include <charconv>
#include <cstdio>
#include <iostream>
#include <map>
#include <optional>
#include <string>

// [library]
namespace colours {
struct rgb { // text in JSON: "#ff8000"
    unsigned value = 0;
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
        bool const is_one =
            text.size() == 7 && text[0] == '#' && std::from_chars(text.data() + 1, end, colour.value, 16).ptr == end;
        return is_one ? std::optional(colour) : std::nullopt;
    }
    static void append(std::string& out, colours::rgb colour) {
        char text[8];
        std::snprintf(text, sizeof text, "#%06x", colour.value & 0xFFFFFFU);
        out += text;
    }
};
// [/library]

int main() {
    struct theme { // one who uses it
        std::map<std::string, colours::swatch> swatches;
    };
    auto const read = telltale::parse<theme>(R"({"swatches":{"a":{"label":"Sun","colour":"#ffcc00"}}})");
    std::cout << telltale::serialize(*read) << '\n'
              << telltale::validate<theme>(R"({"swatches":{"a":{"label":"","colour":"red"},"b":{"colour":"#000"}}})");
}
