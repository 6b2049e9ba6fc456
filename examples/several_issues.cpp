// SPDX-License-Identifier: BSL-1.0
// All that is wrong with a document in one pass: nested, in arrays, in maps, with the source shown, and as JSON.
#include <telltale/text.hpp>

#include <cstdint>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// [declare]
enum class region { eu_west, us_east };

struct replica {
    std::string host;
    std::uint16_t port;
    double weight;

    static constexpr auto schema =
        telltale::schema(telltale::field<&replica::host>(telltale::min_length(1)),
                         telltale::field<&replica::port>(telltale::minimum(1024)),
                         telltale::field<&replica::weight>(telltale::range(0, 1), telltale::default_to(1.0)));
};

struct service {
    std::string name;
    std::vector<replica> replicas;
    std::map<std::string, std::uint32_t> limits;
    std::optional<region> home;

    static constexpr auto schema =
        telltale::schema(telltale::unknown_keys::reject,
                         telltale::field<&service::name>(telltale::max_length(8),
                                                         telltale::pattern<"^[a-z]+$">("must be lower-case letters")),
                         telltale::field<&service::replicas>(telltale::min_items(1)));
};
// [/declare]

namespace {

constexpr std::string_view text = R"({
  "name": "Inference",
  "replicas": [
    {"host": "10.0.0.1", "port": 8080, "weight": 0.5},
    {"host": "", "port": 80, "weight": "half"},
    {"host": "10.0.0.3", "port": 99999}
  ],
  "limits": {"tokens": 4096, "requests per minute": -1},
  "home": "eu-west",
  "nmae": 1
}
)";

} // namespace

int main() {
    // [report]
    telltale::issues const found = telltale::validate<service>(text);
    std::cout << telltale::text_report(found, {.name = "service.json", .text = text});
    // [/report]
    std::cout << '\n';
    // [json]
    for (telltale::issue const& i : found)
        std::cout << i.path.pointer() << ' ' << to_string(i.code) << " at byte " << i.position->offset << '\n';
    std::cout << telltale::json_report(telltale::validate<service>(R"({"name":"a","replicas":[],"limits":{}})"),
                                       {.name = "b.json"})
              << '\n';
    // [/json]
}
