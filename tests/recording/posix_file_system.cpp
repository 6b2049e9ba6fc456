// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/posix_file_system.hpp>

#include <telltale/read/read_file.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

#include <cerrno>
#include <filesystem>
#include <string>

#include <sys/stat.h>
#include <unistd.h>

namespace recording = telltale::recording;

namespace {

recording::posix_file_system& files = recording::posix_file_system::system();

int error_of_opening(std::string const& path) {
    int why = 0;
    CHECK(files.open(path, why) == nullptr);
    return why;
}

} // namespace

TEST_CASE("a file is made, appended to, and still there") {
    scratch_folder const folder;
    std::string const path = folder.path() + "/log";
    int why = 0;
    auto const first = files.open(path, why);
    auto const second = files.open(path, why);
    REQUIRE(first != nullptr);
    REQUIRE(second != nullptr);
    CHECK(first->ends_in_line()); // it is empty
    CHECK(first->append("one\n").count == 4);
    CHECK(second->append("two").count == 3);
    CHECK_FALSE(first->ends_in_line());
    CHECK(first->append("\n").count == 1); // at the end, not where it stopped
    CHECK(second->ends_in_line());
    CHECK(first->flush() == 0);
    CHECK(telltale::read_file(path).text == "one\ntwo\n");

    CHECK(first->is_still(path));
    std::filesystem::rename(path, path + ".1");
    CHECK_FALSE(first->is_still(path));
    CHECK(first->is_still(path + ".1"));
    folder.write("log", "another");
    CHECK_FALSE(first->is_still(path));
}

TEST_CASE("what is there is kept") {
    scratch_folder const folder;
    std::string const path = folder.write("log", "torn");
    int why = 0;
    auto const file = files.open(path, why);
    REQUIRE(file != nullptr);
    CHECK_FALSE(file->ends_in_line());
    CHECK(file->append("\n").count == 1);
    CHECK(telltale::read_file(path).text == "torn\n");
}

TEST_CASE("why a file cannot be opened") {
    scratch_folder const folder;
    std::string const file = folder.write("file", "");
    CHECK(error_of_opening(folder.path() + "/none/log") == ENOENT);
    CHECK(error_of_opening(folder.path()) == EISDIR);
    CHECK(error_of_opening(file + "/log") == ENOTDIR);
    CHECK(error_of_opening(std::string("a\0b", 3)) == EINVAL);
    if (::geteuid() != 0) { // root may do anything
        std::string const locked = folder.write("locked", "");
        ::chmod(locked.c_str(), 0444);
        CHECK(error_of_opening(locked) == EACCES);
    }
}

TEST_CASE("devices are no files, and take no flush") {
    int why = 0;
    auto const full = files.open("/dev/full", why);
    REQUIRE(full != nullptr);
    CHECK(full->ends_in_line());
    auto const done = full->append("line\n");
    CHECK(done.count == 0);
    CHECK(done.error == ENOSPC);
    CHECK(full->flush() == 0);
}

TEST_CASE("folders are made, as far as they are not there") {
    scratch_folder const folder;
    CHECK(files.make_folders(folder.path() + "/a/b/c") == 0);
    CHECK(std::filesystem::is_directory(folder.path() + "/a/b/c"));
    CHECK(files.make_folders(folder.path() + "/a/b/c") == 0);
    CHECK(files.make_folders(folder.path() + "/a//d/") == 0);
    CHECK(std::filesystem::is_directory(folder.path() + "/a/d"));
    CHECK(files.make_folders("/") == 0);
    CHECK(files.make_folders("") == 0);
    std::string const file = folder.write("file", "");
    CHECK(files.make_folders(file + "/a") == ENOTDIR);
}
