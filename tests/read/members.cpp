// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/members.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/value/raw_json.hpp>
#include <telltale/write/serialize_checked.hpp>

#include "support/told.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

struct four {
    int a;
    std::optional<int> b;
    std::string c;
    nullable<int> d;
    friend bool operator==(four const&, four const&) = default;
};

struct nested {
    std::optional<nullable<int>> both;
    nullable<std::vector<int>> list;
    std::optional<four> inner;
};

struct many { // more members than fit one word of bits
    int m00, m01, m02, m03, m04, m05, m06, m07, m08, m09, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21,
        m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43,
        m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65;
};

struct labelled {
    std::map<std::string, raw_json> others;
    int id = 0;
    std::optional<std::string> name;
    static constexpr auto schema =
        telltale::schema(field<&labelled::others>(rest), field<&labelled::name>(alias("title")));
};
struct counted {
    int id = 0;
    std::unordered_map<std::string, int> counts;
    static constexpr auto schema = telltale::schema(
        field<&counted::counts>(rest, keys(max_length(3)), each(minimum(1)), max_items(2)),
        satisfies<&counted::id, &counted::counts>([](int i, auto const& all) { return all.size() != 1 || i == 1; },
                                                  "one count needs the id 1"));
};
struct beside_others {
    std::variant<int, std::string> value;
    std::map<std::string, raw_json> others;
    static constexpr auto schema = telltale::schema(field<&beside_others::value>(tagged_beside<"is">("number", "text")),
                                                    field<&beside_others::others>(rest));
};
struct inner_map {
    std::map<std::string, int> others;
    std::optional<int> last;
    static constexpr auto schema = telltale::schema(field<&inner_map::others>(rest));
};
struct counted_map {
    std::map<std::string, int> others;
    inner_map inner;
    static constexpr auto schema = telltale::schema(field<&counted_map::others>(rest));
};
struct tagged_others {
    std::variant<four, counted_map> value;
    static constexpr auto schema = telltale::schema(field<&tagged_others::value>(tagged<"is">("four", "counts")));
};
struct full {
    int id = 0;
    std::unordered_map<std::string, int> counts;
    static constexpr auto schema = telltale::schema(
        field<&full::counts>(rest, max_items(1)),
        satisfies<&full::id, &full::counts>([](int, auto const& all) { return all.empty(); }, "none is wanted"));
};

} // namespace

TEST_CASE("members in every order, with every spacing", "[read]") {
    std::array<std::string_view, 4> parts{R"("a":1)", R"("b":2)", R"("c":"x")", R"("d":4)"};
    std::sort(parts.begin(), parts.end());
    four const expected{1, 2, "x", 4};
    do {
        for (std::string_view const comma : {",", " , ", ",\n  ", "\n,"}) {
            std::string text = "{";
            for (std::string_view const part : parts) {
                if (text.size() != 1) text += comma;
                text += part;
            }
            auto const read = parse<four>(text + "}");
            REQUIRE(read);
            CHECK(*read == expected);
        }
    } while (std::next_permutation(parts.begin(), parts.end()));
    CHECK(told<four>(R"({ "a" : 1 , "c" : "x" , "d" : 4 })") == "ok");
    CHECK(told<four>("\t{\r\n\"d\"\t:\r\n4,\"\\u0063\":\"x\" , \"a\" :1}\n") == "ok");
}

TEST_CASE("unknown members in every place", "[read]") {
    for (std::string_view const text :
         {R"({"z":0,"a":1,"c":"x","d":4})", R"({"a":1,"z":0,"c":"x","d":4})", R"({"a":1,"c":"x","z":{"a":[{}]},"d":4})",
          R"({"a":1,"c":"x","d":4,"z":0})", R"({"z":0,"y":0,"d":4,"x":0,"c":"x","a":1})",
          R"({"":0,"aa":0,"a":1,"c":"x","d":4})"})
        CHECK(told<four>(text) == "ok");
}

TEST_CASE("missing members, at the end of their object, in the order of declaration, at its brace", "[read]") {
    CHECK(told<four>(" {}") == "1:2: error: a: required key is missing [missing_key]\n"
                               "1:2: error: c: required key is missing [missing_key]\n"
                               "1:2: error: d: required key is missing [missing_key]");
    CHECK(told<four>(R"({"c":5})") == "1:6: error: c: must be a string (got 5) [wrong_type]\n"
                                      "1:1: error: a: required key is missing [missing_key]\n"
                                      "1:1: error: d: required key is missing [missing_key]");
    CHECK(told<nested>("{\n \"list\": null,\n \"inner\": {\"a\": 1, \"c\": \"\"}}") ==
          "3:11: error: inner.d: required key is missing [missing_key]");
}

TEST_CASE("absent and null are two things", "[read]") {
    CHECK(told<four>(R"({"a":1,"c":"","d":null})") == "ok");
    CHECK(told<four>(R"({"a":1,"b":null,"c":"","d":1})") ==
          "1:12: error: b: must be an integer (got null) [wrong_type]");
    CHECK(told<four>(R"({"a":1,"c":"","d":"x"})") ==
          R"(1:19: error: d: must be an integer or null (got "x") [wrong_type])");
    CHECK(parse<four>(R"({"a":1,"c":"","d":null})")->d == nullptr);
    auto const absent = parse<nested>(R"({"list":[1]})");
    auto const null = parse<nested>(R"({"list":null,"both":null})");
    auto const five = parse<nested>(R"({"list":[],"both":5})");
    REQUIRE((absent && null && five));
    CHECK(!absent->both.has_value());
    CHECK((null->both.has_value() && *null->both == nullptr));
    CHECK(**five->both == 5);
    CHECK(null->list == nullptr);
    CHECK(five->list->empty());
    CHECK(told<nested>(R"({"list":null,"both":"x"})") ==
          R"(1:21: error: both: must be an integer or null (got "x") [wrong_type])");
    CHECK(told<nested>(R"({"list":{}})") == "1:9: error: list: must be an array or null (got an object) [wrong_type]");
    CHECK(told<nested>("{}") == "1:1: error: list: required key is missing [missing_key]");
}

TEST_CASE("a repeated member: the first value stays", "[read]") {
    CHECK(told<four>(R"({"a":1,"a":2,"c":"","d":1})") ==
          "1:8: error: a: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<four>(R"({"a":1,"c":"","d":1, "a":"x","a":{}})") ==
          "1:22: error: a: duplicate key: it came before in the same object [duplicate_key]\n"
          "1:30: error: a: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<four>(R"({"a":1,"c":"","d":1,"a":[}})").find("[bad_json]") != std::string::npos);
    four target{};
    (void)parse_into(R"({"a":1,"a":2,"c":"","d":1})", target);
    CHECK(target.a == 1);
}

TEST_CASE("malformed objects", "[read]") {
    CHECK(told<four>(R"({"a":1,})") == "1:8: error: (document): expected a key after ',' (got '}') [bad_json]");
    CHECK(told<four>(R"({"a":1 "c":""})") == "1:8: error: (document): expected ',' or '}' (got '\"') [bad_json]");
    CHECK(told<four>(R"({"a" 1})") == "1:6: error: (document): expected ':' after a key (got '1') [bad_json]");
    CHECK(told<four>(R"({a:1})") ==
          "1:2: error: (document): expected a key in double quotes or '}' (got 'a') [bad_json]");
    CHECK(told<four>(R"({"a":1,"c":"","d":4)") ==
          "1:20: error: (document): the text ends inside an object (got the end of the text) [bad_json]");
    CHECK(told<four>(R"({"a":})") == "1:6: error: a: expected a value (got '}') [bad_json]");
    CHECK(told<four>(R"({"a":"x","c":"",)") ==
          R"(1:6: error: a: must be an integer (got "x") [wrong_type])"
          "\n1:17: error: (document): the text ends inside an object (got the end of the text) [bad_json]");
}

TEST_CASE("more members than bits in a word", "[read]") {
    std::string text = "{";
    for (int i = 65; i >= 0; --i)
        text += (text.size() == 1 ? "\"m" : ",\"m") + std::string(i < 10 ? "0" : "") + std::to_string(i) +
                "\":" + std::to_string(i);
    auto const read = parse<many>(text + "}");
    REQUIRE(read);
    CHECK(read->m00 == 0);
    CHECK(read->m63 == 63);
    CHECK(read->m64 == 64);
    CHECK(read->m65 == 65);
    CHECK(told<many>(text + ",\"m64\":0}") ==
          "1:" + std::to_string(text.size() + 2) +
              ": error: m64: duplicate key: it came before in the same object [duplicate_key]");
    std::string const without = text.substr(0, 1) + text.substr(text.find(',') + 1);
    CHECK(told<many>(without + "}") == "1:1: error: m65: required key is missing [missing_key]");
}

TEST_CASE("a target is used again, and absent members are as declared", "[read]") {
    four target{9, 9, "a long text that has memory of its own", 9};
    char const* const memory = target.c.data();
    REQUIRE(parse_into(R"({"a":1,"c":"short","d":null})", target));
    CHECK(target == four{1, {}, "short", nullptr});
    CHECK(target.c.data() == memory);
}

TEST_CASE("absent members can be kept", "[read]") {
    four target{9, 8, "c", 7};
    REQUIRE(parse_into(R"({"c":"d"})", target, {.absent_keys = absent_keys::keep}));
    CHECK(target == four{9, 8, "d", 7});
    REQUIRE(parse_into("{}", target, {.absent_keys = absent_keys::keep}));
    CHECK(target == four{9, 8, "d", 7});
    auto const refused = parse_into(R"({"a":"x"})", target, {.absent_keys = absent_keys::keep});
    REQUIRE(!refused);
    CHECK(refused.error().size() == 1);
}

TEST_CASE("the keys that a struct does not name, in its member for the rest", "[read]") {
    auto const read = parse<labelled>(R"({"x": [1, {"a" : null}], "id": 1, "others": 2, "": "\u00e4"})");
    REQUIRE(read);
    CHECK(read->others.size() == 3);
    CHECK(read->others.at("x").text() == R"([1,{"a":null}])");
    CHECK(serialize(*read) == R"({"id":1,"":"\u00e4","others":2,"x":[1,{"a":null}]})");
    CHECK(told<labelled>(R"({"id":1,"x":1,"nam":"y"})", {.unknown_keys = unknown_keys::reject}) == "ok");
    CHECK(told<labelled>(R"({"x":1,"id":1,"x":{"a":1,"a":2},"y":{"b":1,"b":2},"id":2})") ==
          "1:15: error: x: duplicate key: it came before in the same object [duplicate_key]\n"
          "1:26: error: x.a: duplicate key: it came before in the same object [duplicate_key]\n"
          "1:44: error: y.b: duplicate key: it came before in the same object [duplicate_key]\n"
          "1:51: error: id: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<labelled>(R"({"x":1,"y":2})") == "1:1: error: id: required key is missing [missing_key]");
}

TEST_CASE("the rest is replaced as a whole, and kept when nothing of it came", "[read]") {
    labelled target = *parse<labelled>(R"({"id":1,"x":1,"y":2})");
    REQUIRE(parse_into(R"({"id":2})", target));
    CHECK(target.others.empty());
    target = *parse<labelled>(R"({"id":1,"x":1,"y":2})");
    REQUIRE(parse_into(R"({"id":2})", target, {.absent_keys = absent_keys::keep}));
    CHECK(target.others.size() == 2);
    REQUIRE(parse_into(R"({"y":3})", target, {.absent_keys = absent_keys::keep}));
    CHECK(serialize(target) == R"({"id":2,"y":3})");
}

TEST_CASE("the rest has rules", "[read]") {
    CHECK(told<counted>(R"({"a":1,"id":1})") == "ok");
    CHECK(told<counted>(R"({"a":1,"id":2})") == "1:13: error: id: one count needs the id 1 [rule_broken]\n"
                                                "1:1: error: (document): one count needs the id 1 [rule_broken]");
    CHECK(told<counted>(R"({"a":0,"id":2,"long":"x","b":1})") ==
          "1:6: error: a: must be >= 1 (got 0) [too_small]\n"
          "1:15: error: long: must have at most 3 characters [too_long]\n"
          "1:22: error: long: must be an integer (got \"x\") [wrong_type]\n"
          "1:1: error: (document): must have at most 2 items (got 3 items) [too_many_items]");
}

TEST_CASE("rules across members wait for the rest to be clean", "[read]") {
    CHECK(told<counted>(R"({"a":0,"id":2})") == "1:6: error: a: must be >= 1 (got 0) [too_small]");
    CHECK(told<counted>(R"({"id":2,"long":1})") == "1:9: error: long: must have at most 3 characters [too_long]");
    CHECK(told<full>(R"({"id":2,"a":1,"b":1})") ==
          "1:1: error: (document): must have at most 1 item (got 2 items) [too_many_items]");
    CHECK(told<full>(R"({"id":2,"a":1})") == "1:7: error: id: none is wanted [rule_broken]\n"
                                             "1:1: error: (document): none is wanted [rule_broken]");
}

TEST_CASE("what has the key of another member is not written", "[read]") {
    labelled object;
    object.others = {{"id", raw_json::trusted("7")}, {"title", raw_json::trusted("8")}, {"z", raw_json::trusted("9")}};
    CHECK(serialize(object) == R"({"id":0,"z":9})");
    auto const refused = serialize_checked(object);
    REQUIRE(!refused);
    CHECK(lines(refused.error()) == "error: id: is the key of another member [duplicate_key]\n"
                                    "error: title: is the key of another member [duplicate_key]");

    beside_others tagged;
    tagged.others = {{"is", raw_json::trusted("7")}, {"z", raw_json::trusted("9")}};
    CHECK(serialize(tagged) == R"({"is":"number","value":0,"z":9})");
    auto const tag_refused = serialize_checked(tagged);
    REQUIRE(!tag_refused);
    CHECK(lines(tag_refused.error()) == "error: is: is the key of another member [duplicate_key]");

    // A tag inside belongs to no member; and what is inside of its struct knows nothing of it.
    tagged_others inside;
    inside.value = counted_map{{{"is", 7}, {"z", 9}}, {{{"is", 1}}, {}}};
    CHECK(serialize(inside) == R"({"value":{"is":"counts","inner":{"is":1},"z":9}})");
    auto const inside_refused = serialize_checked(inside);
    REQUIRE(!inside_refused);
    CHECK(lines(inside_refused.error()) == "error: value.is: is the key of another member [duplicate_key]");
}
