// SPDX-License-Identifier: BSL-1.0
// glaze with all its checks on and the rules by hand, with its formatted error. It tells the first fault only, and of a broken rule nothing.
#include "contender.hpp"
#include "messages/glaze.hpp"
#include "messages/rules.hpp"
#include "messages/wrong.hpp"

#include <map>
#include <string>
#include <vector>

namespace {

std::vector<std::string> const& refused(std::string const& message) {
    static std::map<std::string, std::vector<std::string>> made;
    auto& found = made[message];
    if (found.empty()) found = messages::refused_documents(message);
    return found;
}

[[maybe_unused]] bool const entered = [] {
    messages::each_message<messages::glaze_kit>([]<class T>(std::string_view message) {
        bench::enter(
            "refuse_one", message, "glaze_strict",
            [name = std::string(message)]() -> auto const& { return refused(name); },
            [](std::string const& document) {
                T made{};
                auto const fault = glz::read<messages::glaze_strict>(made, document);
                std::string said;
                if (fault) said = glz::format_error(fault, document);
                else if (!keeps_rules(made)) said = "a rule is broken";
                benchmark::DoNotOptimize(said);
                return !said.empty();
            });
    });
    return true;
}();

} // namespace
