// SPDX-License-Identifier: BSL-1.0
// Makes descriptions of types by chance, and later versions of them.
#ifndef TELLTALE_TESTS_EVOLUTION_SCHEMA_AUTHOR_HPP
#define TELLTALE_TESTS_EVOLUTION_SCHEMA_AUTHOR_HPP

#include <telltale/evolve/frozen_schema.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/write/serialize.hpp>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace evolution {

using namespace telltale::evolve;
using telltale::presence;
using telltale::raw_json;
using telltale::rule_kind;
using kind = telltale::reflect::kind;

inline std::vector<std::string> const& known_patterns() {
    static std::vector<std::string> const all{"^[ab]+$", "^[ab]*$", "^[a-z]+$", "^[a-z0-9]+$", "^[a-z0-9-]+$", "^[a-z0-9]+(-[a-z0-9]+)*$", "a",
                                              "^a", "b$", "^(a|b){2}$", "^.{2,3}$", "^a?b?$", "^[^-]*$", "0", "^(ab|ba)+$", "^a.*b$", "-",
                                              "^\\d+$", "^[a-z]", "^(|a|b)$", "^[ab0-]{1,2}$", "^a{1,3}$"};
    return all;
}

class schema_author {
public:
    explicit schema_author(std::mt19937_64& random) : random_(random) {}

    frozen_schema make() {
        frozen_schema out;
        out.type = "made";
        std::size_t const records = 1 + below(3);
        for (std::size_t i = records; i-- != 0;) { // a struct holds those behind it only, and sometimes itself
            frozen_record r = record("r" + std::to_string(i), records, i);
            out.records.insert(out.records.begin(), std::move(r));
        }
        out.document = once_in(12) ? value(0, records, records) : reference("r0");
        return out;
    }

    static frozen_schema copy(frozen_schema const& of) {
        return *telltale::parse<frozen_schema>(telltale::serialize(of));
    }

    /// A later version: with a few changes, most of them small.
    frozen_schema evolve(frozen_schema const& from) {
        frozen_schema out = copy(from);
        std::size_t const changes = once_in(12) ? 0 : 1 + below(once_in(3) ? 6 : 3);
        for (std::size_t i = 0; i != changes; ++i) {
            frozen_record& r = out.records[below(out.records.size())];
            if (once_in(10)) change(out.document);
            else change(r, out.records.size());
        }
        return out;
    }

private:
    [[nodiscard]] std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_() % n); }
    [[nodiscard]] bool once_in(std::size_t n) { return below(n) == 0; }
    template <class T>
    T const& one_of(std::vector<T> const& all) {
        return all[below(all.size())];
    }

    static raw_json number(long long n) { return raw_json::trusted(std::to_string(n)); }
    raw_json number() {
        static std::vector<std::string> const all{"0", "1", "2", "3", "5", "7", "10", "-1", "-3", "100", "0.5", "2.5"};
        return raw_json::trusted(one_of(all));
    }
    static raw_json text(std::string const& t) { return raw_json::trusted(telltale::serialize(t)); }

    static frozen_value reference(std::string const& id) {
        frozen_value v;
        v.kind = kind::record;
        v.record = id;
        v.type = id;
        return v;
    }

    // --- rules

    frozen_rule number_rule(bool inner = false) {
        frozen_rule r;
        switch (below(inner ? 6 : 9)) {
        case 0: r.rule = rule_kind::minimum, r.low = number(static_cast<long long>(below(6)) - 2); break;
        case 1: r.rule = rule_kind::maximum, r.high = number(static_cast<long long>(below(100)) + 4); break;
        case 2: {
            auto const low = static_cast<long long>(below(5)) - 1;
            r.rule = rule_kind::range, r.low = number(low), r.high = number(low + static_cast<long long>(below(60)) + 4);
            break;
        }
        case 3: r.rule = rule_kind::exclusive_minimum, r.low = number(static_cast<long long>(below(6)) - 2); break;
        case 4: r.rule = rule_kind::exclusive_maximum, r.high = number(static_cast<long long>(below(100)) + 4); break;
        case 5:
            r.rule = once_in(4) ? rule_kind::equals : rule_kind::is_one_of;
            r.values.emplace();
            for (std::size_t n = r.rule == rule_kind::equals ? 1 : 1 + below(5); n != 0; --n) r.values->push_back(number());
            break;
        case 6: {
            static std::vector<std::string> const steps{"1", "2", "3", "5", "10", "0.5", "0.25", "0.1"};
            r.rule = rule_kind::multiple_of, r.low = raw_json::trusted(one_of(steps));
            break;
        }
        case 7:
            r.rule = rule_kind::satisfies, r.message = once_in(2) ? "is even" : "is liked";
            break;
        default:
            r.rule = once_in(3) ? rule_kind::none_of : once_in(2) ? rule_kind::all_of : rule_kind::any_of;
            r.rules.emplace();
            for (std::size_t n = 1 + below(2); n != 0; --n) r.rules->push_back(number_rule(true));
        }
        return r;
    }
    frozen_rule text_rule(bool inner = false) {
        frozen_rule r;
        switch (below(inner ? 4 : 8)) {
        case 0: r.rule = rule_kind::min_length, r.low = number(static_cast<long long>(below(4))); break;
        case 1: r.rule = rule_kind::max_length, r.high = number(static_cast<long long>(below(6)) + 1); break;
        case 2: r.rule = rule_kind::pattern, r.text = one_of(known_patterns()); break;
        case 3:
            r.rule = once_in(4) ? rule_kind::equals : rule_kind::is_one_of;
            r.values.emplace();
            for (std::size_t n = r.rule == rule_kind::equals ? 1 : 1 + below(4); n != 0; --n) r.values->push_back(text(one_of(texts())));
            break;
        case 4: r.rule = rule_kind::format, r.text = once_in(2) ? "uuid" : "sha256"; break;
        case 5: r.rule = rule_kind::satisfies, r.message = once_in(2) ? "is short" : "is liked"; break;
        case 6: r.rule = rule_kind::pattern, r.text = one_of(known_patterns()); break;
        default:
            r.rule = once_in(3) ? rule_kind::none_of : once_in(2) ? rule_kind::all_of : rule_kind::any_of;
            r.rules.emplace();
            for (std::size_t n = 1 + below(2); n != 0; --n) r.rules->push_back(text_rule(true));
        }
        return r;
    }
    static std::vector<std::string> const& texts() {
        static std::vector<std::string> const all{"a", "b", "ab", "aa", "a-b", "0", "", "ba", "abc"};
        return all;
    }
    frozen_rule item_rule() {
        frozen_rule r;
        if (once_in(2)) r.rule = rule_kind::min_items, r.low = number(static_cast<long long>(below(3)));
        else r.rule = rule_kind::max_items, r.high = number(static_cast<long long>(below(4)) + 2);
        return r;
    }
    static bool is_text(frozen_value const& v) {
        return v.kind == kind::string || v.kind == kind::enumeration || v.kind == kind::open_enumeration || v.kind == kind::time;
    }
    static bool is_number(frozen_value const& v) {
        return v.kind == kind::integer || v.kind == kind::real || v.kind == kind::duration;
    }
    static bool is_items(frozen_value const& v) { return v.kind == kind::list || v.kind == kind::set || v.kind == kind::map; }
    frozen_rule rule_for(frozen_value const& v) {
        if (is_number(v)) return number_rule();
        if (is_text(v)) return v.kind == kind::string ? text_rule() : text_rule(true);
        if (v.kind == kind::boolean) {
            frozen_rule r;
            r.rule = rule_kind::equals;
            r.values.emplace().push_back(raw_json::trusted(once_in(2) ? "true" : "false"));
            return r;
        }
        frozen_rule r = item_rule();
        if (v.kind == kind::list && once_in(3)) r = {}, r.rule = rule_kind::unique_items;
        return r;
    }

    // --- values

    void integer_type(frozen_value& v) {
        static std::vector<std::pair<std::string, std::string>> const types{
            {"-128", "127"}, {"0", "255"}, {"-2147483648", "2147483647"}, {"0", "4294967295"},
            {"-9223372036854775808", "9223372036854775807"}, {"0", "18446744073709551615"}};
        auto const& [low, high] = one_of(types);
        v.low = raw_json::trusted(low);
        v.high = raw_json::trusted(high);
    }
    void real_type(frozen_value& v) {
        bool const narrow = once_in(4);
        v.low = raw_json::trusted(narrow ? "-3.4028235e38" : "-1.7976931348623157e308");
        v.high = raw_json::trusted(narrow ? "3.4028235e38" : "1.7976931348623157e308");
    }
    frozen_value leaf() {
        frozen_value v;
        switch (below(10)) {
        case 0: v.kind = kind::boolean; break;
        case 1:
        case 2:
        case 3: v.kind = kind::integer, integer_type(v); break;
        case 4: v.kind = kind::real, real_type(v); break;
        case 5:
        case 6: v.kind = kind::string; break;
        case 7:
            v.kind = once_in(3) ? kind::open_enumeration : kind::enumeration;
            v.names.emplace();
            for (std::string const& name : {std::string("a"), std::string("b"), std::string("ab"), std::string("a-b")})
                if (v.names->empty() || !once_in(3)) v.names->push_back(name);
            break;
        case 8:
            v.kind = kind::time;
            v.digits = static_cast<std::uint8_t>(3 * below(3));
            v.low = raw_json::trusted("-9223372036854");
            v.high = raw_json::trusted("9223372036854");
            break;
        default:
            v.kind = kind::duration;
            v.whole = true;
            v.low = raw_json::trusted("-9223372036854775807");
            v.high = raw_json::trusted("9223372036854775807");
            v.unit = once_in(2) ? "ms" : "s";
            v.step = number(once_in(3) ? 1000 : 1);
            break;
        }
        if (once_in(2)) add_rule(v);
        if (once_in(3)) add_rule(v);
        return v;
    }
    void add_rule(frozen_value& v) {
        if (!is_text(v) && !is_number(v) && !is_items(v) && v.kind != kind::boolean) return;
        if (!v.rules) v.rules.emplace();
        v.rules->insert(v.rules->begin() + static_cast<std::ptrdiff_t>(below(v.rules->size() + 1)), rule_for(v));
    }
    frozen_value key() {
        frozen_value v;
        v.kind = kind::string;
        if (once_in(4)) v.rules.emplace().push_back(text_rule(true));
        return v;
    }
    frozen_value value(int depth, std::size_t records, std::size_t self) {
        frozen_value v;
        std::size_t const which = depth > 2 ? 0 : below(14);
        if (which < 7) v = leaf();
        else if (which == 7 || which == 8) {
            v.kind = once_in(3) ? kind::set : once_in(4) ? kind::fixed_list : kind::list;
            if (v.kind == kind::fixed_list) v.size = static_cast<std::uint32_t>(1 + below(3));
            v.element = std::make_unique<frozen_value>(value(depth + 1, records, self));
            if (v.kind != kind::fixed_list && once_in(3)) add_rule(v);
        } else if (which == 9) {
            v.kind = kind::map;
            v.key = std::make_unique<frozen_value>(key());
            v.element = std::make_unique<frozen_value>(value(depth + 1, records, self));
            if (once_in(4)) add_rule(v);
        } else if (which == 10) {
            v.kind = kind::tuple;
            v.size = static_cast<std::uint32_t>(1 + below(3));
            v.parts.emplace();
            for (std::size_t i = 0; i != *v.size; ++i) v.parts->push_back(value(depth + 1, records, self));
        } else if (which == 11) {
            v.kind = kind::free_form;
            v.shape = once_in(2) ? frozen_shape::any : once_in(2) ? frozen_shape::object : frozen_shape::array;
        } else if (which == 12 && self + 1 < records) {
            v = reference("r" + std::to_string(self + 1 + below(records - self - 1)));
        } else if (which == 13 && self + 1 < records && once_in(2)) {
            v.kind = kind::variant;
            v.tag = once_in(6) ? "type" : "kind";
            v.names.emplace();
            v.parts.emplace();
            for (std::size_t i = self + 1; i != records; ++i) {
                v.names->push_back("t" + std::to_string(i));
                v.parts->push_back(reference("r" + std::to_string(i)));
            }
        } else if (which == 13) {
            v.kind = kind::variant;
            v.parts.emplace();
            std::set<int> families;
            for (int tries = 0; tries != 3; ++tries) {
                frozen_value part = value(depth + 1, records, self);
                if (part.kind == kind::variant || (part.kind == kind::free_form && part.shape == frozen_shape::any)) continue;
                part.null.reset();
                if (families.insert(family_of(part)).second) v.parts->push_back(std::move(part));
            }
            if (v.parts->empty()) v.parts->push_back(leaf());
        } else v = leaf();
        bool const takes_null = v.kind == kind::free_form && v.shape == frozen_shape::any;
        if (!takes_null && once_in(8)) v.null = true;
        return v;
    }
    static int family_of(frozen_value const& v) {
        if (v.kind == kind::boolean) return 0;
        if (is_number(v)) return 1;
        if (is_text(v)) return 2;
        if (v.kind == kind::map || v.kind == kind::record || (v.kind == kind::free_form && v.shape == frozen_shape::object)) return 3;
        return 4;
    }

    // --- structs

    static std::vector<std::string> const& keys() {
        static std::vector<std::string> const all{"a", "b", "c", "d", "e", "f", "g", "h"};
        return all;
    }
    static std::set<std::string> taken(frozen_record const& r) {
        std::set<std::string> all{"kind", "type"};
        if (r.tag) all.insert(*r.tag);
        for (frozen_member const& m : r.members) {
            all.insert(m.name);
            if (m.aliases) all.insert(m.aliases->begin(), m.aliases->end());
        }
        return all;
    }
    std::string free_key(frozen_record const& r) {
        std::set<std::string> const known = taken(r);
        for (int tries = 0; tries != 20; ++tries)
            if (std::string const& key = one_of(keys()); known.count(key) == 0) return key;
        for (int i = 0;; ++i)
            if (std::string const key = "m" + std::to_string(i); known.count(key) == 0) return key;
    }
    void presence_of(frozen_member& m) {
        m.default_value.reset();
        m.left_out.reset();
        m.null_is_absent.reset();
        switch (below(4)) {
        case 0:
        case 1: m.is = presence::required; break;
        case 2: m.is = presence::optional, m.left_out = true; break;
        default: m.is = presence::defaulted, m.has_initializer = true; break;
        }
        if (m.is == presence::required) m.has_initializer.reset();
        bool const any = m.value.kind == kind::free_form && m.value.shape == frozen_shape::any;
        if (m.is != presence::required && !m.value.null.value_or(false) && !any && once_in(4)) m.null_is_absent = true;
    }
    frozen_member member(frozen_record const& r, std::size_t records, std::size_t self) {
        frozen_member m;
        m.name = free_key(r);
        m.value = value(0, records, self);
        presence_of(m);
        if (once_in(7)) {
            frozen_record with;
            with.members.push_back({m.name, {}, {}, {}, {}, {}, {}, {}});
            for (frozen_member const& other : r.members) {
                with.members.emplace_back().name = other.name;
                with.members.back().aliases = other.aliases;
            }
            m.aliases.emplace().push_back(free_key(with));
        }
        return m;
    }
    frozen_record record(std::string const& id, std::size_t records, std::size_t self) {
        frozen_record r;
        r.id = id;
        r.unknown_keys = once_in(3) ? telltale::unknown_keys::reject : telltale::unknown_keys::ignore;
        for (std::size_t n = 1 + below(4); n != 0; --n) r.members.push_back(member(r, records, self));
        if (once_in(4)) add_rest(r, records, self);
        if (once_in(8) && self + 1 < records) add_beside(r, records, self);
        if (once_in(8)) { // inside itself
            frozen_member m;
            m.name = free_key(r);
            m.is = presence::optional;
            m.left_out = true;
            m.value = reference(id);
            r.members.push_back(std::move(m));
        }
        if (r.members.size() > 1 && once_in(8)) cross(r);
        return r;
    }
    void cross(frozen_record& r) {
        if (r.members.size() < 2 || r.members[0].is == presence::others || r.members[1].is == presence::others ||
            r.members[0].value.beside.value_or(false) || r.members[1].value.beside.value_or(false))
            return;
        r.rules.emplace().push_back({"differ", {r.members[0].name, r.members[1].name}, {}});
    }
    void add_rest(frozen_record& r, std::size_t records, std::size_t self) {
        for (frozen_member const& m : r.members)
            if (m.is == presence::others) return;
        frozen_member m;
        m.name = "rest";
        m.is = presence::others;
        m.left_out = true;
        m.value.kind = kind::map;
        m.value.key = std::make_unique<frozen_value>(key());
        m.value.element = std::make_unique<frozen_value>();
        if (once_in(3)) m.value.element->kind = kind::free_form, m.value.element->shape = frozen_shape::any;
        else *m.value.element = value(1, records, self);
        if (once_in(6)) add_rule(m.value);
        r.members.push_back(std::move(m));
    }
    void add_beside(frozen_record& r, std::size_t records, std::size_t self) {
        for (frozen_member const& m : r.members)
            if (m.value.beside.value_or(false)) return;
        frozen_member m;
        m.name = free_key(r);
        r.tag = "tag";
        m.value.kind = kind::variant;
        m.value.tag = "tag";
        m.value.beside = true;
        m.value.names.emplace();
        m.value.parts.emplace();
        m.value.absent.emplace();
        for (std::size_t i = self + 1; i != records; ++i) {
            m.value.names->push_back("t" + std::to_string(i));
            m.value.parts->push_back(once_in(3) ? leaf() : reference("r" + std::to_string(i)));
            m.value.absent->push_back(once_in(3));
        }
        if (once_in(3)) {
            m.value.other = true;
            frozen_value& any = m.value.parts->emplace_back();
            any.kind = kind::free_form;
            any.shape = frozen_shape::any;
            m.value.absent->push_back(false);
        }
        r.members.push_back(std::move(m));
    }

    // --- changes

    void change(frozen_record& r, std::size_t records) {
        auto const self = static_cast<std::size_t>(r.id[1] - '0');
        std::size_t const which = below(14);
        frozen_member& m = r.members[below(r.members.size())];
        if (which < 7) return m.is != presence::others ? change(m.value) : once_in(2) ? add_rule(m.value) : change(*m.value.element);
        bool const is_plain = m.is != presence::others && !m.value.beside.value_or(false);
        switch (which) {
        case 7:
            if (is_plain && m.value.record != r.id) presence_of(m); // what is inside itself has an end
            return;
        case 8: {
            frozen_member added = member(r, records, self);
            if (!once_in(4)) added.is = presence::optional, added.left_out = true, added.has_initializer.reset();
            r.members.insert(r.members.begin() + static_cast<std::ptrdiff_t>(below(r.members.size() + 1)), std::move(added));
            return;
        }
        case 9:
            if (r.members.size() == 1) return;
            if (m.value.beside.value_or(false)) r.tag.reset();
            r.rules.reset();
            r.members.erase(r.members.begin() + (&m - r.members.data()));
            return;
        case 10: {
            if (!is_plain) return;
            std::string const before = m.name;
            m.name = free_key(r);
            if (!once_in(4)) {
                if (!m.aliases) m.aliases.emplace();
                m.aliases->push_back(before);
            }
            r.rules.reset();
            return;
        }
        case 11:
            r.unknown_keys = r.unknown_keys == telltale::unknown_keys::reject ? telltale::unknown_keys::ignore
                                                                              : telltale::unknown_keys::reject;
            return;
        case 12:
            if (once_in(2)) return add_rest(r, records, self);
            if (r.rules && once_in(2)) r.rules.reset();
            else cross(r);
            return;
        default:
            if (!is_plain) return;
            if (m.aliases && once_in(2)) m.aliases.reset();
            else if (!m.aliases) m.aliases.emplace().push_back(free_key(r));
            return;
        }
    }
    void change_key(frozen_value& v) { // which is a string, whatever is asked of it
        if (v.rules && !v.rules->empty()) once_in(3) ? v.rules->clear() : shift(v.rules->front());
        else add_rule(v);
    }
    void change(frozen_value& v) {
        bool const any = v.kind == kind::free_form && v.shape == frozen_shape::any;
        if (!any && once_in(10)) {
            if (v.null.value_or(false)) v.null.reset();
            else if (!v.beside.value_or(false)) v.null = true;
            return;
        }
        if (v.element && once_in(2)) return change(*v.element);
        if (v.key && once_in(3)) return change_key(*v.key);
        if (v.parts && !v.parts->empty() && once_in(2)) {
            frozen_value& part = (*v.parts)[below(v.parts->size())];
            if (part.kind != kind::record && part.kind != kind::free_form && !v.tag) change(part);
            if (v.kind == kind::variant) part.null.reset();
            return;
        }
        switch (below(6)) {
        case 0: return add_rule(v);
        case 1:
            if (v.rules && !v.rules->empty()) v.rules->erase(v.rules->begin() + static_cast<std::ptrdiff_t>(below(v.rules->size())));
            return;
        case 2:
        case 3:
            if (v.rules && !v.rules->empty()) shift((*v.rules)[below(v.rules->size())]);
            else change_type(v);
            return;
        default: return change_type(v);
        }
    }
    void shift(frozen_rule& r) {
        auto const by = [&](std::optional<raw_json>& bound, long long least) {
            if (bound) bound = number(std::max(least, std::atoll(bound->text().c_str()) + static_cast<long long>(below(5)) - 2));
        };
        rule_kind const opposite = r.rule == rule_kind::minimum             ? rule_kind::exclusive_minimum
                                   : r.rule == rule_kind::exclusive_minimum ? rule_kind::minimum
                                   : r.rule == rule_kind::maximum           ? rule_kind::exclusive_maximum
                                   : r.rule == rule_kind::exclusive_maximum ? rule_kind::maximum
                                                                            : r.rule;
        if (opposite != r.rule && once_in(2)) r.rule = opposite; // the same bound, with it or without
        else if (r.rule == rule_kind::pattern) r.text = one_of(known_patterns());
        else if (r.rule == rule_kind::multiple_of) r.low = number(static_cast<long long>(1 + below(6)));
        else if (r.values && r.rule == rule_kind::is_one_of) {
            if (once_in(2) && r.values->size() > 1) r.values->erase(r.values->begin());
            else r.values->push_back(r.values->front().text().front() == '"' ? text(one_of(texts())) : number());
        } else if (r.rules && !r.rules->empty()) {
            shift(r.rules->front());
        } else {
            bool const is_count = r.rule == rule_kind::min_items || r.rule == rule_kind::max_items ||
                                  r.rule == rule_kind::min_length || r.rule == rule_kind::max_length;
            by(r.low, is_count ? 0 : -5);
            by(r.high, is_count ? 1 : 4);
        }
    }
    void change_type(frozen_value& v) {
        switch (v.kind) {
        case kind::integer:
            if (once_in(3)) v.kind = kind::real, real_type(v);
            else integer_type(v);
            return;
        case kind::real:
            if (once_in(2)) v.kind = kind::integer, integer_type(v);
            else real_type(v);
            return;
        case kind::string:
            if (once_in(2)) {
                v.kind = once_in(2) ? kind::enumeration : kind::open_enumeration;
                v.names = std::vector<std::string>{"a", "b"};
            }
            return;
        case kind::open_enumeration:
        case kind::enumeration:
            if (once_in(3)) v.kind = v.kind == kind::enumeration ? kind::open_enumeration : kind::enumeration;
            else if (once_in(4)) v.kind = kind::string, v.names.reset();
            else if (once_in(2) && v.names->size() > 1) v.names->pop_back();
            else if (std::find(v.names->begin(), v.names->end(), "ba") == v.names->end()) v.names->push_back("ba");
            return;
        case kind::time:
            if (once_in(3)) v.kind = kind::string, v.digits.reset(), v.low.reset(), v.high.reset();
            else v.digits = static_cast<std::uint8_t>(3 * below(3));
            return;
        case kind::duration:
            if (once_in(2)) v.unit = once_in(2) ? "ms" : "s";
            else v.step = number(once_in(2) ? 1000 : 1);
            return;
        case kind::list:
            if (once_in(2)) v.kind = kind::set;
            else if (once_in(2)) v.kind = kind::fixed_list, v.size = 2, v.rules.reset();
            return;
        case kind::set: v.kind = kind::list; return;
        case kind::fixed_list: v.kind = kind::list, v.size.reset(); return;
        case kind::map:
            if (once_in(3)) v.kind = kind::free_form, v.shape = frozen_shape::object, v.key.reset(), v.element.reset(), v.rules.reset();
            return;
        case kind::free_form:
            v.shape = once_in(2) ? frozen_shape::any : once_in(2) ? frozen_shape::object : frozen_shape::array;
            if (v.shape == frozen_shape::any) v.null.reset();
            return;
        case kind::variant:
            if (v.tag && !v.beside.value_or(false) && once_in(3)) v.tag = v.tag == "kind" ? "type" : "kind";
            else if (v.parts->size() > 1 && !v.other.value_or(false) && once_in(2)) {
                v.parts->pop_back();
                if (v.names) v.names->pop_back();
                if (v.absent) v.absent->pop_back();
            } else if (v.absent) {
                v.absent->front() = !v.absent->front();
            }
            return;
        default: return;
        }
    }

    std::mt19937_64& random_;
};

} // namespace evolution

#endif
