// SPDX-License-Identifier: BSL-1.0
// A cursor over JSON text: RFC 8259 to the letter, UTF-8 checked, and built for documents that are right.
#ifndef TELLTALE_INPUT_TEXT_CURSOR_HPP
#define TELLTALE_INPUT_TEXT_CURSOR_HPP

#include <telltale/input/cursor.hpp>
#include <telltale/input/key_log.hpp>
#include <telltale/input/object_keys.hpp>
#include <telltale/input/plain_text.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/inline_buffer.hpp>
#include <telltale/text/is_integral.hpp>
#include <telltale/text/lazy.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/read_double.hpp>
#include <telltale/text/scan_number.hpp>
#include <telltale/text/scan_string.hpp>
#include <telltale/text/unescape.hpp>
#include <telltale/text/unescape_string.hpp>
#include <telltale/text/utf8.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// How large and how deep a document may be.
struct input_limits {
    std::size_t depth = 128;                   ///< open arrays and objects
    std::size_t bytes = std::size_t{1} << 30U; ///< 1 GiB
};

/// Reads JSON text in place; the text must outlive the cursor. Allocates only for strings with escapes longer than 256 bytes,
/// for keys with escapes, and for free-form objects with more than 32 keys open. O(length), but where the keys of an object were
/// chosen to make that slow; see `object_keys` and `key_log`.
class text_cursor {
    /// What most documents have no use for.
    struct rarities {
        input_fault fault{};
        text::inline_buffer<char, 256> scratch; // the string with escapes that was read last
        text::inline_buffer<char*, 4> kept;     // keys with escapes
        text::inline_buffer<std::size_t, 4> repeated;
        key_log log;
        constexpr rarities() noexcept {} // not defaulted: that would write zeros over the buffers first
        rarities(rarities const&) = delete;
        rarities& operator=(rarities const&) = delete;
        constexpr ~rarities() {
            for (std::size_t i = 0; i != kept.size(); ++i) delete[] kept[i];
        }
    };

public:
    static constexpr bool has_text = true;

    explicit constexpr text_cursor(std::string_view document, input_limits limits = {}) noexcept
        : begin_(document.data()), end_(document.data() + document.size()), p_(begin_), value_(begin_), key_(begin_),
          limits_(limits) {}
    text_cursor(text_cursor const&) = delete;
    text_cursor& operator=(text_cursor const&) = delete;
    constexpr ~text_cursor() = default;

    [[nodiscard]] TELLTALE_INLINE constexpr bool open() {
        bool const is_usual = static_cast<std::size_t>(end_ - begin_) <= limits_.bytes && p_ != end_ && *p_ > ' ';
        return is_usual || open_unusual();
    }
    [[nodiscard]] constexpr bool close() {
        skip_space();
        if (p_ != end_) [[unlikely]]
            return fail(p_, "nothing may follow the document");
        return true;
    }

    [[nodiscard]] constexpr input_fault const& fault() const noexcept { return rare_.find()->fault; }
    [[nodiscard]] constexpr std::size_t value_offset() const noexcept {
        return static_cast<std::size_t>(value_ - begin_);
    }
    [[nodiscard]] constexpr std::size_t key_offset() const noexcept { return static_cast<std::size_t>(key_ - begin_); }
    /// The text of the value that was read last.
    [[nodiscard]] constexpr std::string_view value_text() const noexcept {
        return {value_, static_cast<std::size_t>(p_ - value_)};
    }
    /// The whole document.
    [[nodiscard]] constexpr std::string_view document() const noexcept {
        return {begin_, static_cast<std::size_t>(end_ - begin_)};
    }

    /// What stands here by its first character; `none` with no fault set when no value can begin so.
    [[nodiscard]] constexpr json_kind kind() {
        skip_space();
        value_ = p_;
        if (p_ == end_) return json_kind::none;
        switch (*p_) {
        case '{': return json_kind::object;
        case '[': return json_kind::array;
        case '"': return json_kind::string;
        case 't':
        case 'f': return json_kind::boolean;
        case 'n': return json_kind::null;
        case '-': return json_kind::number;
        default: return *p_ >= '0' && *p_ <= '9' ? json_kind::number : json_kind::none;
        }
    }

    [[nodiscard]] constexpr bool read_null() {
        skip_space();
        value_ = p_;
        if (end_ - p_ >= 4 && p_[0] == 'n' && p_[1] == 'u' && p_[2] == 'l' && p_[3] == 'l') {
            p_ += 4;
            return true;
        }
        return false;
    }

    [[nodiscard]] constexpr taken read_boolean(bool& out) {
        skip_space();
        value_ = p_;
        if (starts_with("true")) {
            p_ += 4;
            out = true;
            return taken::yes;
        }
        if (starts_with("false")) {
            p_ += 5;
            out = false;
            return taken::yes;
        }
        return taken::other;
    }

    /// A plain integer of up to 19 digits that is followed by no fraction and no exponent: its digits' value and its sign.
    [[nodiscard]] TELLTALE_INLINE constexpr bool read_digits(std::uint64_t& magnitude, bool& negative) {
        skip_space();
        value_ = p_;
        char const* p = p_;
        negative = p != end_ && *p == '-';
        p += negative ? 1 : 0;
        char const* const first = p;
        std::uint64_t value = 0; // of 20 digits or more it is nonsense, and unused
        p = text::detail::read_digits(p, end_, value);
        auto const length = p - first;
        if (length == 0 || length > 19 || (*first == '0' && length != 1)) [[unlikely]]
            return false;
        if (p != end_ && (*p == '.' || *p == 'e' || *p == 'E')) [[unlikely]]
            return false;
        magnitude = value;
        p_ = p;
        return true;
    }

    /// Whether the number or literal of `value_text()` goes on with what belongs to neither, as in `0x50` or `nullptr`. Then
    /// the text is broken behind it, whatever is read next, and the part before is not worth a word.
    [[nodiscard]] constexpr bool runs_on() const noexcept {
        return p_ != begin_ && p_ != end_ && is_word(p_[-1]) && is_word(*p_);
    }

    [[nodiscard]] TELLTALE_NOINLINE constexpr taken read_number(text::number& out) {
        text::scanned_number scanned;
        taken const answer = scan_number(scanned);
        if (answer == taken::yes) out = text::to_number(scanned, value_);
        return answer;
    }
    [[nodiscard]] constexpr taken read_double(double& out) {
        text::scanned_number scanned;
        taken const answer = scan_number(scanned);
        if (answer == taken::yes) out = text::to_double(scanned, value_);
        return answer;
    }
    /// Whether the number of `value_text()`, which was read as `number`, has no fraction.
    [[nodiscard]] TELLTALE_COLD constexpr bool is_integral(text::number const& number) const {
        return !number.is_double() || text::is_integral(text::scan_any_number(value_, p_), value_);
    }
    /// The number of `value_text()` once more, exactly.
    TELLTALE_COLD constexpr void number_again(text::number& out) const {
        out = text::to_number(text::scan_any_number(value_, p_), value_);
    }
    /// The number of `value_text()` as a `float`, rounded once.
    [[nodiscard]] TELLTALE_NOINLINE constexpr float value_as_float() const {
        return text::to_float(text::scan_any_number(value_, p_), value_);
    }

    [[nodiscard]] TELLTALE_INLINE constexpr taken read_string(std::string_view& out) {
        skip_space();
        value_ = p_;
        if (p_ == end_ || *p_ != '"') [[unlikely]]
            return taken::other;
        text::string_run const run = text::scan_string(p_ + 1, end_);
        if (run.end != end_ && *run.end == '"' && run.ascii) [[likely]] {
            out = {p_ + 1, static_cast<std::size_t>(run.end - p_ - 1)};
            p_ = run.end + 1;
            return taken::yes;
        }
        return read_string_slowly(run, out) ? taken::yes : taken::fault;
    }

    [[nodiscard]] constexpr taken enter_object() { return enter('{'); }
    [[nodiscard]] constexpr taken enter_array() { return enter('['); }

    /// Takes `,"key":`, or `{"key":` right behind the brace when `First`, if exactly that stands here, give or take white
    /// space. `quoted` is the key with its quotation marks between a comma and a colon.
    template <bool First, std::size_t Size>
    [[nodiscard]] TELLTALE_INLINE constexpr bool try_key(char const* quoted) {
        char const* const key = First ? plain_text::after_space(p_, end_) : plain_text::next_key(p_, end_);
        char const* const value = plain_text::after_key<Size>(key, end_, quoted);
        if ((!First && key == p_) || value == nullptr) return false;
        key_ = key;
        p_ = value;
        return true;
    }

    TELLTALE_NOINLINE constexpr taken next_key(bool first, std::string_view& out) {
        skip_space();
        if (p_ == end_) return fail_taken(p_, "the text ends inside an object");
        if (*p_ == '}') {
            ++p_;
            --depth_;
            return taken::other;
        }
        if (!first) {
            if (*p_ != ',') return fail_taken(p_, "expected ',' or '}'");
            ++p_;
            skip_space();
        }
        return read_key(first, out) ? taken::yes : taken::fault;
    }
    [[nodiscard]] constexpr taken next_element(bool first) {
        skip_space();
        if (p_ == end_) return fail_taken(p_, "the text ends inside an array");
        if (*p_ == ']') {
            ++p_;
            --depth_;
            return taken::other;
        }
        if (!first) {
            if (*p_ != ',') return fail_taken(p_, "expected ',' or ']'");
            ++p_;
            skip_space();
            if (p_ != end_ && *p_ == ']') return fail_taken(p_, "expected a value after ','");
        }
        return taken::yes;
    }

    /// Where the cursor stands, for who reads on by himself and then says how far he came with `go_to`.
    [[nodiscard]] constexpr char const* position() const noexcept { return p_; }
    [[nodiscard]] constexpr char const* limit() const noexcept { return end_; }
    constexpr void go_to(char const* p) noexcept { p_ = p; }
    /// How many more arrays and objects may be opened here.
    [[nodiscard]] constexpr std::size_t depth_left() const noexcept { return limits_.depth - depth_; }
    /// To a value, and where its key is.
    constexpr void go_to_value(char const* p, char const* key) noexcept {
        key_ = key;
        p_ = p;
    }
    /// Past the brace that closes the innermost object, to `p`.
    constexpr void leave_object(char const* p) noexcept {
        p_ = p;
        --depth_;
    }

    /// Where the cursor stands, to come back to with `rewind`.
    struct mark {
        char const* at;
        std::size_t depth;
    };
    [[nodiscard]] constexpr mark here() const noexcept { return {p_, depth_}; }
    constexpr void rewind(mark const& to) noexcept {
        p_ = to.at;
        depth_ = to.depth;
    }

    /// Checks the value that stands here: grammar, UTF-8, depth, repeated keys (`repeated_keys`).
    [[nodiscard]] TELLTALE_NOINLINE constexpr bool skip() { return scan_value(nullptr); }
    /// As `skip`, and appends the value's text without white space.
    [[nodiscard]] bool capture(std::string& out) { return scan_value(&out); }

    /// Where the keys begin that the values skipped since `forget_repeated_keys` repeat, ascending, the first 64 of them.
    [[nodiscard]] constexpr text::inline_buffer<std::size_t, 4> const& repeated_keys() { return rare_.get().repeated; }
    /// Whether there are none.
    [[nodiscard]] constexpr bool repeats_no_keys() const noexcept {
        return rare_.find() == nullptr || rare_.find()->repeated.empty();
    }
    constexpr void forget_repeated_keys() noexcept {
        if (rarities* const rare = rare_.find()) rare->repeated.clear();
    }

    /// A log for keys that a record does not know; see `key_log`.
    [[nodiscard]] constexpr key_log& log() { return rare_.get().log; }

private:
    /// A document that does not begin with an ASCII character which is seen.
    TELLTALE_COLD constexpr bool open_unusual() {
        if (static_cast<std::size_t>(end_ - begin_) > limits_.bytes)
            return fail(begin_, "the document is larger than the limit", issue_code::too_large);
        if (end_ - p_ >= 3 && p_[0] == '\xEF' && p_[1] == '\xBB' && p_[2] == '\xBF')
            return fail(p_, "a byte order mark must not stand before JSON text");
        skip_space();
        if (p_ == end_) return fail(p_, "the document is empty");
        return true;
    }
    [[nodiscard]] static constexpr bool is_space(char c) noexcept { return plain_text::is_space(c); }
    [[nodiscard]] constexpr bool starts_with(std::string_view literal) const noexcept {
        return static_cast<std::size_t>(end_ - p_) >= literal.size() && std::string_view(p_, literal.size()) == literal;
    }
    [[nodiscard]] static constexpr bool is_word(char c) noexcept {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' ||
               c == '+' || c == '-';
    }
    TELLTALE_INLINE constexpr void skip_space() noexcept {
        if (p_ != end_ && static_cast<unsigned char>(*p_) <= ' ') [[unlikely]]
            skip_more_space();
    }
    TELLTALE_NOINLINE constexpr void skip_more_space() noexcept {
        while (p_ != end_ && is_space(*p_)) ++p_;
    }
    [[nodiscard]] constexpr taken enter(char bracket) {
        skip_space();
        value_ = p_;
        if (p_ == end_ || *p_ != bracket) [[unlikely]]
            return taken::other;
        if (depth_ == limits_.depth) [[unlikely]]
            return fail_taken(p_, "nested too deeply", issue_code::too_deep);
        ++depth_;
        ++p_;
        return taken::yes;
    }

    /// A key and its colon; `first` only chooses the words.
    [[nodiscard]] constexpr bool read_key(bool first, std::string_view& out) {
        if (p_ == end_) return fail(p_, "the text ends inside an object");
        if (*p_ != '"') {
            if (*p_ == '}') return fail(p_, "expected a key after ','");
            return fail(p_, first ? "expected a key in double quotes or '}'" : "expected a key in double quotes");
        }
        key_ = p_;
        text::string_run const run = text::scan_string(p_ + 1, end_);
        if (run.end != end_ && *run.end == '"' && run.ascii) [[likely]] {
            out = {p_ + 1, static_cast<std::size_t>(run.end - p_ - 1)};
            p_ = run.end + 1;
        } else {
            if (!read_string_slowly(run, out)) return false;
            if (rarities const* const rare = rare_.find(); rare != nullptr && !rare->scratch.empty())
                out = keep(out); // it had escapes
        }
        skip_space();
        if (p_ == end_ || *p_ != ':') return fail(p_, "expected ':' after a key");
        ++p_;
        return true;
    }
    /// A copy that lives as long as the cursor.
    [[nodiscard]] constexpr std::string_view keep(std::string_view key) {
        char* const copy = new char[key.size() + 1];
        for (std::size_t i = 0; i != key.size(); ++i) copy[i] = key[i];
        rare_.get().kept.push_back(copy);
        return {copy, key.size()};
    }

    /// The string whose quotation mark is at `p_` and whose first run is `run`: has escapes, non-ASCII text or a fault.
    TELLTALE_NOINLINE constexpr bool read_string_slowly(text::string_run run, std::string_view& out) {
        char const* first = p_ + 1;
        auto& scratch = rare_.get().scratch;
        if (!std::is_constant_evaluated() && run.end != end_ && *run.end == '\\') {
            if (char const* const end = text::unescape_string(first, end_, scratch)) {
                out = {scratch.data(), scratch.size()};
                p_ = end;
                return true;
            }
        }
        if (!std::is_constant_evaluated() && run.end != end_ && *run.end == '"' &&
            text::find_invalid_utf8(first, run.end) == run.end) {
            scratch.clear();
            out = {first, static_cast<std::size_t>(run.end - first)};
            p_ = run.end + 1;
            return true;
        }
        return read_string_in_steps(run, out);
    }
    /// The same, run by run: to say what is wrong, and in constant evaluation.
    TELLTALE_COLD constexpr bool read_string_in_steps(text::string_run run, std::string_view& out) {
        char const* first = p_ + 1;
        auto& scratch = rare_.get().scratch;
        scratch.clear();
        for (bool escaped = false;; escaped = true) {
            if (!run.ascii)
                if (char const* const bad = text::find_invalid_utf8(first, run.end); bad != run.end)
                    return fail_utf8(bad, run.end);
            if (run.end == end_) return fail(end_, "the text ends inside a string");
            if (*run.end == '"') {
                p_ = run.end + 1;
                if (!escaped) {
                    out = {first, static_cast<std::size_t>(run.end - first)};
                } else {
                    scratch.append(first, run.end);
                    out = {scratch.data(), scratch.size()};
                }
                return true;
            }
            if (*run.end != '\\') return fail(run.end, "a control character in a string must be escaped");
            scratch.append(first, run.end);
            text::escape const e = text::read_escape(run.end, end_);
            if (e.end == nullptr) return fail_escape(e);
            scratch.append(e.bytes, e.bytes + e.size);
            first = e.end;
            run = text::scan_string(first, end_);
        }
    }
    /// Ill-formed UTF-8 at `bad`, unless only the end of the text, where the run ends, cuts the sequence.
    TELLTALE_COLD constexpr bool fail_utf8(char const* bad, char const* end) {
        if (end == end_ && text::is_cut_utf8(bad, end)) return fail(end_, "the text ends inside a string");
        return fail(bad, "ill-formed UTF-8", issue_code::bad_utf8);
    }
    TELLTALE_COLD constexpr bool fail_escape(text::escape const& e) {
        switch (e.fault) {
        case text::escape::kind::ended: return fail(e.bad, "the text ends inside a string");
        case text::escape::kind::hexadecimal: return fail(e.bad, "\\u must be followed by four hexadecimal digits");
        case text::escape::kind::surrogate:
            return fail(e.bad, "a lone surrogate stands for no character", issue_code::bad_utf8);
        default: return fail(e.bad, "unknown escape sequence");
        }
    }

    [[nodiscard]] constexpr taken scan_number(text::scanned_number& out) {
        skip_space();
        value_ = p_;
        if (p_ == end_ || !(*p_ == '-' || (*p_ >= '0' && *p_ <= '9'))) return taken::other;
        return scan_number_here(out) ? taken::yes : taken::fault;
    }
    TELLTALE_NOINLINE constexpr bool scan_number_here(text::scanned_number& out) {
        out = text::scan_any_number(p_, end_);
        if (out.end == nullptr) return fail(out.bad, "a number needs a digit here");
        if (out.end != end_ && *out.end >= '0' && *out.end <= '9')
            return fail(out.end, "a number must not begin with a zero");
        p_ = out.end;
        return true;
    }

    // Going over a value that nobody reads: scan_value.hpp.
    constexpr bool scan_value(std::string* out);
    TELLTALE_SELDOM static constexpr void append_run(std::string* out, char const* run, char const* p);
    TELLTALE_SELDOM constexpr void note_repeated(std::size_t offset);
    [[nodiscard]] constexpr char const* end_of_scalar() const noexcept;
    TELLTALE_SELDOM constexpr bool scan_carefully(std::string* out);
    TELLTALE_SELDOM constexpr bool scan_key(bool first, char const*& p, char const*& run, object_keys& keys,
                                            std::string* out);
    TELLTALE_SELDOM constexpr bool skip_string_slowly(text::string_run run);

    TELLTALE_COLD constexpr bool fail_literal(std::string_view literal) {
        std::size_t i = 0;
        while (p_ + i != end_ && i != literal.size() && p_[i] == literal[i]) ++i;
        return fail(p_ + i, "expected true, false or null");
    }
    TELLTALE_COLD constexpr bool fail(char const* at, std::string_view words, issue_code code = issue_code::bad_json) {
        rare_.get().fault = {code, static_cast<std::size_t>(at - begin_), words};
        return false;
    }
    TELLTALE_COLD constexpr taken fail_taken(char const* at, std::string_view words,
                                             issue_code code = issue_code::bad_json) {
        fail(at, words, code);
        return taken::fault;
    }

    char const* begin_;
    char const* end_;
    char const* p_;
    char const* value_;
    char const* key_;
    std::size_t depth_ = 0;
    input_limits limits_;
    text::lazy<rarities> rare_;
};

} // namespace telltale::inline v0

#include <telltale/input/scan_value.hpp>

#endif
