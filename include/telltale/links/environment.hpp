// SPDX-License-Identifier: BSL-1.0
// What a link store is told by environment variables.
#ifndef TELLTALE_LINKS_ENVIRONMENT_HPP
#define TELLTALE_LINKS_ENVIRONMENT_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include <string>

namespace telltale::inline v0::links {

/// The variables as one document: `{"UPSTASH_REDIS_REST_URL":"https://...","UPSTASH_REDIS_REST_TOKEN":"...",
/// "TRIGGER_SECRET_KEY":"..."}`. Tokens and keys are secrets: they are in no issue, report or output.
struct environment {
    std::string upstash_redis_rest_url;
    std::string upstash_redis_rest_token; ///< secret
    std::string trigger_secret_key;       ///< secret

    friend bool operator==(environment const&, environment const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::screaming_snake_case, telltale::field<&environment::upstash_redis_rest_token>(telltale::secret),
        telltale::field<&environment::trigger_secret_key>(telltale::secret));
};

} // namespace telltale::inline v0::links

#endif
