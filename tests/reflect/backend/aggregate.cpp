// SPDX-License-Identifier: BSL-1.0
// Members of aggregates without a declaration: references, types, names.
#include <telltale/reflect/backend/aggregate.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace reflected {

struct inner {
    int x;
    int y;
};

struct config {
    bool enabled;
    inner nested;
    int numbers[3];
    std::array<int, 2> more;
    std::optional<std::vector<int>> maybe;
    std::unique_ptr<int> owner;
    int const fixed;
    std::string last_;
};

struct empty {};

struct tree {
    std::string name;
    std::vector<tree> children;
    std::map<std::string, tree> by_name;
    std::unique_ptr<tree> next;
};

template <class T, auto V>
struct box {
    T value;
    T* next;
    struct lid {
        int weight_2;
        T inside;
    };
};

struct no_default {
    explicit no_default(int);
};
struct immovable {
    immovable() = default;
    immovable(immovable&&) = delete;
};
struct awkward {
    no_default a1;
    immovable b_2;
    int const c3_[2];
};

struct with_address_operator {
    int hidden;
    void operator&() const = delete;
};
struct holds_it {
    int first;
    with_address_operator second;
};

struct names {
    int a, _b, c_, d1e, __f, camelCase, UPPER, object, fake_object, value, member_address, void_, x0123456789;
};

struct caf\u00e9 {
    int na\u00efve;
};

#define INTS(p) int p##0, p##1, p##2, p##3, p##4, p##5, p##6, p##7, p##8, p##9, p##10, p##11, p##12, p##13, p##14, p##15
struct wide {
    INTS(a_rather_long_name_of_a_member_);
    INTS(b);
    INTS(c);
    INTS(d);
    INTS(e);
    INTS(f);
    INTS(g);
    INTS(h);
};

} // namespace reflected

namespace {

using namespace telltale::reflect;
using namespace reflected;

struct hidden {
    int one;
    std::string two_2;
    char three[4];
};

template <class T>
constexpr bool names_are(std::initializer_list<std::string_view> expected) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return sizeof...(I) == expected.size() && ((aggregate_name<T, I> == expected.begin()[I]) && ...);
    }(std::make_index_sequence<aggregate_count<T>>());
}

constexpr int sum(inner const& object) { return aggregate_get<0>(object) + aggregate_get<1>(object); }

constexpr inner written() {
    inner object{1, 2};
    aggregate_get<1>(object) = 40;
    return object;
}

} // namespace

TEST_CASE("names in order of declaration") {
    TWICE(names_are<config>({"enabled", "nested", "numbers", "more", "maybe", "owner", "fixed", "last_"}));
    TWICE(names_are<config const>({"enabled", "nested", "numbers", "more", "maybe", "owner", "fixed", "last_"}));
    TWICE(names_are<inner>({"x", "y"}));
    TWICE(names_are<empty>({}));
    TWICE(names_are<tree>({"name", "children", "by_name", "next"}));
    TWICE(names_are<awkward>({"a1", "b_2", "c3_"}));
    TWICE(names_are<names>({"a", "_b", "c_", "d1e", "__f", "camelCase", "UPPER", "object", "fake_object", "value",
                            "member_address", "void_", "x0123456789"}));
}

TEST_CASE("names in templates, nested, unnamed-namespace and local classes") {
    TWICE(names_are<box<int, 3>>({"value", "next"}));
    TWICE(names_are<box<box<std::map<int, std::string>, 'c'>, &inner::x>>({"value", "next"}));
    TWICE(names_are<box<void (*)(int, char, inner&), true>>({"value", "next"}));
    TWICE(names_are<box<hidden, 3>::lid>({"weight_2", "inside"}));
    TWICE(names_are<hidden>({"one", "two_2", "three"}));
    struct local {
        int first;
        struct {
            int deep;
        } second;
        std::string third;
    };
    TWICE(names_are<local>({"first", "second", "third"}));
    TWICE(names_are<decltype(local::second)>({"deep"}));
    TWICE(names_are<caf\u00e9>({"na\u00efve"}));
    auto const in_lambda = [] {
        struct inside {
            int a, b;
        };
        return names_are<inside>({"a", "b"});
    };
    TWICE(in_lambda());
}

TEST_CASE("names of many members") {
    TWICE(aggregate_name<wide, 0> == "a_rather_long_name_of_a_member_0");
    TWICE(aggregate_name<wide, 9> == "a_rather_long_name_of_a_member_9");
    TWICE(aggregate_name<wide, 10> == "a_rather_long_name_of_a_member_10");
    TWICE(aggregate_name<wide, 16> == "b0");
    TWICE(aggregate_name<wide, 127> == "h15");
}

TEST_CASE("types as declared") {
    TWICE(std::is_same_v<aggregate_type<0, config>, bool>);
    TWICE(std::is_same_v<aggregate_type<1, config>, inner>);
    TWICE(std::is_same_v<aggregate_type<2, config>, int[3]>);
    TWICE(std::is_same_v<aggregate_type<3, config>, std::array<int, 2>>);
    TWICE(std::is_same_v<aggregate_type<4, config>, std::optional<std::vector<int>>>);
    TWICE(std::is_same_v<aggregate_type<5, config>, std::unique_ptr<int>>);
    TWICE(std::is_same_v<aggregate_type<6, config>, int const>);
    TWICE(std::is_same_v<aggregate_type<0, config const>, bool>);
    TWICE(std::is_same_v<aggregate_type<2, awkward>, int const[2]>);
    TWICE(std::is_same_v<aggregate_type<1, tree>, std::vector<tree>>);
    TWICE(std::is_same_v<aggregate_type<127, wide>, int>);
}

TEST_CASE("members by index are the members") {
    TWICE(sum({40, 2}) == 42);
    TWICE(written().y == 40);
    config object{true, {1, 2}, {3, 4, 5}, {6, 7}, std::nullopt, nullptr, 8, "nine"};
    CHECK(&aggregate_get<0>(object) == &object.enabled);
    CHECK(&aggregate_get<1>(object) == &object.nested);
    CHECK(&aggregate_get<2>(object) == &object.numbers);
    CHECK(&aggregate_get<5>(object) == &object.owner);
    CHECK(&aggregate_get<6>(object) == &object.fixed);
    CHECK(&aggregate_get<7>(std::as_const(object)) == &object.last_);
    TWICE(std::is_same_v<decltype(aggregate_get<7>(std::declval<config&>())), std::string&>);
    TWICE(std::is_same_v<decltype(aggregate_get<7>(std::declval<config const&>())), std::string const&>);
    TWICE(std::is_same_v<decltype(aggregate_get<6>(std::declval<config&>())), int const&>);
    aggregate_get<4>(object) = std::vector{1, 2};
    CHECK(object.maybe->size() == 2);
    wide many{};
    CHECK(&aggregate_get<0>(many) == &many.a_rather_long_name_of_a_member_0);
    CHECK(&aggregate_get<64>(many) == &many.e0);
    CHECK(&aggregate_get<127>(many) == &many.h15);
}

TEST_CASE("an overloaded address operator is not called") {
    TWICE(names_are<holds_it>({"first", "second"}));
    holds_it object{1, {2}};
    CHECK(aggregate_get<1>(object).hidden == 2);
}
