// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/event_type.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>
#include <vector>

using telltale::render::event_type;

TEST_CASE("the 23 event types have dots") {
    std::string const all =
        R"(["sf.session.started","sf.photo.captured","sf.upload.started","sf.upload.completed","sf.render.requested","prep.started","prep.step.completed","prep.completed","prep.failed","prompt.resolver.started","prompt.resolver.completed","prompt.builder.started","prompt.builder.completed","render.run.created","render.variant.started","render.provider.requested","render.provider.completed","render.variant.completed","render.run.completed","storage.upload.started","storage.upload.completed","storage.signed_url.issued","error"])";
    auto const read = telltale::parse<std::vector<event_type>>(all);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == all);
    for (std::size_t i = 0; i != read->size(); ++i) CHECK(static_cast<std::size_t>((*read)[i]) == i);
    CHECK(
        told<event_type>("\"storage.signed.url.issued\"") ==
        "1:1: error: (document): must be one of: sf.session.started, sf.photo.captured, sf.upload.started, sf.upload.completed, sf.render.requested, prep.started, prep.step.completed, prep.completed, prep.failed, prompt.resolver.started, prompt.resolver.completed, prompt.builder.started, prompt.builder.completed, render.run.created, render.variant.started, render.provider.requested, render.provider.completed, render.variant.completed, render.run.completed, storage.upload.started, storage.upload.completed, storage.signed_url.issued, error, did you mean \"storage.signed_url.issued\"? (got \"storage.signed.url.issued\") [not_one_of]");
    CHECK(told<event_type>("1") == "1:1: error: (document): must be a string (got 1) [wrong_type]");
    CHECK(told<event_type>("null") == "1:1: error: (document): must be a string (got null) [wrong_type]");
}
