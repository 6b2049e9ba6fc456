// SPDX-License-Identifier: BSL-1.0
// An event of a render pipeline with a payload of its type: the envelope of its catalog.
#ifndef TELLTALE_RENDER_EVENT_RECORD_HPP
#define TELLTALE_RENDER_EVENT_RECORD_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/render/event_source.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/allowed_sources.hpp>
#include <telltale/telemetry/severity.hpp>
#include <telltale/telemetry/type_key.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace telltale::inline v0::render {

/// An event whose payload is one of those of `Catalog`, which also says who may send it: `event_input` of known types. The event's
/// type is the alternative that `payload` holds; it is not kept twice.
template <class Catalog>
struct event_record {
    std::string shop_id;
    std::string request_id;                  ///< the same for all that one request of a customer caused
    std::optional<std::string> run_id{};     ///< of its `start_run_input`
    std::optional<std::string> variant_id{}; ///< within the run
    std::optional<std::string> trace_id{};   ///< as in `telemetry::trace_context`
    std::optional<std::string> span_id{};
    std::optional<std::string> parent_span_id{};
    event_source source = event_source::storefront; ///< who sends it; one that may
    std::optional<telemetry::severity> severity{};  ///< `level()` is this or the type's own
    typename Catalog::payload payload{};

    /// The event's type, as `Catalog::type_of(payload)`.
    [[nodiscard]] constexpr std::string_view type() const noexcept { return Catalog::type_of(payload); }
    /// How serious it is: as it says itself, or else as the catalog says of its type.
    [[nodiscard]] constexpr telemetry::severity level() const noexcept {
        return severity ? *severity : Catalog::describe(payload).default_severity;
    }

    friend bool operator==(event_record const&, event_record const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case, telltale::field<&event_record::payload>(telemetry::type_key<Catalog, "type">),
        telemetry::allowed_sources<Catalog, &event_record::source>);
};

} // namespace telltale::inline v0::render

#endif
