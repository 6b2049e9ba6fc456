// SPDX-License-Identifier: BSL-1.0
// A link was stored.
#ifndef TELLTALE_LINKS_LINK_STORED_HPP
#define TELLTALE_LINKS_LINK_STORED_HPP

#include <telltale/links/entity_type.hpp>
#include <telltale/reflect/letter_case.hpp>
#include <telltale/schema/schema.hpp>

#include <string>

namespace telltale::inline v0::links {

/// The details of the event "Telemetry stored".
struct link_stored {
    links::entity_type entity_type = links::entity_type::payment;
    std::string entity_id;
    std::string run_id;
    std::string trigger_url; ///< of the run, as `run_url` makes it

    friend bool operator==(link_stored const&, link_stored const&) = default;

    static constexpr auto schema = telltale::schema(telltale::camel_case);
};

} // namespace telltale::inline v0::links

#endif
