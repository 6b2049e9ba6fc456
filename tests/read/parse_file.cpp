// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/parse_file.hpp>

#include <telltale/issue/json_report.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>

#if defined(__unix__)
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace telltale;

namespace {

struct config {
    std::string host = "localhost";
    std::uint16_t port = 8080;
    std::optional<std::string> token{};
    static constexpr auto schema =
        telltale::schema(unknown_keys::warn, field<&config::port>(minimum(1024), default_to(8080)));
};
struct locked {
    std::string key;
    std::optional<int> size{};
    static constexpr auto schema = telltale::schema(field<&locked::key>(secret));
};

/// What is said of `path` below the folder, that one left out.
template <class Result>
std::string report_in(scratch_folder const& folder, Result const& read) {
    std::string said = read.report();
    for (std::size_t at; (at = said.find(folder.path() + '/')) != std::string::npos;)
        said.erase(at, folder.path().size() + 1);
    return said;
}

} // namespace

TEST_CASE("a file that is right gives the value", "[read]") {
    scratch_folder const folder;
    std::string const path = folder.write("config.json", "{\"host\": \"h\",\r\n \"port\": 9000}\n");
    auto const read = parse_file<config>(path);
    STATIC_REQUIRE(std::is_same_v<decltype(read), file_result<config> const>);
    REQUIRE(read);
    CHECK(read->host == "h");
    CHECK(read.value().port == 9000);
    CHECK(!read.io_error());
    CHECK(read.report() == "");
    CHECK(parse_file<config>(path.c_str()));
    CHECK(parse_file<config>(std::string_view(path)));
    CHECK(parse_file<config>(std::filesystem::path(path)));
}

TEST_CASE("a file that is wrong gives every issue, with the file's name and its lines", "[read]") {
    scratch_folder const folder;
    std::string const path = folder.write("config.json", "{\n  \"host\": null,\n\t\"port\": 80\n}\n");
    auto const read = parse_file<config>(path);
    CHECK(!read);
    CHECK(!read.io_error());
    REQUIRE(read.error().size() == 2);
    CHECK(read.error()[0].file == path);
    CHECK(read.error()[1].file == path);
    CHECK(report_in(folder, read) == "config.json:2:11: error: host: must be a string (got null) [wrong_type]\n"
                                     "  \"host\": null,\n"
                                     "          ^\n"
                                     "config.json:3:10: error: port: must be >= 1024 (got 80) [too_small]\n"
                                     "    \"port\": 80\n"
                                     "            ^\n");
    CHECK(json_report(read.error(), {}).find("{\"file\":\"" + path + "\",\"ok\":false,") == 0);
#if defined(__cpp_exceptions)
    try {
        (void)read.value();
        FAIL();
    } catch (bad_result_access const& e) {
        CHECK(e.what() == path + ":2:11: error: host: must be a string (got null) [wrong_type]");
        CHECK(e.error() == read.error());
    }
#endif
}

TEST_CASE("the report shows the file as it is, comments included", "[read]") {
    scratch_folder const folder;
    std::string const text = "{ // where\n  \"host\": /* not a number */ 1,\n}";
    std::string const path = folder.write("config.json", text);
    CHECK(report_in(folder, parse_file<config>(path, {.comments = true, .trailing_commas = true})) ==
          "config.json:2:30: error: host: must be a string (got 1) [wrong_type]\n"
          "  \"host\": /* not a number */ 1,\n"
          "                             ^\n");
    CHECK(report_in(folder, parse_file<config>(path)) ==
          "config.json:1:3: error: (document): comments are not JSON (got '//') [bad_json]\n"
          "{ // where\n"
          "  ^\n");
}

TEST_CASE("a file that cannot be read is no issue", "[read]") {
    scratch_folder const folder;
    auto const read = parse_file<config>(folder.path() + "/none.json");
    CHECK(!read);
    CHECK(read.error().empty());
    CHECK(read.io_error() == std::errc::no_such_file_or_directory);
    CHECK(report_in(folder, read) == "none.json: cannot be read: No such file or directory\n");
#if defined(__cpp_exceptions)
    try {
        (void)read.value();
        FAIL();
    } catch (bad_result_access const& e) {
        CHECK(e.what() == folder.path() + "/none.json: cannot be read: No such file or directory");
        CHECK(e.error().empty());
    }
#endif
#if defined(__unix__)
    std::string const inner = folder.path() + "/folder";
    REQUIRE(::mkdir(inner.c_str(), 0700) == 0);
    CHECK(report_in(folder, parse_file<config>(inner)) == "folder: cannot be read: Is a directory\n");
    if (::geteuid() != 0) { // root may read all
        std::string const closed = folder.write("closed.json", "{}");
        REQUIRE(::chmod(closed.c_str(), 0) == 0);
        CHECK(report_in(folder, parse_file<config>(closed)) == "closed.json: cannot be read: Permission denied\n");
    }
#endif
}

TEST_CASE("texts that are no documents", "[read]") {
    scratch_folder const folder;
    CHECK(report_in(folder, parse_file<config>(folder.write("empty.json", ""))) ==
          "empty.json:1:1: error: (document): the document is empty (got the end of the text) [bad_json]\n");
    CHECK(report_in(folder, parse_file<config>(folder.write("bom.json", "\xEF\xBB\xBF{}")))
              .find("bom.json:1:1: error: (document): a byte order mark must not stand before JSON text ") == 0);
}

TEST_CASE("a file that is too large is refused", "[read]") {
    scratch_folder const folder;
    std::string const path = folder.write("config.json", R"({"host":"h"})");
    CHECK(report_in(folder, parse_file<config>(path, {.limits = {.bytes = 11}})) ==
          "config.json:1:1: error: (document): the document is larger than the limit [too_large]\n");
    CHECK(parse_file<config>(path, {.limits = {.bytes = 12}}));
    CHECK(parse_file<config>(path, {.limits = {.bytes = static_cast<std::size_t>(-1)}}));
#if defined(__linux__)
    auto const endless = parse_file<config>("/dev/zero", {.limits = {.bytes = 100000}});
    CHECK(endless.report() == "/dev/zero:1:1: error: (document): the document is larger than the limit [too_large]\n");
#endif
}

TEST_CASE("warnings name the file", "[read]") {
    scratch_folder const folder;
    std::string const path = folder.write("config.json", R"({"host":"h","prot":1})");
    issues heard;
    auto const read = parse_file<config>(path, {.sink = heard});
    CHECK(read);
    REQUIRE(heard.size() == 1);
    CHECK(heard[0].file == path);
    CHECK(to_string(heard[0]) == path + R"(:1:13: warning: prot: unknown key, did you mean "port"? [unknown_key])");
    CHECK(parse_file<config>(path)); // nobody listens
}

TEST_CASE("of a document with a secret no line is shown", "[read]") {
    scratch_folder const folder;
    auto const read = parse_file<locked>(folder.write("locked.json", R"({"key": "hidden", "size": "large"})"));
    CHECK(read.error().conceals_source());
    CHECK(report_in(folder, read) ==
          "locked.json:1:27: error: size: must be an integer (got \"large\") [wrong_type]\n");
}

TEST_CASE("a file into an object that exists", "[read]") {
    scratch_folder const folder;
    config target{"h", 9000, "t"};
    REQUIRE(parse_file_into(folder.write("a.json", R"({"port":2000,})"), target,
                            {.absent_keys = absent_keys::keep, .trailing_commas = true}));
    CHECK(target.host == "h");
    CHECK(target.port == 2000);
    auto const refused =
        parse_file_into(folder.write("b.json", "{\"port\":1}"), target, {.absent_keys = absent_keys::keep});
    STATIC_REQUIRE(std::is_same_v<decltype(refused), file_result<void> const>);
    CHECK(report_in(folder, refused) ==
          "b.json:1:9: error: port: must be >= 1024 (got 1) [too_small]\n{\"port\":1}\n        ^\n");
    target = {"h", 9000, "t"};
    auto const unread = parse_file_into(folder.path() + "/none.json", target);
    CHECK(unread.io_error() == std::errc::no_such_file_or_directory);
    CHECK(target.host == "h");
    CHECK(target.token == "t");
}

#if defined(__unix__)

TEST_CASE("a named pipe is read as a file", "[read]") {
    scratch_folder const folder;
    std::string const path = folder.path() + "/pipe";
    REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    ::pid_t const writer = ::fork();
    REQUIRE(writer >= 0);
    if (writer == 0) {
        int const end = ::open(path.c_str(), O_WRONLY);
        ::_exit(::write(end, "{\"host\":", 8) == 8 && ::usleep(2000) == 0 && ::write(end, "\"piped\"}", 8) == 8 ? 0
                                                                                                                : 1);
    }
    auto const read = parse_file<config>(path);
    ::kill(writer, SIGKILL); // it is done, or would wait for ever
    ::waitpid(writer, nullptr, 0);
    REQUIRE(read);
    CHECK(read->host == "piped");
}

#endif
