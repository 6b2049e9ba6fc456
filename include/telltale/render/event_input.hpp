// SPDX-License-Identifier: BSL-1.0
// An event of a render pipeline, of a known type or any other.
#ifndef TELLTALE_RENDER_EVENT_INPUT_HPP
#define TELLTALE_RENDER_EVENT_INPUT_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/render/event_source.hpp>
#include <telltale/render/event_type.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/severity.hpp>
#include <telltale/value/open_enum.hpp>
#include <telltale/value/raw_json.hpp>

#include <optional>
#include <string>

namespace telltale::inline v0::render {

/// TelemetryEventInput: what is handed over when something happened. Any type, any payload; `catalog` knows which payload an
/// event has and who may send it. Absent members are unknown to the sender; a severity is then that of the event's type.
struct event_input {
    std::string shop_id;
    std::string request_id;                  ///< the same for all that one request of a customer caused
    std::optional<std::string> run_id{};     ///< of its `start_run_input`
    std::optional<std::string> variant_id{}; ///< within the run
    std::optional<std::string> trace_id{};   ///< as in `telemetry::trace_context`
    std::optional<std::string> span_id{};
    std::optional<std::string> parent_span_id{};
    event_source source = event_source::storefront;
    open_enum<event_type> type; ///< one that is nearly a known one is a warning
    std::optional<telemetry::severity> severity{};
    std::optional<raw_object> payload{}; ///< beyond `max_payload_size` it belongs into an artifact

    friend bool operator==(event_input const&, event_input const&) = default;

    static constexpr auto schema = telltale::schema(telltale::camel_case);
};

} // namespace telltale::inline v0::render

#endif
