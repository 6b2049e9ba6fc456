// SPDX-License-Identifier: BSL-1.0
#include <telltale/engine/timestamp.hpp>

#include <telltale/rule/holds.hpp>

#include "support/twice.hpp"

#include <cstdint>

TEST_CASE("a timestamp is above zero") {
    TWICE(telltale::engine::timestamp_rule.kind == telltale::rule_kind::exclusive_minimum);
    TWICE(telltale::engine::timestamp_rule.message == "Timestamp must be positive");
    TWICE(telltale::holds(telltale::engine::timestamp_rule, telltale::text::number(std::uint64_t{1})));
    TWICE(!telltale::holds(telltale::engine::timestamp_rule, telltale::text::number(std::uint64_t{0})));
    TWICE(!telltale::holds(telltale::engine::timestamp_rule, telltale::text::number(std::int64_t{-1})));
}
