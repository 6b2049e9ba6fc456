// SPDX-License-Identifier: BSL-1.0
// Secrets were submitted.
#ifndef TELLTALE_RUNTIME_SECRETS_UPDATED_HPP
#define TELLTALE_RUNTIME_SECRETS_UPDATED_HPP

#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/count_rule.hpp>

#include <cstdint>
#include <optional>

namespace telltale::inline v0::runtime {

/// The details of `secrets_updated`. The document does not say what it has, so all that a supervisor knows may be absent.
struct secrets_updated {
    std::optional<std::uint64_t> count{}; ///< of the secrets that are known now; no names, no values

    friend bool operator==(secrets_updated const&, secrets_updated const&) = default;

    static constexpr auto schema = telltale::schema(telltale::field<&secrets_updated::count>(telemetry::count_rule));
};

} // namespace telltale::inline v0::runtime

#endif
