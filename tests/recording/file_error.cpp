// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/file_error.hpp>

#include "support/catch.hpp"

#include <string>
#include <system_error>

using telltale::recording::file_action;
using telltale::recording::file_error;

namespace {

std::string told(file_action action, std::errc why) {
    file_error e;
    e.action = action;
    e.code = std::make_error_code(why);
    e.path = "a.jsonl";
    return to_string(e);
}

} // namespace

TEST_CASE("the words of a file error") {
    CHECK(to_string(file_error()).empty());
    CHECK_FALSE(file_error());
    CHECK(told(file_action::prepare, std::errc::not_enough_memory) ==
          "a.jsonl: the line cannot be made: Cannot allocate memory");
    CHECK(told(file_action::make_folder, std::errc::permission_denied) ==
          "a.jsonl: its folder cannot be made: Permission denied");
    CHECK(told(file_action::open, std::errc::read_only_file_system) ==
          "a.jsonl: cannot be opened: Read-only file system");
    CHECK(told(file_action::find, std::errc::no_such_file_or_directory) ==
          "a.jsonl: was removed or replaced by another file while it was open");
    CHECK(told(file_action::append, std::errc::file_too_large) == "a.jsonl: cannot be written: File too large");
    CHECK(told(file_action::flush, std::errc::io_error) ==
          "a.jsonl: cannot be flushed to the disk: Input/output error");
    CHECK(told(file_action::read, std::errc::is_a_directory) == "a.jsonl: cannot be read: Is a directory");
    CHECK(told(file_action::store, std::errc::no_space_on_device) ==
          "a.jsonl: cannot be stored: No space left on device");
    CHECK(told(file_action::remove, std::errc::permission_denied) == "a.jsonl: cannot be removed: Permission denied");
    CHECK(told(file_action::verify, std::errc::io_error) == "a.jsonl: is damaged: it is not what was stored");
}

TEST_CASE("a torn line has its size, and a path is made harmless") {
    file_error e;
    e.action = file_action::append;
    e.code = std::make_error_code(std::errc::no_space_on_device);
    e.path = "a\n\x1b.jsonl";
    e.written = 60;
    e.line_size = 120;
    CHECK(e);
    CHECK(to_string(e) ==
          "a\\n\\u001b.jsonl: cannot be written: No space left on device (60 of 120 bytes were, the line "
          "is torn)");
}
