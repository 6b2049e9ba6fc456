// SPDX-License-Identifier: BSL-1.0
// The sentences for facts of which the schema's author said nothing, and the short forms of what was expected and got.
#ifndef TELLTALE_READ_WORDS_HPP
#define TELLTALE_READ_WORDS_HPP

#include <telltale/rule/rule.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/fact.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/excerpt.hpp>
#include <telltale/text/nearest.hpp>
#include <telltale/text/number.hpp>
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

TELLTALE_COLD inline void append_number(std::string& out, text::number const& n) { n.append_to(out); }

TELLTALE_COLD inline void append_count(std::string& out, text::number const& n, std::string_view one,
                                       std::string_view many) {
    append_number(out, n);
    out += ' ';
    out += n == text::number(1) ? one : many;
}

TELLTALE_COLD inline void append_choice(std::string& out, choice const& c) {
    switch (c.is) {
    case choice::kind::number: append_number(out, c.number); break;
    case choice::kind::text: out += c.text; break;
    case choice::kind::boolean: out += c.number == text::number(0) ? "false" : "true"; break;
    }
}

template <class List, class F>
void append_joined(std::string& out, List const& list, F append) {
    bool first = true;
    for (auto const& item : list) {
        if (!first) out += ", ";
        first = false;
        append(out, item);
    }
}

} // namespace detail

/// `a string`, `an integer or null`: what a value with this schema is.
[[nodiscard]] TELLTALE_COLD inline std::string describe(json_types types) {
    struct named {
        json_types type;
        std::string_view words;
    };
    constexpr named all[] = {{json_types::boolean, "a boolean"}, {json_types::integer, "an integer"},
                             {json_types::number, "a number"},   {json_types::string, "a string"},
                             {json_types::array, "an array"},    {json_types::object, "an object"},
                             {json_types::null, "null"}};
    if (types == json_types::any) return "any JSON value";
    std::string out;
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

[[nodiscard]] std::string describe(rule const& r);

namespace detail {

/// One text behind another: the operator of strings would be made for speed, and large.
[[nodiscard]] TELLTALE_COLD inline std::string joined(std::string_view first, std::string_view second) {
    std::string out(first);
    out += second;
    return out;
}

/// Whether "must have" stands before what a rule asks for.
[[nodiscard]] constexpr bool speaks_of_size(rule_kind kind) noexcept { return !describe_kind(kind).counted.empty(); }

/// The number of a rule, with what it counts.
TELLTALE_COLD inline void append_bound(std::string& out, rule_description const& kind, rule const& r) {
    if (kind.number == rule_description::bound::none) return;
    text::number const& n = kind.number == rule_description::bound::low ? r.low : r.high;
    append_number(out, n);
    if (kind.counted.empty()) return;
    (out += ' ') += kind.counted;
    if (n != text::number(1)) out += 's';
}

/// The rules that a rule combines, with a word between them.
TELLTALE_COLD inline void append_combined(std::string& out, rule const& r, std::string_view between) {
    for (std::size_t i = 0; i != r.inner_count; ++i) {
        if (i != 0) out += between;
        rule const& one = r.inner[i];
        bool const grouped = one.inner_count > 1;
        if (grouped) out += '(';
        if (speaks_of_size(one.kind)) out += "of ";
        out += describe(one);
        if (grouped) out += ')';
    }
}

} // namespace detail

/// `>= 1024`, `a UUID`: what a rule asks for, so that "must be " or "must have " can stand before it.
[[nodiscard]] TELLTALE_COLD inline std::string describe(rule const& r) {
    std::string out(describe_kind(r.kind).words);
    switch (r.kind) {
    case rule_kind::range:
        detail::append_number(out, r.low);
        detail::append_number(out += " to ", r.high);
        break;
    case rule_kind::pattern: (out = "text that matches ") += r.text; break;
    case rule_kind::format: out = r.words; break;
    case rule_kind::is_one_of:
        out = "one of: ";
        detail::append_joined(out, std::span<choice const>(r.choices, r.choice_count), detail::append_choice);
        break;
    case rule_kind::equals: detail::append_choice(out, r.choices[0]); break;
    case rule_kind::satisfies: out = r.message; break;
    case rule_kind::all_of: detail::append_combined(out, r, " and "); break;
    case rule_kind::any_of: detail::append_combined(out, r, " or "); break;
    case rule_kind::none_of: detail::append_combined(out = r.inner_count == 1 ? "not " : "neither ", r, " nor "); break;
    default: detail::append_bound(out, describe_kind(r.kind), r); break;
    }
    return out;
}

/// `must be >= 1024`, `must have at least 3 items`, `must match ^a`: the sentence on a broken rule.
[[nodiscard]] TELLTALE_COLD inline std::string demand(rule const& r) {
    if (r.kind == rule_kind::pattern) return detail::joined("must match ", r.text);
    if (r.kind == rule_kind::none_of && r.inner_count == 1)
        return detail::joined("must not ", std::string_view(demand(r.inner[0])).substr(5));
    return detail::joined(detail::speaks_of_size(r.kind) ? "must have " : "must be ", describe(r));
}

namespace detail {

/// `a string`, `a number of ms`: what a value must be.
[[nodiscard]] TELLTALE_COLD inline std::string describe_value(value_schema const& value) {
    if (value.unit.empty()) return describe(value.types);
    std::string out = contains(value.types, json_types::integer) ? "a whole number of " : "a number of ";
    out += value.unit;
    if (contains(value.types, json_types::null)) out += " or null";
    return out;
}

} // namespace detail

/// What was expected, in short; may be empty.
[[nodiscard]] TELLTALE_COLD inline std::string expected_of(fact const& f) {
    switch (f.code) {
    case issue_code::missing_key:
    case issue_code::wrong_type: return f.value != nullptr ? detail::describe_value(*f.value) : std::string();
    case issue_code::not_an_integer:
        return f.value != nullptr && !f.value->unit.empty() ? detail::joined("a whole number of ", f.value->unit)
                                                            : "an integer";
    case issue_code::out_of_range: {
        if (f.value == nullptr || f.value->low == f.value->high) return {};
        std::string out = "from ";
        detail::append_number(out, f.value->low);
        detail::append_number(out += " to ", f.value->high);
        return out;
    }
    case issue_code::not_one_of:
    case issue_code::unknown_tag: {
        if (f.broken != nullptr) return describe(*f.broken);
        if (f.value == nullptr) return {};
        std::string out = "one of: ";
        detail::append_joined(out, f.value->names, [](std::string& to, std::string_view name) { to += name; });
        return out;
    }
    default: return f.broken != nullptr && f.broken->kind != rule_kind::satisfies ? describe(*f.broken) : std::string();
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

/// The sentence about a fact: the author's own, or one of these. `concealed`: nothing of the value may be said.
[[nodiscard]] TELLTALE_COLD inline std::string message_of(fact const& f, bool concealed) {
    if (!f.words.empty()) return std::string(f.words);
    if (f.broken != nullptr && f.broken->kind != rule_kind::satisfies && f.code != issue_code::not_one_of)
        return demand(*f.broken);
    switch (f.code) {
    case issue_code::unknown_key: {
        std::string out = "unknown key";
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
    case issue_code::not_an_integer: return detail::joined("must be ", expected_of(f));
    case issue_code::not_one_of:
    case issue_code::unknown_tag: {
        std::string out = f.severity == issue_severity::warning ? std::string("is not a known text")
                                                                : detail::joined("must be ", expected_of(f));
        if (f.value == nullptr || concealed) return out;
        std::size_t const near = nearest_of(f.name, f.value->names);
        if (near == f.value->names.size()) return out;
        out += ", did you mean ";
        text::append_json_string(out, f.value->names[near]);
        out += '?';
        return out;
    }
    case issue_code::out_of_range: {
        std::string const expected = expected_of(f);
        return expected.empty() ? "is out of range for a floating-point number"
                                : detail::joined("is out of range, must be ", expected);
    }
    default: return std::string(detail::fixed_sentence(f.code));
    }
}

/// What was there, in short; may be empty.
[[nodiscard]] TELLTALE_COLD inline std::string got_of(fact const& f) {
    if (f.code == issue_code::not_unique) {
        std::string out = "item ";
        detail::append_number(out, f.count);
        out += " again";
        return out;
    }
    if (f.code == issue_code::too_few_items || f.code == issue_code::too_many_items) {
        std::string out;
        detail::append_count(out, f.count, "item", "items");
        return out;
    }
    if (f.got.empty()) return {};
    if (f.got.front() == '{') return "an object";
    if (f.got.front() == '[') return "an array";
    return text::excerpt(f.got);
}

} // namespace telltale::inline v0

#endif
