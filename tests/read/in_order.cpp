// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/in_order.hpp>

#include <telltale/text.hpp>

#include "support/catch.hpp"
#include "support/told.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace telltale;

struct inner {
    int id = 0;
    std::optional<std::string> note;
    friend bool operator==(inner const&, inner const&) = default;
};
struct simple {
    int first = 0;
    std::optional<int> second;
    std::string third;
    inner nested;
    std::optional<inner> maybe;
    std::optional<raw_object> free;
    int last = 7;
    static constexpr auto schema = telltale::schema(
        field<&simple::first>(minimum(1)), field<&simple::last>(default_to(7)), field<&simple::third>(alias("drei")));
    friend bool operator==(simple const&, simple const&) = default;
};
struct with_list {
    int before = 0;
    std::vector<int> list;
    int behind = 0;
    std::optional<int> last;
};
struct crossed {
    int low = 0;
    int high = 0;
    static constexpr auto schema = telltale::schema(satisfies<&crossed::low, &crossed::high>(
        [](int least, int most) { return least <= most; }, "low must be <= high"));
};
struct wrapped {
    int value = 0;
    static constexpr auto schema = telltale::schema(transparent);
};
struct box {
    int value = 0;
    std::unique_ptr<box> next;
};

static_assert(detail::begins_in_order<simple>);
static_assert(detail::begins_in_order<with_list>); // as far as the list
static_assert(detail::begins_in_order<box>);
static_assert(!detail::begins_in_order<crossed>);
static_assert(!detail::begins_in_order<int>);
static_assert(!detail::begins_in_order<wrapped>);

/// Reads as much of a text as is plain.
template <class T>
struct reading {
    explicit reading(std::string_view text, std::size_t depth = 128) : end(text.data() + text.size()) {
        behind = detail::read_simple_record(text.data(), way, {text.data(), end, depth, false}, made);
        taken = behind == nullptr ? -1 : behind - text.data();
        key = way.key == nullptr || way.key == end ? std::string_view{}
                                                   : text.substr(static_cast<std::size_t>(way.key - text.data()), 5);
    }
    T made{};
    read_so_far<T> way;
    char const* end;
    char const* behind;
    std::ptrdiff_t taken;
    std::string_view key;
};

constexpr std::string_view right =
    R"({"first":1,"second":2,"third":"3","nested":{"id":4,"note":"n"},"maybe":{"id":5},"free":{"a":[1, 2]},"last":6})";

} // namespace

TEST_CASE("a plain record is read to its end", "[read]") {
    reading<simple> const whole(right);
    CHECK(whole.taken == static_cast<std::ptrdiff_t>(right.size()));
    CHECK(whole.made == parse<simple>(right).value());
    CHECK(whole.made.nested.note == "n");
    CHECK(whole.made.free->text() == R"({"a":[1,2]})");
    CHECK(whole.made.last == 6);
    CHECK(whole.way.all_came());

    reading<simple> const least(R"( {"first":1})");
    CHECK(least.taken == -1); // white space before it is another's
    CHECK(least.way.key == nullptr);
}

TEST_CASE("members that may be absent are, or get their default", "[read]") {
    reading<simple> const some(R"({"first":1,"third":"3","nested":{"id":4}} )");
    CHECK(some.taken == 41);
    CHECK_FALSE(some.made.second);
    CHECK(some.made.last == 7);
    CHECK_FALSE(some.way.came(1));
    CHECK(some.way.came(2));
}

TEST_CASE("members in any order", "[read]") {
    std::string_view const text =
        R"({"nested":{"note":"n","id":4},"last":6,"third":"3","free":{"a":[1,2]},"second":2,"maybe":{"id":5},"first":1})";
    reading<simple> const whole(text);
    CHECK(whole.taken == static_cast<std::ptrdiff_t>(text.size()));
    CHECK(whole.made == parse<simple>(right).value());
    // with white space, and keys whose guess is not looked at
    CHECK(reading<simple>("{ \"third\" :\"3\" }").key == "\"thir");
    CHECK(reading<simple>("{ \"nested\": { \"id\": 4 }, \"third\": \"3\",\n\"first\":1}").taken == 49);
}

TEST_CASE("reading stops where something is not plain, and what came before stays", "[read]") {
    reading<simple> const rule(R"({"first":1,"second":2,"third":3})");
    CHECK(rule.taken == -1);
    CHECK(rule.way.at_value);
    CHECK(rule.way.next == 2);
    CHECK(rule.key == "\"thir");
    CHECK(rule.made.second == 2);
    CHECK(rule.way.came(1));
    CHECK_FALSE(rule.way.came(2));

    reading<simple> const unknown(R"({"first":1,"other":2,"third":"3"})");
    CHECK_FALSE(unknown.way.at_value);
    CHECK(unknown.way.next == 1);
    CHECK(unknown.key == "\"othe");

    reading<simple> const missing(R"({"first":1})");
    CHECK(missing.taken == -1);
    CHECK_FALSE(missing.way.at_value);
    CHECK(missing.key.empty());

    reading<with_list> const list(R"({"before":1,"list":[],"behind":2})");
    CHECK(list.way.at_value);
    CHECK(list.way.next == 1);
    CHECK(list.key == "\"list");

    CHECK(reading<simple>(R"({"first":0})").way.at_value);                 // a rule
    CHECK(reading<simple>(R"({"first":1,"first":2})").way.at_value);       // a duplicate
    CHECK(reading<simple>(R"({"third":"3","drei":"3"})").key == "\"drei"); // an alias
    CHECK(reading<simple>(R"({"first":1"third":"3"})").taken == -1);       // no comma
    CHECK(reading<simple>(R"({"first":1,})").taken == -1);
    CHECK(reading<simple>(R"({"first":1)").taken == -1);
    CHECK(reading<simple>(R"({)").taken == -1);
    CHECK(reading<simple>("").taken == -1);
    CHECK(reading<simple>("[]").taken == -1);
    CHECK(reading<simple>(R"({"third":"3","free":{"a":1,"a":2}})").way.at_value);
    CHECK(reading<simple>(R"({"third":"3","free":[1]})").way.at_value);
}

TEST_CASE("a nested record that is not plain leaves what it is read into new", "[read]") {
    reading<simple> const nested(R"({"first":1,"third":"3","nested":{"id":4},"maybe":{"id":5,"more":1}})");
    CHECK(nested.way.at_value);
    CHECK(nested.way.next == 4);
    CHECK_FALSE(nested.made.maybe);
    simple kept;
    kept.first = 1;
    auto const read = parse_into(R"({"maybe":{"note":"n"}})", kept, {.absent_keys = absent_keys::keep});
    REQUIRE(!read);
    CHECK(read.error().size() == 1); // what is new must be complete
}

TEST_CASE("a member that came out of order is a duplicate in order", "[read]") {
    CHECK(told<crossed>(R"({"high":1,"low":1.0,"high":2})") ==
          "1:21: error: high: duplicate key: it came before in the same object [duplicate_key]");
}

TEST_CASE("depth is counted", "[read]") {
    std::string_view const text = R"({"value":1,"next":{"value":2,"next":{"value":3}}})";
    CHECK(reading<box>(text, 3).taken == static_cast<std::ptrdiff_t>(text.size()));
    CHECK(reading<box>(text, 2).taken == -1);
    CHECK(reading<box>(text, 0).taken == -1);
    std::string deep;
    for (int i = 0; i != 127; ++i) deep += R"({"value":1,"next":)";
    deep += R"({"value":1})" + std::string(127, '}');
    CHECK(parse<box>(deep).has_value());
    CHECK(told<box>(R"({"value":1,"next":)" + deep + "}").find("nested too deeply") != std::string::npos);
}

TEST_CASE("records inside of each other are read together, up to a number of them", "[read]") {
    std::string_view const text = R"({"value":1,"next":{"value":2,"next":{"value":3}}})";
    box made;
    read_so_far<box> way;
    detail::plain_scope in{text.data(), text.data() + text.size(), 128, false};
    in.levels = 2;
    CHECK(detail::read_simple_record(text.data(), way, in, made) == in.end);
    way = {};
    in.levels = 1;
    box other;
    CHECK(detail::read_simple_record(text.data(), way, in, other) == nullptr);
    CHECK(way.at_value);
    CHECK(way.next == 1);
    CHECK(other.next == nullptr);
}

TEST_CASE("rules across members are judged after reading in order", "[read]") {
    CHECK(parse<crossed>(R"({"low":1,"high":2})").has_value());
    CHECK(parse<crossed>(R"({"high":2,"low":1})").has_value());
    CHECK(told<crossed>(R"({"low":3,"high":2})") == "1:8: error: low: low must be <= high [rule_broken]\n"
                                                    "1:17: error: high: low must be <= high [rule_broken]");
    CHECK(told<crossed>(R"({"high":2,"low":3})") == "1:17: error: low: low must be <= high [rule_broken]\n"
                                                    "1:9: error: high: low must be <= high [rule_broken]");
}
