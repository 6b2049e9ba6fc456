// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/thawed_schema.hpp>

#include "support/catch.hpp"

#include <telltale/evolve/differences.hpp>
#include <telltale/evolve/freeze.hpp>
#include <telltale/schema.hpp>

#include <string>
#include <vector>

using namespace telltale;
using namespace telltale::evolve;

namespace {

struct node {
    std::string name;
    std::vector<node> children;
    double weight;
    static constexpr auto schema =
        telltale::schema(field<&node::name>(is_one_of("a", "\"b\"")), field<&node::weight>(default_to(0.5)));
};
std::string fault_of(std::string_view json) {
    auto const read = telltale::parse<frozen_schema>(json);
    REQUIRE(read);
    return thawed_schema(*read).fault();
}
std::string document(std::string_view value) {
    return R"({"telltale_schema":1,"type":"t","document":)" + std::string(value) + R"(,"records":[]})";
}

} // namespace

TEST_CASE("what was frozen is the same when it is thawed", "[evolve]") {
    thawed_schema const thawed(freeze(type_tree<node>, "node"));
    REQUIRE(thawed.fault().empty());
    CHECK(differences(thawed.tree(), type_tree<node>).empty());
    CHECK(serialize(freeze(thawed.tree(), "node")) == serialize(freeze(type_tree<node>, "node")));
}

TEST_CASE("a description that is no type has words", "[evolve]") {
    CHECK(fault_of(document(R"({"kind":"record","record":"x"})")) == "the struct x is not described");
    CHECK(fault_of(document(R"({"kind":"record"})")) == "the struct without a name is not described");
    CHECK(fault_of(document(R"({"kind":"list"})")) == "list is without what it holds");
    CHECK(fault_of(document(R"({"kind":"map","element":{"kind":"boolean"}})")) == "a map is without its keys");
    CHECK(fault_of(document(R"({"kind":"variant"})")) == "a variant is without its alternatives");
    CHECK(fault_of(document(R"({"kind":"optional"})")) == "a value is of the kind optional, which no document has");
    CHECK(fault_of(document(R"({"kind":"tuple","size":2,"parts":[{"kind":"boolean"}]})")) ==
          "a tuple has another size than items");
    CHECK(fault_of(document(R"({"kind":"variant","tag":"k","names":["a"],"parts":[]})")) ==
          "a tagged variant has more or fewer tags than alternatives");
    CHECK(fault_of(document(R"({"kind":"integer","low":"a"})")) == "a number was expected, and not \"a\"");
    CHECK(fault_of(document(R"({"kind":"integer","rules":[{"rule":"minimum"}]})")) ==
          "a rule minimum is without its bound");
    CHECK(
        fault_of(
            R"({"telltale_schema":1,"type":"t","document":{"kind":"boolean"},"records":[{"id":"r","unknown_keys":"warn","members":[]},{"id":"r","unknown_keys":"warn","members":[]}]})") ==
        "the struct r is described twice");
}
