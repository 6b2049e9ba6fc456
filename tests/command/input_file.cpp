// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/input_file.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using telltale::command::input_file;

TEST_CASE("a file is read to its end", "[command]") {
    scratch_folder const folder;
    input_file in(folder.write("a.json", "0123456789"));
    CHECK(in.ok());
    CHECK(in.name() == folder.path() + "/a.json");
    char bytes[8];
    CHECK(in.read(bytes, sizeof bytes) == 8);
    CHECK(std::string(bytes, 8) == "01234567");
    CHECK(in.read(bytes, sizeof bytes) == 2);
    CHECK(in.read(bytes, sizeof bytes) == 0);
    CHECK(in.ok());
}

TEST_CASE("what cannot be read says why", "[command]") {
    scratch_folder const folder;
    char byte;
    input_file missing(folder.path() + "/no\x1bne");
    CHECK(!missing.ok());
    CHECK(missing.read(&byte, 1) == 0);
    CHECK(missing.why_not() == "cannot read " + folder.path() + "/no\\u001bne: No such file or directory");
    input_file directory(folder.path());
    CHECK(directory.read(&byte, 1) == 0);
    CHECK(!directory.ok());
    CHECK(directory.why_not() == "cannot read " + folder.path() + ": Is a directory");
}

TEST_CASE("the standard input has a name of its own", "[command]") { CHECK(input_file("-").name() == "<stdin>"); }
