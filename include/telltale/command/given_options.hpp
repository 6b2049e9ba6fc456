// SPDX-License-Identifier: BSL-1.0
// The options and operands that an added command was called with.
#ifndef TELLTALE_COMMAND_GIVEN_OPTIONS_HPP
#define TELLTALE_COMMAND_GIVEN_OPTIONS_HPP

#include <telltale/command/command_table.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0::command {

/// What an added command was called with, as its description allows it: values of choices are among them.
class given_options {
public:
    /// An option by its name, `--run`; one without a value that was set has an empty one.
    void add(std::string_view name, std::string value) { options_.emplace_back(std::string(name), std::move(value)); }
    void add_operand(std::string operand) { operands_.push_back(std::move(operand)); }

    /// The value of an option; nothing when it was not given.
    [[nodiscard]] std::optional<std::string_view> value(std::string_view name) const noexcept {
        for (auto const& [known, value] : options_)
            if (known == name) return value;
        return std::nullopt;
    }
    /// Whether an option was given, or one without a value set.
    [[nodiscard]] bool is_given(std::string_view name) const noexcept { return value(name).has_value(); }
    /// The choice of an option as the enumerator of that index in `of`; `otherwise` when it was not given.
    template <class Enum>
    [[nodiscard]] Enum choice(option_description const& of, Enum otherwise) const noexcept {
        auto const given = value(of.name);
        if (!given) return otherwise;
        auto const found = std::find(of.choices.begin(), of.choices.end(), *given);
        return found == of.choices.end() ? otherwise : static_cast<Enum>(found - of.choices.begin());
    }
    [[nodiscard]] std::vector<std::string> const& operands() const noexcept { return operands_; }

private:
    std::vector<std::pair<std::string, std::string>> options_;
    std::vector<std::string> operands_;
};

} // namespace telltale::inline v0::command

#endif
