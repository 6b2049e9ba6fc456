// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/endless_fault.hpp>

#include <telltale/rule/each.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/well_formed.hpp>
#include <telltale/value/nullable.hpp>

#include "support/catch.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

template <class T>
inline constexpr std::string_view fault{schema_fault<T>::first.data(), schema_fault<T>::first.size()};

struct list_node {
    std::vector<list_node> children;
    static constexpr auto schema = telltale::schema(field<&list_node::children>(min_items(2)));
};
struct map_node {
    std::map<std::string, map_node> children;
    static constexpr auto schema = telltale::schema(field<&map_node::children>(min_items(1)));
};
struct deep_node {
    std::vector<std::map<std::string, std::array<deep_node, 1>>> children;
    static constexpr auto schema = telltale::schema(field<&deep_node::children>(min_items(1), each(min_items(1))));
};
struct either_node {
    std::vector<std::variant<either_node, std::vector<either_node>>> children;
    static constexpr auto schema = telltale::schema(field<&either_node::children>(min_items(1), each(min_items(1))));
};
struct inner_of_other;
struct outer {
    std::vector<inner_of_other> children;
    static constexpr auto schema = telltale::schema(field<&outer::children>(min_items(1)));
};
struct inner_of_other {
    int id;
    outer back;
};

struct may_be_empty {
    std::vector<may_be_empty> children;
    static constexpr auto schema = telltale::schema(field<&may_be_empty::children>(max_items(9)));
};
struct may_be_absent {
    std::optional<std::vector<may_be_absent>> children;
    static constexpr auto schema = telltale::schema(field<&may_be_absent::children>(min_items(1)));
};
struct null_items {
    std::vector<nullable<std::vector<null_items>>> children;
    static constexpr auto schema = telltale::schema(field<&null_items::children>(min_items(1), each(min_items(1))));
};
struct defaulted {
    std::vector<defaulted> children;
    static constexpr auto schema =
        telltale::schema(initializers_are_defaults, field<&defaulted::children>(min_items(1)));
};
struct inner_may_be_empty {
    std::vector<std::vector<inner_may_be_empty>> children;
    static constexpr auto schema = telltale::schema(field<&inner_may_be_empty::children>(min_items(1)));
};
struct either_ends {
    std::vector<std::variant<either_ends, std::string>> children;
    static constexpr auto schema = telltale::schema(field<&either_ends::children>(min_items(1)));
};
struct leaf {
    int id;
};
struct of_leaves {
    std::vector<leaf> leaves;
    static constexpr auto schema = telltale::schema(field<&of_leaves::leaves>(min_items(1)));
};

} // namespace

TEST_CASE("a struct that asks for another one of its kind has no end", "[schema]") {
    CHECK(fault<list_node> == "list_node.children: min_items 2 asks each list_node for another one, without end");
    CHECK(fault<map_node> == "map_node.children: min_items 1 asks each map_node for another one, without end");
    CHECK(fault<deep_node> == "deep_node.children: min_items 1 asks each deep_node for another one, without end");
    CHECK(fault<either_node> == "either_node.children: min_items 1 asks each either_node for another one, without end");
    CHECK(fault<outer> == "outer.children: min_items 1 asks each outer for another one, without end");
}

TEST_CASE("a recursive struct that can end is right", "[schema]") {
    CHECK(fault<may_be_empty>.empty());
    CHECK(fault<may_be_absent>.empty());
    CHECK(fault<null_items>.empty());
    CHECK(fault<defaulted>.empty());
    CHECK(fault<inner_may_be_empty>.empty());
    CHECK(fault<either_ends>.empty());
    CHECK(fault<of_leaves>.empty());
}
