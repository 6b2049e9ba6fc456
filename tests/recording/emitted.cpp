// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/emitted.hpp>

#include <telltale/telemetry/event_catalog.hpp>

#include "support/catch.hpp"

#include <string>
#include <type_traits>

namespace recording = telltale::recording;
namespace telemetry = telltale::telemetry;

namespace {

struct a {
    int n = 0;
};
struct b {
    std::string text;
};
using few =
    telemetry::event_catalog<telemetry::event<"first", a>, telemetry::event<"second", b, telemetry::severity::warn>,
                             telemetry::event<"third", a>>;

} // namespace

TEST_CASE("what is known of an event that is emitted") {
    b const text{"x"};
    auto const second = recording::emitted<few>::at<1>(text);
    CHECK(second.index() == 1);
    CHECK(second.type() == "second");
    CHECK(second.description().default_severity == telemetry::severity::warn);
    CHECK(second.get_if<"second">() == &text);
    CHECK(second.get_if<"first">() == nullptr);

    a const number{7};
    auto const third = recording::emitted<few>::at<2>(number);
    CHECK(third.get_if<"first">() == nullptr); // the same details, another event
    CHECK(third.get_if<"third">() == &number);
    int visited = 0;
    third.visit([&](auto place, auto const& details) {
        STATIC_REQUIRE(place < 3);
        if constexpr (std::is_same_v<decltype(details), a const&>)
            visited += details.n + 100 * static_cast<int>(place());
        else visited = -1;
    });
    CHECK(visited == 7 + 200);
}
