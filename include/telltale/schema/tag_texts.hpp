// SPDX-License-Identifier: BSL-1.0
// A rule across two members: what a text may be depends on the tag that stands beside another.
#ifndef TELLTALE_SCHEMA_TAG_TEXTS_HPP
#define TELLTALE_SCHEMA_TAG_TEXTS_HPP

#include <telltale/reflect/kind.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/schema/fact.hpp>
#include <telltale/schema/wire_type.hpp>
#include <telltale/text/fixed_string.hpp>
#include <telltale/text/kept_text.hpp>
#include <telltale/text/write_string.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// What a text may be with one tag, and the sentence to say when it is not.
struct tag_texts {
    constants<std::string_view> allowed{}; ///< none: anything
    std::string_view message{};
};

/// The result of `texts_by_tag`.
template <auto Pointer>
struct tag_texts_rule {
    constants<tag_texts> table{};
    std::string_view message = "must be what its tag allows"; ///< of the rule as a whole

    [[nodiscard]] constexpr rule plain() const noexcept { return {.kind = rule_kind::satisfies, .message = message}; }
    /// The line that does not allow `text` with the tag of alternative `which`; nothing if all is well or nobody can say.
    [[nodiscard]] constexpr tag_texts const* find_broken(std::size_t which, std::string_view text) const noexcept {
        if (which >= table.size() || table[which].allowed.size() == 0 || text.data() == nullptr) return nullptr;
        for (std::string_view const one : table[which].allowed)
            if (one == text) return nullptr;
        return &table[which];
    }
};

/// In the schema of a struct that has a member with `tagged_beside`: the text (or the text of the enumerator) in the member
/// `Pointer` is to be one of those that `table` allows for the tag that was read; else `not_one_of`, at that member. `table` has
/// a line for each tag, in the order of the alternatives, and outlives the schema; tags without a line allow anything. It runs
/// when the member is there without an issue and the tag is known, whatever is wrong with the value that the tag is of.
template <auto Pointer>
[[nodiscard]] constexpr tag_texts_rule<Pointer> texts_by_tag(constants<tag_texts> table) noexcept {
    return {table};
}

#if defined(TELLTALE_HAS_REFLECTION)

/// As `tag_texts_rule`, before the member has a pointer: in an annotation of the struct it is not yet declared.
template <fixed_string Name>
struct named_tag_texts {
    constants<tag_texts> table{};

    template <auto Pointer>
    [[nodiscard]] constexpr tag_texts_rule<Pointer> of() const noexcept {
        return {table};
    }
};

/// The same in an annotation of the struct, which names the member: `struct [[=texts_by_tag<"source">({table, 2})]] T`.
template <fixed_string Name>
[[nodiscard]] constexpr named_tag_texts<Name> texts_by_tag(constants<tag_texts> table) noexcept {
    return {table};
}

#endif

namespace detail {

/// The text of a value that is one or has one; without data where there is none.
template <class T>
[[nodiscard]] constexpr std::string_view text_inside(T const& value) noexcept {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (k == kind::optional || k == kind::nullable) {
        return value ? text_inside(*value) : std::string_view{};
    } else if constexpr (transparent_type<T>) {
        return text_inside(transparent_member<T>::get(value));
    } else if constexpr (k == kind::enumeration) {
        return enum_name(value).value_or(std::string_view{});
    } else if constexpr (k == kind::open_enumeration) {
        return value.is_known() ? text_inside(*value.known()) : std::string_view(value.other());
    } else {
        return value;
    }
}

/// Makes the fact that `text` is not allowed, but for its place, and hands it over while its parts live.
template <class F>
bool with_tag_texts(value_schema const& value, tag_texts const& broken, std::string_view text, F&& hand_over) {
    value_schema narrowed = value;
    narrowed.names = broken.allowed;
    std::string got;
    (void)text::append_checked_json_string(got, text);
    return hand_over(
        fact{.code = issue_code::not_one_of, .value = &narrowed, .words = broken.message, .got = got, .name = text});
}

} // namespace detail

} // namespace telltale::inline v0

#endif
