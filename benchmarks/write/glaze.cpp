// SPDX-License-Identifier: BSL-1.0
// glz::write_json into a string, as its documentation recommends. Not checked: control characters, which it does not escape, and UTF-8.
#include "messages/glaze.hpp"
#include "messages/messages.hpp"
#include "write/write.hpp"

#include <vector>

namespace {

template <class T>
std::vector<T> const& objects(std::string const& message) {
    static std::vector<T> const made = [&message] {
        std::vector<T> all;
        for (auto const& document : messages::documents(message))
            if (glz::read_json(all.emplace_back(), document)) all.pop_back();
        return all;
    }();
    return made;
}

[[maybe_unused]] bool const entered = [] {
    messages::each_message<messages::glaze_kit>([]<class T>(std::string_view message) {
        bench::enter_write(
            message, "glaze", [name = std::string(message)]() -> auto const& { return objects<T>(name); },
            [](T const& object, std::string& out) { return !glz::write_json(object, out); });
    });
    return true;
}();

} // namespace
