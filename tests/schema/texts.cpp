// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/texts.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>
#include <vector>

using namespace telltale;

namespace {

enum class mode { fast, slow };

struct defaults {
    bool a;
    int b;
    double c;
    std::string d;
    std::vector<int> e;
    mode f;
};

struct each_own {
    int a;
    static constexpr auto schema = telltale::schema(field<&each_own::a>(
        missing("a is required"), wrong_type("a must be a number"), not_integer("a must be whole"), minimum(1)));
};

struct one_for_all {
    int a;
    mode b;
    int c;
    static constexpr auto schema = telltale::schema(field<&one_for_all::a>(message("a is wrong"), minimum(1)),
                                                    field<&one_for_all::b>(message("b must be fast or slow")),
                                                    field<&one_for_all::c>(missing("c please"), message("c is wrong")));
};

} // namespace

TEST_CASE("a text says of what it speaks", "[schema]") {
    TWICE(missing("x").of == intrinsic_text::fault::missing);
    TWICE(missing("x").words == "x");
    TWICE(wrong_type("x").of == intrinsic_text::fault::wrong_type);
    TWICE(not_integer("x").of == intrinsic_text::fault::not_integer);
    TWICE(message("x").of == intrinsic_text::fault::any);
}

TEST_CASE("the sentences when nothing was said", "[schema]") {
    CHECK(told<defaults>("{}") == "1:1: error: a: required key is missing [missing_key]\n"
                                  "1:1: error: b: required key is missing [missing_key]\n"
                                  "1:1: error: c: required key is missing [missing_key]\n"
                                  "1:1: error: d: required key is missing [missing_key]\n"
                                  "1:1: error: e: required key is missing [missing_key]\n"
                                  "1:1: error: f: required key is missing [missing_key]");
    CHECK(told<defaults>(R"({"a":null,"b":null,"c":null,"d":null,"e":null,"f":null})") ==
          "1:6: error: a: must be a boolean (got null) [wrong_type]\n"
          "1:15: error: b: must be an integer (got null) [wrong_type]\n"
          "1:24: error: c: must be a number (got null) [wrong_type]\n"
          "1:33: error: d: must be a string (got null) [wrong_type]\n"
          "1:42: error: e: must be an array (got null) [wrong_type]\n"
          "1:51: error: f: must be a string (got null) [wrong_type]");
    CHECK(told<defaults>(R"({"a":true,"b":1.5,"c":0,"d":"","e":[],"f":"fats"})") ==
          "1:15: error: b: must be an integer (got 1.5) [not_an_integer]\n"
          R"(1:43: error: f: must be one of: fast, slow, did you mean "fast"? (got "fats") [not_one_of])");
    CHECK(told<defaults>("[]") == "1:1: error: (document): must be an object (got an array) [wrong_type]");
    CHECK(told<defaults>(" 5") == "1:2: error: (document): must be an object (got 5) [wrong_type]");
}

TEST_CASE("each fault has its own text", "[schema]") {
    CHECK(told<each_own>("{}") == "1:1: error: a: a is required [missing_key]");
    CHECK(told<each_own>(R"({"a":"1"})") == R"(1:6: error: a: a must be a number (got "1") [wrong_type])");
    CHECK(told<each_own>(R"({"a":1.5})") == "1:6: error: a: a must be whole (got 1.5) [not_an_integer]");
    CHECK(told<each_own>(R"({"a":-1.5})") == "1:6: error: a: a must be whole (got -1.5) [not_an_integer]\n"
                                             "1:6: error: a: must be >= 1 (got -1.5) [too_small]");
}

TEST_CASE("one text for all, where there is no closer one; rules keep theirs", "[schema]") {
    CHECK(told<one_for_all>("{}") == "1:1: error: a: a is wrong [missing_key]\n"
                                     "1:1: error: b: b must be fast or slow [missing_key]\n"
                                     "1:1: error: c: c please [missing_key]");
    CHECK(told<one_for_all>(R"({"a":1.5,"b":"fats","c":{}})") ==
          "1:6: error: a: a is wrong (got 1.5) [not_an_integer]\n"
          R"(1:14: error: b: b must be fast or slow (got "fats") [not_one_of])"
          "\n1:25: error: c: c is wrong (got an object) [wrong_type]");
    CHECK(told<one_for_all>(R"({"a":0,"b":7,"c":1})") == "1:6: error: a: must be >= 1 (got 0) [too_small]\n"
                                                         "1:12: error: b: b must be fast or slow (got 7) [wrong_type]");
}
