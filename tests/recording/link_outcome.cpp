// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/link_outcome.hpp>

#include <telltale/links/key.hpp>
#include <telltale/read/validate.hpp>

#include "support/catch.hpp"

namespace recording = telltale::recording;

TEST_CASE("a link was stored, refused, or the backend failed") {
    recording::link_outcome const stored;
    CHECK(stored.ok());
    CHECK(stored.report().empty());
    CHECK_FALSE(stored.is_refused());

    recording::link_outcome const refused = telltale::validate(telltale::links::key{});
    CHECK_FALSE(refused);
    CHECK(refused.is_refused());
    CHECK_FALSE(refused.error());
    CHECK(refused.report() == "error: entityId: Entity ID cannot be empty (got \"\") [too_short]\n");

    recording::link_outcome const failed = recording::link_error{recording::link_failure::full, "no room"};
    CHECK_FALSE(failed);
    CHECK_FALSE(failed.is_refused());
    CHECK(failed.error().failure == recording::link_failure::full);
    CHECK(failed.report() == "no room\n");
}
