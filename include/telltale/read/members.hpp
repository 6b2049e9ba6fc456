// SPDX-License-Identifier: BSL-1.0
// Reads the members of a record: in the order of their declaration by comparison, in any other by look-up.
#ifndef TELLTALE_READ_MEMBERS_HPP
#define TELLTALE_READ_MEMBERS_HPP

#include <telltale/read/across.hpp>
#include <telltale/read/beside.hpp>
#include <telltale/read/container.hpp>
#include <telltale/read/reader.hpp>
#include <telltale/read/target.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/wire_type.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// What a tagged variant's tag is to the record that it stands in: a key that belongs to somebody else.
struct foreign_key {
    std::string_view name{};
    bool seen = false;
};

template <class Target, class Value>
constexpr void assign_default(Target& target, Value const& value) {
    if constexpr (std::is_arithmetic_v<Target>) target = static_cast<Target>(value);
    else if constexpr (transparent_type<Target> && !std::is_assignable_v<Target&, Value const&>)
        assign_default(transparent_member<Target>::get(target), value);
    else target = value;
}

/// Gives member `I`, which may be absent, the value that stands for that.
template <class T, std::size_t I, class Kept>
constexpr void assign_absence([[maybe_unused]] Kept& kept) {
    using member = typename record<T>::template member<I>;
    constexpr bool is_kept = std::is_same_v<Kept, T> || (keeps<Kept> && record<T>::template asked_across<I>);
    if constexpr (!is_kept) return;
    else if constexpr (member::has_default) {
        using access = typename member::located::access;
        assign_default(kept_member<T, I>(kept), get_part<find_part<is_default>(access::get())>(access::get()).value);
    } else if constexpr (member::has_initializer) {
        T fresh{};
        kept_member<T, I>(kept) = std::move(member::located::get(fresh));
    } else {
        kept_member<T, I>(kept).reset();
    }
}

/// Member `I` did not come before its object ended; `tag` is what came of the tag that stands beside it.
template <class T, std::size_t I, class R, class Bits, class Kept>
constexpr bool read_absence(R& r, frame& here, std::size_t brace, [[maybe_unused]] beside_tag const& tag,
                            [[maybe_unused]] Bits& unclean, [[maybe_unused]] Kept& kept) {
    using member = typename record<T>::template member<I>;
    if constexpr (member::is_rest) return true;
    if constexpr (I == record<T>::beside && member::value_slot::may_be_absent) {
        bool lone = false;
        if constexpr (std::is_same_v<Kept, T> || (keeps<Kept> && record<T>::template asked_across<I>))
            lone = take_lone_tag<typename member::value_slot>(tag.which, r.keeps_absent, kept_member<T, I>(kept));
        else {
            nothing none;
            lone = take_lone_tag<typename member::value_slot>(tag.which, false, none);
        }
        if (lone) return true;
        if (tag.which == R::no_tag && (tag.seen || !(member::may_be_absent || r.keeps_absent))) {
            unclean[I / 64] |= std::uint64_t{1} << (I % 64); // the tag is at fault
            return true;
        }
    }
    if (r.keeps_absent) {
        if constexpr (I == record<T>::beside)
            if (tag.seen) { // what is kept may be of another alternative
                here.member = &record<T>::members[I];
                here.by_key = false;
                return r.missing(&here, *here.member, brace);
            }
        return true;
    }
    if constexpr (member::may_be_absent) {
        assign_absence<T, I>(kept);
        return true;
    } else {
        unclean[I / 64] |= std::uint64_t{1} << (I % 64);
        here.member = &record<T>::members[I];
        here.by_key = false;
        return r.missing(&here, *here.member, brace);
    }
}

/// The tag that stands beside a member did not come before its object ended; `present`: the member did.
template <class T, class R>
constexpr bool read_tag_absence(R& r, frame const* at, std::size_t brace, bool present) {
    if constexpr (record<T>::beside != record<T>::size) {
        using member = typename record<T>::template member<record<T>::beside>;
        if (!present && (member::may_be_absent || r.keeps_absent)) return true;
        frame const here{.outer = at, .key = record<T>::tag_key(), .by_key = true};
        return r.missing_tag(&here, member::value_slot::plain, brace);
    }
    return true;
}

/// The keys that a record does not name, on their way into its member for the rest.
template <class T, class R>
struct rest_reader {
    using rec = record<T>;
    using member = typename rec::template member<rec::rest>;
    using slot_type = typename member::value_slot;
    using key_slot = slot<std::string, typename slot_type::key_access>;

    std::size_t log = 0;
    std::size_t count = 0;
    bool started = false;

    /// Reads the value of a key that was taken. `map` is the member, or `nothing`.
    template <class Map>
    constexpr bool take(R& r, frame const* at, std::string_view key, Map& map) {
        if (!started) begin(r, map);
        frame here{.outer = at, .member = &rec::members[rec::rest], .key = key, .by_key = true};
        new_target const scope(r);
        return read_entry<slot_type>(r, here, log, count, map);
    }
    /// All keys came.
    template <class Map>
    constexpr bool close(R& r, frame const* at, std::size_t brace, Map& map) {
        if (!started && !r.keeps_absent) begin(r, map);
        if constexpr (!keeps<Map> && R::has_text)
            if (started) r.in.log().shrink(log);
        if (!started || holds_all<slot_type>(item_count{count})) [[likely]]
            return true;
        return r.broken_count(at, slot_type::plain, brace, count);
    }

private:
    template <class Map>
    constexpr void begin(R& r, Map& map) {
        started = true;
        if constexpr (R::has_text) log = r.in.log().size();
        if constexpr (keeps<Map>) map.clear();
        else (void)map;
        (void)r;
    }
};
template <class T, class R>
    requires(record<T>::rest == record<T>::size)
struct rest_reader<T, R> {};

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
    [[maybe_unused]] std::conditional_t<retains, retained_members<T, std::make_index_sequence<rec::size>>, nothing>
        retained{};
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t unknown = none; // where this record's unknown keys begin in the log
    frame here{.outer = at};
    [[maybe_unused]] std::conditional_t<keeps_tag<T, Out>, kept_beside_tag, beside_tag> tag;
    [[maybe_unused]] rest_reader<T, R> rest;
    [[maybe_unused]] auto& kept = [&]() -> auto& { // where members are kept that somebody looks at again
        if constexpr (retains) return retained;
        else return out;
    }();
    [[maybe_unused]] auto const judge_rest = [&](std::size_t before) {
        if constexpr (across)
            if (r.errors != before) unclean[rec::rest / 64] |= std::uint64_t{1} << (rec::rest % 64);
        (void)before;
    };
    [[maybe_unused]] auto& rest_map = [&]() -> auto& {
        if constexpr (rec::rest != rec::size && (keeps<Out> || rec::template asked_across<rec::rest>))
            return kept_member<T, rec::rest>(kept);
        else return out;
    }();

    enum class state : std::uint8_t { go, miss, stop };
    std::size_t start = 0; // the member that is expected next
    bool found = false;    // the key of `start` was taken
    bool in_order = true;  // so far only absent members were passed over

    // Reads member I if its key stands here, or was found by look-up.
    auto const step = [&]<std::size_t I>(std::integral_constant<std::size_t, I>) -> state {
        using member = typename rec::template member<I>;
        constexpr std::uint64_t bit = std::uint64_t{1} << (I % 64);
        if (member::is_rest || I < start) return state::go;
        if constexpr (I == rec::beside)
            if (!found && !first && r.in.template try_key<false, rec::quoted_tag_size>(rec::quoted_tag.characters))
                if (!read_beside_tag<typename member::value_slot>(r, at, tag)) return state::stop;
        if (!found) {
            bool hit = false;
            if (!first) hit = r.in.template try_key<false, member::quoted_size>(member::quoted.characters);
            else if constexpr (I == 0)
                hit = r.in.template try_key<true, member::quoted_size>(member::quoted.characters);
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
        if constexpr (I == rec::beside)
            if (!tag.seen && !find_beside_tag<T, typename member::value_slot>(r, at, tag)) return state::stop;
        using type = typename member::located::type;
        if constexpr (I == rec::beside) {
            r.beside = tag.which;
            if constexpr (may_be_null<type>) tag.spared = r.in.kind() == json_kind::null;
        }
        if constexpr (member::null_is_absent)
            if (r.in.read_null()) {
                if (!r.keeps_absent) assign_absence<T, I>(kept);
                if constexpr (I == rec::beside) tag.spared = true;
                return state::go;
            }
        bool go_on = false;
        if constexpr (keeps<Out>)
            go_on = read_value<type, typename member::value_slot>(r, &here, member::located::get(out));
        else if constexpr (rec::template asked_across<I>)
            go_on = read_value<type, typename member::value_slot>(r, &here, kept_member<T, I>(retained));
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
        } else if (rec::beside != rec::size && key == rec::tag_key()) {
            if constexpr (rec::beside != rec::size)
                if (!read_beside_tag<typename rec::template member<rec::beside>::value_slot>(r, at, tag)) return false;
        } else if (!foreign.name.empty() && key == foreign.name) {
            if (foreign.seen) {
                frame const again{.outer = at, .key = key, .by_key = true};
                if (!r.repeated(&again)) return false;
            } else {
                foreign.seen = true;
                if (!r.in.skip()) return r.broken(at);
            }
        } else if constexpr (rec::rest != rec::size) {
            std::size_t const errors = r.errors;
            if (!rest.take(r, at, key, rest_map)) return false;
            judge_rest(errors);
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

    if constexpr (rec::rest != rec::size) {
        std::size_t const errors = r.errors;
        if (!rest.close(r, at, brace, rest_map)) return false;
        judge_rest(errors);
    }

    // What did not come.
    auto const came = [&](std::size_t i) { return ((seen[i / 64] >> (i % 64)) & 1U) != 0; };
    bool const go_on = [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (((I != rec::beside || tag.seen || tag.spared || read_tag_absence<T>(r, at, brace, came(I))) &&
                 (came(I) || read_absence<T, I>(r, here, brace, tag, unclean, kept))) &&
                ...);
    }(std::make_index_sequence<rec::size>{});
    if (!go_on) [[unlikely]]
        return false;

    if constexpr (keeps_tag<T, Out>)
        set_other_tag<typename rec::template member<rec::beside>::value_slot>(kept_member<T, rec::beside>(kept),
                                                                              std::move(tag.other));

    if constexpr (across) return run_cross_rules<T>(r, at, seen, unclean, offsets, brace, tag.which, kept);
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_record(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    taken const entered = r.in.enter_object();
    if (entered != taken::yes) [[unlikely]]
        return r.not_taken(entered, at, Slot::plain);
    return read_members<T>(r, at, r.in.value_offset(), true, {}, out);
}

} // namespace detail

} // namespace telltale::inline v0

#endif
