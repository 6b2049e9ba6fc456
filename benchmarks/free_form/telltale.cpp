// SPDX-License-Identifier: BSL-1.0
// telltale::parse into raw_json: grammar, UTF-8, surrogates, depth and duplicate keys are checked.
#include <telltale/text.hpp>

#include "contender.hpp"
#include "messages/free_form.hpp"

namespace {

[[maybe_unused]] bool const entered = [] {
    for (std::string_view const character : messages::free_form_names)
        bench::enter(
            "free_form", character, "telltale",
            [character]() -> auto const& { return messages::free_form_documents(character); },
            [](std::string const& document) {
                auto made = telltale::parse<telltale::raw_json>(document);
                benchmark::DoNotOptimize(made);
                return made.has_value();
            });
    return true;
}();

} // namespace
