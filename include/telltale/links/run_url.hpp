// SPDX-License-Identifier: BSL-1.0
// The page of a run.
#ifndef TELLTALE_LINKS_RUN_URL_HPP
#define TELLTALE_LINKS_RUN_URL_HPP

#include <telltale/links/url_template.hpp>
#include <telltale/text/percent_encode.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace telltale::inline v0::links {

/// `pages` with the id of a run in it, in which all but letters, digits and `-._~` is percent-encoded (RFC 3986, section 2.3): the
/// id stays one segment of the path whatever it is. Without a placeholder, what `pages` has. O(length).
[[nodiscard]] inline std::string run_url(url_template const& pages, std::string_view run_id) {
    std::size_t const at = pages.text.find(url_template::placeholder);
    if (at == pages.text.npos) return pages.text;
    std::string url = pages.text.substr(0, at);
    text::append_percent_encoded(url, run_id, "-._~");
    return url.append(pages.text, at + url_template::placeholder.size());
}

} // namespace telltale::inline v0::links

#endif
