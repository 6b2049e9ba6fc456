// SPDX-License-Identifier: BSL-1.0
// The part of the text cursor that goes over a value which nobody reads: checked in full, kept as text if asked for.
#ifndef TELLTALE_INPUT_SCAN_VALUE_HPP
#define TELLTALE_INPUT_SCAN_VALUE_HPP

#include <telltale/input/text_cursor.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// As `read_string_slowly`, for a string that nobody wants to see.
constexpr bool text_cursor::skip_string_slowly(text::string_run run) {
    char const* first = p_ + 1;
    for (;;) {
        if (!run.ascii)
            if (char const* const bad = text::find_invalid_utf8(first, run.end); bad != run.end)
                return fail_utf8(bad, run.end);
        if (run.end == end_) return fail(end_, "the text ends inside a string");
        if (*run.end == '"') break;
        if (*run.end != '\\') return fail(run.end, "a control character in a string must be escaped");
        text::escape const e = text::read_escape(run.end, end_);
        if (e.end == nullptr) return fail_escape(e);
        first = e.end;
        run = text::scan_string(first, end_);
    }
    p_ = run.end + 1;
    return true;
}

/// The end of the number at `p` (RFC 8259, section 6), or null when there is none.
constexpr char const* text_cursor::skip_number(char const* p, char const* last) noexcept {
    auto const digits = [&] {
        char const* const first = p;
        while (p != last && *p >= '0' && *p <= '9') ++p;
        return p != first;
    };
    if (*p == '-') ++p;
    if (p != last && *p == '0') {
        ++p;
        if (p != last && *p >= '0' && *p <= '9') return nullptr;
    } else if (!digits()) {
        return nullptr;
    }
    if (p != last && *p == '.') {
        ++p;
        if (!digits()) return nullptr;
    }
    if (p != last && (*p == 'e' || *p == 'E')) {
        ++p;
        if (p != last && (*p == '+' || *p == '-')) ++p;
        if (!digits()) return nullptr;
    }
    return p;
}

/// A key and its colon, logged. The white space between them is not copied.
constexpr bool text_cursor::scan_key(bool first, char const*& p, char const*& run, std::string* out) {
    auto const offset = static_cast<std::size_t>(p - begin_);
    if (p != end_ && *p == '"') [[likely]] {
        text::string_run const scanned = text::scan_string(p + 1, end_);
        if (end_ - scanned.end > 1 && scanned.end[0] == '"' && scanned.end[1] == ':' && scanned.ascii) [[likely]] {
            rare_.get().log.add({p + 1, static_cast<std::size_t>(scanned.end - p - 1)}, offset);
            p = scanned.end + 2;
            return true;
        }
    }
    char const* const kept = key_;
    std::string_view key;
    p_ = p;
    if (!read_key(first, key)) return false;
    rare_.get().log.add(key, offset);
    key_ = kept;
    p = p_;
    if (out != nullptr && p[-2] != '"') {
        char const* quote = p - 2;
        while (*quote != '"') --quote;
        out->append(run, quote + 1);
        run = p - 1;
    }
    return true;
}

/// Goes over one value of any kind. Iterative, so that depth costs no stack; the log remembers the open containers.
constexpr bool text_cursor::scan_value(std::string* out) {
    skip_space();
    char const* const value = p_;
    char const* run = p_; // what was not yet appended to `out`
    char const* p = p_;   // not the member: that would be stored at every step
    std::size_t const outer = depth_;
    key_log& log = rare_.get().log;
    auto& repeats = rare_.get().repeated;
    std::size_t const repeated = repeats.size();
    std::size_t depth = depth_;
    bool object = false; // the innermost container is one
    auto const space = [&] {
        if (p == end_ || static_cast<unsigned char>(*p) > ' ') [[likely]]
            return;
        if (out != nullptr) out->append(run, p);
        while (p != end_ && is_space(*p)) ++p;
        run = p;
    };
    value_ = value;
    for (;;) {
        // a value
        if (p == end_) [[unlikely]]
            return fail(p, "the text ends where a value must stand");
        bool opened = false;
        switch (*p) {
        case '"': {
            text::string_run const scanned = text::scan_string(p + 1, end_);
            if (scanned.end != end_ && *scanned.end == '"' && scanned.ascii) [[likely]] {
                p = scanned.end + 1;
            } else {
                p_ = p;
                if (!skip_string_slowly(scanned)) return false;
                p = p_;
            }
            break;
        }
        case '{':
        case '[':
            if (depth == limits_.depth) [[unlikely]]
                return fail(p, "nested too deeply", issue_code::too_deep);
            ++depth;
            object = *p == '{';
            log.open(object);
            ++p;
            opened = true;
            break;
        case 't':
        case 'f':
        case 'n': {
            std::string_view const literal = *p == 't' ? "true" : *p == 'f' ? "false" : "null";
            if (static_cast<std::size_t>(end_ - p) < literal.size() || std::string_view(p, literal.size()) != literal)
                [[unlikely]] {
                p_ = p;
                return fail_literal(literal);
            }
            p += literal.size();
            break;
        }
        default: {
            if (*p != '-' && !(*p >= '0' && *p <= '9')) [[unlikely]]
                return fail(p, "expected a value");
            char const* const end = skip_number(p, end_);
            if (end == nullptr) [[unlikely]] {
                text::scanned_number number;
                p_ = p;
                return scan_number_here(number); // says what is wrong
            }
            p = end;
            break;
        }
        }
        // what may follow
        for (;;) {
            if (depth == outer) {
                if (out != nullptr) out->append(run, p);
                p_ = p;
                if (repeats.size() > repeated) [[unlikely]]
                    std::sort(repeats.data() + repeated, repeats.data() + repeats.size());
                return true;
            }
            space();
            if (p == end_) [[unlikely]]
                return fail(p, object ? "the text ends inside an object" : "the text ends inside an array");
            if (*p == (object ? '}' : ']')) {
                ++p;
                log.close([&](std::size_t offset, std::string_view) {
                    if (repeats.size() < 64) repeats.push_back(offset);
                });
                --depth;
                object = depth != outer && log.in_object();
                opened = false;
                continue;
            }
            if (!opened) {
                if (*p != ',') [[unlikely]]
                    return fail(p, object ? "expected ',' or '}'" : "expected ',' or ']'");
                ++p;
                space();
            }
            if (object) {
                if (!scan_key(opened, p, run, out)) [[unlikely]]
                    return false;
                space();
            } else if (p != end_ && *p == ']') [[unlikely]] {
                return fail(p, "expected a value after ','");
            }
            break;
        }
    }
}

} // namespace telltale::inline v0

#endif
