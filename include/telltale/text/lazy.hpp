// SPDX-License-Identifier: BSL-1.0
// An object that is made when it is first asked for, in place.
#ifndef TELLTALE_TEXT_LAZY_HPP
#define TELLTALE_TEXT_LAZY_HPP

#include <telltale/text/attributes.hpp>

#include <optional> // with which std::construct_at comes; <memory> is one of the dearest headers

namespace telltale::inline v0::text {

/// Room for a `T` that most of its owners never need: until `get` is called it costs a flag. Allocates nothing, and is usable in
/// constant evaluation. Neither copied nor moved.
template <class T>
class lazy {
public:
    constexpr lazy() noexcept : empty_() {}
    lazy(lazy const&) = delete;
    lazy& operator=(lazy const&) = delete;
    constexpr ~lazy() {
        if (made_) [[unlikely]]
            forget();
    }

    [[nodiscard]] constexpr T& get() {
        if (!made_) [[unlikely]]
            make();
        return value_;
    }
    /// The object, or null when nobody has asked for it yet.
    [[nodiscard]] constexpr T const* find() const noexcept { return made_ ? &value_ : nullptr; }
    [[nodiscard]] constexpr T* find() noexcept { return made_ ? &value_ : nullptr; }

private:
    TELLTALE_COLD constexpr void make() {
        std::construct_at(&value_);
        made_ = true;
    }

    TELLTALE_COLD constexpr void forget() noexcept { std::destroy_at(&value_); }

    union {
        char empty_;
        T value_;
    };
    bool made_ = false;
};

} // namespace telltale::inline v0::text

#endif
