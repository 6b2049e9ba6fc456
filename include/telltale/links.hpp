// SPDX-License-Identifier: BSL-1.0
// The vocabulary of links from business entities to the runs that processed them: keys, records, configuration, log.
#ifndef TELLTALE_LINKS_HPP
#define TELLTALE_LINKS_HPP

#include <telltale/links/build_key.hpp>
#include <telltale/links/catalog.hpp>
#include <telltale/links/config.hpp>
#include <telltale/links/default_namespace.hpp>
#include <telltale/links/entity_type.hpp>
#include <telltale/links/environment.hpp>
#include <telltale/links/key.hpp>
#include <telltale/links/link_stored.hpp>
#include <telltale/links/parse_key.hpp>
#include <telltale/links/record.hpp>
#include <telltale/links/record_with_url.hpp>
#include <telltale/links/run_url.hpp>
#include <telltale/links/storage_failed.hpp>
#include <telltale/links/store_config.hpp>
#include <telltale/links/store_input.hpp>
#include <telltale/links/telemetry_key.hpp>
#include <telltale/links/time_limit.hpp>
#include <telltale/links/url_template.hpp>

#endif
