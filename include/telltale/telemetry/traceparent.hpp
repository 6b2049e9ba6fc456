// SPDX-License-Identifier: BSL-1.0
// Trace contexts from and to the header `traceparent` of W3C Trace Context.
#ifndef TELLTALE_TELEMETRY_TRACEPARENT_HPP
#define TELLTALE_TELEMETRY_TRACEPARENT_HPP

#include <telltale/telemetry/trace_context.hpp>
#include <telltale/text/formats.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace telltale::inline v0::telemetry {

/// The context that a `traceparent` header carries: its trace, and the sender's span, which is the parent of what the receiver
/// does under `span_id`. Nothing if the header is none, as `text::is_traceparent` has it; W3C then asks to begin a trace of one's own.
[[nodiscard]] inline std::optional<trace_context> from_traceparent(std::string_view header, std::string span_id) {
    if (!text::is_traceparent(header)) return std::nullopt;
    return trace_context{std::string(header.substr(3, 32)), std::move(span_id), std::string(header.substr(36, 16))};
}

/// The header to send with a request that is made in `context`: `00-<trace>-<span>-01`, or `-00` if the trace is not
/// sampled. Nothing if its ids are none of W3C's.
[[nodiscard]] inline std::optional<std::string> traceparent_of(trace_context const& context, bool sampled = true) {
    std::string header = "00-" + context.trace_id + '-' + context.span_id + (sampled ? "-01" : "-00");
    if (!text::is_traceparent(header)) return std::nullopt;
    return header;
}

} // namespace telltale::inline v0::telemetry

#endif
