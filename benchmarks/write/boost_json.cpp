// SPDX-License-Identifier: BSL-1.0
// boost::json::value_from into a monotonic resource, then serialize, which gives a new string. Absent members are written as null.
#include "messages/boost_json.hpp"
#include "messages/messages.hpp"
#include "write/write.hpp"

#include <vector>

namespace {

namespace json = boost::json;

template <class T>
std::vector<T> const& objects(std::string const& message) {
    static std::vector<T> const made = [&message] {
        std::vector<T> all;
        for (auto const& document : messages::documents(message))
            (void)messages::convert(json::parse(document), all.emplace_back());
        return all;
    }();
    return made;
}

[[maybe_unused]] bool const entered = [] {
    messages::each_message<messages::boost_kit>([]<class T>(std::string_view message) {
        bench::enter(
            "write_new", message, "boost_json",
            [name = std::string(message)]() -> auto const& { return objects<T>(name); },
            [](T const& object) {
                unsigned char buffer[4096];
                json::monotonic_resource memory(buffer, sizeof buffer);
                std::string made = json::serialize(json::value_from(object, &memory));
                benchmark::DoNotOptimize(made);
                return !made.empty();
            });
    });
    return true;
}();

} // namespace
