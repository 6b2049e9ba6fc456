// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/record.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/record_fault.hpp>

#include "support/twice.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

using namespace telltale;

namespace {

constexpr auto in_order = [](int a, std::string const&) { return a > 0; };

struct some {
    int alpha;
    std::string beta_two;
    std::optional<double> gamma;
    int delta;
    // not in the order of the members, and not all of them
    static constexpr auto schema =
        telltale::schema(camel_case, field<&some::delta>(default_to(5), alias("d"), alias("dd")),
                         satisfies<&some::alpha, &some::beta_two>(in_order, "m"),
                         field<&some::beta_two>(missing("b please"), wire_name("b\"\\\n")), unknown_keys::warn,
                         description("some of all"));
};

struct shown {
    int port;
    std::optional<std::string> name;
    bool flag;
    static constexpr auto schema = telltale::schema(field<&shown::port>(example(80), minimum(1), example(443)),
                                                    field<&shown::name>(example("ada")));
};

struct empty {};

struct bare {
    int a;
    std::string b;
};

using rec = record<some>;

} // namespace

TEST_CASE("members are in the order of their declaration, named or not", "[schema]") {
    TWICE(rec::size == 4);
    TWICE(rec::members[0].name == "alpha");
    TWICE(rec::members[1].name == "b\"\\\n");
    TWICE(rec::members[2].name == "gamma");
    TWICE(rec::members[3].name == "delta");
    TWICE(rec::plain.members.size() == 4);
    TWICE(rec::plain.policy == unknown_keys::warn);
    TWICE(rec::plain.description == "some of all");
    TWICE(rec::plain.type_name == "some");
}

TEST_CASE("what was said of a member is with it", "[schema]") {
    TWICE(rec::members[0].is == presence::required);
    TWICE(rec::members[1].missing == "b please");
    TWICE(rec::members[2].is == presence::optional);
    TWICE(rec::members[3].is == presence::defaulted);
    TWICE(rec::members[3].aliases.size() == 2);
    TWICE(rec::members[0].value->types == json_types::integer);
    TWICE(rec::members[1].value->types == json_types::string);
    TWICE(rec::members[2].value->types == json_types::number);
}

TEST_CASE("keys as they are written", "[schema]") {
    TWICE(rec::members[0].quoted == ",\"alpha\":");
    TWICE(rec::members[1].quoted == ",\"b\\\"\\\\\\u000a\":");
}

TEST_CASE("members are found by their keys", "[schema]") {
    TWICE(rec::key_count == 6);
    TWICE(rec::find("alpha") == 0);
    TWICE(rec::find("b\"\\\n") == 1);
    TWICE(rec::find("betaTwo") == 4); // its name is another one
    TWICE(rec::find("gamma") == 2);
    TWICE(rec::find("delta") == 3);
    TWICE(rec::find("d") == 3);
    TWICE(rec::find("dd") == 3);
    TWICE(rec::find("") == 4);
    TWICE(rec::find("Alpha") == 4);
}

TEST_CASE("members are found by pointers, also those that no field names", "[schema]") {
    TWICE(rec::index_of<&some::alpha> == 0);
    TWICE(rec::index_of<&some::beta_two> == 1);
    TWICE(rec::index_of<&some::gamma> == 2);
    TWICE(rec::index_of<&some::delta> == 3);
}

TEST_CASE("rules across members", "[schema]") {
    TWICE(rec::cross_rule_count == 1);
    TWICE(rec::cross_rules[0] == rule{.kind = rule_kind::satisfies, .message = "m"});
    TWICE(rec::plain.rules.size() == 1);
    TWICE(rec::asked_across<0>);
    TWICE(rec::asked_across<1>);
    TWICE(!rec::asked_across<2>);
    TWICE(!rec::asked_across<3>);
    TWICE(record<bare>::cross_rule_count == 0);
}

TEST_CASE("members are got from an object", "[schema]") {
    some object{1, "b", 2.5, 4};
    CHECK(&rec::member<0>::located::get(object) == &object.alpha);
    CHECK(&rec::member<1>::located::get(object) == &object.beta_two);
    CHECK(&rec::member<2>::located::get(object) == &object.gamma);
    CHECK(&rec::member<3>::located::get(object) == &object.delta);
    some const& constant = object;
    CHECK(&rec::member<2>::located::get(constant) == &object.gamma);
    STATIC_REQUIRE(std::is_same_v<rec::member<2>::located::type, std::optional<double>>);
}

TEST_CASE("a plain aggregate, and one without members", "[schema]") {
    TWICE(record<bare>::size == 2);
    TWICE(record<bare>::members[1].name == "b");
    TWICE(record<bare>::plain.policy == unknown_keys::ignore);
    TWICE(record<empty>::size == 0);
    TWICE(record<empty>::find("a") == 0);
}

namespace {

// More than 128 members, each of which needs a field, and evaluations whose cost must not grow by the square of their count.
#define TEN(of, p) of(p##0), of(p##1), of(p##2), of(p##3), of(p##4), of(p##5), of(p##6), of(p##7), of(p##8), of(p##9)
#define HUNDRED(of, p)                                                                                       \
    TEN(of, p##0), TEN(of, p##1), TEN(of, p##2), TEN(of, p##3), TEN(of, p##4), TEN(of, p##5), TEN(of, p##6), \
        TEN(of, p##7), TEN(of, p##8), TEN(of, p##9)
#define ITSELF(name) name
#define FIELD(name) field<&wide::name>(minimum(0))
struct wide {
    int HUNDRED(ITSELF, member_1);
    long HUNDRED(ITSELF, member_2);
    static constexpr auto schema = telltale::schema(camel_case, HUNDRED(FIELD, member_1), HUNDRED(FIELD, member_2));
};

} // namespace

TEST_CASE("two hundred members", "[schema]") {
    using all = record<wide>;
    TWICE(all::size == 200);
    TWICE(record_fault<wide>::first.empty());
    TWICE(all::find("member100") == 0);
    TWICE(all::find("member199") == 99);
    TWICE(all::find("member200") == 100);
    TWICE(all::find("member299") == 199);
    TWICE(all::find("member300") == 200);
    TWICE(all::members[199].value->rules.size() == 1);
    char const key[] = "\"member253\":0      ";
    CHECK(all::guess.at(key, key + sizeof key - 1) == 153);
}

TEST_CASE("examples are with their member", "[schema]") {
    using of = record<shown>;
    TWICE(of::members[0].examples.size() == 2);
    TWICE(of::members[0].examples[0].number == 80);
    TWICE(of::members[0].examples[1].number == 443);
    TWICE(of::members[1].examples.size() == 1 && of::members[1].examples[0].text == "ada");
    TWICE(of::members[2].examples.size() == 0);
    TWICE(of::members[0] == of::members[0]);
    TWICE(!(of::members[0] == of::members[2]));
}
