// SPDX-License-Identifier: BSL-1.0
// compare_documents FOLDER: whether the vocabularies are those of the documents in FOLDER: every type, member, enumerator, number
// and message of their code, both ways, and their samples. Ends with 77, which is "skipped", if FOLDER is not there.
#include <telltale/engine.hpp>
#include <telltale/links.hpp>
#include <telltale/render.hpp>
#include <telltale/runtime.hpp>
#include <telltale/telemetry.hpp>
#include <telltale/write/serialize.hpp>

#include "form_of.hpp"
#include "script_reader.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace tt = telltale;
using documents::form_of;
using documents::telling;

std::size_t checks = 0, wrong = 0;

void check(bool good, std::string const& what) {
    ++checks;
    if (good) return;
    ++wrong;
    std::cout << what << '\n';
}
void check_equal(std::string const& what, std::string const& document, std::string const& ours) {
    check(document == ours, what + "\n  document: " + document + "\n  telltale: " + ours);
}
/// Both ways: what one has and the other has not is wrong too.
void check_equal(std::string const& what, std::map<std::string, std::string> const& document,
                 std::map<std::string, std::string> const& ours) {
    for (auto const& [name, value] : document) {
        auto const found = ours.find(name);
        check_equal(what + ' ' + name, value, found == ours.end() ? "(nothing)" : found->second);
    }
    for (auto const& [name, value] : ours) check(document.count(name) != 0, what + ' ' + name + ": in no document");
}

struct code_block {
    std::string language;
    std::string text;
};
struct document {
    std::string text;
    std::vector<code_block> blocks;

    [[nodiscard]] std::vector<std::string> in(std::string_view language) const {
        std::vector<std::string> all;
        for (code_block const& block : blocks)
            if (block.language == language) all.push_back(block.text);
        return all;
    }
    /// The only block of that language in which `part` stands.
    [[nodiscard]] std::string with(std::string_view language, std::string_view part) const {
        std::string found;
        for (std::string const& one : in(language))
            if (one.find(part) != one.npos) found = found.empty() ? one : "(two blocks)";
        check(!found.empty(), "no code with " + std::string(part));
        return found;
    }
};

document read_document(std::string const& path) {
    std::ifstream in(path);
    if (!in) documents::fail("cannot read " + path);
    document all;
    bool is_open = false;
    for (std::string line; std::getline(in, line);) {
        (all.text += line) += '\n';
        if (line.starts_with("```")) {
            if (!is_open) all.blocks.push_back({line.substr(3), {}});
            is_open = !is_open;
        } else if (is_open) {
            (all.blocks.back().text += line) += '\n';
        }
    }
    return all;
}

std::vector<std::string> lines_of(std::string const& text) {
    std::istringstream in(text);
    std::vector<std::string> all;
    for (std::string line; std::getline(in, line);) all.push_back(line);
    return all;
}

/// The keys of the object that opens behind `opening`, itself excluded: `{a, b: 1, c: {d: 2}}` has a, b, c.
std::vector<std::string> keys_after(std::string const& script, std::string_view opening) {
    std::size_t const begin = script.find(opening);
    if (begin == script.npos) documents::fail("no " + std::string(opening));
    auto const tokens = documents::tokens_of(std::string_view(script).substr(begin + opening.size()));
    std::vector<std::string> keys;
    int depth = 0;
    for (std::size_t i = 0; i != tokens.size(); ++i) {
        std::string const& sign = tokens[i].text;
        bool const is_text = tokens[i].is == documents::token::kind::text;
        if (!is_text && (sign == "{" || sign == "(" || sign == "[")) ++depth;
        if (!is_text && (sign == "}" || sign == ")" || sign == "]") && --depth == 0) break;
        bool const is_key = depth == 1 && (tokens[i].is == documents::token::kind::word || is_text);
        if (!is_key || i == 0 || i + 1 == tokens.size()) continue;
        std::string const &before = tokens[i - 1].text, &after = tokens[i + 1].text;
        if ((before == "{" || before == ",") && (after == ":" || after == "," || after == "}")) keys.push_back(sign);
    }
    return keys;
}

/// Whether an object with these keys is a `T` as far as keys can tell: no others, and none missing.
template <class T>
void check_keys(std::string const& what, std::vector<std::string> const& keys, bool all = false) {
    std::set<std::string_view> known;
    for (tt::member_schema const& member : tt::record<T>::plain.members) {
        known.insert(member.name);
        bool const has = std::find(keys.begin(), keys.end(), member.name) != keys.end();
        check(has || (!all && member.is != tt::presence::required), what + " lacks " + std::string(member.name));
    }
    for (std::string const& key : keys) check(known.count(key) != 0, what + " has no member " + key);
}

/// `SHORT, STANDARD`: the enumerators as the documents spell them in scripts.
template <class E>
std::string screaming_names() {
    std::string all;
    for (auto const& one : tt::reflect::enumerators<E>) {
        all += all.empty() ? "" : ", ";
        for (char const c : one.name) all += static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
        (all += '=') += *tt::enum_name(one.value);
    }
    return all;
}

/// A sample is read as a `T` and written as it was.
template <class T>
void check_round_trip(std::string const& text) {
    auto const read = tt::parse<T>(text);
    check(read.has_value(), text + ": refused: " + (read ? "" : to_string(read.error().front())));
    if (read) check_equal("written otherwise", text, tt::serialize(*read));
}

void check_engine(document const& all) {
    documents::script_reader reader;
    for (std::string const& block : all.in("typescript")) reader.read(block);
    namespace engine = tt::engine;
    constexpr telling rules = telling::rules;
    check_equal("engine", reader.finish().forms,
                {{"EngineTelemetryConfigSchema", form_of<engine::config, rules>()},
                 {"ModelLoadedEventSchema", form_of<engine::model_loaded, rules>()},
                 {"ModelUnloadedEventSchema", form_of<engine::model_unloaded, rules>()},
                 {"ModelInvalidatedEventSchema", form_of<engine::model_invalidated, rules>()},
                 {"GenerationStartedEventSchema", form_of<engine::generation_started, rules>()},
                 {"TokenGeneratedEventSchema", form_of<engine::token_generated, rules>()},
                 {"GenerationCompletedEventSchema", form_of<engine::generation_completed, rules>()},
                 {"ErrorEventSchema", form_of<engine::error_event, rules>()},
                 {"RuntimeStatusEventSchema", form_of<engine::runtime_status, rules>()}});
    for (char const* const key : {"service_name", "prometheus_port"}) { // all that the document says of runtime.yaml
        check(all.text.find(key) != all.text.npos, std::string(key) + ": in no document");
        check(form_of<engine::runtime_config>().find(key) != std::string::npos, std::string(key) + ": no key");
    }
}

void check_render(document const& types, document const& instrumentation) {
    namespace render = tt::render;
    documents::script_reader reader;
    for (std::string const& block : types.in("typescript")) reader.read(block);
    documents::declarations const found = reader.finish();
    check_equal("render", found.forms,
                {{"EventSource", form_of<render::event_source>()},
                 {"EventType", form_of<render::event_type>()},
                 {"Severity", form_of<tt::telemetry::severity>()},
                 {"ArtifactType", form_of<render::artifact_type>()},
                 {"RetentionClass", form_of<render::retention_class>()},
                 {"TelemetryEventInput", form_of<render::event_input>()},
                 {"ArtifactInput", form_of<render::artifact_upload>()},
                 {"StartRunInput", form_of<render::start_run_input>()},
                 {"RecordVariantStartInput", form_of<render::variant_start_input>()},
                 {"RecordVariantResultInput", form_of<render::variant_result_input>()},
                 {"CompleteRunInput", form_of<render::complete_run_input>()},
                 {"ImageMeta", form_of<render::image_meta>()},
                 {"TraceContext", form_of<tt::telemetry::trace_context>()}});
    std::string upload = form_of<render::artifact_upload>();
    std::size_t const buffer = upload.find("buffer?: Buffer; ");
    if (buffer != upload.npos) upload.erase(buffer, std::string_view("buffer?: Buffer; ").size());
    check_equal("ArtifactInput without its buffer", upload, form_of<render::artifact_input>());

    std::string days;
    for (auto const& one : tt::reflect::enumerators<render::retention_class>)
        ((days += days.empty() ? "" : ", ") += one.name) += "=" + std::to_string(render::retention_days(one.value));
    check_equal("render: constant", found.constants,
                {{"EventSource", screaming_names<render::event_source>()},
                 {"EventType", screaming_names<render::event_type>()},
                 {"Severity", screaming_names<tt::telemetry::severity>()},
                 {"ArtifactType", screaming_names<render::artifact_type>()},
                 {"RetentionClass", screaming_names<render::retention_class>()},
                 {"RETENTION_DAYS", days},
                 {"MAX_PAYLOAD_SIZE", std::to_string(render::max_payload_size)},
                 {"SCHEMA_VERSION", std::to_string(render::schema_version)}});
    for (std::size_t i = 0; i != render::catalog::size; ++i)
        check_equal("render: the catalog's types", std::string(*tt::enum_name(static_cast<render::event_type>(i))),
                    std::string(render::catalog::types()[i].type));
    for (auto const& [severity, number] : {std::pair{"debug", 5}, {"info", 9}, {"warn", 13}, {"error", 17}})
        check(otel_number(*tt::enum_value<tt::telemetry::severity>(severity)) == number, std::string(severity));

    std::string const start = instrumentation.with("typescript", "await startRun({");
    check_keys<render::start_run_input>("startRun", keys_after(start, "startRun("));
    std::string const begun = instrumentation.with("typescript", "recordVariantStart({");
    check_keys<render::variant_start_input>("recordVariantStart", keys_after(begun, "recordVariantStart("), true);
    std::string const result = instrumentation.with("typescript", "await recordVariantResult({");
    check_keys<render::variant_result_input>("recordVariantResult", keys_after(result, "recordVariantResult("));
    for (auto const& one : tt::reflect::enumerators<render::variant_status>)
        if (auto const code = render::error_code(one.value))
            check(result.find("\"" + std::string(one.name) + "\" ? \"" + std::string(*code) + '"') != result.npos,
                  std::string(*code) + ": in no document");
    check(std::count(result.begin(), result.end(), '?') == 2, "recordVariantResult: another error code");
    std::string const end = instrumentation.with("typescript", "await completeRun({");
    check_keys<render::complete_run_input>("completeRun", keys_after(end, "completeRun("), true);
    std::string const sent = instrumentation.with("typescript", "emit({");
    check_keys<render::event_input>("emit", keys_after(sent, "emit("));
    check_keys<render::render_requested>("the payload of sf.render.requested", keys_after(sent, "payload: "), true);
    check(sent.find("source: EventSource.APP_PROXY") != sent.npos &&
              sent.find("EventType.SF_RENDER_REQUESTED") != sent.npos,
          "emit: another event");
    check(
        render::catalog::validate(
            R"({"shopId":"s","requestId":"r","source":"app_proxy","type":"sf.render.requested","payload":{"productId":"p","roomSessionId":null}})")
            .ok(),
        "emit: the catalog refuses the document's event");
}

void check_runtime(document const& all) {
    namespace runtime = tt::runtime;
    // type Record struct: `Name Type `json:"key"``; the comment of a time says ISO 8601
    std::string form;
    for (std::string const& line : lines_of(all.with("go", "type Record struct"))) {
        std::size_t const tag = line.find("`json:\"");
        if (tag == line.npos) continue;
        std::string const key = line.substr(tag + 7, line.find('"', tag + 7) - tag - 7);
        form += form.empty() ? "{" : "; ";
        form += key + (line.find("ISO 8601 UTC") != line.npos      ? ": Date"
                       : line.find("map[string]interface{}") < tag ? ": object"
                                                                   : ": string");
    }
    std::string ours = form_of<runtime::record>();
    std::string const standard = "open(" + documents::names_of_enum<runtime::standard_event>() + ")";
    ours.replace(ours.find(standard), standard.size(), "string"); // any text, and these are known
    check_equal("Record", form + "}", ours);

    std::string table;
    std::size_t const begin = all.text.find("## Standard Events");
    for (std::string const& line : lines_of(all.text.substr(begin, all.text.find("## Usage") - begin)))
        if (line.starts_with("| `")) (table += table.empty() ? "" : "|") += line.substr(3, line.find('`', 3) - 3);
    check_equal("Standard Events", "enum(" + table + ")", form_of<runtime::standard_event>());
    for (std::size_t i = 0; i != runtime::catalog::size; ++i)
        check_equal("runtime: the catalog's types",
                    std::string(*tt::enum_name(static_cast<runtime::standard_event>(i))),
                    std::string(runtime::catalog::types()[i].type));

    std::string const usage = all.with("go", "recorder.Record(");
    check(usage.find("recorder.Record(\"runtime_start\", nil)") != usage.npos, "no runtime_start without details");
    check_keys<runtime::runtime_start>("runtime_start", {});
    check_keys<runtime::service_start>("service_start", keys_after(usage, "\"service_start\", map[string]interface{}"),
                                       true);
    check_keys<runtime::runtime_error>("runtime_error", keys_after(usage, "\"runtime_error\", map[string]interface{}"),
                                       true);

    std::size_t samples = 0;
    for (std::string const& line : lines_of(all.with("jsonl", "ts"))) {
        check_round_trip<runtime::record>(line);
        check_round_trip<runtime::log_record>(line);
        ++samples;
    }
    check(samples == 3, "the lines of the log");
    for (std::string const& block : all.in("json")) {
        auto const minified = tt::parse<tt::raw_json>(block);
        check(minified.has_value(), block);
        if (minified) check_round_trip<runtime::manifest>(minified->text());
    }
}

void check_links(document const& all) {
    namespace links = tt::links;
    documents::script_reader reader;
    for (std::string const& block : all.in("typescript")) reader.read(block);
    check_equal(
        "links", reader.finish().forms,
        {{"TelemetryRecord", form_of<links::record>()}, {"TelemetryEntityType", form_of<links::entity_type>()}});

    std::string const functions = all.with("typescript", "Promise<void>");
    check_keys<links::store_input>("storeTelemetry", {"entityType", "entityId", "runId"}, true);
    check(functions.find("storeTelemetry(entityType: TelemetryEntityType, entityId: string, runId: string)") !=
              functions.npos,
          "storeTelemetry has other arguments");
    check_keys<links::record_with_url>("getTelemetryWithUrl", {"record", "triggerUrl"}, true);
    check(functions.find("Promise<{record: TelemetryRecord, triggerUrl: string} | null>") != functions.npos,
          "getTelemetryWithUrl has another result");

    // telemetry: with three keys below it; what stands behind # is no value
    std::string yaml;
    for (std::string line : lines_of(all.with("yaml", "telemetry:"))) {
        line.erase(std::min(line.find(" #"), line.size()));
        std::size_t const colon = line.find(':');
        std::size_t const first = line.find_first_not_of(' ');
        std::string value = line.substr(colon + 1);
        while (!value.empty() && value.front() == ' ') value.erase(0, 1);
        while (!value.empty() && value.back() == ' ') value.pop_back();
        yaml += (first == 0 || yaml.back() == '{' ? "" : ",") + ('"' + line.substr(first, colon - first) + "\":") +
                (value.empty() ? "{" : value);
    }
    check_equal("the configuration", "{" + yaml + "}}", tt::serialize(links::config{}));
    check_round_trip<links::config>("{" + yaml + "}}");

    std::vector<std::string> variables;
    for (std::string const& line : lines_of(all.with("bash", "UPSTASH")))
        if (std::size_t const sign = line.find('='); sign != line.npos) variables.push_back(line.substr(0, sign));
    check_keys<links::environment>("the environment", variables, true);

    // telemetry:payment:pym_123 -> {runId: "run_abc"}
    std::size_t keys = 0;
    for (std::string const& line : lines_of(all.with("", "telemetry:payment:"))) {
        std::size_t const arrow = line.find(" -> ");
        auto const key = links::parse_key(line.substr(0, arrow));
        check(key.has_value(), line);
        if (key) check(links::build_key(*key) == line.substr(0, arrow), line);
        check_equal("a record", line.substr(arrow + 4), "{runId: \"" + links::record{"run_abc"}.run_id + "\"}");
        ++keys;
    }
    check(keys == 3, "the samples of keys");
    std::string const pattern = all.with("", "{entityType}");
    check(pattern.starts_with(std::string(links::default_namespace) + ":{entityType}:{entityId} -> {runId: string}"),
          "another pattern of keys: " + pattern);
    check(all.text.find("(< " + std::to_string(links::time_limit_ms) + "ms for telemetry operations)") != all.text.npos,
          "another limit of time");

    std::string const logging = all.with("typescript", "logger.");
    std::set<std::string> messages;
    for (std::size_t at = logging.find("logger."); at != logging.npos; at = logging.find("logger.", at + 1)) {
        std::size_t const bracket = logging.find('(', at), end = logging.find('\'', bracket + 2);
        std::string const severity = logging.substr(at + 7, bracket - at - 7);
        std::string const message = logging.substr(bracket + 2, end - bracket - 2);
        messages.insert(message);
        std::size_t const which = links::catalog::find(message);
        check(which != links::catalog::size, message + ": no event");
        if (which == links::catalog::size) continue;
        check_equal(message, severity, std::string(*tt::enum_name(links::catalog::types()[which].default_severity)));
        std::vector<std::string> const logged = keys_after(logging, "'" + message + "', ");
        if (which == 0) check_keys<links::link_stored>(message, logged, true);
        else check_keys<links::storage_failed>(message, logged, true);
    }
    check(messages.size() == links::catalog::size, "the messages of the log");

    for (std::string const& block : all.in("typescript")) // storeTelemetry('payment', ...)
        for (std::size_t at = block.find("storeTelemetry('"); at != block.npos;
             at = block.find("storeTelemetry('", at + 1)) {
            std::string const type = block.substr(at + 16, block.find('\'', at + 16) - at - 16);
            check(tt::enum_value<links::entity_type>(type).has_value(), type + ": no entity type");
        }
}

} // namespace

int main(int count, char** arguments) {
    if (count != 2) documents::fail("usage: compare_documents FOLDER");
    std::string const folder = std::string(arguments[1]) + '/';
    if (!std::ifstream(folder + "engine-event-schemas.md")) {
        std::cout << "skipped: there are no documents in " << folder << '\n';
        return 77;
    }
    check_engine(read_document(folder + "engine-event-schemas.md"));
    check_render(read_document(folder + "render-telemetry-types.md"),
                 read_document(folder + "render-instrumentation.md"));
    check_runtime(read_document(folder + "runtime-recorder.md"));
    check_links(read_document(folder + "run-links.md"));
    std::cout << checks << " checks, " << wrong << " wrong\n";
    return wrong == 0 ? 0 : 1;
}
