// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/base64.hpp>

#include "support/twice.hpp"

#include <cstddef>
#include <string>
#include <string_view>

using telltale::text::is_base64;

namespace {

std::string encoded(std::string_view bytes) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        unsigned group = 0;
        for (std::size_t j = 0; j != 3; ++j)
            group = group << 8 | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0U);
        for (std::size_t j = 0; j != 4; ++j) out += i + j > bytes.size() ? '=' : alphabet[group >> (18 - 6 * j) & 63];
    }
    return out;
}

} // namespace

TEST_CASE("base64: the test vectors of RFC 4648", "[text][base64]") {
    TWICE(is_base64(""));
    TWICE(is_base64("Zg=="));
    TWICE(is_base64("Zm8="));
    TWICE(is_base64("Zm9v"));
    TWICE(is_base64("Zm9vYg=="));
    TWICE(is_base64("Zm9vYmE="));
    TWICE(is_base64("Zm9vYmFy"));
    TWICE(is_base64("////"));
    TWICE(is_base64("++++"));
}

TEST_CASE("no base64", "[text][base64]") {
    TWICE(!is_base64("Z"));
    TWICE(!is_base64("Zg"));
    TWICE(!is_base64("Zm8"));
    TWICE(!is_base64("Zg="));
    TWICE(!is_base64("="));
    TWICE(!is_base64("===="));
    TWICE(!is_base64("Z==="));
    TWICE(!is_base64("Zg==Zg=="));
    TWICE(!is_base64("Zm=v"));
    TWICE(!is_base64("=m9v"));
    TWICE(!is_base64("Zm9v===="));
    TWICE(!is_base64("Zm9v\n"));
    TWICE(!is_base64("Zm9vYmFy\r\n"));
    TWICE(!is_base64("Zm 9"));
    TWICE(!is_base64("-_-_"));
    TWICE(!is_base64("Zm9\xC3"));
}

TEST_CASE("base64: bits that belong to no byte are zero", "[text][base64]") {
    TWICE(!is_base64("Zh=="));
    TWICE(!is_base64("Zo=="));
    TWICE(!is_base64("Zm9="));
    TWICE(!is_base64("Zm+="));
    TWICE(is_base64("/w=="));
    TWICE(is_base64("//8="));
    std::size_t one = 0, two = 0;
    for (int a = 0; a != 256; ++a) {
        char const c = static_cast<char>(a);
        one += is_base64(std::string("A") + c + "==");
        two += is_base64(std::string("AA") + c + "=");
    }
    CHECK(one == 4);
    CHECK(two == 16 + 1); // AA== is one byte
}

TEST_CASE("base64: whatever the bytes are, their encoding is", "[text][base64]") {
    std::string bytes;
    for (int i = 0; i != 1000; ++i) {
        CHECK(is_base64(encoded(bytes)));
        bytes += static_cast<char>(i * 151 + i / 7);
    }
    for (int c = 0; c != 256; ++c) {
        char const is = static_cast<char>(c);
        bool const plain =
            (is >= 'a' && is <= 'z') || (is >= 'A' && is <= 'Z') || (is >= '0' && is <= '9') || is == '+' || is == '/';
        CHECK(is_base64(std::string("AA") + is + "A") == plain);
    }
}
