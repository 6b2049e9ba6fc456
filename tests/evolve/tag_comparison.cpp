// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/tag_comparison.hpp>

#include "support/catch.hpp"
#include "support/told_changes.hpp"

#include <telltale/schema.hpp>
#include <telltale/value/other_tagged.hpp>
#include <telltale/value/raw_json.hpp>

#include <optional>
#include <string>
#include <variant>

using namespace telltale;

namespace {

struct file {
    std::string path;
};
struct file_now {
    std::string path;
    int size;
};
struct socket {
    int port;
};

struct inside {
    std::variant<file, socket> a;
    static constexpr auto schema = telltale::schema(field<&inside::a>(tagged<"kind">("file", "socket")));
};
struct inside_now {
    std::variant<file_now> a;
    static constexpr auto schema = telltale::schema(field<&inside_now::a>(tagged<"kind">("file")));
};
struct other_key {
    std::variant<file, socket> a;
    static constexpr auto schema = telltale::schema(field<&other_key::a>(tagged<"type">("file", "socket")));
};
struct beside {
    std::variant<file, socket> b;
    static constexpr auto schema = telltale::schema(field<&beside::b>(tagged_beside<"event">("file", "socket")));
};
struct beside_now {
    std::variant<file, std::optional<socket>, other_tagged> b;
    static constexpr auto schema = telltale::schema(field<&beside_now::b>(tagged_beside<"event">("file", "socket")));
};
struct loose {
    std::string event;
    raw_json b;
};

} // namespace

TEST_CASE("tags inside", "[evolve]") {
    CHECK(told_changes<inside, inside_now>() == "a<file>.size: added, and is required | refused read\n"
                                                "a: tag \"socket\" removed | refused read\n");
    CHECK(told_changes<inside, other_key>() == "a: the tag moved from \"kind\" to \"type\" | refused refused\n");
    CHECK(told_changes<inside, inside>().empty());
}

TEST_CASE("tags beside", "[evolve]") {
    CHECK(told_changes<beside, beside>().empty());
    CHECK(told_changes<beside, beside_now>() ==
          "b: any other tag is taken now | read refused\n"
          "b: with the tag \"socket\" it changed from required to optional | read refused\n");
}

TEST_CASE("a tag that becomes an ordinary member", "[evolve]") {
    std::string const told = told_changes<beside, loose>();
    CHECK(told.find("b: no tag stands beside it any more | read unsure\n") != std::string::npos);
    CHECK(told.find("b<file>: changed from a struct to any JSON value | read read\n") != std::string::npos);
    CHECK(told.find("event: was a tag, and is a member now | read read\n") != std::string::npos);
}
