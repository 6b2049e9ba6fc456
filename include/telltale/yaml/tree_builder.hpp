// SPDX-License-Identifier: BSL-1.0
// Makes a tree of the events that yaml-cpp tells, and refuses what has no form in JSON.
#ifndef TELLTALE_YAML_TREE_BUILDER_HPP
#define TELLTALE_YAML_TREE_BUILDER_HPP

#include <telltale/yaml/core_schema.hpp>
#include <telltale/yaml/source.hpp>
#include <telltale/yaml/tree.hpp>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace telltale::inline v0 {

/// Makes nodes of the events of one document.
class yaml_tree_builder final : public YAML::EventHandler {
public:
    /// Thrown through yaml-cpp when the tree has a fault, so that it reads no further.
    struct stopped {};

    /// `text` begins `skipped` bytes behind the document, because of a byte order mark.
    yaml_tree_builder(yaml_tree& tree, std::string_view text, std::size_t skipped, std::size_t depth)
        : tree_(tree), text_(text), skipped_(skipped), depth_(depth) {}

    void OnDocumentStart(YAML::Mark const&) override {}
    void OnDocumentEnd() override {}

    void OnNull(YAML::Mark const& mark, YAML::anchor_t anchor) override {
        if (in_key()) return;
        std::size_t const at = begin(mark);
        bool const has_properties = text_.has_properties(at);
        std::string_view const written = text_.null_at(text_.skip_properties(at));
        if (written.empty() && !has_properties && in_flow() && text_[at] == ',')
            if (!open_.back().object || expects_key()) stop(at, "a value must stand between commas");
        if (!open_.empty() && open_.back().object && !in_flow() && !expects_key() && at == last_place())
            stop(at, "a key must be followed by ':'"); // told as its value
        if (expects_key() && anchor != 0) stop(at, "a key that has an anchor must be text");
        std::size_t place = at;
        if (at < last_place()) place = last_place(); // of `{? key}` the mark is before the key
        else if (written.empty() && !has_properties) place = text_.empty_place(at);
        add(json_kind::null, place, expects_key() ? written : "null", anchor);
        if (!written.empty() && !has_properties && place == at) literal_null_ = {at, tree_.nodes.size() - 1};
    }

    void OnAlias(YAML::Mark const& mark, YAML::anchor_t anchor) override {
        if (in_key()) return;
        std::size_t const at = begin(mark);
        yaml_tree::index const target = anchors_[anchor];
        yaml_tree::node const meant = tree_.nodes[target];
        if (is_container(meant.kind) && meant.end == 0) stop(at, "an alias must not stand inside what it stands for");
        if (expects_key()) {
            if (is_container(meant.kind)) stop(at, "a key must be a scalar");
            push(json_kind::string, at, meant.first, meant.size);
        } else {
            push(json_kind::null, at, target, 0);
            tree_.nodes.back().is_alias = true;
        }
    }

    void OnScalar(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                  std::string const& value) override {
        if (in_key()) return;
        std::size_t const at = begin(mark);
        check_characters(text_.skip_properties(at), value);
        core_schema::kind kind = core_schema::kind::text;
        if (tag == "?") {
            kind = core_schema::resolve(value);
        } else if (tag != "!" && tag != "tag:yaml.org,2002:str") {
            kind = core_schema::resolve(value);
            using enum core_schema::kind;
            if (tag == "tag:yaml.org,2002:int") {
                if (kind != integer) stop_value(at, "this is no integer, as its tag says");
            } else if (tag == "tag:yaml.org,2002:float") {
                if (kind != integer && kind != real && kind != not_finite)
                    stop_value(at, "this is no number, as its tag says");
            } else if (tag == "tag:yaml.org,2002:bool") {
                if (kind != boolean) stop_value(at, "this is no boolean, as its tag says");
            } else if (tag == "tag:yaml.org,2002:null") {
                if (kind != null) stop_value(at, "this is not null, as its tag says");
            } else {
                stop_value(at, "a scalar's tag must be !!str, !!int, !!float, !!bool or !!null");
            }
        }
        if (expects_key()) {
            if (anchor != 0 && kind != core_schema::kind::text) stop(at, "a key that has an anchor must be text");
            return add(json_kind::string, at, value, anchor);
        }
        switch (kind) {
        case core_schema::kind::null: return add(json_kind::null, at, "null", anchor);
        case core_schema::kind::boolean:
            return add(json_kind::boolean, at, core_schema::is_false(value) ? "false" : "true", anchor);
        case core_schema::kind::integer:
        case core_schema::kind::real: {
            number_.clear();
            core_schema::append_number(number_, value);
            return add(json_kind::number, at, number_, anchor);
        }
        case core_schema::kind::not_finite:
            stop_value(at, "an infinity and what is not a number have no form in JSON", issue_code::not_finite);
        case core_schema::kind::text: return add(json_kind::string, at, value, anchor);
        }
    }

    void OnSequenceStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override {
        if (starts_in_key(mark)) return;
        std::size_t const at = begin(mark);
        if (tag != "?" && tag != "!" && tag != "tag:yaml.org,2002:seq")
            stop_value(at, "the tag of a sequence must be !!seq");
        start(json_kind::array, at, anchor, style);
    }
    void OnMapStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override {
        if (starts_in_key(mark)) return;
        std::size_t const at = begin(mark);
        if (tag != "?" && tag != "!" && tag != "tag:yaml.org,2002:map")
            stop_value(at, "the tag of a mapping must be !!map");
        start(json_kind::object, at, anchor, style);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }

    /// The place of a mark: a byte of the text.
    [[nodiscard]] std::size_t place(YAML::Mark const& mark) const noexcept {
        return mark.pos < 0 ? 0 : std::min(static_cast<std::size_t>(mark.pos), text_.size());
    }
    /// An alias at `mark` stands for nothing. This is found in its turn, so that all before it counts.
    void no_anchor(YAML::Mark const& mark) {
        if (in_key()) return give_up(issue_code::bad_yaml, place(mark));
        std::size_t const at = begin(mark);
        if (!expects_key()) push(json_kind::none, at, 0, 0);
        tree_.fail(issue_code::bad_yaml, at + skipped_, "no anchor of this name stands before the alias");
        tree_.cut(tree_.nodes.size());
    }
    /// The text is right for yaml-cpp.
    void finish() {
        if (!in_key()) return;
        tree_.fail(issue_code::bad_yaml, key_.place + skipped_, "a key must be a scalar");
        tree_.cut(key_.nodes);
    }
    /// yaml-cpp gave up at `at`. It reads ahead, so that what it told of last may be wrong already: that is not kept.
    void give_up(issue_code code, std::size_t at) {
        tree_.fail(code, at + skipped_, tree_.fault_words);
        // An array or object that does not end was told as a key of an object that nobody wrote.
        if (in_key()) return tree_.cut(key_.place == key_.object_place ? key_.object : key_.nodes);
        std::size_t const told = tree_.nodes.size();
        std::size_t count = told;
        while (count != 0 && tree_.nodes[count - 1].offset >= tree_.fault.offset) --count;
        tree_.cut(count == told && told != 0 ? count - 1 : count);
    }
    /// Where the last node stands.
    [[nodiscard]] std::size_t last_place() const noexcept {
        return tree_.nodes.empty() ? 0 : tree_.nodes.back().offset - skipped_;
    }

private:
    struct level {
        yaml_tree::index container;
        bool object;
        bool flow;
        bool expects_key;
    };
    struct told_null {
        std::size_t at = no_offset;
        std::size_t node = 0;
    };

    [[nodiscard]] static constexpr bool is_container(json_kind kind) noexcept {
        return kind == json_kind::array || kind == json_kind::object;
    }
    /// A key that is no scalar: nothing is kept from there on.
    struct structured_key {
        std::size_t place = no_offset;
        std::size_t nodes = 0;  ///< how many came before it
        std::size_t object = 0; ///< the node of its object
        std::size_t object_place = 0;
        std::vector<std::size_t> open; ///< the places of what is open there
        std::size_t depth = 0;         ///< the same at several places
    };

    [[nodiscard]] bool in_key() const noexcept { return key_.place != no_offset; }
    [[nodiscard]] bool starts_in_key(YAML::Mark const& mark) {
        if (!in_key() && !expects_key()) return false;
        std::size_t const at = place(mark);
        if (!in_key()) {
            key_.place = at;
            key_.nodes = tree_.nodes.size();
            key_.object = open_.back().container;
            key_.object_place = tree_.nodes[key_.object].offset - skipped_;
            key_.open.push_back(key_.object_place);
        }
        if (at != key_.open.back()) {
            if (open_.size() + key_.depth == depth_) {
                tree_.fail(issue_code::too_deep, at + skipped_, "nested too deeply");
                tree_.cut(key_.place == key_.object_place ? key_.object : key_.nodes);
                throw stopped();
            }
            ++key_.depth;
        }
        key_.open.push_back(at);
        return true;
    }
    [[nodiscard]] bool expects_key() const noexcept { return !open_.empty() && open_.back().expects_key; }
    [[nodiscard]] bool in_flow() const noexcept { return !open_.empty() && open_.back().flow; }

    /// An event at `mark`. A null before it that seemed to be written there was nothing, and the null is this one.
    std::size_t begin(YAML::Mark const& mark) {
        std::size_t const at = place(mark);
        if (literal_null_.at == at)
            tree_.nodes[literal_null_.node].offset = static_cast<yaml_tree::index>(text_.empty_place(at) + skipped_);
        literal_null_.at = no_offset;
        return at;
    }
    void push(json_kind kind, std::size_t at, std::size_t first, std::size_t size) {
        yaml_tree::node made;
        made.kind = kind;
        made.offset = static_cast<yaml_tree::index>(at + skipped_);
        made.end = static_cast<yaml_tree::index>(tree_.nodes.size() + 1);
        made.first = static_cast<yaml_tree::index>(first);
        made.size = static_cast<yaml_tree::index>(size);
        tree_.nodes.push_back(made);
        if (!open_.empty() && open_.back().object) open_.back().expects_key = !open_.back().expects_key;
    }
    void add(json_kind kind, std::size_t at, std::string_view characters, YAML::anchor_t anchor) {
        remember(anchor);
        std::size_t const first = tree_.characters.size();
        tree_.characters += characters;
        push(expects_key() ? json_kind::string : kind, at, first, characters.size());
    }
    void start(json_kind kind, std::size_t at, YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
        if (open_.size() == depth_) stop_value(at, "nested too deeply", issue_code::too_deep);
        remember(anchor);
        auto const container = static_cast<yaml_tree::index>(tree_.nodes.size());
        push(kind, at, 0, 0);
        tree_.nodes.back().end = 0; // it is open
        open_.push_back(
            {container, kind == json_kind::object, style == YAML::EmitterStyle::Flow, kind == json_kind::object});
    }
    void close() {
        if (in_key()) {
            std::size_t const closed = key_.open.back();
            if (key_.open.size() > 1) key_.open.pop_back(); // else it is the object itself, which is cut
            if (closed != key_.open.back()) --key_.depth;
            return;
        }
        tree_.nodes[open_.back().container].end = static_cast<yaml_tree::index>(tree_.nodes.size());
        open_.pop_back();
    }
    /// The next node is what the anchor names. yaml-cpp counts anchors from 1.
    void remember(YAML::anchor_t anchor) {
        if (anchor == 0) return;
        if (anchors_.size() <= anchor) anchors_.resize(anchor + 1);
        anchors_[anchor] = static_cast<yaml_tree::index>(tree_.nodes.size());
    }
    [[noreturn]] void stop(std::size_t at, std::string_view words, issue_code code = issue_code::bad_yaml) {
        tree_.fail(code, at + skipped_, words);
        tree_.cut(tree_.nodes.size());
        throw stopped();
    }
    /// As `stop`, for what stands where a value must, or a key.
    [[noreturn]] void stop_value(std::size_t at, std::string_view words, issue_code code = issue_code::bad_yaml) {
        if (!expects_key()) push(json_kind::none, at, 0, 0);
        stop(at, words, code);
    }

    /// What yaml-cpp lets pass in the scalar `value`, which begins at `at`.
    void check_characters(std::size_t at, std::string_view value) {
        if (text_[at] == '"' || text_[at] == '\'') {
            if (!text_.is_closed(at)) stop_value(text_.size(), "the text ends inside a quoted scalar");
            return;
        }
        std::string_view const bad = yaml_source::find_unprintable(value);
        if (bad.empty()) return;
        std::size_t const found = text_.text().find(bad, at);
        stop_value(found == std::string_view::npos ? at : found, "this character may stand in quoted scalars only");
    }

    yaml_tree& tree_;
    yaml_source text_;
    std::size_t skipped_;
    std::size_t depth_;
    std::vector<level> open_;
    std::vector<yaml_tree::index> anchors_;
    std::string number_;
    told_null literal_null_;
    structured_key key_;
};

} // namespace telltale::inline v0

#endif
