// SPDX-License-Identifier: BSL-1.0
// The vocabulary of a render pipeline: its events and their catalog, its runs, variants and artifacts.
#ifndef TELLTALE_RENDER_HPP
#define TELLTALE_RENDER_HPP

#include <telltale/render/add_run_line.hpp>
#include <telltale/render/artifact_input.hpp>
#include <telltale/render/artifact_reference.hpp>
#include <telltale/render/artifact_type.hpp>
#include <telltale/render/artifact_upload.hpp>
#include <telltale/render/buffer.hpp>
#include <telltale/render/catalog.hpp>
#include <telltale/render/complete_run_input.hpp>
#include <telltale/render/error_code.hpp>
#include <telltale/render/event_input.hpp>
#include <telltale/render/event_record.hpp>
#include <telltale/render/event_source.hpp>
#include <telltale/render/event_type.hpp>
#include <telltale/render/image_meta.hpp>
#include <telltale/render/lost_payload.hpp>
#include <telltale/render/max_payload_size.hpp>
#include <telltale/render/render_requested.hpp>
#include <telltale/render/replaced_payload.hpp>
#include <telltale/render/retention_class.hpp>
#include <telltale/render/run_completed.hpp>
#include <telltale/render/run_created.hpp>
#include <telltale/render/run_error.hpp>
#include <telltale/render/run_notes.hpp>
#include <telltale/render/run_state.hpp>
#include <telltale/render/run_status.hpp>
#include <telltale/render/run_summaries.hpp>
#include <telltale/render/run_summary.hpp>
#include <telltale/render/schema_version.hpp>
#include <telltale/render/start_run_input.hpp>
#include <telltale/render/variant_completed.hpp>
#include <telltale/render/variant_result_input.hpp>
#include <telltale/render/variant_start_input.hpp>
#include <telltale/render/variant_state.hpp>
#include <telltale/render/variant_status.hpp>
#include <telltale/render/variant_summary.hpp>
#include <telltale/telemetry/severity.hpp>
#include <telltale/telemetry/trace_context.hpp>

#endif
