// SPDX-License-Identifier: BSL-1.0
// One event type: its payload, its severity, its description and who may send it.
#ifndef TELLTALE_TELEMETRY_EVENT_HPP
#define TELLTALE_TELEMETRY_EVENT_HPP

#include <telltale/schema/description.hpp>
#include <telltale/telemetry/severity.hpp>
#include <telltale/text/fixed_string.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace telltale::inline v0::telemetry {

/// The sources that may send an event, by their texts: `sent_by<"gateway", "worker">`. Without any, all may.
template <fixed_string... Sources>
struct sent_by {
    static constexpr std::array<std::string_view, sizeof...(Sources)> texts{Sources.view()...};
};

/// One event type of a catalog: `event<"model.loaded", model_loaded, severity::info, "A model was loaded.">`. The type is
/// what stands in documents and is not empty. The payload is of any type that can be read, may be that of another event too,
/// and is a `std::optional` where the key of the payload may be absent. The severity is the one to log it with when nothing
/// else is said; the description is for people; `Sources` is a `sent_by`, which an envelope with `allowed_sources` asks.
template <fixed_string Type, class Payload, severity Default = severity::info, fixed_string Description = "",
          class Sources = sent_by<>>
struct event {
    static constexpr std::string_view type = Type.view();
    using payload = Payload;
    static constexpr telemetry::severity default_severity = Default;
    static constexpr std::string_view description = Description.view();
    using sources = Sources;
};

/// What a catalog says of one event type.
struct event_description {
    std::string_view type{};
    severity default_severity = severity::info;
    std::string_view description{};
    constants<std::string_view> sources{}; ///< who may send it; none: everybody
};

} // namespace telltale::inline v0::telemetry

#endif
