// SPDX-License-Identifier: BSL-1.0
#include <telltale/write/asked_room.hpp>

#include <telltale/schema/annotations.hpp>

#include "support/twice.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

using namespace telltale;

namespace {

using several = std::array<std::size_t, 9>;
using more = std::array<std::size_t, 11>;

struct few {
    std::int64_t a;
    std::string b;
    bool c;
};
struct numbers {
    double a, b, c, d, e, f, g, h, i, j;
};
struct strings {
    double a, b, c, d;
    std::string e;
    double f, g, h;
};
struct skipped {
    double a, b, c, d, e, f, g;
    std::optional<std::string> h;
    double i, j;
};
struct nested {
    std::vector<int> a;
    int b;
};
struct empty {};

} // namespace

TEST_CASE("asked_room: what is within the slack asks for nothing", "[write]") {
    TWICE(detail::asked_room<few> == std::array<std::size_t, 4>{});
    TWICE(detail::asked_room<empty> == std::array<std::size_t, 1>{});
}

TEST_CASE("asked_room: a number that might not have room asks for its own and its key's", "[write]") {
    // eight numbers of 30 characters with their keys, and eight more: then the slack is gone
    TWICE(detail::asked_room<numbers> == more{0, 0, 0, 0, 0, 0, 0, 0, 5 + 25, 0, 0});
}

TEST_CASE("asked_room: a string asks itself, and behind it all is as at the beginning", "[write]") {
    TWICE(detail::asked_room<strings> == several{});
}

TEST_CASE("asked_room: an optional that is absent did not ask", "[write]") {
    TWICE(detail::asked_room<skipped> == more{0, 0, 0, 0, 0, 0, 0, 5 + 40, 0, 5 + 25, 0});
}

TEST_CASE("asked_room: behind what is no string and no number there may be nothing left", "[write]") {
    TWICE(detail::asked_room<nested> == std::array<std::size_t, 3>{0, 5 + 20, 0});
}
