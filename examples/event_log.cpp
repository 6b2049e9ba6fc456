// SPDX-License-Identifier: BSL-1.0
// A catalog of events: a log line's type picks its payload.
#include <telltale/telemetry/event_catalog.hpp>
#include <telltale/text.hpp>

#include <cstdint>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

// [catalog]
struct door_opened {
    std::string door;
    std::optional<std::string> by;
};

struct temperature {
    double celsius;

    static constexpr auto schema = telltale::schema(telltale::field<&temperature::celsius>(telltale::range(-90, 60)));
};

using house = telltale::telemetry::event_catalog<
    telltale::telemetry::event<"door.opened", door_opened, telltale::telemetry::severity::info, "A door was opened.">,
    telltale::telemetry::event<"temperature", temperature, telltale::telemetry::severity::debug,
                               "The temperature of a room.">>;
// [/catalog]

namespace {

constexpr std::string_view log[] = {
    R"({"ts": "2026-11-21T08:00:00Z", "event": "door.opened", "details": {"door": "front", "by": "Ada"}})",
    R"({"ts": "2026-11-21T08:00:05Z", "event": "temperature", "details": {"celsius": 21.5}})",
    R"({"ts": "2026-11-21T08:00:09Z", "event": "temprature", "details": {"celsius": 21.5}})",
    R"({"ts": "21 November", "event": "temperature", "details": {"celsius": 215}})",
};

} // namespace

int main() {
    // [read]
    house::record record; // its memory is used for every line
    for (std::string_view const line : log) {
        if (auto const read = house::parse_into(line, record); !read) {
            std::cout << read.error();
            continue;
        }
        std::cout << record.ts << ' ' << record.event() << ": ";
        if (auto const* opened = std::get_if<door_opened>(&record.details)) std::cout << opened->door << '\n';
        else std::cout << std::get<temperature>(record.details).celsius << '\n';
    }
    // [/read]

    // [types]
    for (auto const& type : house::types()) std::cout << type.type << ": " << type.description << '\n';
    // [/types]
}
