// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/file_path.hpp>

#include "support/catch.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <type_traits>

namespace {

std::string text_of(telltale::file_path const& path) { return path.text(); }

} // namespace

TEST_CASE("a path is made of what has one", "[read]") {
    using namespace std::string_view_literals;
    char array[] = "array.json";
    CHECK(text_of("a/b.json") == "a/b.json");
    CHECK(text_of(array) == "array.json");
    CHECK(text_of(std::string("string.json")) == "string.json");
    CHECK(text_of(std::string_view("view.json, longer").substr(0, 9)) == "view.json");
    CHECK(text_of(std::filesystem::path("folder") / "path.json") == "folder/path.json");
    CHECK(text_of("a\0b"sv).size() == 3);
    CHECK(text_of("") == "");
    STATIC_REQUIRE(!std::is_convertible_v<int, telltale::file_path>);
}
