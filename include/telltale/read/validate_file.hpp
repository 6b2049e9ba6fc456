// SPDX-License-Identifier: BSL-1.0
// validate_file: what is wrong with a file of JSON text, and nothing else.
#ifndef TELLTALE_READ_VALIDATE_FILE_HPP
#define TELLTALE_READ_VALIDATE_FILE_HPP

#include <telltale/issue/file_result.hpp>
#include <telltale/read/document_file.hpp>
#include <telltale/read/file_path.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/validate.hpp>

#include <utility>

namespace telltale::inline v0 {

/// What `parse_file<T>` would say, without building a `T`. Has a value, which is void, if that would have one.
template <class T>
[[nodiscard]] file_result<void> validate_file(file_path const& path, options const& wishes = default_options) {
    document_file file(path, wishes);
    if (file.error()) return std::move(file).template unread<void>();
    issues found = validate<T>(file.text(), file.wishes());
    return std::move(file).template with<void>(found.empty() ? result<void>() : result<void>(std::move(found)));
}

} // namespace telltale::inline v0

#endif
