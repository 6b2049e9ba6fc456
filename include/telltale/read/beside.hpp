// SPDX-License-Identifier: BSL-1.0
// A variant whose tag stands beside it: {"event": "error", "details": {...}}.
#ifndef TELLTALE_READ_BESIDE_HPP
#define TELLTALE_READ_BESIDE_HPP

#include <telltale/read/reader.hpp>
#include <telltale/read/target.hpp>
#include <telltale/read/words.hpp>
#include <telltale/reflect/held.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/schema/beside_variant.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/wire_type.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
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
/// The same, and the text of a tag that is to be kept.
struct kept_beside_tag : beside_tag {
    std::string other{};
};
/// Whether the text of a tag is to be kept, when the record `T` is read into `Out`.
template <class T, class Out>
inline constexpr bool keeps_tag = [] {
    using rec = record<T>;
    if constexpr (rec::beside == rec::size) return false;
    else
        return rec::template member<rec::beside>::value_slot::takes_other &&
               (keeps<Out> || rec::template asked_across<rec::beside>);
}();

/// Whether null stands for no variant at all.
template <class T>
inline constexpr bool may_be_null = takes_null<T>;

/// The alternative of a tag; the one for all others if there is one.
template <class Slot>
[[nodiscard]] constexpr std::size_t find_tag(std::string_view tag) noexcept {
    for (std::size_t i = 0; i != Slot::tags.size(); ++i)
        if (Slot::tags[i] == tag) return i;
    return Slot::takes_other ? Slot::tags.size() : static_cast<std::size_t>(-1);
}

/// Reads the tag of the record at `at`, whose key was taken.
template <class Slot, class R, class Tag>
constexpr bool read_beside_tag(R& r, frame const* at, Tag& tag) {
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
    if constexpr (Slot::takes_other)
        if (tag.which == Slot::tags.size()) [[unlikely]] {
            if constexpr (std::is_same_v<Tag, kept_beside_tag>) tag.other = text;
            if (nearest_of(text, Slot::plain.names) != Slot::plain.names.size())
                return r.not_named(&here, Slot::plain, text, issue_code::unknown_tag, issue_severity::warning);
        }
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
            if (std::string_view text; r.in.kind() == json_kind::string && r.in.read_string(text) == taken::yes)
                tag.which = find_tag<Slot>(text);
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
    if constexpr (Slot::takes_other && std::is_same_v<alternative, other_tagged>) {
        if constexpr (keeps<Out>) {
            if (out.index() != I) reflect::hold_alternative<I>(out); // its tag is set when the record has ended
            go_on = read_value<std::optional<raw_json>, slot<std::optional<raw_json>, unsaid>>(
                r, at, std::get_if<I>(&out)->value);
        } else {
            go_on = read_value<raw_json, slot<raw_json, unsaid>>(r, at, out);
        }
    } else if constexpr (keeps<Out>) {
        new_target const scope(r, out.index() != I);
        if (out.index() != I) reflect::hold_alternative<I>(out);
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

/// The variant in a target that may be optional or nullable, and now is not.
template <class T>
[[nodiscard]] constexpr auto& hold_variant(T& target) {
    if constexpr (reflect::kind_of<T> == reflect::kind::optional || reflect::kind_of<T> == reflect::kind::nullable) {
        if (!target) reflect::emplace_held(target);
        return hold_variant(*target);
    } else if constexpr (transparent_type<T>) {
        return hold_variant(transparent_member<T>::get(target));
    } else {
        return target;
    }
}

/// The value of another tag was read: adds the tag.
template <class Slot, class T>
constexpr void set_other_tag(T& target, std::string&& tag) {
    if constexpr (reflect::kind_of<T> == reflect::kind::optional || reflect::kind_of<T> == reflect::kind::nullable) {
        if (target) set_other_tag<Slot>(*target, std::move(tag));
    } else if constexpr (transparent_type<T>) {
        set_other_tag<Slot>(transparent_member<T>::get(target), std::move(tag));
    } else if (auto* const other = std::get_if<Slot::tags.size()>(&target)) {
        other->tag = std::move(tag);
    }
}

template <class Slot, std::size_t I, class Out>
constexpr bool hold_absent(std::size_t which, bool keeps_absent, Out& out) {
    using variant = typename Slot::inner;
    if (which != I) return false;
    if constexpr (!absent_alternative<variant, I>) {
        return false;
    } else {
        if constexpr (keeps<Out>) {
            variant& held = hold_variant(out);
            if (held.index() != I) reflect::hold_alternative<I>(held);
            else if (keeps_absent) return true;
            else if constexpr (std::is_same_v<std::variant_alternative_t<I, variant>, other_tagged>)
                std::get_if<I>(&held)->value.reset();
            else std::get_if<I>(&held)->reset();
        }
        return true;
    }
}

/// The tag that was read stands alone: whether the alternative that it names may be absent. `out` then holds it, empty.
template <class Slot, class Out>
constexpr bool take_lone_tag(std::size_t which, bool keeps_absent, Out& out) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (hold_absent<Slot, I>(which, keeps_absent, out) || ...);
    }(std::make_index_sequence<std::variant_size_v<typename Slot::inner>>{});
}

} // namespace detail

} // namespace telltale::inline v0

#endif
