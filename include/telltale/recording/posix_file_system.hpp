// SPDX-License-Identifier: BSL-1.0
// The files of a POSIX system that lines are appended to.
#ifndef TELLTALE_RECORDING_POSIX_FILE_SYSTEM_HPP
#define TELLTALE_RECORDING_POSIX_FILE_SYSTEM_HPP

#include <telltale/recording/append_file.hpp>
#include <telltale/recording/file_system.hpp>

#include <cerrno>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace telltale::inline v0::recording {

namespace detail {

class posix_append_file final : public append_file {
public:
    explicit posix_append_file(int descriptor) noexcept : descriptor_(descriptor) {}
    ~posix_append_file() override { ::close(descriptor_); }

    [[nodiscard]] append_result append(std::string_view bytes) noexcept override {
        for (;;) {
            auto const done = ::write(descriptor_, bytes.data(), bytes.size());
            if (done >= 0) return {static_cast<std::size_t>(done), 0};
            if (errno != EINTR) return {0, errno};
        }
    }
    [[nodiscard]] int flush() noexcept override {
        int done = 0;
        do {
#if defined(_POSIX_SYNCHRONIZED_IO) && _POSIX_SYNCHRONIZED_IO > 0
            done = ::fdatasync(descriptor_);
#else
            done = ::fsync(descriptor_);
#endif
        } while (done != 0 && errno == EINTR);
        if (done == 0 || errno == EINVAL || errno == ENOTSUP) return 0; // a pipe or a device has nothing to flush
        return errno;
    }
    [[nodiscard]] bool ends_in_line() noexcept override {
        struct ::stat about{};
        if (::fstat(descriptor_, &about) != 0) return false;
        if (!S_ISREG(about.st_mode) || about.st_size == 0) return true;
        char last = 0;
        return ::pread(descriptor_, &last, 1, about.st_size - 1) == 1 && last == '\n';
    }
    [[nodiscard]] bool is_still(std::string const& path) noexcept override {
        struct ::stat mine{}, there{};
        return ::fstat(descriptor_, &mine) == 0 && ::stat(path.c_str(), &there) == 0 && mine.st_dev == there.st_dev &&
               mine.st_ino == there.st_ino;
    }

private:
    int descriptor_;
};

} // namespace detail

/// The files of a POSIX system. A new file can be read and written by whom the umask lets, a new folder as well. A line is one
/// `write` with O_APPEND, which Linux does not mix with those of other threads and processes on a local disk; NFS may.
class posix_file_system : public file_system {
public:
    [[nodiscard]] std::unique_ptr<append_file> open(std::string const& path, int& error) override {
        if (path.find('\0') != std::string::npos) { // no such file can be, and the part before the zero is another
            error = EINVAL;
            return nullptr;
        }
        int descriptor = open_with(O_RDWR, path); // reading too, to see how the file ends
        if (descriptor < 0 && errno == EACCES) descriptor = open_with(O_WRONLY, path);
        if (descriptor < 0) {
            error = errno;
            return nullptr;
        }
        return std::make_unique<detail::posix_append_file>(descriptor);
    }

    [[nodiscard]] int make_folders(std::string const& path) override {
        for (std::size_t end = 0; end < path.size();) {
            end = path.find('/', end + 1);
            if (end == std::string::npos) end = path.size();
            if (::mkdir(path.substr(0, end).c_str(), 0777) == 0 || errno == EEXIST || errno == EISDIR) continue;
            int const why = errno;
            struct ::stat about{}; // a folder that is there may be in one that may not be written to
            if (::stat(path.substr(0, end).c_str(), &about) != 0 || !S_ISDIR(about.st_mode)) return why;
        }
        return 0;
    }

    /// The one that is used when no other was given.
    [[nodiscard]] static posix_file_system& system() noexcept {
        static posix_file_system one;
        return one;
    }

private:
    [[nodiscard]] static int open_with(int access, std::string const& path) noexcept {
        int descriptor = -1;
        do descriptor = ::open(path.c_str(), access | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0666);
        while (descriptor < 0 && errno == EINTR);
        return descriptor;
    }
};

} // namespace telltale::inline v0::recording

#endif
