// SPDX-License-Identifier: BSL-1.0
// The rule that a text has a named format: a date-time, a UUID, a trace id ...
#ifndef TELLTALE_RULE_FORMAT_HPP
#define TELLTALE_RULE_FORMAT_HPP

#include <telltale/rule/rule.hpp>
#include <telltale/text/base64.hpp>
#include <telltale/text/date_time.hpp>
#include <telltale/text/email.hpp>
#include <telltale/text/formats.hpp>
#include <telltale/text/hostname.hpp>
#include <telltale/text/uri.hpp>

#include <string_view>

namespace telltale::inline v0 {

/// A format: its name as in JSON Schema `format`, what it is in words ("must be " + words), and its judge over UTF-8 text.
/// One of your own is a constant of this type.
struct named_format {
    std::string_view name;
    std::string_view words;
    bool (*matches)(std::string_view) noexcept;
};

/// RFC 3339 `date-time`, any offset.
inline constexpr named_format date_time{"date-time", "a date-time as in RFC 3339", &text::is_date_time};
/// RFC 3339 `date-time` in UTC: seconds optional, any number of fraction digits, and a literal `Z`.
inline constexpr named_format utc_date_time{"utc-date-time", "a UTC date-time such as 2025-01-31T23:59:59Z",
                                            &text::is_utc_date_time};
/// RFC 9562.
inline constexpr named_format uuid{"uuid", "a UUID", &text::is_uuid};
/// Dotted quad, RFC 2673 section 3.2.
inline constexpr named_format ipv4{"ipv4", "an IPv4 address", &text::is_ipv4};
/// RFC 4291, section 2.2, without a zone.
inline constexpr named_format ipv6{"ipv6", "an IPv6 address", &text::is_ipv6};
/// RFC 1123, section 2.1: labels of letters, digits and inner hyphens, joined by dots.
inline constexpr named_format hostname{"hostname", "a host name", &text::is_hostname};
/// RFC 5321, section 4.1.2 `Mailbox`, ASCII only.
inline constexpr named_format email{"email", "an e-mail address", &text::is_email};
/// RFC 3986 `URI`: with a scheme.
inline constexpr named_format uri{"uri", "a URI as in RFC 3986", &text::is_uri};
/// RFC 4648, section 4, padded and canonical. Not one of the formats of JSON Schema, which has `contentEncoding` for it.
inline constexpr named_format base64{"base64", "base64 as in RFC 4648", &text::is_base64};
/// OpenTelemetry: 32 hexadecimal digits, not all zero.
inline constexpr named_format trace_id{"trace-id", "a trace id: 32 hexadecimal digits, not all zero",
                                       &text::is_trace_id};
/// OpenTelemetry: 16 hexadecimal digits, not all zero.
inline constexpr named_format span_id{"span-id", "a span id: 16 hexadecimal digits, not all zero", &text::is_span_id};
/// W3C Trace Context `traceparent`.
inline constexpr named_format traceparent{"traceparent", "a W3C traceparent", &text::is_traceparent};
/// A SHA-256 digest: 64 hexadecimal digits.
inline constexpr named_format sha256{"sha256", "a SHA-256 digest: 64 hexadecimal digits", &text::is_sha256};
/// A Prometheus metric's name.
inline constexpr named_format prometheus_metric{"prometheus-metric", "a Prometheus metric name",
                                                &text::is_prometheus_metric};
/// A Prometheus label's name.
inline constexpr named_format prometheus_label{"prometheus-label", "a Prometheus label name",
                                               &text::is_prometheus_label};
/// An OpenTelemetry event's or attribute's name: lower-case words joined by `.` or `_`.
inline constexpr named_format otel_name{"otel-name", "an OpenTelemetry name: lower-case words joined by '.' or '_'",
                                        &text::is_otel_name};

/// The text must have the format `f`; else `wrong_format`.
[[nodiscard]] constexpr rule format(named_format const& f, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::format, .message = message, .text = f.name, .words = f.words, .matches = f.matches};
}

} // namespace telltale::inline v0

#endif
