// SPDX-License-Identifier: BSL-1.0
// The end of a string, or a buffer, as a place to write to through a pointer, with few questions for room.
#ifndef TELLTALE_TEXT_OUTPUT_HPP
#define TELLTALE_TEXT_OUTPUT_HPP

#include <telltale/text/attributes.hpp>

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0::text {

namespace detail {

struct keep_size {
    std::size_t operator()(char*, std::size_t size) const noexcept { return size; }
};

/// Whether a string can be resized without filling what is new: by the standard from C++23 on, before by extensions of
/// libstdc++ (from 14 on) and libc++.
template <class String>
concept resized_unfilled = requires(String& s) { s.resize_and_overwrite(s.size(), keep_size{}); } ||
                           requires(String& s) { s.__resize_and_overwrite(s.size(), keep_size{}); } ||
                           requires(String& s) { s.__resize_default_init(s.size()); };

/// Resizes, without filling where the library can. Nobody may read what is new before it was written.
template <class String>
void resize_unfilled(String& s, std::size_t size) {
    if constexpr (requires { s.resize_and_overwrite(size, keep_size{}); }) s.resize_and_overwrite(size, keep_size{});
    else if constexpr (requires { s.__resize_and_overwrite(size, keep_size{}); })
        s.__resize_and_overwrite(size, keep_size{});
    else if constexpr (requires { s.__resize_default_init(size); }) s.__resize_default_init(size);
    else s.resize(size);
}

} // namespace detail

/// `std::memcpy`, also in constant evaluation.
TELLTALE_INLINE constexpr void copy_bytes(char* to, char const* from, std::size_t size) noexcept {
    if (std::is_constant_evaluated()) {
        for (std::size_t i = 0; i != size; ++i) to[i] = from[i];
    } else {
        std::memcpy(to, from, size);
    }
}

/// Appends to a string through a pointer, the cursor, which its user keeps and hands back to ask for room. A string that has
/// room is written in place; else the text is made in this object first, so that a short one costs one allocation of its size.
/// Between construction and `finish` nobody else may touch the string; without `finish` (an exception) it is as it was. Neither
/// copied nor moved; on the stack, about 2 KiB. Instead of a string there may be a buffer of fixed size, also in constant evaluation.
class output {
public:
    /// How many characters may be written behind what `room` was asked for.
    static constexpr std::size_t slack = 256;
    /// Whether strings can grow without being filled, so that a text is best made in them.
    static constexpr bool grows_unfilled = detail::resized_unfilled<std::string>;

    /// Appends to `text`. An empty one without room gets it here, for about `likely` characters.
    explicit output(std::string& text, std::size_t likely = 0)
        : text_(&text), kept_(text.size()), start_(kept_), begin_(local_), end_(local_ + sizeof local_) {
        if (!grows_unfilled) return;
        if (text.capacity() - kept_ < 2 * slack) {
            if (likely == 0 || kept_ != 0) return;
            text.reserve(likely + 3 * slack);
        }
        open_in_place();
    }
    /// Writes into the `size` characters at `buffer`, to be ended by `finish_buffer`. Where there is less room than promised the text
    /// is made in this object, and in memory of its own if it is longer than that.
    constexpr output(char* buffer, std::size_t size) noexcept
        : text_(nullptr), kept_(0), start_(0), begin_(buffer), end_(buffer + size), buffer_(buffer),
          buffer_size_(size) {
        if (size >= slack) return;
        begin_ = local_;
        end_ = local_ + sizeof local_;
    }
    output(output const&) = delete;
    output& operator=(output const&) = delete;
    constexpr ~output() {
        if (text_ == nullptr) delete[] own_;
        else if (text_->size() != kept_) [[unlikely]] undo();
    }

    /// The cursor to begin with; there is room for `slack` characters.
    [[nodiscard]] constexpr char* begin() const noexcept { return begin_; }
    /// Whether there is room for `count` characters and `slack` more behind the cursor `at`.
    [[nodiscard]] constexpr bool has_room(char const* at, std::size_t count) const noexcept {
        return static_cast<std::size_t>(end_ - at) >= count + slack;
    }
    /// The cursor `at` with room for `count` characters and `slack` more. May allocate, and then the text moves.
    [[nodiscard]] TELLTALE_INLINE constexpr char* room(char* at, std::size_t count = 0) {
        if (!has_room(at, count)) [[unlikely]]
            return grow(at, count);
        return at;
    }
    /// Writes `text`, which is no part of the string, and returns its end, where there is room for `slack` characters.
    [[nodiscard]] constexpr char* append(char* at, std::string_view text) {
        at = room(at, text.size());
        copy_bytes(at, text.data(), text.size());
        return at + text.size();
    }
    /// For one who can only append to a string: calls `append(string)` when all until `at` is in it. Returns the new cursor, where
    /// there is room for `slack` characters.
    template <class Append>
    [[nodiscard]] char* append_by(char* at, Append append) {
        if (text_ == nullptr) [[unlikely]] {
            std::string text;
            append(text);
            return room(this->append(at, text));
        }
        commit(at);
        append(*text_);
        return reopen();
    }

    /// Appends what was written until `at` to the string, which may grow beyond it, so that it can be written in place when it
    /// is used again.
    TELLTALE_ONCE TELLTALE_NOINLINE void finish(char* at) {
        commit(at);
        kept_ = text_->size();
    }
    /// The size of what was written until `at`, which is in the buffer if that is not smaller.
    [[nodiscard]] constexpr std::size_t finish_buffer(char* at) const noexcept {
        auto const size = static_cast<std::size_t>(at - begin_);
        if (begin_ != buffer_ && size <= buffer_size_) copy_bytes(buffer_, begin_, size);
        return size;
    }
    /// What was written until `at`, in a string that is not larger than it must be; for an output that began with an empty
    /// string, which is left behind.
    TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE std::string take(char* at) {
        if (begin_ == local_ && start_ == 0) return std::string(local_, static_cast<std::size_t>(at - begin_));
        finish(at);
        kept_ = 0;
        return std::move(*text_);
    }

private:
    TELLTALE_INLINE void open_in_place() {
        detail::resize_unfilled(*text_, text_->capacity());
        begin_ = text_->data() + start_;
        end_ = text_->data() + text_->size();
    }
    TELLTALE_INLINE void commit(char* at) {
        auto const size = static_cast<std::size_t>(at - begin_);
        if (begin_ != local_) {
            text_->erase(start_ + size);
            return;
        }
        if (text_->capacity() - start_ < size) [[unlikely]]
            enlarge(start_ + size + 2 * slack);
        text_->append(local_, size);
    }
    TELLTALE_NOINLINE char* reopen() {
        start_ = text_->size();
        begin_ = local_;
        end_ = local_ + sizeof local_;
        if (detail::resized_unfilled<std::string> && text_->capacity() - start_ >= 2 * slack) open_in_place();
        return begin_;
    }
    TELLTALE_COLD void enlarge(std::size_t needed) {
        std::size_t const had = text_->capacity();
        text_->reserve(needed < 2 * had ? 2 * had : needed);
    }
    TELLTALE_COLD void undo() noexcept { text_->erase(kept_); }
    /// As `grow`, of a buffer.
    TELLTALE_COLD constexpr char* leave_buffer(char* at, std::size_t count) {
        auto const size = static_cast<std::size_t>(at - begin_);
        char* const old = std::exchange(own_, nullptr);
        char* const from = begin_;
        if (begin_ == buffer_ && size + count + slack <= sizeof local_) {
            begin_ = local_;
            end_ = local_ + sizeof local_;
        } else {
            std::size_t const room = 2 * size + count + 2 * slack;
            begin_ = own_ = new char[room];
            end_ = begin_ + room;
        }
        copy_bytes(begin_, from, size);
        delete[] old;
        return begin_ + size;
    }
    TELLTALE_COLD constexpr char* grow(char* at, std::size_t count) {
        return text_ == nullptr ? leave_buffer(at, count) : grow_string(at, count);
    }
    TELLTALE_COLD char* grow_string(char* at, std::size_t count) {
        auto const size = static_cast<std::size_t>(at - begin_);
        bool const was_local = begin_ == local_;
        // twice what was written here, not twice the string: what must be filled costs no more than what is written
        detail::resize_unfilled(*text_, start_ + 2 * size + count + 2 * slack);
        if (detail::resized_unfilled<std::string>) detail::resize_unfilled(*text_, text_->capacity());
        begin_ = text_->data() + start_;
        end_ = text_->data() + text_->size();
        if (was_local) std::memcpy(begin_, local_, size);
        return begin_ + size;
    }

    std::string* text_; ///< null for a buffer
    std::size_t kept_;  ///< the size of the string that must stay if nobody finishes
    std::size_t start_; ///< where in the string `begin_` is
    char* begin_;
    char* end_;
    char* buffer_ = nullptr;
    std::size_t buffer_size_ = 0;
    char* own_ = nullptr; ///< what a text is made in that neither the buffer nor this object has room for
    char local_[2048];
};
TELLTALE_INSTANCE(void output::finish<0>(char*));
TELLTALE_INSTANCE(std::string output::take<0>(char*));

} // namespace telltale::inline v0::text

#endif
