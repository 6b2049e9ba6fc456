// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/enumeration.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace {

enum class plain { red, light_green, short_ };
enum class cased { model_loaded, gpu2_lost };
enum class written { low = -1000, high = 1000000, other = 5 };
enum unscoped : std::uint8_t { first = 3, second = 7 };

struct all {
    plain a;
    cased b;
    written c;
    std::optional<unscoped> d;
};

} // namespace

template <>
inline constexpr auto telltale::schema_for<cased> = telltale::enumeration(telltale::kebab_case);
template <>
inline constexpr auto telltale::schema_for<written> =
    telltale::enumeration(telltale::value(written::low, "Niedrig!"), telltale::value(written::high, "h\xC3\xB6her"));

using telltale::enum_name;
using telltale::enum_value;

TEST_CASE("the enumerators' own names, without a trailing underscore", "[schema]") {
    TWICE(enum_name(plain::red) == "red");
    TWICE(enum_name(plain::light_green) == "light_green");
    TWICE(enum_name(plain::short_) == "short");
    TWICE(enum_name(static_cast<plain>(9)) == std::nullopt);
    TWICE(enum_value<plain>("short") == plain::short_);
    TWICE(enum_value<plain>("short_") == std::nullopt);
    TWICE(enum_value<plain>("Red") == std::nullopt);
    TWICE(enum_value<plain>("") == std::nullopt);
    TWICE(enum_name(second) == "second");
    TWICE(enum_value<unscoped>("first") == first);
}

TEST_CASE("names in a case", "[schema]") {
    TWICE(enum_name(cased::model_loaded) == "model-loaded");
    TWICE(enum_value<cased>("gpu2-lost") == cased::gpu2_lost);
    TWICE(enum_value<cased>("model_loaded") == std::nullopt);
}

TEST_CASE("names written out, for any value", "[schema]") {
    TWICE(enum_name(written::low) == "Niedrig!");
    TWICE(enum_name(written::high) == "h\xC3\xB6her");
    TWICE(enum_name(written::other) == std::nullopt); // it was left out
    TWICE(enum_value<written>("Niedrig!") == written::low);
    TWICE(enum_value<written>("low") == std::nullopt);
}

TEST_CASE("enumerations are read and written by their texts", "[schema]") {
    auto const read = telltale::parse<all>(R"({"a":"light_green","b":"gpu2-lost","c":"h\u00f6her"})");
    REQUIRE(read);
    CHECK(read->a == plain::light_green);
    CHECK(read->b == cased::gpu2_lost);
    CHECK(read->c == written::high);
    CHECK(telltale::serialize(*read) == "{\"a\":\"light_green\",\"b\":\"gpu2-lost\",\"c\":\"h\xC3\xB6her\"}");
}

TEST_CASE("a text that names nothing, with what was probably meant", "[schema]") {
    CHECK(
        told<all>(R"({"a":"lightgreen","b":"model.loaded","c":"x","d":"Second"})") ==
        R"(1:6: error: a: must be one of: red, light_green, short, did you mean "light_green"? (got "lightgreen") [not_one_of])"
        "\n"
        R"(1:23: error: b: must be one of: model-loaded, gpu2-lost, did you mean "model-loaded"? (got "model.loaded") [not_one_of])"
        "\n1:42: error: c: must be one of: Niedrig!, h\xC3\xB6her (got \"x\") [not_one_of]\n"
        R"(1:50: error: d: must be one of: first, second, did you mean "second"? (got "Second") [not_one_of])");
    CHECK(told<all>(R"({"a":0,"b":"gpu2-lost","c":"Niedrig!"})") ==
          "1:6: error: a: must be a string (got 0) [wrong_type]");
}
