// SPDX-License-Identifier: BSL-1.0
// What is to be stored: which entity was processed by which run.
#ifndef TELLTALE_LINKS_STORE_INPUT_HPP
#define TELLTALE_LINKS_STORE_INPUT_HPP

#include <telltale/links/entity_type.hpp>
#include <telltale/reflect/letter_case.hpp>
#include <telltale/schema/schema.hpp>

#include <string>

namespace telltale::inline v0::links {

/// The arguments of storeTelemetry. An empty id is none that a key can be built of: `build_key` refuses it.
struct store_input {
    links::entity_type entity_type = links::entity_type::payment;
    std::string entity_id;
    std::string run_id;

    friend bool operator==(store_input const&, store_input const&) = default;

    static constexpr auto schema = telltale::schema(telltale::camel_case);
};

} // namespace telltale::inline v0::links

#endif
