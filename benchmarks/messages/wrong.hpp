// SPDX-License-Identifier: BSL-1.0
// Documents with one fault each.
#ifndef TELLTALE_BENCHMARKS_MESSAGES_WRONG_HPP
#define TELLTALE_BENCHMARKS_MESSAGES_WRONG_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace messages {

/// What is wrong with a document. An unknown key is no fault of these messages, whose senders may be newer than their readers.
inline constexpr std::string_view faults[] = {"missing_key",   "duplicate_key",   "duplicate_free_form_key",
                                              "unknown_key",   "null_for_absent", "wrong_type",
                                              "not_an_object", "out_of_range",    "broken_rule",
                                              "unknown_name",  "not_an_integer",  "too_large_integer",
                                              "trailing_text", "trailing_comma",  "truncated",
                                              "bad_utf8",      "lone_surrogate",  "control_character",
                                              "bad_escape",    "leading_zero",    "bad_number",
                                              "bad_literal",   "bad_free_form",   "bad_free_form_text"};

/// Up to `count` instances of a message with this fault; none where the message cannot have it.
std::vector<std::string> wrong_documents(std::string_view message, std::string_view fault, std::size_t count = 20);

/// A thousand well-formed documents of a message, each with one fault that its schema finds.
std::vector<std::string> refused_documents(std::string_view message);

} // namespace messages

#endif
