// SPDX-License-Identifier: BSL-1.0
// Rules of one's own: on a member, on each item, and across members.
#include <telltale/text.hpp>

#include <iostream>
#include <string>
#include <string_view>
#include <vector>

// [rules]
constexpr auto is_even = [](int n) { return n % 2 == 0; };

struct window {
    int from;
    int to;
    std::vector<int> steps;

    static constexpr auto schema =
        telltale::schema(telltale::field<&window::from>(telltale::satisfies(is_even, "from must be even")),
                         telltale::field<&window::steps>(
                             telltale::each(telltale::minimum(1), telltale::satisfies(is_even, "a step must be even"))),
                         telltale::satisfies<&window::from, &window::to>([](int from, int to) { return from <= to; },
                                                                         "from must not be above to"));
};
// [/rules]

int main() {
    for (std::string_view const text : {
             R"({"from": 2, "to": 8, "steps": [2, 4]})",
             R"({"from": 8, "to": 2, "steps": []})",            // across members
             R"({"from": 3, "to": 1, "steps": [2, -3, 4, 5]})", // not asked across members while one of them is wrong
         }) {
        telltale::issues const found = telltale::validate<window>(text);
        std::cout << text << (found.ok() ? " is good\n" : ":\n") << found;
    }
    // [memory]
    std::cout << "in memory:\n" << telltale::validate(window{.from = 4, .to = 3, .steps = {1}});
    // [/memory]
}
