// SPDX-License-Identifier: BSL-1.0
#include <telltale/text.hpp>

// Before anything else can bring it in: this header is cheap because Boost is not behind it.
#if defined(BOOST_VERSION) || defined(BOOST_CONFIG_HPP) || defined(BOOST_JSON_VERSION)
#error "telltale/text.hpp includes Boost"
#endif

#include "support/catch.hpp"

#include <string>

namespace {

struct lamp {
    std::string name;
    int watts = 0;

    static constexpr auto schema =
        telltale::schema(telltale::field<&lamp::name>(telltale::min_length(1)),
                         telltale::field<&lamp::watts>(telltale::minimum(1), telltale::maximum(100)));
};

} // namespace

TEST_CASE("text.hpp is enough to read, check and write JSON text") {
    auto const good = telltale::parse<lamp>(R"({"name":"desk","watts":40})");
    REQUIRE(good);
    CHECK(telltale::serialize(*good) == R"({"name":"desk","watts":40})");
    CHECK(telltale::validate<lamp>(R"({"name":"desk","watts":40})").ok());

    auto const bad = telltale::parse<lamp>(R"({"name":"","watts":400})");
    REQUIRE_FALSE(bad);
    CHECK(bad.error().size() == 2);

    CHECK(telltale::parse_file<lamp>("/none/such.json").io_error());
    CHECK(telltale::validate_file<lamp>("/none/such.json").io_error());
}
