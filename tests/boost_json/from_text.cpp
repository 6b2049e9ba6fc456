// SPDX-License-Identifier: BSL-1.0
#include <telltale/boost_json/from_text.hpp>

#include "support/catch.hpp"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>

#include <bit>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

using telltale::value_from_text;

TEST_CASE("every kind of value", "[boost_json]") {
    for (std::string_view const text :
         {"null", "true", "false", "0", "-5", "18446744073709551615", "0.5", "\"a\\n\\u00e9\"", "[]", "{}",
          R"([1,[2,{"a":[]}],null])", R"({"a":{"b":[true]},"":"x","c\"":-0.5})"})
        CHECK(value_from_text(text) == boost::json::parse(boost::json::string_view(text.data(), text.size())));
}

TEST_CASE("numbers are exact", "[boost_json]") {
    CHECK(value_from_text("1.0").is_int64());
    CHECK(value_from_text("1e3").as_int64() == 1000);
    CHECK(value_from_text("9223372036854775808").as_uint64() == std::uint64_t{1} << 63U);
    CHECK(value_from_text("-9223372036854775808").as_int64() == std::numeric_limits<std::int64_t>::min());
    CHECK(value_from_text("18446744073709551616").is_double());
    CHECK(std::bit_cast<std::uint64_t>(value_from_text("2.2250738585072011e-308").as_double()) ==
          std::bit_cast<std::uint64_t>(2.2250738585072011e-308));
}

TEST_CASE("the order of keys, and of a repeated key the first value", "[boost_json]") {
    boost::json::value const value = value_from_text(R"({"z":1,"a":2,"z":3})");
    CHECK(value.as_object().size() == 2);
    CHECK(value.as_object().begin()->key() == "z");
    CHECK(value.at("z").as_int64() == 1);
}

TEST_CASE("the storage is that of the caller, all the way down", "[boost_json]") {
    boost::json::monotonic_resource memory;
    boost::json::value const value = value_from_text(R"({"a":["x"]})", &memory);
    CHECK(value.storage().get() == &memory);
    CHECK(value.at("a").storage().get() == &memory);
    CHECK(value.at("a").at(0).storage().get() == &memory);
}

TEST_CASE("depth is no matter here", "[boost_json]") {
    std::string const text = std::string(300, '[') + std::string(300, ']');
    boost::json::value value = value_from_text(text);
    int depth = 0;
    for (boost::json::value const* v = &value; v->is_array(); v = &v->as_array()[0]) {
        ++depth;
        if (v->as_array().empty()) break;
    }
    CHECK(depth == 300);
}
