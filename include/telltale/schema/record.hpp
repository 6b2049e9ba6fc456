// SPDX-License-Identifier: BSL-1.0
// The members of a struct with their declarations: reflection and schema brought together.
#ifndef TELLTALE_SCHEMA_RECORD_HPP
#define TELLTALE_SCHEMA_RECORD_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/reflect/member_pointer.hpp>
#include <telltale/reflect/type_name.hpp>
#include <telltale/schema/key_guess.hpp>
#include <telltale/schema/key_table.hpp>
#include <telltale/schema/layout.hpp>
#include <telltale/schema/member_words.hpp>
#include <telltale/schema/policies.hpp>
#include <telltale/schema/said_part.hpp>
#include <telltale/schema/schema_for.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/tag_texts.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

template <class T>
struct record;

namespace detail {

/// How a key is written in JSON.
[[nodiscard]] constexpr std::size_t write_key(std::string_view key, char* out) noexcept {
    constexpr char hex[] = "0123456789abcdef";
    char* p = out;
    *p++ = ',';
    *p++ = '"';
    for (char const c : key) {
        auto const byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            *p++ = '\\';
            *p++ = c;
        } else if (byte < 0x20) {
            for (char const u : {'\\', 'u', '0', '0'}) *p++ = u;
            *p++ = hex[byte >> 4U];
            *p++ = hex[byte & 15U];
        } else {
            *p++ = c;
        }
    }
    *p++ = '"';
    *p++ = ':';
    return static_cast<std::size_t>(p - out);
}

[[nodiscard]] constexpr std::size_t written_size(std::string_view key) noexcept {
    std::size_t size = key.size() + 4;
    for (char const c : key) {
        if (c == '"' || c == '\\') ++size;
        else if (static_cast<unsigned char>(c) < 0x20) size += 5;
    }
    return size;
}

template <std::size_t Size>
struct written_key {
    char characters[Size]{};
};
template <std::size_t Size>
[[nodiscard]] constexpr written_key<Size> write_key(std::string_view key) noexcept {
    written_key<Size> all;
    (void)write_key(key, all.characters);
    return all;
}

template <std::size_t Capacity>
struct cased_key {
    char characters[Capacity]{};
    std::size_t size = 0;
};
template <std::size_t Capacity>
[[nodiscard]] constexpr cased_key<Capacity> cased_name(letter_case policy, std::string_view name) noexcept {
    cased_key<Capacity> all;
    all.size = reflect::apply_case(policy, name, all.characters);
    return all;
}

template <class Part>
struct is_null_part : std::is_same<Part, null_is_absent_part> {};
template <class Part>
struct is_initializers_part : std::is_same<Part, initializers_are_defaults_part> {};
template <class Part>
struct is_initializer_part : std::is_same<Part, initializer_is_default_part> {};

/// The examples among the parts that `Access` leads to, of a value of type `T`.
template <class T, class Access>
struct said_examples {
    using said = std::remove_cvref_t<decltype(Access::get())>;
    static constexpr std::size_t count = count_parts<is_example, said>;
    static constexpr auto all = []<std::size_t... J>(std::index_sequence<J...>) {
        std::array<choice, count> found{};
        std::size_t n = 0;
        auto const take = [&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
            if constexpr (is_example<part_type<said, I>>::value) found[n++] = said_of<T, Access, I>().value;
        };
        (take(std::integral_constant<std::size_t, J>{}), ...);
        return found;
    }(std::make_index_sequence<said::size>{});
};

/// Whether the declaration of the struct `T` has a part with a property.
template <class T, template <class> class Is>
inline constexpr bool says = count_parts<Is, std::remove_cvref_t<decltype(declaration_of<T>.said)>> != 0;

} // namespace detail

/// Member `I` of the record `T`, in the order of declaration.
template <class T, std::size_t I>
struct record_member : detail::located_member<T, I, detail::layout<T>::part_at[I]> {
    using located = detail::located_member<T, I, detail::layout<T>::part_at[I]>;
    using value_slot = slot<typename located::type, typename located::access>;
    using said = std::remove_cvref_t<decltype(located::access::get())>; ///< of the member itself

    static constexpr bool is_optional = reflect::kind_of<typename located::type> == reflect::kind::optional;
    static constexpr bool has_default = count_parts<detail::is_default, said> != 0;
    static constexpr bool is_rest = count_parts<detail::is_rest, said> != 0;
    /// Its default is what its initialiser makes.
    static constexpr bool has_initializer =
        !has_default && !is_rest &&
        (detail::says<T, detail::is_initializers_part> || count_parts<detail::is_initializer_part, said> != 0);
    static constexpr bool may_be_absent = is_optional || has_default || has_initializer;
    static constexpr bool null_is_absent =
        may_be_absent && !takes_null<typename located::type> && value_slot::plain.types != json_types::any &&
        (count_parts<detail::is_null_part, said> != 0 || detail::says<T, detail::is_null_part>);

    static constexpr detail::member_words words = detail::words_of(located::access::get());
    /// Its key: the one written out, or the C++ name in the struct's case.
    static constexpr auto cased =
        detail::cased_name<2 * located::cpp_name().size() + 1>(detail::layout<T>::policy, located::cpp_name());
    static constexpr std::string_view name =
        words.is_named ? words.name : std::string_view{cased.characters, cased.size};
    /// `,"key":`
    static constexpr std::size_t quoted_size = detail::written_size(name);
    static constexpr auto quoted = detail::write_key<quoted_size>(name);

    static constexpr member_schema plain = [] {
        member_schema m;
        m.name = name;
        m.quoted = {quoted.characters, quoted_size};
        m.value = &value_slot::plain;
        m.is = is_rest                          ? presence::others
               : has_default || has_initializer ? presence::defaulted
               : is_optional                    ? presence::optional
                                                : presence::required;
        m.null_is_absent = null_is_absent;
        m.missing = words.missing.empty() ? words.any : words.missing;
        m.description = words.description;
        m.is_deprecated = words.is_deprecated;
        m.deprecated = words.deprecated;
        m.since = words.since;
        if constexpr (count_parts<detail::is_example, said> != 0) {
            using examples = detail::said_examples<typename located::type, typename located::access>;
            m.examples = {examples::all.data(), examples::count};
        }
        if constexpr (words.alias_count != 0) m.aliases = {words.aliases.data(), words.alias_count};
        return m;
    }();
};

namespace detail {

template <class T, std::size_t I, auto Pointer>
consteval bool is_pointed() {
    if constexpr (layout<T>::part_at[I] != no_member) {
        using field = typename record_member<T, I>::located::field;
        if constexpr (std::is_same_v<std::remove_cv_t<decltype(field::pointer)>, std::remove_cv_t<decltype(Pointer)>>)
            return field::pointer == Pointer;
    }
    return false;
}
template <class T, auto Pointer, std::size_t... I>
consteval std::size_t find_pointed(std::index_sequence<I...>) {
    bool const pointed[] = {is_pointed<T, I, Pointer>()..., true};
    std::size_t i = 0;
    while (!pointed[i]) ++i;
    if constexpr (layout<T>::taken_apart)
        if (i == sizeof...(I)) {
            constexpr std::size_t position = reflect::member_position<T, Pointer>;
            return position < i ? position : i;
        }
    return i;
}

template <class T, std::size_t I, class P, auto... Pointers>
consteval bool names_member(cross_rule<P, Pointers...> const*) {
    return ((record<T>::template index_of<Pointers> == I) || ...);
}
template <class T, std::size_t I, auto Pointer>
consteval bool names_member(tag_texts_rule<Pointer> const*) {
    return record<T>::template index_of<Pointer> == I;
}

} // namespace detail

/// All that the walk wants to know of a struct, as constants.
template <class T>
struct record {
    using layout = detail::layout<T>;
    static constexpr std::size_t size = layout::size;
    template <std::size_t I>
    using member = record_member<T, I>;

    static constexpr auto members = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<member_schema, size + 1>{member<I>::plain..., member_schema{}};
    }(std::make_index_sequence<size>{});

    /// The member whose tag stands beside it, or `size`.
    static constexpr std::size_t beside = []<std::size_t... I>(std::index_sequence<I...>) {
        bool const found[] = {member<I>::value_slot::is_beside..., true};
        std::size_t i = 0;
        while (!found[i]) ++i;
        return i;
    }(std::make_index_sequence<size>{});
    [[nodiscard]] static constexpr std::string_view tag_key() noexcept {
        if constexpr (beside != size) return member<beside>::value_slot::tag_key();
        else return {};
    }
    /// The member that takes the keys which the struct does not name, or `size`.
    static constexpr std::size_t rest = []<std::size_t... I>(std::index_sequence<I...>) {
        bool const found[] = {member<I>::is_rest..., true};
        std::size_t i = 0;
        while (!found[i]) ++i;
        return i;
    }(std::make_index_sequence<size>{});
    /// `,"tag":`
    static constexpr std::size_t quoted_tag_size = detail::written_size(tag_key());
    static constexpr auto quoted_tag = detail::write_key<quoted_tag_size>(tag_key());

    static constexpr auto cross_rule_parts = detail::indices_of<detail::is_cross_rule>(layout::said);
    static constexpr std::size_t cross_rule_count = cross_rule_parts.size() - 1;
    static constexpr auto cross_rules = [] {
        std::array<rule, cross_rule_count + 1> all{};
        [&]<std::size_t... J>(std::index_sequence<J...>) {
            ((all[J] = detail::get_part<cross_rule_parts[J]>(layout::said).plain()), ...);
        }(std::make_index_sequence<cross_rule_count>{});
        return all;
    }();

    static constexpr record_schema plain = [] {
        record_schema r;
        r.type_name = reflect::type_name<T>;
        for_each_part(layout::said, [&](auto const& part) {
            using P = std::remove_cvref_t<decltype(part)>;
            if constexpr (std::is_same_v<P, unknown_keys>) r.policy = part;
            if constexpr (std::is_same_v<P, description_part>) r.description = part.words;
            if constexpr (std::is_same_v<P, since_part>) r.since = part.version;
        });
        r.tag_key = tag_key();
        r.members = {members.data(), size};
        r.rules = {cross_rules.data(), cross_rule_count};
        return r;
    }();

    static constexpr std::size_t key_count = [] {
        std::size_t n = rest == size ? size : size - 1;
        for (std::size_t i = 0; i != size; ++i) n += members[i].aliases.size();
        return n;
    }();
    static constexpr auto keys = make_key_table<key_count>(plain);
    /// The member of a key (or of an alias), or `size`.
    [[nodiscard]] static constexpr std::size_t find(std::string_view key) noexcept { return keys.find(key, size); }

    /// Whether a key is that of a member, an alias, or that of a tag beside one.
    [[nodiscard]] static constexpr bool names(std::string_view key) noexcept {
        return find(key) != size || (beside != size && key == tag_key());
    }

    static constexpr auto guess_table = make_key_guess<size>(plain);
    static constexpr key_guess guess = guess_table.get();

    /// The index of the member that a pointer names, or `size`.
    template <auto Pointer>
    static constexpr std::size_t index_of = detail::find_pointed<T, Pointer>(std::make_index_sequence<size>{});

    /// Whether a rule across members asks for member `I`.
    template <std::size_t I>
    static constexpr bool asked_across = [] {
        bool asked = false;
        [&]<std::size_t... J>(std::index_sequence<J...>) { // not all parts: there may be a field for each member
            ((asked =
                  asked ||
                  detail::names_member<T, I>(
                      static_cast<part_type<std::remove_cvref_t<decltype(layout::said)>, cross_rule_parts[J]> const*>(
                          nullptr))),
             ...);
        }(std::make_index_sequence<cross_rule_count>{});
        return asked;
    }();
};

} // namespace telltale::inline v0

#endif
