// SPDX-License-Identifier: BSL-1.0
// A value that may be JSON null, but may not be absent.
#ifndef TELLTALE_VALUE_NULLABLE_HPP
#define TELLTALE_VALUE_NULLABLE_HPP

#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

/// A `T` or JSON null. The key itself is required: `std::optional<T>` is for what may be absent, and the two nest
/// (`std::optional<nullable<T>>` may be absent, null or a `T`). Compares equal to `nullptr` when it is null.
template <class T>
class nullable {
public:
    using value_type = T;

    constexpr nullable() = default;
    constexpr nullable(std::nullptr_t) noexcept {}
    template <class U = T>
        requires(std::is_constructible_v<T, U &&> && !std::is_same_v<std::remove_cvref_t<U>, nullable> &&
                 !std::is_same_v<std::remove_cvref_t<U>, std::nullptr_t>)
    constexpr nullable(U&& value) : value_(std::in_place, std::forward<U>(value)) {}

    [[nodiscard]] constexpr bool has_value() const noexcept { return value_.has_value(); }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return value_.has_value(); }
    /// The value. It must not be null.
    [[nodiscard]] constexpr T& operator*() & noexcept { return *value_; }
    [[nodiscard]] constexpr T const& operator*() const& noexcept { return *value_; }
    [[nodiscard]] constexpr T&& operator*() && noexcept { return *std::move(value_); }
    [[nodiscard]] constexpr T* operator->() noexcept { return &*value_; }
    [[nodiscard]] constexpr T const* operator->() const noexcept { return &*value_; }
    template <class U>
    [[nodiscard]] constexpr T value_or(U&& other) const {
        return value_ ? *value_ : static_cast<T>(std::forward<U>(other));
    }

    template <class... Args>
    constexpr T& emplace(Args&&... args) {
        return value_.emplace(std::forward<Args>(args)...);
    }
    constexpr void reset() noexcept { value_.reset(); }

    friend constexpr bool operator==(nullable const& a, nullable const& b) {
        return a.value_.has_value() == b.value_.has_value() && (!a.value_ || *a.value_ == *b.value_);
    }
    friend constexpr bool operator==(nullable const& a, std::nullptr_t) noexcept { return !a.value_.has_value(); }
    template <class U>
        requires(!std::is_same_v<U, std::nullptr_t> && std::is_convertible_v<U const&, T>)
    friend constexpr bool operator==(nullable const& a, U const& b) {
        return a.value_.has_value() && *a.value_ == b;
    }

private:
    std::optional<T> value_;
};

} // namespace telltale::inline v0

#endif
