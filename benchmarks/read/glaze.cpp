// SPDX-License-Identifier: BSL-1.0
// glaze as its documentation begins: read_json into a reflected struct, from a std::string, which ends with a null. Not checked: missing
// and duplicate keys, rules, what follows the value, the inside of free-form values.
#include "messages/glaze.hpp"
#include "read/read.hpp"

namespace {

template <class T>
void enter_type(std::string_view message) {
    bench::enter_read(message, "glaze", [](std::string const& document) {
        T made{};
        auto const fault = glz::read_json(made, document);
        benchmark::DoNotOptimize(made);
        return !fault;
    });
}

[[maybe_unused]] bool const entered = [] {
    using kit = messages::glaze_kit;
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
