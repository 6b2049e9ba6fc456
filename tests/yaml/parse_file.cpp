// SPDX-License-Identifier: BSL-1.0
#include <telltale/yaml/parse_file.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

#include <string>

using namespace telltale;

namespace {

struct config {
    int port = 0;
    static constexpr auto schema = telltale::schema(unknown_keys::warn, field<&config::port>(minimum(1024)));
};

} // namespace

TEST_CASE("a file of YAML", "[yaml]") {
    scratch_folder const folder;
    std::string const good = folder.write("good.yaml", "port: 8080\nprot: 1\n");
    issues warnings;
    auto const read = parse_yaml_file<config>(good, {.sink = warnings});
    REQUIRE(read);
    CHECK(read->port == 8080);
    REQUIRE(warnings.size() == 1);
    CHECK(to_string(warnings[0]) == good + ":2:1: warning: prot: unknown key, did you mean \"port\"? [unknown_key]");
    config target;
    CHECK(parse_yaml_file_into(good, target));
    CHECK(target.port == 8080);
    CHECK(validate_yaml_file<config>(good));
}

TEST_CASE("a wrong file of YAML, and one that is not there", "[yaml]") {
    scratch_folder const folder;
    std::string const bad = folder.write("bad.yaml", "# of a server\nport: 80\n");
    std::string const report = bad + ":2:7: error: port: must be >= 1024 (got 80) [too_small]\nport: 80\n      ^\n";
    CHECK(parse_yaml_file<config>(bad).report() == report);
    CHECK(validate_yaml_file<config>(bad).report() == report);
    config target{.port = 7};
    CHECK(parse_yaml_file_into(bad, target).report() == report);
    std::string const none = bad + ".none";
    CHECK(parse_yaml_file<config>(none).report() == none + ": cannot be read: No such file or directory\n");
    CHECK(parse_yaml_file_into(none, target).io_error());
    CHECK(validate_yaml_file<config>(none).io_error());
}
