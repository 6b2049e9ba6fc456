// SPDX-License-Identifier: BSL-1.0
// A file that is open to be appended to.
#ifndef TELLTALE_RECORDING_APPEND_FILE_HPP
#define TELLTALE_RECORDING_APPEND_FILE_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace telltale::inline v0::recording {

/// How much was appended, and why not all.
struct append_result {
    std::size_t count = 0; ///< bytes that are in the file now
    int error = 0;         ///< an `errno`; 0 when all were written, or when the system does not say why not
};

/// A file that is open to be appended to, closed by its destructor. Errors are values of `errno`, and nothing throws. One that keeps
/// its promises is safe for several processes: what one call appends stands together, wherever the end of the file is by then.
class append_file {
public:
    append_file() = default;
    append_file(append_file const&) = delete;
    append_file& operator=(append_file const&) = delete;
    virtual ~append_file() = default;

    /// Appends the bytes at the end that the file has at that moment, in one call of the system.
    [[nodiscard]] virtual append_result append(std::string_view bytes) noexcept = 0;
    /// Waits until what was appended is on the disk; 0, or why not.
    [[nodiscard]] virtual int flush() noexcept = 0;
    /// Whether the file is empty or ends in a line end; false when that cannot be known.
    [[nodiscard]] virtual bool ends_in_line() noexcept = 0;
    /// Whether `path` still is this file: false when it was removed or replaced.
    [[nodiscard]] virtual bool is_still(std::string const& path) noexcept = 0;
};

} // namespace telltale::inline v0::recording

#endif
