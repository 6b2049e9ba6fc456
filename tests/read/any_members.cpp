// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/any_members.hpp>

#include <telltale/text.hpp>

#include "support/catch.hpp"
#include "support/told.hpp"

#include <string>
#include <variant>

namespace {

struct lamp {
    std::string name;
    int watts = 0;

    static constexpr auto schema = telltale::schema(telltale::unknown_keys::reject);
};
struct bell {
    int volume = 0;
};
struct device {
    std::variant<lamp, bell> is;

    static constexpr auto schema =
        telltale::schema(telltale::field<&device::is>(telltale::tagged<"kind">("lamp", "bell")));
};

} // namespace

TEST_CASE("keys of nobody are reported, in any spelling", "[read]") {
    CHECK(told<lamp>(R"({"name":"a","watts":1})") == "ok");
    CHECK(told<lamp>(R"({"name":"a","wats":1,"watts":2})") ==
          R"(1:13: error: wats: unknown key, did you mean "watts"? [unknown_key])");
    CHECK(told<lamp>(R"({"name":"a","w\u0061ts":1,"watts":2})") ==
          R"(1:13: error: wats: unknown key, did you mean "watts"? [unknown_key])");
    CHECK(told<lamp>(R"({"x" : 1,"name":"a","watts":2})") == "1:2: error: x: unknown key [unknown_key]");
}

TEST_CASE("a tag belongs to the variant and not to its alternative, which refuses it the second time", "[read]") {
    CHECK(told<device>(R"({"is":{"kind":"lamp","name":"a","watts":1}})") == "ok");
    CHECK(told<device>(R"({"is":{"watts":1,"kind":"lamp","name":"a"}})") == "ok");
    CHECK(told<device>(R"({"is":{"kind":"lamp","name":"a","watts":1,"kind":"lamp"}})") ==
          "1:43: error: is.kind: duplicate key: it came before in the same object [duplicate_key]");
}

TEST_CASE("plain keys and others are members alike", "[read]") {
    CHECK(told<lamp>(R"({"watts":1,"name":"a"})") == "ok");
    CHECK(told<lamp>(R"({"w\u0061tts":1, "n\u0061me" :"a" })") == "ok");
    CHECK(told<lamp>(R"({"watts":1,"name":2})") == "1:19: error: name: must be a string (got 2) [wrong_type]");
    CHECK(told<lamp>(R"({"watts":1 "name":"a"})").starts_with("1:12: error: (document): expected ',' or '}'"));
}
