// SPDX-License-Identifier: BSL-1.0
#include <telltale/telemetry/event_catalog.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

using namespace telltale::telemetry;

namespace {

struct lit {
    int watts;
    friend bool operator==(lit const&, lit const&) = default;
    static constexpr auto schema = telltale::schema(telltale::field<&lit::watts>(telltale::minimum(1)));
};
struct incomparable {
    std::optional<std::string> reason{};
};
/// Two events with one payload, and a payload that is no object.
using panel = event_catalog<event<"lamp.lit", lit, severity::debug, "A lamp was lit.">, event<"lamp.dimmed", lit>,
                            event<"lamps", std::vector<int>, severity::error>>;
using single = event_catalog<event<"out", incomparable>>;

/// An envelope of another form.
struct envelope {
    std::string source;
    panel::payload payload;
    std::optional<severity> level{};
    static constexpr auto schema =
        telltale::schema(telltale::unknown_keys::reject, telltale::field<&envelope::payload>(panel::tags<"type">()));
};

std::string line(std::string const& rest) { return R"({"ts":"2025-01-31T23:59:59Z",)" + rest + "}"; }

} // namespace

TEST_CASE("what an event says of itself") {
    using first = event<"lamp.lit", lit, severity::debug, "A lamp was lit.">;
    TWICE(first::type == "lamp.lit");
    TWICE(first::default_severity == severity::debug);
    TWICE(first::description == "A lamp was lit.");
    STATIC_REQUIRE(std::is_same_v<first::payload, lit>);
    TWICE(event<"a", lit>::default_severity == severity::info);
    TWICE(event<"a", lit>::description.empty());
}

TEST_CASE("what a catalog says of its events") {
    TWICE(panel::size == 3);
    TWICE(panel::types().size() == 3);
    TWICE(panel::types()[0].type == "lamp.lit");
    TWICE(panel::types()[0].default_severity == severity::debug);
    TWICE(panel::types()[0].description == "A lamp was lit.");
    TWICE(panel::types()[1].type == "lamp.dimmed");
    TWICE(panel::types()[1].default_severity == severity::info);
    TWICE(panel::types()[1].description.empty());
    TWICE(panel::types()[2].default_severity == severity::error);
    TWICE(panel::find("lamp.lit") == 0);
    TWICE(panel::find("lamps") == 2);
    TWICE(panel::find("lamp") == panel::size);
    TWICE(panel::find("lamp.out") == panel::size);
    TWICE(panel::find("") == panel::size);
    TWICE(single::find("out") == 0);
    STATIC_REQUIRE(std::is_same_v<panel::payload, std::variant<lit, lit, std::vector<int>>>);
    STATIC_REQUIRE(std::is_same_v<panel::record, log_record<panel>>);
    TWICE(panel::tags<"type">().key == "type");
    TWICE(panel::tags<"type">().is_beside);
    TWICE(panel::tags<"type">().names[1] == "lamp.dimmed");
}

TEST_CASE("the type decides, also between two payloads of one type") {
    auto const lamp = panel::parse(line(R"("event":"lamp.lit","details":{"watts":40})"));
    auto const dimmed = panel::parse(line(R"("event":"lamp.dimmed","details":{"watts":40})"));
    REQUIRE(lamp);
    REQUIRE(dimmed);
    CHECK(lamp->event() == "lamp.lit");
    CHECK(dimmed->event() == "lamp.dimmed");
    CHECK(lamp->details.index() == 0);
    CHECK(dimmed->details.index() == 1);
    CHECK_FALSE(*lamp == *dimmed);
    CHECK(telltale::serialize(*dimmed) == line(R"("event":"lamp.dimmed","details":{"watts":40})"));
    auto const list = panel::parse(line(R"("event":"lamps","details":[1,2])"));
    REQUIRE(list);
    CHECK(std::get<2>(list->details) == std::vector{1, 2});
    CHECK(panel::record{}.event() == "lamp.lit"); // of the first, until it is said otherwise
    STATIC_REQUIRE(std::equality_comparable<panel::record>);
    STATIC_REQUIRE_FALSE(std::equality_comparable<single::record>);
}

TEST_CASE("one record is read again and again") {
    panel::record record;
    REQUIRE(panel::parse_into(line(R"("event":"lamps","details":[1,2,3])"), record));
    int const* const numbers = std::get<2>(record.details).data();
    REQUIRE(panel::parse_into(line(R"("event":"lamps","details":[4,5])"), record));
    CHECK(std::get<2>(record.details) == std::vector{4, 5});
    CHECK(std::get<2>(record.details).data() == numbers); // with its memory
    REQUIRE(panel::parse_into(R"({"details":{"watts":9},"event":"lamp.dimmed","ts":"2025-01-31T23:59Z"})", record));
    CHECK(record == panel::record{"2025-01-31T23:59Z", panel::payload(std::in_place_index<1>, lit{9})});
    auto const failed = panel::parse_into(line(R"("event":"lamp.dimmed","details":{"watts":0})"), record);
    REQUIRE_FALSE(failed);
    CHECK(lines(failed.error()) == "1:71: error: details.watts: must be >= 1 (got 0) [too_small]");
}

TEST_CASE("what the members of a catalog say is what the functions say") {
    std::string const bad = line(R"("event":"lamp.lit","details":{"watts":0,"volts":1})");
    auto const parsed = panel::parse(bad);
    REQUIRE_FALSE(parsed);
    CHECK(lines(parsed.error()) == told<panel::record>(bad));
    CHECK(panel::validate(bad) == parsed.error());
    // and the wishes are heard
    telltale::options const strict{.unknown_keys = telltale::unknown_keys::reject};
    CHECK(panel::validate(bad, strict).size() == 2);
    CHECK(panel::parse(bad, strict).error().size() == 2);
    panel::record record;
    CHECK(panel::parse_into(bad, record, strict).error().size() == 2);
}

TEST_CASE("unknown keys of a line and of its payload") {
    telltale::options const strict{.unknown_keys = telltale::unknown_keys::reject};
    std::string const text = line(R"("evnt":1,"event":"lamp.lit","details":{"wats":1,"watts":1})");
    CHECK(told<panel::record>(text) == "ok");
    CHECK(told<panel::record>(text, strict) ==
          "1:30: error: evnt: unknown key, did you mean \"event\"? [unknown_key]\n"
          "1:69: error: details.wats: unknown key, did you mean \"watts\"? [unknown_key]");
}

TEST_CASE("a moment of a line is in UTC") {
    auto const said = [](std::string const& ts) {
        return told<single::record>("{\"ts\":" + ts + R"(,"event":"out","details":{}})");
    };
    for (char const* good : {"\"2025-01-31T23:59:59Z\"", "\"2024-02-29T00:00:00.123456789Z\"", "\"2025-01-31T23:59Z\""})
        CHECK(said(good) == "ok");
    for (std::string const bad :
         {"\"2025-01-31T23:59:59+01:00\"", "\"2025-02-29T00:00:00Z\"", "\"2025-01-31\"", "\"\""})
        CHECK(said(bad) ==
              "1:7: error: ts: must be a UTC date-time such as 2025-01-31T23:59:59Z (got " + bad + ") [wrong_format]");
    CHECK(said("1700000000000") == "1:7: error: ts: must be a string (got 1700000000000) [wrong_type]");
}

TEST_CASE("the catalog's payloads in an envelope of one's own") {
    std::string const text = R"({"source":"s","type":"lamps","payload":[1],"level":"warn"})";
    auto const read = telltale::parse<envelope>(text);
    REQUIRE(read);
    CHECK(panel::types()[read->payload.index()].type == "lamps");
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<envelope>(R"({"source":"s","type":"lamp","payload":[1]})") ==
          "1:22: error: type: must be one of: lamp.lit, lamp.dimmed, lamps, did you mean \"lamps\"? (got \"lamp\") "
          "[unknown_tag]");
    CHECK(told<envelope>(R"({"source":"s","tpye":"lamps","payload":[1]})") ==
          "1:15: error: tpye: unknown key, did you mean \"type\"? [unknown_key]\n"
          "1:1: error: type: required key is missing [missing_key]");
}
