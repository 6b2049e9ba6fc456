// SPDX-License-Identifier: BSL-1.0
// A key as it stands in documents.
#ifndef TELLTALE_LINKS_TELEMETRY_KEY_HPP
#define TELLTALE_LINKS_TELEMETRY_KEY_HPP

#include <telltale/links/build_key.hpp>
#include <telltale/links/key.hpp>
#include <telltale/links/parse_key.hpp>
#include <telltale/value/text_codec.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace telltale::inline v0::links {

/// A `key` that is text in documents, `telemetry:{entityType}:{entityId}` in the default namespace. Where another one is
/// configured, the member is a `std::string`, and `parse_key` is asked.
struct telemetry_key {
    links::key key;

    friend bool operator==(telemetry_key const&, telemetry_key const&) = default;
};

} // namespace telltale::inline v0::links

/// What `parse_key` takes and `build_key` gives, in the default namespace.
template <>
struct telltale::text_codec<telltale::links::telemetry_key> {
    static constexpr std::string_view words = "a key telemetry:{entityType}:{entityId}, its type one of: payment, "
                                              "billing_run, invoice, billing_period, webhook, notification";
    static std::optional<telltale::links::telemetry_key> parse(std::string_view text) {
        auto read = telltale::links::parse_key(text);
        if (!read) return std::nullopt;
        return telltale::links::telemetry_key{*std::move(read)};
    }
    static void append(std::string& out, telltale::links::telemetry_key const& value) {
        if (auto const text = telltale::links::build_key(value.key)) out += *text;
    }
};

#endif
