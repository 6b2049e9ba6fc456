// SPDX-License-Identifier: BSL-1.0
// A file that whole lines are appended to, whatever happens to it meanwhile.
#ifndef TELLTALE_RECORDING_LINE_FILE_HPP
#define TELLTALE_RECORDING_LINE_FILE_HPP

#include <telltale/recording/append_file.hpp>
#include <telltale/recording/clock.hpp>
#include <telltale/recording/file_error.hpp>
#include <telltale/recording/file_system.hpp>
#include <telltale/recording/flush_policy.hpp>
#include <telltale/text/attributes.hpp>

#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace telltale::inline v0::recording {

/// What is done when the file that is open was removed or replaced by another, as log rotation and users do.
enum class if_vanished : std::uint8_t {
    make_anew, ///< the file is made again, with its folder, or the one that took its place is appended to
    fail       ///< an error, until `reopen`
};

/// How a file of lines is kept.
struct line_file_options {
    flush_policy flush{};
    if_vanished vanished = if_vanished::make_anew;
    /// How long the file may be taken to be there without looking. What is written to a file that was removed is gone with it.
    std::chrono::milliseconds look_every{100};
};

/// Appends lines to a file, each in one call of the system. It is opened by the first line, its folder made if need be; what
/// cannot be opened is tried again with each line. A line that is cut short by a full disk is ended at once or, where there is
/// no room even for that, before the next line, so that no other is glued to it; so is one that was there before. Not thread-safe.
class line_file {
public:
    line_file(std::string path, file_system& files, line_file_options wishes = {})
        : path_(std::move(path)), files_(files), wishes_(wishes) {}
    line_file(line_file const&) = delete;
    line_file& operator=(line_file const&) = delete;
    ~line_file() {
        if (!wishes_.flush.is_none()) (void)flush();
    }

    /// Appends `line`, which ends in the only "\n" that it has.
    [[nodiscard]] file_error append(std::string_view line, clock::time_point now) {
        if (file_ != nullptr && is_look_due(now)) [[unlikely]]
            if (file_error e = look()) return e;
        if (file_ == nullptr) [[unlikely]]
            if (file_error e = open(now)) return e;
        if (is_torn_) [[unlikely]]
            return append_behind_torn(line, now);
        return appended(file_->append(line), line.size(), 0, now);
    }

    /// Sends to the disk what was appended since the last time.
    [[nodiscard]] file_error flush() {
        if (file_ == nullptr || unflushed_ == 0) return {};
        if (int const why = file_->flush(); why != 0) return error(file_action::flush, why);
        unflushed_ = 0;
        return {};
    }

    /// Closes the file, which is opened again by the next line.
    [[nodiscard]] file_error reopen() {
        file_error e = wishes_.flush.is_none() ? file_error{} : flush();
        close();
        return e;
    }

    [[nodiscard]] std::string const& path() const noexcept { return path_; }
    /// How often the file was removed or replaced, and another made or found.
    [[nodiscard]] std::uint64_t vanished() const noexcept { return vanished_; }

private:
    [[nodiscard]] bool is_look_due(clock::time_point now) noexcept {
        auto const passed = now - looked_;
        if (passed < wishes_.look_every && passed >= std::chrono::milliseconds::zero()) return false;
        looked_ = now;
        return true;
    }

    TELLTALE_COLD file_error look() {
        if (file_->is_still(path_)) return {};
        if (wishes_.vanished == if_vanished::fail) {
            looked_ = {}; // look again with the next line
            return error(file_action::find, ENOENT);
        }
        close();
        ++vanished_;
        return {};
    }

    void close() noexcept {
        file_.reset();
        unflushed_ = 0;
    }

    TELLTALE_COLD file_error open(clock::time_point now) {
        int why = 0;
        file_ = files_.open(path_, why);
        if (file_ == nullptr && why == ENOENT) {
            std::size_t const slash = path_.rfind('/');
            if (slash != std::string::npos && slash != 0) {
                if (int const not_made = files_.make_folders(path_.substr(0, slash)); not_made != 0)
                    return error(file_action::make_folder, not_made);
                file_ = files_.open(path_, why);
            }
        }
        if (file_ == nullptr) return error(file_action::open, why);
        is_torn_ = !file_->ends_in_line();
        looked_ = flushed_ = now;
        return {};
    }

    TELLTALE_COLD file_error append_behind_torn(std::string_view line, clock::time_point now) {
        std::string both;
        both.reserve(line.size() + 1);
        both += '\n';
        both += line;
        return appended(file_->append(both), line.size(), 1, now);
    }

    // `before`: bytes in front of the line that belong to none.
    [[nodiscard]] file_error appended(append_result const& done, std::size_t size, std::size_t before,
                                      clock::time_point now) {
        if (done.count != size + before) [[unlikely]]
            return cut_short(done, size, before);
        is_torn_ = false;
        ++unflushed_;
        if (!wishes_.flush.is_due(unflushed_, now - flushed_)) return {};
        flushed_ = now;
        return flush();
    }

    TELLTALE_COLD file_error cut_short(append_result const& done, std::size_t size, std::size_t before) {
        int why = done.error;
        if (done.count != 0) {
            // The system says why only when it can write nothing, as with the end of the line, unless there is room for it.
            append_result const end = done.count > before ? file_->append("\n") : append_result{1, 0};
            is_torn_ = end.count != 1;
            if (why == 0) why = end.error;
        }
        file_error e = error(file_action::append, why != 0 ? why : EIO);
        e.written = done.count > before ? done.count - before : 0;
        e.line_size = size;
        return e;
    }

    [[nodiscard]] TELLTALE_COLD file_error error(file_action action, int why) const {
        file_error e;
        e.action = action;
        e.code = std::error_code(why, std::generic_category());
        e.path = path_;
        return e;
    }

    std::string path_;
    file_system& files_;
    line_file_options wishes_;
    std::unique_ptr<append_file> file_;
    clock::time_point looked_{};
    clock::time_point flushed_{};
    std::uint64_t unflushed_ = 0; // lines
    std::uint64_t vanished_ = 0;
    bool is_torn_ = false; // the last line in the file has no end
};

} // namespace telltale::inline v0::recording

#endif
