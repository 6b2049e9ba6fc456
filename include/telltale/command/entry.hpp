// SPDX-License-Identifier: BSL-1.0
// A type or a catalog that a command can check documents as, without its C++ type.
#ifndef TELLTALE_COMMAND_ENTRY_HPP
#define TELLTALE_COMMAND_ENTRY_HPP

#include <telltale/issue/issues.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/validate.hpp>
#include <telltale/schema/type_tree.hpp>
#include <telltale/telemetry/event_catalog.hpp>

#include <span>
#include <string_view>

namespace telltale::inline v0::command {

/// A type or a catalog by its name; made by `type`, `yaml_type` and `catalog`. Refers to its texts, does not own them.
struct entry {
    std::string_view name{};
    std::string_view description{};
    issues (*validate)(std::string_view, options const&) = nullptr;
    bool is_catalog = false;
    std::span<telemetry::event_description const> events{};              ///< of a catalog
    issues (*validate_yaml)(std::string_view, options const&) = nullptr; ///< null when it is read from JSON only
    value_tree const* tree = nullptr; ///< of a type: all that is in it, to be frozen and compared
};

/// `T`, for `--as NAME`.
template <class T>
[[nodiscard]] constexpr entry type(std::string_view name, std::string_view description = {}) noexcept {
    return {name,
            description,
            [](std::string_view text, options const& wishes) { return telltale::validate<T>(text, wishes); },
            false,
            {},
            nullptr,
            &type_tree<T>};
}

/// `Catalog`, a `telemetry::event_catalog`, for `--catalog NAME`: documents are its log records.
template <class Catalog>
[[nodiscard]] constexpr entry catalog(std::string_view name, std::string_view description = {}) noexcept {
    return {name, description,
            [](std::string_view text, options const& wishes) { return Catalog::validate(text, wishes); }, true,
            Catalog::types()};
}

} // namespace telltale::inline v0::command

#endif
