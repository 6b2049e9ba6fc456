// SPDX-License-Identifier: BSL-1.0
// parse, parse_into and validate for a boost::json::value: the same walk, the same issues, without places.
#ifndef TELLTALE_BOOST_JSON_PARSE_HPP
#define TELLTALE_BOOST_JSON_PARSE_HPP

#include <telltale/boost_json/free_form.hpp>
#include <telltale/boost_json/plain_value.hpp>
#include <telltale/input/value_cursor.hpp>
#include <telltale/issue/result.hpp>
#include <telltale/read/issue_collector.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/walk.hpp>
#include <telltale/schema/secrecy.hpp>

#include <boost/json/value.hpp>

#include <concepts>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

template <class T, class Out>
[[nodiscard]] TELLTALE_NOINLINE issues walk_value(boost::json::value const& value, options const& wishes, Out& out,
                                                  bool is_new) {
    issue_collector found(wishes, {}, has_secret<T>);
    value_cursor in(value, wishes.limits);
    (void)walk<T>(in, found, wishes, out, is_new);
    return found.release();
}
/// Reads a value as a `T` into `out`, a `T` or `nothing`, and gives the issues.
template <class T, class Out>
[[nodiscard]] issues read_value_document(boost::json::value const& value, options const& wishes, Out& out,
                                         bool is_new) {
    if (read_plain_value<T>(value, wishes, out, is_new)) [[likely]]
        return {};
    return walk_value<T>(value, wishes, out, is_new);
}

} // namespace detail

/// As `parse(text)`, from a value. Only for exactly a `boost::json::value`, since much else converts to one. Issues have no place
/// in a text, and a repeated key cannot be seen any more.
template <class T, std::same_as<boost::json::value> Value>
[[nodiscard]] result<T> parse(Value const& value, options const& wishes = default_options) {
    static_assert(
        std::is_default_constructible_v<T>,
        "telltale: parse begins with a T{}, and this type has no default constructor; parse_into reads into one that exists");
    result<T> made(std::in_place);
    if (issues found = detail::read_value_document<T>(value, wishes, *made, true); !found.empty()) [[unlikely]]
        made = result<T>(std::move(found));
    return made;
}

/// As `parse_into(text, target)`, from a value.
template <std::same_as<boost::json::value> Value, class T>
[[nodiscard]] result<void> parse_into(Value const& value, T& target, options const& wishes = default_options) {
    if (issues found = detail::read_value_document<T>(value, wishes, target, false); !found.empty()) [[unlikely]]
        return found;
    return {};
}

/// As `validate<T>(text)`, from a value.
template <class T, std::same_as<boost::json::value> Value>
[[nodiscard]] issues validate(Value const& value, options const& wishes = default_options) {
    nothing kept;
    return detail::read_value_document<T>(value, wishes, kept, false);
}

} // namespace telltale::inline v0

#endif
