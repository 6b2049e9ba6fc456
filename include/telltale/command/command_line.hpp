// SPDX-License-Identifier: BSL-1.0
// Takes the words of a command line apart, as the table of commands says, and answers `--help` and `--version`.
#ifndef TELLTALE_COMMAND_COMMAND_LINE_HPP
#define TELLTALE_COMMAND_COMMAND_LINE_HPP

#include <telltale/command/about.hpp>
#include <telltale/command/arguments.hpp>
#include <telltale/command/command_table.hpp>
#include <telltale/command/given_options.hpp>
#include <telltale/command/help_text.hpp>
#include <telltale/text/nearest.hpp>
#include <telltale/text/printable.hpp>
#include <telltale/version.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0::command {

namespace detail {

inline void append_quoted(std::string& out, std::string_view word) {
    out += '"';
    text::append_printable(out, word);
    out += '"';
}

/// `; did you mean "always"?`, or nothing.
inline void append_meant(std::string& out, std::string_view given, std::span<std::string_view const> names) {
    std::size_t const meant = text::nearest(given, names);
    if (meant == text::nearest_name::npos) return;
    append_quoted(out += "; did you mean ", names[meant]);
    out += '?';
}

/// `bash, zsh or fish`
[[nodiscard]] inline std::string alternatives(std::span<std::string_view const> choices) {
    std::string out;
    for (std::size_t i = 0; i != choices.size(); ++i) {
        if (i != 0) out += i + 1 == choices.size() ? " or " : ", ";
        out += choices[i];
    }
    return out;
}

/// `--color takes auto, always or never, not "alwys"; did you mean "always"?`
[[nodiscard]] inline std::string not_a_choice(option_description const& option, std::string_view given) {
    std::string out(option.name.empty() ? option.value : option.name);
    ((out += " takes ") += alternatives(option.choices)) += ", not ";
    append_quoted(out, given);
    append_meant(out, given, option.choices);
    return out;
}

/// The version as it is printed: `telltale 0.1.0`, `panelcheck 1.4.0 (telltale 0.1.0)`.
[[nodiscard]] inline std::string version_of(about const& self) {
    std::string out = std::string(self.name) + ' ';
    if (self.version.empty()) return out += version_string;
    return ((((out += self.version) += " (telltale ") += version_string) += ')');
}

} // namespace detail

/// A command line, which `parse` reads. What was given is asked for by the names of the table.
class command_line {
public:
    /// Of a program that has those commands; they and the texts of `self` must live as long.
    explicit command_line(about const& self, std::vector<command_description const*> known = {std::begin(all_commands),
                                                                                              std::end(all_commands)})
        : app_(std::string(), std::string(self.name)), self_(self), known_(std::move(known)) {
        app_.set_version_flag(std::string(version_option.name), detail::version_of(self));
        app_.set_help_flag(names(help_option));
        app_.require_subcommand(1);
        for (command_description const* each : known_) {
            CLI::App* const command = app_.add_subcommand(std::string(each->name));
            command->set_help_flag(names(help_option));
            if (!each->operand.value.empty())
                add(*command, each->operand)
                    ->expected(1, each->operand.is_repeatable ? -1 : 1) // where there is any
                    ->allow_extra_args(each->operand.is_repeatable);
            for (option_description const& option : each->options) add(*command, option);
            commands_.push_back(command);
        }
    }

    /// What was asked for instead of a task, or what is wrong; both are empty when there is a task.
    struct outcome {
        std::string answer{};    ///< help or version, with its line ends
        std::string complaint{}; ///< one sentence
    };

    [[nodiscard]] outcome parse(int argc, char const* const* argv) {
        outcome out;
        try {
            app_.parse(argc, argv);
        } catch (CLI::CallForVersion const& version) {
            (out.answer = version.what()) += '\n';
        } catch (CLI::Success const&) {
            out.answer = chosen() == commands_.size() ? help_text(self_, known_) : help_text(self_, *known_[chosen()]);
        } catch (CLI::ExtrasError const&) {
            out.complaint = unexpected();
        } catch (CLI::RequiredError const&) {
            out.complaint = app_.remaining(true).empty() ? what_to_do() : unexpected();
        } catch (CLI::ArgumentMismatch const& mismatch) {
            std::string const what = mismatch.what(); // `--as: 1 required TYPE missing`
            (out.complaint = what.substr(0, what.find(':'))) += " needs a value";
        } catch (CLI::Error const& other) {
            out.complaint = other.what();
        }
        std::replace(out.complaint.begin(), out.complaint.end(), '\n', ' ');
        if (!out.answer.empty() || !out.complaint.empty()) return out;
        command_description const& asked = *known_[chosen()];
        if (!is_a_choice(asked.operand)) out.complaint = detail::not_a_choice(asked.operand, value(asked.operand));
        for (option_description const& option : asked.options) {
            if (!out.complaint.empty()) break;
            if (!option.value.empty() && find(option.name)->count() > 1)
                (out.complaint = option.name) += " can be given only once";
            else if (!is_a_choice(option)) out.complaint = detail::not_a_choice(option, value(option));
        }
        return out;
    }

    /// Which of the commands was given, by its place.
    [[nodiscard]] std::size_t place() const { return chosen(); }
    /// Which of `all_commands` was given, or that it was none of them.
    [[nodiscard]] task wanted() const {
        return chosen() < std::size(all_commands) ? static_cast<task>(chosen()) : task::added;
    }
    /// All that was given.
    [[nodiscard]] given_options given() const {
        given_options out;
        for (option_description const& option : known_[chosen()]->options)
            if (option.value.empty() ? is_set(option.name) : is_given(option.name))
                out.add(option.name, option.value.empty() ? std::string() : value(option.name));
        if (!known_[chosen()]->operand.value.empty())
            for (std::string& one : operands()) out.add_operand(std::move(one));
        return out;
    }
    [[nodiscard]] bool is_given(std::string_view option) const { return find(option)->count() != 0; }
    /// Of an option without a value.
    [[nodiscard]] bool is_set(std::string_view option) const { return is_given(option) && find(option)->as<bool>(); }
    /// Empty when it was not given.
    [[nodiscard]] std::string value(std::string_view option) const {
        return is_given(option) ? find(option)->results().front() : std::string();
    }
    /// The value as the choice of that index; as it is when it was not given.
    template <class Enum>
    void choose(std::string_view option, Enum& choice) const {
        for (option_description const& known : known_[chosen()]->options)
            if (known.name == option && is_given(option)) choice = static_cast<Enum>(index(known));
    }
    /// The choice of that index for the operand, which was given.
    template <class Enum>
    [[nodiscard]] Enum chosen_operand() const {
        return static_cast<Enum>(index(known_[chosen()]->operand));
    }
    [[nodiscard]] std::vector<std::string> operands() const {
        std::string_view const name = known_[chosen()]->operand.value;
        return is_given(name) ? find(name)->results() : std::vector<std::string>();
    }

private:
    // `-q,--quiet`
    [[nodiscard]] static std::string names(option_description const& option) {
        std::string out;
        if (option.letter != '\0') out = {'-', option.letter, ','};
        return out += option.name.empty() ? option.value : option.name;
    }

    static CLI::Option* add(CLI::App& to, option_description const& option) {
        if (option.value.empty()) return to.add_flag(names(option));
        CLI::Option* const made = to.add_option(names(option));
        if (option.name.empty()) return made->type_name("");
        // That it is given twice is told by `parse`.
        return made->type_name(std::string(option.value))->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    }

    [[nodiscard]] std::size_t chosen() const {
        for (std::size_t i = 0; i != commands_.size(); ++i)
            if (commands_[i]->parsed()) return i;
        return commands_.size();
    }

    [[nodiscard]] CLI::Option const* find(std::string_view name) const {
        return commands_[chosen()]->get_option(std::string(name));
    }

    [[nodiscard]] std::string value(option_description const& option) const {
        return value(option.name.empty() ? option.value : option.name);
    }

    [[nodiscard]] std::size_t index(option_description const& option) const {
        auto const& all = option.choices;
        return static_cast<std::size_t>(std::find(all.begin(), all.end(), value(option)) - all.begin());
    }

    [[nodiscard]] bool is_a_choice(option_description const& option) const {
        return option.choices.empty() || !is_given(option.name.empty() ? option.value : option.name) ||
               index(option) != option.choices.size();
    }

    [[nodiscard]] std::vector<std::string_view> command_names() const {
        std::vector<std::string_view> all;
        for (command_description const* each : known_) all.push_back(each->name);
        return all;
    }

    [[nodiscard]] std::string what_to_do() const {
        return "say what to do: " + detail::alternatives(command_names()) + "; --help tells more";
    }

    // What was not expected, and what was perhaps meant.
    [[nodiscard]] std::string unexpected() const {
        std::vector<std::string> const rest = app_.remaining(true);
        if (rest.empty()) return "there are too many arguments";
        std::string const& word = rest.front();
        std::string const given = word.substr(0, word.find('='));
        bool const is_option = given.size() > 1 && given[0] == '-';
        std::size_t const of = chosen();
        std::vector<std::string_view> known;
        if (is_option) {
            known = {help_option.name};
            if (of == commands_.size()) known.push_back(version_option.name);
            else
                for (option_description const& option : known_[of]->options) known.push_back(option.name);
        } else if (of == commands_.size()) {
            known = command_names();
        }
        std::string out = is_option                ? "there is no option "
                          : of == commands_.size() ? "there is no command "
                                                   : "this is not expected: ";
        detail::append_quoted(out, given);
        std::size_t const size = out.size();
        detail::append_meant(out, given, known);
        if (out.size() == size) out += "; --help tells more";
        return out;
    }

    CLI::App app_;
    about self_;
    std::vector<command_description const*> known_;
    std::vector<CLI::App*> commands_; // as in known_
};

} // namespace telltale::inline v0::command

#endif
