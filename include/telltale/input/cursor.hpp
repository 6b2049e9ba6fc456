// SPDX-License-Identifier: BSL-1.0
// The concept of an input: what the one walk asks of JSON text, of a value in memory, and of whatever comes next.
#ifndef TELLTALE_INPUT_CURSOR_HPP
#define TELLTALE_INPUT_CURSOR_HPP

#include <telltale/input/key_log.hpp>
#include <telltale/issue/code.hpp>
#include <telltale/text/number.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// What a JSON value is (RFC 8259, section 3). `none`: no value stands here.
enum class json_kind : std::uint8_t { none, null, boolean, number, string, array, object };

/// The answer to "give me a value of this kind": it was taken; something else stands here and was left alone (in a loop
/// over members or elements: there are no more, and the container was left); the input is broken and `fault()` says how.
enum class taken : std::uint8_t { yes, other, fault };

/// What makes an input unreadable. There is at most one, since nothing after it can be trusted.
struct input_fault {
    issue_code code =
        issue_code::bad_json; ///< `bad_json`, `bad_yaml`, `bad_utf8`, `not_finite`, `too_deep` or `too_large`
    std::size_t offset = 0;   ///< the byte at fault, 0-based; the input's length at its end
    std::string_view words;   ///< a sentence that stays as long as the cursor
};

/// No place: inputs that are not text have none.
inline constexpr std::size_t no_offset = static_cast<std::size_t>(-1);

/// What the walk asks of an input with places besides: which keys are repeated. A cursor whose text is not JSON has
/// `each_repeated_key(frame, say)` too, since nobody else knows the way to a key inside a value that was skipped.
template <class C>
concept sees_repeated_keys = requires(C c, C const k) {
    { c.log() } -> std::same_as<key_log&>;                     ///< for keys that a record does not know
    { c.repeated_keys().size() } -> std::same_as<std::size_t>; ///< of the values that were skipped or captured
    { k.repeats_no_keys() } -> std::same_as<bool>;             ///< there are none of those
    { c.forget_repeated_keys() } -> std::same_as<void>;
    { k.runs_on() } -> std::same_as<bool>; ///< the text is broken right behind the value that was read last
};

/// An input that the walk can read. A view given out by `next_key` stays valid as long as the cursor, one given out by
/// `read_string` or `value_text` until the next call. After `taken::fault` only `fault()` may be called.
template <class C>
concept cursor = requires(C c, C const k, bool flag, std::string_view view, std::string text, text::number number,
                          double real, std::uint64_t magnitude, char const* quoted) {
    { C::has_text } -> std::convertible_to<bool>; ///< places are known, and a repeated key can be seen
    { c.open() } -> std::same_as<bool>;           ///< to the first value
    { c.close() } -> std::same_as<bool>;          ///< nothing may follow it
    { k.fault() } -> std::same_as<input_fault const&>;
    { c.kind() } -> std::same_as<json_kind>; ///< of the value that stands here, which counts as read
    { c.read_null() } -> std::same_as<bool>;
    { c.read_boolean(flag) } -> std::same_as<taken>;
    { c.read_digits(magnitude, flag) } -> std::same_as<bool>; ///< a short plain integer; else false, nothing taken
    { c.read_number(number) } -> std::same_as<taken>;
    { c.read_double(real) } -> std::same_as<taken>;
    {
        k.is_integral(number)
    } -> std::same_as<bool>; ///< of the number that was just read as `number`: it has no fraction
    { k.number_again(number) } -> std::same_as<void>; ///< the number that was just read as a double, exactly
    { k.value_as_float() } -> std::same_as<float>;    ///< the same, rounded once
    { c.read_string(view) } -> std::same_as<taken>;
    { c.enter_object() } -> std::same_as<taken>;
    { c.next_key(flag, view) } -> std::same_as<taken>; ///< `flag`: the object was just entered
    /// Takes the next key if it is this one, which stands between `,"` and `":`; `true`: the object was just entered. May
    /// answer false for what `next_key` would find.
    { c.template try_key<true, 5>(quoted) } -> std::same_as<bool>;
    { c.template try_key<false, 5>(quoted) } -> std::same_as<bool>;
    { c.enter_array() } -> std::same_as<taken>;
    { c.next_element(flag) } -> std::same_as<taken>;
    { c.skip() } -> std::same_as<bool>;        ///< the value that stands here, fully checked
    { c.capture(text) } -> std::same_as<bool>; ///< as `skip`, and appends it as JSON text without white space
    {
        c.rewind(k.here())
    } -> std::same_as<void>; ///< back to where `here` was asked, in the same containers or inside of them
    {
        c.value_text()
    } -> std::same_as<std::string_view>; ///< the value that was read last as JSON; of a container at least its bracket
    { k.value_offset() } -> std::same_as<std::size_t>; ///< where the value that was read last begins
    { k.key_offset() } -> std::same_as<std::size_t>;   ///< where the key that was read last begins
} && (!C::has_text || sees_repeated_keys<C>);

/// A cursor over JSON text whose place may be taken out of it, for who reads on by himself, and put back.
template <class C>
concept positioned = requires(C in, char const* p) {
    { in.position() } -> std::same_as<char const*>;
    { in.limit() } -> std::same_as<char const*>;
    { in.depth_left() } -> std::same_as<std::size_t>; ///< how many more containers may be opened
    { in.go_to(p) } -> std::same_as<void>;
};

} // namespace telltale::inline v0

#endif
