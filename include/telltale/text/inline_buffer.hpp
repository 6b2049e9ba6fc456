// SPDX-License-Identifier: BSL-1.0
// A growing array whose first elements live in the object, usable in constant evaluation.
#ifndef TELLTALE_TEXT_INLINE_BUFFER_HPP
#define TELLTALE_TEXT_INLINE_BUFFER_HPP

#include <telltale/text/attributes.hpp>

#include <algorithm>
#include <cstddef>
#include <type_traits>

namespace telltale::inline v0::text {

/// A growing array of trivial `T`, of which the first `Inline` need no allocation. It exists because constant evaluation
/// of `std::string` and `std::vector` is not to be had on every compiler. Neither copied nor moved.
template <class T, std::size_t Inline>
    requires std::is_trivially_copyable_v<T>
class inline_buffer {
public:
    constexpr inline_buffer() noexcept : data_(local_) {}
    inline_buffer(inline_buffer const&) = delete;
    inline_buffer& operator=(inline_buffer const&) = delete;
    constexpr ~inline_buffer() {
        if (data_ != local_) delete[] data_;
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr T* data() noexcept { return data_; }
    [[nodiscard]] constexpr T const* data() const noexcept { return data_; }
    [[nodiscard]] constexpr T& operator[](std::size_t i) noexcept { return data_[i]; }
    [[nodiscard]] constexpr T const& operator[](std::size_t i) const noexcept { return data_[i]; }
    [[nodiscard]] constexpr T& back() noexcept { return data_[size_ - 1]; }
    [[nodiscard]] constexpr T const& back() const noexcept { return data_[size_ - 1]; }

    constexpr void clear() noexcept { size_ = 0; }
    /// Drops all elements from `size` on. `size` must not be above `size()`.
    constexpr void shrink(std::size_t size) noexcept { size_ = size; }
    constexpr void push_back(T const& value) {
        if (size_ == capacity_) [[unlikely]] {
            T const kept = value; // it may be an element of this buffer
            grow(size_ + 1);
            data_[size_++] = kept;
            return;
        }
        data_[size_++] = value;
    }
    /// Appends `count` times `value`.
    constexpr void append(std::size_t count, T const& value) {
        if (capacity_ - size_ < count) [[unlikely]]
            grow(size_ + count);
        std::fill_n(data_ + size_, count, value);
        size_ += count;
    }
    /// A new last element, to be written: what it holds until then is undefined.
    [[nodiscard]] TELLTALE_INLINE constexpr T& add() {
        if (size_ == capacity_) [[unlikely]]
            grow(size_ + 1);
        return data_[size_++];
    }
    /// Appends `[first, last)`, which must not be part of this buffer.
    constexpr void append(T const* first, T const* last) {
        auto const count = static_cast<std::size_t>(last - first);
        if (capacity_ - size_ < count) [[unlikely]]
            grow(size_ + count);
        std::copy(first, last, data_ + size_);
        size_ += count;
    }

    /// Where the next `count` elements go, whose values are left open until somebody writes them and `shrink` tells how many of
    /// them there are.
    [[nodiscard]] constexpr T* room(std::size_t count) {
        if (capacity_ - size_ < count) grow(size_ + count);
        T* const first = data_ + size_;
        size_ += count;
        return first;
    }

private:
    TELLTALE_NOINLINE constexpr void grow(std::size_t needed) {
        std::size_t const capacity = std::max(needed, 2 * capacity_);
        T* const larger = new T[capacity];
        std::copy(data_, data_ + size_, larger);
        if (data_ != local_) delete[] data_;
        data_ = larger;
        capacity_ = capacity;
    }

    T local_[Inline];
    T* data_;
    std::size_t size_ = 0;
    std::size_t capacity_ = Inline;
};

} // namespace telltale::inline v0::text

#endif
