// SPDX-License-Identifier: BSL-1.0
// Compares what is said and read of JSON text with what is said and read of the same text as YAML.
#ifndef TELLTALE_TESTS_AGREE_YAML_AS_YAML_HPP
#define TELLTALE_TESTS_AGREE_YAML_AS_YAML_HPP

#include <telltale/yaml/parse.hpp>

#include "agree/agreement.hpp"

#include <cstddef>
#include <iostream>
#include <map>
#include <string>
#include <string_view>

namespace as_yaml {

/// Without white space before a colon or a comma: yaml-cpp lets no line end before a colon, and from 0.9 on before no comma.
inline std::string tightened(std::string_view json) {
    std::string out;
    bool inside = false;
    for (std::size_t i = 0; i != json.size(); ++i) {
        if (inside && json[i] == '\\') {
            out += json[i++];
        } else if (json[i] == '"') {
            inside = !inside;
        } else if (!inside && (json[i] == ':' || json[i] == ',')) {
            while (out.find_last_of(" \t\r\n") == out.size() - 1) out.pop_back();
        }
        out += json[i];
    }
    return out;
}

inline std::string told(telltale::issues const& list, bool with_places) {
    std::string out;
    for (telltale::issue const& i : list) {
        if (with_places && i.position)
            out += std::to_string(i.position->offset) + '=' + std::to_string(i.position->line) + ':' +
                   std::to_string(i.position->column) + ' ';
        out += agree::line_of(i);
    }
    return out;
}

/// Free-form values of JSON text keep its spelling.
template <class T>
bool is_same(T const& a, T const& b) {
    telltale::write_options const all{.secrets = telltale::secrets::show};
    return agree::same_value<false>(telltale::value_from_text(telltale::serialize(a, all)),
                                    telltale::value_from_text(telltale::serialize(b, all)));
}

/// Reads `count` documents that `write` makes, as JSON and as YAML. Gives how many were refused; `seen`: the codes.
template <class T, class Write>
std::size_t compare(agree::author& a, std::size_t count, Write write, std::map<std::string, int>& seen) {
    std::size_t refused = 0;
    for (std::size_t i = 0; i != count; ++i) {
        a.begin(24);
        std::string const text = tightened(a.blank() + write(a) + a.blank());
        telltale::issues warned, warned_yaml, warned_parse;
        telltale::options wishes;
        wishes.limits.depth = 24;
        if (i % 16 == 5) wishes.issue_limit = 1 + i % 3;
        if (i % 8 == 3) wishes.unknown_keys = static_cast<telltale::unknown_keys>(i / 8 % 3);
        wishes.sink = warned;
        telltale::issues const json = telltale::validate<T>(text, wishes);
        auto const value = telltale::parse<T>(
            text, {.unknown_keys = wishes.unknown_keys, .issue_limit = wishes.issue_limit, .limits = wishes.limits});
        wishes.sink = warned_yaml;
        telltale::issues const yaml = telltale::validate_yaml<T>(text, wishes);
        wishes.sink = warned_parse;
        auto const read = telltale::parse_yaml<T>(text, wishes);
        INFO("document " << i << ": " << text);
        REQUIRE(read.has_value() == yaml.ok());
        if (!read) REQUIRE(told(read.error(), true) == told(yaml, true));
        REQUIRE(told(warned_yaml, true) == told(warned_parse, true));
        refused += json.ok() ? 0 : 1;

        if (text.find("\\ud83d") != std::string::npos) { // in YAML no character, so nothing can be compared
            REQUIRE_FALSE(yaml.ok());
            continue;
        }
        for (telltale::issue const& one : json) ++seen[std::string(telltale::to_string(one.code))];
        char const* const last = text.data() + text.size();
        if (char const* const bad = telltale::text::find_invalid_utf8(text.data(), last);
            bad != last) { // looked for first
            REQUIRE(yaml.size() == 1);
            CHECK(yaml[0].code == telltale::issue_code::bad_utf8);
            CHECK(yaml[0].position->offset == static_cast<std::size_t>(bad - text.data()));
            continue;
        }
        REQUIRE(told(yaml, true) == told(json, true));
        REQUIRE(told(warned_yaml, true) == told(warned, true));
        for (std::size_t k = 0; k != json.size(); ++k)
            if (json[k].got.find('\\') == std::string::npos)
                REQUIRE(yaml[k].got == json[k].got); // else it shows the spelling
        if (read) REQUIRE(is_same(*read, *value));
    }
    return refused;
}

} // namespace as_yaml

#endif
