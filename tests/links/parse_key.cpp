// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/parse_key.hpp>

#include <telltale/links/build_key.hpp>

#include "support/told.hpp"

#include <string>

using telltale::links::build_key;
using telltale::links::entity_type;
using telltale::links::key;
using telltale::links::parse_key;

namespace {

std::string refused(std::string_view text, std::string_view key_namespace = "telemetry") {
    auto const read = parse_key(text, key_namespace);
    return read ? "ok" : lines(read.error());
}

std::string const types = "must be one of: payment, billing_run, invoice, billing_period, webhook, notification";

} // namespace

TEST_CASE("what was built is parsed, in every namespace") {
    for (std::string const id : {"pym_123", ":", "a:b:c", "telemetry:payment:x", " ", "\n", "\xC3\xA9", "{tag}"})
        for (std::string const key_namespace : {"telemetry", "", "a:b", "telemetry:payment", ":"})
            for (int type = 0; type != 6; ++type) {
                key const of{static_cast<entity_type>(type), id};
                CHECK(parse_key(*build_key(of, key_namespace), key_namespace) == of);
            }
}

TEST_CASE("a key of another namespace is none") {
    CHECK(
        refused("billing:payment:x") ==
        "1:1: error: (document): must begin with the namespace: telemetry: (got \"billing:payment:x\") [wrong_format]");
    CHECK(refused("telemetry:payment:x", "acme") ==
          "1:1: error: (document): must begin with the namespace: acme: (got \"telemetry:payment:x\") [wrong_format]");
    for (std::string const text : {"", "telemetry", "telemetr:payment:x", "telemetry_payment:x", "Telemetry:payment:x"})
        CHECK(refused(text) == "1:1: error: (document): must begin with the namespace: telemetry: (got \"" + text +
                                   "\") [wrong_format]");
    CHECK(refused(std::string(100, 'x')).size() < 200);
}

TEST_CASE("an entity type that there is not") {
    CHECK(refused("telemetry:paymnt:x") ==
          "1:11: error: entityType: " + types + ", did you mean \"payment\"? (got \"paymnt\") [not_one_of]");
    CHECK(refused("telemetry::x") == "1:11: error: entityType: " + types + " (got \"\") [not_one_of]");
    CHECK(refused("\xC3\xA9:refund:x", "\xC3\xA9") ==
          "1:3: error: entityType: " + types + " (got \"refund\") [not_one_of]");
}

TEST_CASE("an id that is missing, empty or no text") {
    CHECK(refused("telemetry:payment:") == "1:19: error: entityId: Entity ID cannot be empty (got \"\") [too_short]");
    CHECK(refused("telemetry:payment") ==
          "1:18: error: entityId: is missing: a key is telemetry:{entityType}:{entityId} [missing_key]");
    CHECK(refused("telemetry:") == "1:11: error: entityType: " + types +
                                       " (got \"\") [not_one_of]\n"
                                       "1:11: error: entityId: is missing: a key is telemetry:{entityType}:{entityId} "
                                       "[missing_key]");
    CHECK(refused("telemetry:refund:") ==
          "1:11: error: entityType: " + types +
              " (got \"refund\") [not_one_of]\n"
              "1:18: error: entityId: Entity ID cannot be empty (got \"\") [too_short]");
    CHECK(refused("telemetry:payment:\xFF") ==
          "1:19: error: entityId: ill-formed UTF-8 (got \"\xEF\xBF\xBD\") [bad_utf8]");
}
