// SPDX-License-Identifier: BSL-1.0
// A text as a word of a shell's language, whatever it holds.
#ifndef TELLTALE_COMMAND_SHELL_QUOTE_HPP
#define TELLTALE_COMMAND_SHELL_QUOTE_HPP

#include <telltale/command/arguments.hpp>

#include <string>
#include <string_view>

namespace telltale::inline v0::command {

/// `text` so that the shell takes it as one word and changes nothing in it: as it is if it has nothing special, else in
/// single quotes.
[[nodiscard]] inline std::string shell_quote(std::string_view text, shell in) {
    constexpr std::string_view plain = "_-./:,+@";
    bool is_plain = !text.empty();
    for (char const c : text)
        is_plain = is_plain && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                plain.find(c) != plain.npos);
    if (is_plain) return std::string(text);
    std::string out = "'";
    for (char const c : text) {
        if (in == shell::fish && (c == '\'' || c == '\\')) (out += '\\') += c; // fish has escapes within single quotes
        else if (c == '\'') out += "'\\''";
        else out += c;
    }
    return out += '\'';
}

/// The name of a function: `_` and `text` with each character that names cannot have as `_`.
[[nodiscard]] inline std::string shell_function_name(std::string_view text) {
    std::string out = "_";
    for (char const c : text)
        out += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '_';
    return out;
}

} // namespace telltale::inline v0::command

#endif
