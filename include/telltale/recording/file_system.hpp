// SPDX-License-Identifier: BSL-1.0
// Where a recorder has its files from.
#ifndef TELLTALE_RECORDING_FILE_SYSTEM_HPP
#define TELLTALE_RECORDING_FILE_SYSTEM_HPP

#include <telltale/recording/append_file.hpp>

#include <memory>
#include <string>

namespace telltale::inline v0::recording {

/// What a recorder needs of a system's files. `posix_file_system` is the real one; derive from it or from this to give another, as
/// tests do. Several recorders may ask one at once. Errors are values of `errno`.
class file_system {
public:
    file_system() = default;
    file_system(file_system const&) = delete;
    file_system& operator=(file_system const&) = delete;
    virtual ~file_system() = default;

    /// Opens a file to append to it, and makes it if it is not there. Nothing, and `error`, if that cannot be.
    [[nodiscard]] virtual std::unique_ptr<append_file> open(std::string const& path, int& error) = 0;
    /// Makes a folder and those above it, as far as they are not there; 0, or why not.
    [[nodiscard]] virtual int make_folders(std::string const& path) = 0;
};

} // namespace telltale::inline v0::recording

#endif
