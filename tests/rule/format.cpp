// SPDX-License-Identifier: BSL-1.0
#include <telltale/rule/format.hpp>

#include <telltale/rule/holds.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <optional>
#include <string>
#include <string_view>

using namespace telltale;

namespace {

struct formats {
    std::optional<std::string> date_time, utc, uuid, ipv4, ipv6, trace, span, parent, sha, metric, label, otel, own,
        host, mail, link, bytes;

    static constexpr named_format even{"even", "of even length",
                                       +[](std::string_view text) noexcept { return text.size() % 2 == 0; }};
    static constexpr auto schema = telltale::schema(
        field<&formats::date_time>(format(telltale::date_time)), field<&formats::utc>(format(utc_date_time)),
        field<&formats::uuid>(format(telltale::uuid)), field<&formats::ipv4>(format(telltale::ipv4)),
        field<&formats::ipv6>(format(telltale::ipv6)), field<&formats::trace>(format(trace_id)),
        field<&formats::span>(format(span_id)), field<&formats::parent>(format(traceparent)),
        field<&formats::sha>(format(sha256)), field<&formats::metric>(format(prometheus_metric)),
        field<&formats::label>(format(prometheus_label, "no label")), field<&formats::otel>(format(otel_name)),
        field<&formats::own>(format(even)), field<&formats::host>(format(hostname)),
        field<&formats::mail>(format(email)), field<&formats::link>(format(uri)),
        field<&formats::bytes>(format(base64)));
};

std::string at(std::string_view key, std::string_view value) {
    return "{\"" + std::string(key) + "\":\"" + std::string(value) + "\"}";
}
std::string said(std::string_view key, std::string_view value, std::string_view words) {
    return "1:" + std::to_string(key.size() + 5) + ": error: " + std::string(key) + ": must be " + std::string(words) +
           " (got \"" + std::string(value) + "\") [wrong_format]";
}

} // namespace

TEST_CASE("a format is a rule with a judge", "[rule]") {
    TWICE(format(ipv4).kind == rule_kind::format);
    TWICE(format(ipv4).text == "ipv4");
    TWICE(format(ipv4, "m").message == "m");
    TWICE(holds(format(ipv4), std::string_view("10.0.0.1")));
    TWICE(!holds(format(ipv4), std::string_view("10.0.0.256")));
    TWICE(format(ipv4) == format(ipv4));
    TWICE(!(format(ipv4) == format(ipv6)));
}

TEST_CASE("each format's name", "[rule]") {
    TWICE(date_time.name == "date-time");
    TWICE(utc_date_time.name == "utc-date-time");
    TWICE(uuid.name == "uuid");
    TWICE(ipv6.name == "ipv6");
    TWICE(trace_id.name == "trace-id");
    TWICE(span_id.name == "span-id");
    TWICE(traceparent.name == "traceparent");
    TWICE(sha256.name == "sha256");
    TWICE(prometheus_metric.name == "prometheus-metric");
    TWICE(prometheus_label.name == "prometheus-label");
    TWICE(otel_name.name == "otel-name");
    TWICE(hostname.name == "hostname");
    TWICE(email.name == "email");
    TWICE(uri.name == "uri");
    TWICE(base64.name == "base64");
}

TEST_CASE("a text of each format, and one that is none with what is said of it", "[rule]") {
    struct sample {
        std::string_view key, right, wrong, words;
    };
    for (sample const& s : {
             sample{"date_time", "2025-01-31T23:59:59.5+01:30", "2025-02-30T00:00:00Z", "a date-time as in RFC 3339"},
             sample{"utc", "2025-01-31T23:59:59Z", "2025-01-31T23:59:59+00:00",
                    "a UTC date-time such as 2025-01-31T23:59:59Z"},
             sample{"uuid", "123e4567-e89b-12d3-a456-426614174000", "123e4567e89b12d3a456426614174000", "a UUID"},
             sample{"ipv4", "192.168.0.1", "192.168.0.01", "an IPv4 address"},
             sample{"ipv6", "2001:db8::1", "2001:db8:::1", "an IPv6 address"},
             sample{"trace", "4bf92f3577b34da6a3ce929d0e0e4736", "00000000000000000000000000000000",
                    "a trace id: 32 hexadecimal digits, not all zero"},
             sample{"span", "00f067aa0ba902b7", "00f067aa0ba902b", "a span id: 16 hexadecimal digits, not all zero"},
             sample{"metric", "http_requests:total", "2xx", "a Prometheus metric name"},
             sample{"otel", "http.server_duration", "Http",
                    "an OpenTelemetry name: lower-case words joined by '.' or '_'"},
             sample{"host", "www.example.com", "www..com", "a host name"},
             sample{"mail", "joe@example.com", "joe@", "an e-mail address"},
             sample{"link", "https://example.com/%20?q#f", "example.com/%2", "a URI as in RFC 3986"},
             sample{"bytes", "Zm8=", "Zm9=", "base64 as in RFC 4648"},
             sample{"own", "ab", "abc", "of even length"},
         }) {
        CHECK(told<formats>(at(s.key, s.right)) == "ok");
        CHECK(told<formats>(at(s.key, s.wrong)) == said(s.key, s.wrong, s.words));
    }
    CHECK(told<formats>(at("parent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")) == "ok");
    CHECK(told<formats>(at("parent", "ff-0")) == said("parent", "ff-0", "a W3C traceparent"));
    CHECK(told<formats>(at("sha", std::string(64, 'a'))) == "ok");
    CHECK(told<formats>(at("sha", "a")) == said("sha", "a", "a SHA-256 digest: 64 hexadecimal digits"));
    CHECK(told<formats>(at("label", "le")) == "ok");
    CHECK(told<formats>(at("label", "a:b")) == R"(1:10: error: label: no label (got "a:b") [wrong_format])");
}
