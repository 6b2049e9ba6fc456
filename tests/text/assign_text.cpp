// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/assign_text.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

TEST_CASE("a part of a text becomes a string", "[text]") {
    std::size_t tried = 0;
    // memory of exactly the size, so that a sanitizer sees who reads beyond
    for (std::size_t whole = 0; whole != 70; ++whole) {
        std::unique_ptr<char[]> const memory(new char[whole]);
        for (std::size_t i = 0; i != whole; ++i) memory[i] = static_cast<char>('a' + i % 26);
        for (std::size_t from = 0; from <= whole; ++from)
            for (std::size_t size = 0; from + size <= whole; ++size)
                for (std::size_t const room : {0U, 20U, 100U}) {
                    std::string_view const part(memory.get() + from, size);
                    ++tried;
                    std::string out(room, '#');
                    telltale::text::assign_text(out, part, memory.get() + whole);
                    if (out == part && out.c_str()[size] == '\0') continue;
                    CAPTURE(whole, from, size, out);
                    FAIL("another text");
                }
    }
    CHECK(tried == 3 * 59640);
}
