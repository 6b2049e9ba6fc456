// SPDX-License-Identifier: BSL-1.0
// Asks how long it takes to write a message, into a string that is used again and into a new one.
#ifndef TELLTALE_BENCHMARKS_WRITE_WRITE_HPP
#define TELLTALE_BENCHMARKS_WRITE_WRITE_HPP

#include "contender.hpp"

#include <string>
#include <string_view>

namespace bench {

/// Enters `write(object, string&) -> bool`, which replaces what the string has.
template <class List, class Write>
void enter_write(std::string_view message, std::string_view contender, List list, Write write) {
    enter("write_buffer", message, contender, list, [write](auto const& object) {
        static std::string buffer;
        bool const good = write(object, buffer);
        benchmark::DoNotOptimize(buffer.data());
        benchmark::ClobberMemory();
        return good;
    });
    enter("write_new", message, contender, list, [write](auto const& object) {
        std::string made;
        bool const good = write(object, made);
        benchmark::DoNotOptimize(made);
        return good;
    });
}

} // namespace bench

#endif
