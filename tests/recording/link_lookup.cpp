// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/link_lookup.hpp>

#include <telltale/links/key.hpp>
#include <telltale/links/record.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/read/validate.hpp>

#include "support/catch.hpp"

namespace recording = telltale::recording;
using lookup = recording::link_lookup<telltale::links::record>;

TEST_CASE("found, missing, refused, failed: one of them") {
    lookup const found = telltale::links::record{"run_abc"};
    CHECK(found);
    CHECK(found.ok());
    CHECK_FALSE(found.is_missing());
    CHECK(found->run_id == "run_abc");
    CHECK((*found).run_id == "run_abc");

    lookup const missing;
    CHECK_FALSE(missing);
    CHECK(missing.ok());
    CHECK(missing.is_missing());
    CHECK(missing.report().empty());

    lookup const refused = telltale::validate(telltale::links::key{});
    CHECK_FALSE(refused.ok());
    CHECK(refused.is_refused());
    CHECK_FALSE(refused.is_missing());
    CHECK(refused.report() == "error: entityId: Entity ID cannot be empty (got \"\") [too_short]\n");

    lookup const failed = recording::link_error{recording::link_failure::too_late, "no answer"};
    CHECK_FALSE(failed.ok());
    CHECK_FALSE(failed.is_refused());
    CHECK_FALSE(failed.is_missing());
    CHECK(failed.report() == "no answer\n");

    lookup const unreadable{recording::link_error{recording::link_failure::unreadable, "no record"},
                            telltale::parse<telltale::links::record>("{}").error()};
    CHECK_FALSE(unreadable);
    CHECK_FALSE(unreadable.is_refused());
    CHECK_FALSE(unreadable.is_missing());
    CHECK(unreadable.issues().size() == 1);
    CHECK(unreadable.report() == "no record\n1:1: error: runId: required key is missing [missing_key]\n");
}
