// SPDX-License-Identifier: BSL-1.0
// Which of some files have changed since they were last looked at.
#ifndef TELLTALE_COMMAND_FILE_WATCH_HPP
#define TELLTALE_COMMAND_FILE_WATCH_HPP

#include <telltale/text/printable.hpp>

#include <cstddef>
#include <cstdint>
#include <ctime>
#include <span>
#include <string>
#include <vector>

#include <sys/stat.h>

namespace telltale::inline v0::command {

/// What has become of a file.
enum class file_change : std::uint8_t { none, changed, vanished, appeared };

/// Looks at files again and again, by their times of modification and their sizes: a change that keeps both is not seen.
class file_watch {
public:
    /// Looks at the files for the first time. `paths` must outlive the object.
    explicit file_watch(std::span<std::string const> paths) : paths_(paths) {
        for (std::string const& path : paths_) seen_.push_back(look(path));
    }

    /// What has become of each file, in the order of the paths, since the last look.
    [[nodiscard]] std::vector<file_change> look() {
        std::vector<file_change> out;
        for (std::size_t i = 0; i != paths_.size(); ++i) {
            state const now = look(paths_[i]);
            state const before = seen_[i];
            seen_[i] = now;
            if (now == before) out.push_back(file_change::none);
            else if (!now.exists) out.push_back(file_change::vanished);
            else out.push_back(before.exists ? file_change::changed : file_change::appeared);
        }
        return out;
    }

private:
    struct state {
        bool exists = false;
        std::int64_t seconds = 0;
        std::int64_t nanoseconds = 0;
        std::int64_t size = 0;
        friend bool operator==(state const&, state const&) = default;
    };

    [[nodiscard]] static state look(std::string const& path) {
        struct ::stat about{};
        if (::stat(path.c_str(), &about) != 0) return {};
        state out{true, static_cast<std::int64_t>(about.st_mtime), 0, static_cast<std::int64_t>(about.st_size)};
#if defined(__APPLE__)
        out.nanoseconds = about.st_mtimespec.tv_nsec;
#elif defined(st_mtime) // a macro for a member of st_mtim
        out.nanoseconds = about.st_mtim.tv_nsec;
#endif
        return out;
    }

    std::span<std::string const> paths_;
    std::vector<state> seen_;
};

/// `a.json, b.json`: the files of which that has become; empty when there are none.
[[nodiscard]] inline std::string names_of(file_change which, std::span<std::string const> paths,
                                          std::span<file_change const> changes) {
    std::string out;
    for (std::size_t i = 0; i != paths.size(); ++i) {
        if (changes[i] != which) continue;
        if (!out.empty()) out += ", ";
        text::append_printable(out, paths[i]);
    }
    return out;
}

/// `14:03:22`, the local time.
[[nodiscard]] inline std::string time_of_day(std::time_t at) {
    char digits[16];
    std::tm const* const local = std::localtime(&at);
    return local == nullptr ? std::string()
                            : std::string(digits, std::strftime(digits, sizeof digits, "%H:%M:%S", local));
}

} // namespace telltale::inline v0::command

#endif
