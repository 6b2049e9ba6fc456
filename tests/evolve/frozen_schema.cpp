// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/frozen_schema.hpp>

#include "support/catch.hpp"
#include "support/told.hpp"

#include <telltale/read/parse.hpp>
#include <telltale/write/serialize.hpp>

using namespace telltale::evolve;

TEST_CASE("a frozen schema is a document of its own type", "[evolve]") {
    std::string const text =
        R"({"telltale_schema":1,"type":"t","document":{"kind":"integer","low":0,"high":18446744073709551615,"rules":[{"rule":"minimum","low":0.5}]},"records":[]})";
    auto const read = telltale::parse<frozen_schema>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
}

TEST_CASE("another form, and what is not known, is refused", "[evolve]") {
    auto const newer = telltale::parse<frozen_schema>(
        R"({"telltale_schema":2,"type":"t","document":{"kind":"boolean"},"records":[]})");
    REQUIRE_FALSE(newer);
    CHECK(lines(newer.error())
              .find("telltale_schema: was frozen by a newer telltale, in a form that this one does not know") !=
          std::string::npos);
    auto const unknown = telltale::parse<frozen_schema>(
        R"({"telltale_schema":1,"type":"t","document":{"kind":"boolean","rare":1},"records":[]})");
    REQUIRE_FALSE(unknown);
    CHECK(lines(unknown.error()).find("document.rare: unknown key") != std::string::npos);
}
