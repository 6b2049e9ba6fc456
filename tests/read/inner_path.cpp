// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/inner_path.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using telltale::append_inner_path;
using telltale::path;

namespace {

// The path to the key at the first `^` in the text, which is taken out; the value begins at `from`.
std::string found(std::string text, std::size_t from = 0) {
    std::size_t const key = text.find('^');
    text.erase(key, 1);
    path steps{"start"};
    append_inner_path(steps, text, from, key);
    return steps.pointer();
}

} // namespace

TEST_CASE("the way to a key inside a value", "[read]") {
    CHECK(found(R"({^"a":1})") == "/start/a");
    CHECK(found(R"({"a":1,^"b":2})") == "/start/b");
    CHECK(found(R"({"a":{"b":[1,{},{"c":0,^"d":2}]}})") == "/start/a/b/2/d");
    CHECK(found(R"([[],[1,2],{"x":{}},{^"k":1}])") == "/start/3/k");
    CHECK(found(R"( { "a" : [ 1 , { ^"b" : 2 } ] } )") == "/start/a/1/b");
}

TEST_CASE("strings may hold what looks like structure", "[read]") {
    CHECK(found(R"({"a":"{[,\"\\","b\"]":{^"c":1}})") == "/start/b\"]/c");
    CHECK(found(R"(["}","]",{"x":"\\",^"y":1}])") == "/start/2/y");
}

TEST_CASE("escapes of keys are resolved", "[read]") {
    CHECK(found(R"({"\u0061\/":{^"\n\u00e9":1}})") == "/start/a~1/\n\xC3\xA9");
}

TEST_CASE("a value within a document", "[read]") { CHECK(found(R"({"outer":{"a":1,^"a":2}})", 9) == "/start/a"); }
