// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime.hpp>

#include <telltale/engine.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>
#include <type_traits>

namespace runtime = telltale::runtime;

namespace {

struct mine {
    int n = 0;
};
/// What one log may have: the events of an engine, of its supervisor, and of the program around them.
inline constexpr auto together = telltale::engine::catalog{} + runtime::catalog{} +
                                 telltale::telemetry::event_catalog<telltale::telemetry::event<"mine", mine>>{};
using line = std::remove_const_t<decltype(together)>::record;

} // namespace

TEST_CASE("runtime.hpp has the manifest, the record and the catalog", "[runtime]") {
    CHECK(telltale::parse<runtime::manifest>(R"({"telemetry":{"file":"f"}})"));
    CHECK(telltale::parse<runtime::record>(R"({"ts":"2024-01-15T10:30:00Z","event":"e","details":{}})"));
    CHECK(runtime::catalog::find("asset_size_exceeded") == 16);
}

TEST_CASE("events of an engine, of its supervisor and of a program in one log", "[runtime]") {
    CHECK(together.size == 26);
    for (std::string const text :
         {R"({"ts":"2024-01-15T10:30:00Z","event":"model.unloaded","details":{"modelId":"m","timestamp":1}})",
          R"({"ts":"2024-01-15T10:30:00Z","event":"service_ready","details":{"service_id":"api"}})",
          R"({"ts":"2024-01-15T10:30:00Z","event":"mine","details":{"n":7}})"}) {
        auto const read = together.parse(text);
        REQUIRE(read);
        CHECK(telltale::serialize(*read) == text);
    }
    CHECK(told<line>(R"({"ts":"2024-01-15T10:30:00Z","event":"service_ready","details":{}})") ==
          "1:64: error: details.service_id: required key is missing [missing_key]");
}
