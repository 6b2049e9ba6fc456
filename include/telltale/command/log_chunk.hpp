// SPDX-License-Identifier: BSL-1.0
// Some lines of a log, which can be looked at without those before them.
#ifndef TELLTALE_COMMAND_LOG_CHUNK_HPP
#define TELLTALE_COMMAND_LOG_CHUNK_HPP

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0::command {

/// A line of a log.
struct log_line {
    std::string_view
        text{};             ///< without its end, LF or CRLF; empty when the line is too long; good as long as its chunk
    std::size_t number = 0; ///< the first is 1
    std::size_t offset = 0; ///< of its first byte in the log
    std::size_t size = 0;   ///< in bytes, without its end
    bool is_too_long = false; ///< the size is above the limit, and nothing of the line was kept
};

template <class Source>
class chunk_reader;

/// Whole lines of a log that follow each other, with their numbers and offsets, in memory of its own, which is used again when
/// a `chunk_reader` fills it anew.
class log_chunk {
public:
    /// The next line; false when there is none.
    [[nodiscard]] bool next(log_line& line) noexcept {
        if (given_ == ends_.size()) return false;
        std::size_t const end = ends_[given_];
        std::string_view const text(bytes_.get() + begin_, end - begin_);
        std::size_t const whole = skipped_ + text.size();
        bool const has_return = text.empty() ? is_return_skipped_ : text.back() == '\r';
        line.number = first_ + given_++;
        line.offset = offset_;
        line.size = whole - (has_return ? 1 : 0);
        line.is_too_long = line.size > max_line_;
        line.text = line.is_too_long ? std::string_view() : text.substr(0, line.size);
        offset_ += whole + 1;
        begin_ = end + 1;
        skipped_ = 0;
        is_return_skipped_ = false;
        return true;
    }

    /// How many bytes of the log it stands for, line ends and what was not kept included.
    [[nodiscard]] std::size_t size() const noexcept { return size_; }

private:
    template <class Source>
    friend class chunk_reader;

    // Makes room for so many bytes, of which the first `used` are kept.
    void reserve(std::size_t room, std::size_t used) {
        if (room <= room_) return;
        std::unique_ptr<char[]> larger(new char[room]);
        if (used != 0) std::memcpy(larger.get(), bytes_.get(), used);
        bytes_ = std::move(larger);
        room_ = room;
    }

    std::unique_ptr<char[]> bytes_;
    std::size_t room_ = 0;
    std::vector<std::size_t> ends_; // of the lines, in bytes_
    std::size_t max_line_ = 0;
    std::size_t size_ = 0;
    std::size_t first_ = 0; // number of its first line
    // Of the line to be given next:
    std::size_t given_ = 0; // lines before it
    std::size_t begin_ = 0;
    std::size_t offset_ = 0;
    std::size_t skipped_ = 0;        // bytes in front of begin_ that were not kept
    bool is_return_skipped_ = false; // the last of them was a CR
};

} // namespace telltale::inline v0::command

#endif
