// SPDX-License-Identifier: BSL-1.0
// Catalogs that cannot be.
// reject: declared_twice: "event_catalog: the type lamp.lit is declared twice, by events 1 and 3"
// reject: asked_by_parse: "event_catalog: the type lamp.out is declared twice, by events 2 and 3"
// reject: no_event: "event_catalog: it has no event"
// reject: empty_type: "event_catalog: the type of event 2 is empty"
#include <telltale/telemetry/event_catalog.hpp>

using telltale::telemetry::event;
using telltale::telemetry::event_catalog;

struct lit {
    int watts;
};
struct out {
    int seconds;
};

#if defined(REJECT_declared_twice)
using panel = event_catalog<event<"lamp.lit", lit>, event<"lamp.out", out>, event<"lamp.lit", out>>;
#elif defined(REJECT_asked_by_parse)
using panel = event_catalog<event<"lamp.lit", lit>, event<"lamp.out", out>, event<"lamp.out", out>>;
#elif defined(REJECT_no_event)
using panel = event_catalog<>;
#elif defined(REJECT_empty_type)
using panel = event_catalog<event<"lamp.lit", lit>, event<"", out>>;
#else
using panel = event_catalog<event<"lamp.lit", lit>, event<"lamp.out", out>, event<"lamp.lit ", out>>;
#endif

#if defined(REJECT_asked_by_parse)
bool good(std::string_view line) { return panel::parse(line).has_value(); }
#else
std::size_t events = panel::size;
#endif
