// SPDX-License-Identifier: BSL-1.0
// Has a program checked that parses a struct of one member, and the same with a pattern, with many members, and with what annotations
// say of them, and prints what these add in user time.
#include <compile_time.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace {

/// The grammar of RFC 3339, section 5.6.
constexpr char date_time[] =
    "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)"
    "([.][0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$";
/// As above, where each month has its days, and February 29 in leap years only.
constexpr char calendar_time[] =
    "^(([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29"
    "|[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))"
    "[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$";

std::string program(std::string const& members) {
    return "#include <telltale/text.hpp>\n#include <optional>\n#include <string>\nstruct event {\n" + members +
           "};\nbool read(std::string_view text) { return telltale::parse<event>(text).has_value(); }\n";
}

std::string one_text(std::string const& rule) {
    return program(
        "    std::string at;\n    static constexpr auto schema = telltale::schema(telltale::field<&event::at>(" + rule +
        "));\n");
}

/// A struct with a rule for each member, in fields or in annotations.
std::string many(std::size_t count, bool annotated) {
    char const* const types[] = {"int", "double", "bool", "std::string", "std::optional<int>"};
    char const* const rules[] = {"telltale::minimum(0)", "telltale::range(0, 1)", "telltale::description(\"a flag\")",
                                 "telltale::min_length(1)", "telltale::maximum(65535)"};
    std::string members;
    std::string fields;
    for (std::size_t i = 0; i != count; ++i) {
        std::string const name = "member_" + std::to_string(i);
        std::string const rule = rules[i % 5];
        members += "    " + (annotated ? "[[=" + rule + "]] " : std::string()) + types[i % 5] + " " + name + ";\n";
        fields += ",\n        telltale::field<&event::" + name + ">(" + rule + ")";
    }
    if (!annotated)
        members += "    static constexpr auto schema = telltale::schema(telltale::camel_case" + fields + ");\n";
    return program(members);
}

} // namespace

int main(int argc, char** argv) {
    std::vector<benchmarks::compiled_program> programs = {
        {"without", one_text("telltale::min_length(1)")},
        {"rfc3339", one_text("telltale::pattern<R\"(" + std::string(date_time) + ")\">()")},
        {"rfc3339_days", one_text("telltale::pattern<R\"(" + std::string(calendar_time) + ")\">()")},
        {"members_50", many(50, false)},
        {"members_100", many(100, false)},
        {"members_200", many(200, false)},
    };
#if defined(TELLTALE_READS_ANNOTATIONS)
    programs.push_back({"annotated_200", many(200, true)});
#endif
    return benchmarks::measure_programs(argc, argv, "compile_schema",
                                        "what a pattern and many members add to a program that parses one text",
                                        programs);
}
