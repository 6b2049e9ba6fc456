// SPDX-License-Identifier: BSL-1.0
// Where in a render pipeline an event comes from.
#ifndef TELLTALE_RENDER_EVENT_SOURCE_HPP
#define TELLTALE_RENDER_EVENT_SOURCE_HPP

#include <cstdint>

namespace telltale::inline v0::render {

/// EventSource: the part of the pipeline that sends an event; written as it is spelled here.
enum class event_source : std::uint8_t {
    storefront,     ///< the page that the customer sees
    app_proxy,      ///< the route between storefront and app
    admin_app,      ///< the merchant's page
    prep,           ///< preparation of images
    prompt_builder, ///< resolving facts, building prompts
    renderer,       ///< runs and their variants
    provider,       ///< the model that makes the images
    storage         ///< files and their URLs
};

} // namespace telltale::inline v0::render

#endif
