// SPDX-License-Identifier: BSL-1.0
// A line of a supervisor's log: any event, any details.
#ifndef TELLTALE_RUNTIME_RECORD_HPP
#define TELLTALE_RUNTIME_RECORD_HPP

#include <telltale/rule/format.hpp>
#include <telltale/runtime/standard_event.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/value/open_enum.hpp>
#include <telltale/value/raw_json.hpp>

#include <string>

namespace telltale::inline v0::runtime {

/// Record: `{"ts":"2024-01-15T10:30:00Z","event":"runtime_start","details":{}}`. The event may be any text and the details any
/// object; `catalog` is for those who want the details that the event needs.
struct record {
    std::string ts;                  ///< when, in UTC: `2025-01-31T23:59:59.123Z`, as `utc_date_time` has it
    open_enum<standard_event> event; ///< one that is nearly a standard one is a warning
    raw_object details;              ///< `{}` where there is nothing to say

    friend bool operator==(record const&, record const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::field<&record::ts>(telltale::format(telltale::utc_date_time)));
};

} // namespace telltale::inline v0::runtime

#endif
