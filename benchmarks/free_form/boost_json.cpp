// SPDX-License-Identifier: BSL-1.0
// boost::json::parse into a value with a monotonic resource. Not checked: duplicate keys, of which the last wins.
#include <boost/json.hpp>

#include "contender.hpp"
#include "messages/free_form.hpp"

namespace {

[[maybe_unused]] bool const entered = [] {
    for (std::string_view const character : messages::free_form_names)
        bench::enter(
            "free_form", character, "boost_json",
            [character]() -> auto const& { return messages::free_form_documents(character); },
            [](std::string const& document) {
                unsigned char buffer[4096];
                boost::json::monotonic_resource memory(buffer, sizeof buffer);
                boost::system::error_code fault;
                auto made = boost::json::parse(document, fault, &memory);
                benchmark::DoNotOptimize(made);
                return !fault;
            });
    return true;
}();

} // namespace
