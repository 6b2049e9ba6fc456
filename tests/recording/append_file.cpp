// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/append_file.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <type_traits>

namespace recording = telltale::recording;

TEST_CASE("an append_file is what one makes of it") {
    struct : recording::append_file {
        recording::append_result append(std::string_view bytes) noexcept override { return {bytes.size(), 0}; }
        int flush() noexcept override { return 5; }
        bool ends_in_line() noexcept override { return true; }
        bool is_still(std::string const& path) noexcept override { return path == "a"; }
    } made;
    recording::append_file& file = made;
    CHECK(file.append("abc").count == 3);
    CHECK(file.append("abc").error == 0);
    CHECK(file.flush() == 5);
    CHECK(file.ends_in_line());
    CHECK_FALSE(file.is_still("b"));
    STATIC_REQUIRE(std::has_virtual_destructor_v<recording::append_file>);
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<recording::append_file>);
}
