// SPDX-License-Identifier: BSL-1.0
// What is stored under a key: the run that processed an entity last.
#ifndef TELLTALE_LINKS_RECORD_HPP
#define TELLTALE_LINKS_RECORD_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/schema/schema.hpp>

#include <string>

namespace telltale::inline v0::links {

/// TelemetryRecord, `{"runId":"run_abc"}`. It has no other member: nothing about the entity itself is stored.
struct record {
    std::string run_id;

    friend bool operator==(record const&, record const&) = default;

    static constexpr auto schema = telltale::schema(telltale::camel_case);
};

} // namespace telltale::inline v0::links

#endif
