// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/link_backend.hpp>

#include "support/catch.hpp"

#include <map>
#include <vector>

namespace recording = telltale::recording;

namespace {

class map_of_links : public recording::link_backend {
public:
    void set(std::span<recording::link_entry const> entries, std::uint64_t ttl, deadline,
             std::span<recording::link_error> errors) override {
        CHECK(errors.size() == entries.size());
        for (auto const& one : entries) all[one.key] = one.value + std::to_string(ttl);
    }
    [[nodiscard]] recording::link_value get(std::string const& key, deadline) override {
        auto const at = all.find(key);
        if (at == all.end()) return {};
        return {at->second, {}};
    }
    std::map<std::string, std::string> all;
};

} // namespace

TEST_CASE("a backend takes two functions") {
    map_of_links links;
    recording::link_backend& any = links;
    std::vector<recording::link_entry> const entries{{"a", "1"}, {"a", "2"}};
    std::vector<recording::link_error> errors(2);
    any.set(entries, 7, {}, errors);
    CHECK(any.get("a", {}).value == "27");
    CHECK_FALSE(any.get("b", {}).value);
    CHECK_FALSE(any.get("b", {}).error);
}
