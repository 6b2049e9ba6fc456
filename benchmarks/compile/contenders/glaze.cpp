// SPDX-License-Identifier: BSL-1.0
// glaze with its defaults: no rules.
#include "messages/glaze.hpp"
#include "compile/contenders/contender.hpp"

template <class T>
static bool read_message(std::string const& text, T& to) {
    return !glz::read_json(to, text);
}
template <class T>
static void write_message(T const& from, std::string& to) {
    (void)!glz::write_json(from, to);
}

#define TELLTALE_OF(name) messages::name<messages::glaze_kit>
TELLTALE_COMPILED_MESSAGES(TELLTALE_OF)
