// SPDX-License-Identifier: BSL-1.0
// Rules that no value satisfies, of which docs/compiler-output.md quotes what each compiler says; quoted.sh compares it.
#include <telltale/text.hpp>

#include <cstdint>
#include <string_view>

// [program]
struct config {
    std::uint16_t prometheus_port;

    static constexpr auto schema =
        telltale::schema(telltale::field<&config::prometheus_port>(telltale::minimum(9464), telltale::maximum(1024)));
};

bool is_config(std::string_view text) { return telltale::validate<config>(text).ok(); }
// [/program]
