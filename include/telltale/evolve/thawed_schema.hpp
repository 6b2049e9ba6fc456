// SPDX-License-Identifier: BSL-1.0
// A type as it was frozen, as a tree again, which can be compared with those of today.
#ifndef TELLTALE_EVOLVE_THAWED_SCHEMA_HPP
#define TELLTALE_EVOLVE_THAWED_SCHEMA_HPP

#include <telltale/evolve/frozen_schema.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/issue/result.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/schema/type_tree.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/scan_number.hpp>

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0::evolve {

/// Owns a tree. What the document refers to and has not, or says of a value without the parts that such a value needs, is in
/// `fault()`, and then there is no tree.
class thawed_schema {
public:
    explicit thawed_schema(frozen_schema const& from) {
        for (frozen_record const& r : from.records) {
            if (find(r.id) != nullptr) fail("the struct " + r.id + " is described twice");
            record_tree& record = records_.emplace_back();
            record.id = keep(r.id);
        }
        for (std::size_t i = 0; i != from.records.size() && fault_.empty(); ++i) thaw(from.records[i], records_[i]);
        value_tree& root = values_.emplace_back();
        if (fault_.empty()) thaw(from.document, root);
        root_ = &root;
    }
    thawed_schema(thawed_schema const&) = delete;
    thawed_schema& operator=(thawed_schema const&) = delete;
    ~thawed_schema() = default;

    [[nodiscard]] std::string const& fault() const noexcept { return fault_; }
    /// Only without a fault.
    [[nodiscard]] value_tree const& tree() const noexcept { return *root_; }

private:
    void fail(std::string words) {
        if (fault_.empty()) fault_ = std::move(words);
    }
    [[nodiscard]] std::string_view keep(std::string_view text) { return texts_.emplace_back(text); }
    template <class T>
    [[nodiscard]] constants<T> keep_all(std::deque<std::vector<T>>& lists, std::vector<T> list) {
        std::vector<T> const& kept = lists.emplace_back(std::move(list));
        return {kept.data(), kept.size()};
    }
    [[nodiscard]] constants<std::string_view> keep(std::vector<std::string> const& list) {
        std::vector<std::string_view> all;
        for (std::string const& one : list) all.push_back(keep(one));
        return keep_all(views_, std::move(all));
    }
    [[nodiscard]] record_tree const* find(std::string_view id) const {
        for (record_tree const& r : records_)
            if (r.id == id) return &r;
        return nullptr;
    }
    [[nodiscard]] text::number number(std::optional<raw_json> const& json) {
        if (!json) return text::number(0);
        std::string const& text = json->text();
        text::scanned_number const scanned = text::scan_number(text.data(), text.data() + text.size());
        if (scanned.end == nullptr || scanned.end != text.data() + text.size()) {
            fail("a number was expected, and not " + text);
            return text::number(0);
        }
        return text::to_number(scanned, text.data());
    }
    [[nodiscard]] choice value(raw_json const& json) {
        std::string const& text = json.text();
        if (text == "true" || text == "false") return {choice::kind::boolean, text::number(text == "true" ? 1 : 0), {}};
        if (text.front() != '"') return {choice::kind::number, number(json), {}};
        return {choice::kind::text, text::number(0), keep(*telltale::parse<std::string>(text))};
    }
    [[nodiscard]] constants<rule> rules(std::optional<std::vector<frozen_rule>> const& from) {
        if (!from) return {};
        std::vector<rule> out;
        for (frozen_rule const& r : *from) {
            rule one;
            one.kind = r.rule;
            if (r.message) one.message = keep(*r.message);
            rule_description::bound const bound = describe_kind(r.rule).number;
            if ((bound == rule_description::bound::low || bound == rule_description::bound::both) && !r.low)
                fail("a rule " + std::string(to_string(r.rule)) + " is without its bound");
            if ((bound == rule_description::bound::high || bound == rule_description::bound::both) && !r.high)
                fail("a rule " + std::string(to_string(r.rule)) + " is without its bound");
            one.low = number(r.low);
            one.high = number(r.high);
            if (r.text) one.text = keep(*r.text);
            if (r.values) {
                std::vector<choice> values;
                for (raw_json const& v : *r.values) values.push_back(value(v));
                constants<choice> const kept = keep_all(choices_, std::move(values));
                one.choices = kept.first;
                one.choice_count = kept.count;
            }
            constants<rule> const inner = rules(r.rules);
            one.inner = inner.first;
            one.inner_count = inner.count;
            out.push_back(one);
        }
        return keep_all(rules_, std::move(out));
    }

    [[nodiscard]] static json_types types_of(frozen_value const& v) {
        using reflect::kind;
        switch (v.kind) {
        case kind::boolean: return json_types::boolean;
        case kind::integer: return json_types::integer;
        case kind::real: return json_types::number;
        case kind::duration: return v.whole.value_or(false) ? json_types::integer : json_types::number;
        case kind::string:
        case kind::codec:
        case kind::enumeration:
        case kind::open_enumeration:
        case kind::time: return json_types::string;
        case kind::list:
        case kind::fixed_list:
        case kind::set:
        case kind::tuple: return json_types::array;
        case kind::map:
        case kind::record: return json_types::object;
        case kind::free_form: {
            frozen_shape const shape = v.shape.value_or(frozen_shape::any);
            return shape == frozen_shape::any      ? json_types::any
                   : shape == frozen_shape::object ? json_types::object
                                                   : json_types::array;
        }
        case kind::variant: {
            json_types all = v.tag ? json_types::object : json_types::none;
            if (v.parts && !v.tag)
                for (frozen_value const& part : *v.parts)
                    all = all | types_of(part) | (part.null.value_or(false) ? json_types::null : json_types::none);
            return all;
        }
        default: return json_types::none;
        }
    }

    void thaw(frozen_value const& from, value_tree& out) {
        using reflect::kind;
        value_schema& said = schemas_.emplace_back();
        out.is = from.kind;
        out.said = &said;
        said.types = types_of(from);
        if (from.kind == kind::variant && (!from.parts || from.parts->empty()) && !from.tag)
            fail("a variant is without its alternatives");
        if (said.types == json_types::none)
            fail("a value is of the kind " + kind_name(from.kind) + ", which no document has");
        if (from.null.value_or(false)) said.types = said.types | json_types::null;
        said.is_secret = from.secret.value_or(false);
        said.is_time = from.kind == kind::time;
        out.low = said.low = number(from.low);
        out.high = said.high = number(from.high);
        out.step = number(from.step);
        out.digits = from.digits.value_or(0);
        out.fixed_size = from.size.value_or(0);
        if (from.type) out.name = keep(*from.type);
        if (from.words) out.words = keep(*from.words);
        if (from.unit) said.unit = keep(*from.unit);
        if (from.names) said.names = keep(*from.names);
        said.rules = rules(from.rules);
        if (from.tag) out.tag_key = keep(*from.tag);
        out.is_tagged = from.tag.has_value();
        out.is_beside = from.beside.value_or(false);
        out.takes_other = from.other.value_or(false);
        if (from.absent) {
            auto const& flags = flags_.emplace_back(std::make_unique<bool[]>(from.absent->size() + 1));
            for (std::size_t i = 0; i != from.absent->size(); ++i) flags[i] = (*from.absent)[i];
            out.absent = {flags.get(), from.absent->size()};
        }
        if (from.kind == kind::record) {
            out.record = from.record ? find(*from.record) : nullptr;
            if (out.record == nullptr)
                fail("the struct " + from.record.value_or("without a name") + " is not described");
        }
        bool const wants_element = from.kind == kind::list || from.kind == kind::fixed_list || from.kind == kind::set ||
                                   from.kind == kind::map;
        if (wants_element && !from.element) fail(kind_name(from.kind) + " is without what it holds");
        if (from.kind == kind::map && !from.key) fail("a map is without its keys");
        if (from.element && wants_element) thaw(*from.element, child(out.element));
        if (from.key && from.kind == kind::map) thaw(*from.key, child(out.key));
        if (from.parts) {
            std::vector<value_tree const*> parts;
            for (frozen_value const& part : *from.parts) {
                value_tree const* one = nullptr;
                thaw(part, child(one));
                parts.push_back(one);
            }
            out.parts = keep_all(parts_, std::move(parts));
        }
        if (from.kind == kind::tuple && out.parts.size() != out.fixed_size) fail("a tuple has another size than items");
        std::size_t const tagged = out.is_tagged ? said.names.size() + (out.takes_other ? 1 : 0) : 0;
        if (out.is_tagged && (from.kind != kind::variant || tagged != out.parts.size()))
            fail("a tagged variant has more or fewer tags than alternatives");
    }
    [[nodiscard]] value_tree& child(value_tree const*& link) {
        value_tree& made = values_.emplace_back();
        link = &made;
        return made;
    }
    [[nodiscard]] static std::string kind_name(reflect::kind kind) {
        return std::string(enum_name(kind).value_or(std::string_view("none")));
    }

    void thaw(frozen_record const& from, record_tree& out) {
        record_schema& said = record_schemas_.emplace_back();
        out.said = &said;
        said.type_name = out.id;
        said.policy = from.unknown_keys;
        if (from.tag) said.tag_key = keep(*from.tag);
        std::vector<member_schema> schemas;
        std::vector<member_tree> members;
        for (frozen_member const& m : from.members) {
            member_tree tree;
            thaw(m.value, child(tree.value));
            tree.may_be_left_out = m.left_out.value_or(false);
            if (m.default_value) tree.otherwise = {default_tree::kind::known, value(*m.default_value)};
            if (m.has_initializer.value_or(false)) tree.otherwise.is = default_tree::kind::unknown;
            member_schema one;
            one.name = keep(m.name);
            one.value = tree.value->said;
            one.is = m.is;
            one.null_is_absent = m.null_is_absent.value_or(false);
            if (m.aliases) one.aliases = keep(*m.aliases);
            if (m.is == presence::others && m.value.kind != reflect::kind::map)
                fail("the member " + m.name + " takes other keys and is no map");
            schemas.push_back(one);
            members.push_back(tree);
        }
        said.members = keep_all(member_schemas_, std::move(schemas));
        out.members = keep_all(members_, std::move(members));
        if (!from.rules) return;
        std::vector<cross_tree> cross;
        for (frozen_cross_rule const& r : *from.rules) {
            cross_tree one{keep(r.message), keep(r.members), {}};
            if (r.table) {
                std::vector<tag_texts> lines;
                for (frozen_texts const& line : *r.table) lines.push_back({keep(line.allowed), {}});
                one.table = keep_all(tables_, std::move(lines));
            }
            cross.push_back(one);
        }
        out.rules = keep_all(cross_, std::move(cross));
    }

    std::string fault_{};
    std::deque<std::string> texts_{};
    std::deque<std::vector<std::string_view>> views_{};
    std::deque<std::vector<rule>> rules_{};
    std::deque<std::vector<choice>> choices_{};
    std::deque<std::vector<value_tree const*>> parts_{};
    std::deque<std::vector<member_schema>> member_schemas_{};
    std::deque<std::vector<member_tree>> members_{};
    std::deque<std::vector<cross_tree>> cross_{};
    std::deque<std::vector<tag_texts>> tables_{};
    std::deque<std::unique_ptr<bool[]>> flags_{};
    std::deque<value_schema> schemas_{};
    std::deque<record_schema> record_schemas_{};
    std::deque<record_tree> records_{};
    std::deque<value_tree> values_{};
    value_tree const* root_ = nullptr;
};

} // namespace telltale::inline v0::evolve

#endif
