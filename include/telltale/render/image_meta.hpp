// SPDX-License-Identifier: BSL-1.0
// The size and form of an image.
#ifndef TELLTALE_RENDER_IMAGE_META_HPP
#define TELLTALE_RENDER_IMAGE_META_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/count_rule.hpp>

#include <cstdint>
#include <string>

namespace telltale::inline v0::render {

/// ImageMeta.
struct image_meta {
    std::uint64_t width = 0;  ///< pixels
    std::uint64_t height = 0; ///< pixels
    std::uint64_t bytes = 0;  ///< of the file
    std::string format;       ///< such as `png` or `image/png`; any text

    friend bool operator==(image_meta const&, image_meta const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::camel_case, telltale::field<&image_meta::width>(telemetry::count_rule),
                         telltale::field<&image_meta::height>(telemetry::count_rule),
                         telltale::field<&image_meta::bytes>(telemetry::count_rule));
};

} // namespace telltale::inline v0::render

#endif
