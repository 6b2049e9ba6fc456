// SPDX-License-Identifier: BSL-1.0
// A file that a render pipeline keeps.
#ifndef TELLTALE_RENDER_ARTIFACT_INPUT_HPP
#define TELLTALE_RENDER_ARTIFACT_INPUT_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/render/artifact_type.hpp>
#include <telltale/render/retention_class.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/count_rule.hpp>
#include <telltale/value/open_enum.hpp>
#include <telltale/value/raw_json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace telltale::inline v0::render {

/// ArtifactInput: what is said of a file. Where its bytes come from is not asked, and a key `buffer` of a document is no part of it:
/// `artifact_upload` is the type that takes bytes, and asks.
struct artifact_input {
    std::string shop_id;
    std::string request_id;
    std::optional<std::string> run_id{};
    std::optional<std::string> variant_id{};
    open_enum<artifact_type> type;                 ///< one that is nearly a known one is a warning
    std::optional<std::string> existing_gcs_key{}; ///< of a file that is stored already and is only to be listed
    std::string content_type;                      ///< the file's MIME type; any text
    std::optional<render::retention_class> retention_class{}; ///< how long it is kept
    std::optional<std::uint64_t> width{};                     ///< pixels, of an image
    std::optional<std::uint64_t> height{};                    ///< pixels, of an image
    std::optional<raw_object> meta{};                         ///< whatever else is known of it

    friend bool operator==(artifact_input const&, artifact_input const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::camel_case, telltale::field<&artifact_input::width>(telemetry::count_rule),
                         telltale::field<&artifact_input::height>(telemetry::count_rule));
};

} // namespace telltale::inline v0::render

#endif
