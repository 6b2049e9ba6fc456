// SPDX-License-Identifier: BSL-1.0
// The judge of these tests against telltale::validate, on types that are declared; and these types compared in pairs, where the
// documents are judged by telltale itself.
#include "support/catch.hpp"

#include "evolution/document_author.hpp"

#include <telltale/evolve/can_read.hpp>
#include <telltale/evolve/differences.hpp>
#include <telltale/evolve/freeze.hpp>
#include <telltale/evolve/thawed_schema.hpp>
#include <telltale/text.hpp>
#include <telltale/value/other_tagged.hpp>

#include <array>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

using namespace evolution;
using namespace telltale;

namespace {

enum class level { debug, info };
enum class more_levels { debug, info, warn };

struct one_int {
    int a;
};
struct one_byte {
    std::uint8_t a;
};
struct one_optional {
    std::optional<int> a;
};
struct one_nullable {
    nullable<int> a;
};
struct one_double {
    double a;
};
struct one_float {
    float a;
};
struct one_text {
    std::string a;
};
struct strict_int {
    int a;
    static constexpr auto schema = telltale::schema(unknown_keys::reject);
};
struct two_ints {
    int a;
    int b;
};
struct two_optionals {
    std::optional<int> a;
    std::optional<int> b;
};
struct bounded {
    int a;
    static constexpr auto schema = telltale::schema(field<&bounded::a>(range(0, 10)));
};
struct even {
    int a;
    static constexpr auto schema = telltale::schema(field<&even::a>(multiple_of(2), minimum(0), maximum(20)));
};
struct predicated {
    int a;
    static constexpr auto schema =
        telltale::schema(field<&predicated::a>(satisfies([](int n) { return n % 2 == 0; }, "is even"), maximum(20)));
};
struct renamed {
    int b;
    static constexpr auto schema = telltale::schema(field<&renamed::b>(alias("a")));
};
struct defaulted {
    int a;
    static constexpr auto schema = telltale::schema(null_is_absent, field<&defaulted::a>(default_to(3)));
};
struct slug {
    std::string a;
    static constexpr auto schema =
        telltale::schema(field<&slug::a>(pattern<"^[a-z0-9]+(-[a-z0-9]+)*$">(), max_length(4)));
};
struct loose_slug {
    std::string a;
    static constexpr auto schema = telltale::schema(field<&loose_slug::a>(pattern<"^[a-z0-9-]+$">()));
};
struct chosen {
    std::string a;
    static constexpr auto schema = telltale::schema(field<&chosen::a>(is_one_of("a", "b", "ab")));
};
struct enumerated {
    level a;
};
struct more_enumerated {
    more_levels a;
};
struct open_enumerated {
    open_enum<level> a;
};
struct listed {
    std::vector<int> a;
};
struct bounded_list {
    std::vector<int> a;
    static constexpr auto schema =
        telltale::schema(field<&bounded_list::a>(min_items(1), max_items(3), each(minimum(0))));
};
struct set_of {
    std::set<int> a;
};
struct array_of {
    std::array<int, 2> a;
};
struct pair_of {
    std::pair<int, std::string> a;
};
struct map_of {
    std::map<std::string, int> a;
};
struct keyed {
    std::map<std::string, int> a;
    static constexpr auto schema = telltale::schema(field<&keyed::a>(keys(pattern<"^[a-z]+$">()), max_items(2)));
};
struct rest_of {
    int a;
    std::map<std::string, raw_json> others;
    static constexpr auto schema = telltale::schema(field<&rest_of::others>(rest));
};
struct rest_of_ints {
    int a;
    std::map<std::string, int> others;
    static constexpr auto schema = telltale::schema(field<&rest_of_ints::others>(rest));
};
struct either {
    std::variant<int, std::string> a;
};
struct tagged_either {
    std::variant<one_int, one_text> a;
    static constexpr auto schema = telltale::schema(field<&tagged_either::a>(tagged<"kind">("n", "t")));
};
struct beside {
    std::variant<one_int, one_text, other_tagged> b;
    static constexpr auto schema = telltale::schema(field<&beside::b>(tagged_beside<"tag">("n", "t")));
};
struct waits {
    std::chrono::seconds a;
    static constexpr auto schema = telltale::schema(field<&waits::a>(unit<std::chrono::milliseconds>));
};
struct waits_more {
    std::chrono::milliseconds a;
    static constexpr auto schema = telltale::schema(field<&waits_more::a>(unit<std::chrono::milliseconds>));
};
struct when {
    std::chrono::sys_time<std::chrono::milliseconds> a;
};
struct when_exactly {
    std::chrono::sys_time<std::chrono::microseconds> a;
};
struct flag {
    bool a;
};
struct anything {
    raw_json a;
};
struct any_object {
    raw_object a;
};
struct combined {
    int a;
    static constexpr auto schema =
        telltale::schema(field<&combined::a>(any_of(equals(0), minimum(5)), none_of(equals(7))));
};
struct differing {
    int a;
    int b;
    static constexpr auto schema = telltale::schema(
        satisfies<&differing::a, &differing::b>([](int first, int second) { return first != second; }, "differ"));
};
struct tree {
    int a;
    std::unique_ptr<tree> left;
    std::vector<tree> more;
};
struct nested {
    one_int a;
    std::optional<bounded> b;
};
struct nested_more {
    two_optionals a;
    std::optional<one_int> b;
};

struct type_entry {
    char const* name;
    value_tree const* tree;
    bool (*is_valid)(std::string_view);
};
template <class T>
constexpr type_entry entry_of(char const* name) {
    return {name, &type_tree<T>, [](std::string_view text) { return telltale::validate<T>(text).ok(); }};
}
#define TYPE(T) entry_of<T>(#T)
constexpr type_entry all_types[] = {
    TYPE(one_int),         TYPE(one_byte),      TYPE(one_optional), TYPE(one_nullable),
    TYPE(one_double),      TYPE(one_float),     TYPE(one_text),     TYPE(strict_int),
    TYPE(two_ints),        TYPE(two_optionals), TYPE(bounded),      TYPE(even),
    TYPE(predicated),      TYPE(renamed),       TYPE(defaulted),    TYPE(slug),
    TYPE(loose_slug),      TYPE(chosen),        TYPE(enumerated),   TYPE(more_enumerated),
    TYPE(open_enumerated), TYPE(listed),        TYPE(bounded_list), TYPE(set_of),
    TYPE(array_of),        TYPE(pair_of),       TYPE(map_of),       TYPE(keyed),
    TYPE(rest_of),         TYPE(rest_of_ints),  TYPE(either),       TYPE(tagged_either),
    TYPE(beside),          TYPE(waits),         TYPE(waits_more),   TYPE(when),
    TYPE(when_exactly),    TYPE(flag),          TYPE(anything),     TYPE(any_object),
    TYPE(combined),        TYPE(differing),     TYPE(tree),         TYPE(nested),
    TYPE(nested_more)};

/// A document that is perhaps none of its type any more.
void spoil(document& d, std::mt19937_64& random) {
    auto const below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    if (d.is == document::kind::object && !d.members.empty() && below(4) != 0) {
        auto& [key, value] = d.members[below(d.members.size())];
        switch (below(4)) {
        case 0: key += "x"; return;
        case 1: d.members.erase(d.members.begin()); return;
        default: return spoil(value, random);
        }
    }
    if (d.is == document::kind::object) {
        for (auto const& [key, value] : d.members)
            if (key == "b") return;
        d.members.push_back({"b", document::of(static_cast<long double>(below(9)))});
        return;
    }
    if (d.is == document::kind::array && !d.items.empty() && below(2) == 0) {
        if (below(2) == 0) d.items.push_back(d.items.front());
        else spoil(d.items[below(d.items.size())], random);
        return;
    }
    document const others[] = {{},
                               document::of(true),
                               document::of(static_cast<long double>(below(300)) - 20),
                               document::of(2.5L),
                               document::of(std::string("a")),
                               document::of(std::string("warn")),
                               document::of(std::string("zz-")),
                               document::of(document::kind::array),
                               document::of(document::kind::object)};
    d = others[below(std::size(others))];
}

} // namespace

TEST_CASE("the judge of these tests says what telltale says", "[evolution]") {
    std::mt19937_64 random(7);
    judge other;
    std::size_t good = 0, bad = 0;
    for (type_entry const& type : all_types) {
        vocabulary words;
        words.read(*type.tree);
        document_author author(other, words, random);
        for (int i = 0; i != 600; ++i) {
            document d;
            if (!author.make(*type.tree, d)) continue;
            if (i % 3 != 0) spoil(d, random);
            if (i % 3 == 2) spoil(d, random);
            std::string const text = to_text(d);
            CAPTURE(type.name, text);
            bool const said = type.is_valid(text);
            (said ? good : bad)++;
            if (other.accepts(*type.tree, d) != said) CHECK(other.accepts(*type.tree, d) == said);
        }
    }
    CHECK(good > 5000);
    CHECK(bad > 5000);
}

TEST_CASE("no verdict on a pair of declared types is wrong", "[evolution]") {
    std::mt19937_64 random(8);
    judge other;
    std::size_t yes = 0, no = 0;
    for (type_entry const& writer : all_types)
        for (type_entry const& reader : all_types) {
            auto const changes = evolve::differences(*writer.tree, *reader.tree, evolve::compatibility::backward);
            evolve::effect verdict = evolve::effect::none;
            for (auto const& c : changes) verdict = worse(verdict, c.backward);
            CAPTURE(writer.name, reader.name);

            evolve::thawed_schema const thawed(evolve::freeze(*writer.tree, "writer"));
            REQUIRE(thawed.fault().empty());
            auto const again = evolve::differences(thawed.tree(), *reader.tree, evolve::compatibility::backward);
            CHECK(again.size() == changes.size());
            for (std::size_t i = 0; i != changes.size() && i != again.size(); ++i)
                if (again[i].words != changes[i].words || again[i].backward != changes[i].backward)
                    CHECK(again[i].words == changes[i].words);

            vocabulary words;
            words.read(*writer.tree);
            words.read(*reader.tree);
            for (auto const& c : changes) words.read(c.backward_example);
            document_author author(other, words, random);
            bool found = false;
            for (int i = 0; i != (verdict == evolve::effect::refused ? 2000 : 60) && !found; ++i) {
                document d;
                if (!author.make(*writer.tree, d)) continue;
                std::string const text = to_text(d);
                if (!writer.is_valid(text)) FAIL_CHECK("the author writes " << text);
                found = !reader.is_valid(text);
                if (!found || (verdict != evolve::effect::none && verdict != evolve::effect::misread)) continue;
                FAIL_CHECK("a wrong yes: " << text);
            }
            if (verdict == evolve::effect::refused && !found) {
                for (auto const& c : changes)
                    UNSCOPED_INFO(c.path << ": " << c.words << " (" << static_cast<int>(c.backward) << ')');
                CHECK(found);
            }
            (verdict == evolve::effect::none ? yes : no)++;
        }
    CHECK(yes > std::size(all_types) + 50);
    CHECK(no > 500);
}

TEST_CASE("the compiler gives the verdicts that are given when running", "[evolution]") {
    auto const agree = []<class R, class W>(std::type_identity<R>, std::type_identity<W>) {
        auto const changes = evolve::differences(type_tree<W>, type_tree<R>);
        auto const compiled = evolve::difference<W, R>();
        REQUIRE(compiled.size() == changes.size());
        for (std::size_t i = 0; i != changes.size(); ++i) {
            CHECK(compiled[i].path == changes[i].path);
            CHECK(compiled[i].words == changes[i].words);
            CHECK(compiled[i].backward == changes[i].backward);
            CHECK(compiled[i].forward == changes[i].forward);
            CHECK(compiled[i].backward_example == changes[i].backward_example);
            CHECK(compiled[i].forward_example == changes[i].forward_example);
        }
        CHECK(evolve::reads<R, W> == evolve::are_compatible(changes, evolve::compatibility::backward));
    };
    agree(std::type_identity<slug>{}, std::type_identity<loose_slug>{});
    agree(std::type_identity<chosen>{}, std::type_identity<slug>{});
    agree(std::type_identity<enumerated>{}, std::type_identity<chosen>{});
    agree(std::type_identity<more_enumerated>{}, std::type_identity<enumerated>{});
    agree(std::type_identity<bounded>{}, std::type_identity<combined>{});
    agree(std::type_identity<when>{}, std::type_identity<one_text>{});
    agree(std::type_identity<keyed>{}, std::type_identity<map_of>{});
    agree(std::type_identity<beside>{}, std::type_identity<rest_of>{});
    agree(std::type_identity<nested>{}, std::type_identity<nested_more>{});
    agree(std::type_identity<tree>{}, std::type_identity<tree>{});
    static_assert(evolve::reads<loose_slug, slug> && !evolve::reads<slug, loose_slug>);
    static_assert(evolve::reads<slug, slug> && evolve::reads<tree, tree>);
    static_assert(evolve::can_read<more_enumerated, enumerated> &&
                  evolve::can_still_read<open_enumerated, more_enumerated>);
}
