// SPDX-License-Identifier: BSL-1.0
// Looks for a text by what several languages and its length say of it: the shortest one that someone wants.
#ifndef TELLTALE_TEXT_SEARCH_TEXT_HPP
#define TELLTALE_TEXT_SEARCH_TEXT_HPP

#include <telltale/text/search_space.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::text {

/// Where a search is: what is known of all the texts that lead there.
struct search_place {
    std::uint16_t states[most_languages]{};
    std::size_t length = 0; ///< in code points; the bound of the space for all that are as long or longer
    bool is_empty = false;  ///< the empty text, which languages accept by `matches_empty`
};

/// What someone who looks for a text says of a place: nothing to be found here and behind it, not this one, perhaps, this one.
enum class search_verdict : std::uint8_t { hopeless, no, maybe, yes };

/// How far a search has come, and its result.
struct search_state {
    static constexpr std::size_t longest = 160; ///< bytes of a text that is shown

    std::size_t head = 0, tail = 0;
    bool done = false;
    bool found = false;    ///< `text` is one that is wanted
    bool is_spelt = false; ///< ... unless that is too long to be shown
    bool unsure = false;   ///< there are texts of which nobody can say
    std::size_t asked = 0;
    char characters[longest]{};
    std::size_t size = 0;

    [[nodiscard]] constexpr std::string_view text() const noexcept { return {characters, size}; }
};

/// The memory of a search: as many of each as the space has places, all zero.
struct search_memory {
    std::uint32_t* before; ///< of each place the one that it was reached from, plus 1
    std::uint16_t* by;     ///< ... and by which letter
    std::uint32_t* queue;
};

namespace detail {

[[nodiscard]] constexpr std::size_t write_utf8(char32_t c, char* out) noexcept {
    if (c < 0x80) return out[0] = static_cast<char>(c), 1;
    std::size_t const more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    for (std::size_t i = more; i != 0; --i) {
        out[i] = static_cast<char>(0x80 | (c & 0x3F));
        c >>= 6;
    }
    out[0] = static_cast<char>((more == 1 ? 0xC0U : more == 2 ? 0xE0U : 0xF0U) | c);
    return more + 1;
}

/// The text that leads to a place; false when it is too long.
[[nodiscard]] constexpr bool spell(search_letters const& letters, search_memory const& memory, std::uint32_t place,
                                   search_state& state) noexcept {
    std::size_t size = 0;
    char reversed[search_state::longest]{};
    while (memory.before[place] != place + 1) {
        char one[4]{};
        std::size_t const bytes = write_utf8(letters.all[memory.by[place]].shown, one);
        if (size + bytes > search_state::longest) return false;
        for (std::size_t i = bytes; i != 0; --i) reversed[size++] = one[i - 1];
        place = memory.before[place] - 1;
    }
    state.size = size;
    for (std::size_t i = 0; i != size; ++i) state.characters[i] = reversed[size - 1 - i];
    return true;
}

} // namespace detail

/// Goes on with a search until it is done or about `work` steps are. Places are visited by length, so that the text which is
/// found is the shortest. `judge(place)` gives a verdict; when that is `maybe`, `judge.settle(text)` is asked about the text
/// that was found, up to 24 times, and gives `yes`, `no` or `maybe`.
template <class Judge>
constexpr void search_text(search_space const& space, search_letters const& letters, search_memory const& memory,
                           search_state& state, Judge const& judge, std::size_t work) noexcept {
    auto const root = static_cast<std::uint32_t>(space.size() - 1);
    auto const place_of = [&](search_place const& p) {
        std::size_t index = p.length;
        for (std::size_t i = 0; i != space.count; ++i) index = index * space.languages[i].states + p.states[i];
        return static_cast<std::uint32_t>(index);
    };
    auto const look = [&](search_place const& p, std::uint32_t index) {
        search_verdict verdict = judge(p);
        if (verdict == search_verdict::maybe) {
            search_verdict settled = search_verdict::maybe;
            if (state.asked != 24 && detail::spell(letters, memory, index, state)) {
                ++state.asked;
                settled = judge.settle(state.text());
            }
            if (settled == search_verdict::yes) verdict = settled;
            else state.unsure = true;
        }
        if (verdict == search_verdict::yes) {
            state.is_spelt = detail::spell(letters, memory, index, state);
            state.found = state.done = true;
            return false;
        }
        return verdict != search_verdict::hopeless;
    };
    if (state.tail == 0) {
        search_place first;
        for (std::size_t i = 0; i != space.count; ++i) first.states[i] = space.languages[i].start;
        memory.before[root] = root + 1;
        memory.queue[state.tail++] = root;
        first.is_empty = true;
        if (look(first, root), state.done) return;
    }
    for (std::size_t spent = 0; state.head != state.tail && spent < work;) {
        auto const index = memory.queue[state.head++];
        search_place here;
        std::size_t rest = index == root ? 0 : index;
        for (std::size_t i = space.count; i-- != 0;) {
            here.states[i] =
                index == root ? space.languages[i].start : static_cast<std::uint16_t>(rest % space.languages[i].states);
            rest /= space.languages[i].states;
        }
        here.length = rest;
        for (std::size_t l = 0; l != letters.count; ++l) {
            search_place next;
            next.length = here.length == space.length_cap ? here.length : here.length + 1;
            for (std::size_t i = 0; i != space.count; ++i)
                next.states[i] =
                    space.languages[i].next[here.states[i] * space.languages[i].classes + letters.all[l].classes[i]];
            auto const to = place_of(next);
            if (memory.before[to] != 0) {
                spent += 1;
                continue;
            }
            memory.before[to] = index + 1;
            memory.by[to] = static_cast<std::uint16_t>(l);
            bool const goes_on = look(next, to);
            if (state.done) return;
            if (goes_on) memory.queue[state.tail++] = to;
            spent += 4;
        }
    }
    state.done = state.head == state.tail;
}

} // namespace telltale::inline v0::text

#endif
