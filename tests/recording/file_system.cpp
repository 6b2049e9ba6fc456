// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/file_system.hpp>

#include "support/catch.hpp"

#include <cerrno>
#include <memory>
#include <string>
#include <type_traits>

namespace recording = telltale::recording;

TEST_CASE("a file_system is what one makes of it") {
    struct : recording::file_system {
        std::unique_ptr<recording::append_file> open(std::string const&, int& error) override {
            error = EROFS;
            return nullptr;
        }
        int make_folders(std::string const& path) override { return path == "a" ? 0 : EACCES; }
    } made;
    recording::file_system& files = made;
    int why = 0;
    CHECK(files.open("a", why) == nullptr);
    CHECK(why == EROFS);
    CHECK(files.make_folders("a") == 0);
    CHECK(files.make_folders("b") == EACCES);
    STATIC_REQUIRE(std::has_virtual_destructor_v<recording::file_system>);
}
