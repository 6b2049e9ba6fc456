// SPDX-License-Identifier: BSL-1.0
// The rules by hand. Not checked: UTF-8, enumerators without a name, numbers that are not finite; it gives true or false.
#include "contender.hpp"
#include "messages/objects.hpp"
#include "messages/rules.hpp"

namespace {

[[maybe_unused]] bool const entered = [] {
    messages::each_message<messages::ruled>([]<class T>(std::string_view message) {
        bench::enter(
            "in_memory", message, "by_hand",
            [name = std::string(message)]() -> auto const& { return messages::objects<T>(name); },
            [](T const& object) { return keeps_rules(object); });
    });
    return true;
}();

} // namespace
