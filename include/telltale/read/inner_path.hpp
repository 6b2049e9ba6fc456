// SPDX-License-Identifier: BSL-1.0
// The path from a free-form value to a key inside it, found again on the error path.
#ifndef TELLTALE_READ_INNER_PATH_HPP
#define TELLTALE_READ_INNER_PATH_HPP

#include <telltale/issue/path.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/scan_string.hpp>
#include <telltale/text/unescape.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace telltale::inline v0 {

namespace detail {

/// The characters of the well-formed JSON string whose quotation mark is at `p`, which is moved behind it.
[[nodiscard]] TELLTALE_COLD inline std::string take_string(char const*& p, char const* last) {
    std::string out;
    for (++p;;) {
        char const* const end = text::scan_string(p, last).end;
        out.append(p, end);
        p = end;
        if (*p == '"') break;
        text::escape const e = text::read_escape(p, last);
        out.append(e.bytes, e.size);
        p = e.end;
    }
    ++p;
    return out;
}

} // namespace detail

/// Appends to `to` the steps from the value at byte `from` of `document` to the key at byte `key`, that one included. The
/// text between must be well-formed. O(key - from).
TELLTALE_COLD inline void append_inner_path(path& to, std::string_view document, std::size_t from, std::size_t key) {
    struct level {
        bool object;
        bool at_key;
        std::string key{};
        std::size_t index = 0;
    };
    std::vector<level> levels;
    char const* const last = document.data() + document.size();
    char const* const sought = document.data() + key;
    for (char const* p = document.data() + from; p < last;) {
        switch (*p) {
        case '{': levels.push_back({true, true}); break;
        case '[': levels.push_back({false, false}); break;
        case '}':
        case ']': levels.pop_back(); break;
        case ',':
            if (levels.back().object) levels.back().at_key = true;
            else ++levels.back().index;
            break;
        case '"': {
            bool const found = p == sought;
            std::string text = detail::take_string(p, last);
            if (!levels.empty() && levels.back().at_key) {
                levels.back().key = std::move(text);
                levels.back().at_key = false;
            }
            if (found) {
                for (level const& l : levels) {
                    if (l.object) to.push_back(l.key);
                    else to.push_back(l.index);
                }
                return;
            }
            continue; // `p` is behind the string
        }
        default: break;
        }
        ++p;
    }
}

} // namespace telltale::inline v0

#endif
