// SPDX-License-Identifier: BSL-1.0
// The process of a service exited.
#ifndef TELLTALE_RUNTIME_SERVICE_EXIT_HPP
#define TELLTALE_RUNTIME_SERVICE_EXIT_HPP

#include <telltale/schema/field.hpp>
#include <telltale/schema/policies.hpp>
#include <telltale/schema/schema.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `service_exit`. The document does not say what it has, so all that a supervisor knows may be absent.
struct service_exit {
    std::optional<std::string> service_id{}; ///< as the manifest names it
    std::optional<std::int64_t> exit_code{}; ///< absent or null where there is none, as after a signal
    std::optional<std::string> error{};      ///< how it ended, for people

    friend bool operator==(service_exit const&, service_exit const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::field<&service_exit::exit_code>(telltale::null_is_absent));
};

} // namespace telltale::inline v0::runtime

#endif
