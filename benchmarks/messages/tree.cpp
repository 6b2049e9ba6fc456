// SPDX-License-Identifier: BSL-1.0
// Writes documents.
#include "messages/tree.hpp"

#include <cstddef>
#include <cstdio>

namespace messages {

namespace {

void write_string(std::string& out, std::string_view text) {
    out += '"';
    for (char const c : text) {
        if (c == '"' || c == '\\') (out += '\\') += c;
        else if (c == '\n') out += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
            out += escape;
        } else out += c;
    }
    out += '"';
}

void write(std::string& out, tree const& value, bool pretty, std::size_t depth) {
    if (value.is == tree::kind::literal) return void(out += value.text);
    if (value.is == tree::kind::string) return write_string(out, value.text);
    bool const is_object = value.is == tree::kind::object;
    auto const new_line = [&](std::size_t level) {
        if (pretty) (out += '\n').append(2 * level, ' ');
    };
    out += is_object ? '{' : '[';
    char const* comma = "";
    for (auto const& [key, member] : value.members) {
        out += comma;
        comma = ",";
        new_line(depth + 1);
        if (is_object) {
            write_string(out, key);
            out += pretty ? ": " : ":";
        }
        write(out, member, pretty, depth + 1);
    }
    if (!value.members.empty()) new_line(depth);
    out += is_object ? '}' : ']';
}

} // namespace

std::string text_of(tree const& value, bool pretty) {
    std::string out;
    write(out, value, pretty, 0);
    return out;
}

} // namespace messages
