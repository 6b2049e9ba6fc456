// SPDX-License-Identifier: BSL-1.0
// A file that a render pipeline keeps, with its bytes or the key of those that are stored.
#ifndef TELLTALE_RENDER_ARTIFACT_UPLOAD_HPP
#define TELLTALE_RENDER_ARTIFACT_UPLOAD_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/render/artifact_type.hpp>
#include <telltale/render/buffer.hpp>
#include <telltale/render/retention_class.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/count_rule.hpp>
#include <telltale/value/open_enum.hpp>
#include <telltale/value/raw_json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace telltale::inline v0::render {

/// ArtifactInput with its `buffer`, for those who want the document's comment kept as a rule: either `buffer` has the bytes, or
/// `existing_gcs_key` names a file that has them.
struct artifact_upload {
    std::string shop_id;
    std::string request_id;
    std::optional<std::string> run_id{};
    std::optional<std::string> variant_id{};
    open_enum<artifact_type> type;                 ///< one that is nearly a known one is a warning
    std::optional<render::buffer> buffer{};        ///< the bytes of a file that is to be stored; base64
    std::optional<std::string> existing_gcs_key{}; ///< of a file that is stored already and is only to be listed
    std::string content_type;                      ///< the file's MIME type; any text
    std::optional<render::retention_class> retention_class{}; ///< how long it is kept
    std::optional<std::uint64_t> width{};                     ///< pixels, of an image
    std::optional<std::uint64_t> height{};                    ///< pixels, of an image
    std::optional<raw_object> meta{};                         ///< whatever else is known of it

    friend bool operator==(artifact_upload const&, artifact_upload const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::camel_case, telltale::field<&artifact_upload::width>(telemetry::count_rule),
                         telltale::field<&artifact_upload::height>(telemetry::count_rule),
                         telltale::satisfies<&artifact_upload::buffer, &artifact_upload::existing_gcs_key>(
                             [](auto const& bytes, auto const& key) { return bytes.has_value() || key.has_value(); },
                             "needs either buffer or existingGcsKey"),
                         telltale::satisfies<&artifact_upload::buffer, &artifact_upload::existing_gcs_key>(
                             [](auto const& bytes, auto const& key) { return !bytes.has_value() || !key.has_value(); },
                             "takes either buffer or existingGcsKey, not both"));
};

} // namespace telltale::inline v0::render

#endif
