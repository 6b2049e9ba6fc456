// SPDX-License-Identifier: BSL-1.0
// A folder of a POSIX system whose files are written whole or not at all.
#ifndef TELLTALE_RECORDING_POSIX_FOLDER_HPP
#define TELLTALE_RECORDING_POSIX_FOLDER_HPP

#include <telltale/read/read_file.hpp>
#include <telltale/recording/posix_file_system.hpp>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace telltale::inline v0::recording {

/// A folder, which is made when it is first written to. Names are relative to it. Errors are values of `errno`, 0 for none.
/// Thread-safe, and safe for several processes; those that remove agree by `lock` with those that write.
class posix_folder {
public:
    /// The lock of a folder, as long as this object lives: of many that write, or of one that removes. An error if it is not held.
    class lock {
    public:
        lock(posix_folder const& of, bool is_alone) {
            std::string const name = of.full("lock");
            descriptor_ = open_lock(name);
            if (descriptor_ < 0 && errno == ENOENT) {
                if ((error_ = posix_file_system::system().make_folders(of.path_)) != 0) return;
                descriptor_ = open_lock(name);
            }
            if (descriptor_ < 0) {
                error_ = errno;
                return;
            }
            int done = 0;
            do done = ::flock(descriptor_, is_alone ? LOCK_EX : LOCK_SH);
            while (done != 0 && errno == EINTR);
            if (done != 0) error_ = errno;
        }
        lock(lock const&) = delete;
        lock& operator=(lock const&) = delete;
        ~lock() {
            if (descriptor_ >= 0) ::close(descriptor_); // which ends it
        }
        [[nodiscard]] int error() const noexcept { return error_; }

    private:
        [[nodiscard]] static int open_lock(std::string const& name) noexcept {
            return ::open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        }
        int descriptor_ = -1;
        int error_ = 0;
    };

    explicit posix_folder(std::string path) : path_(std::move(path)) {}

    [[nodiscard]] std::string full(std::string const& name) const { return path_ + '/' + name; }

    /// Writes a file: under another name, in `unfinished`, which then becomes its own, so that who reads it sees all of it or
    /// none, and one that is there is replaced. `reaches_disk`: it is flushed first, so that this holds after a crash as well.
    [[nodiscard]] int write(std::string const& name, std::string_view bytes, bool reaches_disk) const {
        std::string unfinished;
        int descriptor = -1;
        int why = open_unfinished(unfinished, descriptor);
        if (why != 0) return why;
        why = write_all(descriptor, bytes);
        if (why == 0 && reaches_disk && ::fsync(descriptor) != 0) why = errno;
        if (::close(descriptor) != 0 && why == 0) why = errno;
        if (why == 0) why = rename(unfinished, full(name));
        if (why != 0) ::unlink(unfinished.c_str());
        return why;
    }
    /// The whole of a file.
    [[nodiscard]] int read(std::string const& name, std::string& bytes) const {
        file_content got = read_file(full(name));
        bytes = std::move(got.text);
        return got.error.value();
    }
    /// Whether there is a file of that size.
    [[nodiscard]] bool has(std::string const& name, std::size_t size) const noexcept {
        struct ::stat about{};
        return ::stat(full(name).c_str(), &about) == 0 && S_ISREG(about.st_mode) &&
               static_cast<std::uintmax_t>(about.st_size) == size;
    }
    /// Removes a file; one that is not there is removed already. `size`: what it had.
    [[nodiscard]] int remove(std::string const& name, std::uint64_t* size = nullptr) const noexcept {
        std::string const path = full(name);
        struct ::stat about{};
        if (size != nullptr && ::stat(path.c_str(), &about) == 0) *size = static_cast<std::uint64_t>(about.st_size);
        return ::unlink(path.c_str()) == 0 || errno == ENOENT ? 0 : errno;
    }
    /// Removes a folder in this one if it is empty.
    void remove_empty(std::string const& name) const noexcept { ::rmdir(full(name).c_str()); }
    /// The names in this folder (`""`) or one in it, in no order; of one that is not there, none.
    [[nodiscard]] int list(std::string const& name, std::vector<std::string>& names) const {
        ::DIR* const open = ::opendir(full(name).c_str());
        if (open == nullptr) return errno == ENOENT ? 0 : errno;
        for (;;) {
            errno = 0;
            ::dirent const* const one = ::readdir(open);
            if (one == nullptr) break;
            std::string_view const found = one->d_name;
            if (found != "." && found != "..") names.emplace_back(found);
        }
        int const why = errno;
        ::closedir(open);
        return why;
    }

private:
    [[nodiscard]] int open_unfinished(std::string& name, int& descriptor) const {
        static std::atomic<std::uint64_t> count = 0;
        // A process of the same number may have left such names, or be writing on another machine.
        for (int tries = 0; tries != 100; ++tries) {
            name = full("unfinished/" + std::to_string(::getpid()) + '-' + std::to_string(count.fetch_add(1)));
            do descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY, 0666);
            while (descriptor < 0 && errno == EINTR);
            if (descriptor >= 0) return 0;
            if (errno == ENOENT) {
                if (int const why = posix_file_system::system().make_folders(full("unfinished")); why != 0) return why;
            } else if (errno != EEXIST) {
                return errno;
            }
        }
        return EEXIST;
    }
    [[nodiscard]] static int write_all(int descriptor, std::string_view bytes) noexcept {
        while (!bytes.empty()) {
            auto const done = ::write(descriptor, bytes.data(), bytes.size());
            if (done < 0 && errno == EINTR) continue;
            if (done <= 0) return done < 0 ? errno : EIO;
            bytes.remove_prefix(static_cast<std::size_t>(done));
        }
        return 0;
    }
    [[nodiscard]] static int rename(std::string const& from, std::string const& to) {
        for (int tries = 0; tries != 2; ++tries) {
            if (std::rename(from.c_str(), to.c_str()) == 0) return 0;
            if (errno != ENOENT) return errno;
            if (int const why = posix_file_system::system().make_folders(to.substr(0, to.rfind('/'))); why != 0)
                return why;
        }
        return ENOENT;
    }

    std::string path_;
};

} // namespace telltale::inline v0::recording

#endif
