// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/compiled_answers.hpp>

#include "support/catch.hpp"

#include <telltale/schema.hpp>

#include <string>

using namespace telltale;
using namespace telltale::evolve;

namespace {

struct before {
    std::string a, b, c;
    static constexpr auto schema =
        telltale::schema(field<&before::a>(pattern<"^[ab]+$">()), field<&before::b>(pattern<"^[ab]+$">()),
                         field<&before::c>(is_one_of("x", "y")));
};
struct after {
    std::string a, b, c;
    static constexpr auto schema =
        telltale::schema(field<&after::a>(pattern<"^[abc]+$">()), field<&after::b>(pattern<"^[abc]+$">()),
                         field<&after::c>(max_length(1), pattern<"^x">()));
};

} // namespace

TEST_CASE("each question is answered once", "[evolve]") {
    using answers = compiled_answers<after, before>;
    static_assert(answers::all.size() == 3); // of a and b, which are alike, and two of c
    static_assert(answers::answers[0].what == effect::none);
    static_assert(answers::answers[1].what == effect::none);
    static_assert(answers::answers[2].what == effect::refused && answers::answers[2].example() == "y");
    static_assert(compiled_answers<before, after>::answers[0].example() == "c");
    SUCCEED();
}

TEST_CASE("nothing is asked of types that are the same", "[evolve]") {
    static_assert(compiled_answers<before, before>::all.size() == 0);
    SUCCEED();
}
