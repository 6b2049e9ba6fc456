// SPDX-License-Identifier: BSL-1.0
// Types of the kinds that are more than scalars, lists and maps, with authors of documents for them.
#ifndef TELLTALE_TESTS_AGREE_KINDS_HPP
#define TELLTALE_TESTS_AGREE_KINDS_HPP

#include "agree/agreement.hpp"

#include <boost/describe.hpp>

#include <chrono>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <ratio>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace {

struct hex { // by a codec
    unsigned value = 0;
    friend bool operator==(hex const&, hex const&) = default;
};

} // namespace

template <>
struct telltale::text_codec<hex> {
    static constexpr std::string_view words = "a hexadecimal number";
    static std::optional<hex> parse(std::string_view text) {
        if (text.substr(0, 2) == "0x") text.remove_prefix(2);
        if (text.empty() || text.size() > 8) return std::nullopt;
        unsigned value = 0;
        for (char const c : text) {
            std::size_t const digit = std::string_view("0123456789abcdef").find(c);
            if (digit == std::string_view::npos) return std::nullopt;
            value = value * 16 + static_cast<unsigned>(digit);
        }
        return hex{value};
    }
    static void append(std::string& out, hex const& h) {
        out += "0x";
        for (int shift = 28; shift >= 0; shift -= 4) out += "0123456789abcdef"[h.value >> shift & 15U];
    }
};

namespace {

struct watts { // two layers of transparency
    struct number {
        double value;
        friend bool operator==(number const&, number const&) = default;
        static constexpr auto schema =
            telltale::schema(telltale::transparent, telltale::field<&number::value>(telltale::minimum(0)));
    };
    number inner;
    friend bool operator==(watts const&, watts const&) = default;
    static constexpr auto schema =
        telltale::schema(telltale::transparent, telltale::field<&watts::inner>(telltale::maximum(100, "too bright")));
};
struct id {
    std::string text;
    friend auto operator<=>(id const&, id const&) = default;
    static constexpr auto schema = telltale::schema(
        telltale::transparent, telltale::field<&id::text>(telltale::min_length(1), telltale::max_length(4)));
};

struct branch {
    std::string name;
    std::unique_ptr<branch> left;
    std::unique_ptr<branch> right;

    friend bool operator==(branch const& a, branch const& b) {
        auto const same = [](auto const& x, auto const& y) { return !x == !y && (!x || *x == *y); };
        return a.name == b.name && same(a.left, b.left) && same(a.right, b.right);
    }
    static constexpr auto schema = telltale::schema(
        telltale::null_is_absent,
        telltale::field<&branch::name>(telltale::any_of(telltale::equals("root"), telltale::max_length(2))));
};

struct gauge {
    std::int32_t level = 3;
    std::string label = "none";
    std::optional<id> owner;
    telltale::nullable<std::int32_t> last = 7;

    friend bool operator==(gauge const&, gauge const&) = default;
    static constexpr auto schema = telltale::schema(
        telltale::initializers_are_defaults, telltale::null_is_absent, telltale::unknown_keys::reject,
        telltale::field<&gauge::level>(telltale::none_of(telltale::equals(13), telltale::minimum(50))));
};

struct limits { // the rest has a type
    std::string name;
    std::map<std::string, std::uint8_t> others;
    std::optional<std::int32_t> last;

    friend bool operator==(limits const&, limits const&) = default;
    static constexpr auto schema = telltale::schema(
        telltale::field<&limits::name>(telltale::alias("n")),
        telltale::field<&limits::others>(telltale::rest, telltale::keys(telltale::max_length(3)),
                                         telltale::max_items(2), telltale::each(telltale::maximum(200))));
};

struct times {
    std::chrono::milliseconds plain;
    std::optional<std::chrono::seconds> coarse; // multiples of 1000
    std::chrono::nanoseconds fine;              // nine decimals
    std::chrono::duration<double> real;
    std::chrono::duration<std::int16_t> narrow;
    std::chrono::minutes hours;                              // multiples of 0.1
    std::chrono::duration<std::uint32_t, std::ratio<7>> odd; // multiples of 7
    std::vector<std::chrono::milliseconds> list;

    friend bool operator==(times const&, times const&) = default;
    static constexpr auto schema = telltale::schema(
        telltale::field<&times::plain>(telltale::unit<std::chrono::milliseconds>, telltale::minimum(1),
                                       telltale::not_integer("whole ms")),
        telltale::field<&times::coarse>(telltale::unit<std::chrono::milliseconds>, telltale::maximum(60000)),
        telltale::field<&times::fine>(telltale::unit<std::chrono::seconds>),
        telltale::field<&times::real>(telltale::unit<std::chrono::seconds>, telltale::range(-5, 5)),
        telltale::field<&times::narrow>(telltale::unit<std::chrono::seconds>,
                                        telltale::default_to(std::chrono::seconds(9))),
        telltale::field<&times::hours>(telltale::unit<std::chrono::hours>),
        telltale::field<&times::odd>(telltale::unit<std::chrono::seconds>),
        telltale::field<&times::list>(
            telltale::each(telltale::unit<std::chrono::microseconds>, telltale::multiple_of(2000))));
};

class closed {
public:
    friend bool operator==(closed const&, closed const&) = default;

private:
    std::int32_t a_ = 0;
    std::set<std::string> b_;
    BOOST_DESCRIBE_CLASS(closed, (), (), (), (a_, b_))
};

struct house {
    std::set<std::string> names;
    std::set<std::int32_t> numbers;
    std::set<id> ids;
    std::deque<std::int32_t> queue;
    std::unordered_map<std::string, std::int32_t> one;
    std::pair<std::string, std::int32_t> pair;
    std::tuple<id, std::uint8_t, limits, std::vector<bool>> tuple;
    branch root;
    std::unique_ptr<times> when;
    std::filesystem::path home;
    hex code;
    std::vector<hex> codes;
    std::optional<watts> power;
    std::map<std::string, watts> lamps;
    std::vector<gauge> gauges;
    closed shut;
    limits bounds;
    std::vector<std::variant<limits, gauge>> either; // the tag is no key of the rest

    friend bool operator==(house const& a, house const& b) {
        return a.names == b.names && a.numbers == b.numbers && a.ids == b.ids && a.queue == b.queue && a.one == b.one &&
               a.pair == b.pair && a.tuple == b.tuple && a.root == b.root && !a.when == !b.when &&
               (!a.when || *a.when == *b.when) && a.home == b.home && a.code == b.code && a.codes == b.codes &&
               a.power == b.power && a.lamps == b.lamps && a.gauges == b.gauges && a.shut == b.shut &&
               a.bounds == b.bounds && a.either == b.either;
    }
    static constexpr auto schema = telltale::schema(
        telltale::field<&house::names>(telltale::min_items(1), telltale::each(telltale::min_length(1))),
        telltale::field<&house::numbers>(
            telltale::max_items(3), telltale::each(telltale::minimum(0)),
            telltale::satisfies([](std::set<std::int32_t> const& s) { return s.count(4) == 0; }, "no four")),
        telltale::field<&house::queue>(telltale::max_items(3), telltale::unique_items()),
        telltale::field<&house::one>(telltale::max_items(1)),
        telltale::field<&house::code>(telltale::pattern<"^0x">("begins with 0x")),
        telltale::field<&house::power>(telltale::multiple_of(0.5), telltale::null_is_absent),
        telltale::field<&house::gauges>(telltale::max_items(2)),
        telltale::field<&house::either>(telltale::each(telltale::tagged<"is">("limits", "gauge"))),
        telltale::satisfies<&house::names, &house::when>(
            [](std::set<std::string> const& all, std::unique_ptr<times> const& time) {
                return all.size() != 3 || !time;
            },
            "no time for three"));
};

struct page { // the rest is free-form
    std::int32_t first;
    std::map<std::string, telltale::raw_json> others;
    std::optional<std::int32_t> last;
    std::vector<page> inner;

    friend bool operator==(page const&, page const&) = default;
    static constexpr auto schema = telltale::schema(
        telltale::field<&page::others>(telltale::rest, telltale::keys(telltale::pattern<"^x-|^[a-z/]*$">()),
                                       telltale::min_items(1)),
        telltale::satisfies<&page::first, &page::others>(
            [](std::int32_t n, std::map<std::string, telltale::raw_json> const& rest) {
                return n < 100 || rest.count("x-big") != 0;
            },
            "is big"));
};

template <class F>
std::string list(agree::author& a, std::size_t least, std::size_t most, F item) {
    if (a.slips()) return a.other({});
    std::size_t const size = a.slips() ? a.below(most + 3) : least + a.below(most - least + 1);
    std::vector<std::string> items;
    for (std::size_t i = 0; i != size; ++i) items.push_back(item());
    return a.array(items);
}
/// Items that differ; at times one comes twice.
std::string differing(agree::author& a, std::size_t least, std::size_t most, agree::author::texts const& all) {
    std::size_t drawn = a.below(all.size());
    return list(a, least, most, [&] { return a.slips() ? a.other(all) : std::string(all[drawn++ % all.size()]); });
}
/// The members without those that have the key of one before them; or with them, when such may be written.
std::string object(agree::author& a, std::vector<agree::entry> members) {
    std::set<std::string> keys;
    std::erase_if(members, [&](agree::entry const& e) {
        bool const again = !keys.insert(e.key).second;
        a.has_duplicates = a.has_duplicates || (again && a.repeats_keys);
        return again && !a.repeats_keys;
    });
    return a.object(std::move(members));
}
std::string number(agree::author& a, agree::author::texts const& good, agree::author::texts const& bad) {
    return a.slips() ? a.once_in(4) ? a.other({}) : a.number(bad) : a.number(good);
}

std::string write_branch(agree::author& a, std::size_t depth) {
    std::vector<agree::entry> members{{"name", a.string({"root", "", "a", "éé"}, {"roots", "éé1"})}};
    for (std::string_view const key : {"left", "right"})
        members.push_back({std::string(key), depth != 0 && a.once_in(2) ? write_branch(a, depth - 1) : "null", false});
    return a.object(members);
}
std::vector<agree::entry> limits_members(agree::author& a) {
    std::vector<agree::entry> members{{a.once_in(3) ? "n" : "name", a.string({"x"})},
                                      {"last", a.integer(-5, 5), false}};
    std::size_t const count = a.slips() ? a.below(5) : a.below(3);
    for (std::size_t i = 0; i != count; ++i)
        members.push_back({a.slips() ? a.pick({"long", "name", "n", "last", "éééé"}) : std::string(1, "abcde"[i]),
                           a.integer(0, 200), false});
    return members;
}
std::string write_limits(agree::author& a) { return object(a, limits_members(a)); }
std::string write_times(agree::author& a) {
    return a.object({
        {"plain", a.integer(1, 100000)},
        {"coarse", number(a, {"0", "1000", "6e4", "-2000.0", "5000"}, {"500", "61000", "0.5", "1e300", "-1", "1e22"}),
         false},
        {"fine", number(a, {"0", "0.5", "1e-9", "1.000000001", "-3", "86400", "0.123456789", "9000000"},
                        {"1e-10", "9300000000", "-1e30", "0.0000000005"})},
        {"real", number(a, {"0", "-0.25", "5", "1e-7", "3.14159"}, {"5.5", "-6", "1e300"})},
        {"narrow", a.integer(-32768, 32767), false},
        {"hours", number(a, {"0", "1", "0.5", "24", "-0.1", "0.3", "1e3"}, {"0.05", "1e18", "0.33", "-1e30"})},
        {"odd", number(a, {"0", "7", "70", "2.1e1", "7000007"}, {"6", "-7", "3.5", "1e12", "7e30", "8.0"})},
        {"list",
         list(a, 0, 2, [&] { return number(a, {"2000", "0", "4000.0", "-2e3"}, {"1000", "500", "2000.5", "1e300"}); })},
    });
}
std::vector<agree::entry> gauge_members(agree::author& a) {
    return {
        {"level",
         a.once_in(4) ? "null"
         : a.slips()  ? a.pick({"13", "50", "13.0", "1e9", "1e2"})
                      : a.integer(-20, 12),
         false},
        {"label", a.once_in(4) ? "null" : a.string({"x", ""}), false},
        {"owner", a.once_in(4) ? "null" : a.string({"me", "you"}, {"", "nobody"}), false},
        {"last", a.once_in(2) ? "null" : a.integer(-9, 9), false},
    };
}
std::string write_gauge(agree::author& a) { return a.object(gauge_members(a)); }
std::string write_either(agree::author& a) { // the tag is anywhere
    bool const first = a.once_in(2);
    std::vector<agree::entry> members = first ? limits_members(a) : gauge_members(a);
    std::string const tag = a.slips() ? a.string({"limit", "Gauge", ""}) : a.quoted(first ? "limits" : "gauge");
    members.insert(a.once_in(2) ? members.begin() : members.end(), {"is", tag});
    return object(a, std::move(members));
}
std::string write_hex(agree::author& a, bool prefixed) {
    if (prefixed && a.slips()) return a.quoted(a.pick({"1f", "ab", "0"}));
    return prefixed ? a.string({"0x1f", "0x0", "0xffffffff"}, {"1f", "ab", "0", "0x"})
                    : a.string({"0x1f", "ab", "0"}, {"x", "", "1ffffffff"});
}
std::string write_house(agree::author& a) {
    std::vector<agree::entry> lamps;
    for (std::string_view const key : {"l", "", "a/b"})
        lamps.push_back({std::string(key), number(a, {"0", "99.5", "100"}, {"-1", "100.5", "1e300"}), false});
    std::vector<agree::entry> one{{"k", a.integer(-9, 9), false}};
    if (a.slips()) one.push_back({"l", a.integer(-9, 9)});
    std::string const watts = number(a, {"0", "99.5", "100", "1.0"}, {"-0.25", "100.25", "101", "-1", "0.3"});
    return a.object({
        {"names", differing(a, 1, 2, {"\"a\"", "\"\\u0062\"", "\"c\"", "\"\\u0061\"", "\"é\""})},
        {"numbers", differing(a, 0, 3, {"1", "2", "3", "1e0", "5.0"})},
        {"ids", a.slips() ? a.pick({"[\"\"]", "[\"a\",\"\"]"})
                          : differing(a, 0, 2, {"\"a\"", "\"b\"", "\"abcd\"", "\"\\u00e9\""})},
        {"queue", differing(a, 0, 3, {"0", "-1", "2", "7"})},
        {"one", a.object(one)},
        {"pair",
         list(a, 2, 2,
              [&, i = 0]() mutable { return i++ % 2 == 0 ? a.string({"p"}) : a.integer(INT32_MIN, INT32_MAX); })},
        {"tuple", list(a, 4, 4,
                       [&, i = 0]() mutable {
                           switch (i++ % 4) {
                           case 0: return a.string({"i"}, {"", "12345"});
                           case 1: return a.integer(0, 255);
                           case 2: return write_limits(a);
                           default: return a.array({a.boolean(), a.boolean()});
                           }
                       })},
        {"root", write_branch(a, a.below(4))},
        {"when", a.slips() ? "null" : write_times(a), false},
        {"home", a.string({"/home/a", "", "x//y", "é/ü", "C:\\\\dir"}, {std::string_view("a\0b", 3)})},
        {"code", write_hex(a, true)},
        {"codes", list(a, 0, 2, [&] { return write_hex(a, false); })},
        {"power", a.once_in(4) ? "null" : watts, false},
        {"lamps", a.object(lamps)},
        {"gauges", list(a, 0, 2, [&] { return write_gauge(a); })},
        {"shut", a.object({{"a", a.integer(INT32_MIN, INT32_MAX)}, {"b", differing(a, 0, 2, {"\"x\"", "\"y\""})}})},
        {"bounds", write_limits(a)},
        {"either", list(a, 0, 2, [&] { return write_either(a); })},
    });
}
std::string write_page(agree::author& a, std::size_t depth) {
    std::vector<agree::entry> members{{"first", a.slips() ? a.pick({"100", "101"}) : a.integer(-99, 99)},
                                      {"last", a.integer(-5, 5), false}};
    for (std::string_view const key : {"a", "a/b", "x-big", "x-é", "", "b"})
        members.push_back({a.slips() ? a.pick({"A", "1", "é", "first"}) : std::string(key), a.anything(1), false});
    if (a.slips()) members.resize(2); // no rest
    else members.push_back({"c", a.slips() ? a.other({}) : "{\"c\":null}"});
    std::vector<std::string> inner;
    for (std::size_t n = depth == 0 ? 0 : a.below(3); n != 0; --n) inner.push_back(write_page(a, depth - 1));
    members.push_back({"inner", a.array(inner)});
    return object(a, std::move(members));
}

} // namespace

#endif
