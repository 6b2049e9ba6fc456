// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/log_chunk.hpp>

#include "support/catch.hpp"

#include <telltale/command/chunk_reader.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

using namespace telltale::command;

namespace {

struct text_source {
    std::string_view rest;
    [[nodiscard]] static bool may_wait() { return false; }
    std::size_t read(char* to, std::size_t size) {
        std::size_t const n = std::min(size, rest.size());
        std::copy_n(rest.data(), n, to);
        rest.remove_prefix(n);
        return n;
    }
};

} // namespace

TEST_CASE("a chunk that nothing was read into has no lines", "[command]") {
    log_chunk chunk;
    log_line line;
    CHECK(!chunk.next(line));
    CHECK(chunk.size() == 0);
}

TEST_CASE("the lines of a chunk know their places in the log, whoever looks at the other chunks", "[command]") {
    text_source source{"first\r\nsecond\nthird line\n"};
    chunk_reader reader(source, 8, 16);
    log_chunk one, two;
    REQUIRE(reader.next(one));
    REQUIRE(reader.next(two));
    CHECK(one.size() == 14);
    CHECK(two.size() == 11);
    log_line line;
    REQUIRE(two.next(line));
    CHECK(line.number == 3);
    CHECK(line.offset == 14);
    CHECK(line.size == 10);
    CHECK(line.is_too_long);
    CHECK(line.text.empty());
    CHECK(!two.next(line));
    REQUIRE(one.next(line));
    CHECK(line.text == "first");
    CHECK(line.number == 1);
    REQUIRE(one.next(line));
    CHECK(line.text == "second");
    CHECK(line.number == 2);
    CHECK(line.offset == 7);
    CHECK(!line.is_too_long);
    CHECK(!one.next(line));
    CHECK(!reader.next(one));
    CHECK(!one.next(line));
}
