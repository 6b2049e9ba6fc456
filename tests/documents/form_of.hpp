// SPDX-License-Identifier: BSL-1.0
// The form of a C++ type in the words of the documents, made of what reflection says.
#ifndef TELLTALE_TESTS_DOCUMENTS_FORM_OF_HPP
#define TELLTALE_TESTS_DOCUMENTS_FORM_OF_HPP

#include <telltale/render/buffer.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/schema/record.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace documents {

/// Whether rules and messages are told (of what Zod schemas declare), or only types (of what interfaces declare).
enum class telling { types, rules };

inline std::string quoted(std::string_view text) { return " \"" + std::string(text) + '"'; }

/// `a|b|c`
template <class E>
std::string names_of_enum() {
    std::string all;
    for (std::string_view const name : telltale::detail::enum_table<E>::names) (all += all.empty() ? "" : "|") += name;
    return all;
}

/// What is said of a value beyond its type: ` min 1 "..." max 100 "..."`.
inline std::string rules_of(telltale::member_schema const& member) {
    telltale::value_schema const& value = *member.value;
    std::string all;
    if (!value.not_named.empty() && value.not_named == member.missing && value.not_named == value.wrong_type) {
        all += " says" + quoted(value.not_named);
    } else {
        if (!member.missing.empty()) all += " missing" + quoted(member.missing);
        if (!value.wrong_type.empty()) all += " wrong" + quoted(value.wrong_type);
        if (!value.not_integer.empty()) all += " integer" + quoted(value.not_integer);
        if (!value.not_named.empty()) all += " named" + quoted(value.not_named);
    }
    for (telltale::rule const& r : value.rules) {
        using kind = telltale::rule_kind;
        bool const has_high = r.kind == kind::max_length || r.kind == kind::maximum;
        char number[telltale::text::number::max_text];
        std::string const bound(number, static_cast<std::size_t>((has_high ? r.high : r.low).write(number) - number));
        if (r.kind == kind::min_length || r.kind == kind::minimum) all += " min " + bound;
        else if (has_high) all += " max " + bound;
        else if (r.kind == kind::exclusive_minimum && bound == "0") all += " positive";
        else if (r.kind == kind::pattern) (all += " matches ") += r.text;
        else (all += ' ') += to_string(r.kind);
        all += quoted(r.message);
    }
    return all;
}

template <class T, telling Telling>
std::string form_of_record();

/// `string`, `number`, `enum(a|b)`, `string|null`, `{id: string; note?: number}`; what may be absent is its member's affair.
template <class T, telling Telling>
std::string form_of_value(telltale::value_schema const& value) {
    using telltale::reflect::kind;
    constexpr kind k = telltale::reflect::kind_of<T>;
    if constexpr (k == kind::optional) {
        return form_of_value<std::remove_cvref_t<decltype(*std::declval<T>())>, Telling>(value);
    } else if constexpr (k == kind::nullable) {
        return form_of_value<typename T::value_type, Telling>(value) + "|null";
    } else if constexpr (k == kind::boolean) {
        return "boolean";
    } else if constexpr (k == kind::integer) {
        return Telling == telling::rules ? "integer" : "number";
    } else if constexpr (k == kind::real) {
        return "number";
    } else if constexpr (k == kind::string) {
        for (telltale::rule const& r : value.rules)
            if (r.kind == telltale::rule_kind::format && r.text == "utc-date-time") return "Date";
        return "string";
    } else if constexpr (std::is_same_v<T, telltale::render::buffer>) {
        return "Buffer";
    } else if constexpr (k == kind::enumeration) {
        return "enum(" + names_of_enum<T>() + ")";
    } else if constexpr (k == kind::open_enumeration) {
        return "open(" + names_of_enum<typename T::enum_type>() + ")";
    } else if constexpr (std::is_same_v<T, telltale::raw_object>) {
        return "object";
    } else if constexpr (std::is_same_v<T, telltale::raw_json>) {
        return "any";
    } else {
        static_assert(k == kind::record);
        return form_of_record<T, Telling>();
    }
}

template <class T, telling Telling, std::size_t I>
void add_member(std::string& form) {
    using member = telltale::record_member<T, I>;
    if (I != 0) form += "; ";
    form += member::name;
    form += member::may_be_absent ? "?: " : ": ";
    form += form_of_value<typename member::located::type, Telling>(*member::plain.value);
    if (Telling == telling::rules) form += rules_of(member::plain);
}

/// `{enabled: boolean; serviceName?: string min 1 "..."}`
template <class T, telling Telling>
std::string form_of_record() {
    std::string form = "{";
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (add_member<T, Telling, I>(form), ...);
    }(std::make_index_sequence<telltale::record<T>::size>{});
    return form + "}";
}

/// The form of `T`, a struct or an enumeration.
template <class T, telling Telling = telling::types>
std::string form_of() {
    if constexpr (std::is_enum_v<T>) return "enum(" + names_of_enum<T>() + ")";
    else return form_of_record<T, Telling>();
}

} // namespace documents

#endif
