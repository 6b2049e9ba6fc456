// SPDX-License-Identifier: BSL-1.0
// A cursor over YAML text.
#ifndef TELLTALE_YAML_CURSOR_HPP
#define TELLTALE_YAML_CURSOR_HPP

#include <telltale/input/cursor.hpp>
#include <telltale/input/key_log.hpp>
#include <telltale/input/text_cursor.hpp>
#include <telltale/schema/fact.hpp>
#include <telltale/text/is_integral.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/read_double.hpp>
#include <telltale/text/scan_number.hpp>
#include <telltale/text/write_string.hpp>
#include <telltale/yaml/load.hpp>
#include <telltale/yaml/tree.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0 {

/// Reads one document of YAML 1.2, which must outlive the cursor, as the JSON that it stands for; `load_yaml` says what has
/// none and is refused.
///
/// - Types: plain scalars by the core schema (`core_schema`), so `8080` is a number and no text; quoted and block scalars are
///   text. The tags `!!str`, `!!int`, `!!float`, `!!bool`, `!!null`, `!!seq` and `!!map` are heeded and checked. Numbers are as
///   exact as those of JSON text.
/// - Keys are text, as written: the key `1` is "1", `~` is "~". `<<` is a key like any other: YAML 1.2 has no merging.
/// - Aliases are copies of what was anchored. The copy stands where the alias does; what is inside it, where that is
///   written. Through aliases no more than `copy_limit` values are read (`too_large`), since a few lines can stand for billions.
/// - Places: a value with a tag or an anchor stands where that does; a value that nobody wrote, right behind what stands
///   before it (of `{? key}`, at the key). Lines end as in JSON text; a byte order mark is a column.
/// - Faults: ill-formed UTF-8 and control characters are looked for first, and are then the only issue. Other faults of the
///   text end the reading at their place, as in JSON text, but what stands right before one may be lost: yaml-cpp reads ahead.
///   It refuses some YAML that is right, such as a flow mapping's key with a line break before its colon, and surrogate pairs in
///   `\u` escapes, and nests no deeper than 500.
class yaml_cursor {
    using index = yaml_tree::index;
    struct level {
        index container = 0;
        index next = 0;
        index key = 0;         ///< of an object: the key that was taken last
        std::size_t count = 0; ///< of an array: the elements taken so far
        bool copied = false;   ///< an alias stands here or around ...
        index alias = 0;       ///< ... the outermost one
    };

public:
    static constexpr bool has_text = true;
    /// How many values are read through aliases.
    static constexpr std::size_t copy_limit = 1000000;

    explicit yaml_cursor(std::string_view document, input_limits limits = {}) : document_(document), limits_(limits) {}
    yaml_cursor(yaml_cursor const&) = delete;
    yaml_cursor& operator=(yaml_cursor const&) = delete;
    ~yaml_cursor() = default;

    /// Reads the whole text.
    [[nodiscard]] bool open() {
        load_yaml(document_, limits_, tree_);
        if (!tree_.nodes.empty()) return true;
        fault_ = tree_.fault;
        return false;
    }
    [[nodiscard]] bool close() { return !tree_.faulty || fail_text(); }

    [[nodiscard]] input_fault const& fault() const noexcept { return fault_; }
    [[nodiscard]] std::size_t value_offset() const noexcept {
        return tree_.nodes.empty() ? 0 : tree_.nodes[value_].offset;
    }
    [[nodiscard]] std::size_t key_offset() const noexcept { return tree_.nodes.empty() ? 0 : tree_.nodes[key_].offset; }
    /// The value that was read last, as JSON; for a container its bracket only.
    [[nodiscard]] std::string_view value_text() {
        yaml_tree::node const& n = tree_.at(value_);
        if (n.kind == json_kind::object) return "{";
        if (n.kind == json_kind::array) return "[";
        if (n.kind != json_kind::string) return tree_.text(n);
        rendered_.clear();
        text::append_json_string(rendered_, tree_.text(n));
        return rendered_;
    }
    [[nodiscard]] bool runs_on() const noexcept { return false; }

    [[nodiscard]] json_kind kind() { return here_as_value().kind; }
    [[nodiscard]] bool read_null() { return kind() == json_kind::null; }
    [[nodiscard]] taken read_boolean(bool& out) {
        yaml_tree::node const& n = here_as_value();
        if (n.kind != json_kind::boolean) return taken::other;
        out = tree_.text(n) == "true";
        return taken::yes;
    }
    [[nodiscard]] bool read_digits(std::uint64_t& magnitude, bool& negative) {
        yaml_tree::node const& n = here_as_value();
        if (n.kind != json_kind::number) return false;
        std::string_view digits = tree_.text(n);
        negative = digits[0] == '-';
        digits.remove_prefix(negative ? 1 : 0);
        if (digits.size() > 19) return false;
        std::uint64_t value = 0;
        for (char const c : digits) {
            if (c < '0' || c > '9') return false;
            value = value * 10 + static_cast<std::uint64_t>(c - '0');
        }
        magnitude = value;
        return true;
    }
    [[nodiscard]] taken read_number(text::number& out) {
        if (here_as_value().kind != json_kind::number) return taken::other;
        number_again(out);
        return taken::yes;
    }
    [[nodiscard]] taken read_double(double& out) {
        if (here_as_value().kind != json_kind::number) return taken::other;
        out = text::to_double(scanned(), first_of_value());
        return taken::yes;
    }
    /// Whether the number that was read last, as `number`, has no fraction.
    [[nodiscard]] bool is_integral(text::number const& number) const {
        return !number.is_double() || text::is_integral(scanned(), first_of_value());
    }
    void number_again(text::number& out) const { out = text::to_number(scanned(), first_of_value()); }
    [[nodiscard]] float value_as_float() const { return text::to_float(scanned(), first_of_value()); }
    [[nodiscard]] taken read_string(std::string_view& out) {
        yaml_tree::node const& n = here_as_value();
        if (n.kind != json_kind::string) return taken::other;
        out = tree_.text(n);
        return taken::yes;
    }

    [[nodiscard]] taken enter_object() { return enter(json_kind::object); }
    [[nodiscard]] taken enter_array() { return enter(json_kind::array); }
    template <bool First, std::size_t Size>
    [[nodiscard]] bool try_key(char const* quoted) {
        level const& top = levels_.back();
        if (top.next == tree_.nodes[top.container].end) return false;
        std::string_view const key = tree_.text(tree_.nodes[top.next]);
        if (key.size() != Size - 4) return false;
        for (std::size_t i = 0; i != Size - 4; ++i)
            if (key[i] != quoted[2 + i]) return false;
        std::string_view taken_key;
        return next_key(First, taken_key) == taken::yes;
    }
    [[nodiscard]] taken next_key(bool, std::string_view& out) {
        level& top = levels_.back();
        if (top.next == tree_.nodes[top.container].end) return leave();
        if (!count_copy()) return taken::fault;
        key_ = top.key = top.next;
        out = tree_.text(tree_.nodes[key_]);
        go_to(top, key_ + 1);
        return taken::yes;
    }
    [[nodiscard]] taken next_element(bool) {
        level& top = levels_.back();
        if (top.next == tree_.nodes[top.container].end) return leave();
        if (!count_copy()) return taken::fault;
        ++top.count;
        go_to(top, top.next);
        return taken::yes;
    }

    struct mark {
        index at;
        std::size_t depth;
        level innermost; // it may have been left since
    };
    [[nodiscard]] mark here() const { return {at_, levels_.size(), levels_.empty() ? level() : levels_.back()}; }
    void rewind(mark const& to) {
        levels_.resize(to.depth, to.innermost);
        if (to.depth != 0) levels_.back() = to.innermost;
        at_ = to.at;
    }

    /// Checks the value that stands here: aliases, depth, repeated keys.
    [[nodiscard]] bool skip() { return go_over(nullptr); }
    /// As `skip`, and appends the value as JSON text without white space.
    [[nodiscard]] bool capture(std::string& out) { return go_over(&out); }

    /// A key that a skipped value repeats, and the steps down to it.
    struct repeated_key {
        struct step {
            std::string_view key;
            std::size_t index = 0;
            bool by_key = false;
        };
        std::size_t offset;
        std::vector<step> steps;
    };
    /// The keys that the values skipped since `forget_repeated_keys` repeat, as they stand in the text, the first 64 of them.
    [[nodiscard]] std::vector<repeated_key> const& repeated_keys() const noexcept { return repeated_; }
    /// Whether there are none.
    [[nodiscard]] bool repeats_no_keys() const noexcept { return repeated_.empty(); }
    void forget_repeated_keys() noexcept { repeated_.clear(); }
    /// Calls `say(frame, offset)` for each of them, the skipped value being at `at`, until it answers false.
    template <class F>
    [[nodiscard]] bool each_repeated_key(frame const* at, F const& say) const {
        for (repeated_key const& key : repeated_) {
            std::vector<frame> way(key.steps.size());
            for (std::size_t i = 0; i != way.size(); ++i) {
                way[i].outer = i == 0 ? at : &way[i - 1];
                way[i].key = key.steps[i].key;
                way[i].index = key.steps[i].index;
                way[i].by_key = key.steps[i].by_key;
            }
            if (!say(&way.back(), key.offset)) return false;
        }
        return true;
    }
    /// A log for keys that a record does not know; see `key_log`.
    [[nodiscard]] key_log& log() noexcept { return log_; }

private:
    yaml_tree::node const& here_as_value() {
        value_ = at_;
        return tree_.at(at_);
    }
    [[nodiscard]] char const* first_of_value() const noexcept { return tree_.text(value_).data(); }
    [[nodiscard]] text::scanned_number scanned() const {
        std::string_view const number = tree_.text(value_);
        return text::scan_number(number.data(), number.data() + number.size());
    }
    /// To the value at `child`, behind which the next one of the level begins.
    void go_to(level& top, index child) noexcept {
        at_ = child;
        top.next = tree_.nodes[child].end;
    }
    [[nodiscard]] taken enter(json_kind wanted) {
        if (here_as_value().kind != wanted) return taken::other;
        if (levels_.size() == limits_.depth) {
            fault_ = {issue_code::too_deep, value_offset(), "nested too deeply"};
            return taken::fault;
        }
        index const container = tree_.resolve(at_);
        bool const inside = !levels_.empty() && levels_.back().copied;
        levels_.push_back(
            {container, container + 1, 0, 0, inside || tree_.nodes[at_].is_alias, inside ? levels_.back().alias : at_});
        return taken::yes;
    }
    [[nodiscard]] taken leave() {
        if (tree_.nodes[levels_.back().container].cut) {
            (void)fail_text();
            return taken::fault;
        }
        levels_.pop_back();
        return taken::other;
    }
    [[nodiscard]] bool count_copy() {
        if (!levels_.back().copied || ++copies_ <= copy_limit) return true;
        fault_ = {issue_code::too_large, tree_.nodes[levels_.back().alias].offset, "aliases stand for too many values"};
        return false;
    }
    [[nodiscard]] bool fail_text() {
        fault_ = tree_.fault;
        return false;
    }
    [[nodiscard]] bool go_over(std::string* out);
    void note_repeated(std::size_t outer, std::size_t offset, std::string_view key);

    std::string_view document_;
    input_limits limits_;
    yaml_tree tree_;
    index at_ = 0;
    index value_ = 0;
    index key_ = 0;
    std::size_t copies_ = 0;
    std::vector<level> levels_;
    input_fault fault_;
    std::string rendered_;
    std::vector<repeated_key> repeated_;
    key_log log_;
};

/// Iterative, so that depth costs no stack.
inline bool yaml_cursor::go_over(std::string* out) {
    index const start = at_;
    index const key_before = key_;
    std::size_t const outer = levels_.size();
    std::size_t const before = repeated_.size();
    auto const append = [&](std::string_view piece) {
        if (out != nullptr) *out += piece;
    };
    for (;;) {
        yaml_tree::node const& n = here_as_value();
        bool first = false;
        switch (n.kind) {
        case json_kind::none: return fail_text();
        case json_kind::object:
        case json_kind::array:
            if (enter(n.kind) == taken::fault) return false;
            log_.open(n.kind == json_kind::object);
            append(n.kind == json_kind::object ? "{" : "[");
            first = true;
            break;
        case json_kind::string:
            if (out != nullptr) text::append_json_string(*out, tree_.text(n));
            break;
        default: append(tree_.text(n)); break;
        }
        for (;; first = false) {
            if (levels_.size() == outer) {
                value_ = at_ = start;
                key_ = key_before;
                std::sort(repeated_.begin() + static_cast<std::ptrdiff_t>(before), repeated_.end(),
                          [](repeated_key const& a, repeated_key const& b) { return a.offset < b.offset; });
                return true;
            }
            bool const object = tree_.nodes[levels_.back().container].kind == json_kind::object;
            std::string_view key;
            taken const next = object ? next_key(first, key) : next_element(first);
            if (next == taken::fault) return false;
            if (next == taken::other) {
                log_.close(
                    [&](std::size_t offset, std::string_view repeated) { note_repeated(outer, offset, repeated); });
                append(object ? "}" : "]");
                continue;
            }
            if (!first) append(",");
            if (object) {
                log_.add(key, key_offset());
                if (out != nullptr) (text::append_json_string(*out, key), *out += ':');
            }
            break;
        }
    }
}

inline void yaml_cursor::note_repeated(std::size_t outer, std::size_t offset, std::string_view key) {
    if (repeated_.size() == 64) return;
    repeated_key found{offset, {}};
    for (std::size_t i = outer; i != levels_.size(); ++i) {
        level const& l = levels_[i];
        bool const by_key = tree_.nodes[l.container].kind == json_kind::object;
        found.steps.push_back(
            {by_key ? tree_.text(tree_.nodes[l.key]) : std::string_view(), by_key ? 0 : l.count - 1, by_key});
    }
    found.steps.push_back({key, 0, true});
    repeated_.push_back(std::move(found));
}

} // namespace telltale::inline v0

#endif
