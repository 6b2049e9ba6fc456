// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/output.hpp>

#include "support/twice.hpp"

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

using telltale::text::output;

namespace {

char* put(output& to, char* at, std::string_view text) {
    at = to.room(at);
    std::memcpy(at, text.data(), text.size());
    return at + text.size();
}

} // namespace

TEST_CASE("output: a text is taken with one allocation of its size, or after it grew") {
    std::string out;
    {
        output to(out);
        std::string const taken = to.take(put(to, to.begin(), "fifty and some characters, more than a short string"));
        CHECK(taken == "fifty and some characters, more than a short string");
        CHECK(taken.capacity() < 100);
    }
    CHECK(out.empty());
    std::string const large(5000, 'x');
    output next(out);
    CHECK(next.take(next.append(next.begin(), large)) == large);

    std::string last;
    output others(last);
    char* const at = others.append_by(put(others, others.begin(), "a"), [](std::string& s) { s += 'b'; });
    CHECK(others.take(put(others, at, "c")) == "abc");
}

TEST_CASE("output: a string that is used again grows once") {
    std::string out;
    std::size_t allocations = 0, capacity = out.capacity();
    for (int i = 0; i != 1000; ++i) {
        out.clear();
        output to(out);
        char* at = to.begin();
        for (int j = 0; j != i % 10; ++j) at = put(to, at, "twenty characters...");
        to.finish(at);
        REQUIRE(out.size() == static_cast<std::size_t>(i % 10) * 20);
        allocations += out.capacity() != capacity;
        capacity = out.capacity();
    }
    CHECK(allocations <= 2);
}

TEST_CASE("output: appending again and again costs few allocations, whatever the room before") {
    std::string out, expected;
    std::size_t allocations = 0, capacity = out.capacity();
    for (int i = 0; i != 20000; ++i) {
        output to(out);
        to.finish(put(to, to.begin(), "fourteen chars"));
        expected += "fourteen chars";
        allocations += out.capacity() != capacity;
        capacity = out.capacity();
    }
    CHECK(out == expected);
    CHECK(allocations < 40);
}

TEST_CASE("output: it grows from its own room into the string, and there") {
    for (std::size_t capacity : {0u, 300u, 600u, 5000u})
        for (std::size_t size : {0u, 100u, 1700u, 1800u, 2048u, 5000u, 100000u}) {
            std::string out = "kept ", expected = out;
            out.reserve(capacity);
            output to(out);
            char* at = to.begin();
            for (std::size_t i = 0; i < size; i += 10) at = put(to, at, "0123456789");
            to.finish(at);
            for (std::size_t i = 0; i < size; i += 10) expected += "0123456789";
            CHECK(out == expected);
            CHECK(out.capacity() < 5600 + 3 * size);

            std::string all = "kept ";
            output whole(all);
            std::string const text = expected.substr(5);
            whole.finish(whole.append(whole.begin(), text));
            CHECK(all == expected);
        }
}

TEST_CASE("output: without finish nothing was appended") {
    for (std::size_t capacity : {0u, 600u, 10000u})
        for (int rounds : {0, 5, 500}) {
            std::string out = "kept";
            out.reserve(capacity);
            {
                output to(out);
                char* at = to.begin();
                for (int i = 0; i != rounds; ++i) at = put(to, at, "0123456789");
                at = to.append_by(at, [](std::string& s) { s += "appended"; });
                (void)put(to, at, "and more");
            }
            CHECK(out == "kept");
        }
}

TEST_CASE("output: others append between") {
    for (std::size_t capacity : {0u, 600u, 100000u}) {
        std::string out = "kept ", expected = out;
        out.reserve(capacity);
        output to(out);
        char* at = to.begin();
        for (int i = 0; i != 300; ++i) {
            at = put(to, at, "written ");
            std::string const big(static_cast<std::size_t>(i), '.');
            at = to.append_by(at, [&big](std::string& s) { s += big; });
            (expected += "written ") += big;
        }
        to.finish(at);
        CHECK(out == expected);
    }
}

TEST_CASE("output: neither copied nor moved") {
    STATIC_REQUIRE(!std::is_copy_constructible_v<output> && !std::is_move_constructible_v<output>);
}

namespace {

// Writes `count` pieces of ten characters into a buffer of that size, and says whether all is as it should be.
constexpr bool fills(std::size_t size, std::size_t count) {
    char* const buffer = new char[size + 1]{};
    buffer[size] = '!';
    std::size_t written = 0;
    {
        output to(buffer, size);
        char* at = to.begin();
        for (std::size_t i = 0; i != count; ++i) at = to.append(to.room(at), "0123456789");
        written = to.finish_buffer(at);
    }
    bool right = written == 10 * count && buffer[size] == '!';
    if (written <= size)
        for (std::size_t i = 0; i != written; ++i) right = right && buffer[i] == static_cast<char>('0' + i % 10);
    delete[] buffer;
    return right;
}

} // namespace

TEST_CASE("output: a buffer of fixed size") {
    TWICE(fills(0, 0));
    TWICE(fills(0, 1));
    TWICE(fills(9, 1));
    TWICE(fills(10, 1));
    TWICE(fills(255, 25));
    TWICE(fills(256, 25));
    TWICE(fills(256, 26));
    TWICE(fills(1000, 100));
    for (std::size_t const size : {0U, 100U, 255U, 256U, 257U, 511U, 512U, 2048U, 2304U, 3000U, 10000U})
        for (std::size_t count = 0; count < 1100; count += 1 + count / 7) CHECK(fills(size, count));

    char buffer[100];
    output to(buffer, sizeof buffer);
    char* const at = to.append_by(put(to, to.begin(), "a"), [](std::string& s) { s += "bc"; });
    CHECK(to.finish_buffer(put(to, at, "d")) == 4);
    CHECK(std::string_view(buffer, 4) == "abcd");
}
