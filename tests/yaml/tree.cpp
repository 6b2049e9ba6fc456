// SPDX-License-Identifier: BSL-1.0
#include <telltale/yaml/tree.hpp>

#include "support/catch.hpp"

#include <string>

using telltale::json_kind;
using telltale::yaml_tree;

namespace {

// {a: [x, y], b: z}
yaml_tree made() {
    yaml_tree tree;
    tree.characters = "axybz";
    auto const add = [&](json_kind kind, yaml_tree::index end, yaml_tree::index first) {
        yaml_tree::node n;
        n.kind = kind;
        n.end = end;
        n.first = first;
        n.size = 1;
        n.offset = static_cast<yaml_tree::index>(tree.nodes.size() * 10);
        tree.nodes.push_back(n);
    };
    add(json_kind::object, 7, 0);
    add(json_kind::string, 2, 0);
    add(json_kind::array, 5, 0);
    add(json_kind::string, 4, 1);
    add(json_kind::string, 5, 2);
    add(json_kind::string, 6, 3);
    add(json_kind::string, 7, 4);
    return tree;
}

std::string shape(yaml_tree const& tree) {
    std::string out;
    for (yaml_tree::node const& n : tree.nodes) {
        out += n.kind == json_kind::object  ? '{'
               : n.kind == json_kind::array ? '['
               : n.kind == json_kind::none  ? '?'
                                            : '.';
        out += std::to_string(n.end);
        if (n.cut) out += '!';
    }
    return out;
}

} // namespace

TEST_CASE("the characters of a node, through an alias", "[yaml]") {
    yaml_tree tree = made();
    CHECK(tree.text(6) == "z");
    tree.nodes[6].is_alias = true;
    tree.nodes[6].first = 3;
    CHECK(tree.text(6) == "x");
    CHECK(tree.resolve(6) == 3);
    CHECK(tree.resolve(5) == 5);
    CHECK(&tree.at(6) == &tree.nodes[3]);
}

TEST_CASE("a fault is kept", "[yaml]") {
    yaml_tree tree;
    CHECK_FALSE(tree.faulty);
    tree.fail(telltale::issue_code::too_deep, 7, "deep");
    CHECK(tree.faulty);
    CHECK(tree.fault.code == telltale::issue_code::too_deep);
    CHECK(tree.fault.offset == 7);
    CHECK(tree.fault.words == "deep");
}

TEST_CASE("what is cut ends where the text does, and a key that has no value gets the break for one", "[yaml]") {
    auto const cut = [](std::size_t count) {
        yaml_tree tree = made();
        tree.fail(telltale::issue_code::bad_yaml, 99, "");
        tree.cut(count);
        CHECK((tree.nodes.empty() || tree.nodes.back().kind != json_kind::none || tree.nodes.back().offset == 99));
        return shape(tree);
    };
    CHECK(shape(made()) == "{7.2[5.4.5.6.7");
    CHECK(cut(7) == "{7.2[5.4.5.6.7");
    CHECK(cut(6) == "{7!.2[5.4.5.6?7");
    CHECK(cut(5) == "{5!.2[5.4.5");
    CHECK(cut(4) == "{4!.2[4!.4");
    CHECK(cut(3) == "{3!.2[3!");
    CHECK(cut(2) == "{3!.2?3");
    CHECK(cut(1) == "{1!");
    CHECK(cut(0).empty());
}
