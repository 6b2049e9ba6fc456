// SPDX-License-Identifier: BSL-1.0
// Where in a document: a list of keys and indices.
#ifndef TELLTALE_ISSUE_PATH_HPP
#define TELLTALE_ISSUE_PATH_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/code_point.hpp>
#include <telltale/text/log_command.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/printable.hpp>

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0 {

/// One step of a path: into an object by key, or into an array by index.
class path_step {
public:
    path_step(std::string key) : key_(std::move(key)), is_key_(true) {}
    path_step(std::string_view key) : key_(key), is_key_(true) {}
    path_step(char const* key) : key_(key), is_key_(true) {}
    template <std::integral Index>
        requires(!std::same_as<Index, bool> && !std::same_as<Index, char>)
    path_step(Index index) : index_(static_cast<std::size_t>(index)) {}

    [[nodiscard]] bool is_key() const noexcept { return is_key_; }
    /// The key, with its escapes resolved; empty for an index.
    [[nodiscard]] std::string const& key() const noexcept { return key_; }
    /// The index, the first is 0; 0 for a key.
    [[nodiscard]] std::size_t index() const noexcept { return index_; }

    friend bool operator==(path_step const&, path_step const&) = default;

private:
    std::string key_;
    std::size_t index_ = 0;
    bool is_key_ = false;
};

/// The place of a value in a document, from the root: owns its keys, so it outlives the document.
class path {
public:
    using value_type = path_step;
    using const_iterator = std::vector<path_step>::const_iterator;
    using iterator = const_iterator;

    path() = default;
    path(std::initializer_list<path_step> steps) : steps_(steps) {}

    void push_back(path_step step) { steps_.push_back(std::move(step)); }
    void pop_back() { steps_.pop_back(); }
    void reserve(std::size_t steps) { steps_.reserve(steps); }

    [[nodiscard]] std::size_t size() const noexcept { return steps_.size(); }
    /// True for the root, that is the whole document.
    [[nodiscard]] bool empty() const noexcept { return steps_.empty(); }
    [[nodiscard]] path_step const& operator[](std::size_t i) const noexcept { return steps_[i]; }
    [[nodiscard]] path_step const& back() const noexcept { return steps_.back(); }
    [[nodiscard]] const_iterator begin() const noexcept { return steps_.begin(); }
    [[nodiscard]] const_iterator end() const noexcept { return steps_.end(); }

    friend bool operator==(path const&, path const&) = default;

    /// For people: `stats.items[3].id`; a key that is not made of letters, digits, `_`, `-` and `$` as `["a.b"]`;
    /// the root is `(document)`. Never breaks the line and never acts on a terminal or a log, whatever the keys are.
    [[nodiscard]] std::string dotted() const;

    /// For programs: a JSON Pointer (RFC 6901), `/stats/items/3/id`; the root is empty. Keys stand in it as they
    /// are, so it can hold any character.
    [[nodiscard]] std::string pointer() const;

private:
    std::vector<path_step> steps_;
};

namespace detail {

/// Whether a key can stand in a dotted path without quotes.
[[nodiscard]] constexpr bool is_plain_key(std::string_view key) noexcept {
    for (std::size_t i = 0; i != key.size();) {
        text::code_point const c = text::code_point_at(key, i);
        char32_t const v = c.value;
        if (v < 0x80) {
            bool const plain = (v >= U'a' && v <= U'z') || (v >= U'A' && v <= U'Z') || (v >= U'0' && v <= U'9') ||
                               v == U'_' || v == U'-' || v == U'$';
            if (!plain) return false;
        } else if (!c.well_formed || !text::is_printable(v)) {
            return false;
        } else if (v == 0xA0 || v == 0x1680 || (v >= 0x2000 && v <= 0x200D) || v == 0x202F || v == 0x205F ||
                   v == 0x3000) {
            return false; // spaces and joiners look like the end of a key, or like nothing
        }
        i += c.length;
    }
    return !key.empty();
}

template <class Text>
TELLTALE_COLD constexpr void append_quoted_key(Text& out, std::string_view key) {
    out += '"';
    for (std::size_t i = 0; i != key.size();) {
        text::code_point const c = text::code_point_at(key, i);
        if (!c.well_formed) {
            text::append_byte_escape(out, c.value);
        } else if (c.value == U'"' || c.value == U'\\' || !text::is_printable(c.value) ||
                   (c.value == U'[' && text::opens_log_command(key, i))) {
            text::append_escape(out, c.value);
        } else {
            out += key.substr(i, c.length);
        }
        i += c.length;
    }
    out += '"';
}

/// The steps of a path as `dotted` shows them, for who has no path: appends each to a string or a `text::sentence` that was
/// empty before the first.
template <class Text>
struct dotted_steps {
    Text& out;

    constexpr void push_back(std::size_t index) {
        out += '[';
        char digits[text::number::max_text]{};
        out += std::string_view(digits, static_cast<std::size_t>(text::number(index).write(digits) - digits));
        out += ']';
    }
    constexpr void push_back(std::string_view key) {
        if (is_plain_key(key)) {
            if (!std::string_view(out).empty()) out += '.';
            out += key;
        } else {
            out += '[';
            append_quoted_key(out, key);
            out += ']';
        }
    }
};

} // namespace detail

TELLTALE_COLD inline std::string path::dotted() const {
    if (empty()) return "(document)";
    std::string out;
    detail::dotted_steps<std::string> steps{out};
    for (path_step const& step : steps_) {
        if (step.is_key()) steps.push_back(step.key());
        else steps.push_back(step.index());
    }
    return out;
}

TELLTALE_COLD inline std::string path::pointer() const {
    std::string out;
    for (path_step const& step : steps_) {
        out += '/';
        if (!step.is_key()) {
            out += std::to_string(step.index());
            continue;
        }
        for (char const c : step.key()) {
            if (c == '~') {
                out += "~0";
            } else if (c == '/') {
                out += "~1";
            } else {
                out += c;
            }
        }
    }
    return out;
}

} // namespace telltale::inline v0

#endif
