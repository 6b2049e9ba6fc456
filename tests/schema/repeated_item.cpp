// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/repeated_item.hpp>

#include "support/twice.hpp"

#include <array>
#include <random>
#include <string>
#include <vector>

using telltale::repeated_item;

namespace {

struct unordered {
    int value;
    friend constexpr bool operator==(unordered const&, unordered const&) = default;
};

template <class T>
std::size_t by_pairs(std::vector<T> const& items) {
    for (std::size_t i = 1; i < items.size(); ++i)
        for (std::size_t j = 0; j != i; ++j)
            if (items[i] == items[j]) return i;
    return items.size();
}

} // namespace

TEST_CASE("the first item that was there before", "[schema]") {
    TWICE(repeated_item(std::array<int, 0>{}) == 0);
    TWICE(repeated_item(std::array{1}) == 1);
    TWICE(repeated_item(std::array{1, 2, 3}) == 3);
    TWICE(repeated_item(std::array{1, 1, 1}) == 1);
    TWICE(repeated_item(std::array{1, 2, 3, 2, 1}) == 3);
    TWICE(repeated_item(std::array{unordered{1}, unordered{2}, unordered{1}}) == 2);
    CHECK(repeated_item(std::vector<std::string>{"a", "b", "a"}) == 2);
    CHECK(repeated_item(std::vector<bool>{true, false}) == 2);
    CHECK(repeated_item(std::vector<bool>{true, false, true}) == 2);
    CHECK(repeated_item(std::vector<double>{0.0, -0.0}) == 1); // they are equal
}

TEST_CASE("many items are found as few are", "[schema]") {
    std::mt19937 random(7);
    for (int round = 0; round != 300; ++round) {
        std::vector<unsigned> items(random() % 60);
        unsigned const range = 1 + static_cast<unsigned>(random() % 400);
        for (unsigned& item : items) item = static_cast<unsigned>(random()) % range;
        std::vector<unordered> same;
        for (unsigned const item : items) same.push_back({static_cast<int>(item)});
        CHECK(repeated_item(items) == by_pairs(items));
        CHECK(repeated_item(same) == by_pairs(items));
    }
}
