// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/differences.hpp>

#include "support/catch.hpp"

#include <telltale/schema.hpp>

#include <map>
#include <string>
#include <variant>
#include <vector>

using namespace telltale;
using namespace telltale::evolve;

namespace {

struct file {
    std::string path;
};
struct socket {
    int port;
};
struct before {
    std::variant<file, socket> from;
    std::vector<int> list;
    int a;
    std::map<std::string, raw_json> others;
    static constexpr auto schema =
        telltale::schema(field<&before::from>(tagged<"kind">("file", "socket")), field<&before::others>(rest));
};
struct after {
    std::variant<file> from;
    std::vector<int> list;
    std::optional<int> a;
    std::optional<int> b;
    static constexpr auto schema = telltale::schema(unknown_keys::reject, field<&after::from>(tagged<"kind">("file")),
                                                    field<&after::list>(unique_items(), min_items(1)));
};

std::string told(std::vector<owned_change> const& changes) {
    std::string out;
    for (owned_change const& c : changes)
        out += c.path + ": " + c.words + ' ' + std::to_string(static_cast<int>(c.backward)) +
               std::to_string(static_cast<int>(c.forward)) + '\n';
    return out;
}

} // namespace

TEST_CASE("differences in both directions are joined", "[evolve]") {
    CHECK(told(differences(type_tree<before>, type_tree<after>)) ==
          "from: tag \"socket\" removed 30\n"
          "list: number of items narrowed from [0, infinity) to [1, infinity) 30\n"
          "list: items must differ now 30\n"
          "a: changed from required to optional 03\n"
          "b: added 00\n"
          "b: changed from any JSON value to an integer 30\n"
          "(document): other keys are no longer kept, and rejected 30\n"
          "(document): unknown keys were ignored and are rejected now 00\n");
}

TEST_CASE("one direction alone", "[evolve]") {
    auto const backward = differences(type_tree<before>, type_tree<after>, compatibility::backward);
    CHECK_FALSE(are_compatible(backward, compatibility::backward));
    CHECK(are_compatible(backward, compatibility::forward)); // not looked at
    CHECK(differences(type_tree<after>, type_tree<after>).empty());
}
