// SPDX-License-Identifier: BSL-1.0
// What happened in a render pipeline.
#ifndef TELLTALE_RENDER_EVENT_TYPE_HPP
#define TELLTALE_RENDER_EVENT_TYPE_HPP

#include <telltale/schema/enumeration.hpp>

#include <cstdint>

namespace telltale::inline v0::render {

/// EventType: the events that the pipeline knows, in the order in which a rendering passes them. Where others may be sent too, as
/// in `event_input`, it is an `open_enum<event_type>`.
enum class event_type : std::uint8_t {
    sf_session_started,
    sf_photo_captured,
    sf_upload_started,
    sf_upload_completed,
    sf_render_requested,
    prep_started,
    prep_step_completed,
    prep_completed,
    prep_failed,
    prompt_resolver_started,
    prompt_resolver_completed,
    prompt_builder_started,
    prompt_builder_completed,
    render_run_created,
    render_variant_started,
    render_provider_requested,
    render_provider_completed,
    render_variant_completed,
    render_run_completed,
    storage_upload_started,
    storage_upload_completed,
    storage_signed_url_issued,
    error
};

} // namespace telltale::inline v0::render

/// The names with dots: `sf.session.started`, `storage.signed_url.issued`.
template <>
inline constexpr auto telltale::schema_for<telltale::render::event_type> = telltale::enumeration(
    telltale::value(telltale::render::event_type::sf_session_started, "sf.session.started"),
    telltale::value(telltale::render::event_type::sf_photo_captured, "sf.photo.captured"),
    telltale::value(telltale::render::event_type::sf_upload_started, "sf.upload.started"),
    telltale::value(telltale::render::event_type::sf_upload_completed, "sf.upload.completed"),
    telltale::value(telltale::render::event_type::sf_render_requested, "sf.render.requested"),
    telltale::value(telltale::render::event_type::prep_started, "prep.started"),
    telltale::value(telltale::render::event_type::prep_step_completed, "prep.step.completed"),
    telltale::value(telltale::render::event_type::prep_completed, "prep.completed"),
    telltale::value(telltale::render::event_type::prep_failed, "prep.failed"),
    telltale::value(telltale::render::event_type::prompt_resolver_started, "prompt.resolver.started"),
    telltale::value(telltale::render::event_type::prompt_resolver_completed, "prompt.resolver.completed"),
    telltale::value(telltale::render::event_type::prompt_builder_started, "prompt.builder.started"),
    telltale::value(telltale::render::event_type::prompt_builder_completed, "prompt.builder.completed"),
    telltale::value(telltale::render::event_type::render_run_created, "render.run.created"),
    telltale::value(telltale::render::event_type::render_variant_started, "render.variant.started"),
    telltale::value(telltale::render::event_type::render_provider_requested, "render.provider.requested"),
    telltale::value(telltale::render::event_type::render_provider_completed, "render.provider.completed"),
    telltale::value(telltale::render::event_type::render_variant_completed, "render.variant.completed"),
    telltale::value(telltale::render::event_type::render_run_completed, "render.run.completed"),
    telltale::value(telltale::render::event_type::storage_upload_started, "storage.upload.started"),
    telltale::value(telltale::render::event_type::storage_upload_completed, "storage.upload.completed"),
    telltale::value(telltale::render::event_type::storage_signed_url_issued, "storage.signed_url.issued"),
    telltale::value(telltale::render::event_type::error, "error"));

#endif
