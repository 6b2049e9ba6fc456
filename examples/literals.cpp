// SPDX-License-Identifier: BSL-1.0
// JSON in the source of a program, checked while it is compiled.
#include <telltale/text.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// [declare]
struct retry {
    std::uint8_t attempts;
    std::chrono::milliseconds pause;
    std::optional<double> factor;

    static constexpr auto schema = telltale::schema(
        telltale::field<&retry::attempts>(telltale::range(1, 10)),
        telltale::field<&retry::pause>(telltale::unit<std::chrono::milliseconds>, telltale::minimum(1)),
        telltale::field<&retry::factor>(telltale::exclusive_minimum(1)));
};

struct client {
    std::string name;
    std::vector<std::string> hosts;
    retry again;

    static constexpr auto schema =
        telltale::schema(telltale::unknown_keys::reject, telltale::field<&client::name>(telltale::min_length(1)),
                         telltale::field<&client::hosts>(telltale::min_items(1)));
};
// [/declare]

// [use]
// owns no memory: a constant
constexpr retry patient = telltale::literal<retry, R"({"attempts": 5, "pause": 250, "factor": 1.5})">();
static_assert(patient.attempts == 5);

// has strings: made once, at the first call
client const& defaults() {
    return telltale::literal<client, R"({
        "name": "indexer",
        "hosts": ["a.example", "b.example"],
        "again": {"attempts": 3, "pause": 100}
    })">();
}
// [/use]

// [constants]
constexpr auto hasty = telltale::parse<retry>(R"({"attempts": 2, "pause": 50})");
static_assert(hasty.has_value() && !hasty->factor);
static_assert(!telltale::parse<retry>(R"({"attempts": 99, "pause": 50})"));

constexpr auto written = [] {
    std::array<char, 64> buffer{};
    std::size_t const size = telltale::serialize_to(buffer, patient);
    return size <= buffer.size() ? buffer : std::array<char, 64>{};
}();
static_assert(std::string_view(written.data()) == R"({"attempts":5,"pause":250,"factor":1.5})");
// [/constants]

int main() {
    std::cout << "patient: " << written.data() << '\n'
              << "defaults: " << telltale::serialize(defaults()) << '\n'
              << "one object: " << (&defaults() == &defaults() ? "yes" : "no") << '\n';
}
