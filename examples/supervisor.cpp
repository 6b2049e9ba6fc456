// SPDX-License-Identifier: BSL-1.0
// A supervisor of services records what it does in a file, line by line, and reads it back, also after a crash.
#include <telltale/recording.hpp>
#include <telltale/runtime.hpp>
#include <telltale/text.hpp>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

namespace {

namespace recording = telltale::recording;
namespace runtime = telltale::runtime;

// [clock]
/// A clock of one's own: here one that makes the output the same each time.
class demonstration_clock : public recording::clock {
public:
    time_point now() noexcept override { return now_ += std::chrono::milliseconds(250); }

private:
    time_point now_{std::chrono::sys_days(std::chrono::year(2024) / 1 / 15) + std::chrono::hours(10)};
};
// [/clock]

// [record]
/// Whatever becomes of the telemetry, the supervisor goes on.
void note(recording::outcome const& done) {
    if (!done) std::cout << "not recorded: " << done.report();
}

void supervise(recording::file_recorder<>& log) {
    note(log.record(runtime::runtime_start{}));
    note(log.record(runtime::gpu_status{.available = false, .method = "nvidia-smi", .reason = "not found"}));
    note(log.record(runtime::secrets_missing{.missing = {{"API_TOKEN"}}}));
    note(log.record(runtime::secrets_updated{.count = 1})); // how many, never which values
    // [/record]
    note(log.record(runtime::migration_start{.service_id = "api", .version = "7"}));
    note(log.record(runtime::migration_applied{.service_id = "api", .version = "7"}));
    note(log.record(runtime::migration_failed{.service_id = "api", .version = "8", .error = "no such table"}));
    note(log.record(runtime::asset_missing{.service_id = "ui", .path = "logo.png"}));
    note(log.record(runtime::asset_checksum_mismatch{.service_id = "ui", .path = "app.js"}));
    note(log.record(runtime::asset_size_exceeded{.service_id = "ui", .path = "film.mp4"}));
    note(log.record(runtime::service_blocked{.service_id = "ui", .reason = "waits for api"}));
    note(log.record(runtime::service_start{.service_id = "api"}));
    note(log.record(runtime::service_not_ready{.service_id = "api", .error = "connection refused"}));
    note(log.record(runtime::service_ready{.service_id = "api"}));
    note(log.record(runtime::service_exit{.service_id = "api", .exit_code = 137}));
    note(log.record(runtime::runtime_error{.error = "api is gone"}));
    note(log.record(runtime::runtime_shutdown{}));
    // [open]
    note(log.record("backup_done", telltale::raw_object::trusted(R"({"bytes":4096})"))); // an event of one's own
    // [/open]
    // [refused]
    note(log.record(runtime::service_start{.service_id = "\xff"}));
    // [/refused]
}

// [read]
void read_back(std::string const& path) {
    recording::log_reader<> log(path, {.bad_lines = [](telltale::issues const& wrong) { std::cout << wrong; }});
    for (runtime::record line; log.next(line);)
        if (line.event == runtime::standard_event::runtime_error || !line.event.is_known())
            std::cout << "line " << log.line() << ": " << line.ts << ' ' << line.details.text() << '\n';
    std::cout << log.good() << " records, " << log.bad() << " bad lines, " << log.torn() << " of them torn\n";
    if (log.error()) std::cout << to_string(log.error()) << '\n';
}
// [/read]

} // namespace

int main() {
    std::string folder = (std::filesystem::temp_directory_path() / "supervisor-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) return 1;
    std::filesystem::current_path(folder); // the path in the manifest is relative to the data directory

    // [open-log]
    auto const manifest = telltale::parse<runtime::manifest>(R"({"telemetry":{"file":"runtime/telemetry.jsonl"}})");
    demonstration_clock clock;
    std::string const& path = manifest->telemetry.file;
    {
        recording::file_recorder log(path, {.clock = &clock}); // makes the folder too, with the first event
        supervise(log);
    }
    // [/open-log]
    std::cout << std::ifstream(path).rdbuf() << '\n';
    read_back(path);

    // A crash tears the last line; the next supervisor goes on behind it.
    std::filesystem::resize_file(path, std::filesystem::file_size(path) - 30);
    recording::file_recorder again(path, {.clock = &clock});
    note(again.record(runtime::runtime_start{}));
    std::cout << '\n';
    read_back(path);

    // [failed]
    recording::file_recorder full("/dev/full");
    note(full.record(runtime::runtime_start{}));
    recording::file_recorder below_a_file(path + "/telemetry.jsonl");
    note(below_a_file.record(runtime::runtime_start{}));
    // [/failed]

    std::filesystem::current_path("/");
    std::filesystem::remove_all(folder);
}
