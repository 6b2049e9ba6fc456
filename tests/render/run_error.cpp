// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/run_error.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::render::event_source;
using telltale::render::run_error;

TEST_CASE("an error of a run, as JSON and back") {
    run_error const one{
        .at = {}, .type = "error", .source = event_source::provider, .variant_id = "v", .code = "C", .message = "m"};
    std::string const text = telltale::serialize(one);
    CHECK(text == R"({"type":"error","source":"provider","variantId":"v","code":"C","message":"m"})");
    CHECK(telltale::parse<run_error>(text) == one);
}
