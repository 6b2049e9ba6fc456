// SPDX-License-Identifier: BSL-1.0
// The hot path of records: members that are spelt as usual and right, mostly in the order of declaration, read by comparing text.
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

template <std::size_t I>
using nth = std::integral_constant<std::size_t, I>;

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

/// What looking up a key has to know of a record.
struct plain_keys {
    key_hash hash;
    key_entry const* entries;
    member_schema const* members;
    std::size_t count; ///< of the members
};
template <class T>
inline constexpr plain_keys plain_keys_of{record<T>::keys.hash, record<T>::keys.entries.data(),
                                          record<T>::members.data(), record<T>::size};

/// The member whose key stands at `key`, spelt as usual and with a colon behind it; or `count`.
TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE std::size_t find_member(char const* key, char const* end,
                                                                      plain_keys const& of) noexcept {
    char const* const behind = plain_text::string(key, end);
    if (behind == nullptr) return of.count; // no key, or one with an escape
    std::size_t const which =
        find_key(of.hash, of.entries, {key + 1, static_cast<std::size_t>(behind - key - 2)}, of.count);
    if (which == of.count || plain_text::after_key(key, end, of.members[which].quoted) == nullptr)
        return of.count; // unknown, an alias, or white space before the colon
    return which;
}
TELLTALE_INSTANCE(std::size_t find_member<0>(char const*, char const*, plain_keys const&) noexcept);

/// What came of looking for a member's key.
enum class plain_step : std::uint8_t {
    read,     ///< its value was read, and another key may stand behind it
    other,    ///< another key
    end,      ///< its value was read, and no key stands behind it
    tag,      ///< the key of the tag that stands beside the member
    odd_value ///< its value is not plain and right
};

#define TELLTALE_DETAIL_MEMBER(i)                                         \
    case i:                                                               \
        if constexpr (B + (i) < Size)                                     \
            if ((last = read(nth<B + (i)>{})) != plain_step::read) break; \
        [[fallthrough]];
#define TELLTALE_DETAIL_FOUR_MEMBERS(i) \
    TELLTALE_DETAIL_MEMBER(i)           \
    TELLTALE_DETAIL_MEMBER((i) + 1)     \
    TELLTALE_DETAIL_MEMBER((i) + 2)     \
    TELLTALE_DETAIL_MEMBER((i) + 3)
#define TELLTALE_DETAIL_SIXTEEN_MEMBERS(i) \
    TELLTALE_DETAIL_FOUR_MEMBERS(i)        \
    TELLTALE_DETAIL_FOUR_MEMBERS((i) + 4)  \
    TELLTALE_DETAIL_FOUR_MEMBERS((i) + 8)  \
    TELLTALE_DETAIL_FOUR_MEMBERS((i) + 12)

/// Calls `read` with the index of member `first` and of those after it, until one does not answer `plain_step::read`, and gives
/// the last answer. The code of each member is there once, to be jumped to and to be run through. `B`: of the first of 128.
template <std::size_t Size, std::size_t B = 0, class Read>
[[nodiscard]] TELLTALE_INLINE plain_step read_from_member(std::size_t first, Read const& read) {
    plain_step last = plain_step::read;
    switch (first - B) {
        TELLTALE_DETAIL_SIXTEEN_MEMBERS(0)
        TELLTALE_DETAIL_SIXTEEN_MEMBERS(16)
        TELLTALE_DETAIL_SIXTEEN_MEMBERS(32)
        TELLTALE_DETAIL_SIXTEEN_MEMBERS(48)
        TELLTALE_DETAIL_SIXTEEN_MEMBERS(64)
        TELLTALE_DETAIL_SIXTEEN_MEMBERS(80)
        TELLTALE_DETAIL_SIXTEEN_MEMBERS(96)
        TELLTALE_DETAIL_SIXTEEN_MEMBERS(112)
    default: break;
    }
    if constexpr (B + 128 < Size)
        if (last == plain_step::read) return read_from_member<Size, B + 128>(first < B + 128 ? B + 128 : first, read);
    return last;
}

#undef TELLTALE_DETAIL_SIXTEEN_MEMBERS
#undef TELLTALE_DETAIL_FOUR_MEMBERS
#undef TELLTALE_DETAIL_MEMBER

/// Reads members of the object in which `way` stands, as long as they are plain and right: in the order of declaration, from
/// `way.next` on, where those that may be absent are passed over, and in any other, where the key is guessed. Gives what is
/// behind the object, or null when it stopped before its end: at a value, or at a key. `depth` more containers may be opened.
/// One function for each record and target. Not for constant evaluation.
template <class T, class Kept>
[[nodiscard]] TELLTALE_NOINLINE char const* read_in_order(read_so_far<T>& way, char const* end, std::size_t depth,
                                                          Kept& kept) {
    using rec = record<T>;
    char const *p = way.p, *key = way.key; // in registers, all the way
    char const* const gap = p;             // of a document that is indented, the white space before a key
    auto const gap_size = static_cast<std::size_t>(key - p);
    typename read_so_far<T>::bits seen = way.seen;

    auto const read = [&]<std::size_t I>(nth<I>) TELLTALE_INLINE_LAMBDA {
        using member = typename rec::template member<I>;
        if constexpr (member::is_rest) {
            return plain_step::read; // it has no key
        } else {
            if constexpr (I == rec::beside)
                if (plain_text::after_key<rec::quoted_tag_size>(key, end, rec::quoted_tag.characters) != nullptr)
                    return plain_step::tag;
            char const* const value = plain_text::after_key<member::quoted_size>(key, end, member::quoted.characters);
            if (value == nullptr) [[unlikely]] {
                // If all came in order so far, it may be absent. If not, the order says nothing.
                if constexpr (member::may_be_absent)
                    if ((seen[I / 64] >> (I % 64)) == 0) return plain_step::read;
                return plain_step::other;
            }
            p = nullptr;
            if ((seen[I / 64] & read_so_far<T>::template bit<I>) == 0) [[likely]] {
                if constexpr (rec::cross_rule_count != 0) way.where[I] = static_cast<std::size_t>(value - way.begin);
                plain_scope const in{way.begin, end, depth, way.keeps_absent, way.levels};
                if constexpr (std::is_same_v<Kept, T> || (keeps<Kept> && rec::template asked_across<I>)) {
                    p = read_plain_member<T, I>(value, in, kept_member<T, I>(kept));
                } else {
                    nothing none;
                    p = read_plain_member<T, I>(value, in, none);
                }
            }
            if (p == nullptr) [[unlikely]] {
                way.next = I;
                return plain_step::odd_value;
            }
            seen[I / 64] |= read_so_far<T>::template bit<I>;
            key = plain_text::next_key(p, end, gap, gap_size);
            if (key != p) [[likely]]
                return plain_step::read;
            return plain_step::end;
        }
    };

    plain_step last = plain_step::other;
    for (std::size_t which = way.next;;) {
        last = read_from_member<rec::size>(which, read);
        if (last > plain_step::other) break;
        std::size_t const before = std::exchange(which, rec::guess.at(key, end));
        if (which == before) [[unlikely]] { // the guess was wrong, or there is none
            which = find_member(key, end, plain_keys_of<T>);
            if (which == rec::size) break;
        }
    }
    way.seen = seen;
    way.at_value = last == plain_step::odd_value;
    if (!way.at_value) [[likely]] {
        if (char const* const brace = plain_text::skip_space(p, end); brace != end && *brace == '}') [[likely]]
            return brace + 1;
        way.next = way.behind_last();
    }
    way.p = p;
    way.key = last == plain_step::end ? end : key;
    return nullptr;
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

/// Whether nothing is to be done for the members of a simple record that did not come: none had to, and what they would be
/// without is what they are. Asked without a branch for each.
template <class T, class Kept>
[[nodiscard]] TELLTALE_INLINE bool is_settled(read_so_far<T> const& way, Kept const& kept) noexcept {
    if constexpr (record<T>::size > 64) {
        return way.all_came();
    } else {
        return [&]<std::size_t... I>(std::index_sequence<I...>) TELLTALE_INLINE_LAMBDA {
            auto const asks = [&]<std::size_t J>(nth<J>) TELLTALE_INLINE_LAMBDA {
                using member = typename record<T>::template member<J>;
                if constexpr (!member::is_optional || member::has_default || member::has_initializer) return true;
                else if constexpr (!std::is_same_v<Kept, T>) return false;
                else return static_cast<bool>(member::located::get(kept));
            };
            std::uint64_t const asked = ((std::uint64_t{asks(nth<I>{})} << I) | ...);
            return (asked & ~way.seen[0]) == 0;
        }(std::make_index_sequence<record<T>::size>{});
    }
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
    if (behind == nullptr || is_settled<T>(way, out) || settle_absences<T>(way, out)) [[likely]]
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
