// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/target.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/slot.hpp>

#include "support/twice.hpp"

#include <cstdint>
#include <string>

using namespace telltale;

namespace {

constexpr auto said = schema(minimum(1), maximum(5));
struct bounded {
    static constexpr auto const& get() noexcept { return said.said; }
};

} // namespace

TEST_CASE("nothing keeps nothing", "[read]") {
    TWICE(!detail::keeps<nothing>);
    TWICE(detail::keeps<int>);
    TWICE(detail::keeps<std::string>);
}

TEST_CASE("all rules of a slot at once", "[read]") {
    TWICE(detail::holds_all<slot<int, bounded>>(std::int64_t{1}));
    TWICE(detail::holds_all<slot<int, bounded>>(std::int64_t{5}));
    TWICE(!detail::holds_all<slot<int, bounded>>(std::int64_t{0}));
    TWICE(!detail::holds_all<slot<int, bounded>>(std::int64_t{6}));
    TWICE(!detail::holds_all<slot<double, bounded>>(text::number(5.5)));
    TWICE(detail::holds_all<slot<int, detail::unsaid>>(std::int64_t{99}));
}
