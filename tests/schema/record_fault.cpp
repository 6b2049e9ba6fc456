// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/record_fault.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/satisfies.hpp>

#include "support/catch.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

template <class T>
constexpr std::string_view fault_of = record_fault<T>::first;

constexpr auto less = [](int a, int b) { return a < b; };

struct other {
    int port;
};
struct plain {
    int a;
    std::string b;
};
struct empty {};
struct shy {
    int get() const { return a; }

private:
    int a = 0;
};
class listed {
    int a = 0;
    int b = 0;

public:
    static constexpr auto schema();
};
constexpr auto listed::schema() { return telltale::schema(field<&listed::a>(), field<&listed::b>(alias("c"))); }

struct base {
    int id;
};
struct derived : base {
    int a, b;
};
struct derived_half : base {
    int a, b;
    static constexpr auto schema = telltale::schema(field<&base::id>(), field<&derived_half::a>());
};
struct derived_listed : base {
    int a, b;
    static constexpr auto schema =
        telltale::schema(field<&derived_listed::id>(), field<&derived_listed::a>(), field<&derived_listed::b>());
};
struct second_base {
    int other_id;
};
struct derived_twice : base, second_base {
    int a;
    static constexpr auto schema =
        telltale::schema(field<&derived_twice::id>(), field<&derived_twice::other_id>(), field<&derived_twice::a>());
};
struct derived_field_twice : base {
    int a;
    static constexpr auto schema =
        telltale::schema(field<&base::id>(), field<&derived_field_twice::a>(), field<&base::id>(minimum(1)));
};

#define TEN(x) int x##0, x##1, x##2, x##3, x##4, x##5, x##6, x##7, x##8, x##9;
struct many {
    TEN(a) TEN(b) TEN(c) TEN(d) TEN(e) TEN(f) TEN(g) TEN(h) TEN(i) TEN(j) TEN(k) TEN(l) TEN(m)
};

struct good {
    int a, b, c_d;
    std::optional<int> e;
    static constexpr auto schema = telltale::schema(
        camel_case, unknown_keys::reject, description("all of it"), field<&good::b>(minimum(1), alias("B")),
        satisfies<&good::a, &good::b>(less, "a before b"), satisfies<&good::a, &good::b>(less, "a before b, again"));
};
struct field_twice {
    int a;
    static constexpr auto schema = telltale::schema(field<&field_twice::a>(), field<&field_twice::a>(minimum(1)));
};
struct field_of_another {
    int a;
    static constexpr auto schema = telltale::schema(field<&other::port>(minimum(1)));
};
struct policy_twice {
    int a;
    static constexpr auto schema = telltale::schema(camel_case, kebab_case);
};
struct unknown_keys_twice {
    int a;
    static constexpr auto schema = telltale::schema(unknown_keys::ignore, camel_case, unknown_keys::reject);
};
struct description_twice {
    int a;
    static constexpr auto schema = telltale::schema(description("a"), description("b"));
};
struct rule_on_struct {
    int a;
    static constexpr auto schema = telltale::schema(minimum(1));
};
struct secret_on_struct {
    int a;
    static constexpr auto schema = telltale::schema(secret);
};
struct unknown_part {
    int a;
    static constexpr auto schema = telltale::schema(camel_case, 42);
};

struct across_foreign {
    int a, b;
    static constexpr auto schema = telltale::schema(satisfies<&other::port, &across_foreign::b>(less, "a before b"));
};
struct across_twice {
    int a, b;
    static constexpr auto schema = telltale::schema(satisfies<&across_twice::a, &across_twice::a>(less, "a before b"));
};
struct across_not_callable {
    int a;
    std::string b;
    static constexpr auto schema =
        telltale::schema(satisfies<&across_not_callable::a, &across_not_callable::b>(less, "a before b"));
};
struct across_not_boolean {
    int a, b;
    static constexpr auto schema =
        telltale::schema(satisfies<&across_not_boolean::a, &across_not_boolean::b>([](int, int) {}, "a before b"));
};
struct across_silent {
    int a, b;
    static constexpr auto schema = telltale::schema(satisfies<&across_silent::a, &across_silent::b>(less, ""));
};

struct key_twice {
    int first, second;
    static constexpr auto schema =
        telltale::schema(field<&key_twice::first>(wire_name("a")), field<&key_twice::second>(wire_name("a")));
};
struct case_collision {
    int service_name, serviceName;
    static constexpr auto schema = telltale::schema(camel_case);
};
struct alias_is_key {
    int host, port;
    static constexpr auto schema = telltale::schema(field<&alias_is_key::host>(alias("port")));
};
struct alias_is_earlier_key {
    int port, host;
    static constexpr auto schema = telltale::schema(field<&alias_is_earlier_key::host>(alias("port")));
};
struct aliases_alike {
    int port, path;
    static constexpr auto schema =
        telltale::schema(field<&aliases_alike::port>(alias("p")), field<&aliases_alike::path>(alias("p")));
};
struct alias_is_own {
    int port;
    static constexpr auto schema = telltale::schema(field<&alias_is_own::port>(alias("port")));
};

struct file {
    std::string path, kind;
};
struct net {
    int port;
    static constexpr auto schema = telltale::schema(field<&net::port>(alias("type")));
};
struct tag_is_member {
    std::variant<net, file> source;
    static constexpr auto schema = telltale::schema(field<&tag_is_member::source>(tagged<"kind">()));
};
struct tag_is_alias {
    std::vector<std::map<std::string, std::variant<file, net>>> sources;
    static constexpr auto schema = telltale::schema(field<&tag_is_alias::sources>(each(each(tagged<"type">()))));
};
struct tag_is_none {
    std::optional<std::variant<net, file>> source;
    static constexpr auto schema = telltale::schema(field<&tag_is_none::source>(tagged<"is">("a", "b")));
};
struct beside_is_member {
    int kind;
    std::variant<net, file> source;
    static constexpr auto schema = telltale::schema(field<&beside_is_member::source>(tagged_beside<"kind">()));
};
struct beside_twice {
    std::variant<net, file> first, second;
    static constexpr auto schema = telltale::schema(field<&beside_twice::first>(tagged_beside<"a">()),
                                                    field<&beside_twice::second>(tagged_beside<"b">()));
};
struct beside {
    int ts;
    std::variant<net, file, int> source;
    static constexpr auto schema = telltale::schema(field<&beside::source>(tagged_beside<"kind">("a", "b", "c")));
};
struct tree {
    std::vector<std::variant<tree, net>> branches;
    static constexpr auto schema = telltale::schema(field<&tree::branches>(each(tagged<"is">())));
};
struct tree_with_tag {
    std::string is;
    std::vector<std::variant<tree_with_tag, net>> branches;
    static constexpr auto schema = telltale::schema(field<&tree_with_tag::branches>(each(tagged<"is">())));
};

} // namespace

TEST_CASE("structs without a mistake", "[schema]") {
    CHECK(fault_of<plain>.empty());
    CHECK(fault_of<empty>.empty());
    CHECK(fault_of<good>.empty());
    CHECK(fault_of<listed>.empty());
    CHECK(fault_of<derived_listed>.empty());
    CHECK(fault_of<derived_twice>.empty());
    CHECK(fault_of<tag_is_none>.empty());
    CHECK(fault_of<beside>.empty());
    CHECK(fault_of<tree>.empty());
}

TEST_CASE("members that are not found", "[schema]") {
    CHECK(fault_of<shy> == "shy: is no plain aggregate, so that every member needs a field");
    CHECK(fault_of<derived> == "derived: has a base class, so that every member needs a field");
    CHECK(fault_of<derived_half> == "derived_half: has a base class, so that every member needs a field");
    CHECK(fault_of<many> == "many: has more than 128 members; list them all in fields");
}

TEST_CASE("parts of a struct", "[schema]") {
    CHECK(fault_of<field_twice> == "field_twice.a: has two fields; put all into one");
    CHECK(fault_of<derived_field_twice> == "derived_field_twice.id: has two fields; put all into one");
    CHECK(fault_of<field_of_another> == "field_of_another: field<&other::port> is of another struct");
    CHECK(fault_of<policy_twice> == "policy_twice: two case policies, camel_case and kebab_case");
    CHECK(fault_of<unknown_keys_twice> == "unknown_keys_twice: unknown_keys is given twice, ignore and reject");
    CHECK(fault_of<description_twice> == "description_twice: description is given twice");
    CHECK(fault_of<rule_on_struct> ==
          "rule_on_struct: minimum is said of the struct; it belongs into field<&rule_on_struct::...>(...)");
    CHECK(fault_of<secret_on_struct> ==
          "secret_on_struct: secret is said of the struct; it belongs into field<&secret_on_struct::...>(...)");
    CHECK(fault_of<unknown_part> == "unknown_part: part 2 of its schema is nothing that telltale knows");
}

TEST_CASE("mistakes in rules across members", "[schema]") {
    CHECK(fault_of<across_foreign> == "across_foreign: satisfies \"a before b\" names a member of another struct");
    CHECK(fault_of<across_twice> == "across_twice: satisfies \"a before b\" names a twice");
    CHECK(fault_of<across_not_callable> ==
          "across_not_callable: satisfies \"a before b\" cannot be called with the members that it names");
    CHECK(fault_of<across_not_boolean> == "across_not_boolean: satisfies \"a before b\" does not return a boolean");
    CHECK(fault_of<across_silent> == "across_silent: satisfies has no message");
}

TEST_CASE("keys", "[schema]") {
    CHECK(fault_of<key_twice> == "key_twice: \"a\" names two members, first and second");
    CHECK(fault_of<case_collision> ==
          "case_collision: \"serviceName\" names two members, service_name and serviceName");
    CHECK(fault_of<alias_is_key> == "alias_is_key.host: alias \"port\" is the key of port");
    CHECK(fault_of<alias_is_earlier_key> == "alias_is_earlier_key.host: alias \"port\" is the key of port");
    CHECK(fault_of<aliases_alike> == "aliases_alike: \"p\" names two members, port and path");
    CHECK(fault_of<alias_is_own> == "alias_is_own.port: alias \"port\" is its own key");
}

TEST_CASE("tags that are keys", "[schema]") {
    CHECK(fault_of<tag_is_member> == "tag_is_member.source: tag \"kind\" is also the key of file.kind");
    CHECK(fault_of<tag_is_alias> ==
          "tag_is_alias.sources, each item, each value: tag \"type\" is also the key of net.port");
    CHECK(fault_of<beside_is_member> == "beside_is_member.source: tag \"kind\" is also the key of kind");
    CHECK(fault_of<beside_twice> == "beside_twice: first and second both have a tag beside them; one is the most");
    CHECK(fault_of<tree_with_tag> ==
          "tree_with_tag.branches, each item: tag \"is\" is also the key of tree_with_tag.is");
}
