// SPDX-License-Identifier: BSL-1.0
// What is looked through for a text that several languages and its length say something of: their states, and the letters they know.
#ifndef TELLTALE_TEXT_SEARCH_SPACE_HPP
#define TELLTALE_TEXT_SEARCH_SPACE_HPP

#include <telltale/text/language.hpp>
#include <telltale/text/regex_alphabet.hpp>

#include <cstddef>
#include <cstdint>

namespace telltale::inline v0::text {

inline constexpr std::size_t most_languages = 6; ///< that a search follows at once
inline constexpr std::size_t most_letters = 400; ///< kinds of characters that these tell apart

/// A kind of characters that none of the languages tells apart.
struct search_letter {
    char32_t shown = U'a'; ///< one of them, if possible one that can be read
    std::uint8_t classes[most_languages]{};
};

/// What is followed: the state of each language, and the length up to a bound.
struct search_space {
    language languages[most_languages]{};
    std::size_t count = 0;
    std::size_t length_cap = 0; ///< lengths from here on are one; 0 when lengths do not matter

    /// How many places there are, the last of which is that of the empty text; or the greatest number if they are too many to
    /// count.
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        std::size_t all = length_cap + 1;
        for (std::size_t i = 0; i != count; ++i) {
            if (all > 0xFFFFFF / (languages[i].states + 1)) return static_cast<std::size_t>(-1);
            all *= languages[i].states;
        }
        return all + 1;
    }
};

/// The letters of a space.
struct search_letters {
    search_letter all[most_letters]{};
    std::size_t count = 0;
    bool ok = true; ///< false when there are more than `most_letters`

    constexpr search_letters() = default;
    constexpr explicit search_letters(search_space const& space) noexcept {
        if (space.count == 0) {
            count = 1;
            return;
        }
        std::size_t at[most_languages]{};
        for (char32_t from = 0;;) {
            char32_t until = regex::last_code_point + 1;
            for (std::size_t i = 0; i != space.count; ++i)
                if (at[i] + 1 != space.languages[i].intervals && space.languages[i].starts[at[i] + 1] < until)
                    until = space.languages[i].starts[at[i] + 1];
            search_letter one;
            for (std::size_t i = 0; i != space.count; ++i) one.classes[i] = space.languages[i].class_of[at[i]];
            if (show(from, until - 1, one.shown)) add(one, space.count);
            if (until > regex::last_code_point || !ok) return;
            for (std::size_t i = 0; i != space.count; ++i)
                if (at[i] + 1 != space.languages[i].intervals && space.languages[i].starts[at[i] + 1] == until) ++at[i];
            from = until;
        }
    }

private:
    /// A character from `first` to `last`, a letter if there is one; false if there are surrogates only, which no text has.
    [[nodiscard]] static constexpr bool show(char32_t first, char32_t last, char32_t& out) noexcept {
        constexpr char32_t liked[][2] = {{U'a', U'z'}, {U'0', U'9'}, {U'A', U'Z'}, {U'!', U'~'}, {U' ', U' '}};
        for (auto const& [low, high] : liked)
            if (first <= high && last >= low) {
                out = first > low ? first : low;
                return true;
            }
        if (first >= 0xD800 && first <= 0xDFFF) first = 0xE000;
        out = first;
        return first <= last;
    }
    [[nodiscard]] static constexpr int rank(char32_t c) noexcept {
        return c >= U'a' && c <= U'z' ? 0 : c >= U'0' && c <= U'9' ? 1 : c > U' ' && c < 0x7F ? 2 : c == U' ' ? 3 : 4;
    }
    constexpr void add(search_letter const& one, std::size_t languages) noexcept {
        for (std::size_t i = 0; i != count; ++i) {
            bool same = true;
            for (std::size_t k = 0; k != languages; ++k) same = same && all[i].classes[k] == one.classes[k];
            if (!same) continue;
            if (rank(one.shown) < rank(all[i].shown)) all[i].shown = one.shown;
            return;
        }
        if (count == most_letters) ok = false;
        else all[count++] = one;
    }
};

} // namespace telltale::inline v0::text

#endif
