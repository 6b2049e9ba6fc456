// SPDX-License-Identifier: BSL-1.0
// That the build stops, and with which words, is seen in tests/reject/stop_build.cpp.
#include <telltale/text/stop_build.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

using telltale::text::build_ok;
using telltale::text::sentence;

namespace {

int looked_at = 0;

template <class T>
struct faults {
    static constexpr sentence<> first{};
};

struct small_faults {
    static constexpr sentence<16> first{};
};

struct config {
    int port = ++looked_at;
    static_assert(build_ok<faults<config>>); // of a class that is not complete yet
};

template <class T>
constexpr bool ask() {
    static_assert(build_ok<faults<T>>);
    return build_ok<faults<T>>;
}

TEST_CASE("a build without faults goes on", "[text]") {
    TWICE(build_ok<faults<int>>);
    TWICE(build_ok<small_faults>);
    TWICE(ask<config>());
    TWICE(ask<config const&>());
    CHECK(looked_at == 0);
}

} // namespace
