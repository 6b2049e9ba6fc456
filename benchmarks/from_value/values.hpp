// SPDX-License-Identifier: BSL-1.0
// The messages as values of Boost.JSON.
#ifndef TELLTALE_BENCHMARKS_FROM_VALUE_VALUES_HPP
#define TELLTALE_BENCHMARKS_FROM_VALUE_VALUES_HPP

#include <boost/json.hpp>

#include "messages/messages.hpp"

#include <map>
#include <string>
#include <vector>

namespace bench {

inline std::vector<boost::json::value> const& values(std::string const& message) {
    static std::map<std::string, std::vector<boost::json::value>> made;
    auto& found = made[message];
    if (found.empty())
        for (auto const& document : messages::documents(message)) found.push_back(boost::json::parse(document));
    return found;
}

} // namespace bench

#endif
