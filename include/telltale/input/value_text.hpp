// SPDX-License-Identifier: BSL-1.0
// A boost::json::value as JSON text.
#ifndef TELLTALE_INPUT_VALUE_TEXT_HPP
#define TELLTALE_INPUT_VALUE_TEXT_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/output.hpp>
#include <telltale/text/utf8.hpp>
#include <telltale/text/write_integer.hpp>
#include <telltale/text/write_json_string.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// Writes values of Boost.JSON as minified text: members in their order, doubles in their shortest form, an infinity, which is what
/// Boost makes of a number beyond a double's range, as `1e999`, U+FFFD for what is not UTF-8. Linear; recursive.
class value_text {
    using output = text::output;

public:
    /// Appends `value`, a `boost::json::value`, `object` or `array`.
    template <class Value>
    static void append(std::string& out, Value const& value) {
        output to(out);
        to.finish(write(to, to.begin(), value, static_cast<std::size_t>(-1)));
    }
    /// The text of `value`, as large as it is, in `out`. Answers false when not all of its strings and keys are UTF-8, or when more than
    /// `depth` containers are inside of each other; then `out` is to be thrown away.
    [[nodiscard]] static bool make_if_sound(std::string& out, boost::json::value const& value, std::size_t depth) {
        std::string made;
        output to(made);
        char* const end = write(to, to.begin(), value, depth);
        if (end == nullptr) [[unlikely]]
            return false;
        out = to.take(end);
        // Whatever is no UTF-8 leaves a character in the text that is not ASCII.
        char const* const last = out.data() + out.size();
        return text::detail::skip_ascii(out.data(), last) == last || is_sound(value, depth);
    }

    /// Whether all strings and keys of `value` are UTF-8, and no more than `depth` containers are inside of each other.
    [[nodiscard]] static bool is_sound(boost::json::value const& value, std::size_t depth) {
        if (boost::json::string const* const text = value.if_string()) return text::is_utf8(view(*text));
        if (!value.is_structured()) return true;
        if (depth == 0) return false;
        if (boost::json::array const* const array = value.if_array()) {
            for (boost::json::value const& element : *array)
                if (!is_sound(element, depth - 1)) return false;
            return true;
        }
        for (boost::json::key_value_pair const& member : value.get_object())
            if (!text::is_utf8(view(member.key())) || !is_sound(member.value(), depth - 1)) return false;
        return true;
    }

private:
    [[nodiscard]] static std::string_view view(boost::json::string const& text) noexcept {
        return {text.data(), text.size()};
    }
    [[nodiscard]] static std::string_view view(boost::json::string_view text) noexcept {
        return {text.data(), text.size()};
    }

    // Where the value ends that is written at `at`, where there is room for a scalar; null when it is too deep.
    [[nodiscard]] static char* write(output& out, char* at, boost::json::array const& array, std::size_t depth) {
        if (depth == 0) [[unlikely]]
            return nullptr;
        *at++ = '[';
        for (boost::json::value const& element : array) {
            at = write(out, out.room(at), element, depth - 1);
            if (at == nullptr) [[unlikely]]
                return nullptr;
            *at++ = ',';
        }
        if (array.empty()) ++at;
        at[-1] = ']';
        return at;
    }
    [[nodiscard]] static char* write(output& out, char* at, boost::json::object const& object, std::size_t depth) {
        if (depth == 0) [[unlikely]]
            return nullptr;
        *at++ = '{';
        for (boost::json::key_value_pair const& member : object) {
            std::string_view const key = view(member.key());
            at = text::write_json_string(out, out.room(at), key.data(), key.size());
            *at++ = ':';
            at = write(out, at, member.value(), depth - 1);
            if (at == nullptr) [[unlikely]]
                return nullptr;
            *at++ = ',';
        }
        if (object.empty()) ++at;
        at[-1] = '}';
        return at;
    }
    [[nodiscard]] static char* write(output& out, char* at, boost::json::value const& value, std::size_t depth) {
        switch (value.kind()) {
        case boost::json::kind::string: {
            std::string_view const text = view(value.get_string());
            return text::write_json_string(out, at, text.data(), text.size());
        }
        case boost::json::kind::int64: return text::write_integer(value.get_int64(), at);
        case boost::json::kind::uint64: return text::write_integer(value.get_uint64(), at);
        case boost::json::kind::double_: {
            double const real = value.get_double();
            if (text::number const number(real); number.is_finite()) [[likely]]
                return number.write(at);
            return put(at, real > 0 ? "1e999" : real < 0 ? "-1e999" : "null"); // a NaN is no number at all
        }
        case boost::json::kind::bool_: return put(at, value.get_bool() ? "true" : "false");
        case boost::json::kind::array: return write(out, at, value.get_array(), depth);
        case boost::json::kind::object: return write(out, at, value.get_object(), depth);
        case boost::json::kind::null: break;
        }
        return put(at, "null");
    }
    [[nodiscard]] static char* put(char* at, std::string_view literal) noexcept {
        text::copy_bytes(at, literal.data(), literal.size());
        return at + literal.size();
    }
};

} // namespace telltale::inline v0

#endif
