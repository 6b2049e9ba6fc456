// SPDX-License-Identifier: BSL-1.0
// Issues in the output format that JSON Schema gives to validators.
#ifndef TELLTALE_ISSUE_JSON_SCHEMA_REPORT_HPP
#define TELLTALE_ISSUE_JSON_SCHEMA_REPORT_HPP

#include <telltale/issue/issues.hpp>
#include <telltale/issue/report_source.hpp>
#include <telltale/issue/report_string.hpp>

#include <string>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

// A pointer to the keyword that says the same; empty where JSON Schema has none.
[[nodiscard]] constexpr std::string_view keyword_location(issue_code code) noexcept {
    switch (code) {
    case issue_code::missing_key: return "/required";
    case issue_code::unknown_key: return "/additionalProperties";
    case issue_code::wrong_type:
    case issue_code::not_an_integer: return "/type";
    case issue_code::too_small: return "/minimum";
    case issue_code::too_big: return "/maximum";
    case issue_code::not_a_multiple: return "/multipleOf";
    case issue_code::too_short: return "/minLength";
    case issue_code::too_long: return "/maxLength";
    case issue_code::wrong_pattern: return "/pattern";
    case issue_code::wrong_format: return "/format";
    case issue_code::not_one_of: return "/enum";
    case issue_code::too_few_items: return "/minItems";
    case issue_code::too_many_items: return "/maxItems";
    case issue_code::not_unique: return "/uniqueItems";
    case issue_code::deprecated: return "/deprecated";
    case issue_code::unknown_tag:
    case issue_code::duplicate_key:
    case issue_code::out_of_range:
    case issue_code::not_finite:
    case issue_code::rule_broken:
    case issue_code::bad_json:
    case issue_code::bad_yaml:
    case issue_code::bad_utf8:
    case issue_code::too_deep:
    case issue_code::too_large:
    case issue_code::too_many_issues: break;
    }
    return {};
}

// The value that the keyword judged: of a missing key, the object that lacks it.
[[nodiscard]] inline std::string instance_location(issue const& i) {
    if (i.code != issue_code::missing_key || i.path.empty()) return i.path.pointer();
    path at = i.path;
    at.pop_back();
    return at.pointer();
}

inline void append_output_unit(std::string& out, issue const& i, std::string_view named_file) {
    bool const is_error = i.severity == issue_severity::error;
    out += is_error ? R"({"valid":false,"keywordLocation":")" : R"({"valid":true,"keywordLocation":")";
    out += keyword_location(i.code);
    out += R"(","instanceLocation":)";
    append_report_string(out, instance_location(i));
    out += is_error ? R"(,"error":)" : R"(,"annotation":)";
    append_report_string(out, reason(i));
    out += R"(,"code":")";
    out += to_string(i.code);
    out += R"(","dotted":)";
    append_report_string(out, i.path.dotted());
    if (i.position) {
        out += R"(,"line":)";
        out += std::to_string(i.position->line);
        out += R"(,"column":)";
        out += std::to_string(i.position->column);
    }
    if (i.file != named_file && !i.file.empty()) {
        out += R"(,"file":)";
        append_report_string(out, i.file);
    }
    out += '}';
}

// `,"errors":[...]` of the issues that have that severity; nothing when none has.
inline void append_output_units(std::string& out, issues const& list, std::string_view named_file,
                                issue_severity which) {
    bool any = false;
    for (issue const& i : list) {
        if (i.severity != which) continue;
        if (any) out += ',';
        else out += which == issue_severity::error ? R"(,"errors":[)" : R"(,"annotations":[)";
        any = true;
        append_output_unit(out, i, named_file);
    }
    if (any) out += ']';
}

} // namespace detail

/// The output format `basic` of JSON Schema 2020-12 (core, section 12.4.2) on one line without its end:
///
///     {"valid":false,"keywordLocation":"","instanceLocation":"","errors":[{"valid":false,"keywordLocation":"/minimum",
///      "instanceLocation":"/port","error":"must be >= 1024 (got 80)","code":"too_small","dotted":"port","line":3,"column":21}]}
///
/// `valid` is `list.ok()`. Errors stand in `errors`, warnings in `annotations`, whether or not there are errors; either is
/// left out when it would be empty. Each is an output unit with the members that section 12.3 asks for:
///
/// - `keywordLocation` is the name of the keyword that says the same as the code, as a pointer of one step, and not the path
///   through a schema, which there is none of: `/minimum` for an exclusive bound too, `/minItems` for a map too. It is empty
///   for what no keyword says: faults of the text, limits, the program's own rules, tags.
/// - `instanceLocation` is the value as a JSON Pointer (RFC 6901); of a missing key, the object that lacks it.
/// - `error`, or `annotation` for a warning, is the message with the value.
///
/// Beyond these (section 12.3 allows it) it has `code`, `dotted`, which names a missing key too, `line` and `column` if they
/// are known, and `file` if the issue's file is not the one of the whole, which is `source.name` or the first issue's file.
/// Always valid JSON, and harmless to look at. Shows nothing of `source.text`.
[[nodiscard]] inline std::string json_schema_report(issues const& list, report_source const& source) {
    std::string_view const file = detail::file_of(source, list);
    std::string out = list.ok() ? R"({"valid":true,"keywordLocation":"","instanceLocation":"")"
                                : R"({"valid":false,"keywordLocation":"","instanceLocation":"")";
    if (!file.empty()) {
        out += R"(,"file":)";
        detail::append_report_string(out, file);
    }
    detail::append_output_units(out, list, file, issue_severity::error);
    detail::append_output_units(out, list, file, issue_severity::warning);
    out += '}';
    return out;
}

} // namespace telltale::inline v0

#endif
