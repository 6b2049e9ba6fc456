// SPDX-License-Identifier: BSL-1.0
#include <telltale/write/serialize_checked.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>

#include "support/told.hpp"

#include <limits>
#include <string>
#include <type_traits>
#include <vector>

using namespace telltale;

namespace {

struct sample {
    int x;
    double y;
    std::string key = "k";
    static constexpr auto schema = telltale::schema(field<&sample::x>(minimum(1)), field<&sample::key>(secret));
};

} // namespace

TEST_CASE("what is right is written as serialize does", "[write]") {
    auto const written = serialize_checked(sample{1, 0.5});
    REQUIRE(written);
    CHECK(*written == R"({"x":1,"y":0.5})");
    CHECK(*serialize_checked(sample{1, 0.5}, {.secrets = secrets::show}) == R"({"x":1,"y":0.5,"key":"k"})");
    STATIC_REQUIRE(std::is_same_v<decltype(serialize_checked(sample{})), result<std::string>>);
}

TEST_CASE("what breaks its schema is refused with the issues of validate", "[write]") {
    sample const bad{0, std::numeric_limits<double>::infinity()};
    auto const written = serialize_checked(bad);
    REQUIRE(!written);
    CHECK(lines(written.error()) == "error: x: must be >= 1 (got 0) [too_small]\n"
                                    "error: y: must be a finite number (got infinity) [not_finite]");
    CHECK(written.error() == validate(bad));
    CHECK(written.error().conceals_source());
}

TEST_CASE("appending leaves the text alone when it refuses", "[write]") {
    std::string out = "> ";
    REQUIRE(serialize_checked(sample{1, 2}, out));
    CHECK(out == R"(> {"x":1,"y":2})");
    CHECK(!serialize_checked(sample{0, 2}, out));
    CHECK(out == R"(> {"x":1,"y":2})");
}

TEST_CASE("the issues are limited as in reading", "[write]") {
    auto const written = serialize_checked(std::vector<sample>(100, sample{0, 0}));
    REQUIRE(!written);
    CHECK(written.error().size() == 65);
    CHECK(written.error().back().code == issue_code::too_many_issues);
}
