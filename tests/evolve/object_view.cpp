// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/object_view.hpp>

#include "support/catch.hpp"

#include <telltale/schema.hpp>
#include <telltale/value/raw_json.hpp>

#include <map>
#include <string>

using namespace telltale;
using evolve::object_view;

namespace {

struct thing {
    int a;
    int b;
    std::map<std::string, int> others;
    static constexpr auto schema =
        telltale::schema(unknown_keys::reject, field<&thing::b>(alias("c")), field<&thing::others>(rest));
};
struct strict {
    int a;
    static constexpr auto schema = telltale::schema(unknown_keys::reject);
};

} // namespace

TEST_CASE("members are found by their keys", "[evolve]") {
    object_view const view(type_tree<thing>);
    CHECK(view.size() == 3);
    CHECK(view.find("a", 2) == 0);
    CHECK(view.find("c", 0) == 1);
    CHECK(view.find("others", 2) == view.size()); // has no key
    CHECK(view.names("b"));
    CHECK_FALSE(view.names("d"));
    CHECK(view.rest == type_tree<thing>.record->members[2].value);
    CHECK_FALSE(view.rejects()); // since it keeps them
    CHECK(object_view(type_tree<strict>).rejects());
}

TEST_CASE("maps and any objects have no members", "[evolve]") {
    object_view const map(type_tree<std::map<std::string, int>>);
    CHECK(map.size() == 0);
    CHECK(map.rest == map.self);
    CHECK_FALSE(map.rest_is_any);
    CHECK(object_view(type_tree<raw_object>).rest_is_any);
}
