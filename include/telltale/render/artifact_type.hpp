// SPDX-License-Identifier: BSL-1.0
// What a stored file of a render pipeline is.
#ifndef TELLTALE_RENDER_ARTIFACT_TYPE_HPP
#define TELLTALE_RENDER_ARTIFACT_TYPE_HPP

#include <cstdint>

namespace telltale::inline v0::render {

/// ArtifactType: what a file is that the pipeline keeps; written as it is spelled here. Where others may be named too, as in
/// `artifact_input`, it is an `open_enum<artifact_type>`.
enum class artifact_type : std::uint8_t {
    customer_room_image,    ///< as the customer took it
    prepared_room_image,    ///< as the model is given it
    prepared_product_image, ///< as the model is given it
    provider_request,       ///< what the model was asked
    provider_response,      ///< what it answered
    final_prompt,
    resolved_facts, ///< what is known of the product
    prompt_pack,    ///< the templates that prompts are built of
    output_image,   ///< what a variant made
    session_log,
    debug_bundle
};

} // namespace telltale::inline v0::render

#endif
