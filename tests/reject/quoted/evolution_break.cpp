// SPDX-License-Identifier: BSL-1.0
// A version that cannot read the one before, of which docs/compiler-output.md quotes what each compiler says; quoted.sh compares it.
#include <telltale/evolve.hpp>
#include <telltale/text.hpp>

#include <optional>
#include <string>

// [program]
struct event_v1 {
    int tokens;
    std::optional<std::string> model;

    static constexpr auto schema = telltale::schema(telltale::field<&event_v1::tokens>(telltale::range(0, 100)));
};
struct event_v2 {
    int tokens;
    std::string model;

    static constexpr auto schema = telltale::schema(telltale::field<&event_v2::tokens>(telltale::range(1, 4096)));
};

static_assert(telltale::evolve::can_read<event_v2, event_v1>);
// [/program]
