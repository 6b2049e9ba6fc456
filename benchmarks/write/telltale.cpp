// SPDX-License-Identifier: BSL-1.0
// telltale::serialize.
#include "messages/objects.hpp"
#include "write/write.hpp"

namespace {

[[maybe_unused]] bool const entered = [] {
    messages::each_message<messages::ruled>([]<class T>(std::string_view message) {
        bench::enter_write(
            message, "telltale", [name = std::string(message)]() -> auto const& { return messages::objects<T>(name); },
            [](T const& object, std::string& out) {
                out.clear();
                telltale::serialize(object, out);
                return !out.empty();
            });
    });
    return true;
}();

} // namespace
