// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/render_requested.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::render::render_requested;

TEST_CASE("the request of a rendering") {
    std::string const text = R"({"productId":"p","roomSessionId":"r"})";
    auto const read = telltale::parse<render_requested>(text);
    REQUIRE(read);
    CHECK(*read == render_requested{"p", "r"});
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<render_requested>("{}") == "ok");
    CHECK(telltale::parse<render_requested>(R"({"roomSessionId":null})") == render_requested{});
    CHECK(told<render_requested>(R"({"productId":null,"roomSessionId":1})") ==
          "1:14: error: productId: must be a string (got null) [wrong_type]\n"
          "1:35: error: roomSessionId: must be a string (got 1) [wrong_type]");
}
