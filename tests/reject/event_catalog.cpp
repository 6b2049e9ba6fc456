// SPDX-License-Identifier: BSL-1.0
// Catalogs that cannot be.
// subject: Event catalogs
// reject: declared_twice: "event_catalog: the type lamp.lit is declared twice, by events 1 and 3"
// cure: declared_twice: Give each event a type of its own.
// reject: asked_by_parse: "event_catalog: the type lamp.out is declared twice, by events 2 and 3"
// reject: no_event: "event_catalog: it has no event"
// cure: no_event: Name the events of the catalog: `event_catalog<event<"lamp.lit", lit>>`.
// reject: empty_type: "event_catalog: the type of event 2 is empty"
// cure: empty_type: Write the type of the event.
// reject: twice_in_a_sum: "event_catalog: the type lamp.out is declared twice, by events 2 and 3"
// reject: one_prefix_twice: "event_catalog: the type a.lamp.lit is declared twice, by events 1 and 3"
// same, not listed: asked_by_parse, twice_in_a_sum, one_prefix_twice: declared_twice
// reject: empty_prefix: "event_catalog: the prefix is empty"
// cure: empty_prefix: Write the prefix, or add the catalog as it is.
// reject: two_envelopes: "event_catalog: a + b is for catalogs of one envelope"
// cure: two_envelopes: Put both over one envelope.
// reject: source_twice: "event_catalog: the source clock is named twice for lamp.lit"
// cure: source_twice: Name each source once.
// reject: source_unknown: "event_catalog: lamp.lit is sent by clok, which is no enumerator of source"
// cure: source_unknown: Write an enumerator of the member's enumeration, with its text in JSON.
// reject: no_such_type: "event_catalog: there is no event lamp.lot, did you mean lamp.lit?"
// cure: no_such_type: Write the type of an event of this catalog.
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/allowed_sources.hpp>
#include <telltale/telemetry/event_catalog.hpp>

using telltale::telemetry::allowed_sources;
using telltale::telemetry::event;
using telltale::telemetry::event_catalog;
using telltale::telemetry::sent_by;
using telltale::telemetry::severity;
using telltale::telemetry::type_key;

struct lit {
    int watts;
};
struct out {
    int seconds;
};
enum class source { clock, person };

template <class Catalog>
struct message {
    source from;
    typename Catalog::payload body;
    static constexpr auto schema = telltale::schema(telltale::field<&message::body>(type_key<Catalog, "type">),
                                                    allowed_sources<Catalog, &message::from>);
};

#if defined(REJECT_source_twice)
using senders = sent_by<"clock", "person", "clock">;
#elif defined(REJECT_source_unknown)
using senders = sent_by<"person", "clok">;
#else
using senders = sent_by<"person", "clock">;
#endif

#if defined(REJECT_declared_twice)
using panel = event_catalog<event<"lamp.lit", lit>, event<"lamp.out", out>, event<"lamp.lit", out>>;
#elif defined(REJECT_asked_by_parse)
using panel = event_catalog<event<"lamp.lit", lit>, event<"lamp.out", out>, event<"lamp.out", out>>;
#elif defined(REJECT_no_event)
using panel = event_catalog<>;
#elif defined(REJECT_empty_type)
using panel = event_catalog<event<"lamp.lit", lit>, event<"", out>>;
#else
using panel = event_catalog<event<"lamp.lit", lit, severity::info, "", senders>, event<"lamp.out", out>>;
#endif

#if defined(REJECT_asked_by_parse)
bool good(std::string_view line) { return panel::parse(line).has_value(); }
#else
std::size_t events = panel::size;
#endif

#if defined(REJECT_twice_in_a_sum)
inline constexpr auto both = panel{} + event_catalog<event<"lamp.out", lit>>{};
#elif defined(REJECT_one_prefix_twice)
inline constexpr auto both = panel::prefixed<"a.">() + panel::prefixed<"a.">();
#elif defined(REJECT_empty_prefix)
inline constexpr auto both = panel::prefixed<"">() + event_catalog<event<"door", lit>>{};
#elif defined(REJECT_two_envelopes)
inline constexpr auto both = panel{} + event_catalog<event<"door", lit>>::over<message>{};
#elif !defined(REJECT_declared_twice) && !defined(REJECT_asked_by_parse) && !defined(REJECT_no_event) && \
    !defined(REJECT_empty_type)
inline constexpr auto both = panel::prefixed<"a.">() + panel::prefixed<"b.">() + panel{};
#endif

#if defined(REJECT_source_unknown)
bool good(std::string_view line) { return panel::over<message>::parse(line).has_value(); }
#elif defined(REJECT_no_such_type)
panel::payload made = panel::make<"lamp.lot">({1});
#elif !defined(REJECT_declared_twice) && !defined(REJECT_asked_by_parse) && !defined(REJECT_no_event) && \
    !defined(REJECT_empty_type)
panel::payload made = panel::make<"lamp.lit">({1});
#endif
