// SPDX-License-Identifier: BSL-1.0
// glaze with its defaults. Not checked: see read/glaze.cpp.
#include "messages/glaze.hpp"
#include "growth/growth.hpp"

// One member more than there are ends the list.
#define TELLTALE_GROWTH_FIELD(name) &growth::members_200::name,
template <>
struct glz::meta<growth::members_200> {
    static constexpr auto value = object(TELLTALE_GROWTH_200(TELLTALE_GROWTH_FIELD) "end", &growth::members_200::maa);
};

namespace {

struct reader {
    template <class T>
    static bool read(std::string const& document) {
        T made{};
        auto const fault = glz::read_json(made, document);
        benchmark::DoNotOptimize(made);
        return !fault;
    }
};

[[maybe_unused]] bool const entered =
    growth::enter_reader<reader, messages::completed<messages::glaze_kit>>("glaze", "completed");

} // namespace
