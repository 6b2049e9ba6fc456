// SPDX-License-Identifier: BSL-1.0
#include <telltale/telemetry/event_catalog.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
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
inline constexpr auto sum = panel{} + single{};
using sum_type = std::remove_const_t<decltype(sum)>;
using house = std::remove_const_t<decltype(panel::prefixed<"house.">())>;

/// An envelope of another form.
template <class Catalog>
struct in_message {
    std::string source;
    typename Catalog::payload payload;
    std::optional<severity> level{};
    static constexpr auto schema = telltale::schema(telltale::unknown_keys::reject,
                                                    telltale::field<&in_message::payload>(type_key<Catalog, "type">));
};
using messages = panel::over<in_message>;
using envelope = messages::record;

std::string line(std::string const& rest) { return R"({"ts":"2025-01-31T23:59:59Z",)" + rest + "}"; }

} // namespace

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
    TWICE(panel::types()[2].sources.size() == 0);
    STATIC_REQUIRE(std::is_same_v<messages::record, in_message<messages>>);
    STATIC_REQUIRE(std::is_same_v<messages::payload, panel::payload>);
    STATIC_REQUIRE(std::is_same_v<messages::over<log_record>, panel>);
    STATIC_REQUIRE(std::is_empty_v<panel>);
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

TEST_CASE("a sum has the events of both, in order") {
    TWICE(sum.size == 4);
    TWICE(sum.types()[0].type == "lamp.lit");
    TWICE(sum.types()[2].type == "lamps");
    TWICE(sum.types()[3].type == "out");
    STATIC_REQUIRE(std::is_same_v<sum_type::payload, std::variant<lit, lit, std::vector<int>, incomparable>>);
    STATIC_REQUIRE(!sum_type::is_open);
    STATIC_REQUIRE(std::is_same_v<decltype(messages{} + single::over<in_message>{})::record,
                                  in_message<decltype(messages{} + single::over<in_message>{})>>);
    STATIC_REQUIRE(decltype(panel{} + single::open{})::is_open);
    STATIC_REQUIRE(decltype(panel::open{} + single{})::is_open);
    STATIC_REQUIRE(decltype(panel{} + single{} + event_catalog<event<"x", lit>>{})::size == 5);
    std::string const text = line(R"("event":"out","details":{"reason":"late"})");
    auto const read = sum.parse(text);
    REQUIRE(read);
    CHECK(read->event() == "out");
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<sum_type::record>(line(R"("event":"lamp.lid","details":1)")) ==
          "1:38: error: event: must be one of: lamp.lit, lamp.dimmed, lamps, out, did you mean \"lamp.lit\"? "
          "(got \"lamp.lid\") [unknown_tag]");
}

TEST_CASE("a prefix stands before every type") {
    TWICE(house::size == 3);
    TWICE(house::types()[0].type == "house.lamp.lit");
    TWICE(house::types()[0].description == "A lamp was lit.");
    TWICE(house::types()[0].default_severity == severity::debug);
    TWICE(house::types()[2].type == "house.lamps");
    TWICE(decltype(house::prefixed<"my_">())::types()[1].type == "my_house.lamp.dimmed");
    STATIC_REQUIRE(decltype(panel::open::prefixed<"a.">())::is_open);
    STATIC_REQUIRE((panel::prefixed<"a.">() + panel::prefixed<"b.">() + panel{}).size == 9);
    std::string const text = line(R"("event":"house.lamps","details":[1])");
    CHECK(telltale::serialize(*house::parse(text)) == text);
    CHECK(told<house::record>(line(R"("event":"lamps","details":[1])")) ==
          "1:38: error: event: must be one of: house.lamp.lit, house.lamp.dimmed, house.lamps (got \"lamps\") "
          "[unknown_tag]");
}

TEST_CASE("an open catalog keeps what it does not know") {
    using any = panel::open;
    STATIC_REQUIRE(std::is_same_v<any::closed, panel>);
    STATIC_REQUIRE(std::is_same_v<any::open, any>);
    STATIC_REQUIRE(std::is_same_v<any::payload, std::variant<lit, lit, std::vector<int>, telltale::other_tagged>>);
    TWICE(any::size == 3);
    TWICE(any::find("lamp.out") == 3);
    std::string const text = line(R"("event":"lamp.out","details":{"a":[1.50,"x"]})");
    auto const read = any::parse(text);
    REQUIRE(read);
    CHECK(read->event() == "lamp.out");
    CHECK(std::get<telltale::other_tagged>(read->details) ==
          telltale::other_tagged{"lamp.out", telltale::raw_json::trusted(R"({"a":[1.50,"x"]})")});
    CHECK(telltale::serialize(*read) == text);
    CHECK(any::describe(read->details).type == "lamp.out");
    CHECK(any::describe(read->details).default_severity == severity::info);
    CHECK(told<any::record>(line(R"("event":"lamp.lit","details":{"watts":0})")) ==
          "1:68: error: details.watts: must be >= 1 (got 0) [too_small]");
    telltale::issues warnings;
    CHECK(told<any::record>(line(R"("event":"lamp.lot","details":{"watts":0})"), {.sink = warnings}) == "ok");
    CHECK(lines(warnings) ==
          "1:38: warning: event: is not a known text, did you mean \"lamp.lit\"? (got \"lamp.lot\") [unknown_tag]");
    CHECK(told<any::record>(line(R"("event":"lamp.out")")) ==
          "1:1: error: details: required key is missing [missing_key]");
}

TEST_CASE("payloads are made and found by the types of their events") {
    STATIC_REQUIRE(panel::index_of<"lamp.dimmed"> == 1);
    STATIC_REQUIRE(std::is_same_v<panel::payload_of<"lamps">, std::vector<int>>);
    STATIC_REQUIRE(std::is_same_v<panel::open::payload_of<"lamps">, std::vector<int>>);
    panel::payload made = panel::make<"lamp.dimmed">({40});
    CHECK(made.index() == 1);
    CHECK(panel::get_if<"lamp.lit">(made) == nullptr);
    REQUIRE(panel::get_if<"lamp.dimmed">(made) != nullptr);
    panel::get_if<"lamp.dimmed">(made)->watts = 41;
    CHECK(panel::get_if<"lamp.dimmed">(std::as_const(made))->watts == 41);
    CHECK(panel::type_of(made) == "lamp.dimmed");
    CHECK(panel::describe(made).default_severity == severity::info);
    CHECK(panel::make<"lamps">().index() == 2);
    panel::record const record{"2025-01-31T23:59:59Z", panel::make<"lamps">({1, 2})};
    CHECK(telltale::serialize(record) == line(R"("event":"lamps","details":[1,2])"));
    panel::record const plain{"2025-01-31T23:59:59Z", std::vector{1, 2}}; // where only one event has such a payload
    CHECK(plain == record);
    TWICE(panel::type_of(panel::make<"lamp.lit">({1})) == "lamp.lit");
    TWICE(sum.type_of(sum.make<"lamp.lit">({1})) == "lamp.lit");
}
