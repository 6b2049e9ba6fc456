// SPDX-License-Identifier: BSL-1.0
// The path of a file, from whatever a program has one in.
#ifndef TELLTALE_READ_FILE_PATH_HPP
#define TELLTALE_READ_FILE_PATH_HPP

#include <concepts>
#include <string>
#include <string_view>
#include <utility>

namespace telltale::inline v0 {

/// The path of a file: text, or what has its text in a member `string()`, as `std::filesystem::path` does. Reports name the file
/// by this text.
class file_path {
public:
    file_path(char const* path) : text_(path) {} // implicit, all of them: `parse_file<T>("config.json")`
    file_path(std::string path) noexcept : text_(std::move(path)) {}
    file_path(std::string_view path) : text_(path) {}
    template <class Path>
        requires requires(Path const& path) {
            { path.string() } -> std::same_as<std::string>;
        }
    file_path(Path const& path) : text_(path.string()) {}

    [[nodiscard]] std::string const& text() const noexcept { return text_; }

private:
    std::string text_;
};

} // namespace telltale::inline v0

#endif
