// SPDX-License-Identifier: BSL-1.0
// The path from a free-form value to a key inside it, found again on the error path.
#ifndef TELLTALE_READ_INNER_PATH_HPP
#define TELLTALE_READ_INNER_PATH_HPP

#include <telltale/issue/path.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/inline_buffer.hpp>
#include <telltale/text/scan_string.hpp>
#include <telltale/text/unescape.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

/// The characters of the well-formed JSON string whose quotation mark is at `p`, which is moved behind it.
template <class Text>
[[nodiscard]] TELLTALE_COLD constexpr Text take_string(char const*& p, char const* last) {
    Text out;
    for (++p;;) {
        char const* const end = text::scan_string(p, last).end;
        out += std::string_view(p, static_cast<std::size_t>(end - p));
        p = end;
        if (*p == '"') break;
        text::escape const e = text::read_escape(p, last);
        out += std::string_view(e.bytes, e.size);
        p = e.end;
    }
    ++p;
    return out;
}

} // namespace detail

/// Appends to `to` the steps from the value at byte `from` of `document` to the key at byte `key`, that one included. The
/// text between must be well-formed. O(key - from). `Path` is a `path`, or what takes its steps; keys are made as a `Text`.
template <class Text = std::string, class Path>
TELLTALE_COLD constexpr void append_inner_path(Path& to, std::string_view document, std::size_t from, std::size_t key) {
    struct level {
        bool object;
        bool at_key;
        char const* key;
        std::size_t index;
    };
    text::inline_buffer<level, 8> levels;
    char const* const last = document.data() + document.size();
    char const* const sought = document.data() + key;
    for (char const* p = document.data() + from; p < last;) {
        switch (*p) {
        case '{': levels.push_back({true, true, nullptr, 0}); break;
        case '[': levels.push_back({false, false, nullptr, 0}); break;
        case '}':
        case ']': levels.shrink(levels.size() - 1); break;
        case ',':
            if (levels.back().object) levels.back().at_key = true;
            else ++levels.back().index;
            break;
        case '"': {
            bool const found = p == sought;
            if (!levels.empty() && levels.back().at_key) {
                levels.back().key = p;
                levels.back().at_key = false;
            }
            if (found) {
                for (std::size_t i = 0; i != levels.size(); ++i) {
                    if (levels[i].object) to.push_back(detail::take_string<Text>(levels[i].key, last));
                    else to.push_back(levels[i].index);
                }
                return;
            }
            (void)detail::take_string<Text>(p, last);
            continue; // `p` is behind the string
        }
        default: break;
        }
        ++p;
    }
}

} // namespace telltale::inline v0

#endif
