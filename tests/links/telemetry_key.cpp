// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/telemetry_key.hpp>

#include <telltale/write/serialize_checked.hpp>

#include "support/told.hpp"

#include <string>

using telltale::links::entity_type;
using telltale::links::key;
using telltale::links::telemetry_key;

TEST_CASE("a key in a document, from text and back") {
    for (std::string const text : {R"("telemetry:payment:pym_123")", R"("telemetry:webhook:a:\n")"}) {
        auto const read = telltale::parse<telemetry_key>(text);
        REQUIRE(read);
        CHECK(telltale::serialize(*read) == text);
    }
    CHECK(telltale::parse<telemetry_key>(R"("telemetry:notification:n")") ==
          telemetry_key{key{entity_type::notification, "n"}});
}

TEST_CASE("what is no key in a document") {
    std::string const words =
        "1:1: error: (document): must be a key telemetry:{entityType}:{entityId}, its type one of: payment, billing_run, invoice, billing_period, webhook, notification";
    for (std::string const text : {"telemetry:payment:", "telemetry:refund:x", "payment:x", ""})
        CHECK(told<telemetry_key>('"' + text + '"') == words + " (got \"" + text + "\") [wrong_format]");
    CHECK(told<telemetry_key>("{}") == "1:1: error: (document): must be a string (got an object) [wrong_type]");
    CHECK(lines(telltale::serialize_checked(telemetry_key{}).error()) ==
          words.substr(5) + " (got \"\") [wrong_format]");
}
