// SPDX-License-Identifier: BSL-1.0
// telltale::parse with its defaults: everything is checked, all issues are found.
#include "messages/schema.hpp"
#include "read/read.hpp"

namespace {

template <class T>
void enter_type(std::string_view message) {
    bench::enter_read(message, "telltale", [](std::string const& document) {
        auto made = telltale::parse<T>(document);
        benchmark::DoNotOptimize(made);
        return made.has_value();
    });
}

[[maybe_unused]] bool const entered = [] {
    using kit = messages::ruled;
    enter_type<messages::config<kit>>("config");
    enter_type<messages::loaded<kit>>("loaded");
    enter_type<messages::token<kit>>("token");
    enter_type<messages::completed<kit>>("completed");
    enter_type<messages::error<kit>>("error");
    enter_type<messages::status<kit>>("status");
    enter_type<messages::render<kit>>("render");
    return true;
}();

} // namespace
