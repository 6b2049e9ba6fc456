// SPDX-License-Identifier: BSL-1.0
// Did you mean: which of some known names a wrong word was probably meant to be.
#ifndef TELLTALE_TEXT_NEAREST_HPP
#define TELLTALE_TEXT_NEAREST_HPP

#include <telltale/text/attributes.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace telltale::inline v0::text {

/// Looks at one candidate after the other and keeps the most similar to `word`. What counts:
/// - letters of the other case and the separators `_ - . : /` and space cost next to nothing: `prometheus_port` is
///   `prometheusPort`;
/// - characters inserted, left out, replaced, or two neighbours swapped (optimal string alignment): none for names of
///   up to 2 characters, one for up to 5 (but none replaced in 3), two for up to 8, three for longer ones;
/// - a name that begins with the other, or shares two thirds with it from the beginning: `exportInterval` is
///   `exportIntervalMs`.
///
/// Among equals the first wins. Only the first 64 bytes of a word are looked at, so the time is bounded for each
/// candidate, and nothing is allocated. `word` must outlive the object.
class nearest_name {
public:
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    constexpr explicit nearest_name(std::string_view word) noexcept : word_(word), folded_(word) {}

    /// Looks at the next candidate.
    TELLTALE_COLD constexpr void consider(std::string_view candidate) noexcept {
        std::size_t const mine = seen_++;
        folded_name const other(candidate);
        std::uint32_t cost = similarity_cost(folded_, other);
        if (cost == refused) return;
        cost = cost * 256 + spelling_cost(word_, candidate);
        if (cost >= best_cost_) return;
        best_cost_ = cost;
        best_ = mine;
    }

    /// Which candidate is the most similar, the first considered is 0; `npos` if none is similar enough.
    [[nodiscard]] constexpr std::size_t index() const noexcept { return best_; }

private:
    static constexpr std::size_t longest = 64; // bytes of a word that are looked at
    static constexpr std::uint32_t one_edit = 4, replacement = 5;
    static constexpr std::uint32_t refused = static_cast<std::uint32_t>(-1) / 256;

    // Of each character its small letter, of a separator zero.
    static constexpr auto folded = [] {
        std::array<char, 256> of{};
        for (unsigned c = 0; c != 256; ++c) of[c] = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        for (char const separator : {'_', '-', '.', ':', '/', ' '}) of[static_cast<unsigned char>(separator)] = '\0';
        return of;
    }();

    // A name without its case and its separators.
    struct folded_name {
        char letters[longest + 1]{};
        std::size_t size = 0;
        std::uint64_t which = 0; ///< a bit for each letter that it has, by the letter's lower six bits

        constexpr explicit folded_name(std::string_view name) noexcept {
            for (char const c : name.substr(0, longest)) { // without a branch for each
                char const letter = folded[static_cast<unsigned char>(c)];
                letters[size] = letter;
                size += letter != '\0' ? 1 : 0;
                which |= static_cast<std::uint64_t>(letter != '\0') << (static_cast<unsigned char>(letter) & 63U);
            }
        }
    };

    [[nodiscard]] static constexpr std::uint32_t allowed(std::size_t length) noexcept {
        if (length < 3) return 0;
        if (length == 3) return one_edit; // and no replacement: `foo` is not `boo`
        if (length <= 5) return replacement;
        if (length <= 8) return 2 * replacement;
        return 3 * replacement;
    }

    [[nodiscard]] static constexpr std::uint32_t similarity_cost(folded_name const& a, folded_name const& b) noexcept {
        std::size_t const shorter = a.size < b.size ? a.size : b.size;
        std::size_t const longer = a.size < b.size ? b.size : a.size;
        if (shorter == 0) return refused;

        std::uint32_t const limit = allowed(longer);
        std::uint32_t const edits = edit_cost(a, b, limit);
        if (edits <= limit) return edits;

        std::size_t common = 0;
        while (common != shorter && a.letters[common] == b.letters[common]) ++common;
        bool const begins =
            common == shorter && ((common >= 4 && 2 * common >= longer) || (common >= 6 && 4 * common >= longer));
        bool const shares = common >= 6 && 3 * common >= 2 * longer;
        if (begins || shares)
            return 4 * replacement + static_cast<std::uint32_t>(longer - common); // behind all found by edits
        return refused;
    }

    // Optimal string alignment in a band around the diagonal: the limit allows three insertions, so the rest
    // cannot matter.
    [[nodiscard]] TELLTALE_COLD static constexpr std::uint32_t edit_cost(folded_name const& a, folded_name const& b,
                                                                         std::uint32_t limit) noexcept {
        constexpr std::uint32_t too_much = 10000;
        std::size_t const band = limit / one_edit;
        if (a.size > b.size + band || b.size > a.size + band) return too_much;
        // each letter that the other has not takes an edit, whatever else does
        if (static_cast<std::size_t>(std::popcount(a.which & ~b.which)) > band ||
            static_cast<std::size_t>(std::popcount(b.which & ~a.which)) > band)
            return too_much;

        std::uint32_t rows[3][longest + 1]{};
        std::uint32_t* before = rows[0];
        std::uint32_t* above = rows[1];
        std::uint32_t* row = rows[2];
        for (std::size_t j = 0; j <= b.size; ++j)
            row[j] = j <= band ? static_cast<std::uint32_t>(j) * one_edit : too_much;
        for (std::size_t i = 1; i <= a.size; ++i) {
            std::uint32_t* const reused = before;
            before = above;
            above = row;
            row = reused;
            std::size_t const first = i > band ? i - band : 1;
            std::size_t const last = i + band < b.size ? i + band : b.size;
            row[first - 1] = first == 1 && i <= band ? static_cast<std::uint32_t>(i) * one_edit : too_much;
            std::uint32_t least = row[first - 1];
            for (std::size_t j = first; j <= last; ++j) {
                std::uint32_t cost = above[j - 1] + (a.letters[i - 1] == b.letters[j - 1] ? 0 : replacement);
                if (above[j] + one_edit < cost) cost = above[j] + one_edit;
                if (row[j - 1] + one_edit < cost) cost = row[j - 1] + one_edit;
                if (i > 1 && j > 1 && a.letters[i - 1] == b.letters[j - 2] && a.letters[i - 2] == b.letters[j - 1] &&
                    before[j - 2] + one_edit < cost)
                    cost = before[j - 2] + one_edit;
                row[j] = cost;
                if (cost < least) least = cost;
            }
            if (last < b.size) row[last + 1] = too_much;
            if (least > limit + one_edit) return too_much; // a swap looks back by two rows, and costs one edit
        }
        return row[b.size];
    }

    // How much of the spelling differs, for a choice among names that are otherwise equally similar: below 256.
    [[nodiscard]] static constexpr std::uint32_t spelling_cost(std::string_view a, std::string_view b) noexcept {
        a = a.substr(0, longest);
        b = b.substr(0, longest);
        std::size_t const shorter = a.size() < b.size() ? a.size() : b.size();
        std::size_t const longer = a.size() < b.size() ? b.size() : a.size();
        std::size_t same = 0;
        while (same != shorter && a[same] == b[same]) ++same;
        std::size_t tail = 0;
        while (same + tail != shorter && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
        return static_cast<std::uint32_t>(longer - same - tail);
    }

    std::string_view word_;
    folded_name folded_;
    std::size_t seen_ = 0;
    std::size_t best_ = npos;
    std::uint32_t best_cost_ = static_cast<std::uint32_t>(-1);
};

/// The index of the candidate that `word` was probably meant to be, see `nearest_name`; `nearest_name::npos` if there
/// is none. Time: linear in the number of candidates, bounded for each.
[[nodiscard]] constexpr std::size_t nearest(std::string_view word,
                                            std::span<std::string_view const> candidates) noexcept {
    nearest_name finder(word);
    for (std::string_view const candidate : candidates) finder.consider(candidate);
    return finder.index();
}

} // namespace telltale::inline v0::text

#endif
