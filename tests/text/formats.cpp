// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/formats.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <cstdint>
#include <string>
#include <string_view>

#if defined(__unix__)
#include <arpa/inet.h>
#endif

using namespace telltale::text;

namespace {

/// Each single character of `good` replaced by each of the 256: what `predicate` says must be what `allowed(at, c)` says.
template <class Predicate, class Allowed>
bool agrees_on_replacements(std::string_view good, Predicate predicate, Allowed allowed) {
    for (std::size_t at = 0; at != good.size(); ++at)
        for (int c = 0; c != 256; ++c) {
            std::string text(good);
            text[at] = static_cast<char>(c);
            if (predicate(text) != allowed(at, static_cast<char>(c))) return false;
        }
    return true;
}

/// Every proper prefix is refused, and so is the text with anything behind or before it.
template <class Predicate>
bool is_exactly_as_long(std::string_view good, Predicate predicate) {
    for (std::size_t size = 0; size != good.size(); ++size)
        if (predicate(std::string(good.substr(0, size)))) return false;
    for (char const c : std::string_view("0aA-. \n\0", 8))
        if (predicate(std::string(good) + c) || predicate(c + std::string(good))) return false;
    return predicate(good);
}

bool lower_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }
bool any_hex(char c) { return lower_hex(c) || (c >= 'A' && c <= 'F'); }

} // namespace

TEST_CASE("uuid: RFC 9562") {
    TWICE(is_uuid("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")); // section 4
    TWICE(is_uuid("F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"));
    TWICE(is_uuid("C232AB00-9414-11EC-B3C8-9F6BDECED846")); // version 1
    TWICE(is_uuid("919108f7-52d1-4320-9bac-f847db4148a8")); // version 4
    TWICE(is_uuid("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")); // version 7
    TWICE(is_uuid("00000000-0000-0000-0000-000000000000")); // nil
    TWICE(is_uuid("FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF")); // max
    TWICE(!is_uuid(""));
    TWICE(!is_uuid("f81d4fae7dec11d0a76500a0c91e6bf6"));
    TWICE(!is_uuid("f81d4fae-7dec-11d0-a765-00a0c91e6bf"));
    TWICE(!is_uuid("f81d4fae-7dec-11d0-a765-00a0c91e6bf6a"));
    TWICE(!is_uuid("{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}"));
    TWICE(!is_uuid("urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"));
    TWICE(!is_uuid("f81d4fae-7dec-11d0-a765_00a0c91e6bf6"));
    TWICE(!is_uuid("f81d4fae-7dec-11d0a-765-00a0c91e6bf6"));
    TWICE(!is_uuid("f81d4fag-7dec-11d0-a765-00a0c91e6bf6"));
    TWICE(!is_uuid("f81d4fae-7dec-11d0-a765-00a0c91e6bfg"));
    TWICE(!is_uuid("------------------------------------"));
    CHECK(is_exactly_as_long("f81d4fae-7dec-11d0-a765-00a0c91e6bf6", is_uuid));
    CHECK(agrees_on_replacements("f81d4fae-7dec-11d0-a765-00a0c91e6bf6", is_uuid, [](std::size_t at, char c) {
        return at == 8 || at == 13 || at == 18 || at == 23 ? c == '-' : any_hex(c);
    }));
}

TEST_CASE("ipv4") {
    TWICE(is_ipv4("0.0.0.0"));
    TWICE(is_ipv4("127.0.0.1"));
    TWICE(is_ipv4("192.168.10.250"));
    TWICE(is_ipv4("255.255.255.255"));
    TWICE(!is_ipv4(""));
    TWICE(!is_ipv4("256.0.0.1"));
    TWICE(!is_ipv4("1.2.3.256"));
    TWICE(!is_ipv4("1.2.3.999"));
    TWICE(!is_ipv4("1.2.3"));
    TWICE(!is_ipv4("1.2.3."));
    TWICE(!is_ipv4("1.2.3.4."));
    TWICE(!is_ipv4("1.2.3.4.5"));
    TWICE(!is_ipv4(".1.2.3.4"));
    TWICE(!is_ipv4("1..2.3.4"));
    TWICE(!is_ipv4("01.2.3.4"));
    TWICE(!is_ipv4("1.2.3.00"));
    TWICE(!is_ipv4("087.10.0.1"));
    TWICE(!is_ipv4("1.2.3.0004"));
    TWICE(!is_ipv4("0x7f.0.0.1"));
    TWICE(!is_ipv4("2130706433"));
    TWICE(!is_ipv4("1.2.3.-4"));
    TWICE(!is_ipv4("1.2.3.+4"));
    TWICE(!is_ipv4(" 1.2.3.4"));
    TWICE(!is_ipv4("1.2.3.4 "));
    TWICE(!is_ipv4("1.2.3.4/24"));
    TWICE(!is_ipv4("1.2.3.4\n"));
    TWICE(!is_ipv4("1\xe0\xa5\xa7.2.3.4"));
    for (int value = 0; value != 1200; ++value) {
        CAPTURE(value);
        REQUIRE(is_ipv4("1.2." + std::to_string(value) + ".4") == (value < 256));
    }
}

TEST_CASE("ipv6: RFC 4291 section 2.2") {
    TWICE(is_ipv6("ABCD:EF01:2345:6789:ABCD:EF01:2345:6789"));
    TWICE(is_ipv6("2001:DB8:0:0:8:800:200C:417A"));
    TWICE(is_ipv6("FF01:0:0:0:0:0:0:101"));
    TWICE(is_ipv6("0:0:0:0:0:0:0:1"));
    TWICE(is_ipv6("0:0:0:0:0:0:0:0"));
    TWICE(is_ipv6("2001:DB8::8:800:200C:417A"));
    TWICE(is_ipv6("FF01::101"));
    TWICE(is_ipv6("::1"));
    TWICE(is_ipv6("::"));
    TWICE(is_ipv6("0:0:0:0:0:0:13.1.68.3"));
    TWICE(is_ipv6("0:0:0:0:0:FFFF:129.144.52.38"));
    TWICE(is_ipv6("::13.1.68.3"));
    TWICE(is_ipv6("::FFFF:129.144.52.38"));
    TWICE(is_ipv6("2001:db8::"));
    TWICE(is_ipv6("1:2:3:4:5:6:7::"));
    TWICE(is_ipv6("::2:3:4:5:6:7:8"));
    TWICE(is_ipv6("1::3:4:5:6:7:8"));
    TWICE(is_ipv6("1:2:3:4:5::1.2.3.4"));
    TWICE(is_ipv6("ABCD:EF01:2345:6789:ABCD:EF01:255.255.255.255"));
    TWICE(!is_ipv6(""));
    TWICE(!is_ipv6(":"));
    TWICE(!is_ipv6(":::"));
    TWICE(!is_ipv6("1"));
    TWICE(!is_ipv6("12345"));
    TWICE(!is_ipv6("1:"));
    TWICE(!is_ipv6(":1"));
    TWICE(!is_ipv6("1::2:"));
    TWICE(!is_ipv6(":1::2"));
    TWICE(!is_ipv6("1:2:3:4:5:6:7"));
    TWICE(!is_ipv6("1:2:3:4:5:6:7:"));
    TWICE(!is_ipv6("1:2:3:4:5:6:7:8:9"));
    TWICE(!is_ipv6("1:2:3:4:5:6:7:8::"));
    TWICE(!is_ipv6("::1:2:3:4:5:6:7:8"));
    TWICE(!is_ipv6("1:2:3:4::5:6:7:8"));
    TWICE(!is_ipv6("1::2::3"));
    TWICE(!is_ipv6("1:::2"));
    TWICE(!is_ipv6("12345::"));
    TWICE(!is_ipv6("::00001"));
    TWICE(!is_ipv6("::g"));
    TWICE(!is_ipv6("fe80::1%eth0"));
    TWICE(!is_ipv6("2001:db8::/32"));
    TWICE(!is_ipv6("[::1]"));
    TWICE(!is_ipv6("::1 "));
    TWICE(!is_ipv6("1.2.3.4"));
    TWICE(!is_ipv6("::1.2.3"));
    TWICE(!is_ipv6("::1.2.3.256"));
    TWICE(!is_ipv6("::01.2.3.4"));
    TWICE(!is_ipv6("::1.2.3.4:5"));
    TWICE(!is_ipv6("1:2:3:4:5:6:7:1.2.3.4"));
    TWICE(!is_ipv6("1:2:3:4:5:1.2.3.4"));
    TWICE(!is_ipv6("1:2:3:4:5:6::1.2.3.4"));
    TWICE(!is_ipv6("::a.2.3.4"));
}

#if defined(__unix__)
TEST_CASE("addresses, as inet_pton reads them") {
    std::uint32_t state = 4291;
    auto const below = [&state](std::uint32_t limit) {
        state = state * 1664525U + 1013904223U;
        return (state >> 8) % limit;
    };
    constexpr std::string_view seeds[] = {
        "1:2:3:4:5:6:7:8", "::",          "2001:db8::1",     "::ffff:1.2.3.4", "1:2:3:4:5:6:10.20.30.40",
        "fe80:0:0:1::",    "10.20.30.40", "255.255.255.255", "0.0.0.0"};
    constexpr std::string_view letters = "0123456789afAFg::::....";
    int accepted = 0;
    for (int i = 0; i != 60000; ++i) {
        std::string text(seeds[below(9)]);
        for (auto edits = below(4); edits != 0; --edits) {
            auto const at = below(static_cast<std::uint32_t>(text.size() + 1));
            auto const letter = letters[below(static_cast<std::uint32_t>(letters.size()))];
            if (at == text.size() || below(2) == 0) text.insert(at, 1, letter);
            else if (below(2) == 0) text.erase(at, 1);
            else text[at] = letter;
        }
        unsigned char address[16];
        CAPTURE(text);
        REQUIRE(is_ipv6(text) == (inet_pton(AF_INET6, text.c_str(), address) == 1));
        REQUIRE(is_ipv4(text) == (inet_pton(AF_INET, text.c_str(), address) == 1));
        accepted += is_ipv6(text) || is_ipv4(text) ? 1 : 0;
    }
    CHECK(accepted > 15000);
}
#endif

TEST_CASE("trace id and span id") {
    TWICE(is_trace_id("4bf92f3577b34da6a3ce929d0e0e4736"));
    TWICE(is_trace_id("4BF92F3577B34DA6A3CE929D0E0E4736"));
    TWICE(is_trace_id("00000000000000000000000000000001"));
    TWICE(is_trace_id("10000000000000000000000000000000"));
    TWICE(!is_trace_id("00000000000000000000000000000000"));
    TWICE(!is_trace_id(""));
    TWICE(!is_trace_id("4bf92f3577b34da6a3ce929d0e0e473"));
    TWICE(!is_trace_id("4bf92f3577b34da6a3ce929d0e0e4736a"));
    TWICE(!is_trace_id("4bf92f3577b34da6a3ce929d0e0e473g"));
    TWICE(!is_trace_id("4bf92f35-77b34da6a3ce929d0e0e473"));
    TWICE(is_span_id("00f067aa0ba902b7"));
    TWICE(is_span_id("00F067AA0BA902B7"));
    TWICE(!is_span_id("0000000000000000"));
    TWICE(!is_span_id(""));
    TWICE(!is_span_id("00f067aa0ba902b"));
    TWICE(!is_span_id("00f067aa0ba902b7a"));
    TWICE(!is_span_id("00f067aa0ba902bx"));
    CHECK(is_exactly_as_long("4bf92f3577b34da6a3ce929d0e0e4736", is_trace_id));
    CHECK(is_exactly_as_long("00f067aa0ba902b7", is_span_id));
    CHECK(agrees_on_replacements("4bf92f3577b34da6a3ce929d0e0e4736", is_trace_id,
                                 [](std::size_t, char c) { return any_hex(c); }));
    CHECK(agrees_on_replacements("00f067aa0ba902b7", is_span_id, [](std::size_t, char c) { return any_hex(c); }));
}

TEST_CASE("traceparent: W3C Trace Context section 3.2") {
    TWICE(is_traceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
    TWICE(is_traceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"));
    TWICE(is_traceparent("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-ff"));
    TWICE(is_traceparent("01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
    TWICE(is_traceparent("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-what the future will be like"));
    TWICE(is_traceparent("fe-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-"));
    TWICE(!is_traceparent("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01.what"));
    TWICE(!is_traceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-"));
    TWICE(!is_traceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more"));
    TWICE(!is_traceparent("ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
    TWICE(!is_traceparent("00-00000000000000000000000000000000-00f067aa0ba902b7-01"));
    TWICE(!is_traceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01"));
    TWICE(!is_traceparent("00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"));
    TWICE(!is_traceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-00F067AA0BA902B7-01"));
    TWICE(!is_traceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0A"));
    TWICE(!is_traceparent("0-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
    TWICE(!is_traceparent("00_4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
    TWICE(!is_traceparent("00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01"));
    TWICE(!is_traceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b-01"));
    TWICE(!is_traceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7"));
    TWICE(!is_traceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0"));
    TWICE(!is_traceparent(""));
    constexpr std::string_view good = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    CHECK(is_exactly_as_long(good, is_traceparent));
    CHECK(agrees_on_replacements(good, is_traceparent, [](std::size_t at, char c) {
        return at == 2 || at == 35 || at == 52 ? c == '-' : lower_hex(c);
    }));
}

TEST_CASE("sha256") {
    TWICE(is_sha256("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    TWICE(is_sha256("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"));
    TWICE(is_sha256("0000000000000000000000000000000000000000000000000000000000000000"));
    TWICE(!is_sha256(""));
    TWICE(!is_sha256("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85"));
    TWICE(!is_sha256("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8555"));
    TWICE(!is_sha256("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85g"));
    TWICE(!is_sha256("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    constexpr std::string_view good = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    CHECK(is_exactly_as_long(good, is_sha256));
    CHECK(agrees_on_replacements(good, is_sha256, [](std::size_t, char c) { return any_hex(c); }));
}

TEST_CASE("Prometheus names") {
    TWICE(is_prometheus_metric("http_requests_total"));
    TWICE(is_prometheus_metric("job:request_latency_seconds:mean5m"));
    TWICE(is_prometheus_metric(":"));
    TWICE(is_prometheus_metric("_"));
    TWICE(is_prometheus_metric("A9"));
    TWICE(!is_prometheus_metric(""));
    TWICE(!is_prometheus_metric("9a"));
    TWICE(!is_prometheus_metric("http-requests"));
    TWICE(!is_prometheus_metric("http.requests"));
    TWICE(!is_prometheus_metric("a b"));
    TWICE(!is_prometheus_metric("a\n"));
    TWICE(!is_prometheus_metric("temp\xc3\xa9rature"));
    TWICE(is_prometheus_label("method"));
    TWICE(is_prometheus_label("__name__"));
    TWICE(is_prometheus_label("Z_0"));
    TWICE(!is_prometheus_label(""));
    TWICE(!is_prometheus_label("0z"));
    TWICE(!is_prometheus_label("a:b"));
    TWICE(!is_prometheus_label(":"));
    TWICE(!is_prometheus_label("status-code"));
    auto const letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    auto const digit = [](char c) { return c >= '0' && c <= '9'; };
    CHECK(agrees_on_replacements("abc", is_prometheus_metric, [&](std::size_t at, char c) {
        return letter(c) || c == '_' || c == ':' || (at != 0 && digit(c));
    }));
    CHECK(agrees_on_replacements("abc", is_prometheus_label, [&](std::size_t at, char c) {
        return letter(c) || c == '_' || (at != 0 && digit(c));
    }));
}

TEST_CASE("OpenTelemetry names") {
    TWICE(is_otel_name("model.loaded"));
    TWICE(is_otel_name("http.request.method"));
    TWICE(is_otel_name("error"));
    TWICE(is_otel_name("service_not_ready"));
    TWICE(is_otel_name("a"));
    TWICE(is_otel_name("a1.2b_c3"));
    TWICE(!is_otel_name(""));
    TWICE(!is_otel_name("Model.loaded"));
    TWICE(!is_otel_name("model.Loaded"));
    TWICE(!is_otel_name(".model"));
    TWICE(!is_otel_name("_model"));
    TWICE(!is_otel_name("1model"));
    TWICE(!is_otel_name("model."));
    TWICE(!is_otel_name("model_"));
    TWICE(!is_otel_name("model..loaded"));
    TWICE(!is_otel_name("model._loaded"));
    TWICE(!is_otel_name("model-loaded"));
    TWICE(!is_otel_name("model loaded"));
    TWICE(!is_otel_name("mod\xc3\xa8le"));
    CHECK(agrees_on_replacements("a.b", is_otel_name, [](std::size_t at, char c) {
        bool const digit = c >= '0' && c <= '9';
        bool const letter = c >= 'a' && c <= 'z';
        if (at == 1) return letter || digit || c == '.' || c == '_';
        return letter || (at == 2 && digit);
    }));
}
