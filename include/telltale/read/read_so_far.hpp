// SPDX-License-Identifier: BSL-1.0
// How far an object was read by who gave up, for who goes on.
#ifndef TELLTALE_READ_READ_SO_FAR_HPP
#define TELLTALE_READ_READ_SO_FAR_HPP

#include <telltale/input/plain_text.hpp>
#include <telltale/read/target.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/text/attributes.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace telltale::inline v0 {

namespace detail {

/// Where reading has come to in an object, whatever it is of.
struct object_place {
    char const* begin = nullptr; ///< of the document
    char const* p = nullptr;     ///< behind the last value, or the brace; not when it stopped at a value
    char const* key = nullptr;   ///< where the next key may begin; the end of the text when no comma stands before it
    std::size_t next = 0;        ///< the member that is expected next
    bool keeps_absent = false;   ///< absent members keep what the target has
    /// How many more records may be read inside of each other. Where one turns out to be unusual, all around it are read again,
    /// each by the walk and with a few inside of it: so that a text is read a few times at most, whatever its depth.
    std::uint8_t levels = 3;
    bool at_value = false; ///< it stopped at the value of member `next`, whose key is at `key`

    /// Past a value that ended at `behind`.
    TELLTALE_INLINE constexpr void go_behind(char const* behind, char const* end) noexcept {
        p = behind;
        key = plain_text::next_key(behind, end);
        if (key == p) key = end;
    }
};

} // namespace detail

/// How far the members of the record `T` were read, so that others may go on. What was read is right.
template <class T>
struct read_so_far : detail::object_place {
    using bits = std::array<std::uint64_t, record<T>::size / 64 + 1>;
    using offsets =
        std::conditional_t<record<T>::cross_rule_count != 0, std::array<std::size_t, record<T>::size>, nothing>;

    bits seen{};     ///< which have come
    offsets where{}; ///< where the values of those that came begin, if rules across members may ask

    template <std::size_t I>
    static constexpr std::uint64_t bit = std::uint64_t{1} << (I % 64);
    [[nodiscard]] constexpr bool came(std::size_t i) const noexcept { return ((seen[i / 64] >> (i % 64)) & 1U) != 0; }
    [[nodiscard]] constexpr bool all_came() const noexcept {
        constexpr std::size_t size = record<T>::size;
        for (std::size_t i = 0; i != size / 64; ++i)
            if (seen[i] != ~std::uint64_t{0}) return false;
        return size % 64 == 0 || seen[size / 64] == ~std::uint64_t{0} >> (64 - size % 64);
    }
    /// The member behind the last one that came, in the order of declaration.
    [[nodiscard]] constexpr std::size_t behind_last() const noexcept {
        std::size_t i = seen.size() - 1;
        while (i != 0 && seen[i] == 0) --i;
        return 64 * i + static_cast<std::size_t>(std::bit_width(seen[i]));
    }
};

} // namespace telltale::inline v0

#endif
