// SPDX-License-Identifier: BSL-1.0
// The concept of an input: what the one walk asks of JSON text, of a value in memory, and of whatever comes next.
#ifndef TELLTALE_INPUT_CURSOR_HPP
#define TELLTALE_INPUT_CURSOR_HPP

#include <telltale/issue/code.hpp>
#include <telltale/text/number.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

/// What a JSON value is (RFC 8259, section 3). `none`: no value stands here.
enum class json_kind : std::uint8_t { none, null, boolean, number, string, array, object };

/// The answer to "give me a value of this kind": it was taken; something else stands here and was left alone (in a loop
/// over members or elements: there are no more, and the container was left); the input is broken and `fault()` says how.
enum class taken : std::uint8_t { yes, other, fault };

/// What makes an input unreadable. There is at most one, since nothing after it can be trusted.
struct input_fault {
    issue_code code = issue_code::bad_json; ///< `bad_json`, `bad_utf8`, `too_deep` or `too_large`
    std::size_t offset = 0;                 ///< the byte at fault, 0-based; the input's length at its end
    std::string_view words;                 ///< a sentence of static storage duration
};

/// No place: inputs that are not text have none.
inline constexpr std::size_t no_offset = static_cast<std::size_t>(-1);

/// An input that the walk can read. A view given out by `next_key` stays valid as long as the cursor, one given out by
/// `read_string` until the next call. After `taken::fault` only `fault()` may be called.
template <class C>
concept cursor = requires(C c, C const k, bool flag, std::string_view view, text::number number, double real,
                          std::uint64_t magnitude) {
    { C::has_text } -> std::convertible_to<bool>; ///< places are known, and a repeated key can be seen
    { c.open() } -> std::same_as<bool>;           ///< to the first value
    { c.close() } -> std::same_as<bool>;          ///< nothing may follow it
    { k.fault() } -> std::same_as<input_fault const&>;
    { c.kind() } -> std::same_as<json_kind>;
    { c.read_null() } -> std::same_as<bool>;
    { c.read_boolean(flag) } -> std::same_as<taken>;
    { c.read_digits(magnitude, flag) } -> std::same_as<bool>; ///< a short plain integer; else false, nothing taken
    { c.read_number(number) } -> std::same_as<taken>;
    { c.read_double(real) } -> std::same_as<taken>;
    { k.is_integral(number) } -> std::same_as<bool>; ///< of the number that was just read as `number`: it has no fraction
    { c.read_string(view) } -> std::same_as<taken>;
    { c.enter_object() } -> std::same_as<taken>;
    { c.next_key(flag, view) } -> std::same_as<taken>; ///< `flag`: the object was just entered
    { c.enter_array() } -> std::same_as<taken>;
    { c.next_element(flag) } -> std::same_as<taken>;
    { c.skip() } -> std::same_as<bool>; ///< the value that stands here, fully checked
    { k.value_offset() } -> std::same_as<std::size_t>; ///< where the value that was read last begins
    { k.key_offset() } -> std::same_as<std::size_t>;   ///< where the key that was read last begins
};

} // namespace telltale::inline v0

#endif
