// SPDX-License-Identifier: BSL-1.0
// The part of the text cursor that goes over a value which nobody reads: checked in full, kept as text if asked for.
#ifndef TELLTALE_INPUT_SCAN_VALUE_HPP
#define TELLTALE_INPUT_SCAN_VALUE_HPP

#include <telltale/input/object_keys.hpp>
#include <telltale/input/scan_container.hpp>
#include <telltale/input/text_cursor.hpp>
#include <telltale/text/skip_number.hpp>

#include <bit>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

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

/// Keeps `[run, p)`, if anything is to be kept.
constexpr void text_cursor::append_run(std::string* out, char const* run, char const* p) {
    if (out != nullptr) out->append(run, static_cast<std::size_t>(p - run));
}

/// A key and its colon. The white space between them is not copied.
constexpr bool text_cursor::scan_key(bool first, char const*& p, char const*& run, object_keys& keys,
                                     std::string* out) {
    auto const offset = static_cast<std::size_t>(p - begin_);
    char const* const kept = key_;
    std::string_view key;
    p_ = p;
    if (!read_key(first, key)) return false;
    if (!keys.add(key, key.data() + key.size())) note_repeated(offset);
    key_ = kept;
    p = p_;
    if (out != nullptr && p[-2] != '"') {
        char const* quote = p - 2;
        while (*quote != '"') --quote;
        append_run(out, run, quote + 1);
        run = p - 1;
    }
    return true;
}

constexpr void text_cursor::note_repeated(std::size_t offset) {
    auto& repeated = rare_.get().repeated;
    if (repeated.size() < 64) repeated.push_back(offset);
}

/// The end of the string, number or literal at `p_` when it is plain and has no fault; else null.
constexpr char const* text_cursor::end_of_scalar() const noexcept {
    if (p_ == end_) return nullptr;
    switch (*p_) {
    case '{':
    case '[': return nullptr;
    case '"': {
        text::string_run const run = text::scan_string(p_ + 1, end_);
        return run.end != end_ && *run.end == '"' && run.ascii ? run.end + 1 : nullptr;
    }
    case 't': return starts_with("true") ? p_ + 4 : nullptr;
    case 'f': return starts_with("false") ? p_ + 5 : nullptr;
    case 'n': return starts_with("null") ? p_ + 4 : nullptr;
    default: return text::skip_number(p_, end_);
    }
}

/// Goes over one value of any kind.
constexpr bool text_cursor::scan_value(std::string* out) {
    skip_space();
    value_ = p_;
    if (char const* const end = end_of_scalar()) {
        if (out != nullptr) out->append(p_, static_cast<std::size_t>(end - p_));
        p_ = end;
        return true;
    }
    if (!std::is_constant_evaluated()) {
        if constexpr (std::endian::native == std::endian::little) {
            if (p_ != end_ && (*p_ == '{' || *p_ == '[')) {
                text::inline_buffer<std::size_t, 4> repeated;
                std::size_t const before = out != nullptr ? out->size() : 0;
                char const* const end = scan_container(document(), p_, limits_.depth - depth_, repeated, out);
                if (end != nullptr) [[likely]] {
                    for (std::size_t i = 0; i != repeated.size(); ++i) note_repeated(repeated[i]);
                    p_ = end;
                    return true;
                }
                if (out != nullptr) out->resize(before);
            }
        }
    }
    return scan_carefully(out);
}

/// The same, step by step: in constant evaluation, for what is no container, and to say what is wrong. Iterative, so that
/// depth costs no stack.
constexpr bool text_cursor::scan_carefully(std::string* out) {
    char const* run = p_; // what was not yet appended to `out`
    char const* p = p_;   // not the member: that would be stored at every step
    object_keys keys;
    text::inline_buffer<bool, 16> objects; // for each open container whether it is one
    std::size_t const outer = depth_;
    std::size_t depth = depth_;
    bool object = false; // the innermost container is one
    auto const space = [&] {
        if (p == end_ || static_cast<unsigned char>(*p) > ' ') [[likely]]
            return;
        append_run(out, run, p);
        while (p != end_ && is_space(*p)) ++p;
        run = p;
    };
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
            objects.push_back(object);
            if (object) keys.open();
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
            char const* const end = text::skip_number(p, end_);
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
                append_run(out, run, p);
                p_ = p;
                return true;
            }
            space();
            if (p == end_) [[unlikely]]
                return fail(p, object ? "the text ends inside an object" : "the text ends inside an array");
            if (*p == (object ? '}' : ']')) {
                ++p;
                if (object) keys.close();
                --depth;
                objects.shrink(objects.size() - 1);
                object = !objects.empty() && objects.back();
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
                if (!scan_key(opened, p, run, keys, out)) [[unlikely]]
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
