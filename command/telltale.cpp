// SPDX-License-Identifier: BSL-1.0
// The command telltale: checks documents and logs of the vocabularies, and shows the runs of a render pipeline.
#include <telltale/command.hpp>
#include <telltale/command/runs.hpp>
#include <telltale/engine.hpp>
#include <telltale/links.hpp>
#include <telltale/render.hpp>
#include <telltale/runtime.hpp>

#if defined(TELLTALE_COMMAND_READS_YAML) // where yaml-cpp was found
#include <telltale/command/yaml_type.hpp>
#endif

namespace {

/// A type whose documents people write: also in YAML, where that can be read.
template <class T>
constexpr telltale::command::entry config(std::string_view name, std::string_view description) {
#if defined(TELLTALE_COMMAND_READS_YAML)
    return telltale::command::yaml_type<T>(name, description);
#else
    return telltale::command::type<T>(name, description);
#endif
}

} // namespace

int main(int argc, char** argv) {
    namespace engine = telltale::engine;
    namespace links = telltale::links;
    namespace render = telltale::render;
    namespace runtime = telltale::runtime;
    using telltale::command::catalog;
    using telltale::command::type;
    return telltale::command::main(
        argc, argv, {.name = "telltale"},
        config<engine::config>("engine.config", "The telemetry configuration of an engine."),
        config<engine::runtime_config>("engine.runtime_config", "The same as its runtime.yaml has it."),
        type<engine::model_loaded>("engine.model_loaded", "A model was loaded."),
        type<engine::model_unloaded>("engine.model_unloaded", "A model was unloaded."),
        type<engine::model_invalidated>("engine.model_invalidated", "A model can no longer be used."),
        type<engine::generation_started>("engine.generation_started", "A generation was started."),
        type<engine::token_generated>("engine.token_generated", "A token was generated."),
        type<engine::generation_completed>("engine.generation_completed", "A generation came to its end."),
        type<engine::error_event>("engine.error_event", "Something went wrong."),
        type<engine::runtime_status>("engine.runtime_status", "The runtime changed its state."),
        type<render::event_input>("render.event_input", "An event of a render pipeline, of any type."),
        type<render::artifact_input>("render.artifact_input", "A file that a render pipeline keeps."),
        type<render::start_run_input>("render.start_run_input", "The start of a run."),
        type<render::variant_start_input>("render.variant_start_input", "The start of one variant of a run."),
        type<render::variant_result_input>("render.variant_result_input", "The end of one variant of a run."),
        type<render::complete_run_input>("render.complete_run_input", "The end of a run."),
        config<runtime::manifest>("runtime.manifest", "What the manifest of an app says of its telemetry."),
        type<runtime::record>("runtime.record", "A line of a supervisor's log, with any event."),
        config<links::config>("links.config", "The configuration of a link store."),
        type<links::store_input>("links.store_input", "What is to be stored."),
        type<links::record>("links.record", "What is stored."),
        catalog<engine::catalog>("engine", "The lines of an engine's log: {\"ts\", \"event\", \"details\"}."),
        catalog<render::catalog>("render",
                                 "The events of a render pipeline: {..., \"source\", \"type\", \"payload\"}."),
        catalog<runtime::catalog>("runtime", "The lines of a supervisor's log: {\"ts\", \"event\", \"details\"}."),
        catalog<links::catalog>("links", "The lines of a link store's log: {\"ts\", \"event\", \"details\"}."),
        telltale::command::runs_command);
}
