// SPDX-License-Identifier: BSL-1.0
// A T as JSON text, in the names and the order of its schema.
#ifndef TELLTALE_WRITE_SERIALIZE_HPP
#define TELLTALE_WRITE_SERIALIZE_HPP

#include <telltale/reflect/held.hpp>
#include <telltale/schema/beside_variant.hpp>
#include <telltale/schema/check.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/well_formed.hpp>
#include <telltale/schema/wire_type.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/date_time.hpp>
#include <telltale/text/write_double.hpp>
#include <telltale/text/write_integer.hpp>
#include <telltale/text/write_string.hpp>
#include <telltale/value/text_codec.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

/// Whether `secret` members are written.
enum class secrets : std::uint8_t { omit, show };

/// What a caller may ask of one write.
struct write_options {
    telltale::secrets secrets = telltale::secrets::omit;
};

namespace detail {

template <class T, class Slot>
void write_value(std::string& out, T const& value, write_options const& wishes);

inline void write_text(std::string& out, std::string_view text) { (void)text::append_checked_json_string(out, text); }

template <class T>
void write_number(std::string& out, T value) {
    char text[32];
    char* end = text;
    if constexpr (std::signed_integral<T>) end = text::write_integer(static_cast<std::int64_t>(value), text);
    else if constexpr (std::unsigned_integral<T>) end = text::write_integer(static_cast<std::uint64_t>(value), text);
    else if (value - value != 0) {
        out += "null"; // JSON has no other word for it
        return;
    } else if constexpr (std::is_same_v<T, float>) end = text::write_float(value, text);
    else end = text::write_double(value, text);
    out.append(text, end);
}

/// Writes the tag of a variant.
template <class Slot, class T>
void write_tag(std::string& out, T const& value) {
    if constexpr (Slot::takes_other)
        if (auto const* const other = std::get_if<Slot::tags.size()>(&value)) return write_text(out, other->tag);
    if (value.valueless_by_exception()) out += "null";
    else write_text(out, Slot::tags[value.index()]);
}

/// Writes one member, with its key; a comma stands before it unless it is the first.
template <class T, std::size_t I>
TELLTALE_INLINE void write_member(std::string& out, T const& object, bool& first, write_options const& wishes) {
    using member = typename record<T>::template member<I>;
    if constexpr (member::is_rest) return;
    using type = typename member::located::type;
    type const& value = member::located::get(object);
    if constexpr (member::value_slot::is_secret)
        if (wishes.secrets == secrets::omit) return;
    if constexpr (member::is_optional)
        if (!value) return;
    if constexpr (member::value_slot::is_beside) {
        if (auto const* const held = find_variant(value)) {
            out.append(record<T>::quoted_tag.characters + (first ? 1 : 0),
                       record<T>::quoted_tag_size - (first ? 1 : 0));
            first = false;
            write_tag<typename member::value_slot>(out, *held);
            if constexpr (member::value_slot::may_be_absent || member::value_slot::takes_other)
                if (holds_nothing(*held)) return;
        }
    }
    out.append(member::quoted.characters + (first ? 1 : 0), member::quoted_size - (first ? 1 : 0));
    first = false;
    if constexpr (member::is_optional)
        write_value<reflect::held_type<type>, typename member::value_slot>(out, *value, wishes);
    else write_value<type, typename member::value_slot>(out, value, wishes);
}

/// Writes the items of the member for the rest, but none that has the key of another member or that of the tag before it.
template <class T>
void write_rest(std::string& out, T const& object, bool first, write_options const& wishes, std::string_view tag) {
    using rec = record<T>;
    using member = typename rec::template member<rec::rest>;
    for (auto const& [key, mapped] : member::located::get(object)) {
        if (rec::names(key) || (!tag.empty() && key == tag)) continue;
        if (!first) out += ',';
        first = false;
        write_text(out, key);
        out += ':';
        using type = std::remove_cvref_t<decltype(mapped)>;
        write_value<type, typename member::value_slot::template element<type>>(out, mapped, wishes);
    }
}

/// Writes the members of a record behind an open brace; `first`: nothing was written behind it yet.
template <class T>
void write_members(std::string& out, T const& object, bool first, write_options const& wishes,
                   [[maybe_unused]] std::string_view tag = {}) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (write_member<T, I>(out, object, first, wishes), ...);
    }(std::make_index_sequence<record<T>::size>{});
    if constexpr (record<T>::rest != record<T>::size) write_rest(out, object, first, wishes, tag);
    out += '}';
}

/// Writes the alternative `I` of a variant if it is the one held.
template <class Slot, std::size_t I, class T>
void write_alternative(std::string& out, T const& value, write_options const& wishes) {
    auto const* const held = std::get_if<I>(&value);
    if (held == nullptr) return;
    using alternative = std::variant_alternative_t<I, T>;
    if constexpr (Slot::takes_other && std::is_same_v<alternative, other_tagged>) {
        if (held->value) out += held->value->text(); // else only the tag is written
    } else if constexpr (Slot::is_beside) {
        write_value<alternative, slot<alternative, unsaid>>(out, *held, wishes);
    } else if constexpr (Slot::is_tagged) {
        out += '{';
        write_text(out, Slot::tag_key());
        out += ':';
        write_text(out, Slot::tags[I]);
        write_members(out, *held, false, wishes, Slot::tag_key());
    } else {
        write_value<alternative, slot<alternative, typename Slot::access>>(out, *held, wishes);
    }
}

template <std::size_t I, class T>
void write_item(std::string& out, T const& value, write_options const& wishes) {
    using element = std::tuple_element_t<I, T>;
    if constexpr (I != 0) out += ',';
    write_value<element, slot<element, unsaid>>(out, std::get<I>(value), wishes);
}

template <class Slot, class T>
void write_inner(std::string& out, T const& value, write_options const& wishes) {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (k == kind::boolean) {
        out += value ? "true" : "false";
    } else if constexpr (k == kind::integer || k == kind::real) {
        write_number(out, value);
    } else if constexpr (k == kind::string) {
        write_text(out, value);
    } else if constexpr (k == kind::codec) {
        std::string text;
        text_codec<T>::append(text, value);
        write_text(out, text);
    } else if constexpr (k == kind::duration) {
        text::number const number = Slot::scale::to_number(value);
        if (number.is_finite()) number.append_to(out);
        else out += "null";
    } else if constexpr (k == kind::tuple) {
        out += '[';
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (write_item<I>(out, value, wishes), ...);
        }(std::make_index_sequence<std::tuple_size_v<T>>{});
        out += ']';
    } else if constexpr (k == kind::enumeration) {
        if (std::optional<std::string_view> const name = enum_name(value)) write_text(out, *name);
        else out += "null";
    } else if constexpr (k == kind::open_enumeration) {
        if (value.is_known()) write_inner<Slot>(out, *value.known(), wishes);
        else write_text(out, value.other());
    } else if constexpr (k == kind::time) {
        char text[text::date_time_max_size + 2];
        auto const [seconds, nanoseconds] = split(value);
        text[0] = '"';
        std::size_t const size = text::write_date_time(seconds, nanoseconds, text + 1);
        text[size + 1] = '"';
        if (size != 0) out.append(text, size + 2);
        else out += "null";
    } else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set) {
        out += '[';
        bool first = true;
        for (auto const& item : value) {
            if (!first) out += ',';
            first = false;
            write_value<typename T::value_type, typename Slot::template element<typename T::value_type>>(out, item,
                                                                                                         wishes);
        }
        out += ']';
    } else if constexpr (k == kind::map) {
        out += '{';
        bool first = true;
        for (auto const& [key, mapped] : value) {
            if (!first) out += ',';
            first = false;
            write_text(out, key);
            out += ':';
            write_value<typename T::mapped_type, typename Slot::template element<typename T::mapped_type>>(out, mapped,
                                                                                                           wishes);
        }
        out += '}';
    } else if constexpr (k == kind::variant) {
        if (value.valueless_by_exception()) {
            out += "null";
            return;
        }
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (write_alternative<Slot, I>(out, value, wishes), ...);
        }(std::make_index_sequence<std::variant_size_v<T>>{});
    } else if constexpr (k == kind::free_form) {
        free_form<T>::append(out, value);
    } else {
        out += '{';
        write_members(out, value, true, wishes);
    }
}

template <class T, class Slot>
void write_value(std::string& out, T const& value, write_options const& wishes) {
    using reflect::kind;
    if constexpr (reflect::kind_of<T> == kind::optional || reflect::kind_of<T> == kind::nullable) {
        if (value) write_value<reflect::held_type<T>, Slot>(out, *value, wishes);
        else out += "null"; // an element that is absent; an absent member is left out by its record
    } else if constexpr (transparent_type<T>) {
        using member = transparent_member<T>;
        write_value<typename member::type, Slot>(out, member::get(value), wishes);
    } else {
        write_inner<Slot>(out, value, wishes);
    }
}

} // namespace detail

/// Appends `value` to `out` as minified JSON (RFC 8259, UTF-8), members in declaration order, absent optionals left out, secrets
/// left out unless asked for. What comes out is always valid JSON: a number that is not finite, an enumerator without a text and a
/// time outside the years 0000 to 9999 are written as `null`, ill-formed UTF-8 as U+FFFD; `serialize_checked` refuses them. Doubles
/// are written in the shortest form that reads back to the same bits. Allocates only when `out` must grow.
template <class T>
void serialize(T const& value, std::string& out, write_options const& wishes = {}) {
    static_assert(well_formed<T>);
    if constexpr (schema_fault<T>::first.empty()) detail::write_value<T, slot<T, detail::unsaid>>(out, value, wishes);
}
/// `value` as a new string; see above.
template <class T>
[[nodiscard]] std::string serialize(T const& value, write_options const& wishes = {}) {
    std::string out;
    serialize(value, out, wishes);
    return out;
}

} // namespace telltale::inline v0

#endif
