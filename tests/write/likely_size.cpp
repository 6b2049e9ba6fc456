// SPDX-License-Identifier: BSL-1.0
#include <telltale/write/likely_size.hpp>

#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/value/nullable.hpp>
#include <telltale/value/raw_json.hpp>
#include <telltale/write/serialize.hpp>

#include "support/catch.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

using telltale::detail::likely_size;

namespace {

struct place {
    std::string city;
    int number = 0;
};
struct person {
    std::string name;
    std::optional<std::string> title;
    telltale::nullable<std::string> note;
    place home;
    std::optional<place> work;
    std::vector<std::string> tags;
    telltale::raw_json extra;
    std::unique_ptr<person> parent;
};
struct wrapped {
    std::string inner;
    static constexpr auto schema = telltale::schema(telltale::transparent);
};

} // namespace

TEST_CASE("the texts of a value and of its members are counted", "[write]") {
    person one;
    one.name = "abc";
    CHECK(likely_size(one) == 3 + one.extra.text().size());
    one.title = "de";
    one.note = std::string("fghi");
    one.home.city = "jklmn";
    CHECK(likely_size(one) == 14 + one.extra.text().size());
    CHECK(likely_size(std::string("abc")) == 3);
    CHECK(likely_size(7) == 0);
}

TEST_CASE("what may be long or hold itself is not counted", "[write]") {
    person one;
    std::size_t const before = likely_size(one);
    one.work = place{"abc", 1};
    one.tags = {"abc"};
    one.parent = std::make_unique<person>();
    one.parent->name = "abc";
    CHECK(likely_size(one) == before);
    CHECK(likely_size(wrapped{"abc"}) == 0);
}

TEST_CASE("a new string gets room for its text at once, and one with room keeps it", "[write]") {
    person one;
    one.name = std::string(5000, 'x');
    std::string text;
    telltale::serialize(one, text);
    CHECK(text.size() > 5000);
    CHECK(text.capacity() < 5000 + 2000);
    char const* const where = text.data();
    text.clear();
    telltale::serialize(one, text);
    CHECK(text.data() == where);
}
