// SPDX-License-Identifier: BSL-1.0
// Boost.Describe and value_to, then the rules by hand. It stops at the first fault.
#include "messages/boost_json.hpp"
#include "contender.hpp"
#include "from_value/values.hpp"
#include "messages/rules.hpp"

namespace {

[[maybe_unused]] bool const entered = [] {
    messages::each_message<messages::boost_kit>([]<class T>(std::string_view message) {
        bench::enter(
            "from_value", message, "boost_json",
            [name = std::string(message)]() -> auto const& { return bench::values(name); },
            [](boost::json::value const& value) {
                T made{};
                bool const good = messages::convert(value, made) && keeps_rules(made);
                benchmark::DoNotOptimize(made);
                return good;
            });
    });
    return true;
}();

} // namespace
