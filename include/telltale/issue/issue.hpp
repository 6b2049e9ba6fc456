// SPDX-License-Identifier: BSL-1.0
// One thing that is wrong with a document: what, where, and in words.
#ifndef TELLTALE_ISSUE_ISSUE_HPP
#define TELLTALE_ISSUE_ISSUE_HPP

#include <telltale/issue/code.hpp>
#include <telltale/issue/path.hpp>
#include <telltale/text/position.hpp>
#include <telltale/text/printable.hpp>

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// Whether an issue refuses the document (`error`) or only remarks on it (`warning`).
enum class issue_severity : std::uint8_t { error, warning };

/// `error` or `warning`.
[[nodiscard]] constexpr std::string_view to_string(issue_severity severity) noexcept {
    return severity == issue_severity::error ? "error" : "warning";
}

/// One thing that is wrong. Owns all its text, so it outlives document and schema.
struct issue {
    issue_severity severity = issue_severity::error;
    issue_code code = issue_code::missing_key;
    telltale::path path{};
    std::string message{};                   ///< the rule's own text, or a default one
    std::string expected{};                  ///< what the rule asks for, in short; may be empty
    std::string got{};                       ///< the value as JSON, cut; empty when there is none or when it is secret
    std::optional<text_position> position{}; ///< of the value, in the text; none when the input was not a text
    std::string file{};                      ///< that the document was read from; empty when it was no file

    friend bool operator==(issue const&, issue const&) = default;
};

namespace detail {

/// `Prometheus port must be >= 1024 (got 80)`, foreign characters as they are.
[[nodiscard]] inline std::string reason(issue const& i) {
    std::string out = i.message;
    if (!i.got.empty()) {
        out += " (got ";
        out += i.got;
        out += ')';
    }
    return out;
}

/// `prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]`
inline void append_statement(std::string& out, issue const& i) {
    out += i.path.dotted();
    out += ": ";
    text::append_printable(out, reason(i));
    out += " [";
    out += to_string(i.code);
    out += ']';
}

/// `config.json:3:21:`, `config.json:`, `3:21:` or nothing: what is known of the place.
inline void append_place(std::string& out, std::string_view file, std::optional<text_position> const& at) {
    if (!file.empty())
        text::append_printable(out, std::string(file) += ':'); // in one, as two colons would be a command
    if (at) {
        out += std::to_string(at->line);
        out += ':';
        out += std::to_string(at->column);
        out += ':';
    }
}

} // namespace detail

/// One line without its end: `3:21: error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]`, with
/// `config.json:` before it when the file is known. Foreign characters that could break the line or act on a terminal
/// are escaped.
[[nodiscard]] inline std::string to_string(issue const& i) {
    std::string out;
    detail::append_place(out, i.file, i.position);
    if (!out.empty()) out += ' ';
    out += to_string(i.severity);
    out += ": ";
    detail::append_statement(out, i);
    return out;
}

/// Writes `to_string(i)`. A template so that this header needs no stream; include `<ostream>` where you use it.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, issue const& i) {
    std::string const line = to_string(i);
    return out.write(line.data(), static_cast<decltype(out.width())>(line.size()));
}

} // namespace telltale::inline v0

#endif
