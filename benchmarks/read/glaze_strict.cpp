// SPDX-License-Identifier: BSL-1.0
// glaze with all its checks on, and the rules by hand. Not checked: duplicate keys, that a payload is an object and no other value, null
// where a member may only be absent; it stops at the first fault.
#include "messages/glaze.hpp"
#include "messages/rules.hpp"
#include "read/read.hpp"

namespace {

template <class T>
void enter_type(std::string_view message) {
    bench::enter_read(message, "glaze_strict", [](std::string const& document) {
        T made{};
        auto const fault = glz::read<messages::glaze_strict>(made, document);
        bool const good = !fault && keeps_rules(made);
        benchmark::DoNotOptimize(made);
        return good;
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
