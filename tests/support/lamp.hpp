// SPDX-License-Identifier: BSL-1.0
// A small type and a small catalog for the tests of the command.
#ifndef TELLTALE_TESTS_SUPPORT_LAMP_HPP
#define TELLTALE_TESTS_SUPPORT_LAMP_HPP

#include <telltale/command/entry.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/event_catalog.hpp>

#include <optional>
#include <string>

struct lamp {
    std::string name;
    std::optional<int> watts;

    static constexpr auto schema =
        telltale::schema(telltale::field<&lamp::name>(telltale::min_length(1)),
                         telltale::field<&lamp::watts>(telltale::minimum(0, "watts must be >= 0")));
};

struct locked_lamp {
    lamp inner;
    std::string key;

    static constexpr auto schema =
        telltale::schema(telltale::field<&locked_lamp::key>(telltale::secret, telltale::min_length(4)));
};

struct outage {
    std::string reason;
};

using lamp_catalog = telltale::telemetry::event_catalog<
    telltale::telemetry::event<"lamp.lit", lamp, telltale::telemetry::severity::info, "A lamp was lit.">,
    telltale::telemetry::event<"lamp.out", outage, telltale::telemetry::severity::warn, "A lamp went out.">>;

inline constexpr telltale::command::entry lamp_entry = telltale::command::type<lamp>("lamp", "A lamp on a panel.");
inline constexpr telltale::command::entry locked_entry = telltale::command::type<locked_lamp>("locked");
inline constexpr telltale::command::entry panel_entry =
    telltale::command::catalog<lamp_catalog>("panel", "What a panel says.");

#endif
