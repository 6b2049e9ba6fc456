// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/object_comparison.hpp>

#include "support/catch.hpp"
#include "support/told_changes.hpp"

#include <telltale/schema.hpp>
#include <telltale/value/raw_json.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>

using namespace telltale;

namespace {

struct plain {
    int a;
    int b;
};
struct renamed {
    int a;
    int c;
    static constexpr auto schema = telltale::schema(field<&renamed::c>(alias("b")));
};
struct merged {
    int a;
    static constexpr auto schema = telltale::schema(field<&merged::a>(alias("b")));
};
struct strict {
    int a;
    static constexpr auto schema = telltale::schema(unknown_keys::reject);
};
struct keeps {
    int a;
    std::map<std::string, raw_json> others;
    static constexpr auto schema = telltale::schema(field<&keeps::others>(rest));
};
struct keeps_and_names {
    int a;
    std::optional<int> d;
    std::map<std::string, raw_json> others;
    static constexpr auto schema = telltale::schema(field<&keeps_and_names::others>(rest));
};
struct keeps_and_renames {
    int c;
    std::map<std::string, raw_json> others;
    static constexpr auto schema =
        telltale::schema(field<&keeps_and_renames::c>(alias("a")), field<&keeps_and_renames::others>(rest));
};
struct keeps_and_joins {
    int a;
    std::optional<raw_json> d;
    std::map<std::string, raw_json> others;
    static constexpr auto schema =
        telltale::schema(field<&keeps_and_joins::d>(alias("e")), field<&keeps_and_joins::others>(rest));
};
struct ordered {
    int a;
    int b;
    static constexpr auto schema =
        telltale::schema(satisfies<&ordered::a, &ordered::b>([](int a, int b) { return a <= b; }, "a <= b"));
};
struct list {
    int a;
    std::unique_ptr<list> next;
};
struct list_now {
    double a;
    std::unique_ptr<list_now> next;
};

} // namespace

TEST_CASE("members that come, go and change their names", "[evolve]") {
    CHECK(told_changes<plain, renamed>() ==
          "b: renamed from \"b\" to \"c\", with the old key as an alias | read refused\n");
    CHECK(told_changes<plain, merged>().find("\"a\" and \"b\" are one member now | refused read\n") !=
          std::string::npos);
    CHECK(told_changes<plain, strict>() ==
          "b: removed, and was required, where unknown keys are rejected | refused refused\n"
          "(document): unknown keys were ignored and are rejected now | read read\n");
}

TEST_CASE("what the rest holds", "[evolve]") {
    CHECK(told_changes<keeps, keeps_and_names>() == "d: added | read read\n"
                                                    "d: changed from any JSON value to an integer | refused read\n");
    CHECK(told_changes<keeps, keeps_and_joins>() ==
          "d: added | read read\n"
          "d: the other keys that are kept may hold this member twice, under its aliases | refused read\n");
    CHECK(told_changes<keeps, keeps_and_renames>().find(
              "\"c\" as this member, and the other keys that are kept may hold it too | refused") != std::string::npos);
    CHECK(told_changes<keeps, strict>().find(
              "(document): other keys are no longer kept, and rejected | refused read\n") != std::string::npos);
}

TEST_CASE("maps, structs and any objects", "[evolve]") {
    using map = std::map<std::string, int>;
    CHECK(told_changes<plain, map>() == "(document): changed from a struct to a map | read read\n"
                                        "a: removed, and was required | read refused\n"
                                        "b: removed, and was required | read refused\n");
    CHECK(told_changes<map, raw_object>().find("(document): changed from a map to any object | read read\n") == 0);
}

TEST_CASE("rules across members", "[evolve]") {
    CHECK(told_changes<plain, ordered>() == "(document): rule across members added: \"a <= b\" | unsure read\n");
    CHECK(told_changes<ordered, ordered>().empty());
}

TEST_CASE("a struct inside itself is compared once", "[evolve]") {
    CHECK(told_changes<list, list_now>() ==
          "a: changed from an integer to a number | read refused\n"
          "a: range widened from [-2147483648, 2147483647] to (-infinity, infinity) | read refused\n");
}
