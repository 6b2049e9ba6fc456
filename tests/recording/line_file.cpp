// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/line_file.hpp>

#include "support/catch.hpp"

#include <cerrno>
#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace recording = telltale::recording;
using recording::flush_policy;
using recording::line_file;
using namespace std::chrono_literals;

namespace {

/// A disk in memory, of one file, on which everything can go wrong.
struct disk : recording::file_system {
    std::string content;
    std::size_t room = 1'000'000;
    bool has_folder = true, is_there = true;
    int open_error = 0, folder_error = 0, flush_error = 0, write_error = 0;
    int opened = 0, closed = 0, flushed = 0, written = 0;

    struct file : recording::append_file {
        explicit file(disk& of) : on(of) {}
        ~file() override { ++on.closed; }
        recording::append_result append(std::string_view bytes) noexcept override {
            ++on.written;
            if (on.write_error != 0) return {0, std::exchange(on.write_error, 0)};
            if (on.room == 0) return {0, ENOSPC};
            auto const count = std::min(on.room, bytes.size());
            on.content += bytes.substr(0, count);
            on.room -= count;
            return {count, 0};
        }
        int flush() noexcept override { return ++on.flushed, on.flush_error; }
        bool ends_in_line() noexcept override { return on.content.empty() || on.content.back() == '\n'; }
        bool is_still(std::string const&) noexcept override { return on.is_there; }
        disk& on;
    };

    std::unique_ptr<recording::append_file> open(std::string const&, int& error) override {
        ++opened;
        error = !has_folder ? ENOENT : open_error;
        if (error != 0) return nullptr;
        is_there = true;
        return std::make_unique<file>(*this);
    }
    int make_folders(std::string const& path) override {
        made = path;
        if (folder_error == 0) has_folder = true;
        return folder_error;
    }
    std::string made;
};

recording::clock::time_point at(std::chrono::milliseconds passed) { return recording::clock::time_point(1h + passed); }

} // namespace

TEST_CASE("a line is one write, and the file is opened once, by the first") {
    disk on;
    {
        line_file log("a/b/c.jsonl", on);
        CHECK(on.opened == 0);
        CHECK_FALSE(log.append("{}\n", at(0ms)));
        CHECK_FALSE(log.append("[]\n", at(1ms)));
        CHECK(on.content == "{}\n[]\n");
        CHECK(on.opened == 1);
        CHECK(on.written == 2);
        CHECK(on.made.empty());
        CHECK(log.path() == "a/b/c.jsonl");
    }
    CHECK(on.closed == 1);
    CHECK(on.flushed == 0);
}

TEST_CASE("the folder is made, or that is the error; what failed is tried again") {
    disk on;
    on.has_folder = false;
    on.folder_error = EROFS;
    line_file log("a/b/c.jsonl", on);
    CHECK(to_string(log.append("1\n", at(0ms))) == "a/b/c.jsonl: its folder cannot be made: Read-only file system");
    CHECK(on.made == "a/b");
    on.folder_error = 0;
    on.open_error = EACCES;
    CHECK(to_string(log.append("2\n", at(0ms))) == "a/b/c.jsonl: cannot be opened: Permission denied");
    on.open_error = 0;
    CHECK_FALSE(log.append("3\n", at(0ms)));
    CHECK(on.content == "3\n");

    disk bare;
    bare.has_folder = false;
    line_file here("c.jsonl", bare);
    CHECK(to_string(here.append("1\n", at(0ms))) == "c.jsonl: cannot be opened: No such file or directory");
}

TEST_CASE("a full disk tears a line, which is ended before the next") {
    disk on;
    on.room = 12;
    line_file log("f", on);
    CHECK_FALSE(log.append("0123456\n", at(0ms)));
    auto const torn = log.append("abcdefg\n", at(0ms));
    CHECK(to_string(torn) == "f: cannot be written: No space left on device (4 of 8 bytes were, the line is torn)");
    CHECK(on.content == "0123456\nabcd");
    CHECK(to_string(log.append("hijklmn\n", at(0ms))) == "f: cannot be written: No space left on device");
    on.room = 1; // for the end of the torn line, and no more
    CHECK(to_string(log.append("hijklmn\n", at(0ms))) == "f: cannot be written: Input/output error");
    CHECK(on.content == "0123456\nabcd\n");
    on.room = 100;
    CHECK_FALSE(log.append("opq\n", at(0ms)));
    CHECK(on.content == "0123456\nabcd\nopq\n");
}

TEST_CASE("a line that is cut short for another reason is ended at once") {
    struct moody : disk {
        struct file : disk::file {
            using disk::file::file;
            recording::append_result append(std::string_view bytes) noexcept override {
                return disk::file::append(bytes.substr(0, 3));
            }
        };
        std::unique_ptr<recording::append_file> open(std::string const&, int&) override {
            return std::make_unique<file>(*this);
        }
    } on;
    line_file log("f", on);
    CHECK(to_string(log.append("abcdefg\n", at(0ms))) ==
          "f: cannot be written: Input/output error (3 of 8 bytes were, the line is torn)");
    CHECK(on.content == "abc\n");
    CHECK_FALSE(log.append("ok\n", at(0ms)));
    CHECK(on.content == "abc\nok\n");
}

TEST_CASE("a file that was left torn is ended first, once") {
    disk on;
    on.content = "{}\n{\"ts\":\"20";
    line_file log("f", on);
    on.write_error = EIO;
    CHECK(to_string(log.append("1\n", at(0ms))) == "f: cannot be written: Input/output error");
    CHECK_FALSE(log.append("2\n", at(0ms)));
    CHECK_FALSE(log.append("3\n", at(0ms)));
    CHECK(on.content == "{}\n{\"ts\":\"20\n2\n3\n");
}

TEST_CASE("a file that vanished is made anew, when it is looked for") {
    disk on;
    line_file log("f", on, {.look_every = 100ms});
    CHECK_FALSE(log.append("1\n", at(0ms)));
    on.is_there = false;
    CHECK_FALSE(log.append("2\n", at(99ms)));
    CHECK(log.vanished() == 0);
    CHECK_FALSE(log.append("3\n", at(100ms)));
    CHECK(log.vanished() == 1);
    CHECK(on.opened == 2);
    on.is_there = false;
    CHECK_FALSE(log.append("4\n", at(50ms))); // the clock went back
    CHECK(log.vanished() == 2);
    on.is_there = false;
    on.open_error = EACCES;
    CHECK(to_string(log.append("5\n", at(500ms))) == "f: cannot be opened: Permission denied");
    CHECK(log.vanished() == 3);
}

TEST_CASE("a file that vanished is an error where that is wanted") {
    disk on;
    line_file log("f", on, {.vanished = recording::if_vanished::fail, .look_every = 100ms});
    CHECK_FALSE(log.append("1\n", at(0ms)));
    on.is_there = false;
    CHECK(to_string(log.append("2\n", at(100ms))) == "f: was removed or replaced by another file while it was open");
    CHECK(to_string(log.append("3\n", at(101ms))) == "f: was removed or replaced by another file while it was open");
    CHECK_FALSE(log.reopen());
    CHECK_FALSE(log.append("4\n", at(102ms)));
    CHECK(on.content == "1\n4\n");
}

TEST_CASE("lines are flushed as the policy says") {
    disk on;
    {
        line_file log("f", on, {.flush = flush_policy::every(2)});
        for (int i = 0; i != 5; ++i) CHECK_FALSE(log.append("1\n", at(0ms)));
        CHECK(on.flushed == 2);
    }
    CHECK(on.flushed == 3); // what was left, in the end
    {
        line_file log("f", on, {.flush = flush_policy::interval(10ms)});
        CHECK_FALSE(log.append("1\n", at(0ms)));
        CHECK_FALSE(log.append("1\n", at(9ms)));
        CHECK(on.flushed == 3);
        CHECK_FALSE(log.append("1\n", at(10ms)));
        CHECK(on.flushed == 4);
        CHECK_FALSE(log.append("1\n", at(19ms)));
        CHECK(on.flushed == 4);
        CHECK_FALSE(log.flush());
        CHECK(on.flushed == 5);
    }
    CHECK(on.flushed == 5); // nothing was left
    line_file log("f", on, {.flush = flush_policy::fsync()});
    on.flush_error = EIO;
    CHECK(to_string(log.append("last\n", at(0ms))) == "f: cannot be flushed to the disk: Input/output error");
    CHECK(on.content.ends_with("last\n"));
    CHECK(to_string(log.reopen()) == "f: cannot be flushed to the disk: Input/output error");
}
