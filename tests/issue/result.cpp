// SPDX-License-Identifier: BSL-1.0
#include <telltale/issue/result.hpp>

#include "support/twice.hpp"

#include <memory>
#include <string>
#include <vector>

using telltale::bad_result_access;
using telltale::issue;
using telltale::issue_code;
using telltale::issues;
using telltale::refused;
using telltale::result;

namespace {

issues one(issue_code code = issue_code::too_small) {
    issues list;
    list.push_back({.code = code, .path = {"port"}, .message = "too low", .got = "80"});
    return list;
}

struct takes_all {
    template <class U>
    takes_all(U const&) {}
};

// Counts how many are alive, and moves only.
struct counted {
    static inline int alive = 0;
    int value;
    explicit counted(int v) : value(v) { ++alive; }
    counted(counted&& other) noexcept : value(std::exchange(other.value, -1)) { ++alive; }
    counted& operator=(counted&& other) noexcept {
        value = std::exchange(other.value, -1);
        return *this;
    }
    ~counted() { --alive; }
};

result<int> half(int i) {
    if (i % 2 != 0) return one(issue_code::not_a_multiple);
    return i / 2;
}

} // namespace

TEST_CASE("a result holds a value", "[issue][result]") {
    TWICE(result<int>(3).has_value());
    TWICE(static_cast<bool>(result<int>(3)));
    TWICE(*result<int>(3) == 3);
    TWICE(result<int>(3).value() == 3);
    TWICE(result<int>() == 0);
    TWICE(result<int>(std::in_place, 7) == 7);
    static constexpr result<int> constant = 3;
    TWICE(constant == 3);
    TWICE(*constant.operator->() == 3);

    result<std::string> r = "text"; // converted
    CHECK(r->size() == 4);
    CHECK(*r == "text");
    r->push_back('s');
    CHECK(r.value() == "texts");
    std::string taken = *std::move(r);
    CHECK(taken == "texts");
    CHECK(result<std::string>(std::in_place, 3U, 'x') == "xxx");
    std::string again = result<std::string>("again").value();
    CHECK(again == "again");
    result<std::string> const fixed = "fixed";
    CHECK(fixed->size() == 5);
    CHECK(fixed.value() == "fixed");
    CHECK(*std::move(fixed) == "fixed");
}

TEST_CASE("a result holds issues", "[issue][result]") {
    result<int> r = one();
    CHECK(!r.has_value());
    CHECK(!r);
    CHECK(r.error().size() == 1);
    r.error().push_back(issue{});
    CHECK(r.error().size() == 2);
    issues const taken = std::move(r).error();
    CHECK(taken.size() == 2);
    result<int> const other = refused{one()};
    CHECK(other.error() == one());
    auto const f = []() -> result<std::string> { return refused{one()}; };
    CHECK(f() == one());
    TWICE(!result<int>(issues()).has_value()); // a refusal is a refusal, even with an empty list
    TWICE(!result<bool>(issues()).has_value());
}

TEST_CASE("a list of issues is not taken for a value", "[issue][result]") {
    result<takes_all> const r = one();
    CHECK(!r);
    CHECK(result<takes_all>(3).has_value());
    STATIC_REQUIRE(std::is_constructible_v<result<bool>, int>);
    STATIC_REQUIRE(!std::is_constructible_v<result<std::string>, std::vector<int>>);
    STATIC_REQUIRE(std::is_convertible_v<int, result<long>>);
    STATIC_REQUIRE(!std::is_convertible_v<int, result<std::vector<int>>>);
    STATIC_REQUIRE(std::is_constructible_v<result<std::vector<int>>, int>);
    STATIC_REQUIRE(!std::is_default_constructible_v<result<counted>>);
    STATIC_REQUIRE(!std::is_copy_constructible_v<result<std::unique_ptr<int>>>);
    STATIC_REQUIRE(std::is_nothrow_move_constructible_v<result<std::string>>);
}

TEST_CASE("a result is small", "[issue][result]") {
    STATIC_REQUIRE(sizeof(result<int>) <= 3 * sizeof(void*));
    STATIC_REQUIRE(sizeof(result<std::string>) <= sizeof(std::string) + sizeof(void*));
    STATIC_REQUIRE(sizeof(result<void>) <= 3 * sizeof(void*));
}

TEST_CASE("copies and moves", "[issue][result]") {
    result<std::string> const value = "a value that is longer than fifteen";
    result<std::string> const list = one();
    for (result<std::string> const* from : {&value, &list}) {
        for (result<std::string> const* to : {&value, &list}) {
            result<std::string> copy = *from;
            CHECK(copy == *from);
            result<std::string> moved = std::move(copy);
            CHECK(moved == *from);
            CHECK(copy.has_value() == from->has_value());
            result<std::string> target = *to;
            target = *from;
            CHECK(target == *from);
            target = *to;
            target = std::move(moved);
            CHECK(target == *from);
            result<std::string>& same = target;
            target = same;
            CHECK(target == *from);
        }
    }
    result<std::string> r = "x";
    r = one();
    CHECK(r == one());
    r = "y";
    CHECK(r == "y");
    r = refused{one(issue_code::too_big)};
    CHECK(r == refused{one(issue_code::too_big)});
    r = refused{one()};
    CHECK(r == one());
    r = std::string("z");
    CHECK(r == "z");
}

TEST_CASE("conversion between results", "[issue][result]") {
    result<char const*> const text = "text";
    result<std::string> r = text;
    CHECK(r == "text");
    result<int> const list = one();
    result<long> l = list;
    CHECK(l == one());
    l = result<int>(5);
    CHECK(l == 5);
    CHECK(result<std::vector<int>>(result<int>(5))->size() == 5);
    STATIC_REQUIRE(!std::is_convertible_v<result<int>, result<std::vector<int>>>);
    STATIC_REQUIRE(!std::is_constructible_v<result<std::string>, result<std::vector<int>>>);
}

TEST_CASE("exactly one thing is alive", "[issue][result]") {
    {
        result<counted> r(std::in_place, 1);
        CHECK(counted::alive == 1);
        r = one();
        CHECK(counted::alive == 0);
        r.emplace(2);
        CHECK(counted::alive == 1);
        CHECK(r->value == 2);
        r.emplace(3);
        CHECK(counted::alive == 1);
        result<counted> other = std::move(r);
        CHECK(counted::alive == 2);
        CHECK(other->value == 3);
        CHECK(r->value == -1);
        other = one();
        swap(r, other);
        CHECK(counted::alive == 1);
        CHECK(!r);
        CHECK(other);
        r.swap(other);
        CHECK(counted::alive == 1);
        CHECK(r);
        CHECK(other == one());
        result<counted> third(std::in_place, 9);
        swap(r, third);
        CHECK(r->value == 9);
        result<counted> fourth = one(issue_code::too_big);
        swap(fourth, other);
        CHECK(fourth == one());
        CHECK(other == one(issue_code::too_big));
    }
    CHECK(counted::alive == 0);
}

TEST_CASE("value_or and error_or", "[issue][result]") {
    TWICE(result<int>(3).value_or(4) == 3);
    TWICE(result<int>(issues()).value_or(4) == 4);
    result<std::string> const text = "x", list = one();
    CHECK(text.value_or("y") == "x");
    CHECK(list.value_or("y") == "y");
    CHECK(result<std::string>(list).value_or("y") == "y");
    CHECK(text.error_or(issues()).empty());
    CHECK(list.error_or(issues()) == one());
    CHECK(result<std::string>(list).error_or(issues()) == one());
    CHECK(result<std::string>(text).error_or(one()) == one());
    CHECK(*result<std::unique_ptr<int>>(std::make_unique<int>(5)).value_or(nullptr) == 5);
}

TEST_CASE("and_then", "[issue][result]") {
    CHECK(result<int>(8).and_then(half).and_then(half) == 2);
    CHECK(result<int>(6).and_then(half).and_then(half) == one(issue_code::not_a_multiple));
    CHECK(half(1).and_then([](int) -> result<std::string> { return "not called"; }) == one(issue_code::not_a_multiple));
    result<int> r = 8;
    result<int> const c = 8;
    CHECK(r.and_then([](int& i) -> result<int> { return ++i; }) == 9);
    CHECK(r == 9);
    CHECK(c.and_then([](int const& i) -> result<int> { return i; }) == 8);
    CHECK(std::move(c).and_then([](int const&& i) -> result<int> { return i; }) == 8);
    result<std::unique_ptr<int>> p = std::make_unique<int>(5);
    CHECK(std::move(p).and_then([](std::unique_ptr<int> q) -> result<int> { return *q; }) == 5);
    CHECK(r.and_then([](int) { return result<void>(); }).has_value());
    STATIC_REQUIRE(result<int>(4).and_then([](int i) { return result<long>(i); }) == 4);
}

TEST_CASE("or_else", "[issue][result]") {
    auto const count = [](issues const& list) -> result<int> { return static_cast<int>(list.size()); };
    CHECK(result<int>(7).or_else(count) == 7);
    CHECK(result<int>(one()).or_else(count) == 1);
    result<int> r = one();
    result<int> const c = one();
    CHECK(r.or_else(count) == 1);
    CHECK(c.or_else(count) == 1);
    CHECK(std::move(c).or_else(count) == 1);
    CHECK(r.or_else([](issues& list) -> result<int> { return std::move(list); }) == one());
}

TEST_CASE("transform", "[issue][result]") {
    auto const text = [](int i) { return std::to_string(i); };
    CHECK(result<int>(7).transform(text) == "7");
    CHECK(result<int>(one()).transform(text) == one());
    result<int> r = 1;
    result<int> const c = 1;
    CHECK(r.transform(text) == "1");
    CHECK(c.transform(text) == "1");
    CHECK(std::move(c).transform(text) == "1");
    int seen = 0;
    result<void> const done = r.transform([&](int i) { seen = i; });
    CHECK(done);
    CHECK(seen == 1);
    // Made in place: what can be neither copied nor moved can be transformed to.
    struct fixed {
        int value;
        explicit fixed(int v) : value(v) {}
        fixed(fixed&&) = delete;
    };
    auto const pinned = r.transform([](int i) { return fixed(i); });
    CHECK(pinned->value == 1);
    STATIC_REQUIRE(result<int>(4).transform([](int i) { return i + 1; }) == 5);
}

TEST_CASE("transform_error", "[issue][result]") {
    auto const more = [](issues list) {
        list.push_back(issue{});
        return list;
    };
    CHECK(result<int>(7).transform_error(more) == 7);
    CHECK(result<int>(one()).transform_error(more).error().size() == 2);
    result<int> r = one();
    result<int> const c = one();
    CHECK(r.transform_error(more).error().size() == 2);
    CHECK(c.transform_error(more).error().size() == 2);
    CHECK(std::move(c).transform_error(more).error().size() == 2);
}

TEST_CASE("comparison", "[issue][result]") {
    TWICE(result<int>(3) == result<int>(3));
    TWICE(result<int>(3) == result<long>(3));
    TWICE(!(result<int>(3) == result<int>(4)));
    TWICE(!(result<int>(3) == 4));
    TWICE(3 == result<int>(3));
    TWICE(result<int>(3) != 4);
    TWICE(!(result<int>(0) == result<int>(issues())));
    TWICE(!(result<int>(issues()) == 0));
    TWICE(!(result<int>(0) == issues()));
    TWICE(result<int>(issues()) == refused{});
    CHECK(result<int>(one()) == result<int>(one()));
    CHECK(!(result<int>(one()) == result<int>(one(issue_code::too_big))));
}

TEST_CASE("a result without a value", "[issue][result]") {
    result<void> r;
    CHECK(r);
    CHECK(r.has_value());
    r.value();
    *r;
    TWICE(result<void>().has_value());
    TWICE(result<void>(std::in_place).has_value());
    TWICE(!result<void>(issues()).has_value());
    TWICE(result<void>() == result<void>());
    r = one();
    CHECK(!r);
    CHECK(r.error() == one());
    CHECK(r == one());
    CHECK(r == refused{one()});
    CHECK(!(r == result<void>()));
    CHECK(r.error_or(issues()) == one());
    CHECK(result<void>().error_or(issues()).empty());
    CHECK(r.and_then([] { return result<int>(1); }) == one());
    CHECK(r.transform([] { return 1; }) == one());
    CHECK(r.or_else([](issues const&) { return result<void>(); }));
    CHECK(r.transform_error([](issues const&) { return one(issue_code::too_big); }) == one(issue_code::too_big));
    CHECK(result<void>(one()).or_else([](issues list) { return result<void>(refused{list}); }) == one());
    r.emplace();
    CHECK(r);
    CHECK(r.and_then([] { return result<int>(1); }) == 1);
    CHECK(result<void>().and_then([] { return result<void>(); }));
    CHECK(r.transform([] { return 1; }) == 1);
    CHECK(result<void>().transform([] {}));
    CHECK(r.or_else([](issues const&) { return result<void>(one()); }));
    CHECK(r.transform_error([](issues const& l) { return l; }));
    result<void> other = refused{one()};
    swap(r, other);
    CHECK(!r);
    CHECK(other);
    other = refused{one()};
    CHECK(!other);
}

#if defined(__cpp_exceptions)

TEST_CASE("value() of a refusal throws the issues", "[issue][result]") {
    result<int> const r = one();
    try {
        (void)r.value();
        FAIL("nothing was thrown");
    } catch (bad_result_access const& e) {
        CHECK(std::string(e.what()) == "error: port: too low (got 80) [too_small]");
        CHECK(e.error() == one());
        bad_result_access const copy = e;
        CHECK(copy.what() == e.what());
    }
    result<int> m = one();
    CHECK_THROWS_AS(m.value(), bad_result_access);
    CHECK_THROWS_AS(result<int>(one()).value(), bad_result_access);
    CHECK_THROWS_AS(std::move(r).value(), bad_result_access);
    CHECK_THROWS_AS(result<void>(one()).value(), std::exception);
    CHECK(m == one());
}

namespace {

struct throwing {
    int value = 0;
    explicit throwing(int v) : value(v) {
        if (v < 0) throw v;
    }
    throwing(throwing const& other) : value(other.value) {
        if (value == 13) throw value;
    }
    throwing& operator=(throwing const&) = default;
};

} // namespace

TEST_CASE("a value that throws while it is made leaves the issues", "[issue][result]") {
    result<throwing> r = one();
    CHECK_THROWS_AS(r.emplace(-1), int);
    CHECK(r.error() == one());
    CHECK_THROWS_AS(r.emplace(13), int); // when it is moved in
    CHECK(r.error() == one());
    result<throwing> const thirteen(std::in_place, 13);
    CHECK_THROWS_AS(r = thirteen, int);
    CHECK(r.error() == one());
    CHECK_THROWS_AS(result<throwing>(thirteen), int);
    result<throwing> other(std::in_place, 13);
    CHECK_THROWS_AS(swap(r, other), int);
    CHECK(r.error() == one());
    CHECK(other->value == 13);
    CHECK_THROWS_AS(other.emplace(-1), int);
    CHECK(other->value == 13);
}

#endif
