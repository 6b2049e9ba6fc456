// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/file_watch.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace telltale::command;

namespace {

// Sets the time of modification to so many nanoseconds after some second.
void touch(std::string const& path, long nanoseconds) {
    timespec const times[2] = {{1700000000, nanoseconds}, {1700000000, nanoseconds}};
    REQUIRE(::utimensat(AT_FDCWD, path.c_str(), times, 0) == 0);
}

} // namespace

TEST_CASE("a change is seen once, by its time or its size", "[command]") {
    using enum file_change;
    scratch_folder const folder;
    std::vector<std::string> const paths = {folder.write("a", "1"), folder.write("b", "1"), folder.path() + "/c"};
    touch(paths[0], 5);
    touch(paths[1], 5);
    file_watch watch(paths);
    CHECK(watch.look() == std::vector{none, none, none});
    touch(paths[1], 6);
    CHECK(watch.look() == std::vector{none, changed, none});
    CHECK(watch.look() == std::vector{none, none, none});
    folder.write("a", "12");
    touch(paths[0], 5);
    CHECK(watch.look() == std::vector{changed, none, none});
    folder.write("c", "");
    CHECK(watch.look() == std::vector{none, none, appeared});
    ::unlink(paths[2].c_str());
    ::unlink(paths[0].c_str());
    CHECK(watch.look() == std::vector{vanished, none, vanished});
    CHECK(watch.look() == std::vector{none, none, none});
    folder.write("a", "12");
    CHECK(watch.look() == std::vector{appeared, none, none});
}

TEST_CASE("what has become of the files, in words", "[command]") {
    using enum file_change;
    std::vector<std::string> const paths = {"a", "b\n", "c"};
    std::vector<file_change> const changes = {changed, changed, vanished};
    CHECK(names_of(changed, paths, changes) == "a, b\\n");
    CHECK(names_of(vanished, paths, changes) == "c");
    CHECK(names_of(appeared, paths, changes).empty());
    ::setenv("TZ", "UTC", 1);
    ::tzset();
    CHECK(time_of_day(1700000000) == "22:13:20");
}
