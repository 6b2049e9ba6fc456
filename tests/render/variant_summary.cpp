// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/variant_summary.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <chrono>
#include <string>

using telltale::render::variant_state;
using telltale::render::variant_summary;

TEST_CASE("what is known of a variant, as JSON and back") {
    variant_summary one{.variant_id = "v"};
    CHECK(telltale::serialize(one) == R"({"variantId":"v","state":"running","starts":0,"ends":0,"events":0})");
    one.state = variant_state::failed;
    one.started_at = std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(1500));
    one.completed.emplace().error_code = "TIMEOUT";
    one.artifact = telltale::raw_object::trusted(R"({"key":"k"})");
    std::string const text = telltale::serialize(one);
    CHECK(text == R"({"variantId":"v","state":"failed","startedAt":"1970-01-01T00:00:01.5Z",)"
                  R"("completed":{"errorCode":"TIMEOUT"},"artifact":{"key":"k"},"starts":0,"ends":0,"events":0})");
    CHECK(telltale::parse<variant_summary>(text) == one);
}
