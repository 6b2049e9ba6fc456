// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/artifact_type.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>
#include <vector>

using telltale::render::artifact_type;

TEST_CASE("the eleven artifact types, as they are spelled") {
    std::string const all =
        R"(["customer_room_image","prepared_room_image","prepared_product_image","provider_request","provider_response","final_prompt","resolved_facts","prompt_pack","output_image","session_log","debug_bundle"])";
    auto const read = telltale::parse<std::vector<artifact_type>>(all);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == all);
    for (std::size_t i = 0; i != read->size(); ++i) CHECK(static_cast<std::size_t>((*read)[i]) == i);
    CHECK(
        told<artifact_type>("\"output_images\"") ==
        "1:1: error: (document): must be one of: customer_room_image, prepared_room_image, prepared_product_image, provider_request, provider_response, final_prompt, resolved_facts, prompt_pack, output_image, session_log, debug_bundle, did you mean \"output_image\"? (got \"output_images\") [not_one_of]");
    CHECK(told<artifact_type>("1") == "1:1: error: (document): must be a string (got 1) [wrong_type]");
    CHECK(told<artifact_type>("null") == "1:1: error: (document): must be a string (got null) [wrong_type]");
}
