// SPDX-License-Identifier: BSL-1.0
// Names, types and places of members from pointers to them.
#include <telltale/reflect/member_pointer.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace reflected {

template <auto... Pointers>
struct listed {
    static constexpr std::array<std::string_view, sizeof...(Pointers)> names() {
        return {telltale::reflect::pointer_name<Pointers>...};
    }
};

// A schema names members of a class that is not complete yet.
struct config {
    bool enabled;
    std::optional<std::string> service_name;
    int ports[2];
    std::vector<config> more_;

    static constexpr listed<&config::enabled, &config::service_name, &config::ports, &config::more_> schema{};
    static constexpr std::string_view early = telltale::reflect::pointer_name<&config::service_name>;
};

template <class T, int N>
struct box {
    T value_2;
    struct lid {
        int weight;
    };
    static constexpr listed<&box::value_2> schema{};
};

struct derived : config {
    int own;
};

class closed {
public:
    int seen = 0;
    constexpr closed(int h) : hidden(h) {}
    constexpr int sum() const { return seen + hidden; }

private:
    int hidden;

public:
    static constexpr listed<&closed::seen, &closed::hidden> schema{};
};

struct many_of_a_type {
    int a, b, c;
    int const d;
    int e[2];
    int f[2];
};

struct nothing {};
struct without_addresses {
    [[no_unique_address]] nothing first;
    int second;
    [[no_unique_address]] nothing third;
};

struct names {
    int _a, b_, c__d, E, f0;
};

} // namespace reflected

namespace {

using namespace telltale::reflect;
using namespace reflected;

struct hidden {
    int one;
    std::string two_2;
};

} // namespace

TEST_CASE("the name is the last identifier") {
    TWICE(pointer_name<&config::enabled> == "enabled");
    TWICE(pointer_name<&config::service_name> == "service_name");
    TWICE(pointer_name<&config::ports> == "ports");
    TWICE(pointer_name<&config::more_> == "more_");
    TWICE(pointer_name<&names::_a> == "_a");
    TWICE(pointer_name<&names::b_> == "b_");
    TWICE(pointer_name<&names::c__d> == "c__d");
    TWICE(pointer_name<&names::E> == "E");
    TWICE(pointer_name<&names::f0> == "f0");
    TWICE(pointer_name<&derived::own> == "own");
    TWICE(pointer_name<&derived::enabled> == "enabled");
}

TEST_CASE("in templates, nested, unnamed-namespace and local classes") {
    TWICE(pointer_name<&box<int, 3>::value_2> == "value_2");
    TWICE(pointer_name<&box<box<std::string, -1>, 'x'>::value_2> == "value_2");
    TWICE(pointer_name<&box<void (*)(int, char), 3>::value_2> == "value_2");
    TWICE(pointer_name<&box<int, 3>::lid::weight> == "weight");
    TWICE(pointer_name<&hidden::one> == "one");
    TWICE(pointer_name<&hidden::two_2> == "two_2");
    TWICE(pointer_name<&box<hidden, 1>::value_2> == "value_2");
    struct local {
        int first;
        std::string second;
    };
    TWICE(pointer_name<&local::first> == "first");
    TWICE(pointer_name<&local::second> == "second");
}

TEST_CASE("within an incomplete class") {
    TWICE(config::schema.names() == std::array<std::string_view, 4>{"enabled", "service_name", "ports", "more_"});
    TWICE(config::early == "service_name");
    TWICE(box<int, 1>::schema.names() == std::array<std::string_view, 1>{"value_2"});
    TWICE(closed::schema.names() == std::array<std::string_view, 2>{"seen", "hidden"});
    TWICE(closed(3).sum() == 3);
}

TEST_CASE("class and type") {
    TWICE(std::is_same_v<pointer_class<&config::ports>, config>);
    TWICE(std::is_same_v<pointer_type<&config::ports>, int[2]>);
    TWICE(std::is_same_v<pointer_type<&many_of_a_type::d>, int const>);
    TWICE(std::is_same_v<pointer_class<&derived::enabled>, config>);
    TWICE(std::is_same_v<pointer_class<&derived::own>, derived>);
    TWICE(std::is_same_v<pointer_class<&box<int, 3>::lid::weight>, box<int, 3>::lid>);
}

TEST_CASE("the position of a member") {
    TWICE(member_position<config, &config::enabled> == 0);
    TWICE(member_position<config, &config::service_name> == 1);
    TWICE(member_position<config, &config::ports> == 2);
    TWICE(member_position<config, &config::more_> == 3);
    TWICE(member_position<config const, &config::more_> == 3);
    TWICE(member_position<many_of_a_type, &many_of_a_type::a> == 0);
    TWICE(member_position<many_of_a_type, &many_of_a_type::b> == 1);
    TWICE(member_position<many_of_a_type, &many_of_a_type::c> == 2);
    TWICE(member_position<many_of_a_type, &many_of_a_type::d> == 3);
    TWICE(member_position<many_of_a_type, &many_of_a_type::e> == 4);
    TWICE(member_position<many_of_a_type, &many_of_a_type::f> == 5);
    TWICE(member_position<box<hidden, 3>, &box<hidden, 3>::value_2> == 0);
    TWICE(member_position<hidden, &hidden::two_2> == 1);
}

TEST_CASE("members that share an address are told apart") {
    TWICE(member_position<without_addresses, &without_addresses::first> == 0);
    TWICE(member_position<without_addresses, &without_addresses::second> == 1);
    TWICE(member_position<without_addresses, &without_addresses::third> == 2);
}

TEST_CASE("the positions of several members") {
    using positions = std::array<std::size_t, 3>;
    TWICE(member_positions<config, &config::more_, &config::enabled, &config::ports> == positions{3, 0, 2});
    TWICE(member_positions<config, &config::more_, &hidden::one, &config::more_> == positions{3, npos, 3});
    TWICE(member_positions<derived, &derived::own, &derived::ports, &derived::own> == positions{npos, npos, npos});
    TWICE(member_positions<config>.empty());
    TWICE(member_positions<derived>.empty());
}

TEST_CASE("no position") {
    TWICE(member_position<derived, &derived::own> == npos);
    TWICE(member_position<derived, &derived::enabled> == npos);
    TWICE(member_position<config, &hidden::one> == npos);
    TWICE(member_position<closed, &closed::seen> == npos);
}
