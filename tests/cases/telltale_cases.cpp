// SPDX-License-Identifier: BSL-1.0
// Judges documents by named schemas: lines {"id","schema","text"} in, lines {"id","ok","issues":[{"path","code","message"}]} out.
#include <telltale/engine.hpp>
#include <telltale/links.hpp>
#include <telltale/render.hpp>
#include <telltale/runtime.hpp>
#include <telltale/text.hpp>

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace {

namespace tt = telltale;

struct judged_document {
    std::string id;
    std::string schema;
    std::string text;
};

struct judged_issue {
    std::vector<std::variant<std::string, std::uint64_t>> path;
    std::string code;
    std::string message;
};

struct judgement {
    std::string id;
    bool ok = false;
    std::vector<judged_issue> issues;
};

struct named_schema {
    std::string_view name;
    tt::issues (*validate)(std::string_view);
};

template <class T>
tt::issues validate_as(std::string_view text) {
    return tt::validate<T>(text);
}

constexpr named_schema schemas[] = {
    {"EngineTelemetryConfig", &validate_as<tt::engine::config>},
    {"ModelLoadedEvent", &validate_as<tt::engine::model_loaded>},
    {"ModelUnloadedEvent", &validate_as<tt::engine::model_unloaded>},
    {"ModelInvalidatedEvent", &validate_as<tt::engine::model_invalidated>},
    {"GenerationStartedEvent", &validate_as<tt::engine::generation_started>},
    {"TokenGeneratedEvent", &validate_as<tt::engine::token_generated>},
    {"GenerationCompletedEvent", &validate_as<tt::engine::generation_completed>},
    {"ErrorEvent", &validate_as<tt::engine::error_event>},
    {"RuntimeStatusEvent", &validate_as<tt::engine::runtime_status>},
    {"EventSource", &validate_as<tt::render::event_source>},
    {"EventType", &validate_as<tt::render::event_type>},
    {"Severity", &validate_as<tt::telemetry::severity>},
    {"ArtifactType", &validate_as<tt::render::artifact_type>},
    {"RetentionClass", &validate_as<tt::render::retention_class>},
    {"ImageMeta", &validate_as<tt::render::image_meta>},
    {"TraceContext", &validate_as<tt::telemetry::trace_context>},
    {"TelemetryEventInput", &validate_as<tt::render::event_input>},
    {"ArtifactInput", &validate_as<tt::render::artifact_input>},
    {"StartRunInput", &validate_as<tt::render::start_run_input>},
    {"RecordVariantStartInput", &validate_as<tt::render::variant_start_input>},
    {"RecordVariantResultInput", &validate_as<tt::render::variant_result_input>},
    {"CompleteRunInput", &validate_as<tt::render::complete_run_input>},
    {"StandardEvent", &validate_as<tt::runtime::standard_event>},
    {"JsonlRecord", &validate_as<tt::runtime::record>},
    {"JsonlManifest", &validate_as<tt::runtime::manifest>},
    {"TelemetryEntityType", &validate_as<tt::links::entity_type>},
    {"TelemetryRecord", &validate_as<tt::links::record>},
    {"TelemetryKey", &validate_as<tt::links::telemetry_key>},
    {"StoreTelemetryInput", &validate_as<tt::links::store_input>},
    {"TelemetryWithUrl", &validate_as<tt::links::record_with_url>},
    {"RedisTelemetryConfig", &validate_as<tt::links::store_config>},
};

judgement judge(judged_document const& document, named_schema const& schema) {
    tt::issues const found = schema.validate(document.text);
    judgement result{document.id, found.ok(), {}};
    for (tt::issue const& i : found) {
        judged_issue& made = result.issues.emplace_back();
        for (tt::path_step const& step : i.path) {
            if (step.is_key()) made.path.emplace_back(step.key());
            else made.path.emplace_back(std::uint64_t{step.index()});
        }
        made.code = to_string(i.code);
        made.message = i.message;
    }
    return result;
}

} // namespace

int main() {
    std::ios::sync_with_stdio(false);
    std::string line;
    std::string out;
    for (std::size_t number = 1; std::getline(std::cin, line); ++number) {
        if (line.empty()) continue;
        auto const document = tt::parse<judged_document>(line);
        if (!document) {
            std::cerr << "telltale_cases: line " << number << ": " << document.error() << '\n';
            return 2;
        }
        named_schema const* found = nullptr;
        for (named_schema const& s : schemas)
            if (s.name == document->schema) found = &s;
        if (found == nullptr) {
            std::cerr << "telltale_cases: line " << number << ": there is no schema " << document->schema << '\n';
            return 2;
        }
        out.clear();
        tt::serialize(judge(*document, *found), out);
        std::cout << out << '\n';
    }
    return std::cout.flush() ? 0 : 2;
}
