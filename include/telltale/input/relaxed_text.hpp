// SPDX-License-Identifier: BSL-1.0
// Text with comments and trailing commas as JSON text: what JSON does not have becomes white space, byte for byte.
#ifndef TELLTALE_INPUT_RELAXED_TEXT_HPP
#define TELLTALE_INPUT_RELAXED_TEXT_HPP

#include <telltale/input/cursor.hpp>
#include <telltale/issue/code.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/scan_string.hpp>
#include <telltale/text/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// A document for a reader that knows neither comments nor trailing commas. Every byte of those is a space in it, but for line
/// ends, so that each place in it is the same place in the document.
///
/// A comment is `//` to the end of its line ("\n" or "\r") or `/*` to the next `*/`, outside of strings. A comma is trailing if
/// it stands behind a value of an array or object and before the end of that, give or take white space and comments: of
/// `[1,]` and `{"a":1,}`, but of none of `[,]`, `[1,,]` and `{"a",}`, which stay faults.
///
/// Refers to the document, and copies it only if there is something to replace. O(length) in the worst case; a branch when
/// nothing is asked for. Memory: the length and a byte for each open array and object.
class relaxed_text {
public:
    /// A document of more than `most` bytes is left alone: its reader refuses it.
    relaxed_text(std::string_view document, bool comments, bool trailing_commas, std::size_t most)
        : relaxed_text(document) { // from here on the destructor runs, also when there is no memory for the copy
        if (comments || trailing_commas) [[unlikely]]
            relax(comments, trailing_commas, most);
    }
    relaxed_text(relaxed_text const&) = delete;
    relaxed_text& operator=(relaxed_text const&) = delete;
    ~relaxed_text() {
        if (made_ != nullptr) [[unlikely]]
            forget();
    }

    /// What is to be read. Valid as long as this object and the document.
    [[nodiscard]] std::string_view text() const noexcept { return text_; }

    /// A comment that has no end or is not UTF-8 stays in the text, so that a reader stops at its first byte. What is then
    /// wrong in truth: with that byte for `offset` the comment's fault, else null.
    [[nodiscard]] input_fault const* fault_at(std::size_t offset) const noexcept {
        return made_ != nullptr && made_->faulty_comment == offset ? &made_->fault : nullptr;
    }

private:
    explicit relaxed_text(std::string_view document) noexcept : text_(document) {}

    struct made {
        std::string copy{}; ///< empty when the document is as good
        std::size_t faulty_comment = no_offset;
        input_fault fault{};
    };

    void relax(bool comments, bool trailing_commas, std::size_t most);
    TELLTALE_COLD void forget() noexcept { delete made_; }
    [[nodiscard]] bool blank_comment(std::size_t& at);
    void blank(std::size_t from, std::size_t to);
    [[nodiscard]] std::size_t end_of_string(std::size_t at) const noexcept;

    std::string_view text_; ///< the document, or the copy
    made* made_ = nullptr;
};

TELLTALE_COLD inline void relaxed_text::blank(std::size_t from, std::size_t to) {
    std::string& copy = made_->copy;
    if (copy.empty()) text_ = copy = text_;
    for (; from != to; ++from)
        if (copy[from] != '\n' && copy[from] != '\r') copy[from] = ' ';
}

/// Takes the comment at `at`, which is moved behind it. Returns false when it is faulty.
TELLTALE_COLD inline bool relaxed_text::blank_comment(std::size_t& at) {
    bool const is_line = text_[at + 1] == '/';
    std::size_t end = is_line ? text_.find_first_of("\r\n", at) : text_.find("*/", at + 2);
    if (end == std::string_view::npos) {
        if (!is_line) {
            made_->faulty_comment = at;
            made_->fault = {issue_code::bad_json, at, "a comment does not end"};
            return false;
        }
        end = text_.size();
    } else if (!is_line) {
        end += 2;
    }
    char const* const last = text_.data() + end;
    if (char const* const bad = text::find_invalid_utf8(text_.data() + at, last); bad != last) {
        made_->faulty_comment = at;
        made_->fault = {issue_code::bad_utf8, static_cast<std::size_t>(bad - text_.data()), "ill-formed UTF-8"};
        return false;
    }
    blank(at, end);
    at = end;
    return true;
}

/// Behind the string whose quotation mark is at `at`; 0 when it has no end or a character at which every reader stops.
TELLTALE_COLD inline std::size_t relaxed_text::end_of_string(std::size_t at) const noexcept {
    char const* const last = text_.data() + text_.size();
    for (char const* p = text_.data() + at + 1;;) {
        p = text::scan_string(p, last).end;
        if (p == last) return 0;
        if (*p == '"') return static_cast<std::size_t>(p + 1 - text_.data());
        if (*p != '\\' || last - p == 1) return 0;
        p += 2;
    }
}

/// Takes for granted that the text is well-formed up to the byte it looks at: where it is not, a reader stops before.
TELLTALE_COLD inline void relaxed_text::relax(bool comments, bool trailing_commas, std::size_t most) {
    if (text_.size() > most) return;
    made_ = new made;
    std::string open;              // the brackets of the open arrays and objects
    bool is_named = false;         // in an object: a colon stands since the last comma
    bool is_value = false;         // a value of the innermost container has just ended
    std::size_t comma = no_offset; // it stands behind such a value, and nothing since
    for (std::size_t i = 0; i != text_.size();) {
        char const c = text_[i];
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            ++i;
            continue;
        }
        if (comments && c == '/' && i + 1 != text_.size() && (text_[i + 1] == '/' || text_[i + 1] == '*')) {
            if (!blank_comment(i)) return;
            continue;
        }
        std::size_t next = i + 1;
        std::size_t next_comma = no_offset;
        switch (c) {
        case '{':
        case '[':
            open.push_back(c);
            is_named = is_value = false;
            break;
        case '}':
        case ']':
            if (open.empty() || open.back() != (c == '}' ? '{' : '[')) return;
            if (trailing_commas && comma != no_offset) blank(comma, comma + 1);
            open.pop_back();
            is_value = !open.empty();
            break;
        case ':':
            is_named = true;
            is_value = false;
            break;
        case ',':
            if (is_value) next_comma = i;
            is_named = is_value = false;
            break;
        case '"':
            next = end_of_string(i);
            if (next == 0) return;
            [[fallthrough]];
        default: is_value = !open.empty() && (is_named || open.back() == '['); break;
        }
        comma = next_comma;
        i = next;
    }
}

} // namespace telltale::inline v0

#endif
