// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/percent_encode.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

namespace {

std::string encoded(std::string_view utf8, std::string_view kept = "-._~") {
    std::string out = "#";
    telltale::text::append_percent_encoded(out, utf8, kept);
    return out;
}

} // namespace

TEST_CASE("what may not stand in a URI is encoded byte by byte", "[text]") {
    CHECK(encoded("") == "#");
    CHECK(encoded("azAZ09-._~") == "#azAZ09-._~");
    CHECK(encoded("a/b c%") == "#a%2Fb%20c%25");
    CHECK(encoded("a/b", "/") == "#a/b");
    CHECK(encoded("\xC3\xA4<>\n") == "#%C3%A4%3C%3E%0A");
    CHECK(encoded(std::string_view("\0\xFF", 2)) == "#%00%FF");
}
