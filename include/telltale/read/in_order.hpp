// SPDX-License-Identifier: BSL-1.0
// The hot path of records: members that come in the order of declaration, spelt as usual and right, read by comparing text.
#ifndef TELLTALE_READ_IN_ORDER_HPP
#define TELLTALE_READ_IN_ORDER_HPP

#include <telltale/input/plain_text.hpp>
#include <telltale/input/scan_container.hpp>
#include <telltale/read/absent.hpp>
#include <telltale/read/across.hpp>
#include <telltale/read/plain.hpp>
#include <telltale/read/plain_slot.hpp>
#include <telltale/read/read_so_far.hpp>
#include <telltale/read/target.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/well_formed.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/equal_bytes.hpp>
#include <telltale/text/inline_buffer.hpp>
#include <telltale/value/free_form.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// Whether all there is to know of a record is which members came, so that it can be read without a reader.
template <class T>
inline constexpr bool is_simple_record = [] {
    using rec = record<T>;
    return rec::size != 0 && rec::rest == rec::size && rec::beside == rec::size && rec::cross_rule_count == 0;
}();

/// Whether documents of `T` are begun in order, before there is a reader.
template <class T>
inline constexpr bool begins_in_order = [] {
    if constexpr (!schema_fault<T>::first.empty()) return false;
    else if constexpr (reflect::kind_of<T> != reflect::kind::record) return false;
    else if constexpr (!std::is_same_v<typename slot<T, unsaid>::inner, T>) return false; // it is what it holds
    else return is_simple_record<T> && !slot<T, unsaid>::needs_value;
}();

template <class T, bool = begins_in_order<T>>
struct way_of_type {
    using type = nothing;
};
template <class T>
struct way_of_type<T, true> {
    using type = read_so_far<T>;
};
template <class T>
using way_of = typename way_of_type<T>::type;

/// The document around a value.
struct plain_scope {
    char const* begin;
    char const* end;
    std::size_t depth; ///< how many more containers may be opened
    bool keeps_absent;
    std::uint8_t levels = 255; ///< how many more records may be read inside of each other
};

template <class T, class Slot, class Out>
[[nodiscard]] char const* read_plain_record(char const* p, plain_scope const& in, Out& out);
template <class T, class Slot, class Out>
[[nodiscard]] char const* read_plain_free_form(char const* p, plain_scope const& in, Out& out);

/// The place behind the value at `p`, if it is a plain one for member `I` of `T`, and right; else null.
template <class T, std::size_t I, class Out>
[[nodiscard]] TELLTALE_INLINE char const* read_plain_member(char const* p, plain_scope const& in, Out& out) {
    using reflect::kind;
    using member = typename record<T>::template member<I>;
    using type = typename member::located::type;
    using value_slot = typename member::value_slot;
    constexpr kind k = reflect::kind_of<typename value_slot::inner>;
    if constexpr (member::plain.is_deprecated || I == record<T>::beside || value_slot::needs_value) return nullptr;
    else if constexpr (has_plain_form<value_slot>)
        return read_plain<type, plain_slot<value_slot>>(p, in.end, in.begin, out);
    else if constexpr (k == kind::free_form) return read_plain_free_form<type, value_slot>(p, in, out);
    else if constexpr (k == kind::record) return read_plain_record<type, value_slot>(p, in, out);
    else return nullptr;
}

/// The place behind the value of the key at `key`, if the key is that of member `I`, and the value plain and right; else null. One
/// function for each member, for a table of them.
template <class T, std::size_t I, class Kept>
[[nodiscard]] char const* read_if_member(char const* key, plain_scope const& in, void* target, std::size_t* where) {
    using rec = record<T>;
    using member = typename rec::template member<I>;
    char const* const value = plain_text::after_key<member::quoted_size>(key, in.end, member::quoted.characters);
    if (value == nullptr) return nullptr;
    if constexpr (rec::cross_rule_count != 0) where[I] = static_cast<std::size_t>(value - in.begin);
    if constexpr (std::is_same_v<Kept, T> || (keeps<Kept> && rec::template asked_across<I>)) {
        return read_plain_member<T, I>(value, in, kept_member<T, I>(*static_cast<Kept*>(target)));
    } else {
        nothing none;
        return read_plain_member<T, I>(value, in, none);
    }
}

/// What reading in any order has to know of a record and its target.
struct plain_record {
    key_guess guess;
    key_hash hash;
    key_entry const* entries;
    member_schema const* members;
    char const* (*const* readers)(char const* key, plain_scope const& in, void* target, std::size_t* where);
};
template <class T, class Kept>
struct plain_record_of {
    static constexpr auto readers = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<char const* (*)(char const*, plain_scope const&, void*, std::size_t*), record<T>::size + 1>{
            &read_if_member<T, I, Kept>..., nullptr};
    }(std::make_index_sequence<record<T>::size>{});
    static constexpr plain_record value{record<T>::guess, record<T>::keys.hash, record<T>::keys.entries.data(),
                                        record<T>::members.data(), readers.data()};
};

/// Reads members as `read_in_order` does, where they come in another order. One function for all records.
TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE char const* read_in_any_order(object_place& way, std::uint64_t* seen,
                                                                            std::size_t* where, plain_record const& of,
                                                                            char const* end, std::size_t depth,
                                                                            void* target) {
    plain_scope const in{way.begin, end, depth, way.keeps_absent, way.levels};
    auto const came = [&](std::size_t i) { return ((seen[i / 64] >> (i % 64)) & 1U) != 0; };
    std::size_t const none = of.guess.count;
    for (char const* key = way.key; key != end && *key == '"'; key = way.key) {
        std::size_t which = of.guess.at(key, end);
        char const* behind = nullptr;
        if (which == none || came(which) || (behind = of.readers[which](key, in, target, where)) == nullptr)
            [[unlikely]] {
            char const* const quoted = plain_text::string(key, end);
            if (quoted == nullptr) return nullptr; // it has an escape
            which = find_key(of.hash, of.entries, {key + 1, static_cast<std::size_t>(quoted - key - 2)}, none);
            if (which == none || plain_text::after_key(key, end, of.members[which].quoted) == nullptr)
                return nullptr; // unknown, an alias, or white space before the colon
            if (!came(which)) behind = of.readers[which](key, in, target, where);
            way.next = which;
            way.at_value = behind == nullptr;
            if (way.at_value) return nullptr;
        }
        way.next = which + 1;
        seen[which / 64] |= std::uint64_t{1} << (which % 64);
        way.go_behind(behind, end);
    }
    char const* const brace = plain_text::skip_space(way.p, end);
    return brace != end && *brace == '}' ? brace + 1 : nullptr;
}
TELLTALE_INSTANCE(char const* read_in_any_order<0>(object_place&, std::uint64_t*, std::size_t*, plain_record const&,
                                                   char const*, std::size_t, void*));

/// Reads members of the object in which `way` stands, as long as they are plain and right: in the order of declaration, from
/// `way.next` on, where those that may be absent are passed over, and in any other. Gives what is behind the object, or null
/// when it stopped before its end: at a value, or at a key. `depth` more containers may be opened. One function for each
/// record and target. Not for constant evaluation.
template <class T, class Kept>
[[nodiscard]] TELLTALE_NOINLINE char const* read_in_order(read_so_far<T>& way, char const* end, std::size_t depth,
                                                          Kept& kept) {
    using rec = record<T>;
    char const *p = way.p, *key = way.key; // in registers, all the way
    char const* const gap = p; // of a document that is indented, the white space before a key
    auto const gap_size = static_cast<std::size_t>(key - p);
    std::size_t const start = way.next;
    std::size_t next = start;
    typename read_so_far<T>::bits seen = way.seen;
    bool stops = false;

    // Answers whether the next member may follow.
    auto const read_member = [&]<std::size_t I>(std::integral_constant<std::size_t, I>) TELLTALE_INLINE_LAMBDA {
        using member = typename rec::template member<I>;
        if constexpr (member::is_rest) return true;
        if constexpr (I == rec::beside) {
            stops = plain_text::after_key<rec::quoted_tag_size>(key, end, rec::quoted_tag.characters) != nullptr;
            if (stops) return false;
        }
        char const* const value = plain_text::after_key<member::quoted_size>(key, end, member::quoted.characters);
        if (value == nullptr) return member::may_be_absent; // else it comes later, or is missing
        next = I;
        if constexpr (rec::cross_rule_count != 0) way.where[I] = static_cast<std::size_t>(value - way.begin);
        p = nullptr;
        if ((seen[I / 64] & read_so_far<T>::template bit<I>) == 0) [[likely]] {
            plain_scope const in{way.begin, end, depth, way.keeps_absent, way.levels};
            if constexpr (std::is_same_v<Kept, T> || (keeps<Kept> && rec::template asked_across<I>)) {
                p = read_plain_member<T, I>(value, in, kept_member<T, I>(kept));
            } else {
                nothing none;
                p = read_plain_member<T, I>(value, in, none);
            }
        }
        if (p == nullptr) [[unlikely]] {
            stops = true;
            return false;
        }
        next = I + 1;
        seen[I / 64] |= read_so_far<T>::template bit<I>;
        key = plain_text::next_key(p, end, gap, gap_size);
        if (key != p) [[likely]]
            return true;
        key = end;
        return false;
    };
    [&]<std::size_t... I>(std::index_sequence<I...>) TELLTALE_INLINE_LAMBDA {
        (void)((I < start || read_member(std::integral_constant<std::size_t, I>{})) && ...);
    }(std::make_index_sequence<rec::size>{});

    way.seen = seen;
    if (!stops) [[likely]]
        if (char const* const brace = plain_text::skip_space(p, end); brace != end && *brace == '}') [[likely]]
            return brace + 1;
    way.p = p;
    way.key = key;
    way.next = next;
    way.at_value = p == nullptr;
    if (stops) return nullptr;
    std::size_t* where = nullptr;
    if constexpr (rec::cross_rule_count != 0) where = way.where.data();
    return read_in_any_order(way, way.seen.data(), where, plain_record_of<T, Kept>::value, end, depth, &kept);
}

/// Gives the members of a simple record that did not come what stands for that. Answers false when one had to come, or when
/// those that are absent keep what they have: then the reader knows more.
template <class T, class Kept>
[[nodiscard]] TELLTALE_NOINLINE constexpr bool settle_absences(read_so_far<T> const& way, Kept& kept) {
    if (way.keeps_absent) return false;
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        bool all = true;
        auto const settle = [&]<std::size_t J>(std::integral_constant<std::size_t, J>) {
            if (way.came(J)) return;
            if constexpr (record<T>::template member<J>::may_be_absent) assign_absence<T, J>(kept);
            else all = false;
        };
        (settle(std::integral_constant<std::size_t, I>{}), ...);
        return all;
    }(std::make_index_sequence<record<T>::size>{});
}

/// Reads the simple record whose brace is at `p`, and gives what is behind it; or null, if it did not come to its end or
/// something is wrong: then `way` is inside of the object, or its `key` is null.
template <class T, class Out>
[[nodiscard]] TELLTALE_INLINE char const* read_simple_record(char const* p, read_so_far<T>& way, plain_scope const& in,
                                                             Out& out) {
    if (p == in.end || *p != '{' || in.depth == 0) [[unlikely]]
        return nullptr;
    way.begin = in.begin;
    way.keeps_absent = in.keeps_absent;
    way.levels = in.levels;
    way.p = p + 1;
    way.key = plain_text::skip_space(p + 1, in.end);
    char const* const behind = read_in_order<T>(way, in.end, in.depth - 1, out);
    if (behind == nullptr || way.all_came() || settle_absences<T>(way, out)) [[likely]]
        return behind;
    way.at_value = false;
    way.key = in.end;
    way.next = record<T>::size;
    way.p = behind - 1;
    return nullptr;
}

/// Whether a target with an optional layer holds something.
template <class Out>
[[nodiscard]] constexpr bool holds_something(Out const& out) {
    if constexpr (reflect::kind_of<Out> == reflect::kind::optional || reflect::kind_of<Out> == reflect::kind::nullable)
        return static_cast<bool>(out);
    else return true;
}

template <class T, class Slot, class Out>
[[nodiscard]] char const* read_plain_record(char const* p, plain_scope const& in, Out& out) {
    using inner = typename Slot::inner;
    if constexpr (!is_simple_record<inner>) {
        return nullptr;
    } else {
        if (in.levels == 0) return nullptr;
        plain_scope inside = in;
        --inside.levels;
        read_so_far<inner> way;
        if constexpr (!keeps<Out>) {
            return read_simple_record(p, way, inside, out);
        } else {
            bool const held = holds_something(out);
            char const* const behind = read_simple_record(p, way, inside, innermost<T>(out));
            if constexpr (requires { out.reset(); })
                if (behind == nullptr && !held) out.reset(); // it is still new
            return behind;
        }
    }
}

/// Free-form values that are containers.
template <class T, class Slot, class Out>
[[nodiscard]] char const* read_plain_free_form(char const* p, plain_scope const& in, Out& out) {
    using inner = typename Slot::inner;
    constexpr free_form_shape shape = free_form<inner>::shape;
    if constexpr (std::endian::native != std::endian::little) return nullptr;
    if (p == in.end ||
        !((*p == '{' && shape != free_form_shape::array) || (*p == '[' && shape != free_form_shape::object)))
        return nullptr;
    std::string_view const document(in.begin, static_cast<std::size_t>(in.end - in.begin));
    text::inline_buffer<std::size_t, 4> repeated;
    if constexpr (keeps<Out>) {
        std::string text;
        p = scan_container(document, p, in.depth, repeated, &text);
        if (p == nullptr || !repeated.empty()) [[unlikely]]
            return nullptr;
        free_form<inner>::assign(innermost<T>(out), std::move(text));
        return p;
    } else {
        p = scan_container(document, p, in.depth, repeated, nullptr);
        return repeated.empty() ? p : nullptr;
    }
}

} // namespace detail

} // namespace telltale::inline v0

#endif
