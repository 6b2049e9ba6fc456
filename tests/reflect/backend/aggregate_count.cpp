// SPDX-License-Identifier: BSL-1.0
// Counting the elements of aggregates of every awkward kind.
#include <telltale/reflect/backend/aggregate_count.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <any>
#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace {

using telltale::reflect::aggregate_count;
using telltale::reflect::aggregate_has_base;
using telltale::reflect::detail::uncounted;

struct empty {};
struct one {
    int a;
};
struct one_empty {
    empty e;
};
struct one_array {
    int a[7];
};
struct two {
    int a;
    int b;
};

// brace elision would fill the nested ones from the outer list
struct nested {
    two a;
    two b[3];
    std::array<two, 4> c;
    one_empty d;
    int e[2][3];
    std::array<std::array<int, 2>, 2> f;
};

// A type that is made from anything, as JSON values are.
struct from_anything {
    template <class T>
    from_anything(T&&) {}
    from_anything() = default;
};
struct from_any_value {
    template <class T>
    from_any_value(T) {}
    from_any_value() = default;
};
struct from_any_reference {
    template <class T>
    from_any_reference(T const&) {}
    from_any_reference() = default;
};

struct greedy {
    std::any a;
    from_anything b;
    std::function<void()> c;
    std::optional<std::vector<int>> d;
    std::optional<std::any> e;
    std::variant<int, std::string, std::any> f;
    from_any_value g;
    from_any_reference h;
    int i;
};

struct library {
    std::string a;
    std::string_view b;
    std::vector<std::string> c;
    std::map<std::string, std::vector<int>, std::less<>> d;
    std::unique_ptr<int> e;
    std::shared_ptr<int> f;
    std::chrono::milliseconds g;
    std::chrono::sys_time<std::chrono::seconds> h;
    std::pair<int, std::string> i;
    std::optional<std::optional<int>> j;
    int* k;
    int two::* l;
    void (*m)(int);
    bool n;
    double o;
};

struct move_only {
    std::unique_ptr<int> p;
    std::vector<std::unique_ptr<int>> v;
};
struct immovable {
    immovable() = default;
    immovable(immovable&&) = delete;
};
struct holds_immovable {
    immovable a;
    int b;
    immovable c[2];
};

struct needs_int {
    explicit needs_int(int) {}
};
struct needs_two {
    needs_two(int, int) {}
    needs_two(std::string) {}
};
struct needs_immovable {
    needs_immovable(int);
    needs_immovable(needs_immovable&&) = delete;
};
struct explicit_default {
    explicit explicit_default() = default;
    int a = 0;
};

struct no_default_first {
    needs_int a;
    int b;
    two c;
};
struct no_default_last {
    int a;
    two b;
    int c[3];
    needs_two d;
};
struct no_default_only {
    needs_int a;
};
struct no_default_arrays {
    needs_two a[2];
    int b[2][2];
    std::string c[3];
    needs_int d;
    two e;
    needs_immovable f;
    std::optional<int> g;
    std::unique_ptr<int> h;
};
struct explicit_inside {
    int a;
    explicit_default b;
    int c;
};
struct initialised {
    int a = 1;
    needs_two b = needs_two(1, 2);
    int const c = 3;
    std::string d = "d";
};
struct initialised_greedy {
    std::any a{};
    needs_int b = needs_int(1);
    std::any c{};
};
struct constants {
    int const a;
    std::string const b;
    int const c[2];
};

struct tree {
    std::string name;
    std::vector<tree> children;
    std::map<std::string, tree> named;
    std::unique_ptr<tree> next;
};

struct large {
    int a;
    char buffer[65536];
    std::array<char, 65536> more;
};

template <class T, std::size_t N>
struct box {
    T value;
    std::array<T, N> values;
    T array[N];
};

struct closed {
    one_empty a;
    [[no_unique_address]] empty b;
    [[no_unique_address]] empty c;
};

struct based : two {
    int c;
};
struct based_empty : empty {
    int a;
};
struct based_only : two {};
struct based_no_default : no_default_only {
    int a;
    needs_int b;
};
struct based_twice : one, empty {};
struct converts_from_base {
    converts_from_base(two);
    converts_from_base() = default;
};
struct holds_two : empty {
    two a;
};

#define INTS(p) int p##0, p##1, p##2, p##3, p##4, p##5, p##6, p##7, p##8, p##9, p##10, p##11, p##12, p##13, p##14, p##15
struct sixty_four {
    INTS(a);
    INTS(b);
    INTS(c);
    INTS(d);
};
struct hundred_twenty_seven {
    INTS(a);
    INTS(b);
    INTS(c);
    INTS(d);
    INTS(e);
    INTS(f);
    INTS(g);
    int h0, h1, h2, h3, h4, h5, h6, h7, h8, h9, h10, h11, h12, h13, h14;
};
struct hundred_twenty_eight {
    INTS(a);
    INTS(b);
    INTS(c);
    INTS(d);
    INTS(e);
    INTS(f);
    INTS(g);
    INTS(h);
};
struct hundred_twenty_nine {
    hundred_twenty_eight a;
    INTS(b);
    INTS(c);
    INTS(d);
    INTS(e);
    INTS(f);
    INTS(g);
    INTS(h);
    INTS(i);
};

} // namespace

TEST_CASE("elements are counted, not what they hold") {
    TWICE(aggregate_count<empty> == 0);
    TWICE(aggregate_count<one> == 1);
    TWICE(aggregate_count<one_empty> == 1);
    TWICE(aggregate_count<one_array> == 1);
    TWICE(aggregate_count<two> == 2);
    TWICE(aggregate_count<nested> == 6);
    TWICE(aggregate_count<library> == 15);
    TWICE(aggregate_count<constants> == 3);
    TWICE(aggregate_count<large> == 3);
    TWICE(aggregate_count<closed> == 3);
    TWICE(aggregate_count<box<std::string, 3>> == 3);
    TWICE(aggregate_count<tree> == 4);
    TWICE(aggregate_count<two const> == 2);
}

TEST_CASE("members that are made from anything count once") { TWICE(aggregate_count<greedy> == 9); }

TEST_CASE("no member need be movable or default-constructible") {
    TWICE(aggregate_count<move_only> == 2);
    TWICE(aggregate_count<holds_immovable> == 3);
    TWICE(aggregate_count<no_default_first> == 3);
    TWICE(aggregate_count<no_default_last> == 4);
    TWICE(aggregate_count<no_default_only> == 1);
    TWICE(aggregate_count<no_default_arrays> == 8);
    TWICE(aggregate_count<explicit_inside> == 3);
}

TEST_CASE("default member initialisers do not end the count") {
    TWICE(aggregate_count<initialised> == 4);
    TWICE(aggregate_count<initialised_greedy> == 3);
}

TEST_CASE("many members, and too many") {
    TWICE(aggregate_count<sixty_four> == 64);
    TWICE(aggregate_count<hundred_twenty_seven> == 127);
    TWICE(aggregate_count<hundred_twenty_eight> == 128);
    TWICE(aggregate_count<hundred_twenty_nine> > 128);
}

TEST_CASE("a base class is seen") {
    TWICE(aggregate_has_base<based>);
    TWICE(aggregate_has_base<based const>);
    TWICE(aggregate_has_base<based_empty>);
    TWICE(aggregate_has_base<based_only>);
    TWICE(aggregate_has_base<based_no_default>);
    TWICE(aggregate_has_base<based_twice>);
    TWICE(aggregate_has_base<holds_two>);
    TWICE(!aggregate_has_base<empty>);
    TWICE(!aggregate_has_base<two>);
    TWICE(!aggregate_has_base<nested>);
    TWICE(!aggregate_has_base<greedy>);
    TWICE(!aggregate_has_base<library>);
    TWICE(!aggregate_has_base<no_default_first>);
    TWICE(!aggregate_has_base<no_default_arrays>);
    TWICE(!aggregate_has_base<initialised_greedy>);
    TWICE(!aggregate_has_base<tree>);
}
