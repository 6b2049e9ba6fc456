// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/bulk_outcome.hpp>

#include <telltale/links/key.hpp>
#include <telltale/read/validate.hpp>

#include "support/catch.hpp"

#include <utility>
#include <vector>

namespace recording = telltale::recording;

TEST_CASE("some links are stored and some are not") {
    CHECK(recording::bulk_outcome().ok());
    CHECK(recording::bulk_outcome(3, {}).report().empty());

    std::vector<recording::lost_link> lost;
    lost.push_back({1, telltale::validate(telltale::links::key{})});
    lost.push_back({4, recording::link_error{recording::link_failure::full, "no room"}});
    recording::bulk_outcome const some(3, std::move(lost));
    CHECK_FALSE(some);
    CHECK(some.stored() == 3);
    CHECK(some.lost().size() == 2);
    CHECK(some.report() == "[1]: error: entityId: Entity ID cannot be empty (got \"\") [too_short]\n"
                           "[4]: no room\n");
}

TEST_CASE("nothing is known of any link") {
    recording::bulk_outcome const none = recording::link_error{recording::link_failure::no_memory, "no memory"};
    CHECK_FALSE(none);
    CHECK(none.stored() == 0);
    CHECK(none.lost().empty());
    CHECK(none.error().failure == recording::link_failure::no_memory);
    CHECK(none.report() == "no memory\n");
}
