// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/can_read.hpp>

#include "support/catch.hpp"

#include <telltale/schema.hpp>

#include <optional>
#include <string>

using namespace telltale;
using namespace telltale::evolve;

namespace {

struct v1 {
    int id;
};
struct v2 {
    int id;
    std::optional<std::string> note;
};
struct v3 {
    int id;
    std::optional<std::string> note;
    static constexpr auto schema = telltale::schema(unknown_keys::reject, field<&v3::id>(minimum(0)));
};

} // namespace

TEST_CASE("a new optional member is read by both", "[evolve]") {
    static_assert(can_read<v2, v1>);
    static_assert(can_still_read<v1, v2>);
    static_assert(fully_compatible<v1, v2>);
    SUCCEED();
}

TEST_CASE("a no can be asked for", "[evolve]") {
    static_assert(reads<v3, v3> && reads<v2, v3>);
    static_assert(!reads<v3, v2>); // a number below zero
    static_assert(!reads<v3, v1>);
    SUCCEED();
}
