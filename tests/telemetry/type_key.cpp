// SPDX-License-Identifier: BSL-1.0
#include <telltale/telemetry/type_key.hpp>

#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/event_catalog.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>
#include <variant>

using namespace telltale::telemetry;

namespace {

struct hello {
    std::string name;
};
struct bye {};

template <class Catalog>
struct message {
    std::string sender;
    typename Catalog::payload body;
    static constexpr auto schema = telltale::schema(telltale::field<&message::body>(type_key<Catalog, "kind">));
};
using messages = event_catalog<event<"hello", hello>, event<"bye", bye>>::over<message>;

} // namespace

TEST_CASE("the tags of an envelope are the catalog's types") {
    TWICE(type_key<messages, "kind">.key == "kind");
    TWICE(type_key<messages, "kind">.is_beside);
    TWICE(type_key<messages, "kind">.names.size() == 2);
    TWICE(type_key<messages, "kind">.names[0] == "hello");
    TWICE(type_key<messages, "kind">.names[1] == "bye");
    TWICE(type_key<messages::open, "k">.names.size() == 2); // the other types have no name
}

TEST_CASE("the type stands beside the payload, under its key") {
    std::string const text = R"({"sender":"Ada","kind":"hello","body":{"name":"Bob"}})";
    auto const read = messages::parse(text);
    REQUIRE(read);
    CHECK(std::get<hello>(read->body).name == "Bob");
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<messages::record>(R"({"sender":"Ada","body":{},"kind":"by"})") ==
          "1:34: error: kind: must be one of: hello, bye, did you mean \"bye\"? (got \"by\") [unknown_tag]");
}
