// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/document_file.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

#include <string>
#include <system_error>
#include <utility>

using namespace telltale;

namespace {

issues one() {
    issues list;
    list.push_back({.code = issue_code::too_small, .message = "too low", .position = text_position{1, 1, 2}});
    return list;
}

} // namespace

TEST_CASE("the text of a file, and wishes that are the caller's", "[read]") {
    scratch_folder const folder;
    document_file const file(folder.write("a.json", "[1]"), {.issue_limit = 3, .limits = {.bytes = 2}});
    CHECK(!file.error());
    CHECK(file.text() == "[1]"); // one byte too many, which its reader sees
    CHECK(file.wishes().issue_limit == 3);
    CHECK(!file.wishes().sink);
    document_file const cut(folder.write("b.json", "[1,2]"), {.limits = {.bytes = 2}});
    CHECK(cut.text() == "[1,");
}

TEST_CASE("warnings are handed on with the file's name", "[read]") {
    scratch_folder const folder;
    std::string const path = folder.write("a.json", "[1]");
    issues heard;
    document_file const file(path, {.sink = heard});
    issue const warning{.severity = issue_severity::warning, .message = "m"};
    file.wishes().sink(warning);
    REQUIRE(heard.size() == 1);
    CHECK(heard[0].file == path);
    CHECK(heard[0].message == "m");
}

TEST_CASE("issues get the file's name and its text", "[read]") {
    scratch_folder const folder;
    std::string const path = folder.write("a.json", "[1]");
    auto const refused = document_file(path, {}).with<int>(one());
    CHECK(refused.error()[0].file == path);
    CHECK(refused.report() == path + ":1:2: error: (document): too low [too_small]\n[1]\n ^\n");
    issues secret = one();
    secret.conceal_source();
    CHECK(document_file(path, {}).with<int>(std::move(secret)).report() ==
          path + ":1:2: error: (document): too low [too_small]\n");
    CHECK(document_file(path, {.limits = {.bytes = 2}}).with<int>(one()).report() ==
          path + ":1:2: error: (document): too low [too_small]\n");
    CHECK(*document_file(path, {}).with<int>(7) == 7);
}

TEST_CASE("a file without a text", "[read]") {
    document_file file("/none/such.json", {});
    CHECK(file.error() == std::errc::no_such_file_or_directory);
    CHECK(file.text().empty());
    CHECK(std::move(file).unread<int>().report() == "/none/such.json: cannot be read: No such file or directory\n");
}
