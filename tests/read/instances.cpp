// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/instances.hpp>

#include <telltale/read/validate.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace {

/// A member of each type that has an instance, and some that have none.
struct all {
    bool a{};
    std::int32_t b{};
    std::int64_t c{};
    std::uint16_t d{};
    std::uint32_t e{};
    std::uint64_t f{};
    double g{};
    std::string h{};
    std::optional<bool> i{};
    std::optional<std::int32_t> j{};
    std::optional<std::int64_t> k{};
    std::optional<std::uint16_t> l{};
    std::optional<std::uint32_t> m{};
    std::optional<std::uint64_t> n{};
    std::optional<double> o{};
    std::optional<std::string> p{};
    std::int8_t q{};
    std::vector<float> r{};
};

} // namespace

TEST_CASE("scalars of all types are read carefully, whether their code is here or elsewhere") {
    std::string const text =
        R"({"r":[1e0],"q":1.0,"p":"\u0041","o":1e0,"n":1e0,"m":1e0,"l":1e0,"k":1e0,"j":1e0,"i":true,)"
        R"("h":"\u0041","g":1e0,"f":1e0,"e":1e0,"d":1e0,"c":1e0,"b":1e0,"a":true})";
    CHECK(telltale::validate<all>(text).ok());
    telltale::issues const wrong =
        telltale::validate<all>(R"({"a":1,"b":2.5,"c":"","d":65536,"e":-1,"f":1e30,"g":1e400,)"
                                R"("h":1,"i":1,"j":0.5,"k":{},"l":-1,"m":1e10,"n":-1,"o":"",)"
                                R"("p":true,"q":128,"r":[1e39]})");
    CHECK(wrong.size() == 18);
}
