// SPDX-License-Identifier: BSL-1.0
// boost::json::value, object and array as members that hold free-form JSON.
#ifndef TELLTALE_BOOST_JSON_FREE_FORM_HPP
#define TELLTALE_BOOST_JSON_FREE_FORM_HPP

#include <telltale/boost_json/from_text.hpp>
#include <telltale/input/value_text.hpp>
#include <telltale/value/free_form.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <string>
#include <utility>

namespace telltale::inline v0 {

template <>
struct free_form<boost::json::value> {
    static constexpr free_form_shape shape = free_form_shape::anything;
    static void assign(boost::json::value& target, std::string&& text) {
        target = value_from_text(text, target.storage());
    }
    static void append(std::string& out, boost::json::value const& value) { value_text::append(out, value); }
};

template <>
struct free_form<boost::json::object> {
    static constexpr free_form_shape shape = free_form_shape::object;
    static void assign(boost::json::object& target, std::string&& text) {
        target = std::move(value_from_text(text, target.storage()).as_object());
    }
    static void append(std::string& out, boost::json::object const& object) { value_text::append(out, object); }
};

template <>
struct free_form<boost::json::array> {
    static constexpr free_form_shape shape = free_form_shape::array;
    static void assign(boost::json::array& target, std::string&& text) {
        target = std::move(value_from_text(text, target.storage()).as_array());
    }
    static void append(std::string& out, boost::json::array const& array) { value_text::append(out, array); }
};

} // namespace telltale::inline v0

#endif
