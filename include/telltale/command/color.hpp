// SPDX-License-Identifier: BSL-1.0
// Whether a report is coloured.
#ifndef TELLTALE_COMMAND_COLOR_HPP
#define TELLTALE_COMMAND_COLOR_HPP

#include <cstdint>
#include <cstdlib>
#include <string_view>

#if __has_include(<unistd.h>)
#include <unistd.h>
#endif

namespace telltale::inline v0::command {

/// Whether reports are to be coloured: when they go to a terminal, or as the user says.
enum class color_choice : std::uint8_t { automatic, always, never };

/// What speaks for colours, and what against them.
struct color_surroundings {
    bool is_terminal = false;       ///< the report goes to a terminal
    char const* no_color = nullptr; ///< the variable NO_COLOR (https://no-color.org), null when it is not set
    char const* term = nullptr;     ///< the variable TERM
};

/// Those of this process's standard output.
[[nodiscard]] inline color_surroundings standard_output_surroundings() noexcept {
#if __has_include(<unistd.h>)
    bool const is_terminal = ::isatty(STDOUT_FILENO) == 1;
#else
    bool const is_terminal = false;
#endif
    return {is_terminal, std::getenv("NO_COLOR"), std::getenv("TERM")};
}

/// Whether to colour: as chosen; else on a terminal that is not dumb, unless NO_COLOR is set and not empty.
[[nodiscard]] constexpr bool wants_color(color_choice choice, color_surroundings const& at) noexcept {
    if (choice != color_choice::automatic) return choice == color_choice::always;
    if (at.no_color != nullptr && at.no_color[0] != '\0') return false;
    if (at.term != nullptr && std::string_view(at.term) == "dumb") return false;
    return at.is_terminal;
}

} // namespace telltale::inline v0::command

#endif
