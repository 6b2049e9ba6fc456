// SPDX-License-Identifier: BSL-1.0
// A link could not be stored.
#ifndef TELLTALE_LINKS_STORAGE_FAILED_HPP
#define TELLTALE_LINKS_STORAGE_FAILED_HPP

#include <telltale/links/entity_type.hpp>
#include <telltale/reflect/letter_case.hpp>
#include <telltale/schema/schema.hpp>

#include <string>

namespace telltale::inline v0::links {

/// The details of the event "Telemetry storage failed".
struct storage_failed {
    std::string error; ///< what failed, for people
    links::entity_type entity_type = links::entity_type::payment;
    std::string entity_id;
    std::string run_id;

    friend bool operator==(storage_failed const&, storage_failed const&) = default;

    static constexpr auto schema = telltale::schema(telltale::camel_case);
};

} // namespace telltale::inline v0::links

#endif
