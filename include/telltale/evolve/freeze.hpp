// SPDX-License-Identifier: BSL-1.0
// Makes the description of a type a document.
#ifndef TELLTALE_EVOLVE_FREEZE_HPP
#define TELLTALE_EVOLVE_FREEZE_HPP

#include <telltale/evolve/family.hpp>
#include <telltale/evolve/frozen_schema.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/type_tree.hpp>
#include <telltale/text/number.hpp>
#include <telltale/write/serialize.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0::evolve {

namespace detail {

class freezer {
public:
    explicit freezer(frozen_schema& out) : out_(out) {}

    [[nodiscard]] frozen_value freeze(value_tree const& v) {
        frozen_value out;
        out.kind = v.is;
        bool const is_free = v.is == reflect::kind::free_form;
        if (contains(v.said->types, json_types::null) && v.said->types != json_types::any) out.null = true;
        if (v.said->is_secret) out.secret = true;
        if (v.is == reflect::kind::duration && contains(v.said->types, json_types::integer)) out.whole = true;
        if (!v.name.empty()) out.type = std::string(v.name);
        if (!v.words.empty()) out.words = std::string(v.words);
        if (!(v.low == v.high)) {
            out.low = number(v.low);
            out.high = number(v.high);
        }
        if (!(v.step == text::number(0))) out.step = number(v.step);
        if (v.is == reflect::kind::time) out.digits = v.digits;
        if (v.fixed_size != 0) out.size = static_cast<std::uint32_t>(v.fixed_size);
        if (!v.said->unit.empty()) out.unit = std::string(v.said->unit);
        if (is_free)
            out.shape = family_of(v) == family::anything ? frozen_shape::any
                        : family_of(v) == family::object ? frozen_shape::object
                                                         : frozen_shape::array;
        if (v.said->names.size() != 0) out.names = strings(v.said->names);
        if (v.is_tagged) out.tag = std::string(v.tag_key);
        if (v.is_beside) out.beside = true;
        if (v.takes_other) out.other = true;
        if (v.absent.size() != 0) out.absent.emplace(v.absent.begin(), v.absent.end());
        out.rules = rules(v.said->rules.first, v.said->rules.count);
        if (v.record != nullptr) {
            out.record = std::string(v.record->id);
            add(*v.record);
        }
        if (v.key != nullptr) out.key = std::make_unique<frozen_value>(freeze(*v.key));
        if (v.element != nullptr) out.element = std::make_unique<frozen_value>(freeze(*v.element));
        if (v.parts.size() != 0) {
            out.parts.emplace();
            for (value_tree const* const part : v.parts) out.parts->push_back(freeze(*part));
        }
        return out;
    }

private:
    [[nodiscard]] static raw_json number(text::number n) {
        std::string text;
        n.append_to(text);
        return raw_json::trusted(std::move(text));
    }
    [[nodiscard]] static raw_json value(choice const& c) {
        if (c.is == choice::kind::number) return number(c.number);
        if (c.is == choice::kind::boolean) return raw_json::trusted(c.number == text::number(0) ? "false" : "true");
        return raw_json::trusted(telltale::serialize(std::string(c.text)));
    }
    [[nodiscard]] static std::vector<std::string> strings(constants<std::string_view> const& all) {
        return {all.begin(), all.end()};
    }
    [[nodiscard]] static std::optional<std::vector<frozen_rule>> rules(rule const* all, std::size_t count) {
        if (count == 0) return std::nullopt;
        std::vector<frozen_rule> out;
        for (std::size_t i = 0; i != count; ++i) {
            rule const& r = all[i];
            frozen_rule one;
            one.rule = r.kind;
            if (r.kind == rule_kind::satisfies) one.message = std::string(r.message);
            rule_description::bound const bound = describe_kind(r.kind).number;
            if (bound == rule_description::bound::low || bound == rule_description::bound::both)
                one.low = number(r.low);
            if (bound == rule_description::bound::high || bound == rule_description::bound::both)
                one.high = number(r.high);
            if (!r.text.empty() || r.kind == rule_kind::pattern) one.text = std::string(r.text);
            if (r.choice_count != 0) {
                one.values.emplace();
                for (std::size_t k = 0; k != r.choice_count; ++k) one.values->push_back(value(r.choices[k]));
            }
            one.rules = rules(r.inner, r.inner_count);
            out.push_back(std::move(one));
        }
        return out;
    }

    void add(record_tree const& r) {
        for (frozen_record const& known : out_.records)
            if (known.id == r.id) return;
        std::size_t const at = out_.records.size();
        out_.records.emplace_back().id = std::string(r.id);
        frozen_record out;
        out.id = std::string(r.id);
        out.unknown_keys = r.said->policy;
        if (!r.said->tag_key.empty()) out.tag = std::string(r.said->tag_key);
        for (std::size_t i = 0; i != r.members.size(); ++i) {
            member_schema const& m = r.said->members[i];
            member_tree const& t = r.members[i];
            frozen_member one;
            one.name = std::string(m.name);
            one.is = m.is;
            if (t.may_be_left_out) one.left_out = true;
            if (m.aliases.size() != 0) one.aliases = strings(m.aliases);
            if (m.null_is_absent) one.null_is_absent = true;
            if (t.otherwise.is == default_tree::kind::known) one.default_value = value(t.otherwise.value);
            if (t.otherwise.is == default_tree::kind::unknown) one.has_initializer = true;
            one.value = freeze(*t.value);
            out.members.push_back(std::move(one));
        }
        if (r.rules.size() != 0) out.rules.emplace();
        for (cross_tree const& c : r.rules) {
            frozen_cross_rule one{std::string(c.message), strings(c.members), {}};
            if (c.table.size() != 0) one.table.emplace();
            for (tag_texts const& line : c.table) one.table->push_back({strings(line.allowed)});
            out.rules->push_back(std::move(one));
        }
        out_.records[at] = std::move(out);
    }

    frozen_schema& out_;
};

/// JSON in lines, so that a change of it is a change of few lines. `json` is without white space.
[[nodiscard]] inline std::string in_lines(std::string_view json) {
    std::string out;
    std::size_t depth = 0;
    bool in_string = false;
    for (std::size_t i = 0; i != json.size(); ++i) {
        char const c = json[i];
        if (in_string) {
            out += c;
            if (c == '\\') out += json[++i];
            else if (c == '"') in_string = false;
            continue;
        }
        bool const closes = c == '}' || c == ']';
        bool const opens = c == '{' || c == '[';
        if (closes) --depth;
        if (closes && json[i - 1] != '{' && json[i - 1] != '[') out.append(1, '\n').append(2 * depth, ' ');
        out += c;
        in_string = c == '"';
        if (opens) ++depth;
        if ((opens && json[i + 1] != '}' && json[i + 1] != ']') || c == ',') out.append(1, '\n').append(2 * depth, ' ');
        if (c == ':') out += ' ';
    }
    return out += '\n';
}

} // namespace detail

/// The description of a type, as a value. `name` is what the document calls it.
[[nodiscard]] inline frozen_schema freeze(value_tree const& type, std::string_view name) {
    frozen_schema out;
    out.type = std::string(name);
    out.document = detail::freezer(out).freeze(type);
    return out;
}

/// The same as JSON in lines, to be kept in a file.
[[nodiscard]] inline std::string freeze_to_json(value_tree const& type, std::string_view name) {
    return detail::in_lines(telltale::serialize(freeze(type, name)));
}

} // namespace telltale::inline v0::evolve

#endif
