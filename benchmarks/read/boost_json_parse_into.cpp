// SPDX-License-Identifier: BSL-1.0
// Boost.JSON's parse_into, which reads described structs without a value between; then the rules by hand. It came with Boost 1.84 and takes no
// free-form members. Not checked: duplicate keys; it stops at the first fault.
#if __has_include(<boost/json/parse_into.hpp>)
#include "messages/boost_json.hpp"
#include "messages/rules.hpp"
#include "read/read.hpp"

namespace {

struct reader {
    template <class T>
    static bool read(std::string const& document) {
        T made{};
        boost::system::error_code fault;
        boost::json::parse_into(made, document, fault);
        bool const good = !fault && keeps_rules(made);
        benchmark::DoNotOptimize(made);
        return good;
    }
};

template <class T>
void enter_type(std::string_view message) {
    bench::enter_read(message, "boost_json_parse_into", reader::read<T>);
}

[[maybe_unused]] bool const entered = [] {
    using kit = messages::boost_kit;
    enter_type<messages::config<kit>>("config");
    enter_type<messages::token<kit>>("token");
    enter_type<messages::completed<kit>>("completed");
    enter_type<messages::error<kit>>("error");
    enter_type<messages::status<kit>>("status");
    return true;
}();

} // namespace
#endif
