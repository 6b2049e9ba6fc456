// SPDX-License-Identifier: BSL-1.0
// Compares as many bytes as are known when compiling.
#ifndef TELLTALE_TEXT_EQUAL_BYTES_HPP
#define TELLTALE_TEXT_EQUAL_BYTES_HPP

#include <telltale/text/attributes.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace telltale::inline v0::text {

namespace detail {

template <class Word>
[[nodiscard]] Word load(char const* p) noexcept {
    Word value;
    std::memcpy(&value, p, sizeof value);
    return value;
}

} // namespace detail

/// Whether the `Size` bytes at `a` and at `b` are the same; by whole words at run time, without a call and with one branch.
template <std::size_t Size>
[[nodiscard]] TELLTALE_INLINE constexpr bool equal_bytes(char const* a, char const* b) noexcept {
    using detail::load;
    if (!std::is_constant_evaluated()) {
        if constexpr (Size >= 8) {
            std::uint64_t difference = 0;
            for (std::size_t i = 0; i + 8 <= Size; i += 8)
                difference |= load<std::uint64_t>(a + i) ^ load<std::uint64_t>(b + i);
            if constexpr (Size % 8 != 0)
                difference |= load<std::uint64_t>(a + Size - 8) ^ load<std::uint64_t>(b + Size - 8);
            return difference == 0;
        } else if constexpr (Size >= 4) {
            return ((load<std::uint32_t>(a) ^ load<std::uint32_t>(b)) |
                    (load<std::uint32_t>(a + Size - 4) ^ load<std::uint32_t>(b + Size - 4))) == 0;
        } else if constexpr (Size >= 2) {
            return ((load<std::uint16_t>(a) ^ load<std::uint16_t>(b)) |
                    (load<std::uint16_t>(a + Size - 2) ^ load<std::uint16_t>(b + Size - 2))) == 0;
        }
    }
    for (std::size_t i = 0; i != Size; ++i)
        if (a[i] != b[i]) return false;
    return true;
}

/// The same for a number of bytes that is known at run time only, and not large.
[[nodiscard]] TELLTALE_INLINE constexpr bool equal_bytes(char const* a, char const* b, std::size_t size) noexcept {
    using detail::load;
    if (!std::is_constant_evaluated() && size >= 8) {
        for (std::size_t i = 0; i + 8 < size; i += 8)
            if (load<std::uint64_t>(a + i) != load<std::uint64_t>(b + i)) return false;
        return load<std::uint64_t>(a + size - 8) == load<std::uint64_t>(b + size - 8);
    }
    for (std::size_t i = 0; i != size; ++i)
        if (a[i] != b[i]) return false;
    return true;
}

} // namespace telltale::inline v0::text

#endif
