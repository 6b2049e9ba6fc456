// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/attributes.hpp>

#include "support/twice.hpp"

namespace {

TELLTALE_COLD constexpr int cold(int x) { return x + 1; }
TELLTALE_SELDOM constexpr int seldom(int x);
constexpr int seldom(int x) { return x + 4; }
TELLTALE_INLINE constexpr int hot(int x) { return x + 2; }
TELLTALE_NOINLINE constexpr int large(int x) { return x + 3; }

struct holder {
    TELLTALE_COLD [[nodiscard]] constexpr int cold() const { return value + 1; }
    [[nodiscard]] TELLTALE_INLINE constexpr int hot() const { return value + 2; }
    [[nodiscard]] TELLTALE_NOINLINE constexpr int large() const { return value + 3; }
    int value = 10;
};

template <class T>
TELLTALE_COLD constexpr T cold_template(T x) {
    return x + x;
}

} // namespace

TEST_CASE("the attributes leave functions constexpr, also members and templates", "[text]") {
    TWICE(cold(1) == 2);
    TWICE(seldom(1) == 5);
    TWICE(hot(1) == 3);
    TWICE(large(1) == 4);
    TWICE(holder{}.cold() == 11);
    TWICE(holder{}.hot() == 12);
    TWICE(holder{}.large() == 13);
    TWICE(cold_template(4) == 8);
}
