// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/link_log.hpp>

#include <telltale/links/catalog.hpp>
#include <telltale/read/read_file.hpp>
#include <telltale/recording/file_recorder.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace recording = telltale::recording;
namespace links = telltale::links;

namespace {

struct kept {
    recording::outcome record(std::string_view event) { return record(event, {}); }
    recording::outcome record(std::string_view event, telltale::raw_object const& details) {
        lines.push_back(std::string(event) + ' ' + details.text());
        return {};
    }
    std::vector<std::string> lines;
};

std::string details_in(std::string const& path) {
    std::string out;
    std::string const text = telltale::read_file(path).text;
    for (std::size_t at = 0; (at = text.find("\"event\"", at)) != text.npos;) {
        std::size_t const end = text.find('\n', at);
        out += text.substr(at, end - at) + '\n';
        at = end;
    }
    return out;
}

} // namespace

TEST_CASE("without a recorder nothing is logged, and that is well") {
    recording::link_log const log;
    CHECK_FALSE(log);
    CHECK(log.stored({}));
    CHECK(log.failed({}));
}

TEST_CASE("a recorder of the two events, of others, or of none takes them") {
    links::link_stored const stored{links::entity_type::invoice, "inv_456", "run_abc", "https://x/run_abc"};
    links::storage_failed const failed{"refused", links::entity_type::invoice, "inv_456", "run_abc"};
    std::string const lines =
        R"("event":"Telemetry stored","details":{"entityType":"invoice","entityId":"inv_456","runId":"run_abc","triggerUrl":"https://x/run_abc"}})"
        "\n"
        R"("event":"Telemetry storage failed","details":{"error":"refused","entityType":"invoice","entityId":"inv_456","runId":"run_abc"}})"
        "\n";
    scratch_folder const folder;
    recording::file_recorder<links::catalog> own(folder.path() + "/own.jsonl");
    recording::link_log const to_own = own;
    CHECK(to_own);
    CHECK(to_own.stored(stored));
    CHECK(to_own.failed(failed));
    CHECK(details_in(own.path()) == lines);

    recording::file_recorder<> other(folder.path() + "/other.jsonl");
    recording::link_log const to_other = other;
    CHECK(to_other.stored(stored));
    CHECK(to_other.failed(failed));
    CHECK(details_in(other.path()) == lines);

    kept memory;
    recording::link_log const to_memory = memory;
    CHECK(to_memory.stored(stored));
    CHECK(to_memory.failed(failed));
    REQUIRE(memory.lines.size() == 2);
    CHECK(
        memory.lines[1] ==
        R"(Telemetry storage failed {"error":"refused","entityType":"invoice","entityId":"inv_456","runId":"run_abc"})");
}

TEST_CASE("it is told when the recorder does not take an event") {
    recording::file_recorder<links::catalog> full("/dev/full");
    recording::link_log const log = full;
    CHECK_FALSE(log.stored({links::entity_type::payment, "p", "r", ""}));
}
