// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/key_guess.hpp>

#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/record.hpp>

#include "support/catch.hpp"

#include <bit>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace {

struct usual {
    int id;
    std::string name;
    int prometheus_port;
    int prometheus_path; // differs from the one before in its twelfth character
    std::map<std::string, int> others;
    static constexpr auto schema = telltale::schema(telltale::field<&usual::others>(telltale::rest));
};

struct alike {
    int x_a_long_beginning_1;
    int x_a_long_beginning_2;
    int x;
};

struct quoted {
    int first;
    int second;
    static constexpr auto schema = telltale::schema(telltale::field<&quoted::first>(telltale::wire_name("\"a\"")),
                                                    telltale::field<&quoted::second>(telltale::wire_name("")));
};

struct none {};

template <class T>
std::size_t guessed(std::string_view text) {
    return telltale::record<T>::guess.at(text.data(), text.data() + text.size());
}

} // namespace

TEST_CASE("a key is guessed by its bytes before its end is known", "[schema]") {
    if constexpr (std::endian::native == std::endian::little) {
        CHECK(guessed<usual>(R"("id":1,"name":2})") == 0);
        CHECK(guessed<usual>(R"("name":"text"})") == 1);
        CHECK(guessed<usual>(R"("others":"text"})") == 5);    // what takes the rest has no key
        CHECK(guessed<usual>(R"("prometheus_port":1})") < 4); // of the two that look the same, one
        CHECK(guessed<quoted>(R"("\"a\"":123456})") == 0);
        CHECK(guessed<quoted>(R"("":123456789})") == 1);
    }
    CHECK(guessed<usual>(R"("id":1})") == 5); // too near to the end to be looked at
    CHECK(guessed<none>(R"("id":1,"name":2})") == 0);
}

TEST_CASE("a guess names a member of the same bytes or none", "[schema]") {
    CHECK(guessed<alike>(R"("unknown":1,"name":2})") >= 2);
    CHECK(guessed<alike>(R"("x":1,"name":2,"more":3})") <= 3);
}
