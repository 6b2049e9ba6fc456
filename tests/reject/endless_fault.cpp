// SPDX-License-Identifier: BSL-1.0
// Structs each of which asks for another one of its kind.
// subject: Members and fields
// reject: list_of_itself: "node.children: min_items 1 asks each node for another one, without end"
// cure: list_of_itself: Allow an empty list, or make the list a `std::optional`.
// reject: through_another: "tree.leaves: min_items 2 asks each tree for another one, without end"
// cure: through_another: Let one of the members on the way be absent or empty.
// show: through_another: struct tree
// reject: fault_in_another: "leaf.size: minimum 10 is above maximum 5"
// same, not listed: fault_in_another: rule_fault.minimum_above_maximum
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/schema/well_formed.hpp>

#include <optional>
#include <vector>

using namespace telltale;

#if defined(REJECT_list_of_itself)
#define CHILDREN min_items(1)
#else
#define CHILDREN max_items(1)
#endif

struct node {
    int id;
    std::vector<node> children;

    static constexpr auto schema = telltale::schema(field<&node::children>(CHILDREN));
};

struct leaf;
struct tree {
    std::vector<leaf> leaves;

    static constexpr auto schema = telltale::schema(field<&tree::leaves>(min_items(2)));
};
struct leaf {
#if defined(REJECT_through_another)
    tree inner;
#else
    std::optional<tree> inner;
#endif
    int size;

#if defined(REJECT_fault_in_another)
    static constexpr auto schema = telltale::schema(field<&leaf::size>(minimum(10), maximum(5)));
#else
    static constexpr auto schema = telltale::schema(field<&leaf::size>(minimum(1), maximum(5)));
#endif
};

static_assert(well_formed<node> && well_formed<tree>);
