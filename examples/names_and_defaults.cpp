// SPDX-License-Identifier: BSL-1.0
// What a member's key is, what it has when it is absent, and what becomes of keys that nobody declared.
#include <telltale/text.hpp>

#include <cstdint>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <vector>

// [names]
struct upload {
    std::string file_name; // "fileName", by the case
    std::uint32_t class_;  // "class": one trailing _ is not part of a name
    std::string checksum;  // "sha256", written out
    std::string owner;     // read as "user" too, written as "owner"
    std::optional<std::string> mode;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case, telltale::description("A file that somebody sent."),
        telltale::field<&upload::checksum>(telltale::wire_name("sha256"), telltale::description("Of the whole file.")),
        telltale::field<&upload::owner>(telltale::alias("user"), telltale::since("1.4"), telltale::example("ada")),
        telltale::field<&upload::mode>(telltale::deprecated("is ignored; send \"class\"")));
};
// [/names]

// [absent]
struct retry {
    std::uint32_t times = 3;
    double pause_s = 0.5;
};
template <> // all of them may be absent, and are then what they are in retry{}
inline constexpr auto telltale::schema_for<retry> = telltale::schema(telltale::initializers_are_defaults);

struct job {
    std::string name;                         // must be there
    std::optional<std::string> note;          // may be absent; null is wrong ...
    std::optional<std::string> queue;         // ... but not here
    telltale::nullable<std::string> worker;   // must be there, and may be null
    std::uint32_t priority;                   // 5 when it is absent
    retry again;                              // must be there; may be {}
    std::map<std::string, std::string> extra; // every other key

    static constexpr auto schema =
        telltale::schema(telltale::field<&job::queue>(telltale::null_is_absent),
                         telltale::field<&job::priority>(telltale::default_to(5), telltale::range(0, 9)),
                         telltale::field<&job::extra>(telltale::rest));
};
// [/absent]

int main() {
    telltale::issues warnings;
    auto const sent = telltale::parse<upload>(R"({"fileName":"a","class":1,"sha256":"","user":"Ada","mode":"x"})",
                                              {.sink = warnings});
    std::cout << warnings << telltale::serialize(sent.value()) << '\n';

    auto const read =
        telltale::parse<job>(R"({"name":"j","queue":null,"worker":null,"again":{"times":1},"team":"red"})");
    std::cout << telltale::serialize(read.value()) << '\n'
              << telltale::validate<job>(R"({"note":null,"queue":null,"again":{}})");
}
