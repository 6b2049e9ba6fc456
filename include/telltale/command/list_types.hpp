// SPDX-License-Identifier: BSL-1.0
// The list of the types and catalogs that a command knows.
#ifndef TELLTALE_COMMAND_LIST_TYPES_HPP
#define TELLTALE_COMMAND_LIST_TYPES_HPP

#include <telltale/command/arguments.hpp>
#include <telltale/command/entry.hpp>
#include <telltale/command/registry.hpp>
#include <telltale/telemetry/event_catalog.hpp>
#include <telltale/telemetry/severity.hpp>
#include <telltale/text/write_string.hpp>
#include <telltale/write/serialize.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace telltale::inline v0::command {

namespace detail {

/// `info`
[[nodiscard]] inline std::string severity_name(telemetry::severity severity) {
    std::string const quoted = serialize(severity);
    return quoted.substr(1, quoted.size() - 2);
}

// The columns of a list: padded, but nothing stands at the end of a line.
inline void append_columns(std::string& out, std::string_view indent, std::string_view name, std::size_t width,
                           std::string_view rest) {
    (out += indent) += name;
    if (!rest.empty()) (out.append(width - name.size() + 2, ' ')) += rest;
    out += '\n';
}

[[nodiscard]] inline std::string list_as_text(registry const& known) {
    std::string out;
    for (bool const catalogs : {false, true}) {
        std::size_t width = 0;
        for (entry const& e : known.entries())
            if (e.is_catalog == catalogs) width = std::max(width, e.name.size());
        bool first = true;
        for (entry const& e : known.entries()) {
            if (e.is_catalog != catalogs) continue;
            if (first && !out.empty()) out += '\n';
            if (first) out += catalogs ? "Catalogs, for --catalog:\n" : "Types, for --as:\n";
            first = false;
            append_columns(out, "  ", e.name, width, e.description);
            std::size_t longest = 0;
            for (auto const& event : e.events) longest = std::max(longest, event.type.size());
            for (auto const& event : e.events) {
                std::string rest = severity_name(event.default_severity);
                if (!event.description.empty())
                    (rest.append(7 - std::min<std::size_t>(rest.size(), 6), ' ')) += event.description;
                append_columns(out, "    ", event.type, longest, rest);
            }
        }
    }
    return out;
}

inline void append_member(std::string& out, std::string_view before, std::string_view value) {
    out += before;
    text::append_json_string(out, value);
}

[[nodiscard]] inline std::string list_as_json(registry const& known) {
    std::string out;
    for (bool const catalogs : {false, true}) {
        out += catalogs ? R"(],"catalogs":[)" : R"({"types":[)";
        bool first = true;
        for (entry const& e : known.entries()) {
            if (e.is_catalog != catalogs) continue;
            append_member(out, first ? R"({"name":)" : R"(,{"name":)", e.name);
            append_member(out, R"(,"description":)", e.description);
            first = false;
            if (catalogs) {
                out += R"(,"events":[)";
                bool first_event = true;
                for (auto const& event : e.events) {
                    append_member(out, first_event ? R"({"type":)" : R"(,{"type":)", event.type);
                    append_member(out, R"(,"severity":)", severity_name(event.default_severity));
                    append_member(out, R"(,"description":)", event.description);
                    out += '}';
                    first_event = false;
                }
                out += ']';
            }
            out += '}';
        }
    }
    return out += "]}\n";
}

} // namespace detail

/// What a command can check documents as: the types, the catalogs and their events, for people, or as one JSON object on a line,
/// `{"types":[{"name","description"}],"catalogs":[{"name","description","events":[{"type","severity","description"}]}]}`.
[[nodiscard]] inline std::string list_types(registry const& known, report_format format) {
    return format == report_format::json ? detail::list_as_json(known) : detail::list_as_text(known);
}

} // namespace telltale::inline v0::command

#endif
