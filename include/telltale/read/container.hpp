// SPDX-License-Identifier: BSL-1.0
// Reads arrays, maps and free-form values.
#ifndef TELLTALE_READ_CONTAINER_HPP
#define TELLTALE_READ_CONTAINER_HPP

#include <telltale/read/reader.hpp>
#include <telltale/read/target.hpp>
#include <telltale/schema/repeated_item.hpp>
#include <telltale/schema/slot.hpp>

#include <cstddef>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

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
    new_target const scope(r); // arrays and maps are replaced as a whole
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
    new_target const scope(r); // arrays and maps are replaced as a whole
    std::size_t log = 0;
    if constexpr (R::has_text) log = r.in.log().size();
    if constexpr (keeps<Out>) out.clear();
    frame here{.outer = at, .by_key = true};
    std::size_t count = 0;
    for (bool first = true;; first = false) {
        taken const next = r.in.next_key(first, here.key);
        if (next == taken::other) break;
        if (next == taken::fault) [[unlikely]]
            return r.broken(at);
        bool is_new = true;
        mapped* place = nullptr;
        if constexpr (keeps<Out>) {
            auto const added = out.try_emplace(typename T::key_type(here.key));
            place = &added.first->second;
            is_new = added.second;
        } else if constexpr (R::has_text) {
            is_new = r.in.log().add_new(log, here.key, r.in.key_offset());
        }
        if (!is_new) [[unlikely]] {
            if (!r.repeated(&here)) return false;
            continue;
        }
        ++count;
        if constexpr (key_slot::rule_count != 0)
            if (!holds_all<key_slot>(here.key)) [[unlikely]]
                if (!r.broken_key(&here, key_slot::plain, here.key)) return false;
        if constexpr (keeps<Out>) {
            if (!read_value<mapped, mapped_slot>(r, &here, *place)) return false;
        } else {
            (void)place;
            if (!read_value<mapped, mapped_slot>(r, &here, out)) return false;
        }
    }
    if constexpr (!keeps<Out> && R::has_text) r.in.log().shrink(log);
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

} // namespace detail

} // namespace telltale::inline v0

#endif
