// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/fact.hpp>

#include "support/twice.hpp"

#include <cstddef>

using namespace telltale;

namespace {

class counter final : public fact_sink {
public:
    constexpr bool take(fact const& what) override {
        offsets += what.offset;
        return ++count != 2;
    }
    std::size_t count = 0;
    std::size_t offsets = 0;
};

constexpr bool hand_over() {
    counter taken;
    fact_sink& sink = taken;
    return sink.take({.code = issue_code::too_big, .offset = 3}) && !sink.take({.offset = 4}) && taken.offsets == 7;
}

} // namespace

TEST_CASE("a fact that says nothing", "[schema]") {
    TWICE(fact{}.severity == issue_severity::error);
    TWICE(fact{}.at == nullptr);
    TWICE(fact{}.offset + 1 == 0);
    TWICE(fact{}.inside + 1 == 0);
    TWICE(fact{}.words.empty());
    TWICE(frame{}.outer == nullptr);
    TWICE(!frame{}.by_key);
}

TEST_CASE("a sink answers whether to go on, in constant evaluation too", "[schema]") { TWICE(hand_over()); }
