// SPDX-License-Identifier: BSL-1.0
// The version of the events of a render pipeline.
#ifndef TELLTALE_RENDER_SCHEMA_VERSION_HPP
#define TELLTALE_RENDER_SCHEMA_VERSION_HPP

namespace telltale::inline v0::render {

/// SCHEMA_VERSION: of the types in this folder. It rises when a reader of the last one could not read them.
inline constexpr int schema_version = 1;

} // namespace telltale::inline v0::render

#endif
