// SPDX-License-Identifier: BSL-1.0
// Classes that are no plain aggregates: with private members, with a base class.
#include <telltale/text.hpp>

#include <iostream>
#include <string>

// [private]
class account { // every member that is to be read has a field; a trailing _ is not part of its name
public:
    static consteval auto schema() {
        return telltale::schema(telltale::field<&account::name_>(telltale::min_length(1)),
                                telltale::field<&account::credit_>());
    }
    [[nodiscard]] std::string const& name() const { return name_; }

private:
    std::string name_;
    double credit_ = 0;
};
// [/private]

// [derived]
struct message {
    std::string id;
};
struct greeting : message { // the members of the base class have fields too, and stand where their fields stand
    std::string text;

    static constexpr auto schema =
        telltale::schema(telltale::field<&greeting::id>(telltale::min_length(1)), telltale::field<&greeting::text>());
};
// [/derived]

int main() {
    std::cout << telltale::parse<account>(R"({"name":"Ada","credit":1.5})").value().name() << '\n'
              << telltale::validate<account>(R"({"name":""})")
              << telltale::serialize(telltale::parse<greeting>(R"({"text":"hello","id":"1"})").value()) << '\n'
              << telltale::validate<greeting>(R"({"text":"hello"})");
}
