// SPDX-License-Identifier: BSL-1.0
// The rules by hand, then glz::write_json into a string that is used again. Not checked: UTF-8, control characters, enumerators without a
// name, numbers that are not finite.
#include "contender.hpp"
#include "messages/glaze.hpp"
#include "messages/messages.hpp"
#include "messages/rules.hpp"

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
        bench::enter(
            "write_checked", message, "glaze_by_hand",
            [name = std::string(message)]() -> auto const& { return objects<T>(name); },
            [](T const& object) {
                static std::string out;
                bool const good = keeps_rules(object) && !glz::write_json(object, out);
                benchmark::DoNotOptimize(out.data());
                benchmark::ClobberMemory();
                return good;
            });
    });
    return true;
}();

} // namespace
