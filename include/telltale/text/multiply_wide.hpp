// SPDX-License-Identifier: BSL-1.0
// The whole product of two 64-bit numbers.
#ifndef TELLTALE_TEXT_MULTIPLY_WIDE_HPP
#define TELLTALE_TEXT_MULTIPLY_WIDE_HPP

#include <cstdint>

namespace telltale::inline v0::text {

/// A number of 128 bits, as two halves.
struct wide {
    std::uint64_t high{};
    std::uint64_t low{};

    friend constexpr bool operator==(wide const&, wide const&) = default;
};

namespace detail {

/// The product by four of 32 bits each: what machines and compilers without a wider type do.
[[nodiscard]] constexpr wide multiply_by_halves(std::uint64_t a, std::uint64_t b) noexcept {
    std::uint64_t const a0 = a & 0xFFFFFFFFu, a1 = a >> 32, b0 = b & 0xFFFFFFFFu, b1 = b >> 32;
    std::uint64_t const low = a0 * b0, left = a1 * b0 + (low >> 32), right = a0 * b1 + (left & 0xFFFFFFFFu);
    return {a1 * b1 + (left >> 32) + (right >> 32), (right << 32) | (low & 0xFFFFFFFFu)};
}

} // namespace detail

/// `a` x `b`, exactly.
[[nodiscard]] constexpr wide multiply_wide(std::uint64_t a, std::uint64_t b) noexcept {
#if defined(__SIZEOF_INT128__)
    __extension__ using wider = unsigned __int128;
    wider const product = static_cast<wider>(a) * b;
    return {static_cast<std::uint64_t>(product >> 64), static_cast<std::uint64_t>(product)};
#else
    return detail::multiply_by_halves(a, b);
#endif
}

} // namespace telltale::inline v0::text

#endif
