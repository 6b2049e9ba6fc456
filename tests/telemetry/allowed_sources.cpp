// SPDX-License-Identifier: BSL-1.0
#include <telltale/telemetry/allowed_sources.hpp>

#include <telltale/boost_json/parse.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/event_catalog.hpp>
#include <telltale/value/open_enum.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <boost/json/parse.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace telltale::telemetry;

namespace {

enum class source { gateway, worker, scheduler };

struct started {
    std::string variant;
};

/// As the render pipeline has it.
template <class Catalog>
struct render {
    std::optional<std::string> id;
    source from;
    std::optional<severity> level;
    typename Catalog::payload payload;
    static constexpr auto schema = telltale::schema(telltale::field<&render::from>(telltale::wire_name("source")),
                                                    telltale::field<&render::level>(telltale::wire_name("severity")),
                                                    telltale::field<&render::payload>(type_key<Catalog, "type">),
                                                    allowed_sources<Catalog, &render::from>);
};
template <class Catalog>
struct loose {
    std::string source;
    typename Catalog::payload payload;
    static constexpr auto schema = telltale::schema(telltale::field<&loose::payload>(type_key<Catalog, "type">),
                                                    allowed_sources<Catalog, &loose::source>);
};

using events = event_catalog<
    event<"render.variant.started", std::optional<started>, severity::info, "", sent_by<"worker", "scheduler">>,
    event<"render.requested", std::optional<telltale::raw_object>, severity::debug, "", sent_by<"gateway">>,
    event<"error", std::optional<telltale::raw_object>, severity::error>>;
using closed = events::over<render>;
using open = closed::open;

std::string const refused = "error: source: cannot send render.variant.started, which is sent by: worker, scheduler "
                            "(got \"gateway\") [not_one_of]";

template <class Catalog>
std::string told_of_value(std::string_view text) {
    auto const value = boost::json::parse(boost::json::string_view(text.data(), text.size()));
    telltale::issues const found = telltale::validate<typename Catalog::record>(value);
    auto const read = telltale::parse<typename Catalog::record>(value);
    CHECK((read ? std::string() : lines(read.error())) == lines(found));
    return lines(found);
}

} // namespace

TEST_CASE("the sentences of all events") {
    using table = detail::source_table<closed>;
    TWICE(table::lines.size() == 3);
    TWICE(table::lines[0].message == "cannot send render.variant.started, which is sent by: worker, scheduler");
    TWICE(table::lines[0].allowed.size() == 2);
    TWICE(table::lines[1].message == "cannot send render.requested, which is sent by: gateway");
    TWICE(table::lines[2].allowed.size() == 0);
    TWICE(table::lines[2].message.empty());
}

TEST_CASE("an event from a source that may not send it is refused, in every order of keys") {
    for (std::string const text : {R"({"source":"gateway","type":"render.variant.started","payload":{"variant":"v"}})",
                                   R"({"source":"gateway","payload":{"variant":"v"},"type":"render.variant.started"})",
                                   R"({"source":"gateway","type":"render.variant.started"})"}) {
        CHECK(told<closed::record>(text) == "1:11: " + refused);
        CHECK(told<open::record>(text) == "1:11: " + refused);
        CHECK(told_of_value<closed>(text) == refused);
        CHECK(told_of_value<open>(text) == refused);
    }
    std::string const last = R"({"payload":{"variant":"v"},"type":"render.variant.started","source":"gateway"})";
    CHECK(told<closed::record>(last) == "1:69: " + refused);
    CHECK(told_of_value<closed>(last) == refused);
    CHECK(told<closed::record>(R"({"type":"render.variant.started","source":"gateway","payload":{"variant":1}})") ==
          "1:74: error: payload.variant: must be a string (got 1) [wrong_type]\n"
          "1:43: " +
              refused);
    CHECK(lines(telltale::validate(
              closed::record{{}, source::gateway, {}, closed::make<"render.variant.started">()})) == refused);
}

TEST_CASE("an event from a source that may send it, or that anybody may send, is read") {
    for (std::string const text :
         {R"({"id":"7","source":"worker","severity":"warn","type":"render.variant.started","payload":{"variant":"v"}})",
          R"({"source":"scheduler","type":"render.variant.started"})", R"({"source":"gateway","type":"error"})",
          R"({"source":"gateway","type":"render.requested","payload":{"a":1}})"}) {
        CHECK(told<closed::record>(text) == "ok");
        CHECK(told_of_value<closed>(text).empty());
        CHECK(telltale::serialize(*closed::parse(text)) == text);
    }
    std::string const other = R"({"source":"gateway","type":"custom","payload":[1]})";
    CHECK(told<open::record>(other) == "ok");
    CHECK(telltale::serialize(*open::parse(other)) == other);
    CHECK(told<closed::record>(other) == "1:28: error: type: must be one of: render.variant.started, render.requested, "
                                         "error (got \"custom\") [unknown_tag]");
    CHECK(told<closed::record>(R"({"source":"gatway","type":"render.variant.started"})") ==
          "1:11: error: source: must be one of: gateway, worker, scheduler, did you mean \"gateway\"? (got \"gatway\") "
          "[not_one_of]");
}

TEST_CASE("sources may be any text") {
    using texts = events::over<loose>;
    CHECK(told<texts::record>(R"({"source":"gateway","type":"render.variant.started"})") == "1:11: " + refused);
    CHECK(told<texts::record>(R"({"source":"worker","type":"render.variant.started"})") == "ok");
    CHECK(told<texts::record>(R"({"source":"moon","type":"error"})") == "ok");
}

TEST_CASE("sources that an enumeration does not have") {
    using wrong = event_catalog<event<"a", started, severity::info, "", sent_by<"worker", "gatway">>>::over<loose>;
    TWICE(detail::source_faults<wrong, source>::first.view() ==
          "event_catalog: a is sent by gatway, which is no enumerator of source");
    TWICE(detail::source_faults<wrong, std::string>::first.empty());
    TWICE(detail::source_faults<wrong, telltale::open_enum<source>>::first.empty());
    TWICE(detail::source_faults<closed, source>::first.empty());
}
