// SPDX-License-Identifier: BSL-1.0
#include <telltale/reflect/backend/described.hpp>

#include <telltale/read/parse.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <boost/describe.hpp>

#include <string>
#include <string_view>

namespace {

struct undescribed {
    int x;
};

struct base {
    int id;
};
BOOST_DESCRIBE_STRUCT(base, (), (id))

enum class level { low = -5, high_ = 300 };
BOOST_DESCRIBE_ENUM(level, low, high_)

struct derived : base {
    std::string name;
    level at;
    inline static int count = 0;
    [[nodiscard]] int twice() const { return 2 * id; }
};
BOOST_DESCRIBE_STRUCT(derived, (base), (name, at, count, twice))

class closed {
public:
    closed() = default;
    closed(int a, std::string b) : a_(a), b_(b) {}
    friend bool operator==(closed const&, closed const&) = default;

private:
    int a_ = 0;
    std::string b_;
    BOOST_DESCRIBE_CLASS(closed, (), (), (), (a_, b_))
};

class guarded {
    int last_ = 3;

protected:
    int second_ = 2;

public:
    int first = 1;
    [[nodiscard]] int sum() const { return first + second_ + last_; }
    BOOST_DESCRIBE_CLASS(guarded, (), (first), (second_), (last_))
};

// The same, declared in another way.
struct listed {
    std::string name;
    int port = 0;
    static constexpr auto schema = telltale::schema(telltale::field<&listed::port>(telltale::minimum(1)));
};
struct described_and_listed {
    std::string name;
    int port = 0;
    static constexpr auto schema = telltale::schema(telltale::field<&described_and_listed::port>(telltale::minimum(1)));
};
BOOST_DESCRIBE_STRUCT(described_and_listed, (), (name, port))

} // namespace

using telltale::reflect::described;
using telltale::reflect::described_count;
using telltale::reflect::described_enum;
using telltale::reflect::described_member;

TEST_CASE("what Boost.Describe was told of is known", "[reflect]") {
    TWICE(!described<undescribed>);
    TWICE(!described<int>);
    TWICE(described<base>);
    TWICE(described<derived>);
    TWICE(described<closed>);
    TWICE(!described_enum<int>);
    TWICE(described_enum<level>);
    TWICE(!described<level>);
}

TEST_CASE("the members of a base class come first; functions and static members are none", "[reflect]") {
    TWICE(described_count<derived> == 3);
    TWICE(std::string_view(described_member<derived, 0>::name) == "id");
    TWICE(std::string_view(described_member<derived, 2>::name) == "at");
}

TEST_CASE("the public members come before the protected and the private ones", "[reflect]") {
    TWICE(described_count<guarded> == 3);
    CHECK(telltale::serialize(guarded()) == R"({"first":1,"second":2,"last":3})");
    CHECK(telltale::parse<guarded>(R"({"last":30,"second":20,"first":10})").value().sum() == 60);
}

TEST_CASE("described types are read and written", "[reflect]") {
    CHECK(told<derived>(R"({"id":1,"name":"a","at":"high"})") == "ok");
    CHECK(told<derived>(R"({"name":"a","at":"hig","id":true})") ==
          "1:18: error: at: must be one of: low, high, did you mean \"high\"? (got \"hig\") [not_one_of]\n"
          "1:29: error: id: must be an integer (got true) [wrong_type]");
    auto const read = telltale::parse<derived>(R"({"id":7,"name":"a","at":"low"})");
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == R"({"id":7,"name":"a","at":"low"})");
    CHECK(telltale::parse<closed>(R"({"a":3,"b":"x"})").value() == closed(3, "x"));
}

TEST_CASE("a described struct has the schema of one that is taken apart", "[reflect]") {
    STATIC_REQUIRE(telltale::record<listed>::plain == telltale::record<described_and_listed>::plain);
}
