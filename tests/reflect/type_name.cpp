// SPDX-License-Identifier: BSL-1.0
// Short names of types.
#include <telltale/reflect/type_name.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <map>
#include <string>
#include <vector>

namespace reflected::deep {

struct config {
    struct inner {
        enum class kind { a };
    };
};
enum class colour { red };
template <class... T>
struct box {
    struct lid {};
};

} // namespace reflected::deep

struct at_the_root {};

namespace {

using telltale::reflect::type_name;
using namespace reflected::deep;

struct hidden {
    struct inside {};
};
namespace named {
struct hidden_too {};
} // namespace named

} // namespace

TEST_CASE("classes and enums by their own names") {
    TWICE(type_name<at_the_root> == "at_the_root");
    TWICE(type_name<config> == "config");
    TWICE(type_name<config::inner> == "inner");
    TWICE(type_name<config::inner::kind> == "kind");
    TWICE(type_name<colour> == "colour");
    TWICE(type_name<int> == "int");
}

TEST_CASE("in unnamed namespaces and functions") {
    TWICE(type_name<hidden> == "hidden");
    TWICE(type_name<hidden::inside> == "inside");
    TWICE(type_name<named::hidden_too> == "hidden_too");
    struct local {
        struct inside {};
    };
    TWICE(type_name<local> == "local");
    TWICE(type_name<local::inside> == "inside");
}

TEST_CASE("templates") {
    TWICE(type_name<box<>> == "box<>");
    TWICE(type_name<box<config>> == "box<config>");
    TWICE(type_name<box<config, hidden>> == "box<config, hidden>");
    TWICE(type_name<box<box<config::inner>>> == "box<box<inner>>");
    TWICE(type_name<box<box<box<>>>> == "box<box<box<>>>");
    TWICE(type_name<box<config, box<hidden>>::lid> == "lid");
    TWICE(type_name<box<box<config, int>::lid>> == "box<lid>");
    TWICE(type_name<std::vector<config>>.substr(0, 13) == "vector<config");
}

TEST_CASE("a zero follows a name") { CHECK(std::string(type_name<box<hidden>>.data()) == "box<hidden>"); }
