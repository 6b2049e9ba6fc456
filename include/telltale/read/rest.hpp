// SPDX-License-Identifier: BSL-1.0
// Reads the keys that a record does not name into its member for the rest.
#ifndef TELLTALE_READ_REST_HPP
#define TELLTALE_READ_REST_HPP

#include <telltale/read/container.hpp>
#include <telltale/read/reader.hpp>
#include <telltale/read/target.hpp>
#include <telltale/schema/record.hpp>

#include <cstddef>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

/// The keys that a record does not name, on their way into its member for the rest.
template <class T, class R>
struct rest_reader {
    using rec = record<T>;
    using member = typename rec::template member<rec::rest>;
    using slot_type = typename member::value_slot;

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

} // namespace detail

} // namespace telltale::inline v0

#endif
