// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/outcome.hpp>

#include "support/catch.hpp"

#include <system_error>
#include <utility>

using telltale::recording::file_action;
using telltale::recording::file_error;
using telltale::recording::outcome;

TEST_CASE("an outcome is good, refused, or failed") {
    outcome const good;
    CHECK(good.ok());
    CHECK(good);
    CHECK_FALSE(good.is_refused());
    CHECK(good.report().empty());

    telltale::issues list;
    list.emplace_back().message = "required key is missing";
    list.emplace_back().message = "and so is another";
    outcome const refused = std::move(list);
    CHECK_FALSE(refused);
    CHECK(refused.is_refused());
    CHECK(refused.issues().size() == 2);
    CHECK_FALSE(refused.error());
    CHECK(refused.report() == "error: (document): required key is missing [missing_key]\n"
                              "error: (document): and so is another [missing_key]\n");

    file_error e;
    e.action = file_action::open;
    e.code = std::make_error_code(std::errc::permission_denied);
    e.path = "f";
    outcome const failed = e;
    CHECK_FALSE(failed);
    CHECK_FALSE(failed.is_refused());
    CHECK(failed.error().code == std::errc::permission_denied);
    CHECK(failed.report() == "f: cannot be opened: Permission denied\n");
}
