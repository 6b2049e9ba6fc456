// SPDX-License-Identifier: BSL-1.0
// Boost.JSON as its documentation recommends for speed: parse into a monotonic resource that begins on the stack, Boost.Describe and
// value_to; then the rules by hand. Not checked: duplicate keys; it stops at the first fault.
#include "messages/boost_json.hpp"
#include "messages/rules.hpp"
#include "read/read.hpp"

namespace {

namespace json = boost::json;

template <class T>
void enter_type(std::string_view message) {
    bench::enter_read(message, "boost_json", [](std::string const& document) {
        unsigned char buffer[4096];
        json::monotonic_resource memory(buffer, sizeof buffer);
        boost::system::error_code fault;
        json::value const value = json::parse(document, fault, &memory);
        if (fault) return false;
        T made{};
        bool const good = messages::convert(value, made) && keeps_rules(made);
        benchmark::DoNotOptimize(made);
        return good;
    });
}

[[maybe_unused]] bool const entered = [] {
    using kit = messages::boost_kit;
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
