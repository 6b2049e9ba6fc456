// SPDX-License-Identifier: BSL-1.0
// Lists, maps, optional and nullable values, records in records: both inputs, parse, validate and both outputs agree.
#include "agree/agreement.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace {

struct leaf {
    std::string id;
    std::optional<std::int32_t> n;

    friend bool operator==(leaf const&, leaf const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::unknown_keys::reject, telltale::field<&leaf::id>(telltale::min_length(1)));
};

struct point { // nothing declared
    double x;
    double y;
    friend bool operator==(point const&, point const&) = default;
};

struct tree {
    std::vector<std::int32_t> few;
    std::vector<std::string> names;
    std::vector<bool> flags;
    std::array<double, 3> place;
    std::map<std::string, std::uint8_t> counts;
    std::map<std::string, std::vector<std::string>> groups;
    std::optional<std::vector<telltale::nullable<std::int64_t>>> maybe;
    std::vector<std::vector<std::int32_t>> table;
    std::vector<leaf> leaves;
    std::vector<leaf> many;
    leaf only;
    std::optional<point> at;
    telltale::nullable<point> centre;
    std::array<leaf, 1> pair;
    std::map<std::string, leaf> by_name;
    std::vector<tree> children;

    friend bool operator==(tree const&, tree const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::field<&tree::few>(telltale::min_items(1), telltale::max_items(4, "four at most"),
                                    telltale::each(telltale::minimum(0))),
        telltale::field<&tree::names>(telltale::unique_items("names differ"),
                                      telltale::each(telltale::min_length(1), telltale::max_length(4))),
        telltale::field<&tree::flags>(telltale::max_items(3)),
        telltale::field<&tree::place>(telltale::wrong_type("three numbers"), telltale::each(telltale::range(-1, 1))),
        telltale::field<&tree::counts>(
            telltale::keys(telltale::pattern<"^[a-z]+$">("a lower-case key"), telltale::max_length(3)),
            telltale::min_items(1), telltale::max_items(3), telltale::each(telltale::maximum(200))),
        telltale::field<&tree::groups>(
            telltale::each(telltale::min_items(1), telltale::each(telltale::is_one_of("a", "b")))),
        telltale::field<&tree::table>(
            telltale::each(telltale::max_items(2), telltale::unique_items(), telltale::each(telltale::multiple_of(2)))),
        telltale::field<&tree::leaves>(telltale::unique_items()),
        telltale::field<&tree::many>(
            telltale::satisfies([](std::vector<leaf> const& l) { return l.size() != 3; }, "three is too many")),
        telltale::field<&tree::by_name>(
            telltale::satisfies([](std::map<std::string, leaf> const& m) { return m.count("x") == 0; }, "no x")),
        telltale::satisfies<&tree::few, &tree::names>(
            [](std::vector<std::int32_t> const& few, std::vector<std::string> const& names) {
                return few.size() != 2 || names.size() != 2;
            },
            "not two of both"));
};

template <class F>
std::string list(agree::author& a, std::size_t least, std::size_t most, F item) {
    if (a.slips()) return a.other({});
    std::size_t const size = a.slips() ? a.below(most + 3) : least + a.below(most - least + 1);
    std::vector<std::string> items;
    for (std::size_t i = 0; i != size; ++i) items.push_back(item());
    return a.array(items);
}

std::string write_leaf(agree::author& a) {
    return a.object({{"id", a.string({"a", "b", "c"}, {""})}, {"n", a.integer(-5, 5), false}});
}
std::string write_point(agree::author& a) {
    return a.object({{"x", a.slips() ? a.other({}) : a.real()}, {"y", a.real()}});
}

std::string write_tree(agree::author& a, std::size_t depth) {
    auto const number = [&] { return a.integer(0, 20); };
    std::vector<std::string> names{"\"a\"", "\"b\"", "\"c\"", "\"é\"", "\"\\u0064\""};
    std::vector<agree::entry> counts, groups, by_name;
    for (std::string_view const key : {"a", "ab", "c"})
        if (counts.empty() || a.once_in(3)) counts.push_back({std::string(key), a.integer(0, 200), counts.empty()});
    if (a.slips()) counts.push_back({a.pick({"A", "abcd", "", "é", "ABCD"}), a.integer(0, 200)});
    if (a.slips()) counts.push_back({"x", "0"}), counts.push_back({"yy", "1"});
    for (std::string_view const key : {"g", "", "a/b"})
        groups.push_back({std::string(key), list(a, 1, 3, [&] { return a.string({"a", "b"}, {"c", ""}); }), false});
    for (std::string_view const key : {"y", "m~n"}) by_name.push_back({std::string(key), write_leaf(a), false});
    if (a.slips()) by_name.push_back({"x", write_leaf(a)});
    std::size_t drawn = a.below(5);
    return a.object({
        {"few", list(a, 1, 1, number)},
        {"names",
         list(a, 0, 3, [&] { return a.slips() ? a.string({"a", "12345"}, {""}) : names[drawn++ % names.size()]; })},
        {"flags", list(a, 0, 3, [&] { return a.boolean(); })},
        {"place", list(a, 3, 3, [&] { return a.slips() ? a.real() : a.pick({"0", "1", "-0.5"}); })},
        {"counts", a.object(counts)},
        {"groups", a.object(groups)},
        {"maybe", list(a, 0, 3, [&] { return a.once_in(2) ? "null" : a.integer(INT64_MIN, INT64_MAX); }), false},
        {"table",
         list(a, 0, 2,
              [&] { return list(a, 0, 1, [&] { return a.slips() ? "7" : a.pick({"2", "4", "-6", "8.0"}); }); })},
        {"leaves", list(a, 0, 1, [&] { return write_leaf(a); })},
        {"many", list(a, 0, 2, [&] { return write_leaf(a); })},
        {"only", write_leaf(a)},
        {"at", write_point(a), false},
        {"centre", a.once_in(2) ? "null" : write_point(a)},
        {"pair", list(a, 1, 1, [&] { return write_leaf(a); })},
        {"by_name", a.object(by_name)},
        {"children", depth == 0 ? list(a, 0, 0, [] { return std::string("{}"); })
                                : list(a, 0, 2, [&] { return write_tree(a, depth - 1); })},
    });
}

std::string write(agree::author& a) { return write_tree(a, a.below(3)); }

} // namespace

TEST_CASE("agreement: lists, maps and records") {
    agree::check_agreement<tree>("shapes", 20251124, write, 50,
                                 {"missing_key",
                                  "wrong_type",
                                  "not_an_integer",
                                  "too_small",
                                  "too_big",
                                  "not_a_multiple",
                                  "too_short",
                                  "too_long",
                                  "wrong_pattern",
                                  "not_one_of",
                                  "too_few_items",
                                  "too_many_items",
                                  "not_unique",
                                  "out_of_range",
                                  "rule_broken",
                                  "unknown_key",
                                  "unknown_key (warning)",
                                  "duplicate_key",
                                  "too_many_issues",
                                  "bad_utf8",
                                  "too_deep"},
                                 7000);
}
