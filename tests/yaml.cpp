// SPDX-License-Identifier: BSL-1.0
#if defined(__cpp_exceptions) && __has_include(<yaml-cpp/yaml.h>)
#include <telltale/yaml.hpp>

// Before anything else can bring it in: this component stands on text.hpp alone.
#if defined(BOOST_VERSION) || defined(BOOST_CONFIG_HPP) || defined(BOOST_JSON_VERSION)
#error "telltale/yaml.hpp includes Boost"
#endif

#include "support/catch.hpp"

#include <string>

namespace {
struct lamp {
    std::string name;
    int watts = 0;

    static constexpr auto schema = telltale::schema(telltale::field<&lamp::name>(telltale::min_length(1)),
                                                    telltale::field<&lamp::watts>(telltale::minimum(1)));
};
} // namespace

TEST_CASE("yaml.hpp is enough to read and check YAML, and to write JSON", "[yaml]") {
    auto const good = telltale::parse_yaml<lamp>("name: desk\nwatts: 40\n");
    REQUIRE(good);
    CHECK(telltale::serialize(*good) == R"({"name":"desk","watts":40})");
    CHECK(telltale::validate_yaml<lamp>("{name: '', watts: 0}").size() == 2);
}
#endif
