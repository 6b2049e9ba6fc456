// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/read_file.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

#include <string>
#include <string_view>
#include <system_error>

#if defined(__unix__)
#include "support/child.hpp"
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using telltale::file_content;
using telltale::read_file;

TEST_CASE("a file is read to its end, byte for byte", "[read]") {
    scratch_folder const folder;
    std::string bytes;
    for (int i = 0; i != 256; ++i) bytes += static_cast<char>(i);
    bytes += "\r\n\x1A\n";
    file_content const read = read_file(folder.write("bytes", bytes));
    CHECK(!read.error);
    CHECK(read.text == bytes);
    CHECK(read_file(folder.write("empty", "")).text.empty());
    for (std::size_t const size : {1U, 8191U, 8192U, 8193U, 16384U, 300000U}) {
        std::string text(size, 'a');
        text.back() = 'z';
        file_content const long_one = read_file(folder.write("long", text));
        CHECK(!long_one.error);
        CHECK(long_one.text == text);
    }
}

TEST_CASE("no more is read than is asked for", "[read]") {
    scratch_folder const folder;
    std::string const path = folder.write("digits", "0123456789");
    CHECK(read_file(path, 4).text == "0123");
    CHECK(read_file(path, 0).text.empty());
    CHECK(read_file(path, 10).text == "0123456789");
    CHECK(read_file(path, 11).text == "0123456789");
#if defined(__linux__)
    CHECK(read_file("/dev/zero", 100000).text == std::string(100000, '\0'));
#endif
}

TEST_CASE("what cannot be read has an error and no text", "[read]") {
    using namespace std::string_view_literals;
    scratch_folder const folder;
    auto const error_of = [](telltale::file_path const& path) {
        file_content const read = read_file(path);
        CHECK(read.text.empty());
        CHECK(read.error.category() == std::generic_category());
        return read.error;
    };
    CHECK(error_of(folder.path() + "/none") == std::errc::no_such_file_or_directory);
    CHECK(error_of("") == std::errc::no_such_file_or_directory);
    std::string const path = folder.write("a", "1");
    CHECK(error_of(path + '\0' + "b") == std::errc::invalid_argument);
    CHECK(error_of(path + "/b") == std::errc::not_a_directory);
#if defined(__unix__)
    CHECK(error_of(folder.path()) == std::errc::is_a_directory);
    if (::geteuid() != 0) { // root may read all
        REQUIRE(::chmod(path.c_str(), 0) == 0);
        CHECK(error_of(path) == std::errc::permission_denied);
    }
#endif
}

#if defined(__unix__)

TEST_CASE("a pipe is read to its end", "[read]") {
    scratch_folder const folder;
    std::string const path = folder.path() + "/pipe";
    REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    ::pid_t const writer = ::fork();
    REQUIRE(writer >= 0);
    if (writer == 0) {
        int const end = ::open(path.c_str(), O_WRONLY);
        for (int i = 0; i != 5; ++i) {
            if (::write(end, "0123456789", 10) != 10) ::_exit(1);
            ::usleep(2000);
        }
        ::_exit(0);
    }
    file_content const read = read_file(path);
    ::kill(writer, SIGKILL); // it is done, or would wait for ever
    ::waitpid(writer, nullptr, 0);
    CHECK(!read.error);
    CHECK(read.text == "01234567890123456789012345678901234567890123456789");
}

TEST_CASE("a signal does not end a file", "[read]") {
    static int volatile signals = 0;
    struct sigaction const handler = [] {
        struct sigaction made{};
        made.sa_handler = [](int) { signals = signals + 1; }; // without SA_RESTART, so that calls are interrupted
        return made;
    }();
    struct sigaction before{};
    REQUIRE(::sigaction(SIGALRM, &handler, &before) == 0);
    scratch_folder const folder;
    std::string const path = folder.path() + "/pipe";
    REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    ::pid_t const writer = ::fork();
    REQUIRE(writer >= 0);
    if (writer == 0) {
        ::usleep(30000);
        int const end = ::open(path.c_str(), O_WRONLY);
        for (int i = 0; i != 3; ++i) {
            if (::write(end, "abc", 3) != 3) ::_exit(1);
            ::usleep(30000);
        }
        ::_exit(0);
    }
    ::itimerval const often{{0, 5000}, {0, 5000}}, never{};
    ::setitimer(ITIMER_REAL, &often, nullptr);
    file_content const read = read_file(path);
    ::setitimer(ITIMER_REAL, &never, nullptr);
    ::kill(writer, SIGKILL); // it is done, or would wait for ever
    ::waitpid(writer, nullptr, 0);
    ::sigaction(SIGALRM, &before, nullptr);
    CHECK(signals > 1);
    CHECK(!read.error);
    CHECK(read.text == "abcabcabc");
}

TEST_CASE("the standard input has a path", "[read]") {
    ended_child const end = run_in_child(
        [] {
            file_content const read = read_file("/dev/stdin");
            return !read.error && read.text == "[1,2]" ? 0 : 1;
        },
        {.in = "[1,2]"});
    CHECK(end.status == 0);
}

#endif
