// SPDX-License-Identifier: BSL-1.0
// Where in a distributed trace something happened.
#ifndef TELLTALE_TELEMETRY_TRACE_CONTEXT_HPP
#define TELLTALE_TELEMETRY_TRACE_CONTEXT_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/schema/schema.hpp>

#include <optional>
#include <string>

namespace telltale::inline v0::telemetry {

/// TraceContext: the ids that tie what one system records to what others do. The documents allow any text; those of
/// OpenTelemetry and W3C are 32 hexadecimal digits for a trace and 16 for a span, which `traceparent_of` asks for.
struct trace_context {
    std::string trace_id;                        ///< of all that one request caused
    std::string span_id;                         ///< of this step of it
    std::optional<std::string> parent_span_id{}; ///< of the step that began this one; absent in the first

    friend bool operator==(trace_context const&, trace_context const&) = default;

    static constexpr auto schema = telltale::schema(telltale::camel_case);
};

} // namespace telltale::inline v0::telemetry

#endif
