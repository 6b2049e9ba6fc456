// SPDX-License-Identifier: BSL-1.0
// The manual page of a command, from the same table as its help.
#ifndef TELLTALE_COMMAND_MAN_PAGE_HPP
#define TELLTALE_COMMAND_MAN_PAGE_HPP

#include <telltale/command/about.hpp>
#include <telltale/command/command_table.hpp>
#include <telltale/command/registry.hpp>
#include <telltale/version.hpp>

#include <string>
#include <string_view>

namespace telltale::inline v0::command {

namespace detail {

/// A text as roff shows it and not as a request or an escape: hyphens are those that are typed, and lines begin with no dot.
[[nodiscard]] inline std::string roff(std::string_view text) {
    std::string out;
    bool begins_line = true;
    for (char const c : text) {
        if (begins_line && (c == '.' || c == '\'')) out += "\\&";
        begins_line = c == '\n';
        switch (c) {
        case '\\': out += "\\e"; break;
        case '-': out += "\\-"; break;
        case '\'': out += "\\(aq"; break;
        case '`': out += "\\(ga"; break;
        case '^': out += "\\(ha"; break;
        case '~': out += "\\(ti"; break;
        default: out += c;
        }
    }
    return out;
}

/// An argument of a macro, which may have blanks and quotation marks.
[[nodiscard]] inline std::string roff_argument(std::string_view text) {
    std::string out = "\"";
    for (char const c : roff(text)) {
        if (c == '"') out += "\\(dq";
        else out += c == '\n' ? ' ' : c;
    }
    return out += '"';
}

[[nodiscard]] inline std::string upper_case(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return out;
}

/// `\fB\-q\fR, \fB\-\-quiet\fR`, `\fB\-\-format\fR \fIFORMAT\fR`, `\fIFILE\fR...`
[[nodiscard]] inline std::string roff_names(option_description const& of) {
    std::string out;
    if (of.letter != '\0') out = std::string("\\fB\\-") + of.letter + "\\fR, ";
    if (!of.name.empty()) out += "\\fB" + roff(of.name) + "\\fR";
    if (!of.name.empty() && !of.value.empty()) out += ' ';
    if (!of.value.empty()) out += "\\fI" + roff(of.value) + "\\fR";
    if (of.is_repeatable) out += "...";
    return out;
}

/// A paragraph with a tag; `text`, which may be empty, gets its full stop.
[[nodiscard]] inline std::string roff_entry(std::string const& tag, std::string_view text) {
    std::string out = ".TP\n" + tag + '\n' + (text.empty() ? "\\&" : roff(text));
    if (!text.empty() && !text.ends_with('.')) out += '.';
    return out += '\n';
}

inline void append_registry(std::string& out, registry const& known) {
    for (bool const catalogs : {false, true}) {
        bool first = true;
        for (entry const& e : known.entries()) {
            if (e.is_catalog != catalogs) continue;
            if (first) out += catalogs ? ".SS Catalogs, for \\-\\-catalog\n" : ".SS Types, for \\-\\-as\n";
            first = false;
            out += roff_entry("\\fB" + roff(e.name) + "\\fR", e.description);
        }
    }
}

} // namespace detail

/// The page in section 1 for the command `self.name`, in the macros of man(7): its commands and options as in the table, what
/// `known` has, how it ends and what it heeds. Has no date, so that one version has one page.
[[nodiscard]] inline std::string man_page(about const& self, registry const& known) {
    using namespace detail;
    std::string const name = roff(self.name);
    std::string version(self.version.empty() ? std::string_view(version_string) : self.version);
    std::string out = ".TH " + roff_argument(upper_case(self.name)) + " 1 \"\" " +
                      roff_argument(std::string(self.name) + ' ' + version) + " \"User Commands\"\n";
    out += ".SH NAME\n" + name + " \\- " +
           roff(self.description.substr(0, self.description.find_last_not_of('.') + 1)) + '\n';
    out += ".SH SYNOPSIS\n";
    for (command_description const* each : known.commands()) {
        if (each != &check_command) out += ".br\n";
        out += "\\fB" + name + ' ' + roff(each->name) + "\\fR";
        if (!each->options.empty()) out += " [\\fIOPTION\\fR...]";
        if (!each->operand.value.empty()) {
            out += is_needed(each->operand) ? " " : " [";
            out += roff_names(each->operand) + (is_needed(each->operand) ? "" : "]");
        }
        out += '\n';
    }
    out += ".br\n\\fB" + name + "\\fR \\fB\\-\\-help\\fR | \\fB\\-\\-version\\fR\n";
    out += ".SH COMMANDS\n";
    for (command_description const* each : known.commands()) {
        out += ".SS " + roff_argument(std::string(self.name) + ' ' + std::string(each->name)) + '\n';
        out += roff(each->text) + ".\n";
        if (!each->operand.value.empty()) out += roff_entry(roff_names(each->operand), each->operand.text);
        for (option_description const& option : each->options) out += roff_entry(roff_names(option), option.text);
        out += roff_entry(roff_names(help_option), help_option.text);
        if (!each->notes.empty()) out += ".PP\n.nf\n" + roff(notes_of(*each, self.name)) + "\n.fi\n";
    }
    out += ".SH TYPES AND CATALOGS\n";
    append_registry(out, known);
    out += ".SH EXIT STATUS\n";
    out += roff_entry("0", "All is good; warnings are allowed");
    out += roff_entry("1", "A document has an error");
    out += roff_entry("2", "The arguments are wrong, or something could not be read or written");
    out += ".SH ENVIRONMENT\n";
    out += roff_entry("\\fBNO_COLOR\\fR",
                      "When it is set and not empty, reports have no colours unless --color=always is given");
    out += roff_entry("\\fBTERM\\fR", "When it is dumb, reports have no colours, and no progress is shown");
    return out;
}

} // namespace telltale::inline v0::command

#endif
