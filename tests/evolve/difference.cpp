// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/difference.hpp>

#include "support/catch.hpp"

#include <telltale/schema.hpp>

#include <chrono>
#include <optional>
#include <string>

using namespace telltale;
using namespace telltale::evolve;

namespace {

struct before {
    int tokens;
    std::optional<std::string> name;
    std::chrono::milliseconds wait;
    int retries;
    static constexpr auto schema =
        telltale::schema(field<&before::tokens>(range(0, 100)), field<&before::wait>(unit<std::chrono::milliseconds>),
                         field<&before::retries>(default_to(3)));
};
struct after {
    int tokens;
    std::string name;
    std::chrono::milliseconds wait;
    int retries;
    static constexpr auto schema =
        telltale::schema(field<&after::tokens>(range(1, 100), description("Tokens.")),
                         field<&after::wait>(unit<std::chrono::seconds>), field<&after::retries>(default_to(5)));
};

} // namespace

TEST_CASE("all differences are constants, with what they mean for both", "[evolve]") {
    constexpr constants<change> all = difference<before, after>();
    static_assert(all[0].path == "tokens" && all[0].kind == change_kind::range);
    static_assert(all[0].words == "range narrowed from [0, 100] to [1, 100]");
    static_assert(all[0].backward == effect::refused && all[0].forward == effect::none &&
                  all[0].backward_example == "0");
    static_assert(all[1].words == "changed from optional to required" && all[1].kind == change_kind::presence);
    static_assert(all[2].words == "changed from a duration in whole units to a duration");
    static_assert(all[3].words == "unit changed from ms to s" && all[3].backward == effect::misread &&
                  all[3].forward == effect::misread);
    bool found = false;
    for (change const& c : all)
        found =
            found || (c.words == "default changed from 3 to 5" && c.path == "retries" && c.backward == effect::none);
    CHECK(found);
}

TEST_CASE("a type does not differ from itself", "[evolve]") {
    static_assert(difference<before, before>().size() == 0);
    SUCCEED();
}
