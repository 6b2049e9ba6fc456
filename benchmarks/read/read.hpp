// SPDX-License-Identifier: BSL-1.0
// Asks how long it takes to read a message into a new object, and to know that it is right.
#ifndef TELLTALE_BENCHMARKS_READ_READ_HPP
#define TELLTALE_BENCHMARKS_READ_READ_HPP

#include "contender.hpp"
#include "messages/messages.hpp"
#include "messages/structs.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace bench {

/// Enters `read(document) -> bool` for the three layouts of a message, and for the wrong documents.
template <class Read>
void enter_read(std::string_view message, std::string_view contender, Read read) {
    using messages::layout;
    for (auto const& [question, order] : {std::pair("read_declared", layout::declared),
                                          {"read_shuffled", layout::shuffled},
                                          {"read_pretty", layout::pretty}})
        enter(
            question, message, contender,
            [name = std::string(message), order = order]() -> auto const& { return messages::documents(name, order); },
            read);
    judges().push_back({std::string(message), std::string(contender), read});
}

/// Enters `Reader::read<T>(document) -> bool` for each message as a struct of `Kit`.
template <class Kit, class Reader>
bool enter_reader(std::string_view contender) {
    messages::each_message<Kit>([contender]<class T>(std::string_view message) {
        enter_read(message, contender, [](std::string const& document) { return Reader::template read<T>(document); });
    });
    return true;
}

} // namespace bench

#endif
