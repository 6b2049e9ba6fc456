// SPDX-License-Identifier: BSL-1.0
// A billing job stores which run processed an entity, in memory or in Redis; an internal tool finds the page of that run.
#include <telltale/links.hpp>
#include <telltale/recording.hpp>
#include <telltale/text.hpp>
#if __has_include(<hiredis/hiredis.h>)
#define HAS_REDIS
#include <telltale/redis.hpp>
#endif

#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace links = telltale::links;
namespace recording = telltale::recording;
using links::entity_type;

/// A clock that makes the output the same each time.
class demonstration_clock : public recording::clock {
public:
    time_point now() noexcept override { return now_ += std::chrono::milliseconds(250); }

private:
    time_point now_{std::chrono::sys_days(std::chrono::year(2024) / 1 / 15) + std::chrono::hours(10)};
};

// [store]
/// Bills a subscription; whatever becomes of the links, the bill is written.
void attempt_billing_run(recording::link_store& store, std::string const& run) {
    std::vector<links::store_input> touched{{entity_type::billing_run, "br_789", run}};
    for (std::string const payment : {"pym_123", "pym_124", "pym_125"})
        touched.push_back({entity_type::payment, payment, run});
    touched.push_back({entity_type::invoice, "inv_456", run});

    auto const done = store.store_all(touched); // in one exchange with the server
    std::cout << run << ": billed, " << done.stored() << " of " << touched.size() << " links stored\n" << done.report();
}

/// A later run that touches one of the payments: its link is the one that counts.
void payment_succeeded(recording::link_store& store, std::string const& payment, std::string const& run) {
    auto const done = store.store(entity_type::payment, payment, run);
    std::cout << run << ": payment booked\n" << done.report();
}
// [/store]

// [find]
/// What an internal tool shows beside an entity.
void show(recording::link_store& store, entity_type type, std::string const& id) {
    auto const link = store.get_with_url(type, id);
    std::cout << id << ": ";
    if (link) std::cout << link->trigger_url << '\n';
    else if (link.is_missing()) std::cout << "no link\n";
    else std::cout << "no link for now\n"; // link.report() says why
}
// [/find]

#if defined(HAS_REDIS)
// [redis]
/// Links in Redis; no connection is made before the first call.
std::unique_ptr<recording::link_backend> in_redis(std::uint16_t port) {
    auto made = telltale::redis::redis_links::make({.nodes = {{.host = "127.0.0.1", .port = port}}});
    if (made) return *std::move(made);
    std::cerr << made.error();
    return nullptr;
}
// [/redis]
#endif

void run_job(recording::link_backend& backend, std::string const& log_path) {
    demonstration_clock clock;
    // [open]
    auto const config = telltale::parse<links::config>(
        R"({"telemetry":{"ttl":1209600,"namespace":"telemetry","eviction_policy":"ex"}})");
    recording::file_recorder<links::catalog> log(log_path, {.clock = &clock});
    auto store = recording::link_store::make(
        backend, {.config = config->telemetry,
                  .pages = links::url_template{"https://cloud.example.com/orgs/acme/projects/billing/runs/{runId}"},
                  .log = log});
    if (!store) std::cerr << store.error();
    // [/open]

    attempt_billing_run(*store, "run_abc");
    payment_succeeded(*store, "pym_123", "run_xyz");
    payment_succeeded(*store, "", "run_xyz"); // a fault of the job, which goes on

    std::cout << '\n';
    show(*store, entity_type::payment, "pym_123");
    show(*store, entity_type::payment, "pym_124");
    show(*store, entity_type::invoice, "inv_456");
    show(*store, entity_type::payment, "pym_999");

    // [counters]
    std::cout << '\n' << store->counters().report();
    std::cout << "success: " << store->counters().storage_success_percent() << "% of the links, "
              << store->counters().retrieval_success_percent() << "% of the look-ups\n\n";
    // [/counters]
    std::cout << std::ifstream(log_path).rdbuf() << '\n';
}

#if defined(HAS_REDIS)
void run_without(recording::link_backend& nobody) {
    auto store =
        recording::link_store::make(nobody, {.pages = links::url_template{"https://cloud.example.com/runs/{runId}"}});
    attempt_billing_run(*store, "run_late");
    show(*store, entity_type::payment, "pym_123");
    std::cout << store->counters().report();
}
#endif

} // namespace

// billing_job: links in memory; billing_job PORT: in the Redis server of this machine that listens there.
int main(int count, char** arguments) {
    std::string folder = (std::filesystem::temp_directory_path() / "billing-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) return 1;

    if (count == 1) {
        // [memory]
        recording::memory_links memory({.most_links = 100000});
        // [/memory]
        run_job(memory, folder + "/links.jsonl");
    } else {
#if defined(HAS_REDIS)
        std::string_view const text = arguments[1];
        std::uint16_t port = 0;
        std::from_chars(text.data(), text.data() + text.size(), port);
        auto const server = in_redis(port);
        if (!server) return 2;
        run_job(*server, folder + "/links.jsonl");
        // Where nobody listens, the work goes on without links.
        run_without(*in_redis(1));
#else
        std::cerr << arguments[0] << " was built without hiredis\n";
        return 2;
#endif
    }
    std::filesystem::remove_all(folder);
}
