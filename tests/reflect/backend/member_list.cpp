// SPDX-License-Identifier: BSL-1.0
#include <telltale/reflect/backend/member_list.hpp>

#include <telltale/read/parse.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace {

/// What a backend of somebody's own would know: other names than those of the members.
class closed {
    int x_ = 7;
    std::string y_ = "z";
    friend telltale::reflect::member_list<closed>;

public:
    static constexpr auto schema =
        telltale::schema(telltale::camel_case, telltale::field<&closed::x_>(telltale::minimum(1)));
};

} // namespace

template <>
struct telltale::reflect::member_list<closed> {
    static constexpr std::size_t size = 2;
    template <std::size_t I>
    static constexpr auto pointer() noexcept {
        if constexpr (I == 0) return &closed::x_;
        else return &closed::y_;
    }
    template <std::size_t I>
    static constexpr std::string_view name() noexcept {
        return I == 0 ? "first_one" : "second";
    }
};

TEST_CASE("a backend says which members there are, and what they are called", "[reflect]") {
    TWICE(telltale::reflect::has_member_list<closed>);
    TWICE(!telltale::reflect::has_member_list<std::string>);
    CHECK(telltale::serialize(closed()) == R"({"firstOne":7,"second":"z"})");
    CHECK(told<closed>(R"({"firstOne":0})") == "1:13: error: firstOne: must be >= 1 (got 0) [too_small]\n"
                                               "1:1: error: second: required key is missing [missing_key]");
}
