// SPDX-License-Identifier: BSL-1.0
// All differences between two declared types, found while compiling.
#ifndef TELLTALE_EVOLVE_DIFFERENCE_HPP
#define TELLTALE_EVOLVE_DIFFERENCE_HPP

#include <telltale/evolve/change.hpp>
#include <telltale/evolve/comparison.hpp>
#include <telltale/evolve/compiled_answers.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/type_tree.hpp>
#include <telltale/schema/well_formed.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace telltale::inline v0::evolve {

namespace detail {

/// A piece of the text that a table keeps.
struct kept_text {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
};
struct kept_change {
    kept_text path, words, backward_example, forward_example;
    change_kind kind = change_kind::type;
    effect backward = effect::none, forward = effect::none;
};

template <std::size_t Changes, std::size_t Characters>
struct change_table {
    kept_change all[Changes + 1]{};
    char characters[Characters + 1]{};
    std::size_t count = 0;
    std::size_t used = 0;

    [[nodiscard]] constexpr std::string_view text(kept_text t) const noexcept { return {characters + t.begin, t.size}; }
    [[nodiscard]] constexpr change at(std::size_t i) const noexcept {
        kept_change const& c = all[i];
        return {text(c.path),           c.kind, c.backward, c.forward, text(c.words), text(c.backward_example),
                text(c.forward_example)};
    }
    [[nodiscard]] constexpr kept_text keep(std::string_view text) noexcept {
        std::size_t const size = text.size() < Characters - used ? text.size() : Characters - used;
        kept_text const kept{static_cast<std::uint32_t>(used), static_cast<std::uint32_t>(size)};
        for (std::size_t i = 0; i != size; ++i) characters[used++] = text[i];
        return kept;
    }
    /// Adds what was found in one direction, to what was found in the other if it is the same.
    constexpr void add(std::string_view path, change_kind kind, effect what, std::string_view words,
                       std::string_view example, bool is_forward) noexcept {
        std::size_t i = 0;
        while (i != count && !(text(all[i].words) == words && text(all[i].path) == path)) ++i;
        if (i == count) {
            if (count == Changes || used + path.size() + words.size() + example.size() > Characters) {
                is_full = true;
                if (count != 0) { // no wrong yes
                    effect& last = is_forward ? all[count - 1].forward : all[count - 1].backward;
                    if (what != effect::none && last == effect::none) last = effect::unsure;
                }
                return;
            }
            all[count++] = {keep(path), keep(words), {}, {}, kind, effect::none, effect::none};
        }
        effect& known = is_forward ? all[i].forward : all[i].backward;
        if (what <= known) return;
        known = what;
        (is_forward ? all[i].forward_example : all[i].backward_example) = keep(example);
    }
    bool is_full = false;
};

/// Room for what a program is told; what is beyond is not told.
using roomy_table = change_table<64, 10000>;

class table_writer final : public change_sink {
public:
    constexpr table_writer(roomy_table& out, bool is_forward) noexcept : out_(out), is_forward_(is_forward) {}
    constexpr void take(std::string_view path, change_kind kind, effect what, std::string_view words,
                        std::string_view example) override {
        out_.add(path, kind, what, words, example, is_forward_);
    }

private:
    roomy_table& out_;
    bool is_forward_;
};

/// What is found when `Reader` reads what `Writer` writes.
template <class Reader, class Writer, newer Newer>
inline constexpr roomy_table found = [] {
    roomy_table all;
    table_writer out(all, Newer == newer::writer);
    typename compiled_answers<Reader, Writer>::oracle texts;
    comparison(out, texts, Newer).compare(type_tree<Reader>, type_tree<Writer>);
    return all;
}();

template <class Before, class After>
inline constexpr roomy_table found_in_both = [] {
    roomy_table all = found<After, Before, newer::reader>;
    roomy_table const& more = found<Before, After, newer::writer>;
    for (std::size_t i = 0; i != more.count; ++i) {
        change const c = more.at(i);
        all.add(c.path, c.kind, c.forward, c.words, c.forward_example, true);
    }
    return all;
}();

template <class Before, class After>
inline constexpr auto kept_differences = [] {
    constexpr roomy_table const& all = found_in_both<Before, After>;
    change_table<all.count, all.used> out;
    for (std::size_t i = 0; i != all.count; ++i) out.all[i] = all.all[i];
    for (std::size_t i = 0; i != all.used; ++i) out.characters[i] = all.characters[i];
    out.count = all.count;
    out.used = all.used;
    return out;
}();

template <class Before, class After>
inline constexpr auto listed_differences = [] {
    constexpr auto const& all = kept_differences<Before, After>;
    std::array<change, all.count + 1> out{};
    for (std::size_t i = 0; i != all.count; ++i) out[i] = all.at(i);
    return out;
}();

} // namespace detail

/// What differs between `Before` and `After`, in the documents that they take and write: each with its path, what it is, what
/// becomes of old documents and of new ones, and words. Messages and descriptions are no part of it. Constants; at most 64.
template <class Before, class After>
[[nodiscard]] constexpr constants<change> difference() noexcept {
    static_assert(well_formed<Before> && well_formed<After>);
    return {detail::listed_differences<Before, After>.data(), detail::kept_differences<Before, After>.count};
}

} // namespace telltale::inline v0::evolve

#endif
