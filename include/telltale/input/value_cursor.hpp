// SPDX-License-Identifier: BSL-1.0
// A cursor over a boost::json::value.
#ifndef TELLTALE_INPUT_VALUE_CURSOR_HPP
#define TELLTALE_INPUT_VALUE_CURSOR_HPP

#include <telltale/input/cursor.hpp>
#include <telltale/input/text_cursor.hpp>
#include <telltale/input/value_text.hpp>
#include <telltale/text/equal_bytes.hpp>
#include <telltale/text/inline_buffer.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/utf8.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// Reads a `boost::json::value`, which must outlive the cursor. There are no places in it, and a repeated key is gone before
/// we could see it. Strings are checked to be UTF-8 and the depth is limited, as for text.
class value_cursor {
    struct level {
        boost::json::value const* container;
        std::size_t next;
    };

public:
    static constexpr bool has_text = false;

    explicit value_cursor(boost::json::value const& root, input_limits limits = {}) : value_(&root), limits_(limits) {}

    [[nodiscard]] bool open() noexcept { return true; }
    [[nodiscard]] bool close() noexcept { return true; }
    [[nodiscard]] input_fault const& fault() const noexcept { return fault_; }
    [[nodiscard]] std::size_t value_offset() const noexcept { return no_offset; }
    [[nodiscard]] std::size_t key_offset() const noexcept { return no_offset; }
    /// The value that was read last, as JSON; for a container its brackets only.
    [[nodiscard]] std::string_view value_text();

    [[nodiscard]] json_kind kind() const noexcept { return kind_of(*value_); }
    [[nodiscard]] bool read_null() const noexcept { return value_->is_null(); }
    [[nodiscard]] taken read_boolean(bool& out) const noexcept {
        bool const* const value = value_->if_bool();
        if (value == nullptr) return taken::other;
        out = *value;
        return taken::yes;
    }
    [[nodiscard]] bool read_digits(std::uint64_t& magnitude, bool& negative) const noexcept {
        std::int64_t const* const value = value_->if_int64();
        if (value == nullptr) return false;
        negative = *value < 0;
        magnitude = negative ? 0 - static_cast<std::uint64_t>(*value) : static_cast<std::uint64_t>(*value);
        return true;
    }
    [[nodiscard]] taken read_number(text::number& out) const noexcept {
        switch (value_->kind()) {
        case boost::json::kind::int64: out = text::number(value_->get_int64()); return taken::yes;
        case boost::json::kind::uint64: out = text::number(value_->get_uint64()); return taken::yes;
        case boost::json::kind::double_: out = text::number(value_->get_double()); return taken::yes;
        default: return taken::other;
        }
    }
    [[nodiscard]] taken read_double(double& out) const noexcept {
        text::number number(0);
        if (read_number(number) != taken::yes) return taken::other;
        out = number.to_double();
        return taken::yes;
    }
    [[nodiscard]] bool is_integral(text::number const& number) const noexcept {
        return number.is_integer() || !number.is_finite();
    }
    void number_again(text::number& out) const noexcept { (void)read_number(out); }
    [[nodiscard]] float value_as_float() const noexcept {
        double value = 0;
        (void)read_double(value);
        return static_cast<float>(value);
    }
    [[nodiscard]] taken read_string(std::string_view& out) {
        boost::json::string const* const value = value_->if_string();
        if (value == nullptr) return taken::other;
        out = {value->data(), value->size()};
        return check_text(out) ? taken::yes : taken::fault;
    }

    [[nodiscard]] taken enter_object() { return enter(value_->is_object()); }
    [[nodiscard]] taken enter_array() { return enter(value_->is_array()); }
    template <bool First, std::size_t Size>
    [[nodiscard]] bool try_key(char const* quoted) {
        level& top = levels_.back();
        boost::json::object const& object = top.container->get_object();
        if (top.next == object.size()) return false;
        boost::json::key_value_pair const& member = *(object.begin() + static_cast<std::ptrdiff_t>(top.next));
        std::string_view const key(member.key().data(), member.key().size());
        if (key.size() != Size - 4 || !text::equal_bytes<Size - 4>(key.data(), quoted + 2)) return false;
        ++top.next;
        value_ = &member.value();
        return true;
    }
    [[nodiscard]] taken next_key(bool, std::string_view& out) {
        level& top = levels_.back();
        boost::json::object const& object = top.container->get_object();
        if (top.next == object.size()) return leave();
        boost::json::key_value_pair const& member = *(object.begin() + static_cast<std::ptrdiff_t>(top.next++));
        value_ = &member.value();
        out = {member.key().data(), member.key().size()};
        return check_text(out) ? taken::yes : taken::fault;
    }
    [[nodiscard]] taken next_element(bool) {
        level& top = levels_.back();
        boost::json::array const& array = top.container->get_array();
        if (top.next == array.size()) return leave();
        value_ = &array[top.next++];
        return taken::yes;
    }

    struct mark {
        boost::json::value const* value;
        std::size_t depth;
        level innermost; // it may have been left since
    };
    [[nodiscard]] mark here() const noexcept {
        return {value_, levels_.size(), levels_.empty() ? level{nullptr, 0} : levels_.back()};
    }
    void rewind(mark const& to) {
        // since then at most the innermost container was left
        if (to.depth > levels_.size()) levels_.push_back(to.innermost);
        levels_.shrink(to.depth);
        if (to.depth != 0) levels_.back() = to.innermost;
        value_ = to.value;
    }

    [[nodiscard]] bool skip() { return check(*value_, levels_.size()); }
    /// Checks the value that stands here and appends it as JSON text.
    [[nodiscard]] bool capture(std::string& out) {
        if (!skip()) return false;
        value_text::append(out, *value_);
        return true;
    }
    /// The value that stands here.
    [[nodiscard]] boost::json::value const& value() const noexcept { return *value_; }

    /// The value that stands here, checked, as it is.
    [[nodiscard]] bool take(boost::json::value& out) {
        if (!skip()) return false;
        out = *value_;
        return true;
    }
    [[nodiscard]] bool take(boost::json::object& out) {
        if (!skip()) return false;
        out = value_->get_object();
        return true;
    }
    [[nodiscard]] bool take(boost::json::array& out) {
        if (!skip()) return false;
        out = value_->get_array();
        return true;
    }

private:
    [[nodiscard]] static json_kind kind_of(boost::json::value const& value) noexcept {
        switch (value.kind()) {
        case boost::json::kind::null: return json_kind::null;
        case boost::json::kind::bool_: return json_kind::boolean;
        case boost::json::kind::string: return json_kind::string;
        case boost::json::kind::array: return json_kind::array;
        case boost::json::kind::object: return json_kind::object;
        default: return json_kind::number;
        }
    }
    [[nodiscard]] taken enter(bool matches) {
        if (!matches) return taken::other;
        if (levels_.size() == limits_.depth)
            return fail("nested too deeply", issue_code::too_deep) ? taken::yes : taken::fault;
        levels_.push_back({value_, 0});
        return taken::yes;
    }
    [[nodiscard]] taken leave() {
        value_ = levels_.back().container;
        levels_.shrink(levels_.size() - 1);
        return taken::other;
    }
    [[nodiscard]] bool check_text(std::string_view text) {
        return text::is_utf8(text) || fail("ill-formed UTF-8", issue_code::bad_utf8);
    }
    [[nodiscard]] bool check(boost::json::value const& value, std::size_t depth);
    bool fail(std::string_view words, issue_code code) {
        fault_ = {code, no_offset, words};
        return false;
    }

    boost::json::value const* value_;
    text::inline_buffer<level, 8> levels_;
    input_limits limits_;
    input_fault fault_;
    std::string rendered_;
};

inline std::string_view value_cursor::value_text() {
    rendered_.clear();
    if (value_->is_object()) rendered_ = "{";
    else if (value_->is_array()) rendered_ = "[";
    else value_text::append(rendered_, *value_);
    return rendered_;
}

inline bool value_cursor::check(boost::json::value const& value, std::size_t depth) {
    if (boost::json::string const* const text = value.if_string()) return check_text({text->data(), text->size()});
    if (!value.is_structured()) return true;
    if (depth == limits_.depth) return fail("nested too deeply", issue_code::too_deep);
    if (boost::json::array const* const array = value.if_array()) {
        for (boost::json::value const& element : *array)
            if (!check(element, depth + 1)) return false;
        return true;
    }
    for (boost::json::key_value_pair const& member : value.get_object())
        if (!check_text({member.key().data(), member.key().size()}) || !check(member.value(), depth + 1)) return false;
    return true;
}

} // namespace telltale::inline v0

#endif
