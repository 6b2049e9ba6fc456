// SPDX-License-Identifier: BSL-1.0
// telltale::parse of a boost::json::value into the same structs as value_to: free-form members are copies of values.
#include <telltale/telltale.hpp>

#include "contender.hpp"
#include "from_value/values.hpp"
#include "messages/schema.hpp"

namespace {

struct kit {
    static constexpr bool has_rules = true;
    using value = boost::json::value;
    using object = boost::json::object;
};

[[maybe_unused]] bool const entered = [] {
    messages::each_message<kit>([]<class T>(std::string_view message) {
        bench::enter(
            "from_value", message, "telltale_values",
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
