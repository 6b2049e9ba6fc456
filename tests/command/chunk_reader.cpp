// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/chunk_reader.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using namespace telltale::command;

namespace {

// Gives a text in pieces of at most `most` bytes. It always may have to wait, never, or before every second reading.
struct text_source {
    std::string_view rest;
    std::size_t most;
    enum class waits { always, never, sometimes } how = waits::always;
    std::size_t times = 0;
    [[nodiscard]] bool may_wait() const { return how == waits::always || (how == waits::sometimes && times % 2 == 0); }
    std::size_t read(char* to, std::size_t size) {
        ++times;
        std::size_t const n = std::min({size, most, rest.size()});
        std::copy_n(rest.data(), n, to);
        rest.remove_prefix(n);
        return n;
    }
};

struct seen_line {
    std::string text;
    std::size_t number, offset, size;
    bool is_too_long;
    friend bool operator==(seen_line const&, seen_line const&) = default;
};

std::vector<seen_line> read(std::string_view text, std::size_t max_line, std::size_t piece, std::size_t block,
                            text_source::waits how = text_source::waits::always) {
    text_source source{text, piece, how};
    chunk_reader reader(source, max_line, block);
    std::vector<seen_line> all;
    std::size_t bytes = 0;
    log_chunk chunks[2]; // in turn, so that none stands on the one before
    for (std::size_t i = 0; reader.next(chunks[i % 2]); ++i) {
        log_chunk& chunk = chunks[i % 2];
        std::size_t const before = all.size();
        for (log_line line; chunk.next(line);)
            all.push_back({std::string(line.text), line.number, line.offset, line.size, line.is_too_long});
        CHECK(all.size() != before);
        bytes += chunk.size();
    }
    CHECK(bytes == text.size());
    return all;
}

// The same, in the simplest way.
std::vector<seen_line> expected(std::string_view text, std::size_t max_line) {
    std::vector<seen_line> all;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        bool const is_too_long = line.size() > max_line;
        all.push_back({is_too_long ? "" : std::string(line), all.size() + 1, at, line.size(), is_too_long});
        at = end + 1;
    }
    return all;
}

} // namespace

TEST_CASE("lines end in LF or CRLF, the last one need not", "[command]") {
    CHECK(read("", 10, 100, 16).empty());
    CHECK(read("a\nbc\r\n\r\n\nd", 10, 100, 16) == std::vector<seen_line>{{"a", 1, 0, 1, false},
                                                                          {"bc", 2, 2, 2, false},
                                                                          {"", 3, 6, 0, false},
                                                                          {"", 4, 8, 0, false},
                                                                          {"d", 5, 9, 1, false}});
    CHECK(read("a\n", 10, 100, 16).size() == 1);
    CHECK(read("\n", 10, 100, 16).size() == 1);
    CHECK(read("a\rb\n", 10, 100, 16) == std::vector<seen_line>{{"a\rb", 1, 0, 3, false}});
}

TEST_CASE("a line above the limit is skipped, the next one is not", "[command]") {
    std::string const text = "123456789\r\n1234567890\n" + std::string(5000, 'x') + "\r\nshort";
    for (std::size_t const piece : {std::size_t{1}, std::size_t{7}, std::size_t{100000}})
        CHECK(read(text, 9, piece, 4) == std::vector<seen_line>{{"123456789", 1, 0, 9, false},
                                                                {"", 2, 11, 10, true},
                                                                {"", 3, 22, 5000, true},
                                                                {"short", 4, 5024, 5, false}});
    CHECK(read(std::string(5000, 'x'), 9, 64, 64) == std::vector<seen_line>{{"", 1, 0, 5000, true}});
    CHECK(read(std::string(5000, 'x') + "\n", 4999, 64, 64) == std::vector<seen_line>{{"", 1, 0, 5000, true}});
    CHECK(read(std::string(5000, 'x') + "\n", 5000, 64, 64)[0].text.size() == 5000);
    CHECK(read("abc\n", static_cast<std::size_t>(-1), 64, 64)[0].text == "abc");
}

TEST_CASE("a chunk is a block, and no more when its source may have to wait", "[command]") {
    std::string text;
    for (int i = 0; i != 100; ++i) text += "1234567\n";
    auto const sizes = [&text](std::size_t piece, std::size_t block, text_source::waits how) {
        text_source source{text, piece, how};
        chunk_reader reader(source, 100, block);
        std::vector<std::size_t> all;
        for (log_chunk chunk; reader.next(chunk);) all.push_back(chunk.size());
        return all;
    };
    CHECK(sizes(1000, 300, text_source::waits::never) == std::vector<std::size_t>{296, 304, 200});
    CHECK(sizes(100, 300, text_source::waits::never) == std::vector<std::size_t>{296, 304, 200});
    CHECK(sizes(300, 1000, text_source::waits::always) == std::vector<std::size_t>{296, 304, 200});
    CHECK(sizes(100, 1000, text_source::waits::always) == std::vector<std::size_t>{96, 104, 96, 104, 96, 104, 96, 104});
    CHECK(sizes(100, 1000, text_source::waits::sometimes) == std::vector<std::size_t>{200, 200, 200, 200});
}

TEST_CASE("nothing is read after an exception", "[command]") {
    struct broken_source {
        int times = 0;
        [[nodiscard]] bool may_wait() const { return false; }
        std::size_t read(char* to, std::size_t) {
            if (++times == 2) throw std::runtime_error("broken");
            *to = '\n';
            return 1;
        }
    } source;
    chunk_reader reader(source, 10, 10);
    log_chunk chunk;
    CHECK_THROWS_AS(reader.next(chunk), std::runtime_error);
    CHECK(!reader.next(chunk));
    CHECK(source.times == 2);
}

TEST_CASE("lines do not depend on blocks and pieces", "[command]") {
    std::mt19937 random(20251121);
    for (int round = 0; round != 3000; ++round) {
        std::string text;
        for (std::size_t n = random() % 80; n != 0; --n) {
            auto const what = random() % 8;
            text += what == 0 ? '\n' : what == 1 ? '\r' : 'x';
        }
        std::size_t const max_line = 1 + random() % 12;
        std::size_t const block = 1 + random() % 20;
        std::size_t const piece = 1 + random() % 20;
        auto const how = static_cast<text_source::waits>(random() % 3);
        INFO("round " << round);
        REQUIRE(read(text, max_line, piece, block, how) == expected(text, max_line));
    }
}
