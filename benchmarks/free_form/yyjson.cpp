// SPDX-License-Identifier: BSL-1.0
// yyjson_read into a document. Not checked: duplicate keys.
#include <yyjson.h>

#include "contender.hpp"
#include "messages/free_form.hpp"

namespace {

[[maybe_unused]] bool const entered = [] {
    for (std::string_view const character : messages::free_form_names)
        bench::enter(
            "free_form", character, "yyjson",
            [character]() -> auto const& { return messages::free_form_documents(character); },
            [](std::string const& document) {
                yyjson_doc* const made = yyjson_read(document.data(), document.size(), 0);
                bool const good = made != nullptr;
                yyjson_doc_free(made);
                return good;
            });
    return true;
}();

} // namespace
