// SPDX-License-Identifier: BSL-1.0
// Whether a document is one of a type that is described as a tree: by the words of the documentation, with std::regex and without
// the walk, the rules and the automata of the library. `real_types.cpp` compares it with telltale::validate.
#ifndef TELLTALE_TESTS_EVOLUTION_JUDGE_HPP
#define TELLTALE_TESTS_EVOLUTION_JUDGE_HPP

#include "evolution/document.hpp"

#include <telltale/schema/type_tree.hpp>

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <cstdlib>
#include <map>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace evolution {

using telltale::contains;
using telltale::json_types;
using telltale::presence;
using telltale::record_tree;
using telltale::rule;
using telltale::rule_kind;
using telltale::unknown_keys;
using telltale::value_tree;
using kind = telltale::reflect::kind;

inline long double to_number(telltale::text::number n) {
    std::string text;
    n.append_to(text);
    return n.is_double() ? static_cast<long double>(std::strtod(text.c_str(), nullptr))
                         : std::strtold(text.c_str(), nullptr);
}

/// Judges documents, and remembers the regular expressions and their verdicts.
class judge {
public:
    [[nodiscard]] bool accepts(value_tree const& v, document const& d) {
        if (d.is == document::kind::null)
            return contains(v.said->types, json_types::null) || v.said->types == json_types::any;
        if (v.is == kind::variant) return accepts_variant(v, d);
        return accepts_inner(v, d);
    }
    [[nodiscard]] bool matches(std::string_view pattern, std::string const& text) {
        auto const [at, is_new] = patterns_.try_emplace(std::string(pattern));
        if (is_new) at->second.expression = std::wregex(widen(at->first), std::regex::ECMAScript);
        auto const [known, asked] = at->second.verdicts.try_emplace(text, false);
        if (asked) known->second = std::regex_search(widen(text), at->second.expression);
        return known->second;
    }
    [[nodiscard]] static bool is_multiple(long double n, long double of) {
        if (n == std::floor(n) && of == std::floor(of) && std::fabs(n) >= 1.9e19L) { // its shortest decimal
            std::string const text = to_text(document::of(n));
            std::size_t const e = text.find('e');
            long double rest = 0;
            int exponent = std::atoi(text.c_str() + e + 1);
            bool fraction = false;
            for (char const c : text.substr(0, e)) {
                if (c == '.') fraction = true;
                if (c < '0' || c > '9') continue;
                rest = std::fmod(rest * 10 + (c - '0'), of);
                if (fraction) --exponent;
            }
            for (; exponent > 0; --exponent) rest = std::fmod(rest * 10, of);
            return rest == 0;
        }
        if (n == std::floor(n) && of == std::floor(of)) return std::fmod(n, of) == 0;
        if (n == std::floor(n)) return true; // all fractions here are parts of 1
        long double const scaled = n * 1000, by = of * 1000;
        return std::fabs(scaled - std::round(scaled)) < 1e-6L && std::fmod(std::round(scaled), std::round(by)) == 0;
    }
    [[nodiscard]] bool keeps_number(rule const& r, long double n) {
        switch (r.kind) {
        case rule_kind::minimum: return n >= to_number(r.low);
        case rule_kind::maximum: return n <= to_number(r.high);
        case rule_kind::range: return n >= to_number(r.low) && n <= to_number(r.high);
        case rule_kind::exclusive_minimum: return n > to_number(r.low);
        case rule_kind::exclusive_maximum: return n < to_number(r.high);
        case rule_kind::multiple_of: return is_multiple(n, to_number(r.low));
        case rule_kind::is_one_of:
        case rule_kind::equals:
            for (std::size_t i = 0; i != r.choice_count; ++i)
                if (r.choices[i].is == telltale::choice::kind::number && to_number(r.choices[i].number) == n)
                    return true;
            return false;
        case rule_kind::satisfies: return r.message != "is even" || std::fmod(n, 2.0L) == 0;
        default: return combined(r, [&](rule const& inner) { return keeps_number(inner, n); });
        }
    }
    [[nodiscard]] bool keeps_text(rule const& r, std::string const& text) {
        std::size_t const length = static_cast<std::size_t>(std::count_if(
            text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
        switch (r.kind) {
        case rule_kind::min_length: return length >= to_number(r.low);
        case rule_kind::max_length: return length <= to_number(r.high);
        case rule_kind::pattern: return matches(r.text, text);
        case rule_kind::format:
            if (r.text == "uuid")
                return matches("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", text);
            if (r.text == "sha256") return matches("^[0-9a-fA-F]{64}$", text);
            std::abort(); // no other one is made
        case rule_kind::is_one_of:
        case rule_kind::equals:
            for (std::size_t i = 0; i != r.choice_count; ++i)
                if (r.choices[i].is == telltale::choice::kind::text && r.choices[i].text == text) return true;
            return false;
        case rule_kind::satisfies: return r.message != "is short" || length <= 2;
        default: return combined(r, [&](rule const& inner) { return keeps_text(inner, text); });
        }
    }

private:
    struct expression {
        std::wregex expression;
        std::map<std::string, bool> verdicts;
    };
    std::map<std::string, expression> patterns_;

    /// Code points of one or two bytes, which are all that there are.
    static std::wstring widen(std::string_view utf8) {
        std::wstring out;
        for (std::size_t i = 0; i != utf8.size(); ++i) {
            auto const byte = static_cast<unsigned char>(utf8[i]);
            if (byte < 0x80) out += static_cast<wchar_t>(byte);
            else out += static_cast<wchar_t>((byte & 0x1FU) << 6U | (static_cast<unsigned char>(utf8[++i]) & 0x3FU));
        }
        return out;
    }

    template <class F>
    static bool combined(rule const& r, F const& keeps) {
        bool any = false, all = true;
        for (std::size_t i = 0; i != r.inner_count; ++i) {
            bool const one = keeps(r.inner[i]);
            any = any || one;
            all = all && one;
        }
        if (r.kind == rule_kind::all_of) return all;
        if (r.kind == rule_kind::any_of) return any;
        return r.kind != rule_kind::none_of || !any;
    }
    [[nodiscard]] static bool keeps_truth(rule const& r, bool truth) {
        if (r.kind == rule_kind::is_one_of || r.kind == rule_kind::equals) {
            for (std::size_t i = 0; i != r.choice_count; ++i)
                if (r.choices[i].is == telltale::choice::kind::boolean &&
                    (to_number(r.choices[i].number) != 0) == truth)
                    return true;
            return false;
        }
        return combined(r, [&](rule const& inner) { return keeps_truth(inner, truth); });
    }
    [[nodiscard]] static bool keeps_count(rule const& r, std::size_t count) {
        if (r.kind == rule_kind::min_items) return count >= to_number(r.low);
        if (r.kind == rule_kind::max_items) return count <= to_number(r.high);
        return combined(r, [&](rule const& inner) { return keeps_count(inner, count); });
    }

    bool accepts_inner(value_tree const& v, document const& d) {
        auto const& rules = v.said->rules;
        auto const all = [&](auto const& keeps) { return std::all_of(rules.begin(), rules.end(), keeps); };
        switch (v.is) {
        case kind::boolean:
            return d.is == document::kind::boolean && all([&](rule const& r) { return keeps_truth(r, d.truth); });
        case kind::integer:
            if (d.is != document::kind::number || d.number != std::floor(d.number)) return false;
            if (d.number < to_number(v.low) || d.number > to_number(v.high)) return false;
            return all([&](rule const& r) { return keeps_number(r, d.number); });
        case kind::real:
            return d.is == document::kind::number && std::fabs(d.number) <= to_number(v.high) &&
                   all([&](rule const& r) { return keeps_number(r, d.number); });
        case kind::duration:
            if (d.is != document::kind::number) return false;
            if (contains(v.said->types, json_types::integer) && d.number != std::floor(d.number)) return false;
            if (to_number(v.low) != to_number(v.high) && (d.number < to_number(v.low) || d.number > to_number(v.high)))
                return false;
            if (to_number(v.step) > 0 && !is_multiple(d.number, to_number(v.step))) return false;
            return all([&](rule const& r) { return keeps_number(r, d.number); });
        case kind::string:
        case kind::open_enumeration:
            return d.is == document::kind::text && all([&](rule const& r) { return keeps_text(r, d.text); });
        case kind::enumeration:
            return d.is == document::kind::text &&
                   std::find(v.said->names.begin(), v.said->names.end(), d.text) != v.said->names.end() &&
                   all([&](rule const& r) { return keeps_text(r, d.text); });
        case kind::time:
            return d.is == document::kind::text && is_time(v, d.text) &&
                   all([&](rule const& r) { return keeps_text(r, d.text); });
        case kind::list:
        case kind::fixed_list:
        case kind::set:
        case kind::tuple: return accepts_array(v, d);
        case kind::map:
        case kind::record: return d.is == document::kind::object && accepts_object(v, d, {});
        case kind::free_form:
            if (v.said->types == json_types::any) return true;
            return d.is ==
                   (contains(v.said->types, json_types::object) ? document::kind::object : document::kind::array);
        default: std::abort();
        }
    }
    bool is_time(value_tree const& v, std::string const& text) {
        // Only times in this form are made.
        if (!matches("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", text)) return false;
        // A clock of nanoseconds holds 1677 to 2262; others hold all years, or are not made.
        if (to_number(v.high) < 1e10L && !matches("^(1[789]|20|21)", text)) return false;
        if (matches(":60", text) || matches("-3[2-9]T", text)) return false;
        std::size_t const dot = text.find('.');
        if (dot == std::string::npos) return true;
        std::string digits = text.substr(dot + 1, text.size() - dot - 2);
        while (!digits.empty() && digits.back() == '0') digits.pop_back();
        return digits.size() <= v.digits;
    }
    bool accepts_array(value_tree const& v, document const& d) {
        if (d.is != document::kind::array) return false;
        if ((v.is == kind::fixed_list || v.is == kind::tuple) && d.items.size() != v.fixed_size) return false;
        bool unique = v.is == kind::set;
        for (rule const& r : v.said->rules) {
            unique = unique || r.kind == rule_kind::unique_items;
            if (!keeps_count(r, d.items.size())) return false;
        }
        for (std::size_t i = 0; i != d.items.size(); ++i) {
            if (!accepts(v.is == kind::tuple ? *v.parts[i] : *v.element, d.items[i])) return false;
            for (std::size_t k = 0; k != i && unique; ++k)
                if (d.items[k] == d.items[i]) return false;
        }
        return true;
    }
    bool accepts_variant(value_tree const& v, document const& d) {
        if (v.is_tagged) {
            if (d.is != document::kind::object) return false;
            for (auto const& [key, tag] : d.members) {
                if (key != v.tag_key || tag.is != document::kind::text) continue;
                for (std::size_t i = 0; i != v.said->names.size(); ++i)
                    if (v.said->names[i] == tag.text) return accepts_object(*v.parts[i], d, v.tag_key);
            }
            return false;
        }
        json_types const here = d.is == document::kind::boolean  ? json_types::boolean
                                : d.is == document::kind::number ? json_types::integer | json_types::number
                                : d.is == document::kind::text   ? json_types::string
                                : d.is == document::kind::array  ? json_types::array
                                                                 : json_types::object;
        for (value_tree const* const part : v.parts)
            if (contains(part->said->types, here)) return accepts_inner(*part, d);
        return false;
    }
    bool accepts_entry(value_tree const& map, std::string const& key, document const& d) {
        for (rule const& r : map.key->said->rules)
            if (!keeps_text(r, key)) return false;
        return accepts(*map.element, d);
    }
    bool accepts_object(value_tree const& v, document const& d, std::string_view foreign) {
        if (v.record == nullptr) {
            for (auto const& [key, value] : d.members)
                if (!accepts_entry(v, key, value)) return false;
            return std::all_of(v.said->rules.begin(), v.said->rules.end(),
                               [&](rule const& r) { return keeps_count(r, d.members.size()); });
        }
        record_tree const& record = *v.record;
        auto const& members = record.said->members;
        std::vector<document const*> seen(members.size(), nullptr);
        std::vector<bool> null_for_absent(members.size(), false);
        std::size_t beside = members.size(), rest = members.size(), others = 0;
        for (std::size_t i = 0; i != members.size(); ++i) {
            if (record.members[i].value->is_beside) beside = i;
            if (members[i].is == presence::others) rest = i;
        }
        document const* tag = nullptr;
        for (auto const& [key, value] : d.members) {
            if (!foreign.empty() && key == foreign) continue;
            if (beside != members.size() && key == record.said->tag_key) {
                if (value.is != document::kind::text) return false;
                tag = &value;
                continue;
            }
            std::size_t at = members.size();
            for (std::size_t i = 0; i != members.size(); ++i)
                if (i != rest &&
                    (members[i].name == key ||
                     std::find(members[i].aliases.begin(), members[i].aliases.end(), key) != members[i].aliases.end()))
                    at = i;
            if (at != members.size()) {
                if (seen[at] != nullptr || null_for_absent[at]) return false; // both keys of one member
                if (value.is == document::kind::null && members[at].null_is_absent) null_for_absent[at] = true;
                else seen[at] = &value;
                continue;
            }
            if (rest != members.size()) {
                ++others;
                if (!accepts_entry(*record.members[rest].value, key, value)) return false;
            } else if (record.said->policy == unknown_keys::reject) {
                return false;
            }
        }
        for (std::size_t i = 0; i != members.size(); ++i) {
            if (i == rest || i == beside) continue;
            if (seen[i] == nullptr && members[i].is == presence::required) return false;
            if (seen[i] != nullptr && !accepts(*record.members[i].value, *seen[i])) return false;
        }
        if (beside != members.size() && !accepts_beside(record, beside, seen[beside], tag)) return false;
        if (others != 0)
            for (rule const& r : record.members[rest].value->said->rules)
                if (!keeps_count(r, others)) return false;
        for (telltale::cross_tree const& r : record.rules) {
            if (r.message != "differ" || r.members.size() != 2) continue;
            document const* values[2] = {nullptr, nullptr};
            for (std::size_t i = 0; i != members.size(); ++i)
                for (std::size_t k = 0; k != 2; ++k)
                    if (members[i].name == r.members[k]) values[k] = seen[i];
            if (values[0] != nullptr && values[1] != nullptr && *values[0] == *values[1]) return false;
        }
        return true;
    }
    bool accepts_beside(record_tree const& record, std::size_t at, document const* value, document const* tag) {
        value_tree const& v = *record.members[at].value;
        if (value == nullptr && tag == nullptr) return record.said->members[at].is != presence::required;
        if (tag == nullptr) return value->is == document::kind::null && contains(v.said->types, json_types::null);
        std::size_t which = 0;
        while (which != v.said->names.size() && v.said->names[which] != tag->text) ++which;
        if (which == v.said->names.size() && !v.takes_other) return false;
        if (value == nullptr)
            return (which < v.absent.size() && v.absent[which]) || record.said->members[at].is != presence::required;
        if (which == v.said->names.size()) return true;
        if (value->is == document::kind::null && contains(v.said->types, json_types::null)) return true;
        return accepts(*v.parts[which], *value);
    }
};

} // namespace evolution

#endif
