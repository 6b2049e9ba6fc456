// SPDX-License-Identifier: BSL-1.0
// reflect-cpp with its validators, on yyjson, as its documentation begins. Its structs have the rules in their types. Not checked: duplicate keys;
// it stops at the first fault of a value.
#include "messages/reflect_cpp.hpp"
#include "read/read.hpp"

namespace {

[[maybe_unused]] bool const entered = [] {
    reflect_cpp::each_message([]<class T>(std::string_view message) {
        bench::enter_read(message, "reflect_cpp", [](std::string const& document) {
            auto made = rfl::json::read<T>(document);
            benchmark::DoNotOptimize(made);
            return bool(made);
        });
    });
    return true;
}();

} // namespace
