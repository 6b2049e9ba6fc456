// SPDX-License-Identifier: BSL-1.0
// A stored record and the page that shows its run.
#ifndef TELLTALE_LINKS_RECORD_WITH_URL_HPP
#define TELLTALE_LINKS_RECORD_WITH_URL_HPP

#include <telltale/links/record.hpp>
#include <telltale/reflect/letter_case.hpp>
#include <telltale/schema/schema.hpp>

#include <string>

namespace telltale::inline v0::links {

/// What is found for an entity, `{"record":{"runId":"run_abc"},"triggerUrl":"https://..."}`.
struct record_with_url {
    links::record record;
    std::string trigger_url; ///< of the run, as `run_url` makes it; any text

    friend bool operator==(record_with_url const&, record_with_url const&) = default;

    static constexpr auto schema = telltale::schema(telltale::camel_case);
};

} // namespace telltale::inline v0::links

#endif
