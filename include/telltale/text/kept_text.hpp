// SPDX-License-Identifier: BSL-1.0
// The type of a text in a declaration, which may stand in an annotation where there are annotations.
#ifndef TELLTALE_TEXT_KEPT_TEXT_HPP
#define TELLTALE_TEXT_KEPT_TEXT_HPP

#include <cstddef>
#include <string_view>

/// Defined where the compiler reads annotations (C++26): `[[=telltale::minimum(1024)]]`.
#if defined(__cpp_impl_reflection) && __cpp_impl_reflection >= 202506L && defined(__has_include)
#if __has_include(<meta>)
#define TELLTALE_HAS_REFLECTION 1
#endif
#endif

#if defined(TELLTALE_HAS_REFLECTION)
#include <concepts>
#include <meta>
#endif

namespace telltale::inline v0::text {

#if !defined(TELLTALE_HAS_REFLECTION)

/// A text of a declaration, which lives as long as the program: a `std::string_view`. In C++26, a class that converts to one.
using kept_text = std::string_view;

#else

/// A text of a declaration, which lives as long as the program. An annotation can hold neither a std::string_view, which has
/// private members, nor a pointer to a literal: in constant evaluation the characters are those of `std::define_static_string`.
class kept_text {
public:
    constexpr kept_text() noexcept = default;
    constexpr kept_text(std::string_view text) : size_(text.size()) { // implicit, as from a text to a view of it
        if consteval {
            if (!text.empty()) characters_ = std::define_static_string(text);
        } else {
            characters_ = text.data();
        }
    }
    constexpr kept_text(char const* text) : kept_text(std::string_view(text)) {}

    constexpr operator std::string_view() const noexcept { return {characters_, size_}; }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return *this; }
    [[nodiscard]] constexpr char const* data() const noexcept { return characters_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }

    template <std::convertible_to<std::string_view> Text>
    friend constexpr bool operator==(kept_text a, Text const& b) noexcept {
        return a.view() == std::string_view(b);
    }

    // A structural type has no private members.
    char const* characters_ = nullptr;
    std::size_t size_ = 0;
};

#endif

} // namespace telltale::inline v0::text

#endif
