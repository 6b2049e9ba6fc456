// SPDX-License-Identifier: BSL-1.0
// The lines of a log of any length, in constant memory.
#ifndef TELLTALE_COMMAND_LINE_READER_HPP
#define TELLTALE_COMMAND_LINE_READER_HPP

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace telltale::inline v0::command {

/// A line of a log.
struct log_line {
    std::string_view
        text{}; ///< without its end, LF or CRLF; empty when the line is too long; good until the next is read
    std::size_t number = 0;   ///< the first is 1
    std::size_t offset = 0;   ///< of its first byte in the log
    std::size_t size = 0;     ///< in bytes, without its end
    bool is_too_long = false; ///< the size is above the limit, and nothing of the line was kept
};

/// Reads `source.read(char*, std::size_t)`, which gives how many bytes it read and 0 at the end, in blocks. Holds a block and
/// at most twice `max_line` bytes, however long the lines are. A last line needs no end; an empty one after the last end is none.
template <class Source>
class line_reader {
public:
    line_reader(Source& source, std::size_t max_line, std::size_t block = std::size_t{1} << 17U)
        : source_(source), max_line_(std::min(max_line, static_cast<std::size_t>(-1) / 4)), block_(block), room_(block),
          bytes_(new char[block]) {}

    /// The next line; false when there is none.
    [[nodiscard]] bool next(log_line& line) {
        for (;;) {
            char const* const from = bytes_.get() + looked_;
            if (auto const* const end = looked_ == end_ ? nullptr : std::memchr(from, '\n', end_ - looked_)) {
                looked_ += static_cast<std::size_t>(static_cast<char const*>(end) - from);
                give(line);
                begin_ = ++looked_;
                offset_ += 1;
                return true;
            }
            looked_ = end_;
            // One more byte may be the CR of the line's end.
            if (is_skipping_ || end_ - begin_ > max_line_ + 1) skip();
            make_room();
            std::size_t const got = source_.read(bytes_.get() + end_, room_ - end_);
            end_ += got;
            if (got != 0) continue;
            if (begin_ == end_ && skipped_ == 0) return false;
            give(line);
            begin_ = end_;
            return true;
        }
    }

private:
    // Gives what stands between begin_ and looked_, and what was skipped before it.
    void give(log_line& line) {
        std::string_view text(bytes_.get() + begin_, looked_ - begin_);
        std::size_t const whole = skipped_ + text.size();
        bool const has_return = text.empty() ? is_return_last_ : text.back() == '\r';
        line.number = ++number_;
        line.offset = offset_;
        line.size = whole - (has_return ? 1 : 0);
        line.is_too_long = line.size > max_line_;
        line.text = line.is_too_long ? std::string_view() : text.substr(0, line.size);
        offset_ += whole;
        skipped_ = 0;
        is_skipping_ = false;
        is_return_last_ = false;
    }

    void skip() {
        is_skipping_ = true;
        skipped_ += end_ - begin_;
        if (begin_ != end_) is_return_last_ = bytes_[end_ - 1] == '\r';
        begin_ = looked_ = end_ = 0;
    }

    void make_room() {
        if (begin_ != 0) {
            std::memmove(bytes_.get(), bytes_.get() + begin_, end_ - begin_);
            looked_ -= begin_;
            end_ -= begin_;
            begin_ = 0;
        }
        if (end_ != room_) return;
        std::size_t const wider = room_ < max_line_ ? 2 * room_ : room_ + block_;
        std::unique_ptr<char[]> larger(new char[wider]);
        std::memcpy(larger.get(), bytes_.get(), end_);
        bytes_ = std::move(larger);
        room_ = wider;
    }

    Source& source_;
    std::size_t max_line_;
    std::size_t block_;
    std::size_t room_;
    std::unique_ptr<char[]> bytes_;
    std::size_t begin_ = 0;  // of the line
    std::size_t looked_ = 0; // so far there is no line's end
    std::size_t end_ = 0;    // of what was read
    std::size_t offset_ = 0; // of the line in the log
    std::size_t number_ = 0;
    std::size_t skipped_ = 0; // bytes of the line that were not kept
    bool is_skipping_ = false;
    bool is_return_last_ = false;
};

} // namespace telltale::inline v0::command

#endif
