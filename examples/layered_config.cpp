// SPDX-License-Identifier: BSL-1.0
// One configuration laid over another: what a document does not say stays as it is.
#include <telltale/text.hpp>

#include <cstdint>
#include <iostream>
#include <string>
#include <string_view>

// [declare]
struct limits {
    std::uint32_t tokens = 4096;
    double timeout_s = 30;

    static constexpr auto schema =
        telltale::schema(telltale::camel_case, telltale::field<&limits::tokens>(telltale::minimum(1)));
};

struct settings {
    std::string host = "localhost";
    std::uint16_t port = 8080;
    ::limits limits{};

    static constexpr auto schema = telltale::schema(telltale::field<&settings::port>(telltale::minimum(1024)));
};
// [/declare]

int main() {
    struct layer {
        std::string_view name, text;
    };
    constexpr layer layers[] = {
        {"system.json", R"({"host": "10.0.0.1", "limits": {"tokens": 8192}})"},
        {"user.json", R"({"limits": {"timeoutS": 2.5}})"},
        {"local.json", R"({"port": 80})"},
    };
    // [layers]
    settings now; // the defaults in the struct are the lowest layer
    for (layer const& l : layers) {
        settings next = now; // so that a faulty layer changes nothing
        if (auto const read = telltale::parse_into(l.text, next, {.absent_keys = telltale::absent_keys::keep}); !read)
            std::cout << telltale::text_report(read.error(), {.name = l.name, .text = l.text});
        else now = next;
    }
    std::cout << telltale::serialize(now) << '\n';
    // [/layers]
}
