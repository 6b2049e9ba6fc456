// SPDX-License-Identifier: BSL-1.0
// A configuration file, with comments, read when a program starts: the settings, or a report and the end.
#include <telltale/text.hpp>

#include <cstdint>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

// [declare]
struct server {
    std::string host;
    std::uint16_t port = 8080;
    std::vector<std::string> certificates;
    std::uint32_t idle_timeout_s = 60;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case, telltale::unknown_keys::warn, telltale::field<&server::host>(telltale::min_length(1)),
        telltale::field<&server::port>(telltale::minimum(1024), telltale::default_to(8080)),
        telltale::field<&server::certificates>(telltale::min_items(1, "a server needs a certificate")),
        telltale::field<&server::idle_timeout_s>(telltale::range(1, 3600), telltale::default_to(60)));
};
// [/declare]

// [load]
std::optional<server> load(char const* path) {
    telltale::issues warnings;
    auto read = telltale::parse_file<server>(path, {.comments = true, .trailing_commas = true, .sink = warnings});
    for (telltale::issue const& doubtful : warnings) std::cout << doubtful << '\n';
    if (read) return *std::move(read);
    std::cout << read.report();
    return std::nullopt;
}
// [/load]

int main() {
    for (char const* path : {"data/server.jsonc", "data/server-bad.jsonc", "data/none.jsonc"}) {
        if (auto const loaded = load(path))
            std::cout << "listening on " << loaded->host << ':' << loaded->port << ", idle for "
                      << loaded->idle_timeout_s << " s, " << loaded->certificates.size() << " certificates\n";
        std::cout << '\n';
    }
}
