// SPDX-License-Identifier: BSL-1.0
// A file or the standard input, read in blocks, with its errors in words.
#ifndef TELLTALE_COMMAND_INPUT_FILE_HPP
#define TELLTALE_COMMAND_INPUT_FILE_HPP

#include <telltale/text/printable.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

#if __has_include(<unistd.h>)
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace telltale::inline v0::command {

/// A file open for reading, or the standard input when it is called `-`. `read` gives what is there, without waiting for more
/// than it gives, so that a pipe can be followed.
class input_file {
public:
    explicit input_file(std::string const& path) : path_(path) {
#if __has_include(<unistd.h>)
        if (path == "-") {
            descriptor_ = STDIN_FILENO;
        } else {
            do descriptor_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
            while (descriptor_ < 0 && errno == EINTR);
        }
        if (descriptor_ < 0) error_ = errno;
#else
        stream_ = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
        if (stream_ == nullptr) error_ = errno;
#endif
    }
    input_file(input_file const&) = delete;
    input_file& operator=(input_file const&) = delete;
    ~input_file() {
        if (path_ == "-") return;
#if __has_include(<unistd.h>)
        if (descriptor_ >= 0) ::close(descriptor_);
#else
        if (stream_ != nullptr) std::fclose(stream_);
#endif
    }

    /// Whether neither opening nor reading has failed.
    [[nodiscard]] bool ok() const noexcept { return error_ == 0; }

    /// Reads up to `size` bytes; 0 at the end or when it fails.
    [[nodiscard]] std::size_t read(char* to, std::size_t size) {
        if (error_ != 0) return 0;
#if __has_include(<unistd.h>)
        for (;;) {
            auto const got = ::read(descriptor_, to, size);
            if (got >= 0) return static_cast<std::size_t>(got);
            if (errno == EINTR) continue;
            error_ = errno;
            return 0;
        }
#else
        std::size_t const got = std::fread(to, 1, size, stream_);
        if (got == 0 && std::ferror(stream_) != 0) error_ = errno != 0 ? errno : EIO;
        return got;
#endif
    }

    /// Whether the next `read` may have to wait for somebody, as for one who writes into a pipe; never for a file.
    [[nodiscard]] bool may_wait() const noexcept {
#if __has_include(<unistd.h>)
        ::pollfd about{descriptor_, POLLIN, 0};
        return error_ == 0 && (::poll(&about, 1, 0) != 1 || (about.revents & (POLLIN | POLLHUP | POLLERR)) == 0);
#else
        return path_ == "-";
#endif
    }

    /// How many bytes there are from the start, when that is known: of a file, not of a pipe or a device; else 0.
    [[nodiscard]] std::size_t size() const noexcept {
#if __has_include(<unistd.h>)
        struct ::stat about{};
        if (error_ == 0 && ::fstat(descriptor_, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0)
            return static_cast<std::size_t>(about.st_size);
#endif
        return 0;
    }

    /// Whether it is typed by somebody.
    [[nodiscard]] bool is_terminal() const noexcept {
#if __has_include(<unistd.h>)
        return error_ == 0 && ::isatty(descriptor_) == 1;
#else
        return false;
#endif
    }

    /// As reports call it.
    [[nodiscard]] std::string_view name() const noexcept { return path_ == "-" ? std::string_view("<stdin>") : path_; }

    /// Why it is not `ok()`: `cannot read config.json: No such file or directory`.
    [[nodiscard]] std::string why_not() const {
        std::string out = "cannot read ";
        text::append_printable(out, name());
        out += ": ";
        out += std::strerror(error_);
        return out;
    }

private:
    std::string path_;
    int error_ = 0;
#if __has_include(<unistd.h>)
    int descriptor_ = -1;
#else
    std::FILE* stream_ = nullptr;
#endif
};

} // namespace telltale::inline v0::command

#endif
