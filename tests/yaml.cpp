// SPDX-License-Identifier: BSL-1.0
#if defined(__cpp_exceptions) && __has_include(<yaml-cpp/yaml.h>)
#include <telltale/yaml.hpp>

// Before anything else can bring it in: this component stands on text.hpp alone.
#if defined(BOOST_VERSION) || defined(BOOST_CONFIG_HPP) || defined(BOOST_JSON_VERSION)
#error "telltale/yaml.hpp includes Boost"
#endif

#include <telltale/engine/runtime_config.hpp>
#include <telltale/links/config.hpp>

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

TEST_CASE("configurations of the vocabularies are written in YAML", "[yaml]") {
    auto const links = telltale::parse_yaml<telltale::links::config>(R"(telemetry:
  ttl: 1209600  # 14 days in seconds
  namespace: "telemetry"
  eviction_policy: "ex"
)");
    REQUIRE(links);
    CHECK(*links == telltale::links::config{});
    auto const runtime = telltale::parse_yaml<telltale::engine::runtime_config>(
        "enabled: true\nservice_name: engine-1\nprometheus_port: 9464\nexport_interval_ms: 60000\n");
    REQUIRE(runtime);
    CHECK(*runtime == telltale::engine::runtime_config{true, "engine-1", std::uint16_t{9464}, 60000U});
    auto const wrong =
        telltale::validate_yaml<telltale::engine::runtime_config>("enabled: true\nprometheus_port: 80\n");
    REQUIRE(wrong.size() == 1);
    CHECK(to_string(wrong[0]) == "2:18: error: prometheus_port: Prometheus port must be >= 1024 (got 80) [too_small]");
}
#endif
