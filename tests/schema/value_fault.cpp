// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/value_fault.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/tagged.hpp>
#include <telltale/schema/texts.hpp>
#include <telltale/schema/unit.hpp>
#include <telltale/value/raw_json.hpp>

#include "support/catch.hpp"
#include "support/fault_of.hpp"

#include <chrono>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

enum class colour { red, blue };
struct file {
    std::string path;
};
struct net {
    int port;
};
struct name {
    std::string text;
    static constexpr auto schema =
        telltale::schema(transparent, field<&name::text>(min_length(5), pattern<"^[a-z]+$">()));
};
struct title {
    name inner;
    static constexpr auto schema = telltale::schema(transparent, field<&title::inner>(max_length(9)));
};
struct delay {
    std::chrono::seconds length;
    static constexpr auto schema =
        telltale::schema(transparent, field<&delay::length>(unit<std::chrono::milliseconds>, minimum(1)));
};
using sum = std::variant<file, net>;
using texts = std::vector<std::string>;
using counts = std::map<std::string, int>;

} // namespace

TEST_CASE("an example that is none", "[schema]") {
    using instant = std::chrono::sys_seconds;
    CHECK(fault_of<int, [] { return said(example(5), minimum(6)); }> == "t.m: example 5 breaks minimum 6");
    CHECK(fault_of<std::optional<int>, [] { return said(example(7), minimum(6), example(5)); }> ==
          "t.m: example 5 breaks minimum 6");
    CHECK(fault_of<std::uint8_t, [] { return said(example(256)); }> ==
          "t.m: example 256 is above 255, the greatest value of its type");
    CHECK(fault_of<int, [] { return said(example(1.5)); }> == "t.m: example 1.5 is no integer, and this member is one");
    CHECK(fault_of<int, [] { return said(example("x")); }> == "t.m: example \"x\" is not an integer");
    CHECK(fault_of<bool, [] { return said(example(1)); }> == "t.m: example 1 is not a boolean");
    CHECK(fault_of<colour, [] { return said(example(colour(9))); }> == "t.m: example 9 is no enumerator of colour");
    CHECK(fault_of<std::string, [] { return said(example("\xFF")); }> == "t.m: example \"<FF>\" is not UTF-8");
    CHECK(fault_of<instant, [] { return said(example("yesterday")); }> ==
          "t.m: example \"yesterday\" is no date-time as in RFC 3339");
    CHECK(fault_of<std::chrono::milliseconds, [] {
              return said(unit<std::chrono::seconds>, example(std::chrono::seconds(5)), maximum(4));
          }> == "t.m: example 5 breaks maximum 4");
    CHECK(fault_of<int, [] { return said(example(5), example(6), example(5)); }> == "t.m: example 5 is given twice");
    CHECK(fault_of<int, [] { return said(example(nullptr)); }> == "t.m: example does not give an integer");
    CHECK(fault_of<instant, [] { return said(example(instant())); }> ==
          "t.m: example is given as it stands in JSON: as a number, a text or a boolean");
    CHECK(fault_of<std::vector<int>, [] { return said(example(5)); }> ==
          "t.m: example applies to numbers, text, booleans, enumerators and durations, and this member is a list");
    CHECK(fault_of<std::vector<int>, [] { return said(each(example(5))); }> ==
          "t.m, each item: example applies to members, and this is an item");
    CHECK(fault_of<int, [] { return said(example(7), example(8), minimum(6)); }>.empty());
    CHECK(fault_of<instant, [] { return said(example("2025-01-31T23:59:59Z")); }>.empty());
    CHECK(fault_of<colour, [] { return said(example(colour::blue)); }>.empty());
    CHECK(fault_of<nullable<std::string>, [] { return said(example("a"), min_length(1)); }>.empty());
}

TEST_CASE("a default that its own rules refuse", "[schema]") {
    CHECK(fault_of<std::uint16_t, [] { return said(default_to(80), minimum(1024)); }> ==
          "t.m: default 80 breaks minimum 1024");
    CHECK(fault_of<int, [] { return said(default_to(6), range(1, 5)); }> == "t.m: default 6 breaks range 1 to 5");
    CHECK(fault_of<int, [] { return said(default_to(6), maximum(5)); }> == "t.m: default 6 breaks maximum 5");
    CHECK(fault_of<double, [] { return said(default_to(0.25), multiple_of(0.1)); }> ==
          "t.m: default 0.25 breaks multiple_of 0.1");
    CHECK(fault_of<std::string, [] { return said(default_to(""), min_length(1)); }> ==
          "t.m: default \"\" breaks min_length 1");
    CHECK(fault_of<std::string, [] { return said(default_to("a b"), pattern<"^\\w+$">()); }> ==
          "t.m: default \"a b\" breaks pattern ^\\w+$");
    CHECK(fault_of<std::string, [] { return said(default_to("x"), format(uuid)); }> ==
          "t.m: default \"x\" breaks format uuid");
    CHECK(fault_of<std::string, [] { return said(default_to("x"), is_one_of("a")); }> ==
          "t.m: default \"x\" breaks is_one_of");
    CHECK(fault_of<bool, [] { return said(default_to(false), equals(true)); }> == "t.m: default false breaks equals");
    CHECK(fault_of<colour, [] { return said(default_to(colour::blue), is_one_of("red")); }> ==
          "t.m: default \"blue\" breaks is_one_of");
    CHECK(fault_of<std::uint16_t, [] { return said(default_to(8080), range(1024, 65535)); }>.empty());
    CHECK(fault_of<std::string, [] { return said(default_to("a"), is_one_of("a", "b"), min_length(1)); }>.empty());
    CHECK(fault_of<colour, [] { return said(default_to(colour::red)); }>.empty());
    CHECK(fault_of<int, [] { return said(default_to(1.0)); }>.empty());
    CHECK(fault_of<double, [] { return said(default_to(1)); }>.empty());
    CHECK(fault_of<nullable<int>, [] { return said(default_to(nullptr), minimum(1)); }>.empty());
    CHECK(fault_of<nullable<int>, [] { return said(default_to(0), minimum(1)); }> == "t.m: default 0 breaks minimum 1");
}

TEST_CASE("a default that is no value of its type", "[schema]") {
    CHECK(fault_of<int, [] { return said(default_to("x")); }> == "t.m: default \"x\" is not an integer");
    CHECK(fault_of<int, [] { return said(default_to(true)); }> == "t.m: default true is not an integer");
    CHECK(fault_of<std::string, [] { return said(default_to(65)); }> == "t.m: default 65 is not text");
    CHECK(fault_of<std::string, [] { return said(default_to(true)); }> == "t.m: default true is not text");
    CHECK(fault_of<bool, [] { return said(default_to(1)); }> == "t.m: default 1 is not a boolean");
    CHECK(fault_of<double, [] { return said(default_to(nullptr)); }> == "t.m: default_to does not give a number");
    CHECK(fault_of<texts, [] { return said(default_to(net{1})); }> == "t.m: default_to does not give a list");
    CHECK(fault_of<int, [] { return said(default_to(1.5)); }> ==
          "t.m: default 1.5 is no integer, and this member is one");
    CHECK(fault_of<std::uint16_t, [] { return said(default_to(70000)); }> ==
          "t.m: default 70000 is above 65535, the greatest value of its type");
    CHECK(fault_of<std::uint16_t, [] { return said(default_to(-1)); }> ==
          "t.m: default -1 is below 0, the least value of its type");
    CHECK(fault_of<float, [] { return said(default_to(1e39)); }> ==
          "t.m: default 1e39 is above 3.4028235e38, the greatest value of its type");
    CHECK(fault_of<float, [] { return said(default_to(-1e39)); }> ==
          "t.m: default -1e39 is below -3.4028235e38, the least value of its type");
    CHECK(fault_of<std::optional<float>, [] { return said(example(1e39)); }> ==
          "t.m: example 1e39 is above 3.4028235e38, the greatest value of its type");
    CHECK(fault_of<float, [] { return said(default_to(std::numeric_limits<float>::max())); }>.empty());
    CHECK(fault_of<float, [] { return said(default_to(3.4028235e38), example(-3.4028235e38)); }>.empty());
    CHECK(fault_of<float, [] { return said(default_to(1e-50)); }>.empty()); // is 0, as a number in JSON is
    CHECK(fault_of<double, [] { return said(default_to(1e39)); }>.empty());
    CHECK(fault_of<colour, [] { return said(default_to(static_cast<colour>(9))); }> ==
          "t.m: default 9 is no enumerator of colour");
    CHECK(fault_of<colour, [] { return said(default_to("red")); }> == "t.m: default \"red\" is not an enumeration");
    CHECK(fault_of<std::string, [] { return said(default_to("\xFF")); }> == "t.m: default \"<FF>\" is not UTF-8");
    CHECK(fault_of<std::optional<int>, [] { return said(default_to(1)); }> ==
          "t.m: default_to is for plain members, and an optional one may be absent already");
}

TEST_CASE("sentences that can never be said", "[schema]") {
    CHECK(fault_of<std::optional<int>, [] { return said(missing("x")); }> ==
          "t.m: missing can never be said, because an optional member may be absent");
    CHECK(fault_of<int, [] { return said(missing("x"), default_to(1)); }> ==
          "t.m: missing can never be said, because default_to stands for an absent member");
    CHECK(fault_of<std::string, [] { return said(not_integer("x")); }> ==
          "t.m: not_integer applies to integers, and this member is text");
    CHECK(fault_of<double, [] { return said(not_integer("x")); }> ==
          "t.m: not_integer applies to integers, and this member is a number");
    CHECK(fault_of<raw_json, [] { return said(wrong_type("x")); }> ==
          "t.m: wrong_type can never be said, because free-form takes every type");
    CHECK(fault_of<raw_object, [] { return said(wrong_type("x")); }>.empty());
    CHECK(fault_of<std::variant<std::string, int>, [] { return said(not_integer("x")); }>.empty());
    CHECK(fault_of<nullable<int>, [] {
              return said(missing("x"), wrong_type("y"), not_integer("z"), message("m"));
          }>.empty());
    CHECK(fault_of<std::optional<int>, [] { return said(message("m")); }>.empty());
    CHECK(fault_of<int, [] { return said(missing("")); }> == "t.m: missing has no words");
}

TEST_CASE("parts given twice, or empty, or unknown", "[schema]") {
    CHECK(fault_of<int, [] { return said(description("a"), description("b")); }> == "t.m: description is given twice");
    CHECK(fault_of<int, [] { return said(secret, minimum(1), secret); }> == "t.m: secret is given twice");
    CHECK(fault_of<int, [] { return said(missing("a"), missing("b")); }> == "t.m: missing is given twice");
    CHECK(fault_of<int, [] { return said(default_to(1), default_to(2)); }> == "t.m: default_to is given twice");
    CHECK(fault_of<int, [] { return said(deprecated("a"), deprecated()); }> == "t.m: deprecated is given twice");
    CHECK(fault_of<texts, [] { return said(each(min_length(1)), each(max_length(2))); }> ==
          "t.m: each is given twice; put all into one");
    CHECK(fault_of<int, [] { return said(wire_name("a"), wire_name("b")); }> ==
          "t.m: wire_name is given twice, \"a\" and \"b\"");
    CHECK(fault_of<int, [] { return said(alias("a"), alias("b"), alias("a")); }> == "t.m: alias \"a\" is given twice");
    CHECK(fault_of<int, [] { return said(wire_name("")); }> == "t.m: wire_name is empty");
    CHECK(fault_of<int, [] { return said(alias("")); }> == "t.m: alias is empty");
    CHECK(fault_of<int, [] { return said(wire_name("\xFF")); }> == "t.m: wire_name \"<FF>\" is not UTF-8");
    CHECK(fault_of<int, [] {
              return said(alias("1"), alias("2"), alias("3"), alias("4"), alias("5"), alias("6"), alias("7"),
                          alias("8"), alias("9"));
          }> == "t.m: 9 aliases, and 8 are the most");
    CHECK(fault_of<int, [] { return said(minimum(1), 42); }> ==
          "t.m: part 2 of what is said of it is nothing that telltale knows");
    CHECK(fault_of<int, [] {
              return said(alias("a"), alias("b"), wire_name("c"), description("d"), deprecated("e"), secret,
                          missing("m"));
          }>.empty());
}

TEST_CASE("what is said of items, values and keys", "[schema]") {
    CHECK(fault_of<std::string, [] { return said(each(min_length(1))); }> ==
          "t.m: each applies to lists and maps, and this member is text");
    CHECK(fault_of<texts, [] { return said(keys(min_length(1))); }> ==
          "t.m: keys applies to maps, and this member is a list");
    CHECK(fault_of<texts, [] { return said(each(minimum(1))); }> ==
          "t.m, each item: minimum applies to numbers, and an item is text");
    CHECK(fault_of<counts, [] { return said(each(min_length(1))); }> ==
          "t.m, each value: min_length applies to text, and a value is an integer");
    CHECK(fault_of<counts, [] { return said(keys(minimum(1))); }> ==
          "t.m, each key: minimum applies to numbers, and a key is text");
    CHECK(fault_of<counts, [] { return said(keys(min_length(3), max_length(2))); }> ==
          "t.m, each key: min_length 3 is above max_length 2");
    CHECK(fault_of<counts, [] { return said(keys(satisfies([](std::string const&) { return true; }, "x"))); }> ==
          "t.m, each key: satisfies cannot be said of keys");
    CHECK(fault_of<counts, [] { return said(keys(wrong_type("x"))); }> ==
          "t.m, each key: wrong_type cannot be said of keys");
    CHECK(fault_of<texts, [] { return said(each(missing("x"))); }> ==
          "t.m, each item: missing applies to members, and this is an item");
    CHECK(fault_of<texts, [] { return said(each(default_to("x"))); }> ==
          "t.m, each item: default_to applies to members, and this is an item");
    CHECK(fault_of<std::vector<texts>, [] { return said(each(each(max_length(3), min_length(5)))); }> ==
          "t.m, each item, each item: min_length 5 is above max_length 3");
    CHECK(
        fault_of<std::optional<texts>, [] { return said(each(min_length(1), max_length(9)), max_items(3)); }>.empty());
    CHECK(fault_of<counts, [] { return said(keys(pattern<"^[a-z]+$">()), each(minimum(0)), min_items(1)); }>.empty());
    CHECK(fault_of<std::variant<int, texts>, [] { return said(each(min_length(1)), minimum(1)); }>.empty());
    CHECK(fault_of<std::variant<int, texts>, [] { return said(each(minimum(1))); }> ==
          "t.m, each item: minimum applies to numbers, and an item is text");
}

TEST_CASE("tags", "[schema]") {
    CHECK(fault_of<std::string, [] { return said(tagged<"kind">()); }> ==
          "t.m: tagged applies to variants, and this member is text");
    CHECK(fault_of<std::variant<int, file>, [] { return said(tagged<"kind">("a", "b")); }> ==
          "t.m: tagged applies to variants of structs, and alternative 1 is an integer");
    CHECK(fault_of<sum, [] { return said(tagged<"kind">("a")); }> == "t.m: 1 tag for 2 alternatives");
    CHECK(fault_of<sum, [] { return said(tagged<"kind">("a", "b", "c")); }> == "t.m: 3 tags for 2 alternatives");
    CHECK(fault_of<sum, [] { return said(tagged<"kind">("a", "a")); }> ==
          "t.m: tag \"a\" names two alternatives, 1 and 2");
    CHECK(fault_of<std::variant<file, net, file>, [] { return said(tagged<"kind">()); }> ==
          "t.m: tag \"file\" names two alternatives, 1 and 3");
    CHECK(fault_of<sum, [] { return said(tagged<"">("a", "b")); }> == "t.m: the key of its tag is empty");
    CHECK(fault_of<sum, [] { return said(tagged<"kind">("", "b")); }> == "t.m: alternative 1 has an empty tag");
    CHECK(fault_of<std::vector<sum>, [] { return said(each(tagged_beside<"kind">("a", "b"))); }> ==
          "t.m, each item: tagged_beside applies to members, and this is an item");
    CHECK(fault_of<sum, [] { return said(tagged<"kind">(), minimum(1)); }> ==
          "t.m: minimum applies to numbers, and this member is a variant");
    CHECK(fault_of<sum, [] { return said(tagged<"kind">(), tagged<"type">()); }> == "t.m: tagged is given twice");
    CHECK(fault_of<sum, [] { return said(tagged<"kind">()); }>.empty());
    CHECK(fault_of<std::optional<sum>, [] { return said(tagged<"kind">("a", "b")); }>.empty());
    CHECK(fault_of<std::vector<sum>, [] { return said(each(tagged<"kind">("a", "b"))); }>.empty());
    CHECK(fault_of<std::variant<int, file, texts>, [] { return said(tagged_beside<"kind">("a", "b", "c")); }>.empty());
}

TEST_CASE("what a transparent struct asks for is asked beside what is said of it", "[schema]") {
    CHECK(fault_of<name, [] { return said(default_to("abc")); }> == "t.m: default \"abc\" breaks min_length 5");
    CHECK(fault_of<name, [] { return said(example("abc")); }> == "t.m: example \"abc\" breaks min_length 5");
    CHECK(fault_of<name, [] { return said(default_to("abcdE")); }> == "t.m: default \"abcdE\" breaks pattern ^[a-z]+$");
    CHECK(fault_of<title, [] { return said(default_to("abc")); }> == "t.m: default \"abc\" breaks min_length 5");
    CHECK(fault_of<std::optional<title>, [] { return said(example("abcdefghij")); }> ==
          "t.m: example \"abcdefghij\" breaks max_length 9");
    CHECK(fault_of<name, [] { return said(max_length(4)); }> == "t.m: min_length 5 is above max_length 4");
    CHECK(fault_of<std::optional<title>, [] { return said(min_length(10)); }> ==
          "t.m: min_length 10 is above max_length 9");
    CHECK(fault_of<std::vector<name>, [] { return said(each(max_length(4))); }> ==
          "t.m, each item: min_length 5 is above max_length 4");
    CHECK(fault_of<name, [] { return said(pattern<"^[0-9]+$">()); }> ==
          "t.m: no text matches both pattern ^[a-z]+$ and pattern ^[0-9]+$");
    CHECK(fault_of<name, [] { return said(equals("abc")); }> == "t.m: equals names \"abc\", which breaks min_length 5");
    CHECK(fault_of<delay, [] { return said(maximum(999)); }> ==
          "t.m: no multiple of 1000, the step of its type, lies from 1 to 999");
    CHECK(fault_of<name, [] { return said(default_to("abcde"), example("vwxyz"), max_length(5)); }>.empty());
    CHECK(fault_of<name, [] { return said(min_length(5), equals("abcde"), pattern<"^a">()); }>.empty());
    CHECK(fault_of<name, [] { return said(wire_name("n")); }>.empty());
    CHECK(fault_of<title, [] { return said(min_length(9), default_to("abcdefghi")); }>.empty());
    CHECK(fault_of<std::optional<title>, [] { return said(example("abcde")); }>.empty());
    CHECK(fault_of<std::optional<title>, [] { return said(example(5)); }> == "t.m: example 5 is not text");
    CHECK(fault_of<std::vector<name>, [] { return said(each(max_length(5)), max_items(4)); }>.empty());
    CHECK(fault_of<delay, [] { return said(maximum(1000), default_to(std::chrono::seconds(1))); }>.empty());
    CHECK(fault_of<delay, [] { return said(default_to(std::chrono::seconds(0))); }> ==
          "t.m: default 0 breaks minimum 1");
    CHECK(fault_of<nullable<name>, [] { return said(default_to(nullptr), max_length(5)); }>.empty());
}
