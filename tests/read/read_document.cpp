// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/read_document.hpp>

#include "support/catch.hpp"
#include "support/told.hpp"

#include <optional>
#include <string>

namespace {

struct pair {
    std::string name;
    std::optional<int> count;
};

} // namespace

TEST_CASE("a document is read into an object or into nothing", "[read]") {
    pair kept{"old", 7};
    CHECK(telltale::read_document<pair>(R"({"name":"new"})", telltale::default_options, kept).empty());
    CHECK(kept.name == "new");
    CHECK_FALSE(kept.count);

    telltale::nothing nobody;
    CHECK(telltale::read_document<pair>(R"({"name":"new"})", telltale::default_options, nobody).empty());
    CHECK(lines(telltale::read_document<pair>(R"({"name":1})", telltale::default_options, nobody)) ==
          "1:9: error: name: must be a string (got 1) [wrong_type]");
}

TEST_CASE("a relaxed document is read in place of another, with the places of the other", "[read]") {
    pair kept;
    telltale::options const relaxed{.comments = true, .trailing_commas = true};
    CHECK(telltale::read_document<pair>("{ // a name\n\"name\": \"a\",}", relaxed, kept).empty());
    CHECK(kept.name == "a");
    CHECK(lines(telltale::read_document<pair>("{ // a name\n\"name\": 1,}", relaxed, kept)) ==
          "2:9: error: name: must be a string (got 1) [wrong_type]");
    CHECK(lines(telltale::read_document<pair>("{ /* a name", relaxed, kept)).starts_with("1:"));
}
