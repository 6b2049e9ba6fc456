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
#include <telltale/text/number.hpp>
#include <telltale/text/output.hpp>
#include <telltale/text/write_double.hpp>
#include <telltale/text/write_integer.hpp>
#include <telltale/text/write_json_string.hpp>
#include <telltale/value/free_form.hpp>
#include <telltale/value/raw_json.hpp>
#include <telltale/value/text_codec.hpp>
#include <telltale/write/asked_room.hpp>
#include <telltale/write/likely_size.hpp>
#include <telltale/write/written_names.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
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

using text::output;

/// Text whose size is known when it is compiled.
template <std::size_t Size>
[[nodiscard]] TELLTALE_INLINE constexpr char* write_literal(char* at, char const* words) noexcept {
    text::copy_bytes(at, words, Size);
    return at + Size;
}
[[nodiscard]] TELLTALE_INLINE constexpr char* write_null(char* at) noexcept { return write_literal<4>(at, "null"); }

[[nodiscard]] TELLTALE_INLINE constexpr char* write_text(output& out, char* at, std::string_view text) {
    return text::write_json_string(out, at, text.data(), text.size());
}

template <class T, class Slot>
[[nodiscard]] constexpr char* write_value(output& out, char* at, T const& value, write_options wishes);

template <class T>
[[nodiscard]] TELLTALE_INLINE constexpr char* write_number(char* at, T value) {
    if constexpr (std::signed_integral<T>) return text::write_integer(static_cast<std::int64_t>(value), at);
    else if constexpr (std::unsigned_integral<T>) return text::write_integer(static_cast<std::uint64_t>(value), at);
    else if (!text::number(static_cast<double>(value)).is_finite())
        return write_null(at); // JSON has no other word for it
    else if constexpr (std::is_same_v<T, float>) return text::write_float(value, at);
    else return text::write_double(value, at);
}

/// Writes an enumerator's text; `null` for a value that has none.
template <class E>
[[nodiscard]] TELLTALE_INLINE constexpr char* write_enumerator(output& out, char* at, E value) {
    using names = written_names<E>;
    if constexpr (names::room == 0) {
        if (std::optional<std::string_view> const name = enum_name(value)) return write_text(out, at, *name);
        return write_null(at);
    } else {
        std::size_t i = 0;
        if constexpr (names::is_counted) i = static_cast<std::size_t>(value);
        else
            while (i != names::size && names::table::values[i] != value) ++i;
        if (i >= names::size) [[unlikely]]
            return write_null(at);
        text::copy_bytes(at, names::rows[i].characters, names::room);
        return at + names::rows[i].size;
    }
}

/// Writes the tag of a variant.
template <class Slot, class T>
[[nodiscard]] constexpr char* write_tag(output& out, char* at, T const& value) {
    if constexpr (Slot::takes_other)
        if (auto const* const other = std::get_if<Slot::tags.size()>(&value)) return write_text(out, at, other->tag);
    if (value.valueless_by_exception()) return write_null(at);
    return write_text(out, at, Slot::tags[value.index()]);
}

/// Writes one member, with its key; a comma stands before it unless it is the first.
template <class T, std::size_t I>
[[nodiscard]] TELLTALE_INLINE constexpr char* write_member(output& out, char* at, T const& object, bool& first,
                                                           write_options wishes) {
    using member = typename record<T>::template member<I>;
    if constexpr (member::is_rest) return at;
    using type = typename member::located::type;
    type const& value = member::located::get(object);
    if constexpr (member::value_slot::is_secret)
        if (wishes.secrets == secrets::omit) return at;
    if constexpr (member::is_optional)
        if (!value) return at;
    if constexpr (asked_room<T>[I] != 0) at = out.room(at, asked_room<T>[I]);
    if constexpr (member::value_slot::is_beside) {
        if (auto const* const held = find_variant(value)) {
            at = first ? write_literal<record<T>::quoted_tag_size - 1>(at, record<T>::quoted_tag.characters + 1)
                       : write_literal<record<T>::quoted_tag_size>(at, record<T>::quoted_tag.characters);
            first = false;
            at = out.room(write_tag<typename member::value_slot>(out, at, *held), member::quoted_size);
            if constexpr (member::value_slot::may_be_absent || member::value_slot::takes_other)
                if (holds_nothing(*held)) return at;
        }
    }
    at = first ? write_literal<member::quoted_size - 1>(at, member::quoted.characters + 1)
               : write_literal<member::quoted_size>(at, member::quoted.characters);
    first = false;
    if constexpr (member::is_optional)
        return write_value<reflect::held_type<type>, typename member::value_slot>(out, at, *value, wishes);
    else return write_value<type, typename member::value_slot>(out, at, value, wishes);
}

/// Writes the items of the member for the rest, but none that has the key of another member or that of the tag before it.
template <class T>
[[nodiscard]] constexpr char* write_rest(output& out, char* at, T const& object, bool first, write_options wishes,
                                         std::string_view tag) {
    using rec = record<T>;
    using member = typename rec::template member<rec::rest>;
    for (auto const& [key, mapped] : member::located::get(object)) {
        if (rec::names(key) || (!tag.empty() && key == tag)) continue;
        at = out.room(at);
        if (!first) *at++ = ',';
        first = false;
        at = write_text(out, at, key);
        *at++ = ':';
        using type = std::remove_cvref_t<decltype(mapped)>;
        at = write_value<type, typename member::value_slot::template element<type>>(out, at, mapped, wishes);
    }
    return out.room(at);
}

/// Writes the members of a record behind an open brace; `first`: nothing was written behind it yet.
template <class T>
[[nodiscard]] TELLTALE_INLINE constexpr char* write_members(output& out, char* at, T const& object, bool first,
                                                            write_options wishes,
                                                            [[maybe_unused]] std::string_view tag = {}) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        ((at = write_member<T, I>(out, at, object, first, wishes)), ...);
    }(std::make_index_sequence<record<T>::size>{});
    if constexpr (asked_room<T>[record<T>::size] != 0) at = out.room(at);
    if constexpr (record<T>::rest != record<T>::size) at = write_rest(out, at, object, first, wishes, tag);
    *at++ = '}';
    return at;
}

/// Writes the alternative `I` of a variant if it is the one held.
template <class Slot, std::size_t I, class T>
[[nodiscard]] constexpr char* write_alternative(output& out, char* at, T const& value, write_options wishes) {
    auto const* const held = std::get_if<I>(&value);
    if (held == nullptr) return at;
    using alternative = std::variant_alternative_t<I, T>;
    if constexpr (Slot::takes_other && std::is_same_v<alternative, other_tagged>) {
        return held->value ? out.append(at, held->value->text()) : at; // else only the tag is written
    } else if constexpr (Slot::is_beside) {
        return write_value<alternative, slot<alternative, unsaid>>(out, at, *held, wishes);
    } else if constexpr (Slot::is_tagged) {
        *at++ = '{';
        at = write_text(out, at, Slot::tag_key());
        *at++ = ':';
        at = out.room(write_text(out, at, Slot::tags[I]));
        return write_members(out, at, *held, false, wishes, Slot::tag_key());
    } else {
        return write_value<alternative, slot<alternative, typename Slot::access>>(out, at, *held, wishes);
    }
}

template <std::size_t I, class T>
[[nodiscard]] constexpr char* write_item(output& out, char* at, T const& value, write_options wishes) {
    using element = std::tuple_element_t<I, T>;
    at = out.room(at);
    if constexpr (I != 0) *at++ = ',';
    return write_value<element, slot<element, unsaid>>(out, at, std::get<I>(value), wishes);
}

/// Precondition, as of `write_value`: there is `least_room`.
template <class Slot, class T>
[[nodiscard]] TELLTALE_INLINE constexpr char* write_inner(output& out, char* at, T const& value, write_options wishes) {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (k == kind::boolean) {
        text::copy_bytes(at, value ? "true " : "false", 5);
        return at + (value ? 4 : 5);
    } else if constexpr (k == kind::integer || k == kind::real) {
        return write_number(at, value);
    } else if constexpr (k == kind::string) {
        return write_text(out, at, value);
    } else if constexpr (k == kind::codec) {
        std::string text; // so no constant, where that is none
        text_codec<T>::append(text, value);
        return write_text(out, at, text);
    } else if constexpr (k == kind::duration) {
        text::number const number = Slot::scale::to_number(value);
        return number.is_finite() ? number.write(at) : write_null(at);
    } else if constexpr (k == kind::tuple) {
        *at++ = '[';
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            ((at = write_item<I>(out, at, value, wishes)), ...);
        }(std::make_index_sequence<std::tuple_size_v<T>>{});
        at = out.room(at);
        *at++ = ']';
        return at;
    } else if constexpr (k == kind::enumeration) {
        return write_enumerator(out, at, value);
    } else if constexpr (k == kind::open_enumeration) {
        if (value.is_known()) return write_enumerator(out, at, *value.known());
        return write_text(out, at, value.other());
    } else if constexpr (k == kind::time) {
        auto const [seconds, nanoseconds] = split(value);
        std::size_t const size = text::write_date_time(seconds, nanoseconds, at + 1);
        if (size == 0) return write_null(at);
        at[0] = '"';
        at[size + 1] = '"';
        return at + size + 2;
    } else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set) {
        *at++ = '[';
        bool first = true;
        for (auto const& item : value) {
            at = out.room(at);
            if (!first) *at++ = ',';
            first = false;
            at = write_value<typename T::value_type, typename Slot::template element<typename T::value_type>>(
                out, at, item, wishes);
        }
        at = out.room(at);
        *at++ = ']';
        return at;
    } else if constexpr (k == kind::map) {
        *at++ = '{';
        bool first = true;
        for (auto const& [key, mapped] : value) {
            at = out.room(at);
            if (!first) *at++ = ',';
            first = false;
            at = write_text(out, at, key);
            *at++ = ':';
            at = write_value<typename T::mapped_type, typename Slot::template element<typename T::mapped_type>>(
                out, at, mapped, wishes);
        }
        at = out.room(at);
        *at++ = '}';
        return at;
    } else if constexpr (k == kind::variant) {
        if (value.valueless_by_exception()) return write_null(at);
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            ((at = write_alternative<Slot, I>(out, at, value, wishes)), ...);
        }(std::make_index_sequence<std::variant_size_v<T>>{});
        return at;
    } else if constexpr (std::is_same_v<T, raw_json> || std::is_same_v<T, raw_object>) {
        return out.append(at, value.text());
    } else if constexpr (k == kind::free_form) {
        return out.append_by(at, [&value](std::string& text) { free_form<T>::append(text, value); });
    } else {
        at = out.room(at);
        *at++ = '{';
        return write_members(out, at, value, true, wishes);
    }
}

template <class T, class Slot>
[[nodiscard]] constexpr char* write_value(output& out, char* at, T const& value, write_options wishes) {
    using reflect::kind;
    if constexpr (reflect::kind_of<T> == kind::optional || reflect::kind_of<T> == kind::nullable) {
        if (value) return write_value<reflect::held_type<T>, Slot>(out, at, *value, wishes);
        return write_null(at); // an element that is absent; an absent member is left out by its record
    } else if constexpr (transparent_type<T>) {
        using member = transparent_member<T>;
        return write_value<typename member::type, Slot>(out, at, member::get(value), wishes);
    } else {
        return write_inner<Slot>(out, at, value, wishes);
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
    if constexpr (schema_fault<T>::first.empty()) {
        // A string that is kept to be used again has room; one that has none is new.
        bool const is_new = text::output::grows_unfilled && out.capacity() < text::output::slack;
        text::output to(out, is_new ? 1 + detail::likely_size(value) : 0);
        to.finish(detail::write_value<T, slot<T, detail::unsaid>>(to, to.begin(), value, wishes));
    }
}
/// `value` as a new string; see above.
template <class T>
[[nodiscard]] std::string serialize(T const& value, write_options const& wishes = {}) {
    static_assert(well_formed<T>);
    std::string out;
    if constexpr (schema_fault<T>::first.empty()) {
        text::output to(out);
        return to.take(detail::write_value<T, slot<T, detail::unsaid>>(to, to.begin(), value, wishes));
    } else {
        return out;
    }
}

/// `value` as above, in a buffer of fixed size: gives the size of its text, which is at the beginning of `out` if that is not
/// smaller. All other characters of `out` are unspecified; there is no terminator. Also in constant evaluation, but for codecs.
/// Allocates only for a text of more than 2 KiB that leaves less than 256 characters of `out`, and for what only strings can hold:
/// codecs, and free-form values of other libraries.
template <class T>
[[nodiscard]] constexpr std::size_t serialize_to(std::span<char> out, T const& value,
                                                 write_options const& wishes = {}) {
    static_assert(well_formed<T>);
    if constexpr (schema_fault<T>::first.empty()) {
        text::output to(out.data(), out.size());
        return to.finish_buffer(detail::write_value<T, slot<T, detail::unsaid>>(to, to.begin(), value, wishes));
    } else {
        return 0;
    }
}

} // namespace telltale::inline v0

#endif
