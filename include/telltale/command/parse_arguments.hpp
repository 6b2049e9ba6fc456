// SPDX-License-Identifier: BSL-1.0
// Reads the arguments of a command, and says in one sentence what is wrong with them.
#ifndef TELLTALE_COMMAND_PARSE_ARGUMENTS_HPP
#define TELLTALE_COMMAND_PARSE_ARGUMENTS_HPP

#include <telltale/command/about.hpp>
#include <telltale/command/arguments.hpp>
#include <telltale/command/registry.hpp>
#include <telltale/text/nearest.hpp>
#include <telltale/text/printable.hpp>
#include <telltale/version.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0::command {

/// What arguments came to: something to do; or `answer`, the text that was asked for; or `complaint`, what is wrong with them.
struct parsed_arguments {
    std::optional<arguments> asked{};
    std::string answer{};    ///< help or version, with its line ends
    std::string complaint{}; ///< one sentence
};

namespace detail {

/// `1000`, `64K`, `16M`, `1G` (powers of 1024); nothing for another text, 0, or what is too large.
[[nodiscard]] constexpr std::optional<std::size_t> parse_size(std::string_view text) noexcept {
    constexpr std::size_t most = std::numeric_limits<std::size_t>::max() / 4;
    std::size_t unit = 1;
    if (!text.empty()) {
        constexpr std::string_view units = "KMG";
        std::size_t const which = units.find(
            text.back() >= 'a' && text.back() <= 'z' ? static_cast<char>(text.back() - 'a' + 'A') : text.back());
        if (which != std::string_view::npos) {
            unit = std::size_t{1} << (10 * (which + 1));
            text.remove_suffix(1);
        }
    }
    if (text.empty()) return std::nullopt;
    std::size_t n = 0;
    for (char const c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        auto const digit = static_cast<std::size_t>(c - '0');
        if (n > (most - digit) / 10) return std::nullopt;
        n = 10 * n + digit;
    }
    if (n == 0 || n > most / unit) return std::nullopt;
    return n * unit;
}

inline void append_quoted(std::string& out, std::string_view word) {
    out += '"';
    text::append_printable(out, word);
    out += '"';
}

/// `--color takes auto, always or never, not "alwys"; did you mean "always"?`
[[nodiscard]] inline std::string not_a_choice(std::string_view option, std::string_view given,
                                              std::span<std::string_view const> choices) {
    std::string out(option);
    out += " takes ";
    for (std::size_t i = 0; i != choices.size(); ++i) {
        if (i != 0) out += i + 1 == choices.size() ? " or " : ", ";
        out += choices[i];
    }
    out += ", not ";
    append_quoted(out, given);
    if (auto const meant = text::nearest(given, choices); meant != text::nearest_name::npos) {
        out += "; did you mean ";
        append_quoted(out, choices[meant]);
        out += '?';
    }
    return out;
}

/// The commands and options of a command line, bound to what they set.
class command_line {
public:
    explicit command_line(about const& self) : app_(std::string(self.description), std::string(self.name)) {
        std::string version = std::string(self.name) + ' ';
        if (self.version.empty()) version += version_string;
        else version += std::string(self.version) + " (telltale " + version_string + ")";
        app_.set_version_flag("--version", version, "Print the version and end");
        app_.set_help_flag("-h,--help", "Print this help and end");
        app_.require_subcommand(1);

        check_ = app_.add_subcommand("check", "Check files, and name every wrong field");
        check_->set_help_flag("-h,--help", "Print this help and end");
        check_->add_option("files", files, "The files; - is the standard input")->type_name("FILE");
        check_->add_option("--as", as, "What each document is; `types` lists what there is")->type_name("TYPE");
        check_->add_option("--catalog", catalog, "Each document is an event of this catalog")->type_name("CATALOG");
        check_->add_flag("--jsonl", is_log, "One document in each line (LF or CRLF, blank lines are skipped)");
        check_->add_option("--unknown", unknown, "Keys that nobody declared: ignore, warn (default) or reject")
            ->type_name("WHAT");
        check_->add_option("--format", format, "text (default) or json")->type_name("FORMAT");
        check_->add_option("--color", color, "auto (default), always or never")->type_name("WHEN");
        check_->add_option("--max-issues", max_issues, "Issues shown for one document (default 64)")->type_name("N");
        check_->add_option("--max-line", max_line, "Bytes of a line with --jsonl (default 16M)")->type_name("SIZE");
        check_->add_flag("-q,--quiet", quiet, "No summary on the standard error");
        check_->footer("Issues go to the standard output, the summary to the standard error.\n"
                       "Ends with 0 when all is good (warnings allowed), 1 when there are errors,\n"
                       "2 when it was called wrongly or could not read or write.");

        types_ = app_.add_subcommand("types", "List the types and catalogs that documents can be checked as");
        types_->set_help_flag("-h,--help", "Print this help and end");
        types_->add_option("--format", format, "text (default) or json")->type_name("FORMAT");
    }

    /// Gives an answer, a complaint, or neither.
    [[nodiscard]] parsed_arguments parse(int argc, char const* const* argv) {
        parsed_arguments out;
        try {
            app_.parse(argc, argv);
        } catch (CLI::CallForVersion const& version) {
            (out.answer = version.what()) += '\n';
        } catch (CLI::Success const&) {
            out.answer = app_.help();
        } catch (CLI::ExtrasError const&) {
            out.complaint = unexpected();
        } catch (CLI::RequiredError const&) {
            out.complaint =
                app_.remaining(true).empty() ? "say what to do: check or types; --help tells more" : unexpected();
        } catch (
            CLI::ArgumentMismatch const& mismatch) { // `--as: 1 required TYPE missing`, `--as: At Most 1 required ...`
            std::string const what = mismatch.what();
            out.complaint = what.substr(0, what.find(':'));
            out.complaint += what.find("At Most") == std::string::npos ? " needs a value" : " can be given only once";
        } catch (CLI::Error const& other) {
            out.complaint = other.what();
        }
        std::replace(out.complaint.begin(), out.complaint.end(), '\n', ' ');
        return out;
    }

    [[nodiscard]] bool lists_types() const { return types_->parsed(); }
    [[nodiscard]] bool is_given(char const* option) const { return check_->count(option) != 0; }

    std::vector<std::string> files;
    std::string as, catalog, max_issues, max_line;
    std::string format = "text", unknown = "warn", color = "auto";
    bool is_log = false;
    bool quiet = false;

private:
    // What was not expected, and what was perhaps meant.
    [[nodiscard]] std::string unexpected() const {
        std::vector<std::string> const rest = app_.remaining(true);
        if (rest.empty()) return "there are too many arguments";
        std::string const& word = rest.front();
        std::string given = word.substr(0, word.find('='));
        bool const is_option = given.size() > 1 && given[0] == '-';
        CLI::App const* const of = check_->parsed() ? check_ : types_->parsed() ? types_ : &app_;
        std::vector<std::string> names;
        if (is_option) {
            for (CLI::Option const* option : of->get_options())
                for (std::string const& name : option->get_lnames()) names.push_back("--" + name);
        } else if (of == &app_) {
            names = {"check", "types"};
        }
        std::string out = is_option     ? "there is no option "
                          : of == &app_ ? "there is no command "
                                        : "this is not expected: ";
        append_quoted(out, given);
        text::nearest_name meant(given);
        for (std::string const& name : names) meant.consider(name);
        if (meant.index() != text::nearest_name::npos) {
            out += "; did you mean ";
            append_quoted(out, names[meant.index()]);
            out += '?';
        } else {
            out += "; --help tells more";
        }
        return out;
    }

    CLI::App app_;
    CLI::App* check_;
    CLI::App* types_;
};

} // namespace detail

/// Reads `argv` as `main` got it. Does not end the program, and prints nothing.
[[nodiscard]] inline parsed_arguments parse_arguments(int argc, char const* const* argv, about const& self,
                                                      registry const& known) {
    detail::command_line line(self);
    parsed_arguments out = line.parse(argc, argv);
    if (!out.answer.empty() || !out.complaint.empty()) return out;
    auto const complain = [&out](std::string sentence) {
        out.complaint = std::move(sentence);
        return out;
    };

    arguments asked;
    asked.lists_types = line.lists_types();
    constexpr std::string_view formats[] = {"text", "json"};
    if (line.format == "json") asked.format = report_format::json;
    else if (line.format != "text") return complain(detail::not_a_choice("--format", line.format, formats));
    if (asked.lists_types) {
        out.asked = std::move(asked);
        return out;
    }

    constexpr std::string_view treatments[] = {"ignore", "warn", "reject"};
    if (line.unknown == "ignore") asked.unknown_keys = unknown_keys::ignore;
    else if (line.unknown == "reject") asked.unknown_keys = unknown_keys::reject;
    else if (line.unknown != "warn") return complain(detail::not_a_choice("--unknown", line.unknown, treatments));

    constexpr std::string_view colors[] = {"auto", "always", "never"};
    if (line.color == "always") asked.color = color_choice::always;
    else if (line.color == "never") asked.color = color_choice::never;
    else if (line.color != "auto") return complain(detail::not_a_choice("--color", line.color, colors));

    if (line.is_given("--max-issues")) {
        auto const n = detail::parse_size(line.max_issues);
        if (!n) return complain("--max-issues takes a number above 0, such as 64");
        asked.max_issues = *n;
    }
    if (line.is_given("--max-line")) {
        auto const n = detail::parse_size(line.max_line);
        if (!n) return complain("--max-line takes a number of bytes above 0, such as 1000000 or 16M");
        asked.max_line = *n;
    }

    bool const is_catalog = line.is_given("--catalog");
    if (is_catalog && line.is_given("--as")) return complain("--as and --catalog exclude each other");
    if (!is_catalog && !line.is_given("--as"))
        return complain(
            "say what the documents are, with --as TYPE or --catalog CATALOG; the command `types` lists what there is");
    std::string const& name = is_catalog ? line.catalog : line.as;
    asked.as = known.find(name, is_catalog);
    if (asked.as == nullptr) return complain(known.why_not(name, is_catalog));

    if (line.files.empty()) return complain("say which files to check, or - for the standard input");
    if (std::count(line.files.begin(), line.files.end(), "-") > 1)
        return complain("the standard input, -, can be read only once");
    asked.files = std::move(line.files);
    asked.is_log = line.is_log;
    asked.quiet = line.quiet;
    out.asked = std::move(asked);
    return out;
}

} // namespace telltale::inline v0::command

#endif
