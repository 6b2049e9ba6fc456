// SPDX-License-Identifier: BSL-1.0
// A whole file as text, or why it cannot be had.
#ifndef TELLTALE_READ_READ_FILE_HPP
#define TELLTALE_READ_READ_FILE_HPP

#include <telltale/read/file_path.hpp>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <string>
#include <system_error>

namespace telltale::inline v0 {

/// What was read of a file.
struct file_content {
    std::string text{};
    std::error_code error{}; ///< why not all was read, of `std::generic_category()`; `text` is then empty
};

namespace detail {

/// The error of the call that has just failed.
[[nodiscard]] inline std::error_code last_error() noexcept {
    return {errno != 0 ? errno : EIO, std::generic_category()};
}

/// A file that is closed in the end.
struct open_file {
    explicit open_file(char const* path) noexcept {
        do {
            errno = 0;
            stream = std::fopen(path, "rb");
        } while (stream == nullptr && errno == EINTR);
    }
    open_file(open_file const&) = delete;
    open_file& operator=(open_file const&) = delete;
    ~open_file() {
        if (stream != nullptr) std::fclose(stream);
    }
    std::FILE* stream;
};

} // namespace detail

/// Reads a file, a pipe or a device to its end, but at most `most` bytes: what has so many may have more. Bytes are bytes, line
/// ends included. O(bytes read) in time and memory. Thread-safe.
[[nodiscard]] inline file_content read_file(file_path const& path, std::size_t most = static_cast<std::size_t>(-1)) {
    file_content read;
    if (path.text().find('\0') != std::string::npos) { // no such file can be, and the part before the zero is another
        read.error = std::make_error_code(std::errc::invalid_argument);
        return read;
    }
    detail::open_file const file(path.text().c_str());
    if (file.stream == nullptr) {
        read.error = detail::last_error();
        return read;
    }
    std::setvbuf(file.stream, nullptr, _IONBF, 0); // the text is the buffer
    std::size_t size = 0;
    while (size != most) {
        if (size == read.text.size()) read.text.resize(std::min(most, std::max<std::size_t>(2 * size, 8192)));
        errno = 0;
        size += std::fread(read.text.data() + size, 1, read.text.size() - size, file.stream);
        if (std::ferror(file.stream) != 0) {
            if (errno == EINTR) {
                std::clearerr(file.stream);
                continue;
            }
            read.error = detail::last_error();
            size = 0;
            break;
        }
        if (size != read.text.size()) break; // the end
    }
    read.text.resize(size);
    return read;
}

} // namespace telltale::inline v0

#endif
