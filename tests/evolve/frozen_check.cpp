// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/frozen_check.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

#include <telltale/evolve/freeze.hpp>
#include <telltale/schema.hpp>

#include <optional>
#include <string>

using namespace telltale;
using namespace telltale::evolve;

namespace {

struct v1 {
    int tokens;
    std::optional<int> more;
    static constexpr auto schema = telltale::schema(field<&v1::tokens>(range(0, 100)));
};
struct v2 {
    int tokens;
    int more;
    static constexpr auto schema = telltale::schema(field<&v2::tokens>(range(1, 200)));
};

} // namespace

TEST_CASE("a frozen type tells all that breaks", "[evolve]") {
    std::string const frozen = freeze_to_json(type_tree<v1>, "event");
    frozen_verdict found = check_frozen_text(type_tree<v2>, frozen, "event.v1.json", compatibility::backward);
    CHECK(found.is_comparable);
    CHECK(found.broken == 2);
    CHECK(found.report == "event.v1.json: error: tokens: range changed from [0, 100] to [1, 200]: refuses 0\n"
                          "event.v1.json: error: more: changed from optional to required: refuses its absence\n");
    found = check_frozen_text(type_tree<v2>, frozen, "event.v1.json", compatibility::forward, true);
    CHECK(found.broken == 1);
    CHECK(found.report ==
          "event.v1.json: error: tokens: range changed from [0, 100] to [1, 200]: the older one refuses 200\n"
          "event.v1.json: note: more: changed from optional to required\n");
    CHECK(check_frozen_text(type_tree<v1>, frozen, "f", compatibility::full).report.empty());
}

TEST_CASE("what is no frozen type is no match", "[evolve]") {
    frozen_verdict found = check_frozen_text(type_tree<v1>, "{", "f.json", compatibility::backward);
    CHECK_FALSE(found.is_comparable);
    CHECK(found.report.find("f.json:1:2: error: ") == 0);
    found =
        check_frozen_text(type_tree<v1>, R"({"telltale_schema":1,"type":"t","document":{"kind":"list"},"records":[]})",
                          "f.json", compatibility::backward);
    CHECK_FALSE(found.is_comparable);
    CHECK(found.report == "f.json: error: list is without what it holds\n");
}

TEST_CASE("a frozen file", "[evolve]") {
    scratch_folder const folder;
    std::string const path = folder.write("v1.json", freeze_to_json(type_tree<v1>, "event"));
    CHECK(check_frozen_file(type_tree<v2>, path, compatibility::backward).broken == 2);
    frozen_verdict const none = check_frozen_file(type_tree<v2>, folder.path() + "/none", compatibility::backward);
    CHECK_FALSE(none.is_comparable);
    CHECK(none.report == folder.path() + "/none: error: cannot be read: No such file or directory\n");
}
