// SPDX-License-Identifier: BSL-1.0
// Free-form values of several characters.
#ifndef TELLTALE_BENCHMARKS_MESSAGES_FREE_FORM_HPP
#define TELLTALE_BENCHMARKS_MESSAGES_FREE_FORM_HPP

#include <string>
#include <string_view>
#include <vector>

namespace messages {

/// `random`: objects of small random values, as in the messages; `rows`: arrays of objects with the same members; `numbers`; `text`: long
/// strings with some escapes; `foreign`: strings of which most is not ASCII; `nested`: one member an object, 30 deep.
inline constexpr std::string_view free_form_names[] = {"random", "rows", "numbers", "text", "foreign", "nested"};

/// Some hundred values of a character, minified. Made once.
std::vector<std::string> const& free_form_documents(std::string_view character);

} // namespace messages

#endif
