// SPDX-License-Identifier: BSL-1.0
// glz::validate_json, which looks at the grammar. Not checked: anything of a schema, duplicate keys.
#include <glaze/glaze.hpp>

#include "contender.hpp"
#include "messages/messages.hpp"

namespace {

[[maybe_unused]] bool const entered = [] {
    for (std::string_view const message : messages::names)
        bench::enter(
            "validate", message, "glaze_grammar", [message]() -> auto const& { return messages::documents(message); },
            [](std::string const& document) { return !glz::validate_json(document); });
    return true;
}();

} // namespace
