// SPDX-License-Identifier: BSL-1.0
#include <telltale/engine/runtime_status.hpp>

#include <telltale/write/serialize.hpp>

#include "engine/check_time.hpp"

#include <string>

using telltale::engine::runtime_state;
using telltale::engine::runtime_status;

TEST_CASE("runtime.status, from text and back") {
    struct sample {
        char const* text;
        runtime_state state;
    };
    for (sample const& s : {sample{"starting", runtime_state::starting}, sample{"ready", runtime_state::ready},
                            sample{"error", runtime_state::error}, sample{"stopped", runtime_state::stopped}}) {
        std::string const text = std::string(R"({"status":")") + s.text + R"(","timestamp":1})";
        auto const read = telltale::parse<runtime_status>(text);
        REQUIRE(read);
        CHECK(*read == runtime_status{s.state, {}, 1});
        CHECK(telltale::serialize(*read) == text);
    }
    std::string const all = R"({"status":"ready","previousStatus":"starting","timestamp":1700000000000})";
    auto const read = telltale::parse<runtime_status>(all);
    REQUIRE(read);
    CHECK(*read == runtime_status{runtime_state::ready, "starting", 1700000000000});
    CHECK(telltale::serialize(*read) == all);
}

TEST_CASE("one sentence for every status that is none") {
    std::string const must_be = "Status must be one of: starting, ready, error, stopped";
    auto const said = [](std::string const& status) {
        return told<runtime_status>(R"({"status":)" + status + R"(,"timestamp":1})");
    };
    for (std::string const other : {"\"running\"", "\"\"", "\"Ready\"", "\"redy\"", "\"stopped\\n\""})
        CHECK(said(other) == "1:11: error: status: " + must_be + " (got " + other + ") [not_one_of]");
    for (std::string const other : {"null", "1", "false"})
        CHECK(said(other) == "1:11: error: status: " + must_be + " (got " + other + ") [wrong_type]");
    CHECK(told<runtime_status>(R"({"timestamp":1})") == "1:1: error: status: " + must_be + " [missing_key]");
    CHECK(lines(telltale::validate(runtime_status{static_cast<runtime_state>(4), {}, 1})) ==
          "error: status: " + must_be + " (got 4) [not_one_of]");
}

TEST_CASE("a previous status is any text") {
    CHECK(told<runtime_status>(R"({"status":"ready","previousStatus":"","timestamp":1})") == "ok");
    CHECK(told<runtime_status>(R"({"status":"ready","previousStatus":"hibernating","timestamp":1})") == "ok");
    CHECK(told<runtime_status>(R"({"status":"ready","previousStatus":null,"timestamp":1})") ==
          "1:36: error: previousStatus: must be a string (got null) [wrong_type]");
    check_time<runtime_status>(R"("status":"ready")");
}
