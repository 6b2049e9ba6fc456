// SPDX-License-Identifier: BSL-1.0
// What each code means in a report: a line in which it appears, and what to do about it.
#ifndef TELLTALE_ISSUE_EXPLANATIONS_HPP
#define TELLTALE_ISSUE_EXPLANATIONS_HPP

#include <telltale/issue/code.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace telltale::inline v0 {

/// What stands beside a line of `issue_codes`, for those who want to know more.
struct issue_code_explanation {
    issue_code code;
    std::string_view example; ///< a line of a text report, without its end
    std::string_view advice;  ///< some sentences: what to look at, and what to change
};

/// For all codes, in the order of their values: `issue_explanations[i].code` is `issue_code(i)`.
inline constexpr std::array issue_explanations{
    issue_code_explanation{
        issue_code::missing_key, "lamp.json:1:1: error: name: required key is missing [missing_key]",
        "The place is that of the object which lacks the key, and the path ends with the key. Add the key with its value. "
        "If the object has it under another spelling, that one is reported as an unknown key when unknown keys are not ignored. "
        "If it may be absent, the type should say so with std::optional or a default."},
    issue_code_explanation{
        issue_code::unknown_key, "lamp.json:1:16: warning: wats: unknown key, did you mean \"watts\"? [unknown_key]",
        "Correct the key if it is misspelt, remove it if it is left over, or declare it. "
        "Whether unknown keys are ignored, remarked on or refused is set for each call or each type: `--unknown` on the "
        "command line, `unknown_keys` in C++."},
    issue_code_explanation{
        issue_code::duplicate_key,
        "lamp.json:1:27: error: watts: duplicate key: it came before in the same object [duplicate_key]",
        "The place is that of the second key. Remove one of the two: programs disagree on which of them counts, and here "
        "the document is refused. A key that is spelled with escapes is the same key."},
    issue_code_explanation{
        issue_code::wrong_type, "lamp.json:1:24: error: watts: must be an integer (got \"40\") [wrong_type]",
        "Write the value as the type that is asked for: numbers and booleans stand without quotation marks. "
        "null is a type of its own, and a key whose value is not known is best left out. "
        "If null is meant to be allowed, the type should be a nullable."},
    issue_code_explanation{
        issue_code::not_an_integer, "lamp.json:1:24: error: watts: must be an integer (got 40.5) [not_an_integer]",
        "Round the number to what is meant; nothing is rounded or cut silently here. 40.0 and 4e1 are accepted, as they "
        "are whole. If fractions make sense, the member should be a double."},
    issue_code_explanation{
        issue_code::too_small, "lamp.json:1:24: error: watts: must be from 1 to 100 (got 0) [too_small]",
        "Give a number that is not below the minimum, and above it if the message says >. If the number is right, its unit "
        "may be another one than the document's author believed, such as seconds for milliseconds."},
    issue_code_explanation{
        issue_code::too_big, "lamp.json:1:24: error: watts: must be from 1 to 100 (got 400) [too_big]",
        "Give a number that is not above the maximum, and below it if the message says <. If the number is right, its unit "
        "may be another one than the document's author believed, such as milliseconds for seconds."},
    issue_code_explanation{
        issue_code::not_a_multiple,
        "lamp.json:1:24: error: level: must be a multiple of 0.25 (got 0.3) [not_a_multiple]",
        "Give the nearest multiple of the step. The decimals are judged as they are written, so that 0.3 is a multiple of "
        "0.1 although binary fractions cannot express either."},
    issue_code_explanation{
        issue_code::too_short, "lamp.json:1:9: error: name: must have at least 1 character (got \"\") [too_short]",
        "Give a longer text. An empty one often stands for a value that is not known: leave the key out then, if it "
        "may be absent. Characters are Unicode code points."},
    issue_code_explanation{
        issue_code::too_long,
        "lamp.json:1:9: error: name: must have at most 12 characters (got \"the lamp in the hall\") [too_long]",
        "Shorten the text. Characters are Unicode code points: a letter with a combining accent counts as two, and an "
        "emoji can be several. Bytes do not matter."},
    issue_code_explanation{
        issue_code::wrong_pattern,
        "lamp.json:1:24: error: color: must match ^#[0-9a-f]{6}$ (got \"#FF00\") [wrong_pattern]",
        "Change the text so that the regular expression finds a match in it. Without ^ and $ a match anywhere "
        "is enough. Letters of the other case do not match, nor do blanks at either end unless the expression allows them."},
    issue_code_explanation{
        issue_code::wrong_format,
        "lamp.json:1:22: error: lit: must be a date-time as in RFC 3339 (got \"yesterday\") [wrong_format]",
        "Write the text as the format asks, which the message names. A date with a time is written "
        "2025-01-31T23:59:59Z: with a T, with seconds, and with Z or an offset such as +01:00."},
    issue_code_explanation{
        issue_code::not_one_of,
        "lamp.json:1:24: error: state: must be one of: on, off, did you mean \"off\"? (got \"of\") [not_one_of]",
        "Take one of the values that the message lists, in the same case. If the value is a new one, the program that reads "
        "the document must learn it first."},
    issue_code_explanation{issue_code::too_few_items,
                           "lamp.json:1:24: error: rooms: must have at least 1 item (got 0 items) [too_few_items]",
                           "Add items. If none is a sensible number, leave the key out if it may be absent."},
    issue_code_explanation{
        issue_code::too_many_items,
        "lamp.json:1:24: error: rooms: must have at most 3 items (got 4 items) [too_many_items]",
        "Remove items, or split the document. The place is that of the array or map, not of the first item that is too much."},
    issue_code_explanation{
        issue_code::not_unique,
        "lamp.json:1:24: error: rooms: must have items that differ (got item 1 again) [not_unique]",
        "Remove the item, or one of the two that are alike: `got item 1 again` names the later one, counted from 0. Values are "
        "compared, not spellings: texts that differ only in their escapes are equal."},
    issue_code_explanation{
        issue_code::unknown_tag,
        "lamp.json:1:17: error: lamp.kind: must be one of: oil, gas, did you mean \"gas\"? (got \"gsa\") [unknown_tag]",
        "Correct the text: it selects the shape of what stands beside it, so that nothing else of the object could be "
        "checked. Expect more issues once the tag is right."},
    issue_code_explanation{
        issue_code::out_of_range,
        "lamp.json:1:25: error: socket: is out of range, must be from 0 to 255 (got 300) [out_of_range]",
        "Give a number that fits. The limits are those of the C++ type, such as 0 to 65535, as no rule sets narrower ones; "
        "a rule with a message of its own tells people more."},
    issue_code_explanation{
        issue_code::not_finite, "error: level: must be a finite number (got infinity) [not_finite]",
        "This comes from a value in memory that was to be checked or written, or from .inf or .nan in YAML. Look for the division by zero or the "
        "overflow that made it, or use std::optional for a number that may be unknown."},
    issue_code_explanation{
        issue_code::rule_broken, "lamp.json:1:10: error: least: least must not be above most [rule_broken]",
        "The message is the schema author's own and says what does not fit together. A rule across several members is "
        "reported at each of them, and is judged only when each of them is right by itself."},
    issue_code_explanation{
        issue_code::deprecated, "lamp.json:1:16: warning: bulb: use \"name\" [deprecated]",
        "Nothing is wrong yet. The message says what to use instead; change the document, or the program that writes it, before the key goes away."},
    issue_code_explanation{
        issue_code::bad_json, "lamp.json:1:16: error: (document): expected ',' or '}' (got '\"') [bad_json]",
        "Repair the text at this place; often the cause stands just before it, such as a missing comma or quotation "
        "mark. What follows was not read, so expect more issues afterwards. Comments, trailing commas, NaN and single quotation marks are "
        "not JSON."},
    issue_code_explanation{
        issue_code::bad_yaml, "lamp.yaml:2:3: error: (document): a key must be a scalar (got '[') [bad_yaml]",
        "Repair the text at this place; what follows was not read. Often it is the indentation, a tab in it, or a colon "
        "or a quotation mark in a text that should be quoted. What has no form in JSON is refused too: keys that are "
        "no text, several documents in one file, tags of other types, and aliases that contain themselves."},
    issue_code_explanation{
        issue_code::bad_utf8, "lamp.json:1:11: error: name: ill-formed UTF-8 [bad_utf8]",
        "Save the document as UTF-8 without a byte order mark: bytes such as these come from Latin-1 or UTF-16, or from a text "
        "that was cut in the middle of a character. In escapes, a character above U+FFFF needs both halves of its "
        "surrogate pair."},
    issue_code_explanation{
        issue_code::too_deep, "lamp.json:1:26: error: notes: nested too deeply [too_deep]",
        "Nest less. A document that is nested as deeply as this is more often damaged, or an attack, than meant. "
        "Programs can set the limit for each call."},
    issue_code_explanation{
        issue_code::too_large, "lamp.json:1:1: error: (document): the document is larger than the limit [too_large]",
        "Split the document, or raise the limit: `--max-line` for the lines of a log, and for each call in C++. In a log, a line "
        "of this length is often a line end that was lost."},
    issue_code_explanation{
        issue_code::too_many_issues,
        "lamp.json:1:20: error: (document): more than 1 issue: reading stopped here [too_many_issues]",
        "Repair what is reported and check again, or raise the limit with `--max-issues`, in C++ with `issue_limit`. "
        "So many issues often have one cause, such as the wrong type or the wrong file."},
};

/// What is to be said of `code`, which must be one of `issue_codes`.
[[nodiscard]] constexpr issue_code_explanation const& explanation_of(issue_code code) noexcept {
    return issue_explanations[static_cast<std::size_t>(code)];
}

} // namespace telltale::inline v0

#endif
