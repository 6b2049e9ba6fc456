// SPDX-License-Identifier: BSL-1.0
// Makes a JSON document of known shape with a given number of known faults; shares no code with the library.
//
// Unknown keys must be refused wherever a key of the shape can stand (fleet, node, file, socket, nested, deep, tree). The faults
// do not touch each other: N of them give exactly N issues. A missing key is named by its own pointer, at its object's brace;
// a wrong, missing or unknown tag is named at the tag, and nothing else in that object is judged.
#ifndef TELLTALE_TESTS_FAULTS_INJECT_HPP
#define TELLTALE_TESTS_FAULTS_INJECT_HPP

#include "faults/shape.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace faults {

/// What a reader must say of one fault: the JSON Pointer, the code, and the byte at which it stands.
struct expected_issue {
    std::string pointer;
    std::string code;
    /// Of the value; for an unknown or duplicate key of its quote; for a missing key of the object's brace.
    std::size_t offset = 0;
};

/// A document and everything that is wrong with it, in the order of the text (missing keys at the end of their object).
struct injected {
    std::string text;
    std::vector<expected_issue> issues;
};

/// Which faults may be used. A boost::json::value can show no duplicate keys; a reader may ignore unknown ones.
struct options {
    bool unknown_keys = true;
    bool duplicate_keys = true;
    bool duplicate_keys_in_free_form = true; // only with duplicate_keys
};

namespace detail {

class maker {
public:
    maker(std::mt19937_64& random, options allowed) : random_(random), allowed_(allowed) {}

    injected make(std::size_t faults) {
        for (std::size_t size = 1 + faults;; size *= 2) {
            items_.clear();
            build(size);
            if (spoil(faults)) return write();
        }
    }

private:
    // ------------------------------------------------------------------------------------------ chance
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_() % n); } // the same with every library
    bool once_in(std::size_t n) { return below(n) == 0; }
    std::string one_of(std::initializer_list<std::string_view> list) {
        return std::string(list.begin()[below(list.size())]);
    }
    template <class T>
    void shuffle(std::vector<T>& list) {
        for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[below(i)]);
    }

    // ------------------------------------------------------------------------------------------ good values
    std::string number(std::int64_t v) { // an integer in one of its spellings
        std::string const plain = std::to_string(v);
        switch (below(8)) {
        case 0: return plain + ".0";
        case 1: return plain + "e0";
        case 2: return v == 0 ? "0E-2" : plain + "00E-2"; // no zero before other digits
        case 3: return v % 10 == 0 && v != 0 ? plain.substr(0, plain.size() - 1) + "e+1" : plain + ".000";
        default: return plain;
        }
    }
    std::string slug(std::size_t length) {
        std::string out;
        while (out.size() < length) out += "abcdefghijklmnopqrstuvwxyz0123456789-"[below(37)];
        return out;
    }
    std::string words() {
        return one_of({"x", "eu-west", "a b", "Grüße", "日本語", "🚀 up", "quote \" and \\ back", "tab\tand\nline",
                       "/srv/data", "~", "null", "17", "{\"a\":1}", " lead and trail ",
                       "0123456789012345678901234567890123456789012345678901234567890123456789"});
    }
    std::string good_raw(role what) {
        switch (what) {
        case role::port:
            return number(static_cast<std::int64_t>(once_in(6) ? 1024 : once_in(6) ? 65535 : 1024 + below(64512)));
        case role::sink_port:
            return number(static_cast<std::int64_t>(once_in(6) ? 1 : once_in(6) ? 65535 : 1 + below(65535)));
        case role::ratio:
            return once_in(3) ? one_of({"0", "1", "0.0", "1.0", "-0", "1e-9", "0.1", "100E-2"})
                              : "0." + std::to_string(below(100000));
        case role::load: {
            if (once_in(3)) return one_of({"0", "-0.0", "1e-300", "3.5", "12e3", "1.7976931348623157e308"});
            std::string const whole = std::to_string(below(100));
            return whole + "." + std::to_string(below(1000));
        }
        case role::limit: return number(static_cast<std::int64_t>(once_in(4) ? 0 : below(2147483648ULL)));
        case role::timeout: return number(static_cast<std::int64_t>(once_in(4) ? 1 : 1 + below(1000000)));
        case role::delay: return number((static_cast<std::int64_t>(below(4001)) - 2000) * 1000);
        case role::spot_number: return number(static_cast<std::int64_t>(once_in(4) ? 0 : below(2147483648ULL)));
        case role::backup: return number(static_cast<std::int64_t>(once_in(3) ? 0 : 1024 + below(64512)));
        case role::retries: return once_in(3) ? "null" : number(static_cast<std::int64_t>(below(10)));
        case role::count: return number((static_cast<std::int64_t>(below(4001)) - 2000) * 5);
        default: return "null";
        }
    }
    std::string good_text(role what) {
        switch (what) {
        case role::name: return slug(once_in(4) ? 1 : once_in(4) ? 40 : 1 + below(40));
        case role::mode: return one_of({"fast", "safe", "slow"});
        case role::node_role: return one_of({"leader", "follower"});
        case role::address: {
            std::string out =
                std::to_string(below(256)); // one draw a statement: the order of operands is the compiler's
            for (int n = 0; n < 3; ++n) {
                out += '.';
                out += std::to_string(below(256));
            }
            return out;
        }
        case role::label: return once_in(4) ? "" : words();
        case role::owner: return once_in(4) ? "" : words();
        default: return words();
        }
    }

    // ------------------------------------------------------------------------------------------ the good document
    std::size_t add(std::size_t parent, role what, shape form, std::string key, std::string content = {},
                    bool required = false) {
        item made;
        made.parent = parent;
        made.what = what;
        made.form = form;
        made.key = std::move(key);
        made.content = std::move(content);
        made.required = required;
        items_.push_back(std::move(made));
        if (parent != nowhere) items_[parent].children.push_back(items_.size() - 1);
        return items_.size() - 1;
    }
    void text(std::size_t parent, role what, std::string key, bool required = true) {
        add(parent, what, shape::text, std::move(key), good_text(what), required);
    }
    void raw(std::size_t parent, role what, std::string key, bool required = true) {
        add(parent, what, shape::raw, std::move(key), good_raw(what), required);
    }
    void free_value(std::size_t parent, std::string key, std::size_t depth) {
        switch (below(depth > 3 ? 4 : 6)) {
        case 0: add(parent, role::free_value, shape::text, std::move(key), words()); return;
        case 1:
            add(parent, role::free_value, shape::raw, std::move(key),
                one_of({"0", "-1", "1.5", "1e3", "-2.5E-7", "12345678901"}));
            return;
        case 2: add(parent, role::free_value, shape::raw, std::move(key), one_of({"true", "false", "null"})); return;
        case 3: add(parent, role::free_value, shape::raw, std::move(key), one_of({"[]", "{}"})); return;
        case 4: {
            std::size_t const list = add(parent, role::free_value, shape::array, std::move(key));
            for (std::size_t n = below(4); n > 0; --n) free_value(list, {}, depth + 1);
            return;
        }
        default: free_members(add(parent, role::free_object, shape::object, std::move(key)), depth + 1);
        }
    }
    void free_members(std::size_t object, std::size_t depth) {
        std::vector<std::string> keys{"a", "b", "", "a/b", "~", "é", "kind", "port", "long key with blanks", "\""};
        shuffle(keys);
        keys.resize(below(5));
        for (auto& key : keys) free_value(object, std::move(key), depth);
    }
    void build(std::size_t size) {
        std::size_t const fleet = add(nowhere, role::fleet, shape::object, {});
        text(fleet, role::name, "name");
        raw(fleet, role::port, "port");
        raw(fleet, role::ratio, "ratio");
        text(fleet, role::mode, "mode");
        std::size_t const tags = add(fleet, role::tags, shape::array, "tags", {}, true);
        for (std::size_t n = 1 + below(5); n > 0; --n) text(tags, role::tag, {}, false);
        std::size_t const limits = add(fleet, role::limits, shape::object, "limits", {}, true);
        std::vector<std::string> keys{"cpu", "a/b", "m~n", "a.b", "", "лимит", "kind", "\"q\"", "0", "🚀"};
        shuffle(keys);
        keys.resize(below(6));
        for (std::size_t n = below(2 + size / 3); n > 0; --n) keys.push_back("limit_" + std::to_string(n));
        for (auto& key : keys) raw(limits, role::limit, std::move(key), false);
        std::size_t const nodes = add(fleet, role::nodes, shape::array, "nodes", {}, true);
        for (std::size_t n = below(3 + size / 2); n > 0; --n) {
            std::size_t const node = add(nodes, role::node, shape::object, {});
            text(node, role::id, "id");
            raw(node, role::load, "load");
            text(node, role::node_role, "role");
            if (!once_in(3)) text(node, role::address, "address", false);
        }
        std::size_t const sink = add(fleet, role::sink, shape::object, "sink", {}, true);
        bool const file = once_in(2);
        add(sink, role::kind, shape::text, "kind", file ? "file" : "socket", true);
        if (file) text(sink, role::path, "path");
        else {
            text(sink, role::host, "host");
            raw(sink, role::sink_port, "port");
        }
        std::size_t const nested = add(fleet, role::nested, shape::object, "nested", {}, true);
        std::size_t const deep = add(nested, role::deep, shape::object, "deep", {}, true);
        raw(deep, role::count, "count");
        if (!once_in(3)) text(deep, role::label, "label", false);
        if (once_in(2)) add(fleet, role::owner, shape::raw, "owner", "null", true);
        else text(fleet, role::owner, "owner");
        if (!once_in(3)) free_members(add(fleet, role::extra, shape::object, "extra"), 0);
        raw(fleet, role::timeout, "timeout");
        raw(fleet, role::delay, "delay");
        std::size_t const labels = add(fleet, role::labels, shape::array, "labels", {}, true);
        for (std::size_t n = 1 + below(4); n > 0; --n) // no two are equal
            add(labels, role::label_item, shape::text, {}, std::to_string(n) + words());
        std::size_t const spot = add(fleet, role::spot, shape::array, "spot", {}, true);
        text(spot, role::spot_name, {}, false);
        raw(spot, role::spot_number, {}, false);
        text(fleet, role::home, "home");
        raw(fleet, role::backup, "backup");
        if (!once_in(3)) raw(fleet, role::retries, "retries", false);
        std::size_t const quota = add(fleet, role::quota, shape::object, "quota", {}, true);
        text(quota, role::quota_owner, "owner");
        std::vector<std::string> rest{"cpu", "a/b", "m~n", "", "лимит", "Owner", "0"};
        shuffle(rest);
        rest.resize(below(4));
        for (auto& key : rest) raw(quota, role::limit, std::move(key), false);
        tree(fleet, "tree", true, 0);
    }
    void tree(std::size_t parent, std::string key, bool required, std::size_t depth) {
        std::size_t const here = add(parent, role::tree, shape::object, std::move(key), {}, required);
        text(here, role::id, "id");
        for (char const* const side : {"left", "right"})
            if (depth < 3 && once_in(2 + depth)) tree(here, side, false, depth + 1);
    }

    // ------------------------------------------------------------------------------------------ which fault fits where
    bool is_record(role what) const {
        return what == role::fleet || what == role::node || what == role::sink || what == role::nested ||
               what == role::deep || what == role::tree;
    }
    bool is_member(item const& it) const { return it.parent != nowhere && items_[it.parent].form == shape::object; }

    bool fits(item const& it, fault f) const {
        role const w = it.what;
        bool const free = w == role::free_object || w == role::free_value || w == role::added;
        switch (f) {
        case fault::missing_key: return it.required;
        case fault::wrong_type: return !free && w != role::fleet;
        case fault::not_an_integer:
            return w == role::port || w == role::limit || w == role::sink_port || w == role::timeout ||
                   w == role::spot_number || w == role::backup || w == role::retries;
        case fault::too_small:
            return w == role::timeout || w == role::spot_number || w == role::retries || w == role::port ||
                   w == role::ratio || w == role::limit || w == role::load || w == role::sink_port;
        case fault::too_big: return w == role::retries || w == role::port || w == role::ratio || w == role::sink_port;
        case fault::not_a_multiple: return w == role::count || w == role::delay;
        case fault::too_short:
            return w == role::label_item || w == role::spot_name || w == role::quota_owner || w == role::tag ||
                   w == role::id || w == role::path || w == role::host;
        case fault::too_long:
        case fault::wrong_pattern: return w == role::name;
        case fault::wrong_format: return w == role::address || w == role::home;
        case fault::not_one_of: return w == role::mode || w == role::node_role;
        case fault::too_few_items:
        case fault::too_many_items: return w == role::tags || w == role::spot;
        case fault::not_unique: return w == role::labels;
        case fault::rule_broken: return w == role::backup;
        case fault::unknown_tag: return w == role::kind;
        case fault::out_of_range:
            return w == role::limit || w == role::load || w == role::timeout || w == role::spot_number ||
                   w == role::delay;
        case fault::unknown_key: return allowed_.unknown_keys && is_record(w);
        case fault::duplicate_key:
            return allowed_.duplicate_keys && is_member(it) && w != role::added &&
                   (!free || allowed_.duplicate_keys_in_free_form);
        case fault::none: break;
        }
        return false;
    }
    bool judged(std::size_t at) const {
        for (; at != nowhere; at = items_[at].parent)
            if (items_[at].closed) return false;
        return true;
    }
    void count(std::size_t at) {
        for (; at != nowhere; at = items_[at].parent) ++items_[at].beneath;
    }

    // ------------------------------------------------------------------------------------------ faulty values
    std::string wrong_value(role what, shape form, std::string const& content) {
        bool const text = what == role::name || what == role::mode || what == role::tag || what == role::id ||
                          what == role::node_role || what == role::address || what == role::kind ||
                          what == role::path || what == role::host || what == role::label || what == role::label_item ||
                          what == role::spot_name || what == role::quota_owner || what == role::home;
        if (what == role::retries) return one_of({"true", "false", "[]", "{}", "\"\"", "\"3\"", "[1]"});
        if (what == role::owner) return one_of({"0", "17.5", "true", "[]", "{}", "[\"a\"]"});
        if (text) return one_of({"null", "0", "-1.5e3", "true", "false", "[]", "{}", "[\"fast\"]", "{\"id\":\"a\"}"});
        if (form == shape::object) return one_of({"null", "0", "true", "\"object\"", "[]", "[{}]", "\"\""});
        if (form == shape::array) return one_of({"null", "0", "false", "\"a,b\"", "{}", "{\"0\":\"a\"}", "\"\""});
        return once_in(3) ? '"' + content + '"'
                          : one_of({"null", "true", "false", "[]", "{}", "\"\"", "[1]", "{\"value\":1}"});
    }
    std::string faulty(role what, fault f) {
        switch (f) {
        case fault::not_an_integer:
            if (what == role::timeout || what == role::spot_number)
                return one_of({"1.5", "12e-1", "17.25", "1000000000.000001"});
            if (what == role::retries) return one_of({"0.5", "8.25", "9e-1"});
            return what == role::limit ? one_of({"0.5", "1e-1", "17.25", "1000000000.000001"})
                                       : one_of({"1024.5", "8080.25", "65534.99", "30000000001e-6"});
        case fault::too_small:
            switch (what) {
            case role::port: return one_of({"80", "0", "-1", "1023", "-9464", "1.023e3", "-1e30"});
            case role::sink_port: return one_of({"0", "-1", "-0", "-80", "0e7", "-1e30"});
            case role::retries: return one_of({"-1", "-1.0", "-1e30"});
            case role::timeout: return one_of({"0", "-1", "-0", "-9223372036854775808", "-1e30"});
            case role::spot_number:
            case role::limit: return one_of({"-1", "-1.0", "-9223372036854775808", "-1e30"});
            default: return one_of({"-0.5", "-1", "-1e-9", "-1e30"});
            }
        case fault::too_big:
            if (what == role::retries) return one_of({"10", "9.0000e1", "70000", "1e30"});
            return what == role::ratio ? one_of({"1.5", "2", "1.0000001", "1e30"})
                                       : one_of({"65536", "70000", "65536.0", "7e4", "4294967296", "1e30"});
        case fault::rule_broken: return one_of({"1", "1023", "-1", "65536", "1e30", "-1024.0"});
        case fault::not_a_multiple: {
            if (what == role::delay) return one_of({"1", "500", "-999", "1000.5", "0.1", "1e2", "123456789", "1e-9"});
            auto const five = static_cast<std::int64_t>(below(2000)) * 5 - 5000;
            return std::to_string(five + 1 + static_cast<std::int64_t>(below(4)));
        }
        case fault::too_long: return slug(once_in(3) ? 41 : 41 + below(60));
        case fault::wrong_pattern:
            return one_of({"Fleet", "two words", "a_b", "flotte-é", "a\n", "🚀", "a.b", " ",
                           "abc-DEF-0123456789-0123456789-0123456789"});
        case fault::wrong_format:
            if (what == role::home) {
                std::string out = one_of({"", "/srv"});
                out += '\0';
                return out += one_of({"", "data"});
            }
            return one_of({"256.1.1.1", "1.2.3", "1.2.3.4.5", "localhost", "", "1.2.3.4 ", "1.2.3.x", "::1", "1..2.3",
                           "999.999.999.999"});
        case fault::not_one_of:
            return what == role::mode ? one_of({"fsat", "Fast", "", "fast ", "slowly", "saf", "leader"})
                                      : one_of({"Leader", "leadr", "", "folower", "fast", "none"});
        case fault::unknown_tag: return one_of({"pipe", "File", "sockets", "", "file ", "null"});
        case fault::out_of_range:
            if (what == role::delay) return one_of({"1e30", "-1e40", "9223372036854776000", "1e400"});
            return what != role::load
                       ? one_of({"1e30", "100000000000000000000000000000", "99999999999999999999", "1e400"})
                       : one_of({"1e400", "1e309", "17.5e9999"});
        default: return {}; // too_short: the empty string
        }
    }
    bool spoil(std::size_t wanted) {
        std::array<std::vector<std::size_t>, fault_count> places;
        std::vector<fault> kinds;
        for (std::size_t k = 1; k < fault_count; ++k) {
            for (std::size_t i = 0; i < items_.size(); ++i)
                if (fits(items_[i], static_cast<fault>(k))) places[k].push_back(i);
            shuffle(places[k]);
            if (!places[k].empty()) kinds.push_back(static_cast<fault>(k));
        }
        while (wanted > 0 &&
               !kinds.empty()) { // first the kind, then the place: rare places are as likely as common ones
            std::size_t const k = below(kinds.size());
            auto& list = places[static_cast<std::size_t>(kinds[k])];
            std::size_t const at = list.back();
            list.pop_back();
            if (apply(at, kinds[k])) --wanted;
            if (list.empty()) kinds.erase(kinds.begin() + static_cast<std::ptrdiff_t>(k));
        }
        return wanted == 0;
    }
    bool apply(std::size_t at, fault f) {
        if (!judged(at)) return false;
        if (f == fault::unknown_key) {
            std::string key =
                one_of({"prot", "Name", "a/b", "~0", "", "ключ", "extra ", "a.b", "na\"me", "id_", "kinds", "$schema"});
            for (std::size_t const child : items_[at].children)
                if (items_[child].key == key) return false;
            std::size_t const first = items_.size();
            free_value(at, std::move(key), 2);
            for (std::size_t i = first; i < items_.size(); ++i) items_[i].what = role::added;
            items_[first].broken = f;
            count(first);
            return true;
        }
        item& it = items_[at];
        if (it.broken != fault::none || it.twin != nowhere) return false;
        if (f == fault::duplicate_key) {
            item twin = it; // the same key; what it holds is read over
            twin.what = role::added;
            twin.form = shape::raw;
            twin.children.clear();
            twin.required = false;
            twin.broken = f;
            twin.content = one_of({"null", "0", "\"again\"", "[]", "{}", "true", "[1,{\"a\":[]}]", "-1e30"});
            if (it.form != shape::object && it.form != shape::array && once_in(2)) {
                twin.form = it.form;
                twin.content = it.content;
            }
            it.twin = items_.size();
            count(at);
            items_.push_back(std::move(twin)); // `it` ends here
            return true;
        }
        bool const at_tag = it.what == role::kind;
        bool const closes = f == fault::missing_key || f == fault::wrong_type || f == fault::too_few_items ||
                            f == fault::not_unique || at_tag;
        if (closes && items_[at_tag ? it.parent : at].beneath != 0) return false;
        if (f == fault::wrong_type) {
            it.content = wrong_value(it.what, it.form, it.content);
            it.form = shape::raw;
            it.children.clear();
        } else if (f == fault::too_few_items) {
            it.children.resize(it.what == role::spot ? below(2) : 0);
        } else if (f == fault::not_unique) {
            std::string const again = items_[it.children[below(it.children.size())]].content;
            it.broken = f;
            add(at, role::label_item, shape::text, {}, again); // `it` ends here
        } else if (f == fault::too_many_items && it.what == role::spot) {
            it.broken = f;
            for (std::size_t n = 1 + below(3); n > 0; --n)
                add(at, role::added, shape::raw, {}, one_of({"0", "null", "\"\"", "{}", "[[]]"}));
        } else if (f == fault::too_many_items) {
            std::size_t const most = 6 + below(4);
            it.broken = f;
            while (items_[at].children.size() < most) text(at, role::tag, {}, false); // `it` ends here
        } else if (f != fault::missing_key) it.content = faulty(it.what, f);
        items_[at].broken = f;
        if (closes) items_[at_tag ? items_[at].parent : at].closed = true;
        count(at);
        return true;
    }

    // ------------------------------------------------------------------------------------------ the text
    enum class layout { tight, pretty, wild };

    void blank(std::string& out) {
        if (layout_ != layout::wild) return;
        for (std::size_t n = once_in(3) ? below(4) : 0; n > 0; --n)
            out += once_in(9) ? "\r\n" : one_of({" ", "  ", "\t", "\n", "\r"});
    }
    void line(std::string& out, std::size_t depth) {
        if (layout_ == layout::pretty) out += '\n' + std::string(2 * depth, ' ');
        blank(out);
    }
    void spell(std::string& out, std::string const& content) {
        out += '"';
        for (char const c : content) {
            auto const byte = static_cast<unsigned char>(c);
            bool const must = byte < 0x20 || c == '"' || c == '\\';
            if (!must && (layout_ != layout::wild || byte >= 0x7f || !once_in(12))) {
                out += c;
                continue;
            }
            char const short_one = c == '"' || c == '\\' || c == '/' ? c : c == '\n' ? 'n' : c == '\t' ? 't' : '\0';
            if (short_one != '\0' && once_in(2)) out += {'\\', short_one};
            else
                out += {'\\',
                        'u',
                        '0',
                        '0',
                        "01234567"[byte >> 4],
                        (once_in(2) ? "0123456789abcdef" : "0123456789ABCDEF")[byte & 15]};
        }
        out += '"';
    }
    static std::string below_pointer(std::string const& pointer, std::string const& key) {
        std::string out = pointer + '/';
        for (char const c : key) out += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
        return out;
    }
    void report(std::string pointer, fault f, std::size_t offset) {
        made_.issues.push_back({std::move(pointer), std::string(codes[static_cast<std::size_t>(f)]), offset});
    }
    void write_object(std::size_t at, std::string const& pointer, std::size_t depth) {
        std::string& out = made_.text;
        std::size_t const brace = out.size();
        std::vector<std::size_t> order;
        for (std::size_t const child : items_[at].children)
            if (items_[child].broken != fault::missing_key) order.push_back(child);
        if (shuffled_) shuffle(order);
        for (std::size_t i = 0; i < order.size(); ++i) // a twin comes anywhere after the first
            if (std::size_t const twin = items_[order[i]].twin; twin != nowhere)
                order.insert(order.begin() + static_cast<std::ptrdiff_t>(i + 1 + below(order.size() - i)), twin);
        out += '{';
        bool first = true;
        for (std::size_t const child : order) {
            if (!first) out += ',';
            first = false;
            line(out, depth + 1);
            item const& member = items_[child];
            std::string const own = below_pointer(pointer, member.key);
            if (member.broken == fault::unknown_key || member.broken == fault::duplicate_key)
                report(own, member.broken, out.size());
            spell(out, member.key);
            blank(out);
            out += layout_ == layout::pretty ? ": " : ":";
            blank(out);
            write_value(child, own, depth + 1);
            blank(out);
        }
        if (!first || layout_ == layout::wild) line(out, depth);
        out += '}';
        for (std::size_t const child : items_[at].children)
            if (items_[child].broken == fault::missing_key)
                report(below_pointer(pointer, items_[child].key), fault::missing_key, brace);
    }
    void write_value(std::size_t at, std::string const& pointer, std::size_t depth) {
        std::string& out = made_.text;
        item const& it = items_[at];
        std::size_t const start = out.size();
        bool const own_fault =
            it.broken != fault::none && it.broken != fault::unknown_key && it.broken != fault::duplicate_key;
        bool const of_items =
            it.broken == fault::too_many_items || it.broken == fault::too_few_items || it.broken == fault::not_unique;
        if (own_fault && !of_items) report(pointer, it.broken, start);
        switch (it.form) {
        case shape::object: write_object(at, pointer, depth); return;
        case shape::text: spell(out, it.content); return;
        case shape::raw: out += it.content; return;
        case shape::array: break;
        }
        out += '[';
        std::size_t index = 0;
        for (std::size_t const child : it.children) {
            if (index != 0) out += ',';
            line(out, depth + 1);
            write_value(child, pointer + '/' + std::to_string(index), depth + 1);
            blank(out);
            ++index;
        }
        if (index != 0 || layout_ == layout::wild) line(out, depth);
        out += ']';
        if (own_fault && of_items) report(pointer, it.broken, start);
    }
    injected write() {
        made_ = {};
        layout_ = static_cast<layout>(below(3));
        shuffled_ = !once_in(3);
        blank(made_.text);
        write_value(0, {}, 0);
        blank(made_.text);
        if (once_in(3)) made_.text += '\n';
        return std::move(made_);
    }

    std::mt19937_64& random_;
    options allowed_;
    std::vector<item> items_;
    injected made_;
    layout layout_ = layout::tight;
    bool shuffled_ = false;
};

} // namespace detail

/// A document with exactly `faults` faults; the same for the same state of `random` with every standard library.
inline injected make(std::mt19937_64& random, std::size_t faults, options allowed = {}) {
    return detail::maker(random, allowed).make(faults);
}

} // namespace faults

#endif
