// SPDX-License-Identifier: BSL-1.0
#include <telltale/value/free_form.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>
#include <utility>

namespace {

// A type of a user that holds arrays as text.
struct my_array {
    std::string held;
};

struct holder {
    my_array list;
};

} // namespace

template <>
struct telltale::free_form<my_array> {
    static constexpr free_form_shape shape = free_form_shape::array;
    static void assign(my_array& target, std::string&& text) { target.held = std::move(text); }
    static void append(std::string& out, my_array const& value) { out += value.held; }
};

namespace {

template <class T>
concept has_hook = requires { telltale::free_form<T>::shape; };

} // namespace

TEST_CASE("the two of our own", "[value]") {
    using telltale::free_form;
    STATIC_REQUIRE(free_form<telltale::raw_json>::shape == telltale::free_form_shape::anything);
    STATIC_REQUIRE(free_form<telltale::raw_object>::shape == telltale::free_form_shape::object);
    telltale::raw_json any;
    free_form<telltale::raw_json>::assign(any, "[1]");
    CHECK(any.text() == "[1]");
    std::string out = "x";
    free_form<telltale::raw_json>::append(out, any);
    CHECK(out == "x[1]");
    telltale::raw_object object;
    free_form<telltale::raw_object>::assign(object, "{\"a\":1}");
    free_form<telltale::raw_object>::append(out, object);
    CHECK(out == "x[1]{\"a\":1}");
}

TEST_CASE("other types have none", "[value]") {
    STATIC_REQUIRE(has_hook<telltale::raw_json>);
    STATIC_REQUIRE(has_hook<my_array>);
    STATIC_REQUIRE(!has_hook<int>);
    STATIC_REQUIRE(!has_hook<std::string>);
    STATIC_REQUIRE(!has_hook<holder>);
}

TEST_CASE("a type of a user is read and written through the hook", "[value]") {
    auto const read = telltale::parse<holder>(R"({"list": [ 1, {"a": 2} ]})");
    REQUIRE(read);
    CHECK(read->list.held == R"([1,{"a":2}])");
    CHECK(telltale::serialize(*read) == R"({"list":[1,{"a":2}]})");
    CHECK(told<holder>(R"({"list":{}})") == "1:9: error: list: must be an array (got an object) [wrong_type]");
}
