// SPDX-License-Identifier: BSL-1.0
// That somebody stored an artifact: what, when, and for how long.
#ifndef TELLTALE_RECORDING_ARTIFACT_ENTRY_HPP
#define TELLTALE_RECORDING_ARTIFACT_ENTRY_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/render/artifact_input.hpp>
#include <telltale/render/artifact_reference.hpp>
#include <telltale/render/retention_class.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/count_rule.hpp>
#include <telltale/text/sha256.hpp>
#include <telltale/write/serialize.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace telltale::inline v0::recording {

/// An artifact in a store. The same bytes, stored for two runs, are two entries and one file; the same bytes with the same
/// description are one entry, from the last time that they were stored. A file that is elsewhere has an entry without bytes.
struct artifact_entry {
    std::string id;                            ///< of content and description: 64 lower-case hexadecimal digits
    std::optional<std::string> sha256{};       ///< of the bytes; absent when they are elsewhere
    std::optional<std::uint64_t> bytes{};      ///< how many; absent when they are elsewhere
    render::retention_class retention_class{}; ///< the description's, or the store's own
    std::chrono::sys_time<std::chrono::milliseconds> stored_at{};
    render::artifact_input artifact{}; ///< the description, as it was given

    /// When the days of its class are over. What is older than this goes with the next sweep.
    [[nodiscard]] std::chrono::sys_time<std::chrono::milliseconds> expires_at() const noexcept {
        return stored_at + std::chrono::hours(24 * render::retention_days(retention_class));
    }
    /// What an event says of it; of one whose bytes are elsewhere, nothing.
    [[nodiscard]] std::optional<render::artifact_reference> reference() const {
        if (!sha256) return std::nullopt;
        return render::artifact_reference{*sha256, bytes.value_or(0), artifact.content_type, retention_class};
    }

    friend bool operator==(artifact_entry const&, artifact_entry const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case, telltale::field<&artifact_entry::id>(telltale::pattern<"^[0-9a-f]{64}$">()),
        telltale::field<&artifact_entry::sha256>(telltale::pattern<"^[0-9a-f]{64}$">()),
        telltale::field<&artifact_entry::bytes>(telemetry::count_rule));
};

/// The id of an entry: it follows from all that the entry says but the time.
[[nodiscard]] inline std::string entry_id(artifact_entry const& entry) {
    return text::sha256_hex(entry.sha256.value_or("") + '\n' + serialize(entry.retention_class) + '\n' +
                            serialize(entry.artifact));
}

} // namespace telltale::inline v0::recording

#endif
