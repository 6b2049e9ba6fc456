// SPDX-License-Identifier: BSL-1.0
// What a source file of a program has that reads and writes the seven messages: two functions each, for others to call.
#ifndef TELLTALE_BENCHMARKS_COMPILE_CONTENDERS_CONTENDER_HPP
#define TELLTALE_BENCHMARKS_COMPILE_CONTENDERS_CONTENDER_HPP

#include <string>
#include <string_view>

#define TELLTALE_COMPILED_MESSAGE(T)                                             \
    bool read(std::string const& text, T& to) { return read_message(text, to); } \
    void write(T const& from, std::string& to) { write_message(from, to); }
#define TELLTALE_COMPILED_MESSAGES(of)       \
    TELLTALE_COMPILED_MESSAGE(of(config))    \
    TELLTALE_COMPILED_MESSAGE(of(loaded))    \
    TELLTALE_COMPILED_MESSAGE(of(token))     \
    TELLTALE_COMPILED_MESSAGE(of(completed)) \
    TELLTALE_COMPILED_MESSAGE(of(error))     \
    TELLTALE_COMPILED_MESSAGE(of(status))    \
    TELLTALE_COMPILED_MESSAGE(of(render))

#endif
