// SPDX-License-Identifier: BSL-1.0
#include <telltale/yaml/core_schema.hpp>

#include "support/twice.hpp"

#include <string>
#include <string_view>

using telltale::core_schema;
using kind = core_schema::kind;

namespace {

std::string json_of(std::string_view plain) {
    std::string out;
    core_schema::append_number(out, plain);
    return out;
}

} // namespace

TEST_CASE("null and booleans are these words and no others", "[yaml]") {
    TWICE(core_schema::resolve("") == kind::null);
    TWICE(core_schema::resolve("~") == kind::null);
    for (std::string_view const word : {"null", "Null", "NULL"}) CHECK(core_schema::resolve(word) == kind::null);
    for (std::string_view const word : {"true", "True", "TRUE", "false", "False", "FALSE"}) {
        CHECK(core_schema::resolve(word) == kind::boolean);
        CHECK(core_schema::is_false(word) == (word.size() == 5));
    }
    for (std::string_view const word : {"yes", "no", "on", "off", "y", "n", "nUll", "tRUE", "None", "~~", " "})
        CHECK(core_schema::resolve(word) == kind::text);
}

TEST_CASE("integers", "[yaml]") {
    TWICE(core_schema::resolve("0") == kind::integer);
    for (std::string_view const word : {"-0", "+7", "-12", "007", "0x1F", "0xaB", "0o17", "99999999999999999999999"})
        CHECK(core_schema::resolve(word) == kind::integer);
    for (std::string_view const word :
         {"-", "+", "--1", "+-1", "1_000", "0x", "0o", "0o8", "0xG", "-0x1", "+0o7", "0X1F", "0b1", "1 2", "12:30:45"})
        CHECK(core_schema::resolve(word) == kind::text);
}

TEST_CASE("real numbers", "[yaml]") {
    TWICE(core_schema::resolve("1.5") == kind::real);
    for (std::string_view const word : {".5", "5.", "-.5", "+5.e3", "1e3", "1E+3", "0.e-0", "1.e1", "08.5", "1e400"})
        CHECK(core_schema::resolve(word) == kind::real);
    for (std::string_view const word : {".", "-.", "+.e1", ".e1", "e1", "1e", "1e+", "1.5.5", "1.2.3.4", "1e1.5",
                                        "1.5x", "0x1.8", ".5e", "infinity", "inf", "nan"})
        CHECK(core_schema::resolve(word) == kind::text);
    for (std::string_view const word : {".inf", ".Inf", ".INF", "-.inf", "+.INF", ".nan", ".NaN", ".NAN"})
        CHECK(core_schema::resolve(word) == kind::not_finite);
    for (std::string_view const word : {".iNF", "-.nan", "+.NaN", ".Nan", "..inf", ".infinity"})
        CHECK(core_schema::resolve(word) == kind::text);
}

TEST_CASE("numbers as JSON", "[yaml]") {
    for (std::string_view const same : {"0", "-0", "17", "-1.50", "1E+5", "1e-3", "0.0", "18446744073709551616"})
        CHECK(json_of(same) == same);
    CHECK(json_of("+7") == "7");
    CHECK(json_of("007") == "7");
    CHECK(json_of("-000") == "-0");
    CHECK(json_of("+00.50e+01") == "0.50e+01");
    CHECK(json_of(".5") == "0.5");
    CHECK(json_of("-.5E2") == "-0.5E2");
    CHECK(json_of("5.") == "5");
    CHECK(json_of("+5.e3") == "5e3");
    CHECK(json_of("00.") == "0");
}

TEST_CASE("hexadecimal and octal integers are exact", "[yaml]") {
    CHECK(json_of("0x0") == "0");
    CHECK(json_of("0o17") == "15");
    CHECK(json_of("0x00fF") == "255");
    CHECK(json_of("0xFFFFFFFFFFFFFFFF") == "18446744073709551615");
    CHECK(json_of("0x10000000000000000") == "18446744073709551616");
    CHECK(json_of("0o1777777777777777777777") == "18446744073709551615");
    CHECK(json_of("0x" + std::string(500, '0') + "1") == "1");
    CHECK(json_of("0x" + std::string(400, '1')).size() == 481);
    CHECK(json_of("0x" + std::string(401, '1')) == "1e999");
}
