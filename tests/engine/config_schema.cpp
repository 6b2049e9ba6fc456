// SPDX-License-Identifier: BSL-1.0
#include <telltale/engine/config_schema.hpp>

#include <telltale/engine/config.hpp>
#include <telltale/engine/runtime_config.hpp>
#include <telltale/schema/record.hpp>

#include "support/twice.hpp"

#include <cstddef>

using telltale::record;
using telltale::engine::config;
using telltale::engine::runtime_config;

TEST_CASE("the configurations differ in their keys and in nothing else") {
    STATIC_REQUIRE(record<config>::size == record<runtime_config>::size);
    for (std::size_t i = 0; i != record<config>::size; ++i) {
        telltale::member_schema one = record<config>::plain.members[i];
        telltale::member_schema const& other = record<runtime_config>::plain.members[i];
        CHECK((one == other) == (i == 0)); // "enabled" is so in every case
        one.name = other.name;
        CHECK(one == other);
    }
    TWICE(record<config>::plain.members[1].name == "serviceName");
    TWICE(record<runtime_config>::plain.members[1].name == "service_name");
}
