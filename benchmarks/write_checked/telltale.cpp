// SPDX-License-Identifier: BSL-1.0
// telltale::serialize_checked, which refuses what its readers would, into a string that is used again; beside it, serialize.
#include "contender.hpp"
#include "messages/objects.hpp"

namespace {

[[maybe_unused]] bool const entered = [] {
    messages::each_message<messages::ruled>([]<class T>(std::string_view message) {
        auto const objects = [name = std::string(message)]() -> auto const& { return messages::objects<T>(name); };
        bench::enter("write_checked", message, "telltale", objects, [](T const& object) {
            static std::string out;
            out.clear();
            bool const good = telltale::serialize_checked(object, out).has_value();
            benchmark::DoNotOptimize(out.data());
            benchmark::ClobberMemory();
            return good;
        });
        bench::enter("write_checked", message, "telltale_unchecked", objects, [](T const& object) {
            static std::string out;
            out.clear();
            telltale::serialize(object, out);
            benchmark::DoNotOptimize(out.data());
            benchmark::ClobberMemory();
            return !out.empty();
        });
    });
    return true;
}();

} // namespace
