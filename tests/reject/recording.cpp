// SPDX-License-Identifier: BSL-1.0
// Events that cannot be recorded.
// subject: Recording
// reject: no_such_event: "recording: no event of the catalog has such details"
// show: no_such_event: to.record(lit{60})
// cure: no_such_event: Add an event with such details to the catalog, or record details that it has.
// reject: no_such_event_emitted: "recording: no event of the catalog has such details"
// same: no_such_event_emitted: no_such_event
// reject: several_events: "recording: several events of the catalog have such details, say which"
// show: several_events: to.record(lit{60})
// cure: several_events: Name the event: `to.record<"lamp.lit">(lit{60})`.
// reject: details_are_a_list: "recording: details must be an object in JSON"
// cure: details_are_a_list: Put the list into a struct.
// reject: details_may_be_anything: "recording: details must be an object in JSON"
// same: details_may_be_anything: details_are_a_list
#include <telltale/recording.hpp>

#include <string>
#include <vector>

namespace recording = telltale::recording;
namespace telemetry = telltale::telemetry;

struct lit {
    int watts;
};
struct out {
    int seconds;
};
#if defined(REJECT_several_events)
using panel = telemetry::event_catalog<telemetry::event<"lamp.lit", lit>, telemetry::event<"lamp.dimmed", lit>>;
#elif defined(REJECT_no_such_event) || defined(REJECT_no_such_event_emitted)
using panel = telemetry::event_catalog<telemetry::event<"lamp.out", out>>;
#else
using panel = telemetry::event_catalog<telemetry::event<"lamp.lit", lit>, telemetry::event<"lamp.out", out>>;
#endif

#if defined(REJECT_no_such_event_emitted)
bool emit(recording::emitter<panel>& to) { return to.emit(lit{60}); }
#else
bool record(recording::file_recorder<panel>& to) { return to.record(lit{60}).ok(); }
#endif

#if defined(REJECT_details_are_a_list)
bool record_by_name(recording::file_recorder<panel>& to) { return to.record("lit", std::vector<int>{60}).ok(); }
#elif defined(REJECT_details_may_be_anything)
bool record_by_name(recording::file_recorder<panel>& to) { return to.record("lit", telltale::raw_json()).ok(); }
#else
bool record_by_name(recording::file_recorder<panel>& to) { return to.record("lit", lit{60}).ok(); }
#endif
