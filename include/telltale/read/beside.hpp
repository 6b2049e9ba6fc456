// SPDX-License-Identifier: BSL-1.0
// A variant whose tag stands beside it: {"event": "error", "details": {...}}.
#ifndef TELLTALE_READ_BESIDE_HPP
#define TELLTALE_READ_BESIDE_HPP

#include <telltale/read/reader.hpp>
#include <telltale/read/target.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/wire_type.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

/// What is known of the tag while its record is read.
struct beside_tag {
    std::size_t which = static_cast<std::size_t>(-1); ///< the alternative, if the tag named one
    bool seen = false;
    bool spared = false; ///< a null stands where a variant could, so there is nothing to tell apart
};

/// Whether null stands for no variant at all.
template <class T>
inline constexpr bool may_be_null = takes_null<T>;

template <class Slot>
[[nodiscard]] constexpr std::size_t find_tag(std::string_view tag) noexcept {
    for (std::size_t i = 0; i != Slot::tags.size(); ++i)
        if (Slot::tags[i] == tag) return i;
    return static_cast<std::size_t>(-1);
}

/// Reads the tag of the record at `at`, whose key was taken.
template <class Slot, class R>
constexpr bool read_beside_tag(R& r, frame const* at, beside_tag& tag) {
    frame const here{.outer = at, .key = Slot::tag_key(), .by_key = true};
    if (tag.seen) [[unlikely]]
        return r.repeated(&here);
    tag.seen = true;
    std::string_view text;
    taken const answer = r.in.read_string(text);
    if (answer == taken::fault) [[unlikely]]
        return r.broken(&here);
    if (answer == taken::other) [[unlikely]]
        return r.wrong_tag(&here, Slot::plain);
    tag.which = find_tag<Slot>(text);
    if (tag.which == R::no_tag) [[unlikely]]
        return r.not_named(&here, Slot::plain, text, issue_code::unknown_tag);
    return true;
}

/// The variant came before its tag: looks for the tag in the rest of the object and comes back. A tag that is missing or wrong
/// is reported when the walk comes to it.
template <class T, class Slot, class R>
TELLTALE_NOINLINE constexpr bool find_beside_tag(R& r, frame const* at, beside_tag& tag) {
    (void)r.in.kind(); // goes to the value
    auto const start = r.in.here();
    if (!r.in.skip()) return r.broken(at);
    for (std::string_view key;;) {
        taken const next = r.in.next_key(false, key);
        if (next == taken::fault) return r.broken(at);
        if (next == taken::other) break;
        if (key == Slot::tag_key()) {
            if (std::string_view text; r.in.kind() == json_kind::string && r.in.read_string(text) == taken::yes) tag.which = find_tag<Slot>(text);
            break;
        }
        if (!r.in.skip()) return r.broken(at);
    }
    r.forget_repeated_keys();
    r.in.rewind(start);
    return true;
}

template <class Slot, std::size_t I, class R, class Out>
constexpr bool read_if_named(R& r, frame const* at, std::size_t which, bool& go_on, Out& out) {
    using alternative = std::variant_alternative_t<I, typename Slot::inner>;
    if (which != I) return false;
    if constexpr (keeps<Out>) {
        new_target const scope(r, out.index() != I);
        if (out.index() != I) out.template emplace<I>();
        go_on = read_value<alternative, slot<alternative, unsaid>>(r, at, *std::get_if<I>(&out));
    } else {
        go_on = read_value<alternative, slot<alternative, unsaid>>(r, at, out);
    }
    return true;
}

/// Reads the alternative that the tag has named; when it named none, which is an issue already, checks the grammar only.
template <class Slot, class R, class Out>
constexpr bool read_named_alternative(R& r, frame const* at, Out& out) {
    std::size_t const which = std::exchange(r.beside, R::no_tag);
    bool go_on = false;
    bool const named = [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (read_if_named<Slot, I>(r, at, which, go_on, out) || ...);
    }(std::make_index_sequence<std::variant_size_v<typename Slot::inner>>{});
    if (named) [[likely]]
        return go_on;
    if (!r.in.skip()) return r.broken(at);
    r.forget_repeated_keys();
    return true;
}

} // namespace detail

} // namespace telltale::inline v0

#endif
