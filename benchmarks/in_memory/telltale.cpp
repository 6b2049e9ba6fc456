// SPDX-License-Identifier: BSL-1.0
// telltale::validate of a struct in memory: rules, UTF-8, enumerators. Beside it, reading the same from text.
#include "contender.hpp"
#include "messages/objects.hpp"

namespace {

[[maybe_unused]] bool const entered = [] {
    messages::each_message<messages::ruled>([]<class T>(std::string_view message) {
        std::string const name(message);
        bench::enter(
            "in_memory", message, "telltale", [name]() -> auto const& { return messages::objects<T>(name); },
            [](T const& object) { return telltale::validate(object).ok(); });
        bench::enter(
            "in_memory", message, "telltale_parse", [name]() -> auto const& { return messages::documents(name); },
            [](std::string const& document) {
                auto made = telltale::parse<T>(document);
                benchmark::DoNotOptimize(made);
                return made.has_value();
            });
    });
    return true;
}();

} // namespace
