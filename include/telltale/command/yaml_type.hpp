// SPDX-License-Identifier: BSL-1.0
// A type that a command checks documents in JSON or YAML as; needs yaml-cpp, and is no part of command.hpp therefore.
#ifndef TELLTALE_COMMAND_YAML_TYPE_HPP
#define TELLTALE_COMMAND_YAML_TYPE_HPP

#include <telltale/command/entry.hpp>
#include <telltale/yaml/parse.hpp>

#include <string_view>

namespace telltale::inline v0::command {

/// As `type<T>`, for documents in YAML too: files that end in `.yaml` or `.yml`, or what `--input yaml` says. Link with
/// `telltale::yaml`.
template <class T>
[[nodiscard]] constexpr entry yaml_type(std::string_view name, std::string_view description = {}) noexcept {
    entry made = type<T>(name, description);
    made.validate_yaml = [](std::string_view text, options const& wishes) {
        return telltale::validate_yaml<T>(text, wishes);
    };
    return made;
}

} // namespace telltale::inline v0::command

#endif
