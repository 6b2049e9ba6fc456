// SPDX-License-Identifier: BSL-1.0
#include <telltale/input/minified_copy.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

using telltale::minified_copy;

TEST_CASE("one piece is copied with room for no more", "[input]") {
    std::string const text(100, 'x');
    std::string out;
    minified_copy copy(&out);
    copy.finish(text.data(), text.data() + text.size());
    CHECK(out == text);
    CHECK(out.capacity() == 100);
}

TEST_CASE("pieces of all lengths are put together", "[input]") {
    std::string text;
    for (int i = 0; i != 700; ++i) text += static_cast<char>('a' + i % 26);
    char const* const end = text.data() + text.size();
    for (std::size_t step = 1; step != 60; ++step) {
        std::string out = "before";
        std::string expected = out;
        minified_copy copy(&out);
        std::size_t at = 0;
        for (; at + step + 1 < text.size(); at += step + 1) { // every so often a byte is left out
            copy.append(text.data() + at, text.data() + at + step, end);
            expected.append(text, at, step);
        }
        copy.finish(text.data() + at, end);
        expected.append(text, at);
        CHECK(out == expected);
    }
}

TEST_CASE("nothing at all is copied well", "[input]") {
    std::string out = "before";
    std::string_view const none = "x";
    minified_copy copy(&out);
    copy.append(none.data(), none.data(), none.data() + 1);
    copy.finish(none.data(), none.data());
    CHECK(out == "before");
}
