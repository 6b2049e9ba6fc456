// SPDX-License-Identifier: BSL-1.0
// YAML text looked at again, for what the events of yaml-cpp do not tell: where an empty value is, and what was let pass.
#ifndef TELLTALE_YAML_SOURCE_HPP
#define TELLTALE_YAML_SOURCE_HPP

#include <cstddef>
#include <string_view>

namespace telltale::inline v0 {

/// The text of a document, in which yaml-cpp has found nodes.
class yaml_source {
public:
    constexpr explicit yaml_source(std::string_view text) noexcept : text_(text) {}
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return text_.size(); }
    /// The character at `at`, a null character at the end.
    [[nodiscard]] constexpr char operator[](std::size_t at) const noexcept {
        return at < text_.size() ? text_[at] : char();
    }
    /// A node at `at` begins with a tag or an anchor.
    [[nodiscard]] constexpr bool has_properties(std::size_t at) const noexcept {
        return (*this)[at] == '&' || (*this)[at] == '!';
    }

    /// Behind the tag and the anchor of the node at `at`.
    [[nodiscard]] constexpr std::size_t skip_properties(std::size_t at) const noexcept {
        while (at < text_.size() && (text_[at] == '&' || text_[at] == '!')) {
            while (at < text_.size() && !is_space(text_[at])) ++at;
            while (at < text_.size() && (is_space(text_[at]) || text_[at] == '#')) {
                if (text_[at] == '#')
                    while (at < text_.size() && text_[at] != '\n' && text_[at] != '\r') ++at;
                else ++at;
            }
        }
        return at;
    }
    /// The null that is written at `at`, or nothing.
    [[nodiscard]] constexpr std::string_view null_at(std::size_t at) const noexcept {
        for (std::string_view const word : {"~", "null", "Null", "NULL"}) {
            if (text_.substr(at, word.size()) != word) continue;
            std::string_view const behind = text_.substr(at + word.size());
            if (behind.empty() || is_space(behind[0]) || behind[0] == ',' || behind[0] == ']' || behind[0] == '}' ||
                behind[0] == ':')
                return word;
        }
        return {};
    }
    /// Where a value is that nobody wrote: right behind what stands before it. `at` is where yaml-cpp noticed, a token later.
    [[nodiscard]] constexpr std::size_t empty_place(std::size_t at) const noexcept {
        constexpr std::size_t far = 1024; // so that no text makes this slow
        std::size_t end = at;
        for (;;) {
            while (end != 0 && is_space(text_[end - 1])) --end;
            if (end == 0) return at;
            std::size_t line = end;
            while (line != 0 && end - line != far && text_[line - 1] != '\n' && text_[line - 1] != '\r') --line;
            std::size_t first = line;
            while (is_blank(text_[first])) ++first;
            if (text_[first] == '#') {
                end = line;
                continue;
            }
            for (std::size_t i = first + 1; i < end; ++i) { // a comment behind an indicator
                if (text_[i] != '#' || !is_blank(text_[i - 1])) continue;
                std::size_t before = i;
                while (is_blank(text_[before - 1])) --before;
                if (std::string_view("-:?").find(text_[before - 1]) != std::string_view::npos) return before;
            }
            return end;
        }
    }
    /// Whether a scalar that begins at `at` with a quotation mark has its second one, which yaml-cpp does not always ask for.
    [[nodiscard]] constexpr bool is_closed(std::size_t at) const noexcept {
        char const quote = text_[at];
        for (std::size_t i = at + 1; i < text_.size(); ++i) {
            if (text_[i] == '\\' && quote == '"') ++i;
            else if (text_[i] == quote && quote == '\'' && (*this)[i + 1] == quote) ++i;
            else if (text_[i] == quote) return true;
        }
        return false;
    }
    /// The first character of `scalar` that only quoted scalars may have (YAML 1.2.2, section 5.1), which yaml-cpp lets pass in
    /// others too; empty when there is none. `scalar` is UTF-8.
    [[nodiscard]] static constexpr std::string_view find_unprintable(std::string_view scalar) noexcept {
        for (std::size_t i = 0; i < scalar.size();) {
            auto const c = static_cast<unsigned char>(scalar[i]);
            std::size_t const length = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
            std::string_view const character = scalar.substr(i, length);
            bool const c1 = c == 0xC2 && static_cast<unsigned char>(scalar[i + 1]) < 0xA0 && character != "\xC2\x85";
            if (c == 0x7F || c1 || character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF") return character;
            i += length;
        }
        return {};
    }

private:
    [[nodiscard]] static constexpr bool is_blank(char c) noexcept { return c == ' ' || c == '\t'; }
    [[nodiscard]] static constexpr bool is_space(char c) noexcept { return is_blank(c) || c == '\n' || c == '\r'; }

    std::string_view text_;
};

} // namespace telltale::inline v0

#endif
