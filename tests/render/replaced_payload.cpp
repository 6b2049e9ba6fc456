// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/replaced_payload.hpp>

#include <telltale/render/variant_completed.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::render::lost_payload;
using telltale::render::replaced_payload;

TEST_CASE("what stands in an event instead of a large payload") {
    std::string const stored =
        R"({"artifact":{"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","bytes":12345,"contentType":"application/json","retentionClass":"standard"}})";
    auto const read = telltale::parse<replaced_payload>(stored);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == stored);
    CHECK(read->artifact->bytes == 12345);
    CHECK(telltale::serialize(replaced_payload{.lost = lost_payload{12345, "no store"}}) ==
          R"({"lost":{"bytes":12345,"reason":"no store"}})");
    CHECK(told<replaced_payload>("{}") == "1:1: error: artifact: needs either artifact or lost [rule_broken]\n"
                                          "1:1: error: lost: needs either artifact or lost [rule_broken]");
}

TEST_CASE("small members of the payload may stand beside it") {
    std::string const both = R"({"status":"failed","lost":{"bytes":12345,"reason":"no store"}})";
    CHECK(told<replaced_payload>(both) == "ok");
    CHECK(telltale::parse<telltale::render::variant_completed>(both)->status ==
          telltale::render::variant_status::failed);
}
