// SPDX-License-Identifier: BSL-1.0
// A T, or the issues that prevented it: the interface of std::expected<T, issues> in C++20.
#ifndef TELLTALE_ISSUE_RESULT_HPP
#define TELLTALE_ISSUE_RESULT_HPP

#include <telltale/issue/bad_result_access.hpp>
#include <telltale/issue/issues.hpp>

#include <optional> // with which std::construct_at comes; <memory> and <functional> would be the dearest headers here
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

template <class T>
class result;

/// Makes a refusal where the type of the result is known: `return refused{std::move(list)};`. What `std::unexpected`
/// is to `std::expected`.
struct refused {
    issues list;
};

namespace detail {

template <class T>
inline constexpr bool is_result = false;
template <class T>
inline constexpr bool is_result<result<T>> = true;

/// As `std::invoke`, with one value or none: `f` may be a pointer to a member of the value, or of what that points to.
template <class F>
constexpr decltype(auto) call(F&& f) {
    return std::forward<F>(f)();
}
template <class F, class Value>
constexpr decltype(auto) call(F&& f, Value&& value) {
    if constexpr (requires { std::forward<F>(f)(std::forward<Value>(value)); })
        return std::forward<F>(f)(std::forward<Value>(value));
    else if constexpr (requires { (std::forward<Value>(value).*f)(); }) return (std::forward<Value>(value).*f)();
    else if constexpr (requires { ((*std::forward<Value>(value)).*f)(); }) return ((*std::forward<Value>(value)).*f)();
    else if constexpr (requires { std::forward<Value>(value).*f; }) return (std::forward<Value>(value).*f);
    else return ((*std::forward<Value>(value)).*f);
}

// The result of `f`, as the value of a `result`: made in place, so that it need be neither copied nor moved.
struct from_call {};

template <class F, class... Value>
using transformed = result<std::remove_cv_t<std::invoke_result_t<F, Value...>>>;

} // namespace detail

/// A `T`, or the issues that prevented it. Never empty; allocates nothing itself. The interface is that of
/// `std::expected<T, issues>` (C++23): what is not described here is as there. A list of issues is also taken as a
/// refusal without `refused`.
///
/// A refusal is the fact that there is no value; its list may hold warnings too.
template <class T>
class [[nodiscard]] result {
    static_assert(std::is_object_v<T> && !std::is_array_v<T> && !std::is_const_v<T>,
                  "result<T>: T must be a plain object type or void");
    static_assert(!std::is_same_v<T, issues> && !std::is_same_v<T, refused>,
                  "result<T>: a list of issues cannot be the value");

    template <class U>
    static constexpr bool is_value =
        !std::is_same_v<std::remove_cvref_t<U>, result> && !std::is_same_v<std::remove_cvref_t<U>, issues> &&
        !std::is_same_v<std::remove_cvref_t<U>, refused> && !std::is_same_v<std::remove_cvref_t<U>, std::in_place_t> &&
        !detail::is_result<std::remove_cvref_t<U>> && std::is_constructible_v<T, U>;

public:
    using value_type = T;
    using error_type = issues;
    using unexpected_type = refused;
    template <class U>
    using rebind = result<U>;

    constexpr result() noexcept(std::is_nothrow_default_constructible_v<T>)
        requires std::is_default_constructible_v<T>
        : value_(), has_value_(true) {}

    template <class U = T>
        requires is_value<U>
    constexpr explicit(!std::is_convertible_v<U, T>) result(U&& value) noexcept(std::is_nothrow_constructible_v<T, U>)
        : value_(std::forward<U>(value)), has_value_(true) {}

    template <class... Args>
        requires std::is_constructible_v<T, Args...>
    constexpr explicit result(std::in_place_t, Args&&... args)
        : value_(std::forward<Args>(args)...), has_value_(true) {}

    constexpr result(issues list) noexcept : list_(std::move(list)), has_value_(false) {}
    constexpr result(refused r) noexcept : list_(std::move(r.list)), has_value_(false) {}

    constexpr result(result const& other)
        requires std::is_copy_constructible_v<T>
        : none_(), has_value_(other.has_value_) {
        if (has_value_) {
            std::construct_at(std::addressof(value_), other.value_);
        } else {
            std::construct_at(std::addressof(list_), other.list_);
        }
    }

    constexpr result(result&& other) noexcept(std::is_nothrow_move_constructible_v<T>)
        requires std::is_move_constructible_v<T>
        : none_(), has_value_(other.has_value_) {
        if (has_value_) {
            std::construct_at(std::addressof(value_), std::move(other.value_));
        } else {
            std::construct_at(std::addressof(list_), std::move(other.list_));
        }
    }

    template <class U>
        requires(!std::is_same_v<U, T> && !std::is_void_v<U> && std::is_constructible_v<T, U const&>)
    constexpr explicit(!std::is_convertible_v<U const&, T>) result(result<U> const& other)
        : none_(), has_value_(other.has_value()) {
        if (has_value_) {
            std::construct_at(std::addressof(value_), *other);
        } else {
            std::construct_at(std::addressof(list_), other.error());
        }
    }

    template <class U>
        requires(!std::is_same_v<U, T> && !std::is_void_v<U> && std::is_constructible_v<T, U>)
    constexpr explicit(!std::is_convertible_v<U, T>) result(result<U>&& other)
        : none_(), has_value_(other.has_value()) {
        if (has_value_) {
            std::construct_at(std::addressof(value_), *std::move(other));
        } else {
            std::construct_at(std::addressof(list_), std::move(other).error());
        }
    }

    template <class F, class... Args>
    constexpr result(detail::from_call, F&& f, Args&&... args)
        : value_(detail::call(std::forward<F>(f), std::forward<Args>(args)...)), has_value_(true) {}

    constexpr ~result() {
        if (has_value_) {
            std::destroy_at(std::addressof(value_));
        } else {
            std::destroy_at(std::addressof(list_));
        }
    }

    /// If making the new value throws, the result is as it was (for a `T` that moves without throwing or is
    /// assigned to a value).
    constexpr result& operator=(result const& other)
        requires std::is_copy_constructible_v<T> && std::is_copy_assignable_v<T>
    {
        if (other.has_value_) {
            assign_value(other.value_);
        } else {
            assign_list(issues(other.list_));
        }
        return *this;
    }

    constexpr result& operator=(result&& other) noexcept(std::is_nothrow_move_constructible_v<T> &&
                                                         std::is_nothrow_move_assignable_v<T>)
        requires std::is_move_constructible_v<T> && std::is_move_assignable_v<T>
    {
        if (other.has_value_) {
            assign_value(std::move(other.value_));
        } else {
            assign_list(std::move(other.list_));
        }
        return *this;
    }

    template <class U = T>
        requires(is_value<U> && std::is_assignable_v<T&, U>)
    constexpr result& operator=(U&& value) {
        assign_value(std::forward<U>(value));
        return *this;
    }

    constexpr result& operator=(issues list) noexcept {
        assign_list(std::move(list));
        return *this;
    }
    constexpr result& operator=(refused r) noexcept {
        assign_list(std::move(r.list));
        return *this;
    }

    /// Destroys what there is and makes a value of `args`. If that throws, the result is as it was when it held
    /// issues; an old value is lost only when `T` can neither be made nor moved without throwing.
    template <class... Args>
        requires std::is_constructible_v<T, Args...>
    constexpr T& emplace(Args&&... args) {
        if constexpr (std::is_nothrow_constructible_v<T, Args...>) {
            become_value(std::forward<Args>(args)...);
        } else {
            T made(std::forward<Args>(args)...);
            become_value(std::move(made));
        }
        return value_;
    }

    constexpr void swap(result& other) noexcept(std::is_nothrow_move_constructible_v<T> &&
                                                std::is_nothrow_swappable_v<T>)
        requires std::is_swappable_v<T> && std::is_move_constructible_v<T>
    {
        if (has_value_ && other.has_value_) {
            using std::swap;
            swap(value_, other.value_);
        } else if (!has_value_ && !other.has_value_) {
            list_.swap(other.list_);
        } else if (!has_value_) {
            other.swap(*this);
        } else {
            issues kept(std::move(other.list_));
            other.assign_value_or_restore(kept, std::move(value_));
            assign_list(std::move(kept));
        }
    }
    friend constexpr void swap(result& a, result& b) noexcept(noexcept(a.swap(b)))
        requires std::is_swappable_v<T> && std::is_move_constructible_v<T>
    {
        a.swap(b);
    }

    [[nodiscard]] constexpr bool has_value() const noexcept { return has_value_; }
    constexpr explicit operator bool() const noexcept { return has_value_; }

    /// The value; undefined on a refusal.
    [[nodiscard]] constexpr T& operator*() & noexcept { return value_; }
    [[nodiscard]] constexpr T const& operator*() const& noexcept { return value_; }
    [[nodiscard]] constexpr T&& operator*() && noexcept { return std::move(value_); }
    [[nodiscard]] constexpr T const&& operator*() const&& noexcept { return std::move(value_); }
    [[nodiscard]] constexpr T* operator->() noexcept { return std::addressof(value_); }
    [[nodiscard]] constexpr T const* operator->() const noexcept { return std::addressof(value_); }

    /// The value; on a refusal throws `bad_result_access`, or, without exceptions, prints the first issue to
    /// stderr and aborts.
    template <bool Throws = detail::exceptions_enabled>
    constexpr T& value() & {
        if (!has_value_) detail::bad_access<Throws>::raise(list_);
        return value_;
    }
    template <bool Throws = detail::exceptions_enabled>
    constexpr T const& value() const& {
        if (!has_value_) detail::bad_access<Throws>::raise(list_);
        return value_;
    }
    template <bool Throws = detail::exceptions_enabled>
    constexpr T&& value() && {
        if (!has_value_) detail::bad_access<Throws>::raise(list_);
        return std::move(value_);
    }
    template <bool Throws = detail::exceptions_enabled>
    constexpr T const&& value() const&& {
        if (!has_value_) detail::bad_access<Throws>::raise(list_);
        return std::move(value_);
    }

    /// The issues; undefined when there is a value.
    [[nodiscard]] constexpr issues& error() & noexcept { return list_; }
    [[nodiscard]] constexpr issues const& error() const& noexcept { return list_; }
    [[nodiscard]] constexpr issues&& error() && noexcept { return std::move(list_); }
    [[nodiscard]] constexpr issues const&& error() const&& noexcept { return std::move(list_); }

    template <class U = T>
    [[nodiscard]] constexpr T value_or(U&& otherwise) const& {
        return has_value_ ? value_ : static_cast<T>(std::forward<U>(otherwise));
    }
    template <class U = T>
    [[nodiscard]] constexpr T value_or(U&& otherwise) && {
        return has_value_ ? std::move(value_) : static_cast<T>(std::forward<U>(otherwise));
    }
    [[nodiscard]] constexpr issues error_or(issues otherwise) const& {
        return has_value_ ? std::move(otherwise) : list_;
    }
    [[nodiscard]] constexpr issues error_or(issues otherwise) && {
        return has_value_ ? std::move(otherwise) : std::move(list_);
    }

    /// `f(value)`, which is a `result` of any type; or the refusal.
    template <class F>
    constexpr auto and_then(F&& f) & {
        return and_then_of(*this, std::forward<F>(f));
    }
    template <class F>
    constexpr auto and_then(F&& f) const& {
        return and_then_of(*this, std::forward<F>(f));
    }
    template <class F>
    constexpr auto and_then(F&& f) && {
        return and_then_of(std::move(*this), std::forward<F>(f));
    }
    template <class F>
    constexpr auto and_then(F&& f) const&& {
        return and_then_of(std::move(*this), std::forward<F>(f));
    }

    /// The value; or `f(issues)`, which is a `result<T>`.
    template <class F>
    constexpr result or_else(F&& f) & {
        return or_else_of(*this, std::forward<F>(f));
    }
    template <class F>
    constexpr result or_else(F&& f) const& {
        return or_else_of(*this, std::forward<F>(f));
    }
    template <class F>
    constexpr result or_else(F&& f) && {
        return or_else_of(std::move(*this), std::forward<F>(f));
    }
    template <class F>
    constexpr result or_else(F&& f) const&& {
        return or_else_of(std::move(*this), std::forward<F>(f));
    }

    /// A result of `f(value)`, which may be void; or the refusal.
    template <class F>
    constexpr auto transform(F&& f) & {
        return transform_of(*this, std::forward<F>(f));
    }
    template <class F>
    constexpr auto transform(F&& f) const& {
        return transform_of(*this, std::forward<F>(f));
    }
    template <class F>
    constexpr auto transform(F&& f) && {
        return transform_of(std::move(*this), std::forward<F>(f));
    }
    template <class F>
    constexpr auto transform(F&& f) const&& {
        return transform_of(std::move(*this), std::forward<F>(f));
    }

    /// The value; or a refusal with the issues that `f(issues)` gives.
    template <class F>
    constexpr result transform_error(F&& f) & {
        return transform_error_of(*this, std::forward<F>(f));
    }
    template <class F>
    constexpr result transform_error(F&& f) const& {
        return transform_error_of(*this, std::forward<F>(f));
    }
    template <class F>
    constexpr result transform_error(F&& f) && {
        return transform_error_of(std::move(*this), std::forward<F>(f));
    }
    template <class F>
    constexpr result transform_error(F&& f) const&& {
        return transform_error_of(std::move(*this), std::forward<F>(f));
    }

    template <class U>
        requires(!std::is_void_v<U>)
    friend constexpr bool operator==(result const& a, result<U> const& b) {
        if (a.has_value() != b.has_value()) return false;
        return a.has_value() ? static_cast<bool>(*a == *b) : a.error() == b.error();
    }
    // Only with what converts to a T: expression templates that compare with anything would be ambiguous.
    template <class U>
        requires(!detail::is_result<U> && !std::is_same_v<U, issues> && !std::is_same_v<U, refused> &&
                 std::is_convertible_v<U const&, T>)
    friend constexpr bool operator==(result const& a, U const& value) {
        return a.has_value() && static_cast<bool>(*a == value);
    }
    friend constexpr bool operator==(result const& a, refused const& b) {
        return !a.has_value() && a.error() == b.list;
    }
    friend constexpr bool operator==(result const& a, issues const& b) { return !a.has_value() && a.error() == b; }

private:
    // Puts the list back if making the value in its stead throws.
    struct restore {
        result& self;
        issues& kept;
        bool armed = true;
        constexpr ~restore() {
            if (!armed) return;
            std::construct_at(std::addressof(self.list_), std::move(kept));
            self.has_value_ = false;
        }
    };

    template <class U>
    constexpr void assign_value_or_restore(issues& kept, U&& value) { // holds a list now; `kept` is its content
        std::destroy_at(std::addressof(list_));
        restore guard{*this, kept};
        std::construct_at(std::addressof(value_), std::forward<U>(value));
        has_value_ = true;
        guard.armed = false;
    }

    template <class U>
    constexpr void assign_value(U&& value) {
        if (has_value_) {
            value_ = std::forward<U>(value);
        } else {
            issues kept(std::move(list_));
            assign_value_or_restore(kept, std::forward<U>(value));
        }
    }

    constexpr void assign_list(issues list) noexcept {
        if (has_value_) {
            std::destroy_at(std::addressof(value_));
            std::construct_at(std::addressof(list_), std::move(list));
            has_value_ = false;
        } else {
            list_.swap(list);
        }
    }

    template <class... Args>
    constexpr void become_value(Args&&... args) {
        issues kept;
        if (has_value_) {
            std::destroy_at(std::addressof(value_));
        } else {
            kept.swap(list_);
            std::destroy_at(std::addressof(list_));
        }
        restore guard{*this, kept};
        std::construct_at(std::addressof(value_), std::forward<Args>(args)...);
        has_value_ = true;
        guard.armed = false;
    }

    template <class Self, class F>
    static constexpr auto and_then_of(Self&& self, F&& f) {
        using next = std::remove_cvref_t<std::invoke_result_t<F, decltype(*std::forward<Self>(self))>>;
        static_assert(detail::is_result<next>, "and_then: the function must return a telltale::result");
        if (self.has_value()) return next(detail::call(std::forward<F>(f), *std::forward<Self>(self)));
        return next(refused{std::forward<Self>(self).error()});
    }

    template <class Self, class F>
    static constexpr result or_else_of(Self&& self, F&& f) {
        using next = std::remove_cvref_t<std::invoke_result_t<F, decltype(std::forward<Self>(self).error())>>;
        static_assert(std::is_same_v<next, result>, "or_else: the function must return the same telltale::result");
        if (self.has_value()) return result(std::in_place, *std::forward<Self>(self));
        return detail::call(std::forward<F>(f), std::forward<Self>(self).error());
    }

    template <class Self, class F>
    static constexpr auto transform_of(Self&& self, F&& f) {
        using next = detail::transformed<F, decltype(*std::forward<Self>(self))>;
        if (!self.has_value()) return next(refused{std::forward<Self>(self).error()});
        if constexpr (std::is_void_v<typename next::value_type>) {
            detail::call(std::forward<F>(f), *std::forward<Self>(self));
            return next();
        } else {
            return next(detail::from_call{}, std::forward<F>(f), *std::forward<Self>(self));
        }
    }

    template <class Self, class F>
    static constexpr result transform_error_of(Self&& self, F&& f) {
        if (self.has_value()) return result(std::in_place, *std::forward<Self>(self));
        return result(refused{detail::call(std::forward<F>(f), std::forward<Self>(self).error())});
    }

    union {
        T value_;
        issues list_;
        char none_; // while a constructor decides
    };
    bool has_value_;
};

/// Success without a value, or the issues that prevented it.
template <>
class [[nodiscard]] result<void> {
public:
    using value_type = void;
    using error_type = issues;
    using unexpected_type = refused;
    template <class U>
    using rebind = result<U>;

    constexpr result() noexcept = default;
    constexpr explicit result(std::in_place_t) noexcept {}
    constexpr result(issues list) noexcept : list_(std::move(list)), has_value_(false) {}
    constexpr result(refused r) noexcept : list_(std::move(r.list)), has_value_(false) {}

    constexpr result& operator=(issues list) noexcept {
        list_ = std::move(list);
        has_value_ = false;
        return *this;
    }
    constexpr result& operator=(refused r) noexcept { return *this = std::move(r.list); }

    constexpr void emplace() noexcept {
        list_ = issues();
        has_value_ = true;
    }
    constexpr void swap(result& other) noexcept {
        list_.swap(other.list_);
        std::swap(has_value_, other.has_value_);
    }
    friend constexpr void swap(result& a, result& b) noexcept { a.swap(b); }

    [[nodiscard]] constexpr bool has_value() const noexcept { return has_value_; }
    constexpr explicit operator bool() const noexcept { return has_value_; }
    constexpr void operator*() const noexcept {}

    template <bool Throws = detail::exceptions_enabled>
    constexpr void value() const {
        if (!has_value_) detail::bad_access<Throws>::raise(list_);
    }

    [[nodiscard]] constexpr issues& error() & noexcept { return list_; }
    [[nodiscard]] constexpr issues const& error() const& noexcept { return list_; }
    [[nodiscard]] constexpr issues&& error() && noexcept { return std::move(list_); }
    [[nodiscard]] constexpr issues const&& error() const&& noexcept { return std::move(list_); }
    [[nodiscard]] constexpr issues error_or(issues otherwise) const& {
        return has_value_ ? std::move(otherwise) : list_;
    }
    [[nodiscard]] constexpr issues error_or(issues otherwise) && {
        return has_value_ ? std::move(otherwise) : std::move(list_);
    }

    template <class F>
    constexpr auto and_then(F&& f) const& {
        using next = std::remove_cvref_t<std::invoke_result_t<F>>;
        static_assert(detail::is_result<next>, "and_then: the function must return a telltale::result");
        if (has_value_) return next(detail::call(std::forward<F>(f)));
        return next(refused{list_});
    }
    template <class F>
    constexpr auto and_then(F&& f) && {
        using next = std::remove_cvref_t<std::invoke_result_t<F>>;
        static_assert(detail::is_result<next>, "and_then: the function must return a telltale::result");
        if (has_value_) return next(detail::call(std::forward<F>(f)));
        return next(refused{std::move(list_)});
    }
    template <class F>
    constexpr result or_else(F&& f) const& {
        if (has_value_) return {};
        return detail::call(std::forward<F>(f), list_);
    }
    template <class F>
    constexpr result or_else(F&& f) && {
        if (has_value_) return {};
        return detail::call(std::forward<F>(f), std::move(list_));
    }
    template <class F>
    constexpr auto transform(F&& f) const& {
        return result(*this).transform(std::forward<F>(f));
    }
    template <class F>
    constexpr auto transform(F&& f) && {
        using next = detail::transformed<F>;
        if (!has_value_) return next(refused{std::move(list_)});
        if constexpr (std::is_void_v<typename next::value_type>) {
            detail::call(std::forward<F>(f));
            return next();
        } else {
            return next(detail::from_call{}, std::forward<F>(f));
        }
    }
    template <class F>
    constexpr result transform_error(F&& f) const& {
        if (has_value_) return {};
        return refused{detail::call(std::forward<F>(f), list_)};
    }
    template <class F>
    constexpr result transform_error(F&& f) && {
        if (has_value_) return {};
        return refused{detail::call(std::forward<F>(f), std::move(list_))};
    }

    friend constexpr bool operator==(result const& a, result const& b) {
        return a.has_value_ == b.has_value_ && (a.has_value_ || a.list_ == b.list_);
    }
    friend constexpr bool operator==(result const& a, refused const& b) { return !a.has_value_ && a.list_ == b.list; }
    friend constexpr bool operator==(result const& a, issues const& b) { return !a.has_value_ && a.list_ == b; }

private:
    issues list_;
    bool has_value_ = true;
};

} // namespace telltale::inline v0

#endif
