// SPDX-License-Identifier: BSL-1.0
// telltale::parse of a boost::json::value with its defaults: free-form members are text, as where text is read.
#include <telltale/telltale.hpp>

#include "contender.hpp"
#include "from_value/values.hpp"
#include "messages/schema.hpp"

namespace {

[[maybe_unused]] bool const entered = [] {
    messages::each_message<messages::ruled>([]<class T>(std::string_view message) {
        bench::enter(
            "from_value", message, "telltale",
            [name = std::string(message)]() -> auto const& { return bench::values(name); },
            [](boost::json::value const& value) {
                auto made = telltale::parse<T>(value);
                benchmark::DoNotOptimize(made);
                return made.has_value();
            });
    });
    return true;
}();

} // namespace
