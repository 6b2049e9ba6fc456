// SPDX-License-Identifier: BSL-1.0
// What counts as reflectable, and the members through the one place that chooses the backend.
#include <telltale/reflect/members.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <array>
#include <memory>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace {

using namespace telltale::reflect;

struct config {
    bool enabled;
    std::string service_name;
    int ports[2];
};
struct empty {};
struct derived : config {
    int more;
};
struct derived_from_empty : empty {
    int a;
};
class closed {
    int a = 0;

public:
    int b = 0;
    constexpr int sum() const { return a + b; }
};
struct constructed {
    constructed(int) {}
    int a = 0;
};
struct with_virtual {
    int a = 0;
    virtual ~with_virtual() = default;
};
union either {
    int a;
    float b;
};
enum class colour { red };
struct tuple_like {
    int a;
    int b;
};

#define INTS(p) int p##0, p##1, p##2, p##3, p##4, p##5, p##6, p##7, p##8, p##9, p##10, p##11, p##12, p##13, p##14, p##15
struct widest {
    INTS(a);
    INTS(b);
    INTS(c);
    INTS(d);
    INTS(e);
    INTS(f);
    INTS(g);
    INTS(h);
};
struct too_wide {
    INTS(a);
    INTS(b);
    INTS(c);
    INTS(d);
    INTS(e);
    INTS(f);
    INTS(g);
    INTS(h);
    int one_more;
};

template <class T>
constexpr std::size_t count_if_reflectable() {
    if constexpr (reflectable<T>) return member_count<T>;
    else return npos;
}

} // namespace

template <>
struct std::tuple_size<tuple_like> : std::integral_constant<std::size_t, 1> {};

TEST_CASE("reflectable types") {
    TWICE(reflectable<config>);
    TWICE(reflectable<config const>);
    TWICE(reflectable<empty>);
    TWICE(reflectable<widest>);
    TWICE(reflectable<std::monostate>);
}

TEST_CASE("types that are not reflectable") {
    TWICE(!reflectable<derived>);
    TWICE(!reflectable<derived_from_empty>);
    TWICE(!reflectable<closed>);
    TWICE(!reflectable<constructed>);
    TWICE(!reflectable<with_virtual>);
    TWICE(!reflectable<either>);
    TWICE(!reflectable<colour>);
    TWICE(!reflectable<too_wide>);
    TWICE(!reflectable<tuple_like>);
    TWICE(!reflectable<std::array<int, 3>>);
    TWICE(!reflectable<int[3]>);
    TWICE(!reflectable<config&>);
    TWICE(!reflectable<config*>);
    TWICE(!reflectable<int>);
    TWICE(!reflectable<void>);
    TWICE(!reflectable<void()>);
    TWICE(!reflectable<std::string>);
    TWICE(!reflectable<std::vector<int>>);
    TWICE(!reflectable<std::pair<int, int>>);
    TWICE(!reflectable<std::unique_ptr<config>>);
    TWICE(!reflectable<int config::*>);
    TWICE(closed().sum() == 0);
}

TEST_CASE("members") {
    TWICE(count_if_reflectable<config>() == 3);
    TWICE(count_if_reflectable<config const>() == 3);
    TWICE(count_if_reflectable<empty>() == 0);
    TWICE(count_if_reflectable<widest>() == 128);
    TWICE(count_if_reflectable<derived>() == npos);
    TWICE(member_name<config, 1> == "service_name");
    TWICE(std::is_same_v<member_type<config, 2>, int[2]>);
    config object{true, "name", {1, 2}};
    CHECK(&get_member<1>(object) == &object.service_name);
    config const& constant = object;
    CHECK(&get_member<2>(constant) == &object.ports);
    TWICE(std::is_same_v<decltype(get_member<0>(constant)), bool const&>);
}
