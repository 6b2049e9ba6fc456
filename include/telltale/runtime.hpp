// SPDX-License-Identifier: BSL-1.0
// The vocabulary of a supervisor that runs services: its manifest, its records, its events and their catalog.
#ifndef TELLTALE_RUNTIME_HPP
#define TELLTALE_RUNTIME_HPP

#include <telltale/runtime/asset_checksum_mismatch.hpp>
#include <telltale/runtime/asset_missing.hpp>
#include <telltale/runtime/asset_size_exceeded.hpp>
#include <telltale/runtime/catalog.hpp>
#include <telltale/runtime/gpu_status.hpp>
#include <telltale/runtime/manifest.hpp>
#include <telltale/runtime/migration_applied.hpp>
#include <telltale/runtime/migration_failed.hpp>
#include <telltale/runtime/migration_start.hpp>
#include <telltale/runtime/record.hpp>
#include <telltale/runtime/runtime_error.hpp>
#include <telltale/runtime/runtime_shutdown.hpp>
#include <telltale/runtime/runtime_start.hpp>
#include <telltale/runtime/secrets_missing.hpp>
#include <telltale/runtime/secrets_updated.hpp>
#include <telltale/runtime/service_blocked.hpp>
#include <telltale/runtime/service_exit.hpp>
#include <telltale/runtime/service_not_ready.hpp>
#include <telltale/runtime/service_ready.hpp>
#include <telltale/runtime/service_start.hpp>
#include <telltale/runtime/standard_event.hpp>

#endif
