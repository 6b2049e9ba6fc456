// SPDX-License-Identifier: BSL-1.0
// A string that can be a template argument: names, tags, patterns.
#ifndef TELLTALE_TEXT_FIXED_STRING_HPP
#define TELLTALE_TEXT_FIXED_STRING_HPP

#include <cstddef>
#include <string_view>

namespace telltale::inline v0 {

/// A structural string of `N - 1` characters, so that text can be a template argument: `pattern<"^[a-z]+$">`.
/// The characters are public because a structural type has no private members.
template <std::size_t N>
struct fixed_string {
    char characters[N]{};

    constexpr fixed_string() = default;
    constexpr fixed_string(char const (&literal)[N]) { // implicit: a literal is the argument people write
        for (std::size_t i = 0; i != N; ++i) characters[i] = literal[i];
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return N - 1; }
    [[nodiscard]] constexpr bool empty() const noexcept { return N == 1; }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {characters, N - 1}; }
    constexpr operator std::string_view() const noexcept { return view(); }

    template <std::size_t M>
    constexpr bool operator==(fixed_string<M> const& other) const noexcept {
        return view() == other.view();
    }
};

} // namespace telltale::inline v0

#endif
