// SPDX-License-Identifier: BSL-1.0
// The walk: the only traversal of an input there is, by a type, its schema and a cursor; parsing and validating are this.
#ifndef TELLTALE_READ_WALK_HPP
#define TELLTALE_READ_WALK_HPP

#include <telltale/read/container.hpp>
#include <telltale/read/members.hpp>
#include <telltale/read/reader.hpp>
#include <telltale/read/scalar.hpp>
#include <telltale/read/target.hpp>
#include <telltale/read/variant.hpp>
#include <telltale/reflect/held.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/well_formed.hpp>
#include <telltale/schema/wire_type.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

namespace detail {

[[nodiscard]] constexpr bool is_scalar(reflect::kind k) noexcept {
    using reflect::kind;
    return k == kind::boolean || k == kind::integer || k == kind::real || k == kind::string || k == kind::codec ||
           k == kind::enumeration || k == kind::open_enumeration || k == kind::time || k == kind::duration;
}

/// Reads a scalar, of which `said` tells all that the code does not depend on.
template <class Slot, class R, class Out>
constexpr bool read_scalar(R& r, frame const* at, value_schema const& said, Out& out) {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<typename Slot::inner>;
    if constexpr (k == kind::boolean) return read_boolean<Slot>(r, at, said, out);
    else if constexpr (k == kind::integer) return read_integer<Slot>(r, at, said, out);
    else if constexpr (k == kind::real) return read_real<Slot>(r, at, said, out);
    else if constexpr (k == kind::string) return read_string<Slot>(r, at, said, out);
    else if constexpr (k == kind::codec) return read_codec<Slot>(r, at, said, out);
    else if constexpr (k == kind::time) return read_time<Slot>(r, at, said, out);
    else if constexpr (k == kind::duration) return read_duration<Slot>(r, at, said, out);
    else return read_enumeration<Slot>(r, at, said, out);
}

template <class Slot, class R, class Out>
constexpr bool read_inner(R& r, frame const* at, Out& out) {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<typename Slot::inner>;
    if constexpr (is_scalar(k)) return read_scalar<Slot>(r, at, Slot::plain, out);
    else if constexpr (k == kind::list || k == kind::fixed_list) return read_list<Slot>(r, at, out);
    else if constexpr (k == kind::set && keeps<Out>) return read_set<Slot>(r, at, out);
    else if constexpr (k == kind::set) return read_list<Slot>(r, at, out); // in constant evaluation only
    else if constexpr (k == kind::tuple) return read_tuple<Slot>(r, at, out);
    else if constexpr (k == kind::map) return read_map<Slot>(r, at, out);
    else if constexpr (k == kind::free_form) return read_free_form<Slot>(r, at, out);
    else if constexpr (k == kind::variant) return read_variant<Slot>(r, at, out);
    else return read_record<Slot>(r, at, out);
}

/// As `read_value`, for a scalar in text: one function for each type.
template <class T, class Slot, class R, class Out>
TELLTALE_NOINLINE constexpr bool read_shared(R& r, frame const* at, value_schema const& said, Out& out) {
    using reflect::kind;
    if constexpr (reflect::kind_of<T> == kind::optional || reflect::kind_of<T> == kind::nullable) {
        if constexpr (reflect::kind_of<T> == kind::nullable)
            if (r.in.read_null()) {
                if constexpr (keeps<Out>) out.reset();
                return true;
            }
        if constexpr (keeps<Out>) {
            if (!out) reflect::emplace_held(out);
            return read_shared<reflect::held_type<T>, Slot>(r, at, said, *out);
        } else {
            return read_shared<reflect::held_type<T>, Slot>(r, at, said, out);
        }
    } else if constexpr (transparent_type<T>) {
        using member = transparent_member<T>;
        if constexpr (keeps<Out>) return read_shared<typename member::type, Slot>(r, at, said, member::get(out));
        else return read_shared<typename member::type, Slot>(r, at, said, out);
    } else {
        return read_scalar<Slot>(r, at, said, out);
    }
}

/// Reads a value that is only judged. A function of its own: one with a local that is no literal type is no constant anywhere.
template <class T, class Slot, class R>
constexpr bool read_local(R& r, frame const* at) {
    T local{};
    return read_value<T, Slot>(r, at, local);
}

template <class T, class Slot, class R, class Out>
constexpr bool read_value(R& r, frame const* at, Out& out) {
    using reflect::kind;
    if constexpr (R::reads_plainly && !Slot::needs_value && is_scalar(reflect::kind_of<typename Slot::inner>)) {
        return read_shared<T, shared_slot<typename Slot::inner, typename Slot::scale>>(r, at, Slot::plain, out);
    } else if constexpr (reflect::kind_of<T> == kind::optional || reflect::kind_of<T> == kind::nullable) {
        using held = reflect::held_type<T>;
        if constexpr (reflect::kind_of<T> == kind::nullable) {
            if (r.in.read_null()) {
                if constexpr (keeps<Out>) out.reset();
                return true;
            }
        }
        if constexpr (keeps<Out>) {
            new_target const scope(r, !out);
            if (!out) reflect::emplace_held(out);
            return read_value<held, Slot>(r, at, *out);
        } else {
            return read_value<held, Slot>(r, at, out);
        }
    } else if constexpr (transparent_type<T>) {
        using member = transparent_member<T>;
        if constexpr (keeps<Out>) return read_value<typename member::type, Slot>(r, at, member::get(out));
        else return read_value<typename member::type, Slot>(r, at, out);
    } else if constexpr (!Slot::needs_value) {
        return read_inner<Slot>(r, at, out);
    } else if constexpr (!keeps<Out>) {
        if constexpr (R::reads_plainly && left_to_run<T>)
            if (std::is_constant_evaluated()) return read_inner<Slot>(r, at, out);
        return read_local<T, Slot>(r, at);
    } else {
        std::size_t const errors = r.errors;
        (void)r.in.kind(); // goes to the value, so that its place is known
        std::size_t const offset = r.in.value_offset();
        if (!read_inner<Slot>(r, at, out)) return false;
        if (r.errors != errors || Slot::predicate_count == 0) return true;
        constexpr bool structured = contains(Slot::plain.types, json_types::array | json_types::object);
        bool go_on = true;
        for_each_broken_predicate<Slot>(out, [&](rule const& broken) {
            go_on = go_on && r.broken_predicate(at, Slot::plain, broken, offset,
                                                structured ? std::string_view{} : r.in.value_text());
        });
        return go_on;
    }
}

/// Reads the value that an input consists of. `way`, if any: how far a record was read by others.
template <class T, class R, class Out>
constexpr bool read_whole(R& r, Out& out, [[maybe_unused]] way_of<T> const* way) {
    static_assert(well_formed<T>);
    if constexpr (!schema_fault<T>::first.empty()) return true; // that sentence is to stand alone
    else if constexpr (begins_in_order<T>) return read_record<slot<T, unsaid>>(r, nullptr, out, way);
    else return read_value<T, slot<T, unsaid>>(r, nullptr, out);
}

} // namespace detail

/// Walks the whole of an input as a `T`. Returns whether it came to the end; whether there were issues, the sink knows.
/// `is_new`: `out` has nothing that absent members could keep. `way`, if any: how far a record was read by others.
template <class T, class Cursor, class Out>
constexpr bool walk(Cursor& in, fact_sink& sink, options const& wishes, Out& out, bool is_new = false,
                    detail::way_of<T> const* way = nullptr) {
    reader<Cursor> r(in, sink, wishes);
    new_target const scope(r, is_new);
    if (!in.open()) [[unlikely]]
        return r.broken(nullptr);
    if (!detail::read_whole<T>(r, out, way)) [[unlikely]]
        return false;
    if (!in.close()) [[unlikely]]
        return r.broken(nullptr);
    return true;
}

} // namespace telltale::inline v0

#endif
