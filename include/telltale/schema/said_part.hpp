// SPDX-License-Identifier: BSL-1.0
// What was said of a value as plain data, one entry for each part of its declaration.
#ifndef TELLTALE_SCHEMA_SAID_PART_HPP
#define TELLTALE_SCHEMA_SAID_PART_HPP

#include <telltale/reflect/kind.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/schema/policies.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/tagged.hpp>
#include <telltale/schema/texts.hpp>
#include <telltale/schema/value_shape.hpp>
#include <telltale/schema/wire_type.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// One part of a declaration.
struct said_part {
    enum class kind : std::uint8_t {
        unknown,
        rule,
        missing,
        wrong_type,
        not_integer,
        message,
        wire_name,
        alias,
        description,
        deprecated,
        secrecy,
        default_to,
        example,
        each,
        keys,
        tagged,
        tagged_beside,
        since,
        for_rest,
        in_unit,
        null_policy,
        initializer
    };
    /// What only the C++ types can tell.
    enum class misfit : std::uint8_t { none, not_callable, not_boolean, wrong_type, no_enumerator };

    kind is = kind::unknown;
    telltale::rule asked{}; ///< the rule; for a predicate its message
    misfit fault = misfit::none;
    std::string_view words{};            ///< a sentence, a name, a tag's key
    choice value{};                      ///< of a default or an example ...
    bool has_value = false;              ///< ... that rules can judge
    constants<std::string_view> names{}; ///< tags

    /// As users write it.
    [[nodiscard]] constexpr std::string_view name() const noexcept {
        constexpr std::string_view all[] = {"",
                                            "",
                                            "missing",
                                            "wrong_type",
                                            "not_integer",
                                            "message",
                                            "wire_name",
                                            "alias",
                                            "description",
                                            "deprecated",
                                            "secret",
                                            "default_to",
                                            "example",
                                            "each",
                                            "keys",
                                            "tagged",
                                            "tagged_beside",
                                            "since",
                                            "rest",
                                            "unit",
                                            "null_is_absent",
                                            "initializer_is_default"};
        return is == kind::rule ? to_string(asked.kind) : all[static_cast<std::size_t>(is)];
    }
};

namespace detail {

[[nodiscard]] constexpr said_part said_words(said_part::kind is, std::string_view words) noexcept {
    said_part p;
    p.is = is;
    p.words = words;
    return p;
}
[[nodiscard]] constexpr said_part said_rule(rule const& asked) noexcept {
    said_part p;
    p.is = said_part::kind::rule;
    p.asked = asked;
    return p;
}
[[nodiscard]] constexpr said_part said_text(intrinsic_text const& text) noexcept {
    using fault = intrinsic_text::fault;
    using kind = said_part::kind;
    return said_words(text.of == fault::missing       ? kind::missing
                      : text.of == fault::wrong_type  ? kind::wrong_type
                      : text.of == fault::not_integer ? kind::not_integer
                                                      : kind::message,
                      text.words);
}

/// Whether a default can be assigned, to a transparent struct or to what is inside.
template <class T, class V>
inline constexpr bool takes_default = [] {
    if constexpr (std::is_assignable_v<T&, V const&>) return true;
    else if constexpr (transparent_type<T>) return takes_default<typename transparent_member<T>::type, V>;
    else return false;
}();

/// A value that is said: a default or an example.
template <class T, class Access, class V>
constexpr said_part said_value(said_part::kind is, V const& value) {
    using inner = wire_type<T>;
    using reflect::kind;
    constexpr kind k = reflect::kind_of<inner>;
    said_part p;
    p.is = is;
    if constexpr (k == kind::boolean ? std::same_as<V, bool> : (k == kind::integer || k == kind::real) && bound<V>) {
        p.value = make_choice(value);
        p.has_value = true;
    } else if constexpr (k == kind::enumeration && std::is_same_v<V, inner>) {
        if constexpr (enumeration_fault<V>::first.empty()) {
            if (std::optional<std::string_view> const name = enum_name(value)) {
                p.value = {choice::kind::text, text::number(0), *name};
                p.has_value = true;
            } else {
                p.value = {choice::kind::number, number_of(value), {}};
                p.fault = said_part::misfit::no_enumerator;
            }
        }
    } else if constexpr (k == kind::duration) {
        if constexpr (!takes_default<T, V>) p.fault = said_part::misfit::wrong_type;
        else if constexpr (!std::is_void_v<scale_of<inner, said_access<T, Access>>>) {
            p.value = {choice::kind::number, scale_of<inner, said_access<T, Access>>::to_number(inner(value)), {}};
            p.has_value = true;
        }
    } else if constexpr (std::is_same_v<V, std::nullptr_t>) {
        if constexpr (!takes_null<T>) p.fault = said_part::misfit::wrong_type;
    } else if constexpr (std::is_convertible_v<V, std::string_view> &&
                         (k == kind::codec || k == kind::time || k == kind::open_enumeration)) {
        p.value = make_choice(value); // an example is given as it is in JSON
        p.has_value = true;
        if (is == said_part::kind::default_to && !takes_default<T, V>) p.fault = said_part::misfit::wrong_type;
    } else {
        // A text would take an integer for a character.
        constexpr bool scalar = k == kind::boolean || k == kind::integer || k == kind::real ||
                                (k == kind::string && (bound<V> || std::same_as<V, bool>));
        if constexpr (scalar) p.fault = said_part::misfit::wrong_type;
        else if constexpr (!takes_default<T, V>) {
            // An example is assigned to nothing, so that what is inside tells whether it is one.
            if (is == said_part::kind::default_to || !takes_default<inner, V>) p.fault = said_part::misfit::wrong_type;
        }
        if constexpr (choosable<V>) {
            p.value = make_choice(value);
            p.has_value = true;
        }
    }
    return p;
}

template <class T, class P>
constexpr said_part said_predicate(predicate_rule<P> const& part) {
    using inner = wire_type<T>;
    said_part p = said_rule(part.plain());
    if constexpr (!std::is_invocable_v<P const&, inner const&>) p.fault = said_part::misfit::not_callable;
    else if constexpr (!std::is_convertible_v<std::invoke_result_t<P const&, inner const&>, bool>)
        p.fault = said_part::misfit::not_boolean;
    return p;
}

/// The tags of part `J`, which is `tagged`.
template <class Access, std::size_t J>
inline constexpr auto tags_of_part = get_part<J>(Access::get()).views();

/// Part `J` of what is said of a value of type `T`. A part that telltale learns is to be told here, or the build stops.
template <class T, class Access, std::size_t J>
constexpr said_part said_of() {
    using kind = said_part::kind;
    auto const& part = get_part<J>(Access::get());
    using Part = std::remove_cvref_t<decltype(part)>;
    if constexpr (is_predicate<Part>::value) return said_predicate<T>(part);
    else if constexpr (is_rule<Part>::value) return said_rule(plain_rule<Access, J>());
    else if constexpr (std::is_same_v<Part, intrinsic_text>) return said_text(part);
    else if constexpr (std::is_same_v<Part, wire_name_part>) return said_words(kind::wire_name, part.name);
    else if constexpr (std::is_same_v<Part, alias_part>) return said_words(kind::alias, part.name);
    else if constexpr (std::is_same_v<Part, description_part>) return said_words(kind::description, part.words);
    else if constexpr (std::is_same_v<Part, deprecated_part>) return said_words(kind::deprecated, part.words);
    else if constexpr (is_secret<Part>::value) return said_words(kind::secrecy, {});
    else if constexpr (is_default<Part>::value) return said_value<T, Access>(kind::default_to, part.get());
    else if constexpr (is_example<Part>::value) return said_value<T, Access>(kind::example, part.get());
    else if constexpr (std::is_same_v<Part, since_part>) return said_words(kind::since, part.version);
    else if constexpr (is_rest<Part>::value) return said_words(kind::for_rest, {});
    else if constexpr (is_unit<Part>::value) return said_words(kind::in_unit, {});
    else if constexpr (std::is_same_v<Part, initializer_is_default_part>) return said_words(kind::initializer, {});
    else if constexpr (std::is_same_v<Part, null_is_absent_part>) return said_words(kind::null_policy, {});
    else if constexpr (is_each<Part>::value) return said_words(kind::each, {});
    else if constexpr (is_keys<Part>::value) return said_words(kind::keys, {});
    else if constexpr (is_tagged<Part>::value) {
        said_part p = said_words(Part::is_beside ? kind::tagged_beside : kind::tagged, Part::key);
        p.names = {tags_of_part<Access, J>.data(), tags_of_part<Access, J>.size()};
        return p;
    } else
        return said_words(kind::unknown, std::is_convertible_v<Part, std::string_view>
                                             ? "text; write wire_name(...), description(...) or a rule"
                                             : "");
}

} // namespace detail

} // namespace telltale::inline v0

#endif
