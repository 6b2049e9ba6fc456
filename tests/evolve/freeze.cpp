// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/freeze.hpp>

#include "support/catch.hpp"

#include <telltale/schema.hpp>

#include <memory>
#include <string>

using namespace telltale;
using namespace telltale::evolve;

namespace {

struct node {
    std::string name;
    std::unique_ptr<node> next;
    static constexpr auto schema =
        telltale::schema(field<&node::name>(min_length(1, "not told"), pattern<"^\"{[a]}:,$">()));
};

} // namespace

TEST_CASE("a type is frozen with all that its documents depend on", "[evolve]") {
    CHECK(
        serialize(freeze(type_tree<node>, "my.node")) ==
        R"({"telltale_schema":1,"type":"my.node","document":{"kind":"record","type":"node","record":")" +
            std::string(type_tree<node>.record->id) + R"("},"records":[{"id":")" +
            std::string(type_tree<node>.record->id) +
            R"(","unknown_keys":"ignore","members":[{"name":"name","is":"required","value":{"kind":"string","rules":[{"rule":"min_length","low":1},{"rule":"pattern","text":"^\"{[a]}:,$"}]}},{"name":"next","is":"optional","left_out":true,"value":{"kind":"record","type":"node","record":")" +
            std::string(type_tree<node>.record->id) + R"("}}]}]})");
}

TEST_CASE("in lines, and the same document", "[evolve]") {
    std::string const lines = freeze_to_json(type_tree<int>, "n");
    CHECK(lines == "{\n  \"telltale_schema\": 1,\n  \"type\": \"n\",\n  \"document\": {\n    \"kind\": \"integer\",\n"
                   "    \"low\": -2147483648,\n    \"high\": 2147483647\n  },\n  \"records\": []\n}\n");
    CHECK(freeze_to_json(type_tree<node>, "n").find("\"text\": \"^\\\"{[a]}:,$\"\n") != std::string::npos);
}
