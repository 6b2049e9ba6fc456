// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/catalog.hpp>

#include <telltale/runtime/record.hpp>
#include <telltale/runtime/standard_event.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>
#include <utility>

using namespace telltale::runtime;
using telltale::telemetry::severity;

namespace {

struct sample {
    char const* event;
    char const* details;
    severity level;
};
/// One of each, as it is written.
constexpr sample samples[] = {
    {"runtime_start", R"({})", severity::info},
    {"runtime_shutdown", R"({})", severity::info},
    {"runtime_error", R"({"error":"x"})", severity::error},
    {"service_start", R"({"service_id":"x"})", severity::info},
    {"service_ready", R"({"service_id":"x"})", severity::info},
    {"service_not_ready", R"({"service_id":"y","error":"y"})", severity::warn},
    {"service_exit", R"({"service_id":"y","exit_code":-15,"error":"y"})", severity::info},
    {"service_blocked", R"({"service_id":"y","reason":"y"})", severity::warn},
    {"gpu_status", R"({"available":false,"method":"y","reason":"y"})", severity::info},
    {"secrets_missing", R"({"missing":["a","b"]})", severity::warn},
    {"secrets_updated", R"({"count":7})", severity::info},
    {"migration_start", R"({"service_id":"y","version":"y"})", severity::info},
    {"migration_applied", R"({"service_id":"y","version":"y"})", severity::info},
    {"migration_failed", R"({"service_id":"y","version":"y","error":"y"})", severity::error},
    {"asset_missing", R"({"service_id":"y","path":"y","reason":"y"})", severity::error},
    {"asset_checksum_mismatch", R"({"service_id":"y","path":"y","expected":"y","actual":"y"})", severity::error},
    {"asset_size_exceeded", R"({"service_id":"y","path":"y","expected_bytes":7,"actual_bytes":7,"slack_bytes":7})",
     severity::warn}};

std::string line(std::string const& event, std::string const& details) {
    return R"({"ts":"2024-01-15T10:30:00Z","event":")" + event + "\",\"details\":" + details + "}";
}

} // namespace

TEST_CASE("the catalog has the standard events, in order") {
    TWICE(catalog::size == 17);
    REQUIRE(std::size(samples) == 17);
    for (std::size_t i = 0; i != catalog::size; ++i) {
        CHECK(catalog::types()[i].type == telltale::enum_name(static_cast<standard_event>(i)));
        CHECK(catalog::types()[i].type == samples[i].event);
        CHECK(catalog::types()[i].default_severity == samples[i].level);
        CHECK(catalog::types()[i].description.ends_with('.'));
        CHECK(catalog::types()[i].sources.size() == 0);
    }
}

TEST_CASE("each event is read into its details, written as it was, and is a record too") {
    log_record again;
    for (std::size_t i = 0; i != catalog::size; ++i) {
        std::string const text = line(samples[i].event, samples[i].details);
        auto const read = catalog::parse(text);
        REQUIRE(read);
        CHECK(read->details.index() == i);
        CHECK(read->event() == samples[i].event);
        CHECK(telltale::serialize(*read) == text);
        REQUIRE(catalog::parse_into(text, again));
        CHECK(again == *read);
        auto const open = telltale::parse<record>(text);
        REQUIRE(open);
        CHECK(open->event == static_cast<standard_event>(i));
        CHECK(telltale::serialize(*open) == text);
    }
}

TEST_CASE("details that an event needs") {
    for (std::string const event : {"service_start", "service_ready"})
        CHECK(told<log_record>(line(event, "{}")) ==
              "1:" + std::to_string(line(event, "").size()) +
                  ": error: details.service_id: required key is missing [missing_key]");
    CHECK(told<log_record>(line("runtime_error", "{}")) ==
          "1:64: error: details.error: required key is missing [missing_key]");
    for (auto const& [event, details, level] : samples) {
        std::string const name = event;
        bool const needs = name == "service_start" || name == "service_ready" || name == "runtime_error";
        CHECK((told<log_record>(line(name, "{}")) == "ok") == !needs);
        CHECK(told<log_record>(line(name, "null")) ==
              "1:" + std::to_string(line(name, "").size()) +
                  ": error: details: must be an object (got null) [wrong_type]");
    }
    CHECK(told<log_record>(line("service_exit", R"({"exit_code":"1"})")) ==
          "1:76: error: details.exit_code: must be an integer (got \"1\") [wrong_type]");
    CHECK(told<log_record>(R"({"ts":"2024-01-15T10:30:00Z","event":"runtime_start"})") ==
          "1:1: error: details: required key is missing [missing_key]");
}

TEST_CASE("another event is refused, with the ones that there are") {
    std::string all;
    for (auto const& type : catalog::types()) (all += all.empty() ? "" : ", ") += type.type;
    CHECK(told<log_record>(line("service_started", "{}")) ==
          "1:38: error: event: must be one of: " + all +
              ", did you mean \"service_start\"? (got \"service_started\") [unknown_tag]");
    CHECK(told<log_record>(line("mine", "{}")) ==
          "1:38: error: event: must be one of: " + all + " (got \"mine\") [unknown_tag]");
    auto const kept = catalog::open::parse(line("mine", R"({"a":1})"));
    REQUIRE(kept);
    CHECK(telltale::serialize(*kept) == line("mine", R"({"a":1})"));
}
