// SPDX-License-Identifier: BSL-1.0
// Has a program checked that parses a type, and the same with literals of it, right and wrong, and prints what these add in user time.
// No code is made, since of a wrong program there is none.
#include <compile_time.hpp>

#include <cstddef>
#include <string>

namespace {

/// A document of at least `size` characters; in a wrong one the first port is too small, and the last name has a space.
std::string document(std::size_t size, bool wrong) {
    std::string items;
    for (int i = 0; items.size() + 60 < size; ++i)
        items += std::string(i == 0 ? "" : ",\n") + "{\"id\":\"item-" + std::to_string(100 + i) + "\",\"ratio\":0." +
                 std::to_string(125 + i) + ",\"count\":" + std::to_string(1000 + i) + ",\"on\":true}";
    if (wrong) items.insert(items.rfind("item-") + 4, " ");
    return std::string("{\"enabled\":true,\"prometheusPort\":") + (wrong ? "80" : "9464") + ",\n\"items\":[" + items +
           "]}";
}

std::string program(std::string const& literal) {
    std::string text = R"(#include <telltale/text.hpp>
struct item {
    std::string id;
    double ratio;
    int count;
    bool on;
    static constexpr auto schema = telltale::schema(telltale::field<&item::id>(telltale::pattern<"^[a-z0-9-]+$">()),
                                                    telltale::field<&item::ratio>(telltale::range(0, 1)));
};
struct config {
    bool enabled;
    std::uint16_t prometheus_port;
    std::vector<item> items;
    static constexpr auto schema = telltale::schema(
        telltale::camel_case, telltale::field<&config::prometheus_port>(telltale::minimum(1024, "Port must be >= 1024")));
};
bool read(std::string_view text) { return telltale::parse<config>(text).has_value() && telltale::validate<config>(text).ok(); }
)";
    if (!literal.empty())
        text += "config const& get() { return telltale::literal<config, R\"json(" + literal + ")json\">(); }\n";
    return text;
}

} // namespace

int main(int argc, char** argv) {
    return benchmarks::measure_programs(argc, argv, "compile_literal",
                                        "what a literal adds to a program that parses its type",
                                        {{"without", program("")},
                                         {"right_1kb", program(document(1024, false))},
                                         {"wrong_1kb", program(document(1024, true)), true},
                                         {"right_4kb", program(document(4096, false))},
                                         {"wrong_4kb", program(document(4096, true)), true}});
}
