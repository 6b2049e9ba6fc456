// SPDX-License-Identifier: BSL-1.0
#include <telltale/issue/issues.hpp>

#include "support/twice.hpp"

#include <concepts>
#include <iterator>
#include <sstream>
#include <type_traits>

using telltale::issue;
using telltale::issue_code;
using telltale::issue_severity;
using telltale::issues;

namespace {

issue error(issue_code code = issue_code::too_small) { return {.code = code, .path = {"a"}, .message = "m"}; }
issue warning() {
    return {.severity = issue_severity::warning, .code = issue_code::unknown_key, .path = {"b"}, .message = "w"};
}

} // namespace

TEST_CASE("an empty list is cheap and ok", "[issue][issues]") {
    TWICE(issues().ok());
    TWICE(issues().empty());
    TWICE(issues().size() == 0);
    TWICE(issues().begin() == issues().end());
    TWICE(issues() == issues());
    TWICE(!issues().conceals_source());
    STATIC_REQUIRE(sizeof(issues) <= 2 * sizeof(void*));
    STATIC_REQUIRE(std::is_nothrow_default_constructible_v<issues>);
    STATIC_REQUIRE(std::is_nothrow_move_constructible_v<issues>);
    STATIC_REQUIRE(std::is_nothrow_move_assignable_v<issues>);
    STATIC_REQUIRE(std::is_nothrow_swappable_v<issues>);
}

TEST_CASE("a list is no truth value", "[issue][issues]") {
    STATIC_REQUIRE(!std::is_constructible_v<bool, issues>);
    STATIC_REQUIRE(!std::is_constructible_v<bool, issues const&>);
}

TEST_CASE("a list keeps its order", "[issue][issues]") {
    issues list;
    list.push_back(error(issue_code::too_small));
    list.push_back(error(issue_code::too_big));
    list.push_back(warning());
    CHECK(list.size() == 3);
    CHECK(!list.empty());
    CHECK(list.front().code == issue_code::too_small);
    CHECK(list[1].code == issue_code::too_big);
    CHECK(list.back().code == issue_code::unknown_key);
    CHECK(std::distance(list.begin(), list.end()) == 3);
    issues const& view = list;
    CHECK(view.front() == list.front());
    CHECK(view.back() == list.back());
    CHECK(view[2] == warning());
    std::size_t n = 0;
    for (issue const& i : view) n += i.message.size();
    CHECK(n == 3);
    for (issue& i : list) i.message = "changed";
    list[0].code = issue_code::not_unique;
    list.back().got = "1";
    CHECK(view[1].message == "changed");
    CHECK(view.front().code == issue_code::not_unique);
    list.clear();
    CHECK(list.empty());
    CHECK(list.ok());
    issues().clear();
}

TEST_CASE("only errors refuse", "[issue][issues]") {
    issues list;
    list.push_back(warning());
    CHECK(list.ok());
    list.push_back(warning());
    list.push_back(error());
    CHECK(!list.ok());
}

TEST_CASE("copies are independent, a moved-from list is empty", "[issue][issues]") {
    issues list;
    list.push_back(error());
    list.conceal_source();
    issues copy = list;
    CHECK(copy == list);
    copy.push_back(warning());
    CHECK(list.size() == 1);
    CHECK(!(copy == list));

    issues moved = std::move(copy);
    CHECK(moved.size() == 2);
    CHECK(moved.conceals_source());
    CHECK(copy.empty()); // NOLINT: what a moved-from list is, is said
    copy.push_back(error());
    CHECK(copy.size() == 1);

    list = moved;
    CHECK(list == moved);
    list = std::move(moved);
    CHECK(list.size() == 2);
    issues& same = list;
    list = same;
    CHECK(list.size() == 2);
    list = issues();
    CHECK(list.empty());
    CHECK(!list.conceals_source());

    issues a, b;
    a.push_back(error());
    b.conceal_source();
    swap(a, b);
    CHECK(a.empty());
    CHECK(a.conceals_source());
    CHECK(b.size() == 1);
    CHECK(!b.conceals_source());
}

TEST_CASE("lists are compared issue by issue", "[issue][issues]") {
    issues a, b;
    a.push_back(error(issue_code::too_small));
    CHECK(!(a == b));
    b.push_back(error(issue_code::too_big));
    CHECK(!(a == b));
    b[0].code = issue_code::too_small;
    CHECK(a == b);
    b.conceal_source();
    CHECK(!(a == b));
    b.conceal_source(false);
    CHECK(a == b);
    b.clear();
    CHECK(b == issues());
}

TEST_CASE("a list on a stream", "[issue][issues]") {
    issues list;
    std::ostringstream none;
    none << list;
    CHECK(none.str() == "");
    list.push_back(error());
    list.push_back(warning());
    std::ostringstream out;
    out << list;
    CHECK(out.str() == "error: a: m [too_small]\nwarning: b: w [unknown_key]\n");
}

TEST_CASE("an issue can be made in its place, and is not there when making it fails", "[issue]") {
    issues list;
    for (int i = 0; i != 20; ++i) list.emplace_back_by([&] { return issue{.message = "number " + std::to_string(i)}; });
    REQUIRE(list.size() == 20);
    CHECK(list.front().message == "number 0");
    CHECK(list.back().message == "number 19");
#if defined(__cpp_exceptions)
    struct failure {};
    CHECK_THROWS_AS(list.emplace_back_by([]() -> issue { throw failure(); }), failure);
    CHECK(list.size() == 20);
#endif
}
