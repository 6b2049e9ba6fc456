// SPDX-License-Identifier: BSL-1.0
// Structs of more members than C++20 can take apart.
#include <telltale/schema/record.hpp>

#include <telltale/read/parse.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>

using namespace telltale;

namespace {

#define TEN(p) p##0, p##1, p##2, p##3, p##4, p##5, p##6, p##7, p##8, p##9
#define FORTY(p) TEN(p##a), TEN(p##b), TEN(p##c), TEN(p##d)

struct [[=camel_case]] wide {
    [[=minimum(1)]] int FORTY(of_one_);
    int FORTY(b_);
    [[=maximum(9, "at most 9")]] int FORTY(c_);

private:
    int FORTY(d_);
    [[=wire_name("the end")]] std::string last_;
};

} // namespace

TEST_CASE("more than 128 members", "[annotations]") {
    TWICE(record<wide>::size == 161);
    TWICE(record<wide>::members[0].name == "ofOneA0");
    TWICE(record<wide>::members[0].value->rules.size() == 1);
    TWICE(record<wide>::members[40].value->rules.size() == 0);
    TWICE(record<wide>::members[119].name == "cD9");
    TWICE(record<wide>::members[119].value->rules[0].message == "at most 9");
    TWICE(record<wide>::members[160].name == "the end");

    std::string text = "{";
    for (std::size_t i = 0; i != 160; ++i) text += '"' + std::string(record<wide>::members[i].name) + "\":5,";
    text += R"("the end":"x"})";
    auto const read = parse<wide>(text);
    REQUIRE(read);
    CHECK(serialize(*read) == text);
    text.replace(text.find("\"cD9\":5"), 7, "\"cD9\":10");
    CHECK(told<wide>(text).find("error: cD9: at most 9 (got 10) [too_big]") != std::string::npos);
}
