// SPDX-License-Identifier: BSL-1.0
// boost::json::value_to and value_from for types that are declared.
#ifndef TELLTALE_BOOST_JSON_CONVERSION_HPP
#define TELLTALE_BOOST_JSON_CONVERSION_HPP

#include <telltale/boost_json/parse.hpp>
#include <telltale/boost_json/to_value.hpp>
#include <telltale/issue/result.hpp>
#include <telltale/schema/schema_for.hpp>

#include <boost/json/value.hpp>
#include <boost/json/value_from.hpp>
#include <boost/json/value_to.hpp>

#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

/// A class that Boost.JSON converts through its telltale schema: one with a declaration of its own, so that no type that Boost
/// knows how to convert is taken from it.
template <class T>
concept converted_by_schema = std::is_class_v<T> && declared<T>;

} // namespace telltale::inline v0

// Boost looks for its hooks where the tag lives; the constraint keeps them off everybody else's types.
namespace boost::json {

/// `value_to<T>(value)`: as `telltale::parse<T>(value).value()`: throws `telltale::bad_result_access` with all issues.
template <telltale::converted_by_schema T>
T tag_invoke(value_to_tag<T>, value const& from) {
    return telltale::parse<T>(from).value();
}
/// `value_from(object)`: as `telltale::to_value(object)`.
template <telltale::converted_by_schema T>
void tag_invoke(value_from_tag, value& to, T const& object) {
    to = telltale::to_value(object, {}, to.storage());
}

} // namespace boost::json

#endif
