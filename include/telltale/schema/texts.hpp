// SPDX-License-Identifier: BSL-1.0
// The sentences for what is wrong before any rule is asked: missing, wrong_type, not_integer, message.
#ifndef TELLTALE_SCHEMA_TEXTS_HPP
#define TELLTALE_SCHEMA_TEXTS_HPP

#include <telltale/text/kept_text.hpp>

#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

/// A sentence of the schema's author for one of the faults that need no rule.
struct intrinsic_text {
    enum class fault : std::uint8_t { missing, wrong_type, not_integer, any };
    fault of;
    text::kept_text words;
};

/// What to say when the key is absent (`missing_key`).
[[nodiscard]] constexpr intrinsic_text missing(std::string_view words) noexcept {
    return {intrinsic_text::fault::missing, words};
}
/// What to say when the value has another JSON type (`wrong_type`).
[[nodiscard]] constexpr intrinsic_text wrong_type(std::string_view words) noexcept {
    return {intrinsic_text::fault::wrong_type, words};
}
/// What to say when the number is not an integer (`not_an_integer`); `1.0` and `1e3` are integers.
[[nodiscard]] constexpr intrinsic_text not_integer(std::string_view words) noexcept {
    return {intrinsic_text::fault::not_integer, words};
}
/// What to say for all of these, and for a text that names no enumerator, where they have no sentence of their own.
[[nodiscard]] constexpr intrinsic_text message(std::string_view words) noexcept {
    return {intrinsic_text::fault::any, words};
}

} // namespace telltale::inline v0

#endif
