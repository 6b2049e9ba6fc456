// SPDX-License-Identifier: BSL-1.0
// A secret in a configuration: what is said of it when it is wrong, and what is written.
#include <telltale/text.hpp>

#include <iostream>
#include <map>
#include <string>
#include <string_view>

// [declare]
struct credentials {
    std::string user;
    std::string password;
    std::map<std::string, std::string> tokens;

    static constexpr auto schema = telltale::schema(
        telltale::field<&credentials::password>(telltale::secret, telltale::min_length(12)),
        telltale::field<&credentials::tokens>(telltale::secret, telltale::each(telltale::format(telltale::base64))));
};
// [/declare]

int main() {
    // [read]
    std::string_view const text = R"({"user": 7, "password": "hunter2", "tokens": {"ci": "s3cr3t"}})";
    auto const read = telltale::parse<credentials>(text);
    std::cout << telltale::text_report(read.error(), {.name = "login.json", .text = text});
    // [/read]

    // [write]
    credentials const good{.user = "ada", .password = "correct horse", .tokens = {}};
    std::cout << telltale::serialize(good) << '\n'
              << telltale::serialize(good, {.secrets = telltale::secrets::show}) << '\n';
    // [/write]
}
