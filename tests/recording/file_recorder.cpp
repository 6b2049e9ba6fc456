// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/file_recorder.hpp>

#include <telltale/engine/catalog.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/read/read_file.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <limits>
#include <map>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace recording = telltale::recording;
namespace runtime = telltale::runtime;
namespace engine = telltale::engine;
namespace telemetry = telltale::telemetry;

namespace {

/// A second later whenever it is asked.
class ticking_clock : public recording::clock {
public:
    [[nodiscard]] time_point now() noexcept override {
        return time_point(std::chrono::milliseconds(1705314599000 + 1000 * ++asked_));
    }

private:
    std::atomic<int> asked_ = 0;
};

std::string content(std::string const& path) { return telltale::read_file(path).text; }

struct login {
    std::string user;
    std::string password;

    static constexpr auto schema =
        telltale::schema(telltale::field<&login::password>(telltale::secret, telltale::min_length(12)));
};
struct measured {
    double value = 0;
};
using own =
    telemetry::event_catalog<telemetry::event<"login", login>, telemetry::event<"heat", measured>,
                             telemetry::event<"cold", measured>, telemetry::event<"idle", std::optional<measured>>,
                             telemetry::event<"say \"it\"", runtime::service_ready>>;

} // namespace

TEST_CASE("the events of the document, as its lines") {
    scratch_folder const folder;
    std::string const path = folder.path() + "/runtime/telemetry.jsonl";
    ticking_clock clock;
    recording::file_recorder recorder(path, {.clock = &clock});
    CHECK(recorder.path() == path);
    CHECK(recorder.record(runtime::runtime_start{}).ok());
    CHECK(recorder.record(runtime::service_start{.service_id = "api"}).ok());
    CHECK(recorder.record<"service_ready">({.service_id = "api"}).ok());
    CHECK(recorder.record_checked<"runtime_shutdown">({}).ok());
    CHECK(content(path) == R"({"ts":"2024-01-15T10:30:00Z","event":"runtime_start","details":{}})"
                           "\n"
                           R"({"ts":"2024-01-15T10:30:01Z","event":"service_start","details":{"service_id":"api"}})"
                           "\n"
                           R"({"ts":"2024-01-15T10:30:02Z","event":"service_ready","details":{"service_id":"api"}})"
                           "\n"
                           R"({"ts":"2024-01-15T10:30:03Z","event":"runtime_shutdown","details":{}})"
                           "\n");
}

TEST_CASE("events by name, with any details") {
    scratch_folder const folder;
    std::string const path = folder.path() + "/telemetry.jsonl";
    ticking_clock clock;
    recording::file_recorder recorder(path, {.clock = &clock});
    CHECK(recorder.record("runtime_start").ok());
    CHECK(recorder.record(std::string("a \"b\"\n"), std::map<std::string, int>{{"n", 1}}).ok());
    CHECK(recorder.record("service_start", runtime::service_start{.service_id = "api"}).ok());
    CHECK(recorder.record("raw", telltale::raw_object::trusted("{\"a\":\n[1,\n2]}")).ok());
    CHECK(content(path) == R"({"ts":"2024-01-15T10:30:00Z","event":"runtime_start","details":{}})"
                           "\n"
                           R"({"ts":"2024-01-15T10:30:01Z","event":"a \"b\"\n","details":{"n":1}})"
                           "\n"
                           R"({"ts":"2024-01-15T10:30:02Z","event":"service_start","details":{"service_id":"api"}})"
                           "\n"
                           R"({"ts":"2024-01-15T10:30:03Z","event":"raw","details":{"a": [1, 2]}})"
                           "\n");
}

TEST_CASE("what is wrong is refused, and nothing is written") {
    scratch_folder const folder;
    std::string const path = folder.path() + "/telemetry.jsonl";
    recording::file_recorder<engine::catalog> recorder(path);
    auto const done = recorder.record(
        engine::generation_completed{.stream_id = "", .stats = {.tokens_generated = 1}, .timestamp = 0});
    CHECK_FALSE(done);
    CHECK(done.is_refused());
    CHECK_FALSE(done.error());
    CHECK(done.report() == "error: details.streamId: Stream ID cannot be empty (got \"\") [too_short]\n"
                           "error: details.timestamp: Timestamp must be positive (got 0) [too_small]\n");
    CHECK(recorder.record("a\xff").report() == "error: event: ill-formed UTF-8 (got \"a\xef\xbf\xbd\") [bad_utf8]\n");
    CHECK(recorder.record("nan", measured{std::numeric_limits<double>::quiet_NaN()}).report() ==
          "error: details.value: must be a finite number (got nan) [not_finite]\n");
    CHECK(content(path).empty());
    CHECK(recorder.record(engine::model_unloaded{.model_id = "m", .timestamp = 1}).ok());
    CHECK(telltale::parse<engine::log_record>(content(path).substr(0, content(path).size() - 1)));
}

TEST_CASE("secrets are not written, nor told when they are wrong") {
    scratch_folder const folder;
    std::string const path = folder.path() + "/telemetry.jsonl";
    ticking_clock clock;
    recording::file_recorder<own> recorder(path, {.clock = &clock});
    CHECK(recorder.record(login{"ada", "hunter2"}).report() ==
          "error: details.password: must have at least 12 characters [too_short]\n");
    CHECK(recorder.record(login{"ada", "correct horse"}).ok());
    CHECK(recorder.record("login", login{"eve", "battery staple"}).ok());
    CHECK(content(path) == R"({"ts":"2024-01-15T10:30:00Z","event":"login","details":{"user":"ada"}})"
                           "\n"
                           R"({"ts":"2024-01-15T10:30:01Z","event":"login","details":{"user":"eve"}})"
                           "\n");
}

TEST_CASE("an event is said where several have the same details, and a type may have quotes") {
    scratch_folder const folder;
    std::string const path = folder.path() + "/telemetry.jsonl";
    ticking_clock clock;
    recording::file_recorder<own> recorder(path, {.clock = &clock});
    CHECK(recorder.record<"cold">({.value = -1.5}).ok());
    CHECK(recorder.record(runtime::service_ready{.service_id = "x"}).ok());
    CHECK(recorder.record<"idle">().ok());
    CHECK(recorder.record(std::optional(measured{1})).ok());
    std::string const lines = content(path);
    CHECK(lines == R"({"ts":"2024-01-15T10:30:00Z","event":"cold","details":{"value":-1.5}})"
                   "\n"
                   R"({"ts":"2024-01-15T10:30:01Z","event":"say \"it\"","details":{"service_id":"x"}})"
                   "\n"
                   R"({"ts":"2024-01-15T10:30:02Z","event":"idle"})"
                   "\n"
                   R"({"ts":"2024-01-15T10:30:03Z","event":"idle","details":{"value":1}})"
                   "\n");
    for (std::size_t at = 0, end; (end = lines.find('\n', at)) != std::string::npos; at = end + 1)
        CHECK(own::parse(std::string_view(lines).substr(at, end - at)));
}

TEST_CASE("a file that cannot be is an error of each event, and nothing is thrown") {
    scratch_folder const folder;
    std::string const file = folder.write("file", "");
    recording::file_recorder in_file(file + "/telemetry.jsonl");
    CHECK(in_file.record("e").report() == file + "/telemetry.jsonl: cannot be opened: Not a directory\n");
    recording::file_recorder a_folder(folder.path());
    auto const done = a_folder.record(runtime::runtime_start{});
    CHECK_FALSE(done.is_refused());
    CHECK(done.error().action == recording::file_action::open);
    CHECK(done.error().code == std::errc::is_a_directory);
    CHECK(done.report() == folder.path() + ": cannot be opened: Is a directory\n");
    recording::file_recorder full("/dev/full");
    CHECK(full.record("e").report() == "/dev/full: cannot be written: No space left on device\n");
    CHECK(full.flush().ok());
    recording::file_recorder zero(std::string("a\0b", 3));
    CHECK(zero.record("e").report() == "a\\u0000b: cannot be opened: Invalid argument\n");
}

#if defined(__cpp_exceptions)
TEST_CASE("an exception of somebody else's type is an error") {
    struct thrower : recording::file_system {
        std::unique_ptr<recording::append_file> open(std::string const&, int&) override {
            if (is_memory) throw std::bad_alloc();
            throw 1;
        }
        int make_folders(std::string const&) override { return 0; }
        bool is_memory = false;
    } files;
    recording::file_recorder recorder("f", {.files = &files});
    CHECK(recorder.record("e").report() == "the line cannot be made: Operation canceled\n");
    files.is_memory = true;
    CHECK(recorder.record("e").report() == "the line cannot be made: Cannot allocate memory\n");
}
#endif

TEST_CASE("a file that was moved away is followed by another") {
    scratch_folder const folder;
    std::string const path = folder.path() + "/telemetry.jsonl";
    recording::file_recorder recorder(path, {.file = {.look_every = std::chrono::milliseconds(0)}});
    CHECK(recorder.record("one").ok());
    std::filesystem::rename(path, path + ".1");
    CHECK(recorder.record("two").ok());
    CHECK(recorder.vanished() == 1);
    CHECK(content(path).find("two") != std::string::npos);
    CHECK(content(path + ".1").find("two") == std::string::npos);
    std::filesystem::remove(path);
    CHECK(recorder.reopen().ok()); // as if told by the rotation
    CHECK(recorder.record("three").ok());
    CHECK(recorder.vanished() == 1);
    CHECK(content(path).find("three") != std::string::npos);
}
