// SPDX-License-Identifier: BSL-1.0
// The error codes of a variant that the pipeline itself gives.
#ifndef TELLTALE_RENDER_ERROR_CODE_HPP
#define TELLTALE_RENDER_ERROR_CODE_HPP

#include <telltale/render/variant_status.hpp>

#include <optional>
#include <string_view>

namespace telltale::inline v0::render {

/// The `errorCode` of a variant that ended so, as the renderer sets it: `TIMEOUT`, `PROVIDER_ERROR`, or none.
[[nodiscard]] constexpr std::optional<std::string_view> error_code(variant_status ended) noexcept {
    if (ended == variant_status::timeout) return "TIMEOUT";
    if (ended == variant_status::failed) return "PROVIDER_ERROR";
    return std::nullopt;
}

} // namespace telltale::inline v0::render

#endif
