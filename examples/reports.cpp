// SPDX-License-Identifier: BSL-1.0
// The same issues in every form: for people, for programs, for GitHub, as JSON Schema has them, as an HTTP API answers.
#include <telltale/text.hpp>

#include <iostream>
#include <string>
#include <string_view>

// [declare]
struct relay {
    std::string host;
    int port;

    static constexpr auto schema =
        telltale::schema(telltale::unknown_keys::warn, telltale::field<&relay::port>(telltale::minimum(1024)));
};
// [/declare]

int main() {
    // [reports]
    std::string_view const text = R"({"port": 80, "name": "a"})";
    telltale::issues warnings;
    telltale::issues const found = telltale::validate<relay>(text, {.sink = warnings});
    telltale::report_source const source{.name = "relay.json", .text = text};
    std::cout << telltale::text_report(warnings, source) << telltale::text_report(found, source)
              << telltale::github_report(found, source) << telltale::json_report(found, source) << '\n'
              << telltale::json_schema_report(found, source) << '\n'
              << telltale::problem_report(found, {.title = "The relay was not understood"}) << '\n';
    // [/reports]

    // [issue]
    for (telltale::issue const& wrong : found) {
        std::cout << to_string(wrong.code) << " at " << wrong.path.dotted() << ", " << wrong.path.pointer();
        if (wrong.position) std::cout << ", line " << wrong.position->line << ", column " << wrong.position->column;
        std::cout << ": " << wrong.message << '\n';
    }
    // [/issue]
}
