// SPDX-License-Identifier: BSL-1.0
// The messages as objects in memory, read by telltale.
#ifndef TELLTALE_BENCHMARKS_MESSAGES_OBJECTS_HPP
#define TELLTALE_BENCHMARKS_MESSAGES_OBJECTS_HPP

#include "messages/messages.hpp"
#include "messages/schema.hpp"

#include <string_view>
#include <vector>

namespace messages {

/// The objects of `documents(message)`. Made once for each type.
template <class T>
std::vector<T> const& objects(std::string_view message) {
    static std::vector<T> const made = [message] {
        std::vector<T> all;
        for (auto const& document : documents(message)) all.push_back(telltale::parse<T>(document).value());
        return all;
    }();
    return made;
}

} // namespace messages

#endif
