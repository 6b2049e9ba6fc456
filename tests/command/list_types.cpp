// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/list_types.hpp>

#include "support/catch.hpp"
#include "support/lamp.hpp"

#include <boost/json/parse.hpp>

using namespace telltale::command;

TEST_CASE("types and catalogs are listed for people", "[command]") {
    constexpr entry all[] = {panel_entry, lamp_entry, locked_entry};
    CHECK(list_types(registry(all), report_format::text) == "Types, for --as:\n"
                                                            "  lamp    A lamp on a panel.\n"
                                                            "  locked\n"
                                                            "\n"
                                                            "Catalogs, for --catalog:\n"
                                                            "  panel  What a panel says.\n"
                                                            "    lamp.lit  info   A lamp was lit.\n"
                                                            "    lamp.out  warn   A lamp went out.\n");
    CHECK(list_types(registry(std::span(all, 1)), report_format::text).starts_with("Catalogs, for --catalog:\n"));
    CHECK(list_types(registry(std::span(all, 3).subspan(2)), report_format::text) == "Types, for --as:\n  locked\n");
}

TEST_CASE("types and catalogs are listed for programs", "[command]") {
    constexpr entry odd = type<lamp>("lamp\"2", "line\nbreak");
    constexpr entry all[] = {panel_entry, lamp_entry, odd};
    std::string const list = list_types(registry(all), report_format::json);
    CHECK(list.find('\n') == list.size() - 1);
    CHECK(boost::json::parse(list) == boost::json::parse(R"({
        "types": [{"name": "lamp", "description": "A lamp on a panel."}, {"name": "lamp\"2", "description": "line\nbreak"}],
        "catalogs": [{"name": "panel", "description": "What a panel says.", "events": [
            {"type": "lamp.lit", "severity": "info", "description": "A lamp was lit."},
            {"type": "lamp.out", "severity": "warn", "description": "A lamp went out."}]}]})"));
}
