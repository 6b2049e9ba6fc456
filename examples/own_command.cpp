// SPDX-License-Identifier: BSL-1.0
// A check command for one's own types and events: own_command check --catalog house --jsonl own_command.jsonl
#include <telltale/command.hpp>
#include <telltale/text.hpp>

#include <optional>
#include <string>

struct house_config {
    std::string name;
    std::optional<int> rooms;

    static constexpr auto schema = telltale::schema(telltale::field<&house_config::rooms>(telltale::minimum(1)));
};

struct door_opened {
    std::string door;
    std::optional<std::string> by;
};

struct temperature {
    double celsius;

    static constexpr auto schema = telltale::schema(telltale::field<&temperature::celsius>(telltale::range(-90, 60)));
};

using house_events = telltale::telemetry::event_catalog<
    telltale::telemetry::event<"door.opened", door_opened, telltale::telemetry::severity::info, "A door was opened.">,
    telltale::telemetry::event<"temperature", temperature, telltale::telemetry::severity::debug,
                               "The temperature of a room.">>;

// [main]
int main(int argc, char** argv) {
    return telltale::command::main(argc, argv, {.name = "housecheck", .version = "1.0.0"},
                                   telltale::command::type<house_config>("config", "What a house is."),
                                   telltale::command::catalog<house_events>("house", "What happens in a house."));
}
// [/main]
