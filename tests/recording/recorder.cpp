// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/recorder.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

namespace recording = telltale::recording;

namespace {

struct in_memory {
    recording::outcome record(std::string_view event, telltale::raw_object const& details = {}) {
        all += std::string(event) + details.text() + '\n';
        return {};
    }
    std::string all;
};
struct by_name_only {
    recording::outcome record(std::string_view) { return {}; }
};
struct silent {
    void record(std::string_view) {}
    void record(std::string_view, telltale::raw_object const&) {}
};

bool record_two(recording::recorder auto& to) {
    return to.record("one").ok() && to.record("two", telltale::raw_object::trusted(R"({"n":2})")).ok();
}

} // namespace

TEST_CASE("what is a recorder, and what is none") {
    STATIC_REQUIRE(recording::recorder<in_memory>);
    STATIC_REQUIRE_FALSE(recording::recorder<by_name_only>);
    STATIC_REQUIRE_FALSE(recording::recorder<silent>);
    in_memory kept;
    CHECK(record_two(kept));
    CHECK(kept.all == "one{}\ntwo{\"n\":2}\n");
}
