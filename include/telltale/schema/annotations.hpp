// SPDX-License-Identifier: BSL-1.0
// What a declaration says of a member beside its rules: its names, its default, what readers should know of it.
#ifndef TELLTALE_SCHEMA_ANNOTATIONS_HPP
#define TELLTALE_SCHEMA_ANNOTATIONS_HPP

#include <telltale/text/kept_text.hpp>

#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// The result of `wire_name`.
struct wire_name_part {
    text::kept_text name;
};
/// The result of `alias`.
struct alias_part {
    text::kept_text name;
};
/// The result of `description`.
struct description_part {
    text::kept_text words;
};
/// The result of `deprecated`.
struct deprecated_part {
    text::kept_text words;
};
/// The result of `since`.
struct since_part {
    text::kept_text version;
};
/// The type of `secret`.
struct secret_part {};
/// The type of `rest`.
struct rest_part {};
/// The result of `default_to`.
template <class Value>
struct default_part {
    Value value;

    [[nodiscard]] constexpr Value const& get() const noexcept { return value; }
};

#if defined(TELLTALE_HAS_REFLECTION)

// What an annotation cannot hold as it is, it holds as something else.
template <>
struct default_part<char const*> {
    text::kept_text value;

    [[nodiscard]] constexpr std::string_view get() const noexcept { return value; }
};
template <>
struct default_part<std::string_view> : default_part<char const*> {};

/// A std::chrono::duration or a time, by its ticks.
template <class Value>
    requires requires {
        typename Value::rep;
        typename Value::period;
    }
struct default_part<Value> {
    typename Value::rep ticks;

    constexpr default_part(Value const& value) noexcept : ticks(ticks_of(value)) {}
    [[nodiscard]] constexpr Value get() const noexcept {
        if constexpr (requires { typename Value::duration; }) return Value(typename Value::duration(ticks));
        else return Value(ticks);
    }

private:
    static constexpr typename Value::rep ticks_of(Value const& value) noexcept {
        if constexpr (requires { value.count(); }) return value.count();
        else return value.time_since_epoch().count();
    }
};

#endif

/// The result of `example`.
template <class Value>
struct example_part {
    default_part<Value> held;

    [[nodiscard]] constexpr decltype(auto) get() const noexcept { return held.get(); }
};

/// The member's key in JSON, instead of the one that the case policy makes of its C++ name.
[[nodiscard]] constexpr wire_name_part wire_name(std::string_view name) noexcept { return {name}; }
/// Another key under which the member is read, never written. Both keys in one object are a duplicate.
[[nodiscard]] constexpr alias_part alias(std::string_view name) noexcept { return {name}; }
/// What the member (in `schema(...)`: the struct) is, for documentation.
[[nodiscard]] constexpr description_part description(std::string_view words) noexcept { return {words}; }
/// The member should no longer be sent: its presence is a warning (`deprecated`). `words` say what to do instead.
[[nodiscard]] constexpr deprecated_part deprecated(std::string_view words = "is deprecated") noexcept {
    return {words};
}
/// The version in which the member (in `schema(...)`: the struct) came to be, for documentation: `since("1.4")`.
[[nodiscard]] constexpr since_part since(std::string_view version) noexcept { return {version}; }
/// The member is a map from text that takes the keys which the struct does not name, each with its value; they are never
/// unknown. One member at most; it has no key of its own, its items are written last, and those that have the key of another
/// member are not written (`serialize_checked` refuses them as `duplicate_key`).
inline constexpr rest_part rest{};
/// The member's value appears in no issue, report or log, and is not written unless asked for.
inline constexpr secret_part secret{};

namespace detail {

/// Whether there are constants of a type: its destructor is one for constant evaluation.
template <class T>
concept has_constants = std::is_trivially_destructible_v<T> || requires { typename std::bool_constant<(T(), true)>; };

} // namespace detail

/// A value that the member may have, for documentation (JSON Schema `examples`): a number, a truth value, a text, an enumerator, or a
/// duration. It must satisfy the member's own rules. May be said more than once.
template <class Value>
[[nodiscard]] constexpr example_part<Value> example(Value value) noexcept {
    return {{value}};
}
/// The member may be absent and then has this value, which must satisfy the member's own rules.
template <class Value>
[[nodiscard]] constexpr default_part<Value> default_to(Value value) noexcept {
    static_assert(
        detail::has_constants<Value>,
        "telltale: default_to holds a constant; for a list, a map or a struct give the member an initialiser, and say initializer_is_default");
    return {value};
}

} // namespace telltale::inline v0

#endif
