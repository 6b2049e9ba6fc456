// SPDX-License-Identifier: BSL-1.0
// Reads a file of any size line by line, in blocks.
#ifndef TELLTALE_RECORDING_LINE_READER_HPP
#define TELLTALE_RECORDING_LINE_READER_HPP

#include <telltale/read/file_path.hpp>
#include <telltale/read/read_file.hpp>
#include <telltale/recording/file_error.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <system_error>

namespace telltale::inline v0::recording {

/// Reads a file, a pipe or a device line by line. Holds one block, or the longest line that is allowed. A line ends with LF or CRLF;
/// the last one may have no end. At the end one may ask again: what was appended meanwhile is read then.
class line_reader {
public:
    /// Opens the file; whether that failed is what `error` says. Of a line with more than `max_line` bytes nothing is kept.
    explicit line_reader(file_path const& path, std::size_t max_line = std::size_t{1} << 24U,
                         std::size_t block = std::size_t{1} << 16U)
        : path_(path.text()), file_(path_.c_str()), max_line_(max_line), block_(block == 0 ? 1 : block) {
        if (path_.find('\0') != std::string::npos) fail(file_action::open, EINVAL);
        else if (file_.stream == nullptr) fail(file_action::open, errno);
        else std::setvbuf(file_.stream, nullptr, _IONBF, 0);
    }

    /// The next line; false when there is none, or the file fails.
    [[nodiscard]] bool next() {
        if (error_) return false;
        offset_ = end_;
        size_ = 0;
        has_end_ = false;
        for (std::size_t looked = begin_;;) {
            char const* const bytes = buffer_.data();
            auto const* const end = looked == filled_
                                        ? nullptr
                                        : static_cast<char const*>(std::memchr(bytes + looked, '\n', filled_ - looked));
            if (end != nullptr) {
                has_end_ = true;
                take(static_cast<std::size_t>(end - bytes));
                ++begin_;
                ++end_;
                return true;
            }
            looked = filled_;
            if (filled_ - begin_ > max_line_) { // and what follows, to the end of the line
                size_ += filled_ - begin_;
                begin_ = filled_;
            }
            if (!fill(looked)) break;
        }
        if (error_ || (size_ == 0 && begin_ == filled_)) return false;
        take(filled_);
        return true;
    }

    /// The line, without its end; empty when it is too long. Good until `next`.
    [[nodiscard]] std::string_view text() const noexcept { return text_; }
    /// The number of the line; the first is 1.
    [[nodiscard]] std::size_t number() const noexcept { return number_; }
    /// Of its first byte in the file.
    [[nodiscard]] std::size_t offset() const noexcept { return offset_; }
    /// How many bytes it has, without its end.
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    /// Whether it has more than are allowed.
    [[nodiscard]] bool is_too_long() const noexcept { return size_ > max_line_; }
    /// Whether it has an end, which only the last one can lack.
    [[nodiscard]] bool has_end() const noexcept { return has_end_; }
    /// Why the file cannot be read, or not to its end.
    [[nodiscard]] file_error const& error() const noexcept { return error_; }
    [[nodiscard]] std::string const& path() const noexcept { return path_; }

private:
    // The line goes up to `end` in the buffer.
    void take(std::size_t end) {
        bool const is_whole = size_ == 0;
        size_ += end - begin_;
        text_ = std::string_view(buffer_.data() + begin_, end - begin_);
        if (!text_.empty() && text_.back() == '\r') text_.remove_suffix(1);
        end_ = offset_ + size_;
        if (is_whole) size_ = text_.size();
        if (size_ > max_line_) text_ = {};
        begin_ = end;
        ++number_;
    }

    // Reads more behind what is kept; `looked` stays at its byte.
    [[nodiscard]] bool fill(std::size_t& looked) {
        if (begin_ != 0) {
            std::memmove(buffer_.data(), buffer_.data() + begin_, filled_ - begin_);
            looked -= begin_;
            filled_ -= begin_;
            begin_ = 0;
        }
        if (buffer_.size() < filled_ + block_) buffer_.resize(filled_ + (filled_ > block_ ? filled_ : block_));
        for (;;) {
            errno = 0;
            std::size_t const got = std::fread(buffer_.data() + filled_, 1, buffer_.size() - filled_, file_.stream);
            int const why = errno;
            bool const has_failed = std::ferror(file_.stream) != 0;
            std::clearerr(file_.stream); // so that one may ask again
            filled_ += got;
            if (got != 0) return true;
            if (has_failed && why == EINTR) continue;
            if (has_failed) fail(file_action::read, why);
            return false;
        }
    }

    void fail(file_action action, int why) {
        error_.action = action;
        error_.code = std::error_code(why != 0 ? why : EIO, std::generic_category());
        error_.path = path_;
    }

    std::string path_;
    telltale::detail::open_file file_;
    std::size_t max_line_;
    std::size_t block_;
    file_error error_;
    std::string buffer_;     // what was read
    std::size_t begin_ = 0;  // of what was not given yet, in the buffer
    std::size_t filled_ = 0; // how much of the buffer was read
    std::string_view text_;
    std::size_t number_ = 0;
    std::size_t offset_ = 0;
    std::size_t end_ = 0; // of the line, in the file, its line end included
    std::size_t size_ = 0;
    bool has_end_ = false;
};

} // namespace telltale::inline v0::recording

#endif
