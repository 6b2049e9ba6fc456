// SPDX-License-Identifier: BSL-1.0
// Texts, formats, enumerations and points in time under every rule: both inputs, parse, validate and both outputs agree.
#include "agree/agreement.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace {

enum class color { red, green, blue_ };
enum class way { full_speed, half_speed, no_speed };
enum class day { monday = -5, friday = 1000, sunday = 1000000 };
enum class level { debug, info, warning, error };

struct labels {
    std::string id;
    std::string slug;
    std::string when;
    std::string fixed;
    std::string choice;
    std::string plain;
    color paint;
    way pace;
    day start;
    telltale::open_enum<level> severity;
    std::chrono::sys_time<std::chrono::milliseconds> at;
    std::chrono::sys_seconds from;
    std::optional<std::chrono::sys_days> on;
    std::string token;
    std::optional<std::string> note;
    telltale::nullable<std::string> owner;
    std::optional<telltale::nullable<color>> shade;
    std::string title;

    friend bool operator==(labels const&, labels const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case,
        telltale::field<&labels::id>(telltale::min_length(2, "two at least"), telltale::max_length(8)),
        telltale::field<&labels::slug>(telltale::pattern<"^[a-z0-9-]+$">("a slug"), telltale::max_length(12)),
        telltale::field<&labels::when>(telltale::format(telltale::utc_date_time)),
        telltale::field<&labels::fixed>(telltale::equals("v1", "version 1 only")),
        telltale::field<&labels::choice>(telltale::is_one_of("a", "b", "é")),
        telltale::field<&labels::paint>(telltale::missing("a paint, please")),
        telltale::field<&labels::pace>(telltale::message("a pace is full-speed, half-speed or no-speed")),
        telltale::field<&labels::from>(telltale::wire_name("from/to")),
        telltale::field<&labels::token>(telltale::secret, telltale::min_length(4)),
        telltale::field<&labels::note>(telltale::satisfies([](std::string const& s) { return s != "x"; }, "not x")),
        telltale::field<&labels::owner>(telltale::min_length(1)),
        telltale::field<&labels::title>(telltale::default_to("untitled"), telltale::max_length(10)));
};

struct formats {
    std::vector<std::string> any;
    std::optional<std::string> date_time, uuid, ipv4, ipv6, trace_id, span_id, traceparent, sha256, metric, label, name;

    friend bool operator==(formats const&, formats const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::field<&formats::date_time>(telltale::format(telltale::date_time)),
                         telltale::field<&formats::uuid>(telltale::format(telltale::uuid)),
                         telltale::field<&formats::ipv4>(telltale::format(telltale::ipv4)),
                         telltale::field<&formats::ipv6>(telltale::format(telltale::ipv6)),
                         telltale::field<&formats::trace_id>(telltale::format(telltale::trace_id, "no trace id")),
                         telltale::field<&formats::span_id>(telltale::format(telltale::span_id)),
                         telltale::field<&formats::traceparent>(telltale::format(telltale::traceparent)),
                         telltale::field<&formats::sha256>(telltale::format(telltale::sha256)),
                         telltale::field<&formats::metric>(telltale::format(telltale::prometheus_metric)),
                         telltale::field<&formats::label>(telltale::format(telltale::prometheus_label)),
                         telltale::field<&formats::name>(telltale::format(telltale::otel_name)));
};

std::string write_labels(agree::author& a) {
    agree::author::texts const no_times{
        "2025-01-31", "yesterday", "2025-02-29T00:00:00Z", "2016-12-31T23:59:60Z", "2025-01-31T23:59:59.12345Z", ""};
    return a.object({
        {"id",
         a.string({"ab", "12345678", "éé", "🚀🚀🚀🚀🚀🚀🚀🚀"}, {"a", "", "123456789", "🚀", "🚀🚀🚀🚀🚀🚀🚀🚀🚀"})},
        {"slug",
         a.string({"a", "eu-west-1", "0"}, {"", "Eu", "a b", "eu-west-1-and-more", "EU-WEST-1-AND-MORE", "a\n"})},
        {"when", a.string({"2025-01-31T23:59:59Z", "2025-01-31T23:59Z", "2024-02-29T00:00:00.123456Z"},
                          {"2025-01-31T23:59:59+01:00", "2025-02-29T00:00:00Z", "now", ""})},
        {"fixed", a.string({"v1"}, {"v2", "V1", ""})},
        {"choice", a.string({"a", "b", "é"}, {"c", "ab", "e\xCC\x81", ""})},
        {"plain", a.slips() ? a.other({}) : a.quoted(a.words())},
        {"paint", a.string({"red", "green", "blue"}, {"blue_", "Red", "rde", "purple", ""})},
        {"pace", a.string({"full-speed", "half-speed", "no-speed"}, {"full_speed", "fullspeed", "halt"})},
        {"start", a.string({"Montag", "Freitag", "Sonntag"}, {"monday", "Sontag", "17"})},
        {"severity", a.string({"debug", "info", "warning", "error", "eror", "fatal", "", "Info"})},
        {"at", a.string({"2025-01-31T23:59:59.123Z", "1969-12-31T23:59:59.9+05:30", "0000-01-01T00:00:00Z",
                         "9999-12-31T23:59:59.999000Z", "2025-01-31t00:00:00z"},
                        no_times)},
        {"from/to", a.string({"2025-01-31T23:59:59Z", "2025-01-31T23:59:59.000Z"}, no_times)},
        {"on", a.string({"2025-01-31T00:00:00Z", "2025-01-31T01:00:00+01:00"}, no_times), false},
        {"token", a.string({"abcd", "secret!", "🚀🚀🚀🚀"}, {"abc", ""})},
        {"note", a.slips() ? "\"x\"" : a.string({"", "y", "xx"}), false},
        {"owner", a.once_in(3) ? "null" : a.string({"me", "\n"}, {""})},
        {"shade", a.once_in(3) ? "null" : a.string({"red", "green", "blue"}, {"gren", "grey"}), false},
        {"title", a.string({"", "1234567890", "тест"}, {"12345678901"}), false},
    });
}

std::string write_formats(agree::author& a) {
    return a.object({
        {"any", a.array({a.quoted(a.words()), a.string({"a"})})},
        {"date_time",
         a.string({"2025-01-31T23:59:59Z", "2025-01-31T23:59:59.5-00:00"}, {"2025-01-31", "2025-13-31T23:59:59Z"}),
         false},
        {"uuid",
         a.string({"123e4567-e89b-12d3-a456-426614174000", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"},
                  {"123e4567", "123e4567-e89b-12d3-a456-42661417400g"}),
         false},
        {"ipv4", a.string({"0.0.0.0", "255.255.255.255"}, {"256.0.0.1", "1.2.3", "01.2.3.4"}), false},
        {"ipv6", a.string({"::", "::1", "2001:db8::ff00:42:8329", "::ffff:1.2.3.4"}, {":::", "1::2::3", "12345::"}),
         false},
        {"trace_id", a.string({"4bf92f3577b34da6a3ce929d0e0e4736"}, {"00000000000000000000000000000000", "4bf92f"}),
         false},
        {"span_id", a.string({"00f067aa0ba902b7"}, {"0000000000000000", "x"}), false},
        {"traceparent",
         a.string({"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"},
                  {"ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "00"}),
         false},
        {"sha256", a.string({"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}, {"e3b0", ""}), false},
        {"metric", a.string({"a:b_c1", "_"}, {"1a", "a-b", ""}), false},
        {"label", a.string({"ab_c1", "_"}, {"1a", "a:b", ""}), false},
        {"name", a.string({"gen_ai.token.count", "a"}, {"A", "a..b", "_a", ""}), false},
    });
}

} // namespace

template <>
inline constexpr auto telltale::schema_for<way> = telltale::enumeration(telltale::kebab_case);
template <>
inline constexpr auto telltale::schema_for<day> =
    telltale::enumeration(telltale::value(day::monday, "Montag"), telltale::value(day::friday, "Freitag"),
                          telltale::value(day::sunday, "Sonntag"));

TEST_CASE("agreement: texts") {
    agree::check_agreement<labels>("texts", 20251122, write_labels, 16,
                                   {"missing_key", "wrong_type", "too_short", "too_long", "wrong_pattern",
                                    "wrong_format", "not_one_of", "rule_broken", "duplicate_key", "too_many_issues",
                                    "unknown_key", "unknown_key (warning)", "not_one_of (warning)", "bad_utf8",
                                    "too_deep"});
}

TEST_CASE("agreement: formats") {
    agree::check_agreement<formats>("formats", 20251123, write_formats, 8,
                                    {"missing_key", "wrong_type", "wrong_format", "duplicate_key", "too_many_issues",
                                     "unknown_key", "unknown_key (warning)", "bad_utf8", "too_deep"});
}
