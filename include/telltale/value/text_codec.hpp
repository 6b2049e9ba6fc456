// SPDX-License-Identifier: BSL-1.0
// How a type of yours is written as text: the hook for ids, paths, UUIDs, bytes.
#ifndef TELLTALE_VALUE_TEXT_CODEC_HPP
#define TELLTALE_VALUE_TEXT_CODEC_HPP

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// Specialise it for a type that is a JSON string, before the type is used in a schema:
///
///     template <>
///     struct telltale::text_codec<my::uuid> {
///         static constexpr std::string_view words = "a UUID";
///         static std::optional<my::uuid> parse(std::string_view text);
///         static void append(std::string& out, my::uuid const& value);
///     };
///
/// `parse` is given well-formed UTF-8 without escapes and answers nothing when it is no such value: then the issue is
/// `wrong_format`, "must be " + `words`. `append` appends the text of a value, from which `parse` must make it again; text
/// that `parse` refuses is an issue when the value is checked. Neither may throw. Rules on such a member judge the text.
template <class T>
struct text_codec {};

/// A type whose `text_codec` is complete.
template <class T>
concept text_coded = requires(std::string_view text, std::string& out, T const& value) {
    { text_codec<T>::words } -> std::convertible_to<std::string_view>;
    { text_codec<T>::parse(text) } -> std::same_as<std::optional<T>>;
    text_codec<T>::append(out, value);
};

} // namespace telltale::inline v0

#endif
