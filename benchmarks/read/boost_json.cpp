// SPDX-License-Identifier: BSL-1.0
// Boost.JSON as its documentation recommends for speed: parse into a monotonic resource that begins on the stack, Boost.Describe and
// value_to; then the rules by hand. Not checked: duplicate keys; it stops at the first fault.
#include "messages/boost_json.hpp"
#include "messages/rules.hpp"
#include "read/read.hpp"

namespace {

namespace json = boost::json;

struct reader {
    template <class T>
    static bool read(std::string const& document) {
        unsigned char buffer[4096];
        json::monotonic_resource memory(buffer, sizeof buffer);
        boost::system::error_code fault;
        json::value const value = json::parse(document, fault, &memory);
        if (fault) return false;
        T made{};
        bool const good = messages::convert(value, made) && keeps_rules(made);
        benchmark::DoNotOptimize(made);
        return good;
    }
};

[[maybe_unused]] bool const entered = bench::enter_reader<messages::boost_kit, reader>("boost_json");

} // namespace
