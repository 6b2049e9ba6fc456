// SPDX-License-Identifier: BSL-1.0
// A T as a boost::json::value, in the names and the order of its schema.
#ifndef TELLTALE_BOOST_JSON_TO_VALUE_HPP
#define TELLTALE_BOOST_JSON_TO_VALUE_HPP

#include <telltale/boost_json/free_form.hpp>
#include <telltale/reflect/held.hpp>
#include <telltale/schema/beside_variant.hpp>
#include <telltale/schema/check.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/well_formed.hpp>
#include <telltale/schema/wire_type.hpp>
#include <telltale/text/date_time.hpp>
#include <telltale/text/output.hpp>
#include <telltale/text/write_string.hpp>
#include <telltale/value/text_codec.hpp>
#include <telltale/write/serialize.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/storage_ptr.hpp>
#include <boost/json/string.hpp>
#include <boost/json/value.hpp>

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

struct value_maker {
    boost::json::storage_ptr storage;
    write_options wishes;

    [[nodiscard]] static boost::json::string_view view(std::string_view text) { return {text.data(), text.size()}; }
    [[nodiscard]] boost::json::value of_text(std::string_view text) const {
        if (text::is_utf8(text)) return boost::json::value(view(text), storage);
        std::string mended;
        (void)text::append_checked_json_string(mended, text);
        return value_from_text(mended, storage);
    }

    template <class T, std::size_t I>
    void add_member(boost::json::object& to, T const& object) const {
        using member = typename record<T>::template member<I>;
        if constexpr (member::is_rest) return;
        auto const& value = member::located::get(object);
        if constexpr (member::value_slot::is_secret)
            if (wishes.secrets == secrets::omit) return;
        if constexpr (member::is_optional)
            if (!value) return;
        if constexpr (member::value_slot::is_beside) {
            if (auto const* const held = find_variant(value)) {
                std::string tag;
                text::output out(tag);
                out.finish(write_tag<typename member::value_slot>(out, out.begin(), *held));
                to.emplace(view(member::value_slot::tag_key()), value_from_text(tag, storage));
                if constexpr (member::value_slot::may_be_absent || member::value_slot::takes_other)
                    if (holds_nothing(*held)) return;
            }
        }
        to.emplace(view(member::name), of<typename member::located::type, typename member::value_slot>(value));
    }
    template <class T>
    void add_members(boost::json::object& to, T const& object) const {
        using rec = record<T>;
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (add_member<T, I>(to, object), ...);
        }(std::make_index_sequence<rec::size>{});
        if constexpr (rec::rest != rec::size) add_rest<typename rec::template member<rec::rest>, rec>(to, object);
    }
    template <class Member, class Record, class T>
    void add_rest(boost::json::object& to, T const& object) const {
        for (auto const& [key, mapped] : Member::located::get(object)) {
            using type = std::remove_cvref_t<decltype(mapped)>;
            if (!Record::names(key))
                to.emplace(of_text(key).as_string(),
                           of<type, typename Member::value_slot::template element<type>>(mapped));
        }
    }
    template <std::size_t I, class T>
    void add_item(boost::json::array& to, T const& value) const {
        using element = std::tuple_element_t<I, T>;
        to.push_back(of<element, slot<element, unsaid>>(std::get<I>(value)));
    }
    template <class Slot, std::size_t I, class T>
    void of_alternative(boost::json::value& made, T const& value) const {
        auto const* const held = std::get_if<I>(&value);
        if (held == nullptr) return;
        using alternative = std::variant_alternative_t<I, T>;
        if constexpr (Slot::takes_other && std::is_same_v<alternative, other_tagged>) {
            if (held->value) made = value_from_text(held->value->text(), storage);
        } else if constexpr (Slot::is_beside) {
            made = of<alternative, slot<alternative, unsaid>>(*held);
        } else if constexpr (Slot::is_tagged) {
            boost::json::object object(storage);
            object.emplace(view(Slot::tag_key()), of_text(Slot::tags[I]));
            add_members(object, *held);
            made = std::move(object);
        } else {
            made = of<alternative, slot<alternative, typename Slot::access>>(*held);
        }
    }

    template <class T, class Slot>
    [[nodiscard]] boost::json::value of(T const& value) const {
        using reflect::kind;
        constexpr kind k = reflect::kind_of<T>;
        if constexpr (k == kind::optional || k == kind::nullable) {
            return value ? of<reflect::held_type<T>, Slot>(*value) : boost::json::value(nullptr, storage);
        } else if constexpr (transparent_type<T>) {
            using member = transparent_member<T>;
            return of<typename member::type, Slot>(member::get(value));
        } else if constexpr (k == kind::boolean) {
            return boost::json::value(static_cast<bool>(value), storage);
        } else if constexpr (k == kind::integer) {
            if constexpr (std::signed_integral<T>) return boost::json::value(static_cast<std::int64_t>(value), storage);
            else if (std::in_range<std::int64_t>(value))
                return boost::json::value(static_cast<std::int64_t>(value), storage);
            else return boost::json::value(static_cast<std::uint64_t>(value), storage);
        } else if constexpr (k == kind::real) {
            if (value - value != 0) return boost::json::value(nullptr, storage);
            return boost::json::value(text::number(value).to_double(), storage);
        } else if constexpr (k == kind::string) {
            return of_text(value);
        } else if constexpr (k == kind::codec) {
            std::string text;
            text_codec<T>::append(text, value);
            return of_text(text);
        } else if constexpr (k == kind::duration) {
            text::number const number = Slot::scale::to_number(value);
            if (!number.is_finite()) return boost::json::value(nullptr, storage);
            if (std::int64_t integer = 0; number.is_int64() && number.to_integer(integer))
                return boost::json::value(integer, storage);
            return boost::json::value(number.to_double(), storage);
        } else if constexpr (k == kind::tuple) {
            boost::json::array array(storage);
            [&]<std::size_t... I>(std::index_sequence<I...>) {
                (add_item<I>(array, value), ...);
            }(std::make_index_sequence<std::tuple_size_v<T>>{});
            return array;
        } else if constexpr (k == kind::enumeration) {
            std::optional<std::string_view> const name = enum_name(value);
            return name ? of_text(*name) : boost::json::value(nullptr, storage);
        } else if constexpr (k == kind::open_enumeration) {
            return value.is_known() ? of<typename T::enum_type, Slot>(*value.known()) : of_text(value.other());
        } else if constexpr (k == kind::time) {
            char text[text::date_time_max_size];
            auto const [seconds, nanoseconds] = split(value);
            std::size_t const size = text::write_date_time(seconds, nanoseconds, text);
            return size != 0 ? of_text({text, size}) : boost::json::value(nullptr, storage);
        } else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set) {
            using element = typename T::value_type;
            boost::json::array array(storage);
            array.reserve(value.size());
            for (auto const& item : value) array.push_back(of<element, typename Slot::template element<element>>(item));
            return array;
        } else if constexpr (k == kind::map) {
            using mapped = typename T::mapped_type;
            boost::json::object object(storage);
            for (auto const& [key, held] : value)
                object.emplace(of_text(key).as_string(), of<mapped, typename Slot::template element<mapped>>(held));
            return object;
        } else if constexpr (k == kind::variant) {
            boost::json::value made(nullptr, storage);
            [&]<std::size_t... I>(std::index_sequence<I...>) {
                (of_alternative<Slot, I>(made, value), ...);
            }(std::make_index_sequence<std::variant_size_v<T>>{});
            return made;
        } else if constexpr (k == kind::free_form) {
            if constexpr (std::is_constructible_v<boost::json::value, T const&, boost::json::storage_ptr>) {
                return boost::json::value(value, storage);
            } else {
                std::string text;
                free_form<T>::append(text, value);
                return value_from_text(text, storage);
            }
        } else {
            boost::json::object object(storage);
            add_members(object, value);
            return object;
        }
    }
};

} // namespace detail

/// `value` as a `boost::json::value` in `storage`: what parsing `serialize(value)` would give.
template <class T>
[[nodiscard]] boost::json::value to_value(T const& value, write_options const& wishes = {},
                                          boost::json::storage_ptr storage = {}) {
    static_assert(well_formed<T>);
    if constexpr (schema_fault<T>::first.empty())
        return detail::value_maker{std::move(storage), wishes}.of<T, slot<T, detail::unsaid>>(value);
    else return {};
}

} // namespace telltale::inline v0

#endif
