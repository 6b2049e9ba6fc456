// SPDX-License-Identifier: BSL-1.0
// The command telltale: checks configurations, events and logs of an engine.
#include <telltale/command.hpp>
#include <telltale/engine.hpp>

#if defined(TELLTALE_COMMAND_READS_YAML) // where yaml-cpp was found
#include <telltale/command/yaml_type.hpp>
#endif

int main(int argc, char** argv) {
    namespace engine = telltale::engine;
    using telltale::command::catalog;
    using telltale::command::type;
    constexpr std::string_view config = "engine.config", config_text = "The telemetry configuration of an engine.";
    return telltale::command::main(
        argc, argv, {.name = "telltale"},
#if defined(TELLTALE_COMMAND_READS_YAML)
        telltale::command::yaml_type<engine::config>(config, config_text),
#else
        type<engine::config>(config, config_text),
#endif
        type<engine::model_loaded>("engine.model_loaded", "A model was loaded."),
        type<engine::model_unloaded>("engine.model_unloaded", "A model was unloaded."),
        type<engine::model_invalidated>("engine.model_invalidated", "A model can no longer be used."),
        type<engine::generation_started>("engine.generation_started", "A generation was started."),
        type<engine::token_generated>("engine.token_generated", "A token was generated."),
        type<engine::generation_completed>("engine.generation_completed", "A generation came to its end."),
        type<engine::error_event>("engine.error_event", "Something went wrong."),
        type<engine::runtime_status>("engine.runtime_status", "The runtime changed its state."),
        catalog<engine::catalog>("engine", "The lines of an engine's log: {\"ts\", \"event\", \"details\"}."));
}
