// SPDX-License-Identifier: BSL-1.0
// Reads a std::variant, by its tag or by the kind of value that stands there.
#ifndef TELLTALE_READ_VARIANT_HPP
#define TELLTALE_READ_VARIANT_HPP

#include <telltale/read/beside.hpp>
#include <telltale/read/members.hpp>
#include <telltale/read/reader.hpp>
#include <telltale/read/target.hpp>
#include <telltale/reflect/held.hpp>
#include <telltale/schema/slot.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

template <class Slot, std::size_t I, class R, class Out>
constexpr bool read_alternative(R& r, frame const* at, std::size_t brace, bool first, foreign_key* foreign, Out& out) {
    using T = std::variant_alternative_t<I, typename Slot::inner>;
    if constexpr (keeps<Out>) {
        new_target const scope(r, out.index() != I);
        if (out.index() != I) reflect::hold_alternative<I>(out);
        return members_reader<T, R, T>(r, at, brace, foreign, *std::get_if<I>(&out)).read(first);
    } else {
        return members_reader<T, R, Out>(r, at, brace, foreign, out).read(first);
    }
}

template <class Slot, class R, class Out>
constexpr bool read_tagged(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    taken const entered = r.in.enter_object();
    if (entered != taken::yes) [[unlikely]]
        return r.not_taken(entered, at, Slot::plain);
    std::size_t const brace = r.in.value_offset();
    auto const start = r.in.here();
    std::string_view const key = Slot::tag_key();
    frame const here{.outer = at, .key = key, .by_key = true};

    std::string_view name;
    bool front = true;
    for (;; front = false) {
        taken const next = r.in.next_key(front, name);
        if (next == taken::fault) [[unlikely]]
            return r.broken(at);
        if (next == taken::other) [[unlikely]] {
            r.forget_repeated_keys();
            return r.missing_tag(&here, Slot::plain, brace);
        }
        if (name == key) break;
        if (!r.in.skip()) [[unlikely]]
            return r.broken(at);
    }
    r.forget_repeated_keys(); // the alternative will find them again, at their paths
    std::string_view tag;
    taken const read = r.in.read_string(tag);
    if (read == taken::fault) [[unlikely]]
        return r.broken(&here);
    if (read == taken::other) [[unlikely]]
        return r.wrong_tag(&here, Slot::plain) && r.skip_rest(at);
    std::size_t which = 0;
    while (which != Slot::tags.size() && Slot::tags[which] != tag) ++which;
    if (which == Slot::tags.size()) [[unlikely]]
        return r.not_named(&here, Slot::plain, tag, issue_code::unknown_tag) && r.skip_rest(at);
    if (!front) r.in.rewind(start);
    bool go_on = false;
    foreign_key of_tag{key, front};
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (void)((which == I && ((go_on = read_alternative<Slot, I>(r, at, brace, !front, &of_tag, out)), true)) || ...);
    }(std::make_index_sequence<std::variant_size_v<T>>{});
    return go_on;
}

/// Reads alternative `I` if it is for the kind of value that stands here; answers whether it is.
template <class Slot, std::size_t I, class R, class Out>
constexpr bool read_if_of_kind(R& r, frame const* at, json_types here, bool& go_on, Out& out) {
    using alternative = std::variant_alternative_t<I, typename Slot::inner>;
    using alternative_slot = slot<alternative, typename Slot::access, true>;
    if (!contains(here, json_types_of<alternative>())) return false;
    if constexpr (keeps<Out>) {
        new_target const scope(r, out.index() != I);
        if (out.index() != I) reflect::hold_alternative<I>(out);
        go_on = read_value<alternative, alternative_slot>(r, at, *std::get_if<I>(&out));
    } else {
        go_on = read_value<alternative, alternative_slot>(r, at, out);
    }
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_variant(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    if constexpr (Slot::is_beside) {
        return read_named_alternative<Slot>(r, at, out);
    } else if constexpr (Slot::is_tagged) {
        return read_tagged<Slot>(r, at, out);
    } else {
        json_types const here = types_of(r.in.kind());
        bool go_on = false;
        bool const matched = [&]<std::size_t... I>(std::index_sequence<I...>) {
            return (read_if_of_kind<Slot, I>(r, at, here, go_on, out) || ...);
        }(std::make_index_sequence<std::variant_size_v<T>>{});
        return matched ? go_on : r.wrong_type(at, Slot::plain);
    }
}

} // namespace detail

} // namespace telltale::inline v0

#endif
