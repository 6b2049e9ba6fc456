// SPDX-License-Identifier: BSL-1.0
// reflect-cpp with its validators.
#include "messages/reflect_cpp.hpp"
#include "compile/contenders/contender.hpp"

template <class T>
static bool read_message(std::string const& text, T& to) {
    auto made = rfl::json::read<T>(text);
    if (!made) return false;
    to = std::move(*made);
    return true;
}
template <class T>
static void write_message(T const& from, std::string& to) {
    to = rfl::json::write(from);
}

#define TELLTALE_OF(name) reflect_cpp::name
TELLTALE_COMPILED_MESSAGES(TELLTALE_OF)
