// SPDX-License-Identifier: BSL-1.0
// The closed list of what can be wrong with a document, each with its stable name.
#ifndef TELLTALE_ISSUE_CODE_HPP
#define TELLTALE_ISSUE_CODE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace telltale::inline v0 {

/// What is wrong. The names are stable and are what reports print; the values are not, so store names. `issue_codes`
/// says what each means.
enum class issue_code : std::uint8_t {
    missing_key,
    unknown_key,
    duplicate_key,
    wrong_type,
    not_an_integer,
    too_small,
    too_big,
    not_a_multiple,
    too_short,
    too_long,
    wrong_pattern,
    wrong_format,
    not_one_of,
    too_few_items,
    too_many_items,
    not_unique,
    unknown_tag,
    out_of_range,
    not_finite,
    rule_broken,
    deprecated,
    bad_json,
    bad_yaml,
    bad_utf8,
    too_deep,
    too_large,
    too_many_issues,
};

/// A line of the list of codes.
struct issue_code_description {
    issue_code code;
    std::string_view name;    ///< as it is spelled in C++ and in every report
    std::string_view meaning; ///< one sentence for the reader of a report
};

/// All codes, in the order of their values: `issue_codes[i].code` is `issue_code(i)`.
inline constexpr std::array issue_codes{
    issue_code_description{issue_code::missing_key, "missing_key", "A required key is absent from its object."},
    issue_code_description{issue_code::unknown_key, "unknown_key",
                           "The object has a key that its schema does not name."},
    issue_code_description{issue_code::duplicate_key, "duplicate_key",
                           "A key appears more than once in one object; the first value is the one that counts."},
    issue_code_description{issue_code::wrong_type, "wrong_type",
                           "The value is of another JSON type than the schema asks for, null included."},
    issue_code_description{issue_code::not_an_integer, "not_an_integer",
                           "The number has a fraction where a whole number is required; 1.0 and 1e3 are whole."},
    issue_code_description{issue_code::too_small, "too_small", "The number is below its minimum."},
    issue_code_description{issue_code::too_big, "too_big", "The number is above its maximum."},
    issue_code_description{issue_code::not_a_multiple, "not_a_multiple",
                           "The number is not a multiple of the required step."},
    issue_code_description{issue_code::too_short, "too_short",
                           "The string has fewer Unicode code points than its minimal length."},
    issue_code_description{issue_code::too_long, "too_long",
                           "The string has more Unicode code points than its maximal length."},
    issue_code_description{issue_code::wrong_pattern, "wrong_pattern",
                           "The string does not match its regular expression."},
    issue_code_description{issue_code::wrong_format, "wrong_format",
                           "The string is not of the named format, such as a date or a UUID."},
    issue_code_description{issue_code::not_one_of, "not_one_of", "The value is none of those that are allowed."},
    issue_code_description{issue_code::too_few_items, "too_few_items",
                           "The array or map has fewer items than its minimal number."},
    issue_code_description{issue_code::too_many_items, "too_many_items",
                           "The array or map has more items than its maximal number."},
    issue_code_description{issue_code::not_unique, "not_unique", "An item of the array equals an earlier one."},
    issue_code_description{issue_code::unknown_tag, "unknown_tag",
                           "The key that selects one of several shapes holds a text that selects none."},
    issue_code_description{issue_code::out_of_range, "out_of_range",
                           "The number satisfies its rules but does not fit the C++ type that receives it."},
    issue_code_description{issue_code::not_finite, "not_finite",
                           "A value is infinite or not a number, which JSON cannot express."},
    issue_code_description{issue_code::rule_broken, "rule_broken",
                           "A rule of the schema's own, such as one across several members, is broken."},
    issue_code_description{issue_code::deprecated, "deprecated",
                           "The key or value is still accepted but should no longer be used."},
    issue_code_description{issue_code::bad_json, "bad_json",
                           "The text is not JSON as RFC 8259 defines it; nothing after this place was read."},
    issue_code_description{issue_code::bad_yaml, "bad_yaml",
                           "The text is not YAML 1.2, or has no form in JSON; nothing after this place was read."},
    issue_code_description{issue_code::bad_utf8, "bad_utf8",
                           "The bytes are not well-formed UTF-8, or a string has half of a surrogate pair."},
    issue_code_description{issue_code::too_deep, "too_deep",
                           "Arrays and objects are nested deeper than the limit allows."},
    issue_code_description{issue_code::too_large, "too_large", "The document has more bytes than the limit allows."},
    issue_code_description{issue_code::too_many_issues, "too_many_issues",
                           "The limit on the number of issues is reached; what follows was not checked."},
};

/// The stable name of `code`; empty for a value that is no code.
[[nodiscard]] constexpr std::string_view to_string(issue_code code) noexcept {
    auto const i = static_cast<std::size_t>(code);
    return i < issue_codes.size() ? issue_codes[i].name : std::string_view();
}

/// The code of that name, exactly as spelled.
[[nodiscard]] constexpr std::optional<issue_code> issue_code_from(std::string_view name) noexcept {
    for (auto const& d : issue_codes)
        if (d.name == name) return d.code;
    return std::nullopt;
}

} // namespace telltale::inline v0

#endif
