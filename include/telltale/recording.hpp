// SPDX-License-Identifier: BSL-1.0
// Records events in files and reads them back; stores links from entities to runs.
#ifndef TELLTALE_RECORDING_HPP
#define TELLTALE_RECORDING_HPP

#include <telltale/recording/artifact_folder.hpp>
#include <telltale/recording/artifact_memory.hpp>
#include <telltale/recording/emitter.hpp>
#include <telltale/recording/file_recorder.hpp>
#include <telltale/recording/flush_timer.hpp>
#include <telltale/recording/link_store.hpp>
#include <telltale/recording/log_reader.hpp>
#include <telltale/recording/memory_links.hpp>
#include <telltale/recording/run_tracker.hpp>
#include <telltale/recording/telemetry_bridge.hpp>

#endif
