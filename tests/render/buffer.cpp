// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/buffer.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::render::buffer;

TEST_CASE("bytes of every number and kind, as text and back") {
    std::string bytes;
    for (int i = 0; i != 300; ++i) {
        std::string const text = telltale::serialize(buffer{bytes});
        CHECK(text.size() == 2 + (bytes.size() + 2) / 3 * 4);
        CHECK(telltale::parse<buffer>(text) == buffer{bytes});
        bytes += static_cast<char>(i * 37);
    }
}

TEST_CASE("the samples of RFC 4648, section 10") {
    CHECK(telltale::serialize(buffer{""}) == R"("")");
    CHECK(telltale::serialize(buffer{"f"}) == R"("Zg==")");
    CHECK(telltale::serialize(buffer{"fo"}) == R"("Zm8=")");
    CHECK(telltale::serialize(buffer{"foo"}) == R"("Zm9v")");
    CHECK(telltale::serialize(buffer{"foobar"}) == R"("Zm9vYmFy")");
    CHECK(telltale::parse<buffer>(R"("Zm9vYg==")") == buffer{"foob"});
}

TEST_CASE("what is no base64") {
    for (std::string const text : {"Zg", "Zh==", "Zm9v\\n", "Zm-_",
                                   "Zg=="
                                   " "})
        CHECK(told<buffer>('"' + text + '"') ==
              "1:1: error: (document): must be base64 as in RFC 4648 (got \"" + text + "\") [wrong_format]");
    CHECK(told<buffer>("[1]") == "1:1: error: (document): must be a string (got an array) [wrong_type]");
}
