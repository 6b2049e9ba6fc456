// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/line_reader.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

#include <cstddef>
#include <fstream>
#include <string>
#include <vector>

namespace recording = telltale::recording;
using recording::line_reader;

namespace {

/// `number@offset+size:text`, and `!` when there is no end, `#` when it is too long.
std::string told(line_reader& reader) {
    std::string out;
    while (reader.next()) {
        if (!out.empty()) out += ' ';
        out += std::to_string(reader.number()) + '@' + std::to_string(reader.offset()) + '+' +
               std::to_string(reader.size()) + ':' + std::string(reader.text());
        if (!reader.has_end()) out += '!';
        if (reader.is_too_long()) out += '#';
    }
    return out;
}

std::string told(std::string const& content, std::size_t max_line = 100) {
    scratch_folder const folder;
    std::string const path = folder.write("log", content);
    line_reader whole(path, max_line);
    std::string const said = told(whole);
    for (std::size_t block = 1; block != 12; ++block) { // wherever the blocks end
        line_reader pieces(path, max_line, block);
        CHECK(told(pieces) == said);
        CHECK_FALSE(pieces.error());
    }
    return said;
}

} // namespace

TEST_CASE("lines, with their numbers and places") {
    CHECK(told("") == "");
    CHECK(told("\n") == "1@0+0:");
    CHECK(told("a") == "1@0+1:a!");
    CHECK(told("a\n") == "1@0+1:a");
    CHECK(told("a\nbc\n\nd") == "1@0+1:a 2@2+2:bc 3@5+0: 4@6+1:d!");
    CHECK(told("a\r\nb\r\r\n\r") == "1@0+1:a 2@3+2:b\r 3@7+0:!");
}

TEST_CASE("a line that is too long is not kept") {
    CHECK(told("abcd\nabcde\nabc\n", 4) == "1@0+4:abcd 2@5+5:# 3@11+3:abc");
    CHECK(told("abcdefghijklmn", 4) == "1@0+14:!#");
    CHECK(told("abcdefghijklmn\nx\n", 4) == "1@0+14:# 2@15+1:x");
}

TEST_CASE("more may come") {
    scratch_folder const folder;
    std::string const path = folder.write("log", "one\n");
    line_reader reader(path);
    CHECK(told(reader) == "1@0+3:one");
    CHECK_FALSE(reader.next());
    std::ofstream(path, std::ios::app) << "two\nthree\n";
    CHECK(told(reader) == "2@4+3:two 3@8+5:three");
}

TEST_CASE("what cannot be read is said") {
    scratch_folder const folder;
    line_reader none(folder.path() + "/none");
    CHECK_FALSE(none.next());
    CHECK(to_string(none.error()) == folder.path() + "/none: cannot be opened: No such file or directory");
    line_reader a_folder(folder.path());
    CHECK_FALSE(a_folder.next());
    CHECK(to_string(a_folder.error()) == folder.path() + ": cannot be read: Is a directory");
    line_reader zero(std::string("a\0b", 3));
    CHECK_FALSE(zero.next());
    CHECK(to_string(zero.error()) == "a\\u0000b: cannot be opened: Invalid argument");
}
