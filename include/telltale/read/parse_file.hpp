// SPDX-License-Identifier: BSL-1.0
// parse_file: a file of JSON text to a T, or all that is wrong with it, or why it cannot be read.
#ifndef TELLTALE_READ_PARSE_FILE_HPP
#define TELLTALE_READ_PARSE_FILE_HPP

#include <telltale/issue/file_result.hpp>
#include <telltale/read/document_file.hpp>
#include <telltale/read/file_path.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/parse.hpp>

#include <utility>

namespace telltale::inline v0 {

/// As `parse<T>`, for the text of a file, a pipe or a device such as `/dev/stdin`. Every issue names the file, and so do the
/// warnings. A file that cannot be read is no issue: `io_error()`. Of one that is larger than `limits.bytes` no more than that is
/// read. `file_result::report()` is all that there is to print.
template <class T>
[[nodiscard]] file_result<T> parse_file(file_path const& path, options const& wishes = default_options) {
    document_file file(path, wishes);
    if (file.error()) return std::move(file).template unread<T>();
    return std::move(file).template with<T>(parse<T>(file.text(), file.wishes()));
}

/// As `parse_file`, into an object that exists, as `parse_into` does. A file that cannot be read leaves it as it is.
template <class T>
[[nodiscard]] file_result<void> parse_file_into(file_path const& path, T& target,
                                                options const& wishes = default_options) {
    document_file file(path, wishes);
    if (file.error()) return std::move(file).template unread<void>();
    return std::move(file).template with<void>(parse_into(file.text(), target, file.wishes()));
}

} // namespace telltale::inline v0

#endif
