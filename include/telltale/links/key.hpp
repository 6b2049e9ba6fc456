// SPDX-License-Identifier: BSL-1.0
// Which entity a key stands for.
#ifndef TELLTALE_LINKS_KEY_HPP
#define TELLTALE_LINKS_KEY_HPP

#include <telltale/links/entity_type.hpp>
#include <telltale/reflect/letter_case.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include <string>

namespace telltale::inline v0::links {

/// The parts of a key: `build_key` writes them as `telemetry:payment:pym_123`, `parse_key` finds them there.
struct key {
    links::entity_type entity_type = links::entity_type::payment;
    std::string entity_id; ///< not empty; any characters, colons too

    friend bool operator==(key const&, key const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case, telltale::field<&key::entity_id>(telltale::min_length(1, "Entity ID cannot be empty")));
};

} // namespace telltale::inline v0::links

#endif
