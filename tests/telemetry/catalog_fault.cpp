// SPDX-License-Identifier: BSL-1.0
#include <telltale/telemetry/catalog_fault.hpp>

#include <telltale/telemetry/event.hpp>

#include "support/twice.hpp"

using namespace telltale::telemetry;

namespace {

struct lit {};

template <class... Events>
inline constexpr auto fault = detail::catalog_faults<Events...>::first;
template <telltale::fixed_string Type, class... Events>
inline constexpr auto unknown = detail::unknown_type<Type, Events...>::first;

} // namespace

TEST_CASE("what is wrong with the events of a catalog") {
    TWICE(fault<event<"a", lit>, event<"b", lit>>.empty());
    TWICE(fault<>.view() == "event_catalog: it has no event");
    TWICE(fault<event<"a", lit>, event<"", lit>>.view() == "event_catalog: the type of event 2 is empty");
    TWICE(fault<event<"a", lit>, event<"b", lit>, event<"a", lit>>.view() ==
          "event_catalog: the type a is declared twice, by events 1 and 3");
    using twice = event<"b", lit, severity::info, "", sent_by<"x", "y", "x">>;
    TWICE(fault<event<"a", lit>, twice>.view() == "event_catalog: the source x is named twice for b");
    using nobody = event<"b", lit, severity::info, "", sent_by<"x", "">>;
    TWICE(fault<nobody>.view() == "event_catalog: a source of b is empty");
    TWICE(fault<event<"b", lit, severity::info, "", sent_by<"x", "y">>>.empty());
}

TEST_CASE("a type that no event has") {
    TWICE(unknown<"lamp.lit", event<"door", lit>, event<"lamp.lit", lit>>.empty());
    TWICE(unknown<"lamp.lot", event<"door", lit>, event<"lamp.lit", lit>>.view() ==
          "event_catalog: there is no event lamp.lot, did you mean lamp.lit?");
    TWICE(unknown<"x", event<"door", lit>, event<"lamp.lit", lit>>.view() == "event_catalog: there is no event x");
}
