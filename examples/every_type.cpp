// SPDX-License-Identifier: BSL-1.0
// A member of every kind, and what it is in JSON.
#include <telltale/text.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

// [types]
enum class level { debug, info };
struct point {
    double x, y;
};
struct circle {
    double radius;
};
struct every_type {
    bool flag = true;
    std::int64_t integer = -9223372036854775807;
    float real = 0.1F;
    std::string text = "caf\u00e9";
    level chosen = level::info;
    telltale::open_enum<level> extensible{std::string("trace")};
    std::optional<int> absent;
    std::unique_ptr<every_type> itself;
    telltale::nullable<int> null;
    std::vector<std::deque<int>> lists{{1, 2}, {}};
    std::array<int, 2> two{3, 4};
    std::set<std::string> different{"a", "b"};
    std::map<std::string, point> named{{"origin", {0, 0}}};
    std::unordered_map<std::string, int> counts{{"k", 1}};
    std::pair<int, std::string> pair{5, "five"};
    std::tuple<bool, double> tuple{false, 2.5};
    std::variant<std::string, double> either = 0.5;
    std::variant<point, circle> shape = circle{1};
    std::chrono::sys_time<std::chrono::milliseconds> at{std::chrono::milliseconds{1500}};
    std::chrono::milliseconds wait{1500};
    std::filesystem::path file = "data/a.json";
    telltale::raw_json anything = telltale::raw_json::trusted("[1,null]");
    telltale::raw_object object;

    static constexpr auto schema =
        telltale::schema(telltale::field<&every_type::shape>(telltale::tagged<"kind">()),
                         telltale::field<&every_type::wait>(telltale::unit<std::chrono::seconds>));
};
// [/types]

int main() {
    every_type const value;
    std::string const text = telltale::serialize(value);
    std::cout << text << '\n' << (telltale::serialize(telltale::parse<every_type>(text).value()) == text) << '\n';
}
