// SPDX-License-Identifier: BSL-1.0
// Free-form JSON kept as its checked, minified text.
#ifndef TELLTALE_VALUE_RAW_JSON_HPP
#define TELLTALE_VALUE_RAW_JSON_HPP

#include <string>
#include <string_view>
#include <utility>

namespace telltale::inline v0 {

/// Any JSON value, kept as text: grammar, UTF-8, depth and duplicate keys were checked when it was read, and white space
/// was dropped. `parse<raw_json>(text)` makes one from text of unknown quality. A default-constructed one is `null`.
class raw_json {
public:
    raw_json() : text_("null") {}
    /// Takes `text` on the caller's word that it is one well-formed JSON value (RFC 8259, UTF-8); it is written as it is.
    [[nodiscard]] static raw_json trusted(std::string text) {
        raw_json value;
        value.text_ = std::move(text);
        return value;
    }
    [[nodiscard]] std::string const& text() const noexcept { return text_; }
    friend bool operator==(raw_json const&, raw_json const&) = default;

private:
    std::string text_;
};

/// As `raw_json`, but always an object. A default-constructed one is `{}`.
class raw_object {
public:
    raw_object() : text_("{}") {}
    /// Takes `text` on the caller's word that it is one well-formed JSON object (RFC 8259, UTF-8).
    [[nodiscard]] static raw_object trusted(std::string text) {
        raw_object value;
        value.text_ = std::move(text);
        return value;
    }
    [[nodiscard]] std::string const& text() const noexcept { return text_; }
    friend bool operator==(raw_object const&, raw_object const&) = default;

private:
    std::string text_;
};

} // namespace telltale::inline v0

#endif
