// SPDX-License-Identifier: BSL-1.0
// A std::variant of records that a text member tells apart.
#ifndef TELLTALE_SCHEMA_TAGGED_HPP
#define TELLTALE_SCHEMA_TAGGED_HPP

#include <telltale/text/fixed_string.hpp>
#include <telltale/text/kept_text.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace telltale::inline v0 {

/// The result of `tagged`.
template <fixed_string Key, std::size_t N, bool Beside = false>
struct tagged_part {
    static constexpr std::string_view key = Key.view();
    static constexpr bool is_beside = Beside;
    std::array<text::kept_text, N> names;

    [[nodiscard]] constexpr std::array<std::string_view, N> views() const noexcept {
        std::array<std::string_view, N> all{};
        for (std::size_t i = 0; i != N; ++i) all[i] = names[i];
        return all;
    }
};

/// The member is a `std::variant` of records, told apart by the text under `Key`, which is a member of none of them.
/// `tagged<"kind">("file", "socket")` gives the tags in the order of the alternatives; without names they are the
/// alternatives' own (`type_name`). The tag is written first, and may be read at any place.
template <fixed_string Key, class... Names>
[[nodiscard]] constexpr tagged_part<Key, sizeof...(Names)> tagged(Names const&... names) noexcept {
    return {{text::kept_text(names)...}};
}

/// As `tagged`, but the tag stands beside the member, in the same object: `{"event": "error", "details": {...}}` for
/// `field<&record::details>(tagged_beside<"event">("error", ...))`. The alternatives may be of any type. A struct has one such
/// member at most; its tag is written right before it, and may be read at any place. An optional member that is absent and a
/// nullable one that is null need no tag and are written without one. Of an alternative that is itself optional the tag may
/// stand alone. A last alternative `other_tagged`, which gets no name here, takes the values of all other tags.
template <fixed_string Key, class... Names>
[[nodiscard]] constexpr tagged_part<Key, sizeof...(Names), true> tagged_beside(Names const&... names) noexcept {
    return {{text::kept_text(names)...}};
}

} // namespace telltale::inline v0

#endif
