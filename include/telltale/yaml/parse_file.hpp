// SPDX-License-Identifier: BSL-1.0
// parse_yaml_file: a file of YAML to a T, or all that is wrong with it, or why it cannot be read.
#ifndef TELLTALE_YAML_PARSE_FILE_HPP
#define TELLTALE_YAML_PARSE_FILE_HPP

#include <telltale/issue/file_result.hpp>
#include <telltale/read/document_file.hpp>
#include <telltale/read/file_path.hpp>
#include <telltale/read/options.hpp>
#include <telltale/yaml/parse.hpp>

#include <utility>

namespace telltale::inline v0 {

/// As `parse_file<T>`, of YAML; see `parse_yaml`.
template <class T>
[[nodiscard]] file_result<T> parse_yaml_file(file_path const& path, options const& wishes = default_options) {
    document_file file(path, wishes);
    if (file.error()) return std::move(file).template unread<T>();
    return std::move(file).template with<T>(parse_yaml<T>(file.text(), file.wishes()));
}

/// As `parse_file_into`, of YAML; see `parse_yaml`.
template <class T>
[[nodiscard]] file_result<void> parse_yaml_file_into(file_path const& path, T& target,
                                                     options const& wishes = default_options) {
    document_file file(path, wishes);
    if (file.error()) return std::move(file).template unread<void>();
    return std::move(file).template with<void>(parse_yaml_into(file.text(), target, file.wishes()));
}

/// As `validate_file<T>`, of YAML; see `parse_yaml`.
template <class T>
[[nodiscard]] file_result<void> validate_yaml_file(file_path const& path, options const& wishes = default_options) {
    document_file file(path, wishes);
    if (file.error()) return std::move(file).template unread<void>();
    issues found = validate_yaml<T>(file.text(), file.wishes());
    return std::move(file).template with<void>(found.empty() ? result<void>() : result<void>(std::move(found)));
}

} // namespace telltale::inline v0

#endif
