// SPDX-License-Identifier: BSL-1.0
// Reads a log of any length in chunks of whole lines, in constant memory.
#ifndef TELLTALE_COMMAND_CHUNK_READER_HPP
#define TELLTALE_COMMAND_CHUNK_READER_HPP

#include <telltale/command/log_chunk.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string>

namespace telltale::inline v0::command {

/// Reads `source.read(char*, std::size_t)`, which gives how many bytes it read and 0 at the end, in blocks. A chunk that has a
/// line is given before anything is read while `source.may_wait()`. It holds a block and at most twice `max_line` bytes,
/// however long the lines are; the reader holds a line. A last line needs no end; an empty one after the last end is none.
template <class Source>
class chunk_reader {
public:
    chunk_reader(Source& source, std::size_t max_line, std::size_t block = std::size_t{1} << 17U)
        : source_(source), max_line_(std::min(max_line, static_cast<std::size_t>(-1) / 4)), block_(block) {}

    /// The next lines; false when there are none, and after an exception.
    [[nodiscard]] bool next(log_chunk& chunk) {
        if (is_at_end_) return false;
        is_at_end_ = true;
        begin(chunk);
        std::size_t size = rest_.size();
        bool is_last = false;
        for (std::size_t looked = size;;) {
            // One more byte may be the CR of the line's end.
            if (chunk.ends_.empty() && (chunk.skipped_ != 0 || size > max_line_ + 1)) {
                skip(chunk, size);
                looked = size = 0;
            }
            if (size == chunk.room_) chunk.reserve(size < max_line_ ? 2 * size : size + block_, size);
            std::size_t const got = source_.read(chunk.bytes_.get() + size, chunk.room_ - size);
            is_last = got == 0;
            if (is_last) break;
            size += got;
            looked = find_ends(chunk, looked, size);
            if (!chunk.ends_.empty() && (size == chunk.room_ || source_.may_wait())) break;
        }
        std::size_t kept = chunk.ends_.empty() ? 0 : chunk.ends_.back() + 1;
        if (is_last && (kept != size || (kept == 0 && chunk.skipped_ != 0))) { // a last line without an end
            chunk.ends_.push_back(size);
            kept = size;
        }
        chunk.size_ = chunk.skipped_ + kept;
        rest_.assign(chunk.bytes_.get() + kept, size - kept);
        offset_ += chunk.size_;
        lines_ += chunk.ends_.size();
        is_at_end_ = is_last;
        return !chunk.ends_.empty();
    }

private:
    // The chunk begins with what was left of the last one.
    void begin(log_chunk& chunk) {
        chunk.ends_.clear();
        chunk.max_line_ = max_line_;
        chunk.first_ = lines_ + 1;
        chunk.offset_ = offset_;
        chunk.given_ = chunk.begin_ = chunk.skipped_ = 0;
        chunk.is_return_skipped_ = false;
        chunk.reserve(rest_.size() + block_, 0);
        if (!rest_.empty()) std::memcpy(chunk.bytes_.get(), rest_.data(), rest_.size());
    }

    static void skip(log_chunk& chunk, std::size_t size) {
        if (size != 0) chunk.is_return_skipped_ = chunk.bytes_[size - 1] == '\r';
        chunk.skipped_ += size;
    }

    [[nodiscard]] static std::size_t find_ends(log_chunk& chunk, std::size_t from, std::size_t size) {
        char const* const bytes = chunk.bytes_.get();
        while (auto const* const end = from == size ? nullptr : std::memchr(bytes + from, '\n', size - from)) {
            chunk.ends_.push_back(static_cast<std::size_t>(static_cast<char const*>(end) - bytes));
            from = chunk.ends_.back() + 1;
        }
        return size;
    }

    Source& source_;
    std::size_t max_line_;
    std::size_t block_;
    std::string rest_; // the beginning of the next chunk's first line
    std::size_t offset_ = 0;
    std::size_t lines_ = 0;
    bool is_at_end_ = false;
};

} // namespace telltale::inline v0::command

#endif
