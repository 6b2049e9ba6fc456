// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/input_file.hpp>

#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/scratch_folder.hpp"

#include <unistd.h>

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

TEST_CASE("a file makes nobody wait, an empty pipe does", "[command]") {
    scratch_folder const folder;
    input_file in(folder.write("a.json", "1"));
    char byte;
    CHECK(!in.may_wait());
    CHECK(in.read(&byte, 1) == 1);
    CHECK(!in.may_wait()); // at its end
    CHECK(!input_file(folder.path() + "/none").may_wait());

    ended_child const end = run_in_child([] {
        char got;
        int ends[2];
        if (::pipe(ends) != 0) return 1;
        ::dup2(ends[0], 0);
        input_file const pipe("-");
        if (!pipe.may_wait()) return 2;
        if (::write(ends[1], "1", 1) != 1 || pipe.may_wait()) return 3;
        if (::read(0, &got, 1) != 1 || !pipe.may_wait()) return 4;
        ::close(ends[1]);
        return pipe.may_wait() ? 5 : 0; // its end is there
    });
    CHECK(end.status == 0);
}
