// SPDX-License-Identifier: BSL-1.0
// Makes documents that a type may write, from values at which something begins or ends.
#ifndef TELLTALE_TESTS_EVOLUTION_DOCUMENT_AUTHOR_HPP
#define TELLTALE_TESTS_EVOLUTION_DOCUMENT_AUTHOR_HPP

#include "evolution/judge.hpp"

#include <random>
#include <set>

namespace evolution {

/// All short texts of four characters, and some longer ones.
inline std::vector<std::string> const& short_texts() {
    static std::vector<std::string> const all = [] {
        std::vector<std::string> out{""};
        for (std::size_t from = 0, length = 0; length != 4; ++length) {
            std::size_t const until = out.size();
            for (; from != until; ++from)
                for (char const c : {'a', 'b', '0', '-'}) out.push_back(out[from] + c);
        }
        for (std::size_t n = 5; n != 9; ++n) {
            out.push_back(std::string(n, 'a'));
            out.push_back(std::string(n, '0'));
            out.push_back(std::string(n - 1, 'a') + "0");
            out.push_back(std::string("ab-0ab-0ab", n));
        }
        out.push_back("12345678-9abc-def0-1234-56789abcdef0");
        out.push_back(std::string(64, 'f'));
        out.push_back("\xC3\xA9");
        return out;
    }();
    return all;
}

/// What two types speak of: what documents are made of.
struct vocabulary {
    std::set<long double> numbers{0, 1, -1, 0.5L, 2, 200, 40000};
    std::set<std::string> texts{""};
    std::set<std::string> keys{"a", "b", "c", "x", "y", "z", "kind", "aa", "a0-b"};

    void read(value_tree const& v, int depth = 0) {
        if (depth > 6) return;
        for (telltale::text::number const n : {v.low, v.high})
            if (std::fabs(to_number(n)) < 1e30L) add(to_number(n));
        if (to_number(v.step) > 0) add(to_number(v.step));
        for (std::string_view const name : v.said->names) texts.insert(std::string(name));
        for (rule const& r : v.said->rules) read(r);
        if (v.element != nullptr) read(*v.element, depth);
        if (v.key != nullptr) read(*v.key, depth);
        for (value_tree const* const part : v.parts) read(*part, depth);
        if (v.record == nullptr) return;
        for (telltale::member_tree const& m : v.record->members) read(*m.value, depth + 1);
        for (telltale::member_schema const& m : v.record->said->members) {
            keys.insert(std::string(m.name));
            for (std::string_view const alias : m.aliases) keys.insert(std::string(alias));
        }
    }

    /// What a comparison has found is tried like all else.
    void read(std::string const& example) {
        if (example.size() > 1 && example.front() == '"') texts.insert(example.substr(1, example.size() - 2));
        char* end = nullptr;
        long double const n = std::strtold(example.c_str(), &end);
        if (end == example.c_str() || *end != 0) return;
        numbers.insert(n);
        numbers.insert(static_cast<double>(n));
    }

private:
    void add(long double n) {
        for (long double const d : {0.0L, 1.0L, -1.0L, 0.5L, -0.5L, 2.0L, -2.0L}) numbers.insert(n + d);
    }
    void read(rule const& r) {
        if (r.kind == rule_kind::multiple_of)
            for (int i = -4; i != 12; ++i)
                numbers.insert(static_cast<long double>(static_cast<double>(i * to_number(r.low))));
        for (telltale::text::number const n : {r.low, r.high}) add(to_number(n));
        for (std::size_t i = 0; i != r.choice_count; ++i) {
            if (r.choices[i].is == telltale::choice::kind::number) add(to_number(r.choices[i].number));
            if (r.choices[i].is == telltale::choice::kind::text) texts.insert(std::string(r.choices[i].text));
        }
        for (std::size_t i = 0; i != r.inner_count; ++i) read(r.inner[i]);
    }
};

/// Makes documents of a type. What they are made of is kept for each value, and `is_sound` is false when one has nothing.
class document_author {
public:
    document_author(judge& by, vocabulary const& words, std::mt19937_64& random)
        : judge_(by), words_(words), random_(random) {}

    /// Whether a document was made of which the type is sure to write one like it. (Predicates may stand in the way.)
    bool make(value_tree const& v, document& out) {
        fits_ = true;
        out = value(v, 0);
        return fits_ && judge_.accepts(v, out);
    }
    /// Whether every value in it can be something.
    bool is_sound(value_tree const& v) {
        bool const is_leaf = v.is == kind::integer || v.is == kind::real || v.is == kind::duration ||
                             v.is == kind::string || v.is == kind::enumeration || v.is == kind::open_enumeration ||
                             v.is == kind::time || v.is == kind::boolean;
        if (is_leaf && choices(v).empty()) return false;
        if (v.key != nullptr && choices(*v.key).empty()) return false;
        if (v.element != nullptr && v.said->rules.size() != 0) {
            bool any = false;
            for (int tries = 0; tries != 60 && !any; ++tries) {
                fits_ = true;
                document const one = value(v, 6);
                any = fits_ && one.is != document::kind::null && judge_.accepts(v, one);
            }
            if (!any) return false;
        }
        if (v.element != nullptr && !is_sound(*v.element)) return false;
        for (value_tree const* const part : v.parts)
            if (!is_sound(*part)) return false;
        if (v.record != nullptr && !may_keep_others(*v.record)) return false;
        if (v.record != nullptr && sound_.insert(v.record).second)
            for (telltale::member_tree const& m : v.record->members)
                if (!is_sound(*m.value)) return false;
        return true;
    }

private:
    /// Whether the map for the rest, if there is one, may have a key that is no member's.
    bool may_keep_others(record_tree const& r) {
        std::set<std::string_view> known;
        value_tree const* key = nullptr;
        for (std::size_t i = 0; i != r.members.size(); ++i) {
            telltale::member_schema const& m = r.said->members[i];
            if (m.is == presence::others) key = r.members[i].value->key;
            else known.insert(m.name);
            for (std::string_view const alias : m.aliases) known.insert(alias);
        }
        if (key == nullptr) return true;
        for (document const& one : choices(*key))
            if (known.count(one.text) == 0) return true;
        return false;
    }
    [[nodiscard]] std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_() % n); }

    /// The values that a leaf may be, of those that there are words for.
    std::vector<document> const& choices(value_tree const& v) {
        auto const [at, is_new] = choices_.try_emplace(&v);
        if (!is_new) return at->second;
        std::vector<document>& out = at->second;
        auto const add = [&](document d) {
            if (judge_.accepts(v, d)) out.push_back(std::move(d));
        };
        if (v.is == kind::boolean) add(document::of(false)), add(document::of(true));
        if (v.is == kind::integer || v.is == kind::real || v.is == kind::duration) {
            for (long double const n : words_.numbers) {
                if (v.is == kind::real) add(document::of(static_cast<long double>(static_cast<double>(n))));
                else add(document::of(n));
            }
            bool const is_float = v.is == kind::real && to_number(v.high) < 1e300L;
            if (v.is == kind::real)
                for (long double const n : {1e20L, -1e20L, 1e30L, 1.7e308L})
                    if (!is_float || n < 3e38L) add(document::of(static_cast<long double>(static_cast<double>(n))));
        }
        if (v.is == kind::string || v.is == kind::open_enumeration || v.is == kind::enumeration) {
            for (std::string const& text : words_.texts) add(document::of(text));
            if (v.is != kind::enumeration)
                for (std::string const& text : short_texts()) add(document::of(text));
        }
        if (v.is == kind::time)
            for (std::string const& text : words_.texts)
                if (text.find('.') == std::string::npos) add(document::of(text));
        if (v.is == kind::time)
            for (char const* const text : {"2025-01-31T23:59:59Z", "1970-01-01T00:00:00Z", "2000-02-29T12:00:00.5Z",
                                           "2000-02-29T12:00:00.125Z", "2000-02-29T12:00:00.123456Z"})
                add(document::of(std::string(text)));
        return out;
    }

    document pick(value_tree const& v) {
        std::vector<document> const& from = choices(v);
        if (from.empty()) {
            fits_ = false;
            return {};
        }
        return from[below(below(4) == 0 ? std::min<std::size_t>(from.size(), 12)
                                        : from.size())]; // the first are of the types
    }

    document free_form(value_tree const& v) {
        json_types const types = v.said->types;
        if (types == json_types::any && below(2) == 0) {
            switch (below(5)) {
            case 0: return {};
            case 1: return document::of(below(2) == 0);
            case 2:
                return document::of(words_.numbers.empty()
                                        ? 0.0L
                                        : static_cast<long double>(static_cast<double>(*words_.numbers.begin())));
            case 3: return document::of(std::string("a"));
            default: break;
            }
        }
        bool const is_array = types == json_types::any ? below(2) == 0 : contains(types, json_types::array);
        document out = document::of(is_array ? document::kind::array : document::kind::object);
        for (std::size_t n = below(4); n != 0; --n) {
            document const item =
                below(2) == 0 ? document::of(static_cast<long double>(below(3))) : document::of(below(2) == 0);
            if (is_array) out.items.push_back(item);
            else add_entry(out, key_of_chance(), item);
        }
        return out;
    }
    std::string key_of_chance() {
        return *std::next(words_.keys.begin(), static_cast<std::ptrdiff_t>(below(words_.keys.size())));
    }
    static void add_entry(document& to, std::string const& key, document value) {
        for (auto const& [other, ignored] : to.members)
            if (other == key) return;
        to.members.push_back({key, std::move(value)});
    }

    document value(value_tree const& v, int depth) {
        if (contains(v.said->types, json_types::null) && v.said->types != json_types::any && below(3) == 0) return {};
        switch (v.is) {
        case kind::list:
        case kind::fixed_list:
        case kind::set:
        case kind::tuple: {
            document out = document::of(document::kind::array);
            std::size_t low = 0, high = depth > 9 ? 0 : depth > 3 && below(3) != 0 ? 1 : 7;
            bool unique = v.is == kind::set;
            if (v.is == kind::fixed_list || v.is == kind::tuple) low = high = v.fixed_size;
            for (rule const& r : v.said->rules) {
                if (r.kind == rule_kind::min_items) low = std::max(low, static_cast<std::size_t>(to_number(r.low)));
                if (r.kind == rule_kind::max_items) high = std::min(high, static_cast<std::size_t>(to_number(r.high)));
                unique = unique || r.kind == rule_kind::unique_items;
            }
            high = std::max(low, high);
            std::size_t const count = below(3) == 0 ? low : below(2) == 0 ? high : low + below(high - low + 1);
            for (std::size_t tries = 0; out.items.size() != count && tries != 4 * count + 4; ++tries) {
                bool const again = !out.items.empty() && v.is != kind::tuple && below(3) == 0;
                document item = again ? out.items.back()
                                      : value(v.is == kind::tuple ? *v.parts[out.items.size()] : *v.element, depth + 1);
                if (unique && std::find(out.items.begin(), out.items.end(), item) != out.items.end()) continue;
                out.items.push_back(std::move(item));
            }
            return out;
        }
        case kind::map: {
            document out = document::of(document::kind::object);
            entries(v, out, depth, [](std::string const&) { return true; });
            return out;
        }
        case kind::record: {
            document out = document::of(document::kind::object);
            members(*v.record, out, depth);
            return out;
        }
        case kind::variant: {
            std::size_t const which = below(v.parts.size());
            if (!v.is_tagged) return value(*v.parts[which], depth + 1);
            document out = document::of(document::kind::object);
            out.members.push_back({std::string(v.tag_key), document::of(std::string(v.said->names[which]))});
            members(*v.parts[which]->record, out, depth + 1);
            return out;
        }
        case kind::free_form: return free_form(v);
        default: return pick(v);
        }
    }
    template <class May>
    void entries(value_tree const& map, document& out, int depth, May const& may) {
        std::size_t low = 0, high = depth > 9 ? 0 : depth > 3 && below(3) != 0 ? 1 : 7;
        for (rule const& r : map.said->rules) {
            if (r.kind == rule_kind::min_items) low = std::max(low, static_cast<std::size_t>(to_number(r.low)));
            if (r.kind == rule_kind::max_items) high = std::min(high, static_cast<std::size_t>(to_number(r.high)));
        }
        high = std::max(low, high);
        std::size_t const count = low + below(high - low + 1);
        std::size_t const before = out.members.size();
        for (std::size_t tries = 0; out.members.size() != before + count && tries != 5 * count + 4; ++tries) {
            std::string const key =
                below(4) != 0 && map.key->said->rules.size() == 0 ? key_of_chance() : pick(*map.key).text;
            if (may(key)) add_entry(out, key, value(*map.element, depth + 1));
        }
    }
    void members(record_tree const& r, document& out, int depth) {
        std::set<std::string> known;
        for (telltale::member_schema const& m : r.said->members) {
            known.insert(std::string(m.name));
            for (std::string_view const alias : m.aliases) known.insert(std::string(alias));
        }
        if (!r.said->tag_key.empty()) known.insert(std::string(r.said->tag_key));
        for (auto const& [key, ignored] : out.members) known.insert(key); // the tag of a variant
        std::size_t rest = r.members.size();
        for (std::size_t i = 0; i != r.members.size(); ++i) {
            telltale::member_tree const& m = r.members[i];
            if (r.said->members[i].is == presence::others) {
                rest = i;
                continue;
            }
            bool const left_out = m.may_be_left_out && (depth > 9 || below(depth > 4 ? 4 : 2) != 0);
            if (left_out) continue;
            std::string const name(r.said->members[i].name);
            if (!m.value->is_beside) {
                out.members.push_back({name, value(*m.value, depth + 1)});
                continue;
            }
            std::size_t const tags = m.value->said->names.size();
            std::size_t const which = below(tags + (m.value->takes_other ? 1 : 0));
            out.members.push_back(
                {std::string(r.said->tag_key), document::of(which == tags ? std::string("something else")
                                                                          : std::string(m.value->said->names[which]))});
            if (which < m.value->absent.size() && m.value->absent[which] && below(2) == 0) continue;
            document held = which == tags ? document::of(1.0L) : value(*m.value->parts[which], depth + 1);
            out.members.push_back({name, std::move(held)});
        }
        if (rest != r.members.size())
            entries(*r.members[rest].value, out, depth, [&](std::string const& key) { return known.count(key) == 0; });
    }

    judge& judge_;
    vocabulary const& words_;
    std::mt19937_64& random_;
    std::map<value_tree const*, std::vector<document>> choices_;
    bool fits_ = true;
    std::set<record_tree const*> sound_; // or being looked at
};

} // namespace evolution

#endif
