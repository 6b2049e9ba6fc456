// SPDX-License-Identifier: BSL-1.0
// Reads a regular expression into a tree, or says in words and with a column what is wrong with it.
#ifndef TELLTALE_TEXT_REGEX_SYNTAX_HPP
#define TELLTALE_TEXT_REGEX_SYNTAX_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::text {

/// What is wrong with a pattern, if anything is.
struct pattern_fault {
    bool ok = true;
    std::size_t column = 0; ///< 1-based, in code points of the pattern; 0 when the pattern as a whole is meant
    char const* words = ""; ///< a literal, such as "unclosed '('"
};

namespace regex {

inline constexpr std::size_t most_bytes = 4096;    ///< of a pattern
inline constexpr std::size_t most_groups = 50;     ///< one inside the other
inline constexpr unsigned most_repeats = 1000;     ///< the largest count in braces
inline constexpr unsigned most_positions = 1200;   ///< characters of the pattern after counted repeats are written out
inline constexpr std::uint16_t unbounded = 0xFFFF; ///< the `most` of `*`, `+` and `{n,}`
inline constexpr std::uint16_t nothing = 0xFFFF;   ///< no node
inline constexpr char32_t last_code_point = 0x10FFFF; ///< of Unicode

/// The code points from `first` to `last`, both included.
struct code_point_range {
    char32_t first = 0;
    char32_t last = 0;

    friend constexpr bool operator==(code_point_range const&, code_point_range const&) = default;
};

/// The characters that one place of the pattern accepts: `count` ascending disjoint ranges from `first` on.
struct character_set {
    std::uint16_t first = 0;
    std::uint16_t count = 0;
};

/// What a node of the tree is; `empty` matches the empty text, `set` one character.
enum class node_kind : std::uint8_t { empty, set, text_start, text_end, sequence, choice, repeat };

/// A node of the tree. Nodes refer to each other by their numbers.
struct node {
    node_kind kind = node_kind::empty;
    std::uint16_t child = nothing; ///< the first child; for a set its number
    std::uint16_t next = nothing;  ///< the next child of the same parent
    std::uint16_t least = 0;       ///< of a repeat
    std::uint16_t most = 0;        ///< of a repeat
};

/// Where the reader of a pattern puts what it finds; with `keeps` false it only checks. (No test for null pointers: with
/// sanitizers g++ 12 takes none for a constant.)
struct tree_storage {
    bool keeps = false;
    node* nodes = nullptr;
    code_point_range* ranges = nullptr;
    character_set* sets = nullptr;
};

/// The extent of a tree.
struct tree_extent {
    std::uint16_t root = nothing;
    std::uint16_t nodes = 0;
    std::uint16_t ranges = 0;
    std::uint16_t sets = 0;
    std::uint16_t depth = 0;     ///< groups one inside the other
    std::uint16_t positions = 0; ///< leaves after counted repeats are written out
};

/// `\d`, as ECMA-262 has it: ASCII only.
inline constexpr code_point_range digits[] = {{'0', '9'}};
/// `\w`, as ECMA-262 has it: ASCII only.
inline constexpr code_point_range word_characters[] = {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}};
/// `\s`, as ECMA-262 has it: WhiteSpace and LineTerminator.
inline constexpr code_point_range spaces[] = {{0x9, 0xD},       {0x20, 0x20},     {0xA0, 0xA0},     {0x1680, 0x1680},
                                              {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F},
                                              {0x3000, 0x3000}, {0xFEFF, 0xFEFF}};
/// LineTerminator of ECMA-262: what `.` does not match.
inline constexpr code_point_range line_ends[] = {{'\n', '\n'}, {'\r', '\r'}, {0x2028, 0x2029}};

/// Recursive descent over the grammar of ECMA-262 with the `u` flag.
class reader {
public:
    constexpr reader(std::string_view pattern, tree_storage storage) noexcept : text_(pattern), storage_(storage) {}

    constexpr pattern_fault read() noexcept {
        if (text_.size() > most_bytes) {
            fail_whole("longer than 4096 bytes");
            return fault_;
        }
        auto const whole = choice();
        if (fault_.ok && !done()) fail("unmatched ')'", at_);
        if (fault_.ok && whole.positions > most_positions) fail_whole("repeats make it longer than 1200 characters");
        extent_.root = whole.node;
        extent_.positions = static_cast<std::uint16_t>(whole.positions);
        return fault_;
    }

    [[nodiscard]] constexpr tree_extent extent() const noexcept { return extent_; }

private:
    struct part {
        std::uint16_t node = nothing;
        unsigned positions = 0;
    };
    struct character {
        char32_t value = 0;
        bool is_class = false; // \d and the like, whose ranges are stored already
    };

    [[nodiscard]] constexpr bool done() const noexcept { return at_ >= text_.size(); }
    [[nodiscard]] constexpr bool sees(char c) const noexcept { return !done() && text_[at_] == c; }
    constexpr bool accept(char c) noexcept {
        if (!sees(c)) return false;
        ++at_;
        return true;
    }

    constexpr void fail_whole(char const* words) noexcept {
        fault_ = {false, 0, words};
        at_ = text_.size();
    }
    constexpr void fail(char const* words, std::size_t where) noexcept {
        if (!fault_.ok) return;
        fault_ = {false, 1, words};
        for (std::size_t i = 0; i != where; ++i)
            if ((static_cast<unsigned char>(text_[i]) & 0xC0U) != 0x80) ++fault_.column;
        at_ = text_.size(); // every loop ends at the end
    }

    constexpr std::uint16_t add(node added) noexcept {
        if (storage_.keeps) storage_.nodes[extent_.nodes] = added;
        return extent_.nodes++;
    }
    constexpr void link(std::uint16_t before, std::uint16_t after) noexcept {
        if (storage_.keeps) storage_.nodes[before].next = after;
    }

    constexpr part choice() noexcept {
        auto const first = sequence();
        if (!sees('|')) return first;
        part all{add({.kind = node_kind::choice, .child = first.node}), first.positions};
        for (auto last = first.node; accept('|');) {
            auto const other = sequence();
            link(last, other.node);
            last = other.node;
            all.positions += other.positions;
        }
        return all;
    }

    constexpr part sequence() noexcept {
        if (done() || sees('|') || sees(')')) return {add({}), 0};
        auto const first = term();
        if (done() || sees('|') || sees(')')) return first;
        part all{add({.kind = node_kind::sequence, .child = first.node}), first.positions};
        for (auto last = first.node; !done() && !sees('|') && !sees(')');) {
            auto const other = term();
            link(last, other.node);
            last = other.node;
            all.positions += other.positions;
        }
        return all;
    }

    [[nodiscard]] constexpr bool sees_repeat() const noexcept {
        return sees('*') || sees('+') || sees('?') || sees('{');
    }

    constexpr part term() noexcept {
        auto const start = at_;
        switch (text_[at_]) {
        case '^': ++at_; return assertion(node_kind::text_start);
        case '$': ++at_; return assertion(node_kind::text_end);
        case '*':
        case '+':
        case '?': fail("nothing to repeat", start); return {};
        case '{': fail("nothing to repeat; a '{' is written \\{", start); return {};
        case '}': fail("unmatched '}'; as a character it is written \\}", start); return {};
        case ']': fail("unmatched ']'; as a character it is written \\]", start); return {};
        case '(': return repeated(group());
        case '[': return repeated(character_class());
        case '.':
            ++at_;
            add_class(line_ends, 3, true);
            return repeated(leaf());
        default: break;
        }
        auto const one = text_[at_] == '\\' ? escape(false) : raw_character();
        if (!one.is_class) add_range(one.value, one.value);
        return repeated(leaf());
    }

    constexpr part assertion(node_kind kind) noexcept {
        if (sees_repeat()) fail("nothing to repeat", at_);
        return {add({.kind = kind}), 1};
    }

    constexpr part group() noexcept {
        auto const open = at_++;
        if (accept('?')) {
            if (sees('=') || sees('!')) fail("lookahead is not supported", open);
            else if (accept('<'))
                fail(sees('=') || sees('!') ? "lookbehind is not supported" : "named groups are not supported", open);
            else if (!accept(':')) fail("unknown kind of group", open);
        }
        if (++depth_ > most_groups) fail("groups nested more than 50 deep", open);
        if (depth_ > extent_.depth) extent_.depth = static_cast<std::uint16_t>(depth_);
        auto const inner = choice();
        --depth_;
        if (fault_.ok && !accept(')')) fail("unclosed '('", open);
        return inner;
    }

    constexpr part repeated(part atom) noexcept {
        if (!fault_.ok || !sees_repeat()) return atom;
        auto const start = at_;
        unsigned least = 0;
        unsigned most = unbounded;
        switch (text_[at_++]) {
        case '*': break;
        case '+': least = 1; break;
        case '?': most = 1; break;
        default:
            if (!counts(least, most)) fail("incomplete repeat: {n}, {n,} or {n,m}; a '{' is written \\{", start);
            if (least > most_repeats || (most != unbounded && most > most_repeats))
                fail("repeat count above 1000", start);
            if (least > most) fail("repeat counts are backwards", start);
        }
        if (fault_.ok && sees('+')) fail("possessive repeats are not supported", at_);
        accept('?'); // lazy: the same texts match
        auto const copies = most != unbounded ? most : least > 1 ? least : 1;
        auto const positions = copies == 0                       ? 0
                               : atom.positions > most_positions ? atom.positions
                                                                 : atom.positions * copies;
        return {add({node_kind::repeat, atom.node, nothing, static_cast<std::uint16_t>(least),
                     static_cast<std::uint16_t>(most)}),
                positions};
    }

    constexpr bool counts(unsigned& least, unsigned& most) noexcept {
        if (!number(least)) return false;
        most = least;
        if (accept(',')) {
            most = unbounded;
            if (!sees('}') && !number(most)) return false;
        }
        return accept('}');
    }
    constexpr bool number(unsigned& value) noexcept {
        auto const start = at_;
        for (value = 0; !done() && text_[at_] >= '0' && text_[at_] <= '9'; ++at_)
            if (value <= most_repeats) value = value * 10 + static_cast<unsigned>(text_[at_] - '0');
        return at_ != start;
    }

    constexpr part character_class() noexcept {
        auto const open = at_++;
        bool const negated = accept('^');
        while (!sees(']')) {
            if (done()) {
                fail("unclosed '['", open);
                return {};
            }
            auto const start = at_;
            auto const from = class_character();
            bool const is_range = sees('-') && at_ + 1 < text_.size() && text_[at_ + 1] != ']';
            if (is_range) {
                ++at_;
                auto const to = class_character();
                if (from.is_class || to.is_class) fail("a range cannot begin or end with a class such as \\d", start);
                else if (from.value > to.value) fail("class range is backwards", start);
                else add_range(from.value, to.value);
            } else if (!from.is_class) {
                add_range(from.value, from.value);
            }
        }
        ++at_;
        return leaf(negated);
    }
    constexpr character class_character() noexcept { return sees('\\') ? escape(true) : raw_character(); }

    // ---- characters

    constexpr character raw_character() noexcept {
        if (done()) return {};
        auto const start = at_;
        auto const lead = static_cast<unsigned char>(text_[at_++]);
        if (lead < 0x80) return {lead};
        unsigned const more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        char32_t value = lead & (0x3FU >> more);
        for (unsigned i = 0; i != more; ++i) {
            auto const byte = done() ? 0U : static_cast<unsigned char>(text_[at_++]);
            if ((byte & 0xC0U) != 0x80) value = last_code_point + 1; // refused below
            value = value > last_code_point ? value : (value << 6 | (byte & 0x3FU));
        }
        constexpr char32_t least[] = {0, 0x80, 0x800, 0x10000};
        if (lead < 0xC2 || lead > 0xF4 || value < least[more] || value > last_code_point ||
            (value >= 0xD800 && value < 0xE000))
            fail("not valid UTF-8", start);
        return {value};
    }

    constexpr character escape(bool in_class) noexcept {
        auto const start = at_++;
        if (done()) {
            fail("nothing after '\\'", start);
            return {};
        }
        char const c = text_[at_++];
        switch (c) {
        case 'd':
        case 'D': add_class(digits, 1, c == 'D'); return {0, true};
        case 'w':
        case 'W': add_class(word_characters, 4, c == 'W'); return {0, true};
        case 's':
        case 'S': add_class(spaces, 10, c == 'S'); return {0, true};
        case 't': return {'\t'};
        case 'n': return {'\n'};
        case 'r': return {'\r'};
        case 'f': return {'\f'};
        case 'v': return {'\v'};
        case 'x': return {hexadecimal(2, start)};
        case 'u': return {unicode(start)};
        case 'c':
            if (!done() && ((text_[at_] >= 'a' && text_[at_] <= 'z') || (text_[at_] >= 'A' && text_[at_] <= 'Z')))
                return {static_cast<char32_t>(text_[at_++]) & 31U};
            fail("\\c needs a letter", start);
            return {};
        case '0':
            if (!done() && text_[at_] >= '0' && text_[at_] <= '9') fail("octal escapes are not supported", start);
            return {0};
        case 'b':
            if (in_class) return {'\b'};
            [[fallthrough]];
        case 'B': fail("word boundaries are not supported", start); return {};
        case 'p':
        case 'P': fail("Unicode properties are not supported", start); return {};
        case 'k': fail("named groups are not supported", start); return {};
        case '-':
            if (!in_class) fail("'-' is escaped only inside [ ]", start);
            return {'-'};
        default: break;
        }
        if (c >= '1' && c <= '9') fail("backreferences are not supported", start);
        else if (std::string_view("^$\\.*+?()[]{}|/").find(c) == std::string_view::npos) fail("unknown escape", start);
        return {static_cast<unsigned char>(c)};
    }

    [[nodiscard]] static constexpr unsigned hex_value(char c) noexcept {
        if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
        if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a') + 10;
        if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A') + 10;
        return 16;
    }
    constexpr char32_t hexadecimal(unsigned count, std::size_t start) noexcept {
        char32_t value = 0;
        for (; count != 0; --count) {
            auto const digit = done() ? 16U : hex_value(text_[at_]);
            if (digit == 16) {
                fail("too few hexadecimal digits", start);
                return 0;
            }
            value = value * 16 + digit;
            ++at_;
        }
        return value;
    }
    constexpr char32_t unicode(std::size_t start) noexcept {
        if (accept('{')) {
            char32_t value = 0;
            auto const first = at_;
            for (; !done() && hex_value(text_[at_]) != 16; ++at_)
                if (value <= last_code_point) value = value * 16 + hex_value(text_[at_]);
            if (at_ == first || !sees('}')) fail("\\u{ needs hexadecimal digits and '}'", start);
            else if (value > last_code_point) fail("above U+10FFFF", start);
            ++at_;
            return fault_.ok ? value : 0;
        }
        auto const value = hexadecimal(4, start);
        if (value < 0xD800 || value > 0xDBFF || text_.substr(at_ < text_.size() ? at_ : text_.size(), 2) != "\\u")
            return value;
        char32_t low = 0; // the other half of a surrogate pair, if that is what follows
        for (std::size_t i = at_ + 2; i != at_ + 6; ++i) {
            auto const digit = i < text_.size() ? hex_value(text_[i]) : 16U;
            if (digit == 16) return value;
            low = low * 16 + digit;
        }
        if (low < 0xDC00 || low > 0xDFFF) return value;
        at_ += 6;
        return 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
    }

    // ---- sets: ranges gather behind those of the sets before, until leaf() makes a set of them

    constexpr void add_range(char32_t first, char32_t last) noexcept {
        if (storage_.keeps) storage_.ranges[extent_.ranges] = {first, last};
        ++extent_.ranges;
    }
    constexpr void add_class(code_point_range const* ranges, std::size_t count, bool negated) noexcept {
        char32_t from = 0;
        for (std::size_t i = 0; i != count; ++i) {
            if (!negated) add_range(ranges[i].first, ranges[i].last);
            else add_range(from, ranges[i].first - 1); // no class begins at 0
            from = ranges[i].last + 1;
        }
        if (negated) add_range(from, last_code_point);
    }

    constexpr part leaf(bool negated = false) noexcept {
        if (!fault_.ok) return {};
        return {add({.kind = node_kind::set, .child = storage_.keeps ? finished_set(negated) : nothing}), 1};
    }

    constexpr std::uint16_t finished_set(bool negated) noexcept {
        auto* const ranges = storage_.ranges + pending_;
        std::size_t count = static_cast<std::size_t>(extent_.ranges - pending_);
        for (std::size_t i = 1; i < count; ++i) { // few, and mostly in order
            auto const moved = ranges[i];
            auto to = i;
            for (; to != 0 && ranges[to - 1].first > moved.first; --to) ranges[to] = ranges[to - 1];
            ranges[to] = moved;
        }
        std::size_t kept = 0;
        for (std::size_t i = 0; i != count; ++i) {
            if (kept != 0 && ranges[i].first <= ranges[kept - 1].last + 1) {
                if (ranges[i].last > ranges[kept - 1].last) ranges[kept - 1].last = ranges[i].last;
            } else {
                ranges[kept++] = ranges[i];
            }
        }
        if (negated) {
            count = kept;
            kept = 0;
            char32_t from = 0;
            for (std::size_t i = 0; i != count; ++i) {
                auto const [first, last] = ranges[i];
                if (first > from) ranges[kept++] = {from, first - 1};
                from = last + 1;
            }
            if (from <= last_code_point) ranges[kept++] = {from, last_code_point};
        }
        for (std::uint16_t i = 0; i != extent_.sets; ++i) { // the same set again
            auto const& other = storage_.sets[i];
            bool same = other.count == kept;
            for (std::size_t k = 0; same && k != kept; ++k) same = storage_.ranges[other.first + k] == ranges[k];
            if (same) {
                extent_.ranges = pending_;
                return i;
            }
        }
        storage_.sets[extent_.sets] = {pending_, static_cast<std::uint16_t>(kept)};
        extent_.ranges = pending_ = static_cast<std::uint16_t>(pending_ + kept);
        return extent_.sets++;
    }

    std::string_view text_;
    tree_storage storage_;
    std::size_t at_ = 0;
    std::size_t depth_ = 0;
    std::uint16_t pending_ = 0; // where the ranges of the set being read begin
    tree_extent extent_;
    pattern_fault fault_;
};

/// Room for the tree of any pattern of `Size` bytes: a byte makes at most three nodes (itself, its repeat, its sequence), and
/// the densest class, `\S`, has eleven ranges in two bytes.
template <std::size_t Size>
struct tree {
    pattern_fault fault;
    tree_extent extent;
    node nodes[3 * Size + 4];
    code_point_range ranges[6 * Size + 8];
    character_set sets[Size + 1];

    constexpr explicit tree(std::string_view pattern) noexcept : nodes{}, ranges{}, sets{} {
        reader source(pattern, {true, nodes, ranges, sets});
        fault = source.read();
        extent = source.extent();
    }
};

} // namespace regex

/// Whether `pattern` is a regular expression that `automaton` takes: ECMA-262 with the `u` flag, without backreferences,
/// lookaround, word boundaries, Unicode properties and named groups. Linear in its length; nothing is allocated.
[[nodiscard]] constexpr pattern_fault check_pattern(std::string_view pattern) noexcept {
    return regex::reader(pattern, {}).read();
}

} // namespace telltale::inline v0::text

#endif
