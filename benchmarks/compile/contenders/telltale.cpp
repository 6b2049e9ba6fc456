// SPDX-License-Identifier: BSL-1.0
// telltale with all rules of the messages, by its umbrella header.
#include "compile/contenders/contender.hpp"
#include "messages/schema.hpp"

template <class T>
static bool read_message(std::string const& text, T& to) {
    return telltale::parse_into(text, to).has_value();
}
template <class T>
static void write_message(T const& from, std::string& to) {
    telltale::serialize(from, to);
}

#define TELLTALE_OF(name) messages::name<messages::ruled>
TELLTALE_COMPILED_MESSAGES(TELLTALE_OF)
