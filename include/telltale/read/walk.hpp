// SPDX-License-Identifier: BSL-1.0
// The walk: a type, its schema and a cursor. The only traversal of an input there is; parsing and validating are this.
#ifndef TELLTALE_READ_WALK_HPP
#define TELLTALE_READ_WALK_HPP

#include <telltale/read/reader.hpp>
#include <telltale/read/time_point.hpp>
#include <telltale/read/words.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/repeated_item.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/well_formed.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

/// The target of a read that keeps nothing: only what rules must see again is built.
struct nothing {};

namespace detail {

template <class Out>
inline constexpr bool keeps = !std::is_same_v<Out, nothing>;

template <class T, class Slot, class R, class Out>
constexpr bool read_value(R& r, frame const* at, Out& out);

template <class Slot, class Value>
[[nodiscard]] TELLTALE_INLINE constexpr bool holds_all(Value const& value) {
    return [&]<std::size_t... J>(std::index_sequence<J...>) {
        return (holds(Slot::rules[J], value) && ...);
    }(std::make_index_sequence<Slot::rule_count>{});
}

template <class Slot, class R, class Out>
constexpr bool read_boolean(R& r, frame const* at, Out& out) {
    bool value = false;
    taken const answer = r.in.read_boolean(value);
    if (answer != taken::yes) [[unlikely]]
        return r.wrong_type(at, Slot::plain);
    if (!holds_all<Slot>(value)) [[unlikely]]
        return r.broken_rules(at, Slot::plain, value);
    if constexpr (keeps<Out>) out = value;
    return true;
}

/// An integer in an unusual spelling.
template <class Slot, class R, class Out>
TELLTALE_NOINLINE constexpr bool take_number(R& r, frame const* at, text::number value, Out& out) {
    typename Slot::inner exact{};
    if (!value.to_integer(exact) || !holds_all<Slot>(value)) return r.wrong_number(at, Slot::plain, value, true);
    if constexpr (keeps<Out>) out = exact;
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_integer(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    std::uint64_t magnitude = 0;
    bool negative = false;
    if (r.in.read_digits(magnitude, negative)) [[likely]] {
        constexpr auto greatest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        if (magnitude <= greatest) [[likely]] {
            auto const value = negative ? -static_cast<std::int64_t>(magnitude) : static_cast<std::int64_t>(magnitude);
            if (std::in_range<T>(value) && holds_all<Slot>(value)) [[likely]] {
                if constexpr (keeps<Out>) out = static_cast<T>(value);
                return true;
            }
            return r.wrong_number(at, Slot::plain, text::number(value), true);
        }
        text::number const value = negative ? text::number(-static_cast<double>(magnitude)) : text::number(magnitude);
        return take_number<Slot>(r, at, value, out);
    }
    text::number value(0);
    taken const answer = r.in.read_number(value);
    if (answer == taken::other) [[unlikely]]
        return r.wrong_type(at, Slot::plain);
    if (answer == taken::fault) [[unlikely]]
        return r.broken(at);
    return take_number<Slot>(r, at, value, out);
}

template <class Slot, class R, class Out>
constexpr bool read_real(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    constexpr double exact_integers = 9007199254740992.0; // 2^53: beyond, a double may not be the integer that was written
    double value = 0;
    taken const answer = r.in.read_double(value);
    if (answer == taken::other) [[unlikely]]
        return r.wrong_type(at, Slot::plain);
    if (answer == taken::fault) [[unlikely]]
        return r.broken(at);
    text::number judged(value);
    if constexpr (Slot::rule_count != 0)
        if (!(value < exact_integers && value > -exact_integers)) [[unlikely]]
            r.in.number_again(judged);
    bool fits = value - value == 0;
    T narrow{};
    if constexpr (std::is_same_v<T, float>) {
        narrow = r.in.value_as_float();
        fits = narrow - narrow == 0;
    } else {
        narrow = value;
    }
    if (!fits || !holds_all<Slot>(judged)) [[unlikely]]
        return r.wrong_number(at, Slot::plain, judged, false);
    if constexpr (keeps<Out>) out = narrow;
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_string(R& r, frame const* at, Out& out) {
    std::string_view value;
    taken const answer = r.in.read_string(value);
    if (answer == taken::other) [[unlikely]]
        return r.wrong_type(at, Slot::plain);
    if (answer == taken::fault) [[unlikely]]
        return r.broken(at);
    if (!holds_all<Slot>(value)) [[unlikely]]
        return r.broken_rules(at, Slot::plain, value);
    if constexpr (keeps<Out>) out.assign(value.data(), value.size());
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_enumeration(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    std::string_view text;
    taken const answer = r.in.read_string(text);
    if (answer == taken::other) [[unlikely]]
        return r.wrong_type(at, Slot::plain);
    if (answer == taken::fault) [[unlikely]]
        return r.broken(at);
    if constexpr (reflect::kind_of<T> == reflect::kind::enumeration) {
        std::optional<T> const value = enum_value<T>(text);
        if (!value) [[unlikely]]
            return r.not_named(at, Slot::plain, text, issue_code::not_one_of);
        if constexpr (keeps<Out>) out = *value;
    } else {
        std::optional<typename T::enum_type> const value = enum_value<typename T::enum_type>(text);
        if (!value && nearest_of(text, Slot::plain.names) != Slot::plain.names.size()) [[unlikely]]
            if (!r.not_named(at, Slot::plain, text, issue_code::not_one_of, issue_severity::warning)) return false;
        if constexpr (keeps<Out>) {
            if (value) out = *value;
            else out = T(std::string(text));
        }
    }
    if (!holds_all<Slot>(text)) [[unlikely]]
        return r.broken_rules(at, Slot::plain, text);
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_time(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    std::string_view text;
    taken const answer = r.in.read_string(text);
    if (answer == taken::other) [[unlikely]]
        return r.wrong_type(at, Slot::plain);
    if (answer == taken::fault) [[unlikely]]
        return r.broken(at);
    time_reading<T> const value = read_time_point<T>(text);
    if (!value.words.empty()) [[unlikely]]
        return r.report({.code = value.in_range ? issue_code::wrong_format : issue_code::out_of_range,
                         .at = at,
                         .offset = r.in.value_offset(),
                         .value = &Slot::plain,
                         .words = Slot::plain.not_named.empty() ? value.words : Slot::plain.not_named,
                         .got = r.in.value_text()});
    if (!holds_all<Slot>(text)) [[unlikely]]
        return r.broken_rules(at, Slot::plain, text);
    if constexpr (keeps<Out>) out = value.time;
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_list(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    using element = typename T::value_type;
    using element_slot = typename Slot::template element<element>;
    constexpr bool fixed = reflect::kind_of<T> == reflect::kind::fixed_list;
    taken const entered = r.in.enter_array();
    if (entered == taken::other) [[unlikely]]
        return r.wrong_type(at, Slot::plain);
    if (entered == taken::fault) [[unlikely]]
        return r.broken(at);
    std::size_t const offset = r.in.value_offset();
    std::size_t const errors = r.errors;
    frame here{.outer = at};
    for (;; ++here.index) {
        taken const next = r.in.next_element(here.index == 0);
        if (next == taken::other) break;
        if (next == taken::fault) [[unlikely]]
            return r.broken(at);
        if constexpr (!keeps<Out>) {
            if (!read_value<element, element_slot>(r, &here, out)) return false;
        } else if constexpr (fixed) {
            if (here.index < std::tuple_size_v<T>) {
                if (!read_value<element, element_slot>(r, &here, out[here.index])) return false;
            } else {
                nothing rest;
                if (!read_value<element, element_slot>(r, &here, rest)) return false;
            }
        } else if constexpr (std::is_same_v<element, bool>) { // std::vector<bool> has no elements to refer to
            bool flag = false;
            if (!read_value<element, element_slot>(r, &here, flag)) return false;
            if (here.index == out.size()) out.push_back(flag);
            else out[here.index] = flag;
        } else {
            if (here.index == out.size()) out.emplace_back();
            if (!read_value<element, element_slot>(r, &here, out[here.index])) return false;
        }
    }
    if constexpr (keeps<Out> && !fixed)
        if (here.index < out.size()) out.erase(out.begin() + static_cast<std::ptrdiff_t>(here.index), out.end());
    if constexpr (fixed)
        if (here.index != std::tuple_size_v<T>) [[unlikely]]
            if (!r.wrong_size(at, Slot::plain, offset, here.index, std::tuple_size_v<T>)) return false;
    if (!holds_all<Slot>(item_count{here.index})) [[unlikely]]
        if (!r.broken_count(at, Slot::plain, offset, here.index)) return false;
    if constexpr (Slot::wants_unique_items && keeps<Out>)
        if (r.errors == errors)
            if (std::size_t const again = repeated_item(out); again != out.size()) [[unlikely]]
                return r.not_unique(at, Slot::plain, offset, again);
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_map(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    using mapped = typename T::mapped_type;
    using mapped_slot = typename Slot::template element<mapped>;
    using key_slot = slot<std::string, typename Slot::key_access>;
    taken const entered = r.in.enter_object();
    if (entered == taken::other) [[unlikely]]
        return r.wrong_type(at, Slot::plain);
    if (entered == taken::fault) [[unlikely]]
        return r.broken(at);
    std::size_t const offset = r.in.value_offset();
    std::size_t log = 0;
    if constexpr (R::has_text) log = r.in.log().size();
    if constexpr (keeps<Out>) out.clear();
    frame here{.outer = at, .by_key = true};
    std::size_t count = 0;
    for (;; ++count) {
        taken const next = r.in.next_key(count == 0, here.key);
        if (next == taken::other) break;
        if (next == taken::fault) [[unlikely]]
            return r.broken(at);
        if constexpr (key_slot::rule_count != 0)
            if (!holds_all<key_slot>(here.key)) [[unlikely]]
                if (!r.broken_key(&here, key_slot::plain, here.key)) return false;
        if constexpr (keeps<Out>) {
            auto const [place, is_new] = out.try_emplace(typename T::key_type(here.key));
            if (!is_new) [[unlikely]] {
                if (!r.repeated(&here)) return false;
                continue;
            }
            if (!read_value<mapped, mapped_slot>(r, &here, place->second)) return false;
        } else {
            if constexpr (R::has_text) r.in.log().add(here.key, r.in.key_offset());
            if (!read_value<mapped, mapped_slot>(r, &here, out)) return false;
        }
    }
    if constexpr (!keeps<Out> && R::has_text)
        if (!r.repeated_unknown_keys(at, log)) return false;
    if (!holds_all<Slot>(item_count{count})) [[unlikely]]
        return r.broken_count(at, Slot::plain, offset, count);
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_free_form(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    constexpr free_form_shape shape = free_form<T>::shape;
    if constexpr (shape != free_form_shape::anything)
        if (r.in.kind() != (shape == free_form_shape::object ? json_kind::object : json_kind::array)) [[unlikely]]
            return r.wrong_type(at, Slot::plain);
    if constexpr (!keeps<Out>) {
        return r.skip(at);
    } else {
        if constexpr (requires { r.in.take(out); }) {
            if (!r.in.take(out)) [[unlikely]]
                return r.broken(at);
        } else {
            std::string text;
            if (!r.in.capture(text)) [[unlikely]]
                return r.broken(at);
            free_form<T>::assign(out, std::move(text));
        }
        return r.repeated_keys(at, r.in.value_offset());
    }
}

/// What a tagged variant's tag is to the record that it stands in: a key that belongs to somebody else.
struct foreign_key {
    std::string_view name{};
    bool seen = false;
};

/// The members that rules across members ask for, kept when no struct is.
template <class T, class Indices>
struct retained_members;
template <class T, std::size_t... I>
struct retained_members<T, std::index_sequence<I...>> {
    std::tuple<std::conditional_t<record<T>::template asked_across<I>, typename record<T>::template member<I>::located::type,
                                  nothing>...>
        values{};
};

/// Member `I` of a record, wherever it is kept.
template <class T, std::size_t I, class Kept>
[[nodiscard]] constexpr auto& kept_member(Kept& kept) noexcept {
    if constexpr (std::is_same_v<Kept, T>) return record<T>::template member<I>::located::get(kept);
    else return std::get<I>(kept.values);
}

/// Runs one rule across members of `T` if they are all right.
template <class T, class R, class Bits, class Offsets, class Kept, class P, auto... Pointers>
constexpr bool run_cross_rule(R& r, frame const* at, Bits const& seen, Bits const& unclean, Offsets const& offsets, std::size_t brace,
                              Kept& kept, cross_rule<P, Pointers...> const& asked, rule const& plain) {
    using rec = record<T>;
    constexpr std::size_t indices[] = {rec::template index_of<Pointers>...};
    for (std::size_t const i : indices)
        if (((unclean[i / 64] >> (i % 64)) & 1U) != 0) return true;
    if (asked.predicate(std::as_const(kept_member<T, rec::template index_of<Pointers>>(kept))...)) return true;
    for (std::size_t const i : indices) {
        frame const here{.outer = at, .member = &rec::members[i]};
        if (!r.broken_predicate(&here, *rec::members[i].value, plain, ((seen[i / 64] >> (i % 64)) & 1U) != 0 ? offsets[i] : brace, {}))
            return false;
    }
    return true;
}

template <class T, class R, class Bits, class Offsets, class Kept>
constexpr bool run_cross_rules(R& r, frame const* at, Bits const& seen, Bits const& unclean, Offsets const& offsets, std::size_t brace, Kept& kept) {
    using rec = record<T>;
    return [&]<std::size_t... J>(std::index_sequence<J...>) {
        return (run_cross_rule<T>(r, at, seen, unclean, offsets, brace, kept, get_part<rec::cross_rule_parts[J]>(rec::layout::said), rec::cross_rules[J]) && ...);
    }(std::make_index_sequence<rec::cross_rule_count>{});
}

template <class Target, class Value>
constexpr void assign_default(Target& target, Value const& value) {
    if constexpr (std::is_arithmetic_v<Target>) target = static_cast<Target>(value);
    else target = value;
}

/// Member `I` did not come before its object ended.
template <class T, std::size_t I, class R, class Bits, class Kept>
constexpr bool read_absence(R& r, frame& here, std::size_t brace, [[maybe_unused]] Bits& unclean, [[maybe_unused]] Kept& kept) {
    using member = typename record<T>::template member<I>;
    if (r.wishes.absent_keys == absent_keys::keep) return true;
    constexpr bool is_kept = std::is_same_v<Kept, T> || (keeps<Kept> && record<T>::template asked_across<I>);
    if constexpr (member::is_optional) {
        if constexpr (is_kept) kept_member<T, I>(kept).reset();
        return true;
    } else if constexpr (member::has_default) {
        using access = typename member::located::access;
        if constexpr (is_kept) assign_default(kept_member<T, I>(kept), get_part<find_part<is_default>(access::get())>(access::get()).value);
        return true;
    } else {
        unclean[I / 64] |= std::uint64_t{1} << (I % 64);
        here.member = &record<T>::members[I];
        here.by_key = false;
        return r.missing(&here, *here.member, brace);
    }
}

/// Reads the members of a record whose brace was taken, and all up to its closing one.
template <class T, class R, class Out>
constexpr bool read_members(R& r, frame const* at, std::size_t const brace, bool first, foreign_key foreign, Out& out) {
    using rec = record<T>;
    constexpr std::size_t words = rec::size / 64 + 1;
    constexpr bool across = rec::cross_rule_count != 0;
    constexpr bool retains = across && !keeps<Out>;

    std::array<std::uint64_t, words> seen{};
    [[maybe_unused]] std::array<std::uint64_t, words> unclean{};
    [[maybe_unused]] std::array<std::size_t, across ? rec::size : 1> offsets{};
    [[maybe_unused]] std::conditional_t<retains, retained_members<T, std::make_index_sequence<rec::size>>, nothing> retained{};
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t unknown = none; // where this record's unknown keys begin in the log
    frame here{.outer = at};

    enum class state : std::uint8_t { go, miss, stop };
    std::size_t start = 0; // the member that is expected next
    bool found = false;    // the key of `start` was taken
    bool in_order = true;  // so far only absent members were passed over

    // Reads member I if its key stands here, or was found by look-up.
    auto const step = [&]<std::size_t I>(std::integral_constant<std::size_t, I>) -> state {
        using member = typename rec::template member<I>;
        constexpr std::uint64_t bit = std::uint64_t{1} << (I % 64);
        if (I < start) return state::go;
        if (!found) {
            bool hit = false;
            if (!first) hit = r.in.template try_key<false, member::quoted_size>(member::quoted.characters);
            else if constexpr (I == 0) hit = r.in.template try_key<true, member::quoted_size>(member::quoted.characters);
            if (!hit) return in_order ? state::go : state::miss;
            first = false;
            here.member = &rec::members[I];
            here.by_key = false;
        }
        found = false;
        start = I + 1;
        if ((seen[I / 64] & bit) != 0) [[unlikely]]
            return r.repeated(&here) ? state::go : state::stop;
        seen[I / 64] |= bit;
        if constexpr (member::plain.is_deprecated)
            if (!r.deprecated(&here, member::plain)) return state::stop;
        [[maybe_unused]] std::size_t const errors = r.errors;
        if constexpr (across) {
            (void)r.in.kind(); // goes to the value, so that its place is known
            offsets[I] = r.in.value_offset();
        }
        using type = typename member::located::type;
        bool go_on = false;
        if constexpr (keeps<Out>) go_on = read_value<type, typename member::value_slot>(r, &here, member::located::get(out));
        else if constexpr (rec::template asked_across<I>) go_on = read_value<type, typename member::value_slot>(r, &here, kept_member<T, I>(retained));
        else go_on = read_value<type, typename member::value_slot>(r, &here, out);
        if constexpr (across)
            if (r.errors != errors) unclean[I / 64] |= bit;
        return go_on ? state::go : state::stop;
    };

    for (;;) {
        state now = state::go;
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (void)(((now = step(std::integral_constant<std::size_t, I>{})) == state::go) && ...);
        }(std::make_index_sequence<rec::size>{});
        if (now == state::stop) [[unlikely]]
            return false;

        std::string_view key;
        taken const next = r.in.next_key(first, key);
        if (next == taken::other) [[likely]]
            break;
        if (next == taken::fault) [[unlikely]]
            return r.broken(at);
        first = false;
        in_order = false;
        std::size_t const index = rec::find(key);
        if (index != rec::size) {
            start = index;
            found = true;
            here.member = &rec::members[index];
            here.key = key;
            here.by_key = key != here.member->name; // an alias
        } else if (!foreign.name.empty() && key == foreign.name) {
            if (foreign.seen) {
                frame const again{.outer = at, .key = key, .by_key = true};
                if (!r.repeated(&again)) return false;
            } else {
                foreign.seen = true;
                if (!r.in.skip()) return r.broken(at);
            }
        } else {
            if constexpr (R::has_text) {
                if (unknown == none) unknown = r.in.log().size();
                r.in.log().add(key, r.in.key_offset());
            }
            if (!r.unknown_key(at, rec::plain, key)) return false;
        }
    }
    if (unknown != none)
        if (!r.repeated_unknown_keys(at, unknown)) return false;

    // What did not come.
    [[maybe_unused]] auto& target = [&]() -> auto& {
        if constexpr (retains) return retained;
        else return out;
    }();
    bool const go_on = [&]<std::size_t... I>(std::index_sequence<I...>) {
        return ((((seen[I / 64] >> (I % 64)) & 1U) != 0 || read_absence<T, I>(r, here, brace, unclean, target)) && ...);
    }(std::make_index_sequence<rec::size>{});
    if (!go_on) [[unlikely]]
        return false;

    if constexpr (across) return run_cross_rules<T>(r, at, seen, unclean, offsets, brace, target);
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_record(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    (void)well_formed<T>;
    taken const entered = r.in.enter_object();
    if (entered == taken::other) [[unlikely]]
        return r.wrong_type(at, Slot::plain);
    if (entered == taken::fault) [[unlikely]]
        return r.broken(at);
    return read_members<T>(r, at, r.in.value_offset(), true, {}, out);
}

template <class Slot, std::size_t I, class R, class Out>
constexpr bool read_alternative(R& r, frame const* at, std::size_t brace, bool first, foreign_key foreign, Out& out) {
    using T = std::variant_alternative_t<I, typename Slot::inner>;
    (void)well_formed<T>;
    if constexpr (keeps<Out>) {
        if (out.index() != I) out.template emplace<I>();
        return read_members<T>(r, at, brace, first, foreign, *std::get_if<I>(&out));
    } else {
        return read_members<T>(r, at, brace, first, foreign, out);
    }
}

template <class Slot, class R, class Out>
constexpr bool read_tagged(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    taken const entered = r.in.enter_object();
    if (entered == taken::other) [[unlikely]]
        return r.wrong_type(at, Slot::plain);
    if (entered == taken::fault) [[unlikely]]
        return r.broken(at);
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
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (void)((which == I && ((go_on = read_alternative<Slot, I>(r, at, brace, !front, {key, front}, out)), true)) || ...);
    }(std::make_index_sequence<std::variant_size_v<T>>{});
    return go_on;
}

/// Reads alternative `I` if it is for the kind of value that stands here; answers whether it is.
template <class Slot, std::size_t I, class R, class Out>
constexpr bool read_if_of_kind(R& r, frame const* at, json_types here, bool& go_on, Out& out) {
    using alternative = std::variant_alternative_t<I, typename Slot::inner>;
    using alternative_slot = slot<alternative, typename Slot::access>;
    if (!contains(here, json_types_of<alternative>())) return false;
    if constexpr (keeps<Out>) {
        if (out.index() != I) out.template emplace<I>();
        go_on = read_value<alternative, alternative_slot>(r, at, *std::get_if<I>(&out));
    } else {
        go_on = read_value<alternative, alternative_slot>(r, at, out);
    }
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_variant(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    if constexpr (Slot::is_tagged) {
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

template <class Slot, class R, class Out>
constexpr bool read_inner(R& r, frame const* at, Out& out) {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<typename Slot::inner>;
    if constexpr (k == kind::boolean) return read_boolean<Slot>(r, at, out);
    else if constexpr (k == kind::integer) return read_integer<Slot>(r, at, out);
    else if constexpr (k == kind::real) return read_real<Slot>(r, at, out);
    else if constexpr (k == kind::string) return read_string<Slot>(r, at, out);
    else if constexpr (k == kind::enumeration || k == kind::open_enumeration) return read_enumeration<Slot>(r, at, out);
    else if constexpr (k == kind::time) return read_time<Slot>(r, at, out);
    else if constexpr (k == kind::list || k == kind::fixed_list) return read_list<Slot>(r, at, out);
    else if constexpr (k == kind::map) return read_map<Slot>(r, at, out);
    else if constexpr (k == kind::free_form) return read_free_form<Slot>(r, at, out);
    else if constexpr (k == kind::variant) return read_variant<Slot>(r, at, out);
    else return read_record<Slot>(r, at, out);
}

template <class T, class Slot, class R, class Out>
constexpr bool read_value(R& r, frame const* at, Out& out) {
    using reflect::kind;
    if constexpr (reflect::kind_of<T> == kind::optional) {
        using inner = typename T::value_type;
        if constexpr (keeps<Out>) {
            if (!out.has_value()) out.emplace();
            return read_value<inner, Slot>(r, at, *out);
        } else {
            return read_value<inner, Slot>(r, at, out);
        }
    } else if constexpr (reflect::kind_of<T> == kind::nullable) {
        using inner = typename T::value_type;
        if (r.in.read_null()) {
            if constexpr (keeps<Out>) out.reset();
            return true;
        }
        if constexpr (keeps<Out>) {
            if (!out.has_value()) out.emplace();
            return read_value<inner, Slot>(r, at, *out);
        } else {
            return read_value<inner, Slot>(r, at, out);
        }
    } else if constexpr (!Slot::needs_value) {
        return read_inner<Slot>(r, at, out);
    } else if constexpr (!keeps<Out>) {
        T local{};
        return read_value<T, Slot>(r, at, local);
    } else {
        std::size_t const errors = r.errors;
        (void)r.in.kind(); // goes to the value, so that its place is known
        std::size_t const offset = r.in.value_offset();
        if (!read_inner<Slot>(r, at, out)) return false;
        if (r.errors != errors || Slot::predicate_count == 0) return true;
        constexpr bool structured = contains(Slot::plain.types, json_types::array | json_types::object);
        bool go_on = true;
        for_each_broken_predicate<Slot>(out, [&](rule const& broken) {
            go_on = go_on && r.broken_predicate(at, Slot::plain, broken, offset, structured ? std::string_view{} : r.in.value_text());
        });
        return go_on;
    }
}

} // namespace detail

/// Walks the whole of an input as a `T`. Returns whether it came to the end; whether there were issues, the sink knows.
template <class T, class Cursor, class Out>
constexpr bool walk(Cursor& in, fact_sink& sink, options const& wishes, Out& out) {
    reader<Cursor> r(in, sink, wishes);
    if (!in.open()) [[unlikely]]
        return r.broken(nullptr);
    if (!detail::read_value<T, slot<T, detail::unsaid>>(r, nullptr, out)) [[unlikely]]
        return false;
    if (!in.close()) [[unlikely]]
        return r.broken(nullptr);
    return true;
}

} // namespace telltale::inline v0

#endif
