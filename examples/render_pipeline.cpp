// SPDX-License-Identifier: BSL-1.0
// A render pipeline records a run with three variants; what is too large for the log becomes an artifact, until a sweep removes it.
#include <telltale/recording.hpp>
#include <telltale/render.hpp>
#include <telltale/text.hpp>

#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

namespace {

namespace recording = telltale::recording;
namespace render = telltale::render;
using run_tracker = recording::run_tracker<recording::file_recorder<>>;

/// A clock that makes the output the same each time.
class demonstration_clock : public recording::clock {
public:
    time_point now() noexcept override { return now_ += std::chrono::milliseconds(250); }
    void pass(std::chrono::hours time) { now_ += time; }

private:
    time_point now_{std::chrono::sys_days(std::chrono::year(2024) / 1 / 15) + std::chrono::hours(10)};
};

// [ids]
/// Ids of one's own: here such that make the output the same each time.
class demonstration_ids : public recording::trace_ids {
public:
    std::string trace_id() override { return "4bf92f3577b34da6a3ce929d0e0e4736"; }
    std::string span_id() override { return "00f067aa0ba902b" + std::to_string(++spans_); }

private:
    int spans_ = 0;
};
// [/ids]

/// Whatever becomes of the telemetry, the pipeline goes on.
void note(recording::outcome const& done) {
    if (!done) std::cout << "not recorded:\n" << done.report();
}

/// What the model made of a variant, and how long it took.
struct picture {
    std::string variant;
    render::variant_status status;
    double milliseconds;
    std::string answer; ///< of the model, as JSON; nothing if it gave none in time
};

// [variant]
/// Renders one variant; several may be rendered at once, each in a thread of its own.
void render_variant(run_tracker& tracker, picture const& made) {
    note(tracker.record_variant_start(
        {.run_id = "run-1", .variant_id = made.variant, .request_id = "req-1", .shop_id = "shop-1"}));
    if (!made.answer.empty())
        note(tracker.emit(render::event_input{.shop_id = "shop-1",
                                              .request_id = "req-1",
                                              .run_id = "run-1",
                                              .variant_id = made.variant, // the tracker knows its trace
                                              .source = render::event_source::provider,
                                              .type = render::event_type::render_provider_completed,
                                              .payload = telltale::raw_object::trusted(made.answer)}));
    render::variant_result_input result{.render_run_id = "run-1",
                                        .variant_id = made.variant,
                                        .final_prompt_hash = "9f86d081",
                                        .request_id = "req-1",
                                        .shop_id = "shop-1",
                                        .status = made.status,
                                        .latency_ms = made.milliseconds};
    if (auto const code = render::error_code(made.status)) result.error_code = *code; // TIMEOUT
    note(tracker.record_variant_result(result));
}
// [/variant]

void render_run(run_tracker& tracker) {
    // [start]
    note(tracker.start_run({.run_id = "run-1",
                            .shop_id = "shop-1",
                            .request_id = "req-1",
                            .product_asset_id = "lamp",
                            .room_session_id = std::string("room-7"),
                            .prompt_pack_version = 3,
                            .model = "image-fast",
                            .product_image_hash = "a1",
                            .product_image_meta = {.width = 800, .height = 600, .bytes = 48213, .format = "png"},
                            .room_image_hash = "b2",
                            .room_image_meta = {.width = 1920, .height = 1080, .bytes = 312877, .format = "jpeg"},
                            .resolved_facts_hash = "c3",
                            .resolved_facts_json = telltale::raw_object::trusted(R"({"material":"brass"})"),
                            .prompt_pack_hash = "d4",
                            .prompt_pack_json = telltale::raw_object::trusted(R"({"system":"Place it."})")}));
    // [/start]
    std::array const pictures{
        picture{"hero", render::variant_status::success, 2210.5, R"({"candidates":1})"},
        picture{"detail", render::variant_status::success, 2904, R"({"trace":")" + std::string(12000, 'x') + "\"}"},
        picture{"night", render::variant_status::timeout, 30000, ""}};
    for (picture const& one : pictures) render_variant(tracker, one);

    // [refused]
    note(tracker.record_variant_result({.render_run_id = "run-1",
                                        .variant_id = "night",
                                        .final_prompt_hash = "9f86d081",
                                        .request_id = "req-1",
                                        .shop_id = "shop-1"})); // it came after all, too late
    render::complete_run_input end{.run_id = "run-1",
                                   .request_id = "req-1",
                                   .shop_id = "shop-1",
                                   .status = render::run_status::complete,
                                   .total_duration_ms = 30412.25,
                                   .success_count = 3};
    note(tracker.complete_run(end));
    end.status = render::run_status::partial;
    end.success_count = 2;
    end.timeout_count = 1;
    note(tracker.complete_run(end));
    // [/refused]
}

// [artifact]
/// What an event names is in the store, byte for byte.
void read_back(std::string const& path, recording::artifact_store& artifacts) {
    recording::log_reader<> log(path);
    for (telltale::runtime::record line; log.next(line);) {
        auto const event = telltale::parse<render::event_input>(line.details.text());
        if (!event || !event->payload) continue;
        auto const replaced = telltale::parse<render::replaced_payload>(event->payload->text());
        if (!replaced || !replaced->artifact) continue;
        auto const found = artifacts.get(replaced->artifact->sha256);
        std::cout << "the payload in line " << log.line() << " has " << found.bytes.size() << " bytes and begins with "
                  << found.bytes.substr(0, 16) << '\n';
    }
}
// [/artifact]

} // namespace

int main() {
    std::string folder = (std::filesystem::temp_directory_path() / "render-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) return 1;

    demonstration_clock clock;
    demonstration_ids ids;
    // [tracker]
    recording::file_recorder log(folder + "/runs.jsonl", {.clock = &clock});
    recording::artifact_folder artifacts(folder + "/artifacts", {.store = {.clock = &clock}});
    run_tracker tracker(log, {.artifacts = &artifacts,
                              .ids = &ids,
                              .payloads = render::retention_class::short_,
                              .snapshots = render::retention_class::long_});
    // [/tracker]

    // [typed]
    note(tracker.emit(render::catalog::record{
        .shop_id = "shop-1",
        .request_id = "req-1",
        .source = render::event_source::app_proxy,
        .payload = render::catalog::make<"sf.render.requested">(render::render_requested{"lamp", "room-7"})}));
    // [/typed]
    render_run(tracker);

    std::cout << '\n' << std::ifstream(log.path()).rdbuf() << '\n';
    read_back(log.path(), artifacts);
    // [counts]
    std::cout << '\n' << tracker.counts().report();
    // [/counts]

    std::cout << '\n';
    // [sweep]
    clock.pass(std::chrono::hours(24 * 8));
    auto const early = artifacts.sweep([](recording::artifact_entry const& gone) {
        std::cout << "run " << *gone.artifact.run_id << ", variant " << gone.artifact.variant_id.value_or("-") << ": "
                  << telltale::serialize(gone.artifact.type) << " is gone\n";
    });
    std::cout << "after 8 days: " << early.report();
    clock.pass(std::chrono::hours(24 * 90));
    std::cout << "after 98 days: " << artifacts.sweep().report();
    // [/sweep]

    std::filesystem::remove_all(folder);
}
