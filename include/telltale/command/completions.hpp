// SPDX-License-Identifier: BSL-1.0
// Scripts that complete a command in a shell: its commands, options, and what their values may be.
#ifndef TELLTALE_COMMAND_COMPLETIONS_HPP
#define TELLTALE_COMMAND_COMPLETIONS_HPP

#include <telltale/command/about.hpp>
#include <telltale/command/arguments.hpp>
#include <telltale/command/command_table.hpp>
#include <telltale/command/registry.hpp>
#include <telltale/command/shell_quote.hpp>
#include <telltale/issue/code.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace telltale::inline v0::command {

namespace detail {

/// What an option's value or an operand may be, as far as it is known beforehand.
[[nodiscard]] inline std::vector<std::string_view> candidates(option_description const& of, registry const& known) {
    std::vector<std::string_view> out;
    switch (of.from) {
    case value_source::nothing:
    case value_source::files: break;
    case value_source::choices: out.assign(of.choices.begin(), of.choices.end()); break;
    case value_source::types:
    case value_source::catalogs:
        for (entry const& e : known.entries())
            if (e.is_catalog == (of.from == value_source::catalogs)) out.push_back(e.name);
        break;
    case value_source::codes:
        for (issue_code_description const& code : issue_codes) out.push_back(code.name);
        break;
    }
    return out;
}

/// ` a b 'c d'`: each quoted, with a blank before it.
[[nodiscard]] inline std::string quoted_words(std::vector<std::string_view> const& words, shell in) {
    std::string out;
    for (std::string_view const word : words) (out += ' ') += shell_quote(word, in);
    return out;
}

/// The options of a command as they are typed, `--help -h ...`, `--help` first.
[[nodiscard]] inline std::vector<std::string> option_words(command_description const& of) {
    std::vector<std::string> out = {std::string(help_option.name), {'-', help_option.letter}};
    for (option_description const& option : of.options) {
        out.emplace_back(option.name);
        if (option.letter != '\0') out.push_back({'-', option.letter});
    }
    return out;
}

[[nodiscard]] inline std::string bash_completions(std::string_view name, registry const& known) {
    std::string const function = shell_function_name(name);
    std::string out = function;
    out +=
        "() {\n"
        "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= is_ended= word quoted i\n"
        "    local -a words=()\n"
        "    COMPREPLY=()\n"
        "    for ((i = 1; i < COMP_CWORD; ++i)); do\n"
        "        if [[ ${COMP_WORDS[i]} == -- ]]; then is_ended=yes\n"
        "        elif [[ -z $command && ${COMP_WORDS[i]} != -* ]]; then command=${COMP_WORDS[i]}; fi\n"
        "    done\n"
        // The = of --format=json is a word of its own.
        "    if [[ $previous == = ]]; then previous=${COMP_WORDS[COMP_CWORD-2]}\n"
        "    elif [[ $current == = && $previous == --* ]]; then current=\n"
        "    elif [[ -n $is_ended ]]; then previous=; fi\n"
        "    case $command in\n"
        "    '')\n"
        "        if [[ $current == -* ]]; then words=(--help -h --version)\n"
        "        else words=(";
    std::string names;
    for (command_description const* each : known.commands()) (names += ' ') += each->name;
    (out += names.substr(1)) += "); fi ;;\n";
    for (command_description const* each : known.commands()) {
        ((out += "    ") += each->name) += ")\n        case $previous in\n";
        for (option_description const& option : each->options) {
            if (option.value.empty()) continue;
            ((out += "        ") += option.name) += ") words=(";
            if (std::string const all = quoted_words(candidates(option, known), shell::bash); !all.empty())
                out += all.substr(1);
            out += ") ;;\n";
        }
        out += "        *)\n            if [[ -z $is_ended && $current == -* ]]; then words=(";
        names.clear();
        for (std::string const& word : option_words(*each)) (names += ' ') += word;
        (out += names.substr(1)) += ")\n";
        if (each->operand.from == value_source::files) {
            out += "            else return; fi ;;\n"; // the names of files, as `complete -o default` says
        } else {
            out += "            else words=(";
            if (std::string const all = quoted_words(candidates(each->operand, known), shell::bash); !all.empty())
                out += all.substr(1);
            out += "); fi ;;\n";
        }
        out += "        esac ;;\n";
    }
    out += "    esac\n"
           "    compopt +o default 2> /dev/null\n"
           "    for word in \"${words[@]}\"; do\n"
           "        printf -v quoted %q \"$word\"\n"
           "        if [[ $word == \"$current\"* || $quoted == \"$current\"* ]]; then COMPREPLY+=(\"$quoted\"); fi\n"
           "    done\n"
           "}\n"
           "complete -o default -F ";
    return ((out += function) += " -- ") += shell_quote(name, shell::bash) + '\n';
}

/// What zsh's `_arguments` takes for what is said of an option in brackets, or of a value.
[[nodiscard]] inline std::string zsh_escaped(std::string_view text) {
    std::string out;
    for (char const c : text) {
        if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
        out += c;
    }
    return out;
}

[[nodiscard]] inline std::string zsh_completions(std::string_view name, registry const& known) {
    std::string const function = shell_function_name(name);
    auto const quoted = [](std::string const& text) { return shell_quote(text, shell::zsh); };
    // The end of a specification, `:FORMAT:_files`, and before all the function that it names.
    std::string functions;
    auto const value = [&](command_description const& command, option_description const& of) {
        std::string const start = ':' + zsh_escaped(of.value) + ':';
        if (of.from == value_source::files) return start + "_files";
        std::string const words = quoted_words(candidates(of, known), shell::zsh);
        if (words.empty()) return start + ' ';
        std::string const adds = function + '_' + std::string(command.name) +
                                 shell_function_name(of.name.empty() ? of.value : of.name.substr(2));
        functions += adds + "() { compadd \"$@\" --" + words + "; }\n";
        return start + adds;
    };
    std::string const end = " \\\n            ";
    std::string const help = quoted("(- *)-h[" + zsh_escaped(help_option.text) + ']') + end +
                             quoted("(- *)--help[" + zsh_escaped(help_option.text) + ']');
    std::string out = function + "() {\n"
                                 "    local context state state_descr line\n"
                                 "    local -A opt_args\n"
                                 "    local -a commands=(\n";
    for (command_description const* each : known.commands())
        out += "        " + quoted(std::string(each->name) + ':' + std::string(each->text)) + '\n';
    out += "    )\n"
           "    _arguments -C" +
           end + help + end + quoted("(- *)--version[" + zsh_escaped(version_option.text) + ']') + end +
           "'1:COMMAND:->command'" + end +
           "'*::argument:->argument' && return\n"
           "    case $state in\n"
           "    command) _describe -t commands command commands ;;\n"
           "    argument)\n"
           "        case $words[1] in\n";
    for (command_description const* each : known.commands()) {
        ((out += "        ") += each->name) += ")\n            _arguments" + end + help;
        for (option_description const& option : each->options) {
            std::string const text =
                '[' + zsh_escaped(option.text) + ']' + (option.value.empty() ? "" : value(*each, option));
            std::string const other = option.letter == '\0' ? "" : std::string(1, option.letter);
            if (!other.empty()) out += end + quoted("(--" + std::string(option.name.substr(2)) + ")-" + other + text);
            out += end + quoted((other.empty() ? "" : "(-" + other + ')') + std::string(option.name) +
                                (option.value.empty() ? "" : "=") + text);
        }
        if (!each->operand.value.empty())
            out += end + quoted((each->operand.is_repeatable ? "*" : "1") + value(*each, each->operand));
        out += " ;;\n";
    }
    // Read by `source`, or called as a function that zsh found in a file of that name.
    out += "        esac ;;\n"
           "    esac\n"
           "}\n\n"
           "if [[ ${funcstack[1]} == " +
           function + " ]]; then " + function + " \"$@\"; else compdef " + function + ' ' +
           shell_quote(name, shell::zsh) + "; fi\n";
    return "#compdef " + shell_quote(name, shell::zsh) + "\n\n" + functions + '\n' + out;
}

[[nodiscard]] inline std::string fish_completions(std::string_view name, registry const& known) {
    std::string const begin = "complete -c " + shell_quote(name, shell::fish);
    auto const described = [](std::string_view text) { return " -d " + shell_quote(text, shell::fish); };
    // Candidates are one word of the script, which fish takes apart again.
    auto const values = [&known](option_description const& of) {
        std::string const all = quoted_words(candidates(of, known), shell::fish);
        return all.empty() ? std::string() : " -a " + shell_quote(all.substr(1), shell::fish);
    };
    auto const names = [](option_description const& option) {
        std::string out = option.letter == '\0' ? "" : std::string(" -s ") + option.letter;
        return out += " -l " + std::string(option.name.substr(2));
    };
    std::string out = begin + " -f\n";
    out += begin + " -n __fish_use_subcommand" + names(help_option) + described(help_option.text) + '\n';
    out += begin + " -n __fish_use_subcommand" + names(version_option) + described(version_option.text) + '\n';
    for (command_description const* each : known.commands())
        out += begin + " -n __fish_use_subcommand -a " + std::string(each->name) + described(each->text) + '\n';
    for (command_description const* each : known.commands()) {
        std::string const here = begin + " -n '__fish_seen_subcommand_from " + std::string(each->name) + '\'';
        out += here + names(help_option) + described(help_option.text) + '\n';
        for (option_description const& option : each->options)
            out += here + names(option) + (option.value.empty() ? "" : " -x" + values(option)) +
                   described(option.text) + '\n';
        if (each->operand.value.empty()) continue;
        if (each->operand.from == value_source::files) out += here + " -F\n";
        else out += here + values(each->operand) + '\n';
    }
    return out;
}

} // namespace detail

/// A script for that shell which completes the command `self.name`: commands, options, formats and the like, the names of types
/// and catalogs that `known` has, the codes of issues, else the names of files. Names are quoted, whatever they hold; no script
/// runs the command.
[[nodiscard]] inline std::string completions(shell in, about const& self, registry const& known) {
    switch (in) {
    case shell::bash: break;
    case shell::zsh: return detail::zsh_completions(self.name, known);
    case shell::fish: return detail::fish_completions(self.name, known);
    }
    return detail::bash_completions(self.name, known);
}

} // namespace telltale::inline v0::command

#endif
