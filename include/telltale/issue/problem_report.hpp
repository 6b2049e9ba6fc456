// SPDX-License-Identifier: BSL-1.0
// Issues as the answer of an HTTP service to a request whose body is wrong.
#ifndef TELLTALE_ISSUE_PROBLEM_REPORT_HPP
#define TELLTALE_ISSUE_PROBLEM_REPORT_HPP

#include <telltale/issue/issues.hpp>
#include <telltale/issue/report_string.hpp>
#include <telltale/text/percent_encode.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// What problem details (RFC 9457) say of the kind of problem.
struct problem {
    /// A URI reference for the kind of problem.
    std::string_view type = "about:blank";
    /// A short text for people, the same for all problems of that type. When it is empty: what RFC 9110 calls the status,
    /// for 400, 413, 415, 422 and 500; else no member `title`.
    std::string_view title{};
    /// The status code of the answer, which must be sent with the same.
    unsigned status = 422;
    /// A URI reference for this occurrence; no member `instance` when it is empty.
    std::string_view instance{};
};

namespace detail {

[[nodiscard]] constexpr std::string_view status_phrase(unsigned status) noexcept {
    switch (status) {
    case 400: return "Bad Request";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 422: return "Unprocessable Content";
    case 500: return "Internal Server Error";
    default: return {};
    }
}

// RFC 6901, section 6: the pointer as the fragment of a URI (RFC 3986, section 3.5).
[[nodiscard]] inline std::string fragment_pointer(path const& at) {
    std::string out = "#";
    text::append_percent_encoded(out, at.pointer(), "-._~!$&'()*+,;=:@/?");
    return out;
}

// `3 errors, 1 warning`
[[nodiscard]] inline std::string count_sentence(std::size_t errors, std::size_t warnings) {
    std::string out = errors == 0 ? "no" : std::to_string(errors);
    out += errors == 1 ? " error" : " errors";
    if (warnings != 0) {
        out += ", ";
        out += std::to_string(warnings);
        out += warnings == 1 ? " warning" : " warnings";
    }
    return out;
}

inline void append_problems(std::string& out, issues const& list, issue_severity which) {
    bool first = true;
    for (issue const& i : list) {
        if (i.severity != which) continue;
        if (!first) out += ',';
        first = false;
        out += R"({"detail":)";
        append_report_string(out, reason(i));
        out += R"(,"pointer":)";
        append_report_string(out, fragment_pointer(i.path));
        out += R"(,"code":")";
        out += to_string(i.code);
        out += '"';
        if (i.position) {
            out += R"(,"line":)";
            out += std::to_string(i.position->line);
            out += R"(,"column":)";
            out += std::to_string(i.position->column);
        }
        out += '}';
    }
}

} // namespace detail

/// Problem details for HTTP APIs (RFC 9457, `application/problem+json`) on one line without its end:
///
///     {"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"1 error",
///      "errors":[{"detail":"must be >= 1024 (got 80)","pointer":"#/port","code":"too_small","line":3,"column":21}]}
///
/// `errors` has the form of the RFC's own example: `pointer` is a JSON Pointer as a URI fragment (RFC 6901, section 6);
/// `code`, and `line` and `column` if they are known, are added. Warnings stand apart, in `warnings`, which is left out when
/// there are none. Names no file: those of a server are no business of its clients. Always valid JSON, and harmless to look
/// at.
[[nodiscard]] inline std::string problem_report(issues const& list, problem const& kind = {}) {
    std::size_t errors = 0;
    for (issue const& i : list) errors += i.severity == issue_severity::error;
    std::size_t const warnings = list.size() - errors;
    std::string_view const title = kind.title.empty() ? detail::status_phrase(kind.status) : kind.title;

    std::string out = R"({"type":)";
    detail::append_report_string(out, kind.type);
    if (!title.empty()) {
        out += R"(,"title":)";
        detail::append_report_string(out, title);
    }
    out += R"(,"status":)";
    out += std::to_string(kind.status);
    out += R"(,"detail":")";
    out += detail::count_sentence(errors, warnings);
    out += '"';
    if (!kind.instance.empty()) {
        out += R"(,"instance":)";
        detail::append_report_string(out, kind.instance);
    }
    out += R"(,"errors":[)";
    detail::append_problems(out, list, issue_severity::error);
    out += ']';
    if (warnings != 0) {
        out += R"(,"warnings":[)";
        detail::append_problems(out, list, issue_severity::warning);
        out += ']';
    }
    out += '}';
    return out;
}

} // namespace telltale::inline v0

#endif
