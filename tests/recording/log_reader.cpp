// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/log_reader.hpp>

#include <telltale/engine/catalog.hpp>
#include <telltale/runtime/catalog.hpp>

#include "support/scratch_folder.hpp"
#include "support/told.hpp"

#include <fstream>
#include <string>
#include <string_view>

namespace recording = telltale::recording;
namespace runtime = telltale::runtime;

namespace {

constexpr std::string_view start = R"({"ts":"2024-01-15T10:30:00Z","event":"runtime_start","details":{}})";
constexpr std::string_view ready =
    R"({"ts":"2024-01-15T10:30:05Z","event":"service_ready","details":{"service_id":"api"}})";

/// What is told of bad lines, the path taken off, and the times of the good ones.
struct reading {
    std::string told;
    std::string given;
    std::uint64_t good = 0, bad = 0, torn = 0;
};

template <class Record = runtime::record>
reading read(std::string const& content, recording::reader_options wishes = {}) {
    scratch_folder const folder;
    std::string const path = folder.write("log", content);
    reading out;
    wishes.bad_lines = [&](telltale::issues const& wrong) {
        for (telltale::issue const& i : wrong) {
            CHECK(i.file == path);
            out.told += to_string(i).substr(path.size() + 1) + '\n';
        }
    };
    recording::log_reader<Record> log(path, wishes);
    for (Record line; log.next(line);) {
        if (!out.given.empty()) out.given += ' ';
        out.given += std::to_string(log.line()) + ':' + line.ts.substr(17, 2);
    }
    CHECK_FALSE(log.error());
    out.good = log.good();
    out.bad = log.bad();
    out.torn = log.torn();
    return out;
}

[[maybe_unused]] std::string operator+(std::string_view a, std::string const& b) { return std::string(a) + b; }

} // namespace

TEST_CASE("the records of a log") {
    auto const all = read(start + std::string("\n\n") + std::string(ready) + "\r\n");
    CHECK(all.given == "1:00 3:05");
    CHECK(all.told.empty());
    CHECK(all.good == 2);
    CHECK(all.bad == 0);
}

TEST_CASE("bad lines are told with their places, and passed") {
    std::string const strange = R"({"ts":"noon","event":7,"details":{}})";
    auto const all = read(start + std::string("\n") + strange + "\n{oops\n" + std::string(ready) + '\n');
    CHECK(all.given == "1:00 4:05");
    CHECK(all.told == "2:7: error: ts: must be a UTC date-time such as 2025-01-31T23:59:59Z (got \"noon\") "
                      "[wrong_format]\n"
                      "2:22: error: event: must be a string (got 7) [wrong_type]\n"
                      "3:2: error: (document): expected a key in double quotes or '}' (got 'o') [bad_json]\n");
    CHECK(all.bad == 2);
    CHECK(all.torn == 0);
}

TEST_CASE("the records of a catalog") {
    std::string const bare = R"({"ts":"2024-01-15T10:30:06Z","event":"service_ready","details":{}})";
    auto const all = read<runtime::log_record>(start + std::string("\n") + bare + '\n' + std::string(ready) + '\n');
    CHECK(all.given == "1:00 3:05");
    CHECK(all.told == "2:64: error: details.service_id: required key is missing [missing_key]\n");
}

TEST_CASE("a torn last line is told, one that only lacks its end is a record") {
    for (std::size_t size = 1; size != ready.size(); ++size) {
        auto const all = read(start + std::string("\n") + std::string(ready.substr(0, size)));
        CHECK(all.given == "1:00");
        CHECK(all.told == "2:" + std::to_string(size + 1) +
                              ": error: (document): the last line is torn: the file ends in it [bad_json]\n");
        CHECK(all.torn == 1);
    }
    auto const all = read(start + std::string("\n") + std::string(ready));
    CHECK(all.given == "1:00 2:05");
    CHECK(all.torn == 0);
    // Ended before the next line: the words of the reader.
    CHECK(read(std::string(start.substr(0, 40)) + '\n' + std::string(ready) + '\n').told ==
          "1:41: error: event: the text ends inside a string (got the end of the text) [bad_json]\n");
}

TEST_CASE("a record behind a torn one is given") {
    for (std::size_t size = 1; size != start.size(); ++size) {
        auto const all = read(start.substr(0, size) + std::string(ready) + '\n' + std::string(start) + '\n');
        CHECK(all.given == "1:05 2:00");
        CHECK(all.told == "1:" + std::to_string(size + 1) +
                              ": error: (document): the line is torn: another record begins in it [bad_json]\n");
        CHECK(all.torn == 1);
        CHECK(all.good == 2);
    }
    // Twice torn, and details that look like a record.
    std::string const nested =
        R"({"ts":"2024-01-15T10:30:09Z","event":"e","details":{"x":{"ts":"2024-01-15T10:30:00Z"}}})";
    auto const all = read(start.substr(0, 50) + std::string(start.substr(0, 20)) + nested + '\n');
    CHECK(all.given == "1:09");
    CHECK(read(nested.substr(0, nested.size() - 1) + '\n').given.empty());
}

TEST_CASE("a line that is too long") {
    auto const all =
        read(start + std::string("\n") + std::string(1000, 'x') + '\n' + std::string(ready) + '\n', {.max_line = 500});
    CHECK(all.given == "1:00 3:05");
    CHECK(all.told == "2:1: error: (document): the line has 1000 bytes, more than the limit of 500 [too_large]\n");
}

TEST_CASE("warnings have places in the log") {
    telltale::issues warnings;
    std::string const near = R"({"ts":"2024-01-15T10:30:00Z","event":"runtime-start","details":{}})";
    auto const all = read(start + std::string("\n") + near + '\n', {.reading = {.sink = warnings}});
    CHECK(all.good == 2);
    REQUIRE(warnings.size() == 1);
    REQUIRE(warnings[0].position);
    CHECK(warnings[0].position->line == 2);
    CHECK(warnings[0].position->column == 38);
    CHECK(warnings[0].position->offset == start.size() + 1 + 37);
    CHECK(warnings[0].message == "is not a known text, did you mean \"runtime_start\"?");
}

TEST_CASE("a log that grows, and one that is not there") {
    scratch_folder const folder;
    std::string const path = folder.write("log", std::string(start) + '\n');
    recording::log_reader<> log(path);
    runtime::record line;
    CHECK(log.next(line));
    CHECK_FALSE(log.next(line));
    std::ofstream(path, std::ios::app) << ready << '\n';
    CHECK(log.next(line));
    CHECK(line.event == runtime::standard_event::service_ready);
    CHECK_FALSE(log.next(line));

    recording::log_reader<> none(folder.path() + "/none");
    CHECK_FALSE(none.next(line));
    CHECK(to_string(none.error()) == folder.path() + "/none: cannot be opened: No such file or directory");
}
