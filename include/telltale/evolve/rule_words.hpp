// SPDX-License-Identifier: BSL-1.0
// Rules, ranges and values in the words of a comparison.
#ifndef TELLTALE_EVOLVE_RULE_WORDS_HPP
#define TELLTALE_EVOLVE_RULE_WORDS_HPP

#include <telltale/evolve/number_set.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/text/number.hpp>

#include <cstddef>
#include <string_view>

namespace telltale::inline v0::evolve {

/// `3`, `"lit"`, `true`. `Out` takes texts and numbers by `<<`, as `text::sentence` does.
template <class Out>
constexpr void append_choice(Out& out, choice const& c) {
    if (c.is == choice::kind::text) out << '"' << c.text << '"';
    else if (c.is == choice::kind::number) out << c.number;
    else out << (c.number == text::number(1));
}

/// `[0, 100]`, `(0, infinity)`.
template <class Out>
constexpr void append_interval(Out& out, interval const& i) {
    if (i.has_low) out << (i.open_low ? '(' : '[') << i.low;
    else out << "(-infinity";
    out << ", ";
    if (i.has_high) out << i.high << (i.open_high ? ')' : ']');
    else out << "infinity)";
}

/// `pattern ^[a-z]+$`, `is_one_of("a", "b")`, `satisfies "must be even"`.
template <class Out>
constexpr void append_rule(Out& out, rule const& r) {
    out << to_string(r.kind);
    switch (r.kind) {
    case rule_kind::pattern: out << ' ' << r.text; return;
    case rule_kind::format: out << ' ' << r.text; return;
    case rule_kind::satisfies: out << " \"" << r.message << '"'; return;
    case rule_kind::unique_items: return;
    case rule_kind::is_one_of:
    case rule_kind::equals:
        out << '(';
        for (std::size_t i = 0; i != r.choice_count; ++i) {
            if (i != 0) out << ", ";
            append_choice(out, r.choices[i]);
        }
        out << ')';
        return;
    case rule_kind::all_of:
    case rule_kind::any_of:
    case rule_kind::none_of:
        out << '(';
        for (std::size_t i = 0; i != r.inner_count; ++i) {
            if (i != 0) out << ", ";
            append_rule(out, r.inner[i]);
        }
        out << ')';
        return;
    case rule_kind::range: out << '(' << r.low << ", " << r.high << ')'; return;
    default: break;
    }
    bool const is_high = describe_kind(r.kind).number == rule_description::bound::high;
    out << '(' << (is_high ? r.high : r.low) << ')';
}

} // namespace telltale::inline v0::evolve

#endif
