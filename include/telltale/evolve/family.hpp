// SPDX-License-Identifier: BSL-1.0
// What of JSON a value is, which tells whether two values can be compared at all.
#ifndef TELLTALE_EVOLVE_FAMILY_HPP
#define TELLTALE_EVOLVE_FAMILY_HPP

#include <telltale/reflect/kind.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/type_tree.hpp>

#include <cstdint>
#include <string_view>

namespace telltale::inline v0::evolve {

/// The families of values. Of a variant each alternative has one; a tagged variant is an object.
enum class family : std::uint8_t { boolean, number, text, array, object, anything };

/// The family of a value that is no untagged variant.
[[nodiscard]] constexpr family family_of(value_tree const& v) noexcept {
    using reflect::kind;
    switch (v.is) {
    case kind::boolean: return family::boolean;
    case kind::integer:
    case kind::real:
    case kind::duration: return family::number;
    case kind::string:
    case kind::codec:
    case kind::enumeration:
    case kind::open_enumeration:
    case kind::time: return family::text;
    case kind::list:
    case kind::fixed_list:
    case kind::set:
    case kind::tuple: return family::array;
    case kind::map:
    case kind::record:
    case kind::variant: return family::object;
    default: break;
    }
    if (!contains(v.said->types, json_types::string)) // free-form, of one shape
        return contains(v.said->types, json_types::object) ? family::object : family::array;
    return family::anything;
}

/// `a string`, `an object`.
[[nodiscard]] constexpr std::string_view family_words(family of) noexcept {
    switch (of) {
    case family::boolean: return "a boolean";
    case family::number: return "a number";
    case family::text: return "a string";
    case family::array: return "an array";
    case family::object: return "an object";
    case family::anything: break;
    }
    return "any JSON value";
}

/// `an enumeration`, `a map`: more than its family tells.
[[nodiscard]] constexpr std::string_view kind_words(value_tree const& v) noexcept {
    using reflect::kind;
    switch (v.is) {
    case kind::integer: return "an integer";
    case kind::duration:
        return contains(v.said->types, json_types::integer) ? "a duration in whole units" : "a duration";
    case kind::codec: return v.words.empty() ? std::string_view("a text of its own form") : v.words;
    case kind::enumeration: return "an enumeration";
    case kind::open_enumeration: return "an open enumeration";
    case kind::time: return "a time";
    case kind::fixed_list: return "an array of fixed size";
    case kind::set: return "a set";
    case kind::tuple: return "a tuple";
    case kind::map: return "a map";
    case kind::record: return "a struct";
    case kind::variant: return v.is_tagged ? "a tagged variant" : "a variant";
    case kind::free_form:
        if (family_of(v) == family::object) return "any object";
        if (family_of(v) == family::array) return "any array";
        return "any JSON value";
    default: return family_words(family_of(v));
    }
}

} // namespace telltale::inline v0::evolve

#endif
