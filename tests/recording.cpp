// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

#include <string>
#include <vector>

namespace recording = telltale::recording;
namespace runtime = telltale::runtime;

TEST_CASE("recording.hpp records events and reads them", "[recording]") {
    scratch_folder const folder;
    std::string const path = folder.path() + "/logs/telemetry.jsonl";
    recording::file_recorder recorder(path);
    CHECK(recorder.record(runtime::service_start{.service_id = "api"}).ok());
    CHECK(recorder.record("deployed").ok());
    recording::log_reader<> log(path);
    std::vector<runtime::record> all;
    for (runtime::record line; log.next(line);) all.push_back(line);
    REQUIRE(all.size() == 2);
    CHECK(all[0].event == runtime::standard_event::service_start);
    CHECK(all[0].details.text() == R"({"service_id":"api"})");
    CHECK(all[1].event.other() == "deployed");
}
