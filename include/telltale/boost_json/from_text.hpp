// SPDX-License-Identifier: BSL-1.0
// JSON text as a boost::json::value, read by our own reader, so that every number is exact.
#ifndef TELLTALE_BOOST_JSON_FROM_TEXT_HPP
#define TELLTALE_BOOST_JSON_FROM_TEXT_HPP

#include <telltale/input/text_cursor.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/storage_ptr.hpp>
#include <boost/json/string_view.hpp>
#include <boost/json/value.hpp>

#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

inline boost::json::value build_value(text_cursor& in, boost::json::storage_ptr const& storage) {
    switch (in.kind()) {
    case json_kind::boolean: {
        bool value = false;
        (void)in.read_boolean(value);
        return boost::json::value(value, storage);
    }
    case json_kind::number: {
        text::number value;
        (void)in.read_number(value);
        if (std::int64_t integer = 0; value.is_int64() && value.to_integer(integer))
            return boost::json::value(integer, storage);
        if (std::uint64_t integer = 0; value.is_uint64() && value.to_integer(integer))
            return boost::json::value(integer, storage);
        return boost::json::value(value.to_double(), storage);
    }
    case json_kind::string: {
        std::string_view value;
        (void)in.read_string(value);
        return boost::json::value(boost::json::string_view(value.data(), value.size()), storage);
    }
    case json_kind::array: {
        boost::json::array array(storage);
        (void)in.enter_array();
        for (bool first = true; in.next_element(first) == taken::yes; first = false)
            array.push_back(build_value(in, storage));
        return array;
    }
    case json_kind::object: {
        boost::json::object object(storage);
        (void)in.enter_object();
        std::string_view key;
        for (bool first = true; in.next_key(first, key) == taken::yes; first = false)
            object.emplace(boost::json::string_view(key.data(), key.size()), build_value(in, storage));
        return object;
    }
    default: (void)in.read_null(); return boost::json::value(nullptr, storage);
    }
}

} // namespace detail

/// `text`, which must be one well-formed JSON value, as a `boost::json::value` in `storage`. Integers of 64 bits stay integers,
/// also when they are written as `1.0` or `1e3`; other numbers are the nearest double. Of a repeated key the first value stays.
[[nodiscard]] inline boost::json::value value_from_text(std::string_view text, boost::json::storage_ptr storage = {}) {
    text_cursor in(text, {.depth = static_cast<std::size_t>(-1), .bytes = static_cast<std::size_t>(-1)});
    return detail::build_value(in, storage);
}

} // namespace telltale::inline v0

#endif
