// SPDX-License-Identifier: BSL-1.0
// The sentences for facts of which the schema's author said nothing, and the short forms of what was expected and got: as strings,
// or in constant evaluation as sentences.
#ifndef TELLTALE_READ_WORDS_HPP
#define TELLTALE_READ_WORDS_HPP

#include <telltale/rule/rule.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/fact.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/excerpt.hpp>
#include <telltale/text/nearest.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/sentence.hpp>
#include <telltale/text/write_string.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// The index of the name that `word` was probably meant to be, or the number of names.
[[nodiscard]] constexpr std::size_t nearest_of(std::string_view word,
                                               constants<std::string_view> const& names) noexcept {
    std::size_t const found = text::nearest(word, std::span<std::string_view const>(names.begin(), names.size()));
    return found == text::nearest_name::npos ? names.size() : found;
}

namespace detail {

template <class Text>
TELLTALE_COLD constexpr void append_number(Text& out, text::number const& n) {
    char digits[text::number::max_text]{};
    out += std::string_view(digits, static_cast<std::size_t>(n.write(digits) - digits));
}

template <class Text>
TELLTALE_COLD constexpr void append_count(Text& out, text::number const& n, std::string_view one,
                                          std::string_view many) {
    append_number(out, n);
    out += ' ';
    out += n == text::number(1) ? one : many;
}

template <class Text>
TELLTALE_COLD constexpr void append_choice(Text& out, choice const& c) {
    switch (c.is) {
    case choice::kind::number: append_number(out, c.number); break;
    case choice::kind::text: out += c.text; break;
    case choice::kind::boolean: out += c.number == text::number(0) ? "false" : "true"; break;
    }
}

/// Allocates once what will be appended, if the text is one that allocates.
template <class Text>
constexpr void make_room(Text& out, std::size_t size) {
    if constexpr (requires { out.reserve(size); }) out.reserve(out.size() + size);
}

template <class Text, class List, class F>
constexpr void append_joined(Text& out, List const& list, F append) {
    bool first = true;
    for (auto const& item : list) {
        if (!first) out += ", ";
        first = false;
        append(out, item);
    }
}

} // namespace detail

/// `a string`, `an integer or null`: what a value with this schema is. Here and below `Text` is a string or a `text::sentence`.
template <class Text = std::string>
[[nodiscard]] TELLTALE_COLD constexpr Text describe(json_types types) {
    struct named {
        json_types type;
        std::string_view words;
    };
    constexpr named all[] = {{json_types::boolean, "a boolean"}, {json_types::integer, "an integer"},
                             {json_types::number, "a number"},   {json_types::string, "a string"},
                             {json_types::array, "an array"},    {json_types::object, "an object"},
                             {json_types::null, "null"}};
    Text out;
    if (types == json_types::any) {
        out += "any JSON value";
        return out;
    }
    std::string_view last;
    for (named const& n : all) {
        if (!contains(types, n.type)) continue;
        if (!last.empty()) {
            if (!out.empty()) out += ", ";
            out += last;
        }
        last = n.words;
    }
    if (!out.empty()) out += " or ";
    out += last;
    return out;
}

template <class Text = std::string>
[[nodiscard]] constexpr Text describe(rule const& r);

namespace detail {

/// One text behind another: the operator of strings would be made for speed, and large.
template <class Text>
[[nodiscard]] TELLTALE_COLD constexpr Text joined(std::string_view first, std::string_view second = {}) {
    Text out;
    make_room(out, first.size() + second.size());
    out += first;
    out += second;
    return out;
}

/// Whether "must have" stands before what a rule asks for.
[[nodiscard]] constexpr bool speaks_of_size(rule_kind kind) noexcept { return !describe_kind(kind).counted.empty(); }

/// The number of a rule, with what it counts.
template <class Text>
TELLTALE_COLD constexpr void append_bound(Text& out, rule_description const& kind, rule const& r) {
    if (kind.number == rule_description::bound::none) return;
    text::number const& n = kind.number == rule_description::bound::low ? r.low : r.high;
    append_number(out, n);
    if (kind.counted.empty()) return;
    out += ' ';
    out += kind.counted;
    if (n != text::number(1)) out += 's';
}

/// The rules that a rule combines, with a word between them.
template <class Text>
TELLTALE_COLD constexpr void append_combined(Text& out, rule const& r, std::string_view between) {
    for (std::size_t i = 0; i != r.inner_count; ++i) {
        if (i != 0) out += between;
        rule const& one = r.inner[i];
        bool const grouped = one.inner_count > 1;
        if (grouped) out += '(';
        if (speaks_of_size(one.kind)) out += "of ";
        out += describe<Text>(one);
        if (grouped) out += ')';
    }
}

} // namespace detail

/// `>= 1024`, `a UUID`: what a rule asks for, so that "must be " or "must have " can stand before it.
template <class Text>
[[nodiscard]] TELLTALE_COLD constexpr Text describe(rule const& r) {
    Text out;
    switch (r.kind) {
    case rule_kind::pattern: return detail::joined<Text>("text that matches ", r.text);
    case rule_kind::format: return detail::joined<Text>(r.words);
    case rule_kind::satisfies: return detail::joined<Text>(r.message);
    case rule_kind::is_one_of: out += "one of: "; break;
    case rule_kind::none_of: out += r.inner_count == 1 ? "not " : "neither "; break;
    default: out += describe_kind(r.kind).words; break;
    }
    switch (r.kind) {
    case rule_kind::range:
        detail::append_number(out, r.low);
        out += " to ";
        detail::append_number(out, r.high);
        break;
    case rule_kind::is_one_of:
        detail::append_joined(out, std::span<choice const>(r.choices, r.choice_count), detail::append_choice<Text>);
        break;
    case rule_kind::equals: detail::append_choice(out, r.choices[0]); break;
    case rule_kind::all_of: detail::append_combined(out, r, " and "); break;
    case rule_kind::any_of: detail::append_combined(out, r, " or "); break;
    case rule_kind::none_of: detail::append_combined(out, r, " nor "); break;
    default: detail::append_bound(out, describe_kind(r.kind), r); break;
    }
    return out;
}

/// `must be >= 1024`, `must have at least 3 items`, `must match ^a`: the sentence on a broken rule, which `described` describes.
template <class Text = std::string>
[[nodiscard]] TELLTALE_COLD constexpr Text demand(rule const& r, std::string_view described) {
    if (r.kind == rule_kind::pattern) return detail::joined<Text>("must match ", r.text);
    if (r.kind == rule_kind::none_of && r.inner_count == 1)
        return detail::joined<Text>("must not ",
                                    std::string_view(demand<Text>(r.inner[0], describe<Text>(r.inner[0]))).substr(5));
    return detail::joined<Text>(detail::speaks_of_size(r.kind) ? "must have " : "must be ", described);
}

namespace detail {

/// `a string`, `a number of ms`: what a value must be.
template <class Text>
[[nodiscard]] TELLTALE_COLD constexpr Text describe_value(value_schema const& value) {
    if (value.unit.empty()) return describe<Text>(value.types);
    auto out =
        joined<Text>(contains(value.types, json_types::integer) ? "a whole number of " : "a number of ", value.unit);
    if (contains(value.types, json_types::null)) out += " or null";
    return out;
}

} // namespace detail

namespace detail {

/// Whether what is expected is what the rule asks for that was broken.
[[nodiscard]] constexpr bool expects_as_its_rule(issue_code code) noexcept {
    return code != issue_code::missing_key && code != issue_code::wrong_type && code != issue_code::not_an_integer &&
           code != issue_code::out_of_range;
}

} // namespace detail

/// What was expected, in short; may be empty.
template <class Text = std::string>
[[nodiscard]] TELLTALE_COLD constexpr Text expected_of(fact const& f) {
    switch (f.code) {
    case issue_code::missing_key:
    case issue_code::wrong_type: return f.value != nullptr ? detail::describe_value<Text>(*f.value) : Text();
    case issue_code::not_an_integer:
        return f.value != nullptr && !f.value->unit.empty() ? detail::joined<Text>("a whole number of ", f.value->unit)
                                                            : detail::joined<Text>("an integer");
    case issue_code::out_of_range: {
        if (f.value == nullptr || f.value->low == f.value->high) return {};
        auto out = detail::joined<Text>("from ");
        detail::append_number(out, f.value->low);
        out += " to ";
        detail::append_number(out, f.value->high);
        return out;
    }
    case issue_code::not_one_of:
    case issue_code::unknown_tag: {
        if (f.broken != nullptr) return describe<Text>(*f.broken);
        if (f.value == nullptr) return {};
        std::size_t size = 8;
        for (std::string_view const name : f.value->names) size += name.size() + 2;
        Text out;
        detail::make_room(out, size);
        out += "one of: ";
        detail::append_joined(out, f.value->names, [](Text& to, std::string_view name) { to += name; });
        return out;
    }
    default: return f.broken != nullptr && f.broken->kind != rule_kind::satisfies ? describe<Text>(*f.broken) : Text();
    }
}

namespace detail {

/// The sentence about a fact of which there is nothing more to say.
[[nodiscard]] constexpr std::string_view fixed_sentence(issue_code code) noexcept {
    switch (code) {
    case issue_code::missing_key: return "required key is missing";
    case issue_code::duplicate_key: return "duplicate key: it came before in the same object";
    case issue_code::not_unique: return "must have items that differ"; // a set asks for it without a rule
    case issue_code::not_finite: return "must be a finite number";
    case issue_code::rule_broken: return "breaks a rule";
    case issue_code::deprecated: return "is deprecated";
    case issue_code::bad_json: return "malformed JSON";
    case issue_code::bad_yaml: return "malformed YAML";
    case issue_code::bad_utf8: return "ill-formed UTF-8";
    case issue_code::too_deep: return "nested too deeply";
    case issue_code::too_large: return "the document is larger than the limit";
    default: return "too many issues"; // the others are of rules
    }
}

} // namespace detail

/// The sentence about a fact, of which `expected` was expected: the author's own, or one of these. `concealed`: nothing of the value
/// may be said.
template <class Text = std::string>
[[nodiscard]] TELLTALE_COLD constexpr Text message_of(fact const& f, bool concealed, std::string_view expected) {
    if (!f.words.empty()) return detail::joined<Text>(f.words);
    if (f.broken != nullptr && f.broken->kind != rule_kind::satisfies && f.code != issue_code::not_one_of)
        return detail::expects_as_its_rule(f.code) ? demand<Text>(*f.broken, expected)
                                                   : demand<Text>(*f.broken, describe<Text>(*f.broken));
    switch (f.code) {
    case issue_code::unknown_key: {
        auto out = detail::joined<Text>("unknown key");
        if (f.record == nullptr) return out;
        text::nearest_name finder(f.name);
        for (member_schema const& m : f.record->members)
            finder.consider(m.is == presence::others ? std::string_view{} : m.name);
        finder.consider(f.record->tag_key);
        if (std::size_t const near = finder.index(); near != text::nearest_name::npos) {
            out += ", did you mean ";
            text::append_json_string(out, near < f.record->members.size() ? f.record->members[near].name
                                                                          : f.record->tag_key);
            out += '?';
        }
        return out;
    }
    case issue_code::wrong_type:
    case issue_code::not_an_integer: return detail::joined<Text>("must be ", expected);
    case issue_code::not_one_of:
    case issue_code::unknown_tag: {
        auto out = f.severity == issue_severity::warning ? detail::joined<Text>("is not a known text")
                                                         : detail::joined<Text>("must be ", expected);
        if (f.value == nullptr || concealed) return out;
        std::size_t const near = nearest_of(f.name, f.value->names);
        if (near == f.value->names.size()) return out;
        out += ", did you mean ";
        text::append_json_string(out, f.value->names[near]);
        out += '?';
        return out;
    }
    case issue_code::out_of_range:
        return expected.empty() ? detail::joined<Text>("is out of range for a floating-point number")
                                : detail::joined<Text>("is out of range, must be ", expected);
    default: return detail::joined<Text>(detail::fixed_sentence(f.code));
    }
}

/// The same, for who has no use for what was expected.
template <class Text = std::string>
[[nodiscard]] constexpr Text message_of(fact const& f, bool concealed) {
    return message_of<Text>(f, concealed, expected_of<Text>(f));
}

/// What was there, in short; may be empty.
template <class Text = std::string>
[[nodiscard]] TELLTALE_COLD constexpr Text got_of(fact const& f) {
    if (f.code == issue_code::not_unique) {
        auto out = detail::joined<Text>("item ");
        detail::append_number(out, f.count);
        out += " again";
        return out;
    }
    if (f.code == issue_code::too_few_items || f.code == issue_code::too_many_items) {
        Text out;
        detail::append_count(out, f.count, "item", "items");
        return out;
    }
    if (f.got.empty()) return {};
    if (f.got.front() == '{') return detail::joined<Text>("an object");
    if (f.got.front() == '[') return detail::joined<Text>("an array");
    return text::excerpt<Text>(f.got);
}

namespace detail {

inline constexpr std::string_view no_comments = "comments are not JSON";

/// Whether `document` is broken where a comment begins, and not because of an escape sequence that is cut by a `/`.
[[nodiscard]] constexpr bool stops_at_comment(fact const& f, std::string_view document) noexcept {
    if (f.code != issue_code::bad_json || f.offset >= document.size() || f.words.starts_with('\\')) return false;
    std::string_view const here = document.substr(f.offset, 2);
    return here == "//" || here == "/*";
}

/// The sentence when there are more issues than are told.
template <class Text = std::string>
[[nodiscard]] TELLTALE_COLD constexpr Text more_issues_than(std::size_t limit) {
    auto out = joined<Text>("more than ");
    append_number(out, std::uint64_t{limit});
    out += limit == 1 ? " issue: reading stopped here" : " issues: reading stopped here";
    return out;
}

} // namespace detail

/// As `got_of`, for a fact about `document`, which is no text if its data is null. `conceals`: its schema has a secret somewhere.
template <class Text = std::string>
[[nodiscard]] TELLTALE_COLD constexpr Text got_in(fact const& f, std::string_view document, bool conceals) {
    switch (f.code) {
    case issue_code::bad_json:
    case issue_code::bad_yaml: {
        if (document.data() == nullptr || conceals) return {};
        if (f.offset >= document.size()) return detail::joined<Text>("the end of the text");
        auto out = detail::joined<Text>(
            "'", text::first_code_points(document.substr(f.offset), detail::stops_at_comment(f, document) ? 2 : 1));
        out += '\'';
        return out;
    }
    case issue_code::not_one_of:
        if (!f.name.empty() && f.got.empty()) break;
        return got_of<Text>(f);
    default: return got_of<Text>(f);
    }
    Text quoted;
    text::append_json_string(quoted, f.name);
    return text::excerpt<Text>(quoted);
}

} // namespace telltale::inline v0

#endif
