// SPDX-License-Identifier: BSL-1.0
// A default that breaks its own rule, of which docs/compiler-output.md quotes what each compiler says; quoted.sh compares it.
#include <telltale/text.hpp>

#include <string>
#include <string_view>

// [program]
struct service {
    std::string name;

    static constexpr auto schema = telltale::schema(telltale::field<&service::name>(
        telltale::pattern<"^[a-z-]+$">("must be lower case"), telltale::default_to("My Service")));
};

bool is_service(std::string_view text) { return telltale::validate<service>(text).ok(); }
// [/program]
