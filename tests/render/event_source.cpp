// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/event_source.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>
#include <vector>

using telltale::render::event_source;

TEST_CASE("the eight sources, as they are spelled") {
    std::string const all =
        R"(["storefront","app_proxy","admin_app","prep","prompt_builder","renderer","provider","storage"])";
    auto const read = telltale::parse<std::vector<event_source>>(all);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == all);
    for (std::size_t i = 0; i != read->size(); ++i) CHECK(static_cast<std::size_t>((*read)[i]) == i);
    CHECK(
        told<event_source>("\"app-proxy\"") ==
        "1:1: error: (document): must be one of: storefront, app_proxy, admin_app, prep, prompt_builder, renderer, provider, storage, did you mean \"app_proxy\"? (got \"app-proxy\") [not_one_of]");
    CHECK(told<event_source>("1") == "1:1: error: (document): must be a string (got 1) [wrong_type]");
    CHECK(told<event_source>("null") == "1:1: error: (document): must be a string (got null) [wrong_type]");
}
