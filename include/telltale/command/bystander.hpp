// SPDX-License-Identifier: BSL-1.0
// What a command says beside its output.
#ifndef TELLTALE_COMMAND_BYSTANDER_HPP
#define TELLTALE_COMMAND_BYSTANDER_HPP

#include <telltale/text/printable.hpp>

#include <cstdio>
#include <string>
#include <string_view>

namespace telltale::inline v0::command {

/// What a command says on the standard error: one line.
class bystander {
public:
    /// Of the command of that name, which must live as long.
    explicit bystander(std::string_view name) noexcept : name_(name) {}

    /// `telltale: cannot read a.json: No such file or directory`
    void complain(std::string_view sentence) const { say(name_, sentence); }
    /// The sentence, after the name of what it is about, if that is not empty.
    static void say(std::string_view before, std::string_view sentence) {
        std::string line;
        if (!before.empty()) {
            text::append_printable(line, before);
            line += ": ";
        }
        (line += sentence) += '\n';
        std::fwrite(line.data(), 1, line.size(), stderr);
    }

private:
    std::string_view name_;
};

} // namespace telltale::inline v0::command

#endif
