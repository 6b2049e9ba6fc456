// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/type_tree.hpp>

#include "support/catch.hpp"

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/value/raw_json.hpp>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

using namespace telltale;
using reflect::kind;

namespace {

enum class level { low, high };
struct file {
    std::string path;
};
struct socket {
    int port;
};
struct node {
    std::string name;
    std::unique_ptr<node> next;
    std::vector<node> children;
    std::map<std::string, float> weights;
    nullable<level> how;
    std::variant<file, socket> from;
    std::tuple<int, std::string> pair;
    std::chrono::seconds wait;
    std::chrono::sys_time<std::chrono::milliseconds> when;
    int retries;
    std::variant<bool, int> either;

    static constexpr auto schema = telltale::schema(
        field<&node::from>(tagged<"kind">("file", "socket")), field<&node::wait>(unit<std::chrono::milliseconds>),
        field<&node::weights>(keys(pattern<"^a">()), each(minimum(0))), field<&node::retries>(default_to(3)),
        field<&node::either>(minimum(2)),
        satisfies<&node::retries, &node::name>([](int, std::string const&) { return true; }, "fit"));
};

} // namespace

TEST_CASE("a type is a tree of all that is in it", "[schema]") {
    constexpr value_tree const& root = type_tree<node>;
    static_assert(root.is == kind::record && root.name == "node");
    record_tree const& r = *root.record;
    REQUIRE(r.members.size() == 11);
    CHECK(r.members[0].value->is == kind::string);
    CHECK(r.members[1].value->record == &r);
    CHECK(r.members[1].may_be_left_out);
    CHECK_FALSE(r.members[0].may_be_left_out);
    CHECK(r.members[2].value->element->record == &r);
    CHECK(r.members[3].value->element->high == text::number(std::numeric_limits<float>::max()));
    CHECK(r.members[3].value->element->said->rules.size() == 1);
    CHECK(r.members[3].value->key->said->rules[0].text == "^a");
    CHECK(contains(r.members[4].value->said->types, json_types::null));
    CHECK(r.members[4].value->said->names.size() == 2);
    value_tree const& from = *r.members[5].value;
    CHECK(from.is_tagged);
    CHECK(from.tag_key == "kind");
    REQUIRE(from.parts.size() == 2);
    CHECK(from.parts[1]->record->members[0].value->is == kind::integer);
    CHECK(r.members[6].value->parts[1]->is == kind::string);
    CHECK(r.members[6].value->fixed_size == 2);
    CHECK(r.members[7].value->said->unit == "ms");
    CHECK(r.members[7].value->step == text::number(1000));
    CHECK(r.members[8].value->digits == 3);
    CHECK(r.members[9].otherwise.is == default_tree::kind::known);
    CHECK(r.members[9].otherwise.value.number == text::number(3));
    CHECK(r.members[10].value->parts[1]->said->rules.size() == 1);
    REQUIRE(r.rules.size() == 1);
    CHECK(r.rules[0].message == "fit");
    CHECK(r.rules[0].members[1] == "name");
}

TEST_CASE("a tree is constant data", "[schema]") {
    static_assert(type_tree<std::vector<int>>.element->is == kind::integer);
    static_assert(type_tree<node>.record->members[1].value->record->members.size() == 11);
    static_assert(type_tree<raw_json>.said->types == json_types::any);
    static_assert(type_tree<std::set<int>>.element->high == text::number(std::numeric_limits<int>::max()));
    SUCCEED();
}
