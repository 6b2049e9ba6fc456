// SPDX-License-Identifier: BSL-1.0
// What the codes of issues mean, for people at a terminal and for a page of documentation.
#ifndef TELLTALE_COMMAND_EXPLAIN_HPP
#define TELLTALE_COMMAND_EXPLAIN_HPP

#include <telltale/issue/code.hpp>
#include <telltale/issue/explanations.hpp>
#include <telltale/text/nearest.hpp>
#include <telltale/text/printable.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace telltale::inline v0::command {

/// How explanations are laid out.
enum class explanation_format : std::uint8_t { text, markdown };

namespace detail {

/// Appends `words` in lines of up to `width` bytes, broken at blanks, each with its end.
inline void append_wrapped(std::string& out, std::string_view words, std::size_t width = 80) {
    std::size_t used = 0;
    while (!words.empty()) {
        std::size_t const size = std::min(words.find(' '), words.size());
        if (used != 0 && used + 1 + size > width) {
            out += '\n';
            used = 0;
        } else if (used != 0) {
            out += ' ';
            ++used;
        }
        out += words.substr(0, size);
        used += size;
        words.remove_prefix(std::min(size + 1, words.size()));
    }
    out += '\n';
}

} // namespace detail

/// The code that a user names: as in reports, with or without their brackets, `too_small` or `[too_small]`.
[[nodiscard]] constexpr std::optional<issue_code> code_named(std::string_view word) noexcept {
    if (word.starts_with('[') && word.ends_with(']')) word = word.substr(1, word.size() - 2);
    return issue_code_from(word);
}

/// Why `code_named` gave nothing: `there is no code "too_smal"; did you mean "too_small"?`.
[[nodiscard]] inline std::string why_no_code(std::string_view word) {
    std::string out = "there is no code \"";
    text::append_printable(out, word);
    out += '"';
    text::nearest_name meant(word);
    for (issue_code_description const& known : issue_codes) meant.consider(known.name);
    if (meant.index() == text::nearest_name::npos) return out += "; `explain` alone lists them all";
    ((out += "; did you mean \"") += issue_codes[meant.index()].name) += "\"?";
    return out;
}

/// One code, which is one of `issue_codes`: its name and meaning, a line of a report that has it, and what to do.
[[nodiscard]] inline std::string explain(issue_code code, explanation_format format = explanation_format::text) {
    issue_code_description const& known = issue_codes[static_cast<std::size_t>(code)];
    issue_code_explanation const& more = explanation_of(code);
    bool const is_page = format == explanation_format::markdown;
    std::string out;
    if (is_page) ((((out += "## ") += known.name) += "\n\n") += known.meaning) += '\n';
    else detail::append_wrapped(out, std::string(known.name) + ": " + std::string(known.meaning));
    ((out += "\n    ") += more.example) += "\n\n";
    detail::append_wrapped(out, more.advice, is_page ? 120 : 80);
    return out;
}

/// All codes, one after the other. As Markdown it is the whole page, with a heading.
[[nodiscard]] inline std::string explain_all(explanation_format format = explanation_format::text) {
    bool const is_page = format == explanation_format::markdown;
    std::string out;
    if (is_page)
        out =
            "# The codes of issues\n\n"
            "Each issue has a code, which a report shows in brackets at the end of its line. The names are stable: programs may\n"
            "depend on them, and not on the words of messages. `telltale explain CODE` prints what stands here.\n";
    for (issue_code_description const& known : issue_codes) {
        if (!out.empty()) out += '\n';
        out += explain(known.code, format);
    }
    return out;
}

/// All codes, a line for each: the name and what it means.
[[nodiscard]] inline std::string list_codes() {
    std::size_t width = 0;
    for (issue_code_description const& known : issue_codes) width = std::max(width, known.name.size());
    std::string out;
    for (issue_code_description const& known : issue_codes) {
        (out += known.name).append(width + 2 - known.name.size(), ' ');
        (out += known.meaning) += '\n';
    }
    return out;
}

} // namespace telltale::inline v0::command

#endif
