// SPDX-License-Identifier: BSL-1.0
// rfl::json::write, which gives a new string.
#include "messages/reflect_cpp.hpp"
#include "messages/messages.hpp"
#include "write/write.hpp"

#include <vector>

namespace {

template <class T>
std::vector<T> const& objects(std::string const& message) {
    static std::vector<T> const made = [&message] {
        std::vector<T> all;
        for (auto const& document : messages::documents(message)) all.push_back(rfl::json::read<T>(document).value());
        return all;
    }();
    return made;
}

[[maybe_unused]] bool const entered = [] {
    reflect_cpp::each_message([]<class T>(std::string_view message) {
        bench::enter(
            "write_new", message, "reflect_cpp",
            [name = std::string(message)]() -> auto const& { return objects<T>(name); },
            [](T const& object) {
                std::string made = rfl::json::write(object);
                benchmark::DoNotOptimize(made);
                return !made.empty();
            });
    });
    return true;
}();

} // namespace
