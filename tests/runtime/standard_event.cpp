// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/standard_event.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>
#include <vector>

using telltale::runtime::standard_event;

TEST_CASE("the 17 standard events, as they are spelled") {
    std::string const all =
        R"(["runtime_start","runtime_shutdown","runtime_error","service_start","service_ready","service_not_ready","service_exit","service_blocked","gpu_status","secrets_missing","secrets_updated","migration_start","migration_applied","migration_failed","asset_missing","asset_checksum_mismatch","asset_size_exceeded"])";
    auto const read = telltale::parse<std::vector<standard_event>>(all);
    REQUIRE(read);
    CHECK(read->size() == 17);
    CHECK(telltale::serialize(*read) == all);
    CHECK(
        told<standard_event>(R"("service_started")") ==
        "1:1: error: (document): must be one of: runtime_start, runtime_shutdown, runtime_error, service_start, service_ready, service_not_ready, service_exit, service_blocked, gpu_status, secrets_missing, secrets_updated, migration_start, migration_applied, migration_failed, asset_missing, asset_checksum_mismatch, asset_size_exceeded, did you mean \"service_start\"? (got \"service_started\") [not_one_of]");
}
