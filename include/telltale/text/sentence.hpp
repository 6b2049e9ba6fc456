// SPDX-License-Identifier: BSL-1.0
// A sentence put together in constant evaluation, for a compiler to print.
#ifndef TELLTALE_TEXT_SENTENCE_HPP
#define TELLTALE_TEXT_SENTENCE_HPP

#include <telltale/text/code_point.hpp>
#include <telltale/text/number.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>

namespace telltale::inline v0::text {

namespace detail {

template <class N>
concept printed_as_number =
    std::same_as<N, number> || std::floating_point<N> ||
    (std::integral<N> && !std::same_as<N, bool> && !std::same_as<N, char> && !std::same_as<N, wchar_t> &&
     !std::same_as<N, char8_t> && !std::same_as<N, char16_t> && !std::same_as<N, char32_t>);

} // namespace detail

/// Text of at most `Capacity` characters, written piece by piece:
/// `sentence<>{} << "minimum " << 10 << " is above maximum " << 5`.
///
/// It is always printable ASCII, because compilers agree on the printing of nothing else: any other code point is
/// written as `<U+00E9>` (but an ellipsis as three dots), a byte that belongs to none as `<E9>`. A sentence that is too
/// long is cut and ends in `...`. The members are public because a structural type has no private ones; `data` and `size` make it a message
/// for the `static_assert` of C++26. Writing is linear in what is written, allocates nothing and cannot fail.
template <std::size_t Capacity = 256>
struct sentence {
    static_assert(Capacity >= 4, "room for a character and the three dots of a cut");

    char characters[Capacity]{};
    std::size_t length = 0;

    [[nodiscard]] constexpr bool empty() const noexcept { return length == 0; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return length; }
    [[nodiscard]] constexpr char const* data() const noexcept { return characters; }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {characters, length}; }
    constexpr operator std::string_view() const noexcept { return view(); }

    /// Text, meant to be UTF-8.
    constexpr sentence& operator<<(std::string_view text) noexcept {
        for (std::size_t i = 0; i != text.size();) {
            code_point const c = code_point_at(text, i);
            if (c.value >= 0x20 && c.value < 0x7F) {
                write(text[i]);
            } else if (c.value == 0x2026) {
                *this << "...";
            } else {
                write_code(c);
            }
            i += c.length;
        }
        return *this;
    }

    /// One character.
    template <std::same_as<char> Character>
    constexpr sentence& operator<<(Character c) noexcept {
        return *this << std::string_view{&c, 1};
    }

    /// `true` or `false`.
    template <std::same_as<bool> Flag>
    constexpr sentence& operator<<(Flag flag) noexcept {
        return *this << (flag ? std::string_view{"true"} : std::string_view{"false"});
    }

    /// A number, in the fewest digits that are this number and no other.
    template <detail::printed_as_number Number>
    constexpr sentence& operator<<(Number value) noexcept {
        char digits[number::max_text]{};
        char const* last = nullptr;
        if constexpr (std::same_as<Number, long double>) {
            last = number(static_cast<double>(value)).write(digits);
        } else {
            last = number(value).write(digits);
        }
        return *this << std::string_view(digits, static_cast<std::size_t>(last - digits));
    }

    /// As `<<`: what is made of sentences in constant evaluation and of strings at run time is spelt as strings are.
    constexpr sentence& operator+=(std::string_view text) noexcept { return *this << text; }
    template <std::same_as<char> Character>
    constexpr sentence& operator+=(Character c) noexcept {
        return *this << c;
    }

    friend constexpr bool operator==(sentence const& a, sentence const& b) noexcept { return a.view() == b.view(); }

private:
    constexpr void write(char c) noexcept {
        if (length != Capacity) {
            characters[length++] = c;
        } else {
            for (std::size_t i = Capacity - 3; i != Capacity; ++i) characters[i] = '.';
        }
    }

    constexpr void write_code(code_point c) noexcept {
        write('<');
        if (c.well_formed) *this << "U+";
        int const digits = !c.well_formed ? 2 : c.value > 0xFFFFF ? 6 : c.value > 0xFFFF ? 5 : 4;
        for (int digit = digits; digit-- != 0;) write("0123456789ABCDEF"[c.value >> (4 * digit) & 0xFU]);
        write('>');
    }
};

/// Appends `utf8` in double quotes, with a backslash before those in it and before backslashes.
template <std::size_t Capacity>
constexpr void append_json_string(sentence<Capacity>& out, std::string_view utf8) noexcept {
    out << '"';
    for (std::size_t first = 0;;) {
        std::size_t const stop = utf8.find_first_of("\"\\", first);
        out << utf8.substr(first, stop - first);
        if (stop == std::string_view::npos) break;
        out << '\\' << utf8[stop];
        first = stop + 1;
    }
    out << '"';
}

} // namespace telltale::inline v0::text

#endif
