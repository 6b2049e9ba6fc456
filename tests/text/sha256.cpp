// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/sha256.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

using telltale::text::is_sha256_hex;
using telltale::text::sha256;
using telltale::text::sha256_hex;

TEST_CASE("the vectors of FIPS 180-4 and of NIST's examples") {
    CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(
        sha256_hex("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmno"
                   "pqrstnopqrstu") == "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
    CHECK(sha256_hex(std::string(1000000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("NIST's vectors of bytes that are not text") { // SHA256ShortMsg.rsp, SHA256LongMsg.rsp
    CHECK(sha256_hex("\xd3") == "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1");
    CHECK(sha256_hex("\x11\xaf") == "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98");
    CHECK(sha256_hex("\xb4\x19\x0e") == "dff2e73091f6c05e528896c4c831b9448653dc2ff043528f6769437bc7b975c2");
    CHECK(sha256_hex("\x74\xba\x25\x21") == "b16aa56be3880d18cd41e68384cf1ec8c17680c45a02b1575dc1518923ae8b0e");
    CHECK(sha256_hex(std::string_view("\0\0\0\0", 4)) ==
          "df3f619804a92fdb4057192dc43dd748ea778adc52bc498ce80524c014b81119");
}

TEST_CASE("lengths around the end of a block") {
    // NIST's additional examples: so many zeros, of which the padding begins in one block and ends in the next.
    CHECK(sha256_hex(std::string(55, '\0')) == "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7");
    CHECK(sha256_hex(std::string(56, '\0')) == "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb");
    CHECK(sha256_hex(std::string(57, '\0')) == "65a16cb7861335d5ace3c60718b5052e44660726da4cd13bb745381b235a1785");
    CHECK(sha256_hex(std::string(64, '\0')) == "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b");
    CHECK(sha256_hex(std::string(1000, 'A')) == "c2e686823489ced2017f6059b8b239318b6364f6dcd835d0a519105a1eadd6e4");
}

TEST_CASE("it can be had when compiling") {
    STATIC_REQUIRE(sha256("abc")[0] == 0xba);
    STATIC_REQUIRE(sha256("abc")[31] == 0xad);
    STATIC_REQUIRE(sha256("")[0] == 0xe3);
}

TEST_CASE("what is the text of one") {
    STATIC_REQUIRE(is_sha256_hex("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"));
    STATIC_REQUIRE_FALSE(is_sha256_hex(""));
    STATIC_REQUIRE_FALSE(is_sha256_hex("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde"));
    STATIC_REQUIRE_FALSE(is_sha256_hex("0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef"));
    STATIC_REQUIRE_FALSE(is_sha256_hex("../3456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"));
}
