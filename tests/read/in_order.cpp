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

/// More members than most records have, some of which may be absent.
struct wide {
    int m00 = 0, m01 = 0, m02 = 0, m03 = 0, m04 = 0, m05 = 0, m06 = 0, m07 = 0, m08 = 0, m09 = 0, m10 = 0, m11 = 0;
    std::optional<int> m12, m13, m14, m15, m16, m17;
    int m18 = 0, m19 = 0, m20 = 0, m21 = 0, m22 = 0, m23 = 0, m24 = 0, m25 = 0, m26 = 0, m27 = 0, m28 = 0, m29 = 0;
    std::optional<int> m30, m31, m32, m33;
    friend bool operator==(wide const&, wide const&) = default;
};
struct preset {
    std::optional<int> set = 3;
    std::optional<std::string> text = "as it was";
    std::optional<int> unset;
};

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

TEST_CASE("members are run through from any of them to where one stops, however many there are", "[read]") {
    constexpr std::size_t size = 300;
    for (std::size_t const first : {0U, 1U, 127U, 128U, 200U, 256U, 299U, 300U}) {
        for (std::size_t const stop : {0U, 126U, 127U, 128U, 255U, 256U, 299U, 1000U}) {
            std::vector<std::size_t> seen;
            detail::plain_step const last = detail::read_from_member<size>(first, [&]<std::size_t I>(detail::nth<I>) {
                seen.push_back(I);
                return I == stop ? detail::plain_step::odd_value : detail::plain_step::read;
            });
            std::vector<std::size_t> expected;
            for (std::size_t i = first; i < size && (expected.empty() || expected.back() != stop); ++i)
                expected.push_back(i);
            CHECK(seen == expected);
            bool const stopped = !seen.empty() && seen.back() == stop;
            CHECK(last == (stopped ? detail::plain_step::odd_value : detail::plain_step::read));
        }
    }
}

TEST_CASE("many members in any order", "[read]") {
    constexpr std::size_t count = 34;
    auto const member = [](std::size_t i) {
        std::string const digits{static_cast<char>('0' + i / 10), static_cast<char>('0' + i % 10)};
        return "\"m" + digits + "\":" + std::to_string(i + 100);
    };
    auto const text_of = [&](std::vector<std::size_t> const& order) {
        std::string text = "{";
        for (std::size_t const i : order) (text += text.size() == 1 ? "" : ",") += member(i);
        return text + "}";
    };
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i != count; ++i) order.push_back(i);
    std::string const declared = text_of(order);
    reading<wide> const whole(declared);
    CHECK(whole.taken == static_cast<std::ptrdiff_t>(declared.size()));
    CHECK(whole.made.m00 == 100);
    CHECK(whole.made.m17 == 117);
    CHECK(whole.made.m33 == 133);
    for (std::size_t const step : {3U, 5U, 7U, 15U, 19U, 33U}) { // each has no divisor in common with 34
        for (std::size_t i = 0; i != count; ++i) order[i] = (i * step + step) % count;
        std::string const text = text_of(order);
        reading<wide> const other(text);
        CHECK(other.taken == static_cast<std::ptrdiff_t>(text.size()));
        CHECK(other.made == whole.made);
        CHECK(other.way.all_came());
        std::string const again = text.substr(0, text.size() - 1) + ',' + member(order[20]) + '}';
        reading<wide> const repeated(again);
        CHECK(repeated.way.at_value);
        CHECK(repeated.way.next == order[20]);
        CHECK_FALSE(parse<wide>(again).has_value());
    }
    // some are absent
    order = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 33};
    std::string const fewer = text_of(order);
    reading<wide> const some(fewer);
    CHECK(some.taken == static_cast<std::ptrdiff_t>(fewer.size()));
    CHECK_FALSE(some.made.m12);
    CHECK_FALSE(some.made.m32);
    CHECK(some.made.m33 == 133);
}

TEST_CASE("what is absent is reset where it held something", "[read]") {
    reading<preset> const none("{}");
    CHECK(none.taken == 2);
    CHECK_FALSE(none.made.set);
    CHECK_FALSE(none.made.text);
    CHECK_FALSE(none.made.unset);
    reading<preset> const some(R"({"unset":1,"set":2})");
    CHECK(some.made.set == 2);
    CHECK_FALSE(some.made.text);
    CHECK(some.made.unset == 1);
    preset kept;
    REQUIRE(parse_into(R"({"unset":1})", kept, {.absent_keys = absent_keys::keep}).has_value());
    CHECK(kept.set == 3);
    CHECK(kept.text == "as it was");
}

TEST_CASE("where reading goes on behind an unknown key", "[read]") {
    CHECK(reading<simple>(R"({"first":1,"second":2,"other":2})").way.next == 2);
    CHECK(reading<simple>(R"({"last":1,"first":1,"other":2})").way.next == 7);
    CHECK(told<simple>(R"({"first":1,"x":1,"second":2,"y":2,"third":"3","z":3,"nested":{"id":4},"first":2})") ==
          "1:71: error: first: duplicate key: it came before in the same object [duplicate_key]");
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

TEST_CASE("a rule across members names the place of what came first", "[read]") {
    for (std::string_view const text :
         {R"({"high":1,"low":2  ,"high":3})", R"({"high":1,"low":2.0,"high":3})", R"({"high":1,"low":2e0,"high":3})"})
        CHECK(told<crossed>(text) ==
              "1:21: error: high: duplicate key: it came before in the same object [duplicate_key]\n"
              "1:17: error: low: low must be <= high [rule_broken]\n"
              "1:9: error: high: low must be <= high [rule_broken]");
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
