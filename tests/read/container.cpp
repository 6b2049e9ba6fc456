// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/container.hpp>

#include <telltale/rule/each.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

using namespace telltale;

namespace {

struct node {
    int id;
    std::vector<node> children;
    std::map<std::string, node> named;
};
struct small_map {
    std::map<std::string, int> m;
    static constexpr auto schema = telltale::schema(field<&small_map::m>(max_items(1)));
};

struct numbered {
    std::set<std::string> names;
    std::pair<int, nullable<bool>> pair;
    static constexpr auto schema = telltale::schema(field<&numbered::names>(min_items(1), each(min_length(2))));
};
struct chain_link {
    int id;
    std::unique_ptr<chain_link> next;
};

} // namespace

TEST_CASE("lists", "[read]") {
    CHECK(*parse<std::vector<int>>("[]") == std::vector<int>{});
    CHECK(*parse<std::vector<int>>(" [ 1 , 2 ] ") == std::vector{1, 2});
    CHECK(*parse<std::vector<bool>>("[true,false,true]") == std::vector{true, false, true});
    CHECK(*parse<std::vector<nullable<int>>>("[1,null]") == std::vector<nullable<int>>{1, nullptr});
    CHECK(told<std::vector<int>>("[1,\"2\",null,4.5]") ==
          R"(1:4: error: [1]: must be an integer (got "2") [wrong_type])"
          "\n1:8: error: [2]: must be an integer (got null) [wrong_type]\n"
          "1:13: error: [3]: must be an integer (got 4.5) [not_an_integer]");
    CHECK(told<std::vector<int>>("{}") == "1:1: error: (document): must be an array (got an object) [wrong_type]");
    CHECK(told<std::vector<std::vector<int>>>("[[1],[2,[]]]") ==
          "1:9: error: [1][1]: must be an integer (got an array) [wrong_type]");
}

TEST_CASE("malformed lists", "[read]") {
    CHECK(told<std::vector<int>>("[1,]") == "1:4: error: (document): expected a value after ',' (got ']') [bad_json]");
    CHECK(told<std::vector<int>>("[1 2]") == "1:4: error: (document): expected ',' or ']' (got '2') [bad_json]");
    CHECK(told<std::vector<int>>("[1") ==
          "1:3: error: (document): the text ends inside an array (got the end of the text) [bad_json]");
    CHECK(told<std::vector<int>>("[1] 2") ==
          "1:5: error: (document): nothing may follow the document (got '2') [bad_json]");
    CHECK(told<std::vector<int>>("[\"x\",01]") ==
          R"(1:2: error: [0]: must be an integer (got "x") [wrong_type])"
          "\n1:7: error: [1]: a number must not begin with a zero (got '1') [bad_json]");
}

TEST_CASE("lists of fixed size", "[read]") {
    CHECK((*parse<std::array<int, 2>>("[1,2]") == std::array{1, 2}));
    CHECK(told<std::array<int, 2>>("[1]") ==
          "1:1: error: (document): must have at least 2 items (got 1 item) [too_few_items]");
    CHECK(told<std::array<int, 2>>("[1,2,\"x\"]") ==
          R"(1:6: error: [2]: must be an integer (got "x") [wrong_type])"
          "\n1:1: error: (document): must have at most 2 items (got 3 items) [too_many_items]");
    CHECK(told<std::array<int, 0>>("[]") == "ok");
}

TEST_CASE("maps", "[read]") {
    using map = std::map<std::string, int>;
    CHECK(*parse<map>("{}") == map{});
    CHECK(*parse<map>(R"({"b":2,"\u0061":1,"":0})") == map{{"", 0}, {"a", 1}, {"b", 2}});
    CHECK(told<map>(R"({"a":"x","b.c":"y"})") == R"(1:6: error: a: must be an integer (got "x") [wrong_type])"
                                                 "\n"
                                                 R"(1:16: error: ["b.c"]: must be an integer (got "y") [wrong_type])");
    CHECK(told<map>("[]") == "1:1: error: (document): must be an object (got an array) [wrong_type]");
}

TEST_CASE("a repeated key of a map: the first value stays, the second is checked only", "[read]") {
    using map = std::map<std::string, int>;
    CHECK(told<map>(R"({"a":1,"b":2,"a":3})") ==
          "1:14: error: a: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<map>(R"({"a":1,"\u0061":3})") ==
          "1:8: error: a: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<map>(R"({"a":1,"a":"x"})") ==
          "1:8: error: a: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<map>(R"({"a":1,"a":{"k":1,"k":2}})").find("1:8: error: a: duplicate key") == 0);
    CHECK(told<small_map>(R"({"m":{"a":1,"a":2}})") ==
          "1:13: error: m.a: duplicate key: it came before in the same object [duplicate_key]");
    map target;
    (void)parse_into(R"({"a":1,"a":2})", target);
    CHECK(target.at("a") == 1);
}

TEST_CASE("many keys of a map", "[read]") {
    std::string text = "{";
    for (int i = 0; i != 100; ++i) text += "\"key" + std::to_string(i) + "\":1,";
    CHECK(told<std::map<std::string, int>>(text + "\"last\":1}") == "ok");
    CHECK(told<std::map<std::string, int>>(text + "\"key42\":1}") ==
          "1:" + std::to_string(text.size() + 1) +
              ": error: key42: duplicate key: it came before in the same object [duplicate_key]");
}

TEST_CASE("types that hold themselves, in lists and maps", "[read]") {
    auto const read = parse<node>(
        R"({"id":1,"children":[{"id":2,"children":[],"named":{}}],"named":{"x":{"id":3,"children":[],"named":{}}}})");
    REQUIRE(read);
    CHECK(read->children[0].id == 2);
    CHECK(read->named.at("x").id == 3);
    CHECK(told<node>(R"({"id":1,"children":[{"id":"2","children":[],"named":{"q":5}}],"named":{}})") ==
          R"(1:27: error: children[0].id: must be an integer (got "2") [wrong_type])"
          "\n1:58: error: children[0].named.q: must be an object (got 5) [wrong_type]");
}

TEST_CASE("depth", "[read]") {
    auto const deep = [](std::size_t objects) {
        std::string text;
        for (std::size_t i = 1; i != objects; ++i) text += R"({"id":0,"named":{},"children":[)";
        text += R"({"id":0,"named":{},"children":[]})";
        for (std::size_t i = 1; i != objects; ++i) text += "]}";
        return text;
    };
    CHECK(told<node>(deep(64)) == "ok"); // 128 objects and arrays
    std::string const said = told<node>(deep(65));
    CHECK(said.find("nested too deeply") != std::string::npos);
    CHECK(said.find("[too_deep]") != std::string::npos);
    CHECK(told<std::vector<int>>("[[]]", {.limits = {.depth = 1}}) == "1:2: error: [0]: nested too deeply [too_deep]");
    CHECK(told<std::vector<std::vector<int>>>("[[]]", {.limits = {.depth = 2}}) == "ok");
    CHECK(told<int>("1", {.limits = {.depth = 0}}) == "ok");
}

TEST_CASE("sets", "[read]") {
    CHECK(*parse<std::set<int>>("[3,1,2]") == std::set{1, 2, 3});
    CHECK(*parse<std::unordered_set<std::string>>(R"(["b","a"])") == std::unordered_set<std::string>{"a", "b"});
    CHECK(*parse<std::set<std::vector<int>>>("[[],[1]]") == std::set<std::vector<int>>{{}, {1}});
    CHECK(told<std::set<int>>("[1,2,1,2]") ==
          "1:1: error: (document): must have items that differ (got item 2 again) [not_unique]");
    CHECK(told<std::set<int>>("[1,\"x\",1]") == "1:4: error: [1]: must be an integer (got \"x\") [wrong_type]");
    CHECK(told<std::set<int>>("{}") == "1:1: error: (document): must be an array (got an object) [wrong_type]");
    CHECK(told<numbered>(R"({"names":[],"pair":[1,true]})") ==
          "1:10: error: names: must have at least 1 item (got 0 items) [too_few_items]");
    CHECK(told<numbered>(R"({"names":["ab","a"],"pair":[1,true]})") ==
          "1:16: error: names[1]: must have at least 2 characters (got \"a\") [too_short]");
    std::set<int> target{7, 8};
    REQUIRE(parse_into("[1]", target));
    CHECK(target == std::set{1});
}

TEST_CASE("tuples", "[read]") {
    using triple = std::tuple<int, std::string, std::vector<bool>>;
    CHECK(*parse<triple>(R"([1,"a",[true]])") == triple{1, "a", {true}});
    CHECK(*parse<std::tuple<>>("[]") == std::tuple<>{});
    CHECK(serialize(*parse<triple>(R"([ 1, "a", [ ] ])")) == R"([1,"a",[]])");
    CHECK(told<triple>(R"(["x",2,[1]])") == "1:2: error: [0]: must be an integer (got \"x\") [wrong_type]\n"
                                            "1:6: error: [1]: must be a string (got 2) [wrong_type]\n"
                                            "1:9: error: [2][0]: must be a boolean (got 1) [wrong_type]");
    CHECK(told<triple>("[1]") == "1:1: error: (document): must have at least 3 items (got 1 item) [too_few_items]");
    CHECK(told<triple>(R"([1,"a",[],{"b":1,"b":2},5])") ==
          "1:18: error: [3].b: duplicate key: it came before in the same object [duplicate_key]\n"
          "1:1: error: (document): must have at most 3 items (got 5 items) [too_many_items]");
    CHECK(told<std::tuple<>>("[1]") ==
          "1:1: error: (document): must have at most 0 items (got 1 item) [too_many_items]");
    CHECK(told<numbered>(R"({"names":["ab"],"pair":[null,true]})") ==
          "1:25: error: pair[0]: must be an integer (got null) [wrong_type]");
    CHECK(told<triple>("[1,") ==
          "1:4: error: [1]: the text ends where a value must stand (got the end of the text) [bad_json]");
}

TEST_CASE("other containers", "[read]") {
    CHECK(*parse<std::deque<int>>("[1,2]") == std::deque{1, 2});
    CHECK(*parse<std::unordered_map<std::string, int>>(R"({"b":1,"a":2})") ==
          std::unordered_map<std::string, int>{{"a", 2}, {"b", 1}});
    CHECK(told<std::unordered_map<std::string, int>>(R"({"b":1,"b":"x"})") ==
          "1:8: error: b: duplicate key: it came before in the same object [duplicate_key]");
}

TEST_CASE("a unique_ptr is what may be absent", "[read]") {
    auto const chain = parse<chain_link>(R"({"id":1,"next":{"id":2,"next":{"id":3}}})");
    REQUIRE(chain);
    CHECK(chain->next->next->id == 3);
    CHECK(!chain->next->next->next);
    CHECK(serialize(*chain) == R"({"id":1,"next":{"id":2,"next":{"id":3}}})");
    CHECK(told<chain_link>(R"({"id":1,"next":{"id":2,"next":null}})") ==
          "1:31: error: next.next: must be an object (got null) [wrong_type]");
    chain_link target = std::move(*parse<chain_link>(R"({"id":1,"next":{"id":2}})"));
    chain_link const* const before = target.next.get();
    REQUIRE(parse_into(R"({"next":{"id":4}})", target, {.absent_keys = absent_keys::keep}));
    CHECK(target.next.get() == before);
    REQUIRE(parse_into(R"({"id":4})", target));
    CHECK(!target.next);
}
