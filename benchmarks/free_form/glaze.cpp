// SPDX-License-Identifier: BSL-1.0
// glaze into raw_json, which skips the value. Not checked: nearly all of it but that brackets and quotes close.
#include "messages/glaze.hpp"

#include "contender.hpp"
#include "messages/free_form.hpp"

namespace {

[[maybe_unused]] bool const entered = [] {
    for (std::string_view const character : messages::free_form_names)
        bench::enter(
            "free_form", character, "glaze",
            [character]() -> auto const& { return messages::free_form_documents(character); },
            [](std::string const& document) {
                glz::raw_json made;
                auto const fault = glz::read_json(made, document);
                benchmark::DoNotOptimize(made);
                return !fault;
            });
    return true;
}();

} // namespace
