// SPDX-License-Identifier: BSL-1.0
// What becomes of the members that did not come before their object ended.
#ifndef TELLTALE_READ_ABSENT_HPP
#define TELLTALE_READ_ABSENT_HPP

#include <telltale/read/across.hpp>
#include <telltale/read/beside.hpp>
#include <telltale/read/reader.hpp>
#include <telltale/read/target.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/wire_type.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

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
    if constexpr (is_kept)
        if (is_left_to_run<T, I, Kept>()) return;
    if constexpr (!is_kept) return;
    else if constexpr (member::has_default) {
        using access = typename member::located::access;
        assign_default(kept_member<T, I>(kept), get_part<find_part<is_default>(access::get())>(access::get()).get());
    } else if constexpr (member::has_initializer) {
        T fresh{};
        kept_member<T, I>(kept) = std::move(member::located::get(fresh));
    } else {
        kept_member<T, I>(kept).reset();
    }
}

/// Member `I` did not come before its object ended; `tag` is what came of the tag that stands beside it.
template <class T, std::size_t I, class R, class Tag, class Bits, class Kept>
constexpr bool read_absence(R& r, frame const* at, std::size_t brace, [[maybe_unused]] Tag const& tag,
                            [[maybe_unused]] Bits& unclean, [[maybe_unused]] Kept& kept) {
    using member = typename record<T>::template member<I>;
    [[maybe_unused]] frame const here{.outer = at, .member = &record<T>::members[I]};
    if constexpr (member::is_rest) return true;
    if constexpr (I == record<T>::beside && member::value_slot::may_be_absent) {
        using variant_slot = typename member::value_slot;
        nothing none;
        bool lone = false;
        if constexpr (std::is_same_v<Kept, T> || (keeps<Kept> && record<T>::template asked_across<I>))
            lone = is_left_to_run<T, I, Kept>()
                       ? take_lone_tag<variant_slot>(tag.which, false, none)
                       : take_lone_tag<variant_slot>(tag.which, r.keeps_absent, kept_member<T, I>(kept));
        else lone = take_lone_tag<variant_slot>(tag.which, false, none);
        if (lone) return true;
        if (tag.which == R::no_tag && (tag.seen || !(member::may_be_absent || r.keeps_absent))) {
            unclean[I / 64] |= std::uint64_t{1} << (I % 64); // the tag is at fault
            return true;
        }
    }
    if (r.keeps_absent) {
        if constexpr (I == record<T>::beside)
            if (tag.seen) // what is kept may be of another alternative
                return r.missing(&here, *here.member, brace);
        return true;
    }
    if constexpr (member::may_be_absent) {
        assign_absence<T, I>(kept);
        return true;
    } else {
        if constexpr (record<T>::cross_rule_count != 0) unclean[I / 64] |= std::uint64_t{1} << (I % 64);
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

} // namespace detail

} // namespace telltale::inline v0

#endif
