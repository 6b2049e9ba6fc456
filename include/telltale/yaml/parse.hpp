// SPDX-License-Identifier: BSL-1.0
// parse_yaml, parse_yaml_into and validate_yaml: YAML text to a T, or all that is wrong with it.
#ifndef TELLTALE_YAML_PARSE_HPP
#define TELLTALE_YAML_PARSE_HPP

#include <telltale/issue/issues.hpp>
#include <telltale/issue/result.hpp>
#include <telltale/read/issue_collector.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/walk.hpp>
#include <telltale/schema/secrecy.hpp>
#include <telltale/yaml/cursor.hpp>

#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// As `parse(text)`, from YAML 1.2 (UTF-8): the same walk, the same issues, with line and column. What is JSON in it, and what
/// is refused, `yaml_cursor` says. The whole text is read first, so that memory of a few times its size is needed.
template <class T>
[[nodiscard]] result<T> parse_yaml(std::string_view text, options const& wishes = default_options) {
    static_assert(
        std::is_default_constructible_v<T>,
        "telltale: parse begins with a T{}, and this type has no default constructor; parse_into reads into one that exists");
    result<T> made(std::in_place);
    issue_collector found(wishes, text, has_secret<T>);
    yaml_cursor in(text, wishes.limits);
    (void)walk<T>(in, found, wishes, *made, true);
    if (!found.empty()) [[unlikely]]
        made = result<T>(found.release());
    return made;
}

/// As `parse_into(text, target)`, from YAML; see `parse_yaml`.
template <class T>
[[nodiscard]] result<void> parse_yaml_into(std::string_view text, T& target, options const& wishes = default_options) {
    issue_collector found(wishes, text, has_secret<T>);
    yaml_cursor in(text, wishes.limits);
    (void)walk<T>(in, found, wishes, target);
    if (!found.empty()) [[unlikely]]
        return found.release();
    return {};
}

/// As `validate<T>(text)`, of YAML; see `parse_yaml`.
template <class T>
[[nodiscard]] issues validate_yaml(std::string_view text, options const& wishes = default_options) {
    issue_collector found(wishes, text, has_secret<T>);
    yaml_cursor in(text, wishes.limits);
    nothing kept;
    (void)walk<T>(in, found, wishes, kept);
    return found.release();
}

} // namespace telltale::inline v0

#endif
