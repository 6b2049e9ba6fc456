// SPDX-License-Identifier: BSL-1.0
// A log filter: of a log with one entry in each line, the warnings and errors, and what is wrong with the lines that are no entries.
#include <telltale/text.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <string>

// [declare]
enum class level : std::uint8_t { debug, info, warn, error };

struct entry {
    std::chrono::sys_time<std::chrono::milliseconds> at;
    telltale::open_enum<level> severity; // other loggers have other levels
    std::string message;
    std::map<std::string, telltale::raw_json> attributes;

    static constexpr auto schema = telltale::schema(telltale::field<&entry::at>(telltale::wire_name("ts")),
                                                    telltale::field<&entry::severity>(telltale::wire_name("level")),
                                                    telltale::field<&entry::message>(telltale::alias("msg")),
                                                    telltale::field<&entry::attributes>(telltale::rest));
};
// [/declare]

int main() {
    // [filter]
    std::ifstream log("data/app.jsonl");
    entry one; // its memory is used again
    telltale::options wishes{.first_line = 0};
    for (std::string line; std::getline(log, line);) {
        ++wishes.first_line;
        if (auto const read = telltale::parse_into(line, one, wishes); !read)
            std::cout << telltale::text_report(read.error(), {.name = "app.jsonl", .text = line});
        else if (one.severity == level::warn || one.severity == level::error || !one.severity.is_known())
            std::cout << telltale::serialize(one) << '\n';
    }
    // [/filter]
}
