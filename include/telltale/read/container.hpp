// SPDX-License-Identifier: BSL-1.0
// Reads arrays, sets, tuples, maps and free-form values.
#ifndef TELLTALE_READ_CONTAINER_HPP
#define TELLTALE_READ_CONTAINER_HPP

#include <telltale/read/reader.hpp>
#include <telltale/read/target.hpp>
#include <telltale/schema/repeated_item.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/text/attributes.hpp>

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
    if (entered != taken::yes) [[unlikely]]
        return r.not_taken(entered, at, Slot::plain);
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

/// An array whose items differ.
template <class Slot, class R, class Out>
constexpr bool read_set(R& r, frame const* at, Out& out) {
    using element = typename Slot::inner::value_type;
    using element_slot = typename Slot::template element<element>;
    taken const entered = r.in.enter_array();
    if (entered != taken::yes) [[unlikely]]
        return r.not_taken(entered, at, Slot::plain);
    std::size_t const offset = r.in.value_offset();
    new_target const scope(r); // arrays and maps are replaced as a whole
    std::size_t const errors = r.errors;
    out.clear();
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t again = none; // the first item that was there before
    frame here{.outer = at};
    for (;; ++here.index) {
        taken const next = r.in.next_element(here.index == 0);
        if (next == taken::other) break;
        if (next == taken::fault) [[unlikely]]
            return r.broken(at);
        element item{};
        if (!read_value<element, element_slot>(r, &here, item)) return false;
        if (!out.insert(std::move(item)).second && again == none) again = here.index;
    }
    if (!holds_all<Slot>(item_count{here.index})) [[unlikely]]
        if (!r.broken_count(at, Slot::plain, offset, here.index)) return false;
    if (again != none && r.errors == errors) [[unlikely]]
        return r.not_unique(at, Slot::plain, offset, again);
    return true;
}

/// Reads item `I` of a tuple, if there is one; then `here.index` is the number of those that were read.
template <class T, std::size_t I, class R, class Out>
constexpr bool read_tuple_item(R& r, frame& here, bool& more, bool& go_on, [[maybe_unused]] Out& out) {
    if (!more) return true;
    taken const next = r.in.next_element(I == 0);
    if (next == taken::fault) [[unlikely]]
        return go_on = r.broken(here.outer);
    more = next == taken::yes;
    if (!more) return true;
    using element = std::tuple_element_t<I, T>;
    here.index = I;
    if constexpr (keeps<Out>) go_on = read_value<element, slot<element, unsaid>>(r, &here, std::get<I>(out));
    else go_on = read_value<element, slot<element, unsaid>>(r, &here, out);
    if (go_on) ++here.index;
    return go_on;
}

template <class Slot, class R, class Out>
constexpr bool read_tuple(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    constexpr std::size_t size = std::tuple_size_v<T>;
    taken const entered = r.in.enter_array();
    if (entered != taken::yes) [[unlikely]]
        return r.not_taken(entered, at, Slot::plain);
    std::size_t const offset = r.in.value_offset();
    new_target const scope(r); // arrays and maps are replaced as a whole
    frame here{.outer = at};
    bool more = true;
    bool go_on = true;
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (void)(read_tuple_item<T, I>(r, here, more, go_on, out) && ...);
    }(std::make_index_sequence<size>{});
    if (!go_on) [[unlikely]]
        return false;
    while (more) { // too many
        taken const next = r.in.next_element(here.index == 0);
        if (next == taken::fault) [[unlikely]]
            return r.broken(at);
        more = next == taken::yes;
        if (!more) break;
        if (!r.skip(&here)) return false;
        ++here.index;
    }
    if (here.index != size) [[unlikely]]
        return r.wrong_size(at, Slot::plain, offset, here.index, size);
    return true;
}

/// Reads the value of an entry whose key was taken, unless the key came before. `count`: of entries; `log`: where the log of
/// this map begins, if nothing is kept.
template <class Slot, class R, class Out>
constexpr bool read_entry(R& r, frame& here, [[maybe_unused]] std::size_t log, std::size_t& count, Out& out) {
    using T = typename Slot::inner;
    using mapped = typename T::mapped_type;
    using mapped_slot = typename Slot::template element<mapped>;
    using key_slot = slot<std::string, typename Slot::key_access>;
    bool is_new = true;
    [[maybe_unused]] mapped* place = nullptr;
    if constexpr (keeps<Out>) {
        auto const added = out.try_emplace(typename T::key_type(here.key));
        place = &added.first->second;
        is_new = added.second;
    } else if constexpr (R::has_text) {
        is_new = r.in.log().add_new(log, here.key, r.in.key_offset());
    }
    if (!is_new) [[unlikely]]
        return r.repeated(&here);
    ++count;
    if constexpr (key_slot::rule_count != 0)
        if (!holds_all<key_slot>(here.key)) [[unlikely]]
            if (!r.broken_key(&here, key_slot::plain, here.key)) return false;
    if constexpr (keeps<Out>) return read_value<mapped, mapped_slot>(r, &here, *place);
    else return read_value<mapped, mapped_slot>(r, &here, out);
}

template <class Slot, class R, class Out>
constexpr bool read_map(R& r, frame const* at, Out& out) {
    taken const entered = r.in.enter_object();
    if (entered != taken::yes) [[unlikely]]
        return r.not_taken(entered, at, Slot::plain);
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
        if (!read_entry<Slot>(r, here, log, count, out)) [[unlikely]]
            return false;
    }
    if constexpr (!keeps<Out> && R::has_text) r.in.log().shrink(log);
    if (!holds_all<Slot>(item_count{count})) [[unlikely]]
        return r.broken_count(at, Slot::plain, offset, count);
    return true;
}

/// The text of a free-form value, if it is of that shape and has no fault; then `is_taken`.
template <class R>
TELLTALE_NOINLINE constexpr bool capture_free_form(R& r, frame const* at, value_schema const& said,
                                                   free_form_shape shape, std::string& text, bool& is_taken) {
    if (shape != free_form_shape::anything)
        if (r.in.kind() != (shape == free_form_shape::object ? json_kind::object : json_kind::array)) [[unlikely]]
            return r.wrong_type(at, said);
    if (!r.in.capture(text)) [[unlikely]]
        return r.broken(at);
    is_taken = true;
    return r.repeated_keys(at, r.in.value_offset());
}

template <class Slot, class R, class Out>
constexpr bool read_free_form(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    constexpr free_form_shape shape = free_form<T>::shape;
    if constexpr (keeps<Out> && !requires { r.in.take(out); }) {
        std::string text;
        bool is_taken = false;
        bool const go_on = capture_free_form(r, at, Slot::plain, shape, text, is_taken);
        if (is_taken) free_form<T>::assign(out, std::move(text));
        return go_on;
    } else {
        if constexpr (shape != free_form_shape::anything)
            if (r.in.kind() != (shape == free_form_shape::object ? json_kind::object : json_kind::array)) [[unlikely]]
                return r.wrong_type(at, Slot::plain);
        if constexpr (keeps<Out>) {
            if (!r.in.take(out)) [[unlikely]]
                return r.broken(at);
            return r.repeated_keys(at, r.in.value_offset());
        } else {
            return r.skip(at);
        }
    }
}

} // namespace detail

} // namespace telltale::inline v0

#endif
