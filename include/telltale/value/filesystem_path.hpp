// SPDX-License-Identifier: BSL-1.0
// std::filesystem::path as text, known by what it can do, so that <filesystem> is included by those who use it.
#ifndef TELLTALE_VALUE_FILESYSTEM_PATH_HPP
#define TELLTALE_VALUE_FILESYSTEM_PATH_HPP

#include <telltale/value/text_codec.hpp>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// `std::filesystem::path` and what is like it.
template <class P>
concept filesystem_path = requires(P const& path) {
    { path.lexically_normal() } -> std::same_as<P>;
    { path.u8string() } -> std::same_as<std::u8string>;
    P::preferred_separator;
};

/// A path is its text in UTF-8, as it was written: nothing is resolved, and the file need not exist. A zero character, which
/// no operating system takes, is refused.
template <filesystem_path P>
struct text_codec<P> {
    static constexpr std::string_view words = "a file path";
    [[nodiscard]] static std::optional<P> parse(std::string_view text) {
        if (text.find('\0') != std::string_view::npos) return std::nullopt;
        return P(std::u8string(text.begin(), text.end()));
    }
    static void append(std::string& out, P const& path) {
        std::u8string const text = path.u8string();
        out.append(text.begin(), text.end());
    }
};

} // namespace telltale::inline v0

#endif
