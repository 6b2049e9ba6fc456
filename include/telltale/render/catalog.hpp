// SPDX-License-Identifier: BSL-1.0
// The events of a render pipeline.
#ifndef TELLTALE_RENDER_CATALOG_HPP
#define TELLTALE_RENDER_CATALOG_HPP

#include <telltale/render/event_record.hpp>
#include <telltale/render/render_requested.hpp>
#include <telltale/render/run_completed.hpp>
#include <telltale/render/run_created.hpp>
#include <telltale/render/variant_completed.hpp>
#include <telltale/telemetry/event_catalog.hpp>
#include <telltale/telemetry/severity.hpp>
#include <telltale/value/raw_json.hpp>

#include <optional>

namespace telltale::inline v0::render {

/// The 23 events of a render pipeline in the envelope `event_record`: what each carries, how serious it is, who may send it. Any
/// payload may be absent; where the documents do not say what is in it, it is any object. `error` comes from everybody.
/// Another type is refused; `catalog::open` keeps it.
using catalog = telemetry::event_catalog<
    telemetry::event<"sf.session.started", std::optional<raw_object>, telemetry::severity::info,
                     "A customer opened the page.", telemetry::sent_by<"storefront", "app_proxy">>,
    telemetry::event<"sf.photo.captured", std::optional<raw_object>, telemetry::severity::info,
                     "A customer took a picture of a room.", telemetry::sent_by<"storefront", "app_proxy">>,
    telemetry::event<"sf.upload.started", std::optional<raw_object>, telemetry::severity::info,
                     "A picture is being sent.", telemetry::sent_by<"storefront", "app_proxy">>,
    telemetry::event<"sf.upload.completed", std::optional<raw_object>, telemetry::severity::info,
                     "A picture has arrived.", telemetry::sent_by<"storefront", "app_proxy">>,
    telemetry::event<"sf.render.requested", std::optional<render_requested>, telemetry::severity::info,
                     "A customer asked for a rendering.", telemetry::sent_by<"storefront", "app_proxy">>,
    telemetry::event<"prep.started", std::optional<raw_object>, telemetry::severity::info, "Images are being prepared.",
                     telemetry::sent_by<"prep", "admin_app">>,
    telemetry::event<"prep.step.completed", std::optional<raw_object>, telemetry::severity::info,
                     "A step of the preparation is done.", telemetry::sent_by<"prep", "admin_app">>,
    telemetry::event<"prep.completed", std::optional<raw_object>, telemetry::severity::info, "Images are prepared.",
                     telemetry::sent_by<"prep", "admin_app">>,
    telemetry::event<"prep.failed", std::optional<raw_object>, telemetry::severity::error,
                     "Images could not be prepared.", telemetry::sent_by<"prep", "admin_app">>,
    telemetry::event<"prompt.resolver.started", std::optional<raw_object>, telemetry::severity::info,
                     "The facts of a product are being looked up.", telemetry::sent_by<"prompt_builder">>,
    telemetry::event<"prompt.resolver.completed", std::optional<raw_object>, telemetry::severity::info,
                     "The facts of a product are known.", telemetry::sent_by<"prompt_builder">>,
    telemetry::event<"prompt.builder.started", std::optional<raw_object>, telemetry::severity::info,
                     "A prompt is being built.", telemetry::sent_by<"prompt_builder">>,
    telemetry::event<"prompt.builder.completed", std::optional<raw_object>, telemetry::severity::info,
                     "A prompt is built.", telemetry::sent_by<"prompt_builder">>,
    telemetry::event<"render.run.created", std::optional<run_created>, telemetry::severity::info, "A run was started.",
                     telemetry::sent_by<"renderer">>,
    telemetry::event<"render.variant.started", std::optional<raw_object>, telemetry::severity::info,
                     "A variant of a run is being rendered.", telemetry::sent_by<"renderer">>,
    telemetry::event<"render.provider.requested", std::optional<raw_object>, telemetry::severity::info,
                     "The model was asked for an image.", telemetry::sent_by<"renderer", "provider">>,
    telemetry::event<"render.provider.completed", std::optional<raw_object>, telemetry::severity::info,
                     "The model has answered.", telemetry::sent_by<"renderer", "provider">>,
    telemetry::event<"render.variant.completed", std::optional<variant_completed>, telemetry::severity::info,
                     "A variant of a run came to its end.", telemetry::sent_by<"renderer">>,
    telemetry::event<"render.run.completed", std::optional<run_completed>, telemetry::severity::info,
                     "A run came to its end.", telemetry::sent_by<"renderer">>,
    telemetry::event<"storage.upload.started", std::optional<raw_object>, telemetry::severity::info,
                     "A file is being stored.", telemetry::sent_by<"storage">>,
    telemetry::event<"storage.upload.completed", std::optional<raw_object>, telemetry::severity::info,
                     "A file is stored.", telemetry::sent_by<"storage">>,
    telemetry::event<"storage.signed_url.issued", std::optional<raw_object>, telemetry::severity::info,
                     "A URL for a stored file was given out.", telemetry::sent_by<"storage">>,
    telemetry::event<"error", std::optional<raw_object>, telemetry::severity::error,
                     "Something went wrong.">>::over<event_record>;

} // namespace telltale::inline v0::render

#endif
