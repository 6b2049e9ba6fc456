// SPDX-License-Identifier: BSL-1.0
// telltale::validate of text, without a struct: all that telltale::parse checks, which stands beside it.
#include "contender.hpp"
#include "messages/messages.hpp"
#include "messages/schema.hpp"

namespace {

[[maybe_unused]] bool const entered = [] {
    messages::each_message<messages::ruled>([]<class T>(std::string_view message) {
        auto const documents = [name = std::string(message)]() -> auto const& { return messages::documents(name); };
        bench::enter("validate", message, "telltale", documents,
                     [](std::string const& document) { return telltale::validate<T>(document).ok(); });
        bench::enter("validate", message, "telltale_parse", documents, [](std::string const& document) {
            auto made = telltale::parse<T>(document);
            benchmark::DoNotOptimize(made);
            return made.has_value();
        });
    });
    return true;
}();

} // namespace
