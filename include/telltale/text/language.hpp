// SPDX-License-Identifier: BSL-1.0
// The texts that a regular expression matches, as an automaton in plain data.
#ifndef TELLTALE_TEXT_LANGUAGE_HPP
#define TELLTALE_TEXT_LANGUAGE_HPP

#include <telltale/text/regex_alphabet.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::text {

/// A deterministic automaton over code points, which refers to its tables. Two patterns can be compared by it, which the
/// automaton that reads text fast (`automaton`) is not laid out for. State 0 refuses whatever comes, state 1 accepts it.
struct language {
    char32_t const* starts = nullptr;       ///< interval i of code points begins here ...
    std::uint8_t const* class_of = nullptr; ///< ... and is of this class
    std::size_t intervals = 0;
    std::size_t classes = 0;
    std::uint16_t const* next = nullptr; ///< of each state and class the state that follows
    bool const* accepts = nullptr;       ///< of each state, whether a text of one character or more may end there
    std::size_t states = 0;
    std::uint16_t start = 0;
    bool matches_empty = false; ///< whether the empty text is in it

    /// The state behind a character.
    [[nodiscard]] constexpr std::uint16_t after(std::uint16_t state, char32_t c) const noexcept {
        return next[state * classes + class_of[regex::interval_of(starts, intervals, c)]];
    }

    /// Whether `utf8`, valid UTF-8, is in it.
    [[nodiscard]] constexpr bool has(std::string_view utf8) const noexcept {
        if (utf8.empty()) return matches_empty;
        auto state = start;
        char const* const end = utf8.data() + utf8.size();
        for (char const* at = utf8.data(); at != end;) {
            auto const lead = static_cast<unsigned char>(*at);
            state = after(state, lead < 0x80 ? char32_t{lead} : regex::code_point_at(at, end));
            at += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        }
        return accepts[state];
    }
};

} // namespace telltale::inline v0::text

#endif
