// SPDX-License-Identifier: BSL-1.0
// Where the pages of runs are.
#ifndef TELLTALE_LINKS_URL_TEMPLATE_HPP
#define TELLTALE_LINKS_URL_TEMPLATE_HPP

#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/policies.hpp>
#include <telltale/schema/schema.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace telltale::inline v0::links {

/// The URL of a run's page with `{runId}` where its id belongs, once:
/// `https://cloud.example.com/orgs/acme/projects/billing/runs/{runId}`. In documents it is that text.
struct url_template {
    /// What stands for the id of a run.
    static constexpr std::string_view placeholder = "{runId}";

    std::string text;

    friend bool operator==(url_template const&, url_template const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::transparent,
        telltale::field<&url_template::text>(
            telltale::satisfies(
                [](std::string const& url) { return url.starts_with("https://") || url.starts_with("http://"); },
                "must begin with https:// or http://"),
            telltale::satisfies(
                [](std::string const& url) {
                    std::size_t const at = url.find(placeholder);
                    return at != url.npos && url.find(placeholder, at + 1) == url.npos;
                },
                "must have {runId} in it, once")));
};

} // namespace telltale::inline v0::links

#endif
