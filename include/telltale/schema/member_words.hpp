// SPDX-License-Identifier: BSL-1.0
// The names and words that were said of a member, taken from its parts in one pass.
#ifndef TELLTALE_SCHEMA_MEMBER_WORDS_HPP
#define TELLTALE_SCHEMA_MEMBER_WORDS_HPP

#include <telltale/rule/parts.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/texts.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace telltale::inline v0::detail {

/// What the parts of a member say in words. Where one is said twice, the last.
struct member_words {
    std::string_view name{}; ///< its key, if `is_named`
    std::string_view missing{}, wrong_type{}, not_integer{};
    std::string_view any{}; ///< of any mistake that has no words of its own
    std::string_view description{}, deprecated{}, since{};
    std::array<std::string_view, 8> aliases{};
    std::size_t alias_count = 0;
    bool is_named = false;
    bool is_deprecated = false;

    constexpr void take(wire_name_part const& part) noexcept {
        name = part.name;
        is_named = true;
    }
    constexpr void take(alias_part const& part) noexcept { aliases[alias_count++] = part.name; }
    constexpr void take(description_part const& part) noexcept { description = part.words; }
    constexpr void take(deprecated_part const& part) noexcept {
        deprecated = part.words;
        is_deprecated = true;
    }
    constexpr void take(since_part const& part) noexcept { since = part.version; }
    constexpr void take(intrinsic_text const& part) noexcept {
        switch (part.of) {
        case intrinsic_text::fault::missing: missing = part.words; break;
        case intrinsic_text::fault::wrong_type: wrong_type = part.words; break;
        case intrinsic_text::fault::not_integer: not_integer = part.words; break;
        case intrinsic_text::fault::any: any = part.words; break;
        }
    }
    /// A rule, a policy: no words.
    template <class Part>
    constexpr void take(Part const&) noexcept {}
};

/// Instantiated once for all members of which parts of the same types were said, which is why it is no lambda of theirs.
template <class... Ps>
[[nodiscard]] constexpr member_words words_of(parts<Ps...> const& said) {
    member_words words;
    for_each_part(said, [&](auto const& part) { words.take(part); });
    return words;
}

} // namespace telltale::inline v0::detail

#endif
