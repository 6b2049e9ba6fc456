// SPDX-License-Identifier: BSL-1.0
// Matches patterns that are one class of characters repeated, such as ^[a-z0-9_-]+$, sixteen bytes at a time.
#ifndef TELLTALE_TEXT_CHARACTER_RUN_HPP
#define TELLTALE_TEXT_CHARACTER_RUN_HPP

#include <telltale/text/regex_alphabet.hpp>
#include <telltale/text/regex_syntax.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace telltale::inline v0::text::regex {

/// The shape `^[...]{least,most}$`.
struct run_shape {
    bool is_run = false;
    std::uint16_t set = 0;
    std::uint16_t least = 1;
    std::uint16_t most = 1;
};

/// Whether the tree is a run of one class between both anchors.
template <class Tree>
[[nodiscard]] constexpr run_shape shape_of(Tree const& tree) noexcept {
    if (!tree.fault.ok) return {};
    auto const& root = tree.nodes[tree.extent.root];
    if (root.kind != node_kind::sequence || tree.nodes[root.child].kind != node_kind::text_start) return {};
    auto const& middle = tree.nodes[tree.nodes[root.child].next];
    if (middle.next == nothing || tree.nodes[middle.next].kind != node_kind::text_end) return {};
    if (tree.nodes[middle.next].next != nothing) return {};
    if (middle.kind == node_kind::set) return {true, middle.child, 1, 1};
    if (middle.kind != node_kind::repeat || tree.nodes[middle.child].kind != node_kind::set) return {};
    return {true, tree.nodes[middle.child].child, middle.least, middle.most};
}

/// Whether characters that begin with a byte are in a class; `mixed`: that depends on the bytes that follow.
enum class byte_kind : std::uint8_t { outside, inside, mixed };

/// What a run needs to know of its class. Of valid UTF-8, a continuation byte is as good as its lead byte.
struct character_run {
    static constexpr std::size_t most_ranges = 6;

    byte_kind kinds[256];
    char first[most_ranges]; // of each range of accepted bytes
    char span[most_ranges];  // its last byte minus its first
    std::size_t ranges = 0;  // more than `most_ranges`: no vectors
    bool has_mixed = false;
    bool has_multibyte = false;
    std::size_t least = 0; // code points
    std::size_t most = 0;  // SIZE_MAX: without limit

    template <class Tree>
    constexpr character_run(Tree const& tree, run_shape shape) noexcept : kinds{}, first{}, span{} {
        auto const* const set = tree.ranges + tree.sets[shape.set].first;
        std::size_t const count = tree.sets[shape.set].count;
        has_multibyte = count != 0 && set[count - 1].last >= 0x80;
        for (std::size_t i = 0; i != count && set[i].first < 0x80; ++i)
            accept(static_cast<unsigned>(set[i].first), set[i].last < 0x80 ? static_cast<unsigned>(set[i].last) : 0x7F);
        if (has_multibyte) accept(0x80, 0xBF); // no such byte is met if its lead byte was refused
        std::size_t at = 0;
        for (unsigned lead = 0xC2; has_multibyte && lead != 0xF5; ++lead) {
            auto const led = led_by(lead);
            while (at != count && set[at].last < led.first) ++at;
            if (at == count) break;
            if (set[at].first <= led.first && led.last <= set[at].last) accept(lead, lead);
            else if (set[at].first <= led.last) kinds[lead] = byte_kind::mixed;
            has_mixed = has_mixed || kinds[lead] == byte_kind::mixed;
        }
        least = shape.least;
        most = shape.most == unbounded ? static_cast<std::size_t>(-1) : shape.most;
    }

private:
    /// Called with ascending bytes.
    constexpr void accept(unsigned from, unsigned to) noexcept {
        for (auto byte = from; byte <= to; ++byte) kinds[byte] = byte_kind::inside;
        bool const goes_on = from != 0 && kinds[from - 1] == byte_kind::inside;
        if (!goes_on) ++ranges;
        if (ranges > most_ranges) return;
        if (!goes_on) first[ranges - 1] = static_cast<char>(static_cast<unsigned char>(from));
        span[ranges - 1] =
            static_cast<char>(static_cast<unsigned char>(to - static_cast<unsigned char>(first[ranges - 1])));
    }
};

#if defined(__SSE2__)
/// Bit i tells whether byte i of the block is accepted.
template <std::size_t Ranges>
[[nodiscard]] inline unsigned accepted_bytes(character_run const& run, __m128i bytes) noexcept {
    auto all = _mm_setzero_si128();
    for (std::size_t i = 0; i != Ranges; ++i) {
        auto const moved = _mm_sub_epi8(bytes, _mm_set1_epi8(run.first[i]));
        all = _mm_or_si128(all, _mm_cmpeq_epi8(_mm_min_epu8(moved, _mm_set1_epi8(run.span[i])), moved));
    }
    return static_cast<unsigned>(_mm_movemask_epi8(all));
}

/// How many bytes at the front of `text` are accepted as far as whole blocks show it: all of them, if all are and there are at
/// least eight.
template <std::size_t Ranges>
[[nodiscard]] inline std::size_t accepted_in_blocks(character_run const& run, std::string_view text) noexcept {
    auto const* const data = text.data();
    auto const size = text.size();
    if (size < 16) {
        if (size < 8) return 0;
        auto const bytes = _mm_unpacklo_epi64(_mm_loadl_epi64(reinterpret_cast<__m128i const*>(data)),
                                              _mm_loadl_epi64(reinterpret_cast<__m128i const*>(data + size - 8)));
        return accepted_bytes<Ranges>(run, bytes) == 0xFFFFU ? size : 0;
    }
    std::size_t at = 0;
    for (; size - at >= 16; at += 16) {
        auto const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(data + at));
        if (accepted_bytes<Ranges>(run, bytes) != 0xFFFFU) return at;
    }
    auto const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(data + size - 16));
    return accepted_bytes<Ranges>(run, bytes) == 0xFFFFU ? size : at;
}
#endif

/// Whether `text`, valid UTF-8, is a run of the class: `Set` are its `Count` ranges, `Ranges` is `run.ranges`.
template <std::size_t Ranges>
[[nodiscard]] constexpr bool matches_run(character_run const& run, code_point_range const* set, std::size_t count,
                                         std::string_view text) noexcept {
    auto const size = text.size();
    if (size < run.least) return false;
    if (!run.has_multibyte && size > run.most) return false;
    std::size_t at = 0;
#if defined(__SSE2__)
    if constexpr (Ranges <= character_run::most_ranges) {
        if (!std::is_constant_evaluated()) {
            at = accepted_in_blocks<Ranges>(run, text);
            if (at != size && size >= 8 && !run.has_mixed) return false;
        }
    }
#endif
    while (at != size) {
        auto const kind = run.kinds[static_cast<unsigned char>(text[at])];
        if (kind == byte_kind::outside) return false;
        if (kind == byte_kind::mixed) {
            auto const c = code_point_at(text.data() + at, text.data() + size);
            bool found = false;
            for (std::size_t i = 0; i != count; ++i) found = found || (set[i].first <= c && c <= set[i].last);
            if (!found) return false;
        }
        ++at; // the rest of a character is accepted as its first byte was
    }
    if (!run.has_multibyte || (size <= run.most && (size + 3) / 4 >= run.least)) return true;
    std::size_t points = 0;
    for (char const c : text) points += (static_cast<unsigned char>(c) & 0xC0U) != 0x80 ? 1 : 0;
    return points >= run.least && points <= run.most;
}

} // namespace telltale::inline v0::text::regex

#endif
