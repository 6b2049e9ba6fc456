// SPDX-License-Identifier: BSL-1.0
// The documents that every contender reads: seven messages, a thousand varied instances of each.
#ifndef TELLTALE_BENCHMARKS_MESSAGES_MESSAGES_HPP
#define TELLTALE_BENCHMARKS_MESSAGES_MESSAGES_HPP

#include "messages/tree.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace messages {

/// The names of the messages, in the order of the tables.
inline constexpr std::string_view names[] = {"config", "loaded", "token", "completed", "error", "status", "render"};

/// How documents are laid out: minified with members in the order of declaration or in any, or indented by two blanks.
enum class layout { declared, shuffled, pretty };

/// A thousand instances of a message, or as many as TELLTALE_INSTANCES in the environment says, as trees with their members in the order
/// of declaration. Made once, from a fixed seed.
std::vector<tree> const& trees(std::string_view message);

/// The texts of `trees(message)`. Made once.
std::vector<std::string> const& documents(std::string_view message, layout order = layout::declared);

} // namespace messages

#endif
