// SPDX-License-Identifier: BSL-1.0
#include <telltale/yaml/tree_builder.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using telltale::issue_code;
using telltale::json_kind;
using telltale::yaml_tree;
using telltale::yaml_tree_builder;

namespace {

YAML::Mark at(int place) {
    YAML::Mark mark;
    mark.pos = place;
    return mark;
}

constexpr YAML::EmitterStyle::value block = YAML::EmitterStyle::Block;
constexpr YAML::EmitterStyle::value flow = YAML::EmitterStyle::Flow;

} // namespace

TEST_CASE("events become nodes in the order of the text", "[yaml]") {
    std::string_view const text = "a: &x 0x10\nb: [*x]\nc:\n";
    yaml_tree tree;
    yaml_tree_builder builder(tree, text, 3, 128);
    builder.OnMapStart(at(0), "?", 0, block);
    builder.OnScalar(at(0), "?", 0, "a");
    builder.OnScalar(at(3), "?", 1, "0x10");
    builder.OnScalar(at(11), "?", 0, "b");
    builder.OnSequenceStart(at(14), "?", 0, flow);
    builder.OnAlias(at(15), 1);
    builder.OnSequenceEnd();
    builder.OnScalar(at(19), "?", 0, "c");
    builder.OnNull(at(22), 0);
    builder.OnMapEnd();
    builder.finish();
    CHECK_FALSE(tree.faulty);
    REQUIRE(tree.nodes.size() == 8);
    CHECK(tree.nodes[0].kind == json_kind::object);
    CHECK(tree.nodes[0].offset == 3); // the text begins behind a byte order mark
    CHECK(tree.nodes[0].end == 8);
    CHECK(tree.nodes[2].kind == json_kind::number);
    CHECK(tree.text(2) == "16");
    CHECK(tree.nodes[4].kind == json_kind::array);
    CHECK(tree.nodes[4].end == 6);
    CHECK(tree.nodes[5].is_alias);
    CHECK(tree.nodes[5].offset == 18);
    CHECK(tree.resolve(5) == 2);
    CHECK(tree.nodes[7].kind == json_kind::null);
    CHECK(tree.nodes[7].offset == 3 + 21); // behind the colon
}

TEST_CASE("a null that seemed to be written was the next key", "[yaml]") {
    std::string_view const text = "a:\n~: 1\n";
    yaml_tree tree;
    yaml_tree_builder builder(tree, text, 0, 128);
    builder.OnMapStart(at(0), "?", 0, block);
    builder.OnScalar(at(0), "?", 0, "a");
    builder.OnNull(at(3), 0);
    CHECK(tree.nodes[2].offset == 3);
    builder.OnNull(at(3), 0);
    CHECK(tree.nodes[2].offset == 2);
    CHECK(tree.nodes[3].kind == json_kind::string);
    CHECK(tree.text(3) == "~");
    CHECK(tree.nodes[3].offset == 3);
}

TEST_CASE("what has no form in JSON stops the reading", "[yaml]") {
    std::string_view const text = "a: .inf";
    yaml_tree tree;
    yaml_tree_builder builder(tree, text, 0, 128);
    builder.OnMapStart(at(0), "?", 0, block);
    builder.OnScalar(at(0), "?", 0, "a");
    CHECK_THROWS_AS(builder.OnScalar(at(3), "?", 0, ".inf"), yaml_tree_builder::stopped);
    CHECK(tree.fault.code == issue_code::not_finite);
    CHECK(tree.fault.offset == 3);
    REQUIRE(tree.nodes.size() == 3);
    CHECK(tree.nodes[2].kind == json_kind::none);
    CHECK(tree.nodes[0].cut);
    CHECK(tree.nodes[0].end == 3);
}

TEST_CASE("of what was told last before a fault nothing is kept", "[yaml]") {
    std::string_view const text = "a: [1, 2\nb: 3\n";
    yaml_tree tree;
    yaml_tree_builder builder(tree, text, 0, 128);
    builder.OnMapStart(at(0), "?", 0, block);
    builder.OnScalar(at(0), "?", 0, "a");
    builder.OnSequenceStart(at(3), "?", 0, flow);
    builder.OnScalar(at(4), "?", 0, "1");
    builder.OnScalar(at(7), "?", 0, "2 b"); // yaml-cpp went on into the next line
    CHECK(builder.last_place() == 7);
    SECTION("the last before the fault") {
        builder.give_up(issue_code::bad_yaml, builder.place(at(10)));
        CHECK(tree.nodes.size() == 4);
    }
    SECTION("all at the fault or behind it") {
        builder.give_up(issue_code::bad_yaml, 4);
        CHECK(tree.nodes.size() == 3);
    }
    CHECK(tree.nodes[2].cut);
    CHECK(tree.nodes[0].cut);
    CHECK(tree.fault.code == issue_code::bad_yaml);
}

TEST_CASE("an array that does not end was told as a key", "[yaml]") {
    std::string_view const text = "a: [[1";
    yaml_tree tree;
    yaml_tree_builder builder(tree, text, 0, 128);
    builder.OnMapStart(at(0), "?", 0, block);
    builder.OnScalar(at(0), "?", 0, "a");
    builder.OnMapStart(at(3), "?", 0, flow);
    builder.OnSequenceStart(at(3), "?", 0, flow);
    builder.OnMapStart(at(4), "?", 0, flow);
    builder.OnSequenceStart(at(4), "?", 0, flow);
    builder.OnScalar(at(5), "?", 0, "1");
    builder.give_up(issue_code::bad_yaml, 6);
    REQUIRE(tree.nodes.size() == 3);
    CHECK(tree.nodes[2].kind == json_kind::none);
}

TEST_CASE("a key that is an array is found when all is read", "[yaml]") {
    std::string_view const text = "? [x]\n: 1\n";
    yaml_tree tree;
    yaml_tree_builder builder(tree, text, 0, 128);
    builder.OnMapStart(at(0), "?", 0, block);
    builder.OnSequenceStart(at(2), "?", 0, flow);
    builder.OnScalar(at(3), "?", 0, "x");
    builder.OnSequenceEnd();
    builder.OnScalar(at(8), "?", 0, "1");
    builder.OnMapEnd();
    CHECK_FALSE(tree.faulty);
    builder.finish();
    CHECK(tree.faulty);
    CHECK(tree.fault.offset == 2);
    CHECK(tree.fault.words == "a key must be a scalar");
    CHECK(tree.nodes.size() == 1);
}

TEST_CASE("places are inside the text, whatever the marks are", "[yaml]") {
    yaml_tree tree;
    yaml_tree_builder const builder(tree, "abc", 0, 128);
    CHECK(builder.place(at(-1)) == 0);
    CHECK(builder.place(at(2)) == 2);
    CHECK(builder.place(at(9)) == 3);
    CHECK(builder.last_place() == 0);
}
