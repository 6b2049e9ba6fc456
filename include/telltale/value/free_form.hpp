// SPDX-License-Identifier: BSL-1.0
// How a type holds free-form JSON: the hook for raw_json, raw_object and the values of JSON libraries.
#ifndef TELLTALE_VALUE_FREE_FORM_HPP
#define TELLTALE_VALUE_FREE_FORM_HPP

#include <telltale/value/raw_json.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace telltale::inline v0 {

/// What free-form JSON a type takes.
enum class free_form_shape : std::uint8_t { anything, object, array };

/// Specialised for a type that holds free-form JSON: `shape`; `assign(target, text)`, whose text was checked and minified; and
/// `append(out, value)`, which appends it as JSON text. The primary template is empty: no other type does.
template <class T>
struct free_form {};

template <>
struct free_form<raw_json> {
    static constexpr free_form_shape shape = free_form_shape::anything;
    static void assign(raw_json& target, std::string&& text) { target = raw_json::trusted(std::move(text)); }
    static void append(std::string& out, raw_json const& value) { out += value.text(); }
};

template <>
struct free_form<raw_object> {
    static constexpr free_form_shape shape = free_form_shape::object;
    static void assign(raw_object& target, std::string&& text) { target = raw_object::trusted(std::move(text)); }
    static void append(std::string& out, raw_object const& value) { out += value.text(); }
};

} // namespace telltale::inline v0

#endif
