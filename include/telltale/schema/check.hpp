// SPDX-License-Identifier: BSL-1.0
// Checks a struct that is already in memory against its schema.
#ifndef TELLTALE_SCHEMA_CHECK_HPP
#define TELLTALE_SCHEMA_CHECK_HPP

#include <telltale/reflect/held.hpp>
#include <telltale/rule/holds.hpp>
#include <telltale/schema/beside_variant.hpp>
#include <telltale/schema/fact.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/repeated_item.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/split_time.hpp>
#include <telltale/schema/well_formed.hpp>
#include <telltale/schema/wire_type.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/date_time.hpp>
#include <telltale/text/utf8.hpp>
#include <telltale/text/write_string.hpp>
#include <telltale/value/text_codec.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

/// A check in progress. Its members are the error path, one for all types; each answers whether to go on.
struct checker {
    fact_sink& sink;
    std::size_t depth_limit;
    std::size_t depth = 0;
    std::size_t errors = 0;
    std::string_view tag{}; ///< the key that the next record cannot have, since its tag stands there

    constexpr bool report(fact const& what) {
        ++errors;
        return sink.take(what);
    }
    TELLTALE_COLD constexpr bool refuse(frame const* at, value_schema const& value, issue_code code,
                                        std::string_view got, std::string_view words = {}) {
        return report({.code = code, .at = at, .value = &value, .words = words, .got = got});
    }
    template <class Value>
    TELLTALE_COLD constexpr bool broken_rules(frame const* at, value_schema const& value, Value const& given,
                                              std::string_view got, text::number count = 0) {
        for (rule const& r : value.rules)
            if (!holds(r, given))
                if (!report({.code = code_when_broken(r, given),
                             .at = at,
                             .value = &value,
                             .broken = &r,
                             .words = r.message,
                             .got = got,
                             .count = count}))
                    return false;
        return true;
    }
    TELLTALE_COLD constexpr bool broken_rule(frame const* at, value_schema const& value, rule const& r, issue_code code,
                                             text::number count = 0) {
        return report({.code = code, .at = at, .value = &value, .broken = &r, .words = r.message, .count = count});
    }
};

template <class Slot, class Value>
[[nodiscard]] constexpr bool satisfies_all(Value const& value) {
    return [&]<std::size_t... J>(std::index_sequence<J...>) {
        return (holds(Slot::rules[J], value) && ...);
    }(std::make_index_sequence<Slot::rule_count>{});
}

template <class T, class Slot>
constexpr bool check_value(checker& c, frame const* at, T const& value);

/// A number as text, which is not made of strings in constant evaluation.
class number_text {
public:
    constexpr explicit number_text(text::number value) noexcept
        : size_(static_cast<std::size_t>(value.write(digits_) - digits_)) {}
    constexpr operator std::string_view() const noexcept { return {digits_, size_}; }

private:
    char digits_[text::number::max_text]{};
    std::size_t size_;
};

template <class Slot>
TELLTALE_COLD constexpr bool refuse_number(checker& c, frame const* at, text::number value) {
    number_text const got(value);
    if (!value.is_finite()) return c.refuse(at, Slot::plain, issue_code::not_finite, got);
    return c.broken_rules(at, Slot::plain, value, got);
}

/// A text that breaks rules, or is not UTF-8.
template <class Slot>
TELLTALE_COLD constexpr bool refuse_text(checker& c, frame const* at, std::string_view text, std::string_view got) {
    if (!text::is_utf8(text)) return c.refuse(at, Slot::plain, issue_code::bad_utf8, got);
    return c.broken_rules(at, Slot::plain, text, got);
}
template <class Slot>
TELLTALE_COLD bool refuse_running_text(checker& c, frame const* at, std::string_view text) {
    std::string got;
    (void)text::append_checked_json_string(got, text);
    return refuse_text<Slot>(c, at, text, got);
}

template <class Slot>
constexpr bool check_text(checker& c, frame const* at, std::string_view text) {
    if (text::is_utf8(text) && satisfies_all<Slot>(text)) [[likely]]
        return true;
    if (std::is_constant_evaluated()) return refuse_text<Slot>(c, at, text, text);
    return refuse_running_text<Slot>(c, at, text);
}

/// A value whose text its codec would not read.
template <class T>
TELLTALE_COLD bool refuse_codec(checker& c, frame const* at, value_schema const& value, std::string_view text) {
    std::string got;
    (void)text::append_checked_json_string(got, text);
    rule const wanted{.kind = rule_kind::format, .words = text_codec<T>::words};
    return c.report({.code = issue_code::wrong_format,
                     .at = at,
                     .value = &value,
                     .broken = &wanted,
                     .words = value.not_named,
                     .got = got});
}

template <class Slot, class E>
constexpr bool check_enumerator(checker& c, frame const* at, E value) {
    std::optional<std::string_view> const name = enum_name(value);
    if (!name) [[unlikely]] {
        number_text const got(static_cast<std::underlying_type_t<E>>(value));
        return c.refuse(at, Slot::plain, issue_code::not_one_of, got, Slot::plain.not_named);
    }
    if (satisfies_all<Slot>(*name)) [[likely]] // which is known to be UTF-8 where the schema has no fault
        return true;
    return check_text<Slot>(c, at, *name);
}

template <class T>
constexpr bool check_members(checker& c, frame const* at, T const& object);

/// An `other_tagged` with one of the tags that name an alternative.
TELLTALE_COLD inline bool refuse_tag(checker& c, frame const* at, value_schema const& value, std::string_view tag) {
    std::string got;
    text::append_json_string(got, tag);
    return c.refuse(at, value, issue_code::not_one_of, got, "has the tag of another alternative");
}

/// Checks the alternative `I` of a variant if it is the one held.
template <class Slot, std::size_t I, class T>
constexpr bool check_alternative(checker& c, frame const* at, T const& value) {
    auto const* const held = std::get_if<I>(&value);
    if (held == nullptr) return true;
    using alternative = std::variant_alternative_t<I, T>;
    if constexpr (Slot::takes_other && std::is_same_v<alternative, other_tagged>) {
        frame const tag{.outer = at->outer, .key = Slot::tag_key(), .by_key = true};
        if (!check_text<slot<std::string, unsaid>>(c, &tag, held->tag)) return false;
        for (std::string_view const named : Slot::tags)
            if (held->tag == named) [[unlikely]]
                return refuse_tag(c, at, Slot::plain, named); // it would be read as what that tag names
        return Slot::may_be_absent || held->value || c.refuse(at, Slot::plain, issue_code::missing_key, {});
    } else if constexpr (Slot::is_tagged) {
        if constexpr (!Slot::is_beside) c.tag = Slot::tag_key();
        bool const go_on = check_value<alternative, slot<alternative, unsaid>>(c, at, *held);
        c.tag = {};
        return go_on;
    } else return check_value<alternative, slot<alternative, typename Slot::access, true>>(c, at, *held);
}

template <class Slot, class T>
constexpr bool check_duration(checker& c, frame const* at, T const& value) {
    using scale = typename Slot::scale;
    text::number const number = scale::to_number(value);
    if (T back{}; number.is_finite() && satisfies_all<Slot>(number) && scale::to_duration(number, back) &&
                  back == value) [[likely]]
        return true;
    number_text const got(number);
    if (!number.is_finite()) return c.refuse(at, Slot::plain, issue_code::not_finite, got);
    std::size_t const errors = c.errors;
    if (!c.broken_rules(at, Slot::plain, number, got)) return false;
    if (c.errors != errors || !scale::is_exact) return true;
    return c.refuse(at, Slot::plain, issue_code::out_of_range, got, "cannot be written exactly in its unit");
}

/// An item of a list, a map or a tuple, which is there: a pointer to nothing would be written as null.
template <class T, class Slot>
constexpr bool check_element(checker& c, frame const* at, T const& value) {
    if constexpr (reflect::kind_of<T> == reflect::kind::optional)
        if (!value) return c.refuse(at, Slot::plain, issue_code::wrong_type, "null", Slot::plain.wrong_type);
    return check_value<T, Slot>(c, at, value);
}

template <std::size_t I, class T>
constexpr bool check_item(checker& c, frame& here, T const& value) {
    using element = std::tuple_element_t<I, T>;
    here.index = I;
    return check_element<element, slot<element, unsaid>>(c, &here, std::get<I>(value));
}

template <class Slot, class Mapped>
constexpr bool check_entry(checker& c, frame const& here, std::string_view key, Mapped const& mapped) {
    using key_slot = slot<std::string, typename Slot::key_access>;
    return check_text<key_slot>(c, &here, key) &&
           check_element<Mapped, typename Slot::template element<Mapped>>(c, &here, mapped);
}

template <class Slot, class T>
constexpr bool check_inner(checker& c, frame const* at, T const& value) {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (k == kind::boolean) {
        return satisfies_all<Slot>(value) || c.broken_rules(at, Slot::plain, value, value ? "true" : "false");
    } else if constexpr (k == kind::integer || k == kind::real) {
        text::number const number(value);
        if (number.is_finite() && satisfies_all<Slot>(number)) [[likely]]
            return true;
        return refuse_number<Slot>(c, at, number);
    } else if constexpr (k == kind::string) {
        return check_text<Slot>(c, at, value);
    } else if constexpr (k == kind::codec) {
        std::string text;
        text_codec<T>::append(text, value);
        if (text::is_utf8(text) && !text_codec<T>::parse(text)) [[unlikely]]
            return refuse_codec<T>(c, at, Slot::plain, text);
        return check_text<Slot>(c, at, text);
    } else if constexpr (k == kind::duration) {
        return check_duration<Slot>(c, at, value);
    } else if constexpr (k == kind::tuple) {
        frame here{.outer = at};
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return (check_item<I>(c, here, value) && ...);
        }(std::make_index_sequence<std::tuple_size_v<T>>{});
    } else if constexpr (k == kind::enumeration) {
        return check_enumerator<Slot>(c, at, value);
    } else if constexpr (k == kind::open_enumeration) {
        if (value.is_known()) return check_enumerator<Slot>(c, at, *value.known());
        return check_text<Slot>(c, at, value.other());
    } else if constexpr (k == kind::time) {
        char text[text::date_time_max_size];
        auto const [seconds, nanoseconds] = split(value);
        std::size_t const size = text::write_date_time(seconds, nanoseconds, text);
        if (size == 0)
            return c.refuse(at, Slot::plain, issue_code::out_of_range, {}, "is not within the years 0000 to 9999");
        return check_text<Slot>(c, at, std::string_view(text, size));
    } else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set) {
        using element_slot = typename Slot::template element<typename T::value_type>;
        std::size_t const errors = c.errors;
        frame here{.outer = at};
        for (auto const& item : value) {
            if (!check_element<typename T::value_type, element_slot>(c, &here, item)) return false;
            ++here.index;
        }
        if (!satisfies_all<Slot>(item_count{value.size()}))
            if (!c.broken_rules(at, Slot::plain, item_count{value.size()}, {}, std::uint64_t{value.size()}))
                return false;
        if constexpr (Slot::wants_unique_items)
            if (c.errors == errors)
                if (std::size_t const again = repeated_item(value); again != value.size())
                    for (rule const& r : Slot::plain.rules)
                        if (r.kind == rule_kind::unique_items)
                            return c.broken_rule(at, Slot::plain, r, issue_code::not_unique, std::uint64_t{again});
        return true;
    } else if constexpr (k == kind::map) {
        for (auto const& [key, mapped] : value)
            if (!check_entry<Slot>(c, {.outer = at, .key = key, .by_key = true}, key, mapped)) return false;
        if (!satisfies_all<Slot>(item_count{value.size()}))
            return c.broken_rules(at, Slot::plain, item_count{value.size()}, {}, std::uint64_t{value.size()});
        return true;
    } else if constexpr (k == kind::variant) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return (check_alternative<Slot, I>(c, at, value) && ...);
        }(std::make_index_sequence<std::variant_size_v<T>>{});
    } else if constexpr (k == kind::free_form) {
        return true; // checked when it was made
    } else {
        return check_members(c, at, value);
    }
}

template <class T, class Slot>
constexpr bool check_value(checker& c, frame const* at, T const& value) {
    using reflect::kind;
    if constexpr (reflect::kind_of<T> == kind::optional || reflect::kind_of<T> == kind::nullable) {
        return !value || check_value<reflect::held_type<T>, Slot>(c, at, *value);
    } else if constexpr (transparent_type<T>) {
        using member = transparent_member<T>;
        return check_value<typename member::type, Slot>(c, at, member::get(value));
    } else {
        constexpr bool nests = contains(Slot::plain.types, json_types::array | json_types::object);
        if constexpr (nests)
            if (c.depth == c.depth_limit) [[unlikely]]
                return c.refuse(at, Slot::plain, issue_code::too_deep, {}, "nested too deeply");
        std::size_t const errors = c.errors;
        if constexpr (nests) ++c.depth;
        bool go_on = check_inner<Slot>(c, at, value);
        if constexpr (nests) --c.depth;
        if constexpr (Slot::predicate_count != 0) {
            if (go_on && c.errors == errors)
                for_each_broken_predicate<Slot>(value, [&](rule const& r) {
                    go_on = go_on && c.broken_rule(at, Slot::plain, r, issue_code::rule_broken);
                });
        }
        return go_on;
    }
}

template <class T, class Clean, class P, auto... Pointers>
constexpr bool check_cross_rule(checker& c, frame const* at, T const& object, Clean const& clean,
                                cross_rule<P, Pointers...> const& asked, rule const& plain) {
    using rec = record<T>;
    if (!(clean[rec::template index_of<Pointers>] && ...)) return true;
    if (asked.predicate(rec::template member<rec::template index_of<Pointers>>::located::get(object)...)) return true;
    for (std::size_t const i : {rec::template index_of<Pointers>...}) {
        frame const here{.outer = at, .member = &rec::members[i]};
        if (!c.broken_rule(i == rec::rest ? at : &here, *rec::members[i].value, plain, issue_code::rule_broken))
            return false;
    }
    return true;
}

template <class T, class Clean, auto Pointer>
constexpr bool check_cross_rule(checker& c, frame const* at, T const& object, Clean const& clean,
                                tag_texts_rule<Pointer> const& asked, rule const&) {
    using rec = record<T>;
    constexpr std::size_t i = rec::template index_of<Pointer>;
    if (!clean[i]) return true;
    auto const* const held = find_variant(rec::template member<rec::beside>::located::get(object));
    if (held == nullptr) return true;
    std::string_view const text = text_inside(rec::template member<i>::located::get(object));
    tag_texts const* const broken = asked.find_broken(held->index(), text);
    if (broken == nullptr) [[likely]]
        return true;
    frame const here{.outer = at, .member = &rec::members[i]};
    return with_tag_texts(*rec::members[i].value, *broken, text, [&](fact f) {
        f.at = &here;
        return c.report(f);
    });
}

/// The items of the member for the rest, which stand among the other members.
template <class T, class Map>
constexpr bool check_rest(checker& c, frame const* at, Map const& map, std::string_view tag) {
    using rec = record<T>;
    using value_slot = typename rec::template member<rec::rest>::value_slot;
    for (auto const& [key, mapped] : map) {
        frame const here{.outer = at, .member = &rec::members[rec::rest], .key = key, .by_key = true};
        if (rec::names(key) || (!tag.empty() && key == tag))
            if (!c.report({.code = issue_code::duplicate_key, .at = &here, .words = "is the key of another member"}))
                return false;
        if (!check_entry<value_slot>(c, here, key, mapped)) return false;
    }
    if (satisfies_all<value_slot>(item_count{map.size()})) return true;
    return c.broken_rules(at, value_slot::plain, item_count{map.size()}, {}, std::uint64_t{map.size()});
}

template <class T, std::size_t I>
constexpr bool check_member(checker& c, frame& here, T const& object, std::array<bool, record<T>::size + 1>& clean,
                            [[maybe_unused]] std::string_view tag) {
    using member = typename record<T>::template member<I>;
    std::size_t const errors = c.errors;
    here.member = &record<T>::members[I];
    bool go_on = true;
    if constexpr (member::is_rest) go_on = check_rest<T>(c, here.outer, member::located::get(object), tag);
    else
        go_on = check_value<typename member::located::type, typename member::value_slot>(c, &here,
                                                                                         member::located::get(object));
    clean[I] = c.errors == errors;
    return go_on;
}

template <class T>
constexpr bool check_members(checker& c, frame const* at, T const& object) {
    using rec = record<T>;
    frame here{.outer = at};
    std::string_view const tag = std::exchange(c.tag, {});
    std::array<bool, rec::size + 1> clean{};
    return [&]<std::size_t... I, std::size_t... J>(std::index_sequence<I...>, std::index_sequence<J...>) {
        return (check_member<T, I>(c, here, object, clean, tag) && ...) &&
               (check_cross_rule(c, at, object, clean, get_part<rec::cross_rule_parts[J]>(rec::layout::said),
                                 rec::cross_rules[J]) &&
                ...);
    }(std::make_index_sequence<rec::size>{}, std::make_index_sequence<rec::cross_rule_count>{});
}

} // namespace detail

/// Hands to `sink` what is wrong with `object`: rules broken, and what JSON cannot hold. Returns whether it came to the end.
/// O(size of the object) but for `unique_items`; allocates only for issues, for the texts of codecs, and for `unique_items` of more
/// than 16 items.
template <class T>
constexpr bool check(T const& object, fact_sink& sink, std::size_t depth_limit = 128) {
    static_assert(well_formed<T>);
    if constexpr (schema_fault<T>::first.empty()) {
        detail::checker c{sink, depth_limit};
        return detail::check_value<T, slot<T, detail::unsaid>>(c, nullptr, object);
    }
    return true;
}

} // namespace telltale::inline v0

#endif
