// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/report_output.hpp>

#include "support/catch.hpp"

#include <cstdio>
#include <string>

using telltale::command::report_output;

namespace {
std::size_t size_of(std::FILE* file) {
    std::fseek(file, 0, SEEK_END);
    return static_cast<std::size_t>(std::ftell(file));
}
} // namespace

TEST_CASE("a report goes out in pieces, and whole at its end", "[command]") {
    std::FILE* const file = std::tmpfile();
    {
        report_output out(file);
        out.write("abc");
        CHECK(size_of(file) == 0);
        out.flush();
        CHECK(size_of(file) == 3);
        out.write(std::string(100000, 'x'));
        CHECK(size_of(file) == 100003);
        out.write("end");
        CHECK(out.ok());
    }
    CHECK(size_of(file) == 100006);
    std::fclose(file);
}

TEST_CASE("a report that cannot be written says why, and keeps nothing", "[command]") {
    std::FILE* const full = std::fopen("/dev/full", "w");
    if (full == nullptr) return; // not on this system
    report_output out(full);
    out.write("abc");
    CHECK(out.ok());
    out.flush();
    CHECK(!out.ok());
    CHECK(out.why_not() == "cannot write to the standard output: No space left on device");
    out.write(std::string(100000, 'x'));
    out.flush();
    CHECK(!out.ok());
    std::fclose(full);
}
