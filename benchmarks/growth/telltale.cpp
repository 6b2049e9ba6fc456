// SPDX-License-Identifier: BSL-1.0
// telltale::parse with its defaults.
#include "growth/growth.hpp"
#include "messages/schema.hpp"

// The last argument says nothing, and ends the list.
#define TELLTALE_GROWTH_FIELD(name) telltale::field<&growth::members_200::name>(),
template <>
inline constexpr auto telltale::schema_for<growth::members_200> =
    telltale::schema(TELLTALE_GROWTH_200(TELLTALE_GROWTH_FIELD) telltale::unknown_keys::ignore);

namespace {

struct reader {
    template <class T>
    static bool read(std::string const& document) {
        auto made = telltale::parse<T>(document);
        benchmark::DoNotOptimize(made);
        return made.has_value();
    }
};

[[maybe_unused]] bool const entered =
    growth::enter_reader<reader, messages::completed<messages::ruled>>("telltale", "completed");

} // namespace
