// SPDX-License-Identifier: BSL-1.0
// The documents that every contender reads: seven messages, a thousand varied instances of each, minified.
#ifndef TELLTALE_BENCHMARKS_READ_MESSAGES_HPP
#define TELLTALE_BENCHMARKS_READ_MESSAGES_HPP

#include <string>
#include <string_view>
#include <vector>

namespace messages {

/// The documents of a message: config, loaded, token, completed, error, status, render. Made by a generator with a fixed seed.
std::vector<std::string> const& of(std::string_view message);

} // namespace messages

#endif
