// SPDX-License-Identifier: BSL-1.0
// The hot path of values: a boost::json::value that is right is read without a cursor, and all others are left to the walk.
#ifndef TELLTALE_BOOST_JSON_PLAIN_VALUE_HPP
#define TELLTALE_BOOST_JSON_PLAIN_VALUE_HPP

#include <telltale/input/value_text.hpp>
#include <telltale/read/in_order.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/plain.hpp>
#include <telltale/read/plain_slot.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/equal_bytes.hpp>
#include <telltale/text/utf8.hpp>
#include <telltale/value/free_form.hpp>

#include <boost/json/value.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// What stands around a value: how many more containers may be opened, and what becomes of absent members.
struct value_scope {
    std::size_t depth;
    bool keeps_absent;
};

[[nodiscard]] inline std::string_view text_of(boost::json::string const& text) noexcept {
    return {text.data(), text.size()};
}

template <class T, class Kept>
[[nodiscard]] bool take_plain_object(boost::json::object const& object, value_scope const& in, Kept& kept);

template <class T, class Slot, class Out>
[[nodiscard]] bool take_plain_free_form(boost::json::value const& value, value_scope const& in, Out& out) {
    using inner = typename Slot::inner;
    constexpr free_form_shape shape = free_form<inner>::shape;
    if ((shape == free_form_shape::object && !value.is_object()) ||
        (shape == free_form_shape::array && !value.is_array()))
        return false;
    if constexpr (!keeps<Out>) {
        return value_text::is_sound(value, in.depth);
    } else if constexpr (std::is_same_v<inner, boost::json::value> || std::is_same_v<inner, boost::json::object> ||
                         std::is_same_v<inner, boost::json::array>) {
        if (!value_text::is_sound(value, in.depth)) return false;
        if constexpr (std::is_same_v<inner, boost::json::value>) innermost<T>(out) = value;
        else if constexpr (std::is_same_v<inner, boost::json::object>) innermost<T>(out) = value.get_object();
        else innermost<T>(out) = value.get_array();
        return true;
    } else {
        std::string text;
        if (!value_text::make_if_sound(text, value, in.depth)) return false;
        free_form<inner>::assign(innermost<T>(out), std::move(text));
        return true;
    }
}

/// Reads `value` into `out`, a `T` or `nothing`, if it is plain and right. Answers whether; else nothing was done that matters.
template <class T, class Slot, class Out>
[[nodiscard]] bool take_plain(boost::json::value const& value, [[maybe_unused]] value_scope const& in, Out& out) {
    using reflect::kind;
    using inner = typename Slot::inner;
    constexpr kind k = reflect::kind_of<inner>;
    if constexpr (k == kind::boolean) {
        bool const* const given = value.if_bool();
        if (given == nullptr || !holds_all<Slot>(*given)) return false;
        if constexpr (keeps<Out>) innermost<T>(out) = *given;
        return true;
    } else if constexpr (k == kind::integer) {
        std::int64_t const* const given = value.if_int64();
        if (given == nullptr || !std::in_range<inner>(*given) || !holds_all_plainly<Slot>(*given)) return false;
        if constexpr (keeps<Out>) innermost<T>(out) = static_cast<inner>(*given);
        return true;
    } else if constexpr (k == kind::real) {
        constexpr double limit = 9007199254740992.0; // 2^53: beyond, an integer may be none
        double judged = limit;
        if (double const* const real = value.if_double()) judged = *real;
        else if (std::int64_t const* const integer = value.if_int64()) judged = static_cast<double>(*integer);
        if (!(judged < limit && judged > -limit) || !holds_all_plainly<Slot>(judged)) return false;
        if constexpr (keeps<Out>) innermost<T>(out) = static_cast<inner>(judged);
        return true;
    } else if constexpr (k == kind::string || k == kind::enumeration) {
        boost::json::string const* const given = value.if_string();
        if (given == nullptr) return false;
        std::string_view const text = text_of(*given);
        if (!text::is_utf8(text) || !holds_all_plainly<Slot>(text)) return false;
        if constexpr (k == kind::enumeration) {
            std::size_t const which = find_name<inner>(text);
            if (which == enum_table<inner>::size) return false;
            if constexpr (keeps<Out>) innermost<T>(out) = enum_table<inner>::values[which];
        } else if constexpr (keeps<Out>) {
            if constexpr (requires { out.emplace(text.data(), text.size()); }) {
                if (!out) {
                    out.emplace(text.data(), text.size());
                    return true;
                }
            }
            innermost<T>(out).assign(text.data(), text.size());
        }
        return true;
    } else {
        return false;
    }
}

template <class T, std::size_t I, class Out>
[[nodiscard]] TELLTALE_INLINE bool take_plain_member(boost::json::value const& value, value_scope const& in, Out& out) {
    using reflect::kind;
    using member = typename record<T>::template member<I>;
    using type = typename member::located::type;
    using value_slot = typename member::value_slot;
    using inner = typename value_slot::inner;
    constexpr kind k = reflect::kind_of<inner>;
    if constexpr (member::plain.is_deprecated || value_slot::needs_value) {
        return false;
    } else if constexpr (has_plain_form<value_slot>) {
        return take_plain<type, plain_slot<value_slot>>(value, in, out);
    } else if constexpr (k == kind::free_form) {
        return take_plain_free_form<type, value_slot>(value, in, out);
    } else if constexpr (k == kind::record) {
        if constexpr (!is_simple_record<inner>) {
            return false;
        } else {
            boost::json::object const* const object = value.if_object();
            if (object == nullptr) return false;
            if constexpr (!keeps<Out>) {
                return take_plain_object<inner>(*object, in, out);
            } else {
                bool const held = holds_something(out);
                bool const taken = take_plain_object<inner>(*object, in, innermost<type>(out));
                if constexpr (requires { out.reset(); })
                    if (!taken && !held) out.reset(); // it is still new
                return taken;
            }
        }
    } else {
        return false;
    }
}
/// The same for a table of members.
template <class T, std::size_t I, class Kept>
[[nodiscard]] bool take_plain_member_of(boost::json::value const& value, value_scope const& in, Kept& kept) {
    if constexpr (std::is_same_v<Kept, T>) return take_plain_member<T, I>(value, in, kept_member<T, I>(kept));
    else return take_plain_member<T, I>(value, in, kept);
}

/// Reads the members of an object, in the order of declaration for as long as they come in it, and in any.
template <class T, class Kept>
[[nodiscard]] TELLTALE_NOINLINE bool take_plain_object(boost::json::object const& object, value_scope const& in,
                                                       Kept& kept) {
    using rec = record<T>;
    if (in.depth == 0) return false;
    value_scope const inside{in.depth - 1, in.keeps_absent};
    boost::json::key_value_pair const* at = object.begin();
    boost::json::key_value_pair const* const end = object.end();
    read_so_far<T> way;
    way.keeps_absent = in.keeps_absent;

    bool right = true;
    // Answers whether the next member may follow.
    auto const take_member = [&]<std::size_t I>(std::integral_constant<std::size_t, I>) TELLTALE_INLINE_LAMBDA {
        using member = typename rec::template member<I>;
        if (at == end) return false;
        if (at->key().size() != member::name.size() ||
            !text::equal_bytes<member::name.size()>(at->key().data(), member::name.data()))
            return member::may_be_absent;
        right = take_plain_member_of<T, I>(at->value(), inside, kept);
        way.seen[I / 64] |= read_so_far<T>::template bit<I>;
        ++at;
        return right;
    };
    [&]<std::size_t... I>(std::index_sequence<I...>) TELLTALE_INLINE_LAMBDA {
        (void)(take_member(std::integral_constant<std::size_t, I>{}) && ...);
    }(std::make_index_sequence<rec::size>{});

    static constexpr auto takers = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<bool (*)(boost::json::value const&, value_scope const&, Kept&), rec::size>{
            &take_plain_member_of<T, I, Kept>...};
    }(std::make_index_sequence<rec::size>{});
    for (; right && at != end; ++at) {
        std::size_t const which = rec::find({at->key().data(), at->key().size()});
        if (which == rec::size || way.came(which)) return false; // two aliases of one
        right = takers[which](at->value(), inside, kept);
        way.seen[which / 64] |= std::uint64_t{1} << (which % 64);
    }
    return right && (way.all_came() || settle_absences<T>(way, kept));
}

/// Reads a `T` into `out`, a `T` or `nothing`, if it is plain and right. Else the walk begins anew.
template <class T, class Out>
[[nodiscard]] TELLTALE_INLINE bool read_plain_value(boost::json::value const& value, options const& wishes, Out& out,
                                                    bool is_new) {
    if constexpr (begins_in_order<T>) {
        boost::json::object const* const object = value.if_object();
        return object != nullptr &&
               take_plain_object<T>(*object, {wishes.limits.depth, !is_new && wishes.absent_keys == absent_keys::keep},
                                    out);
    } else {
        return false;
    }
}

} // namespace detail

} // namespace telltale::inline v0

#endif
