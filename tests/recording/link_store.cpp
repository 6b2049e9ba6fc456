// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/link_store.hpp>

#include <telltale/links/catalog.hpp>
#include <telltale/recording/file_recorder.hpp>
#include <telltale/recording/log_reader.hpp>
#include <telltale/recording/memory_links.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

#include <chrono>
#include <map>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace recording = telltale::recording;
namespace links = telltale::links;
using links::entity_type;
using recording::link_failure;
using recording::link_store;

namespace {

/// Keeps nothing, does what it is told, and sees what it is asked.
class told_backend : public recording::link_backend {
public:
    void set(std::span<recording::link_entry const> entries, std::uint64_t ttl, deadline until,
             std::span<recording::link_error> errors) override {
        ++calls;
        asked_ttl = ttl;
        patience = until - std::chrono::steady_clock::now();
#if defined(__cpp_exceptions)
        if (throws) throw std::runtime_error("secret of the backend");
#endif
        for (std::size_t i = 0; i != entries.size(); ++i) {
            keys.push_back(entries[i].key);
            if (auto const at = failures.find(entries[i].key); at != failures.end()) errors[i] = at->second;
        }
    }
    [[nodiscard]] recording::link_value get(std::string const& key, deadline until) override {
        ++calls;
        patience = until - std::chrono::steady_clock::now();
#if defined(__cpp_exceptions)
        if (throws) throw std::runtime_error("secret of the backend");
#endif
        keys.push_back(key);
        return next;
    }

    int calls = 0;
    std::uint64_t asked_ttl = 0;
    std::chrono::steady_clock::duration patience{};
    std::vector<std::string> keys;
    std::map<std::string, recording::link_error> failures;
    recording::link_value next;
    bool throws = false;
};

links::url_template const pages{"https://cloud.example.com/runs/{runId}"};

std::vector<std::string> lines_of(std::string const& path) {
    std::vector<std::string> all;
    recording::log_reader<links::log_record> log(path);
    for (links::log_record line; log.next(line);) {
        std::string const text = telltale::serialize(line);
        all.push_back(text.substr(text.find("\"event\"")));
    }
    CHECK(log.bad() == 0);
    return all;
}

} // namespace

TEST_CASE("all six types of entities are stored and found") {
    recording::memory_links memory;
    auto store = link_store::make(memory, {.pages = pages});
    REQUIRE(store);
    for (entity_type const type : {entity_type::payment, entity_type::billing_run, entity_type::invoice,
                                   entity_type::billing_period, entity_type::webhook, entity_type::notification}) {
        CHECK(store->get(type, "id").is_missing());
        CHECK(store->store(type, "id", "run_" + std::to_string(static_cast<int>(type))).ok());
        CHECK(store->get(type, "id")->run_id == "run_" + std::to_string(static_cast<int>(type)));
    }
    CHECK(store->counters().report() == "stored 6\nfound 6\nmissed 6\n");
    auto const found = store->get_with_url(entity_type::payment, "id");
    REQUIRE(found);
    CHECK(found->record.run_id == "run_0");
    CHECK(found->trigger_url == "https://cloud.example.com/runs/run_0");
    CHECK(store->get_with_url(entity_type::payment, "none").is_missing());
    store->note_click();
    CHECK(store->counters().shown() == 1);
    CHECK(store->counters().clicked() == 1);
    CHECK(store->counters().calls() == 20);
    CHECK(store->counters().longest_time().count() > 0);
}

TEST_CASE("the last write wins, alone and among several") {
    recording::memory_links memory;
    auto store = link_store::make(memory);
    CHECK(store->store(entity_type::payment, "pym_123", "run_abc").ok());
    CHECK(store->store(entity_type::payment, "pym_123", "run_xyz").ok());
    CHECK(store->get(entity_type::payment, "pym_123")->run_id == "run_xyz");
    std::vector<links::store_input> const all{{entity_type::payment, "pym_123", "run_1"},
                                              {entity_type::invoice, "inv", "run_1"},
                                              {entity_type::payment, "pym_123", "run_2"}};
    auto const done = store->store_all(all);
    CHECK(done.ok());
    CHECK(done.stored() == 3);
    CHECK(store->get(entity_type::payment, "pym_123")->run_id == "run_2");
}

TEST_CASE("keys have the configured namespace, links the configured time, calls the time limit") {
    told_backend backend;
    auto store = link_store::make(backend, {.config = {.ttl = 60, .namespace_ = "own"}});
    CHECK(store->config().ttl == 60);
    CHECK(store->store(entity_type::billing_run, "br_789", "r").ok());
    CHECK(backend.asked_ttl == 60);
    CHECK(backend.patience <= std::chrono::milliseconds(90));
    CHECK(backend.patience > std::chrono::milliseconds(0));
    CHECK(store->get(entity_type::billing_run, "br:7 89").is_missing());
    CHECK(backend.patience <= std::chrono::milliseconds(90));
    CHECK(backend.keys == std::vector<std::string>{"own:billing_run:br_789", "own:billing_run:br:7 89"});
    auto document = link_store::make(backend);
    CHECK(document->store(entity_type::payment, "pym_123", "r").ok());
    CHECK(backend.asked_ttl == 1209600);
    CHECK(backend.keys.back() == "telemetry:payment:pym_123");
    CHECK(document->store_all({}).ok());
    CHECK(backend.calls == 3);
    auto patient = link_store::make(backend, {.time_limit = std::chrono::seconds(100)});
    CHECK(patient->store(entity_type::payment, "pym_123", "r").ok());
    CHECK(backend.patience <= std::chrono::seconds(90));
    CHECK(backend.patience > std::chrono::seconds(80));
}

TEST_CASE("arguments that are none are refused, and the backend is not asked") {
    told_backend backend;
    auto store = link_store::make(backend, {.pages = pages});
    auto const empty = store->store(entity_type::payment, "", "");
    CHECK(empty.is_refused());
    CHECK(empty.report() == "error: entityId: Entity ID cannot be empty (got \"\") [too_short]\n"
                            "error: runId: Run ID cannot be empty (got \"\") [too_short]\n");
    CHECK(
        store->store(static_cast<entity_type>(77), "a", "r").report() ==
        "error: entityType: must be one of: payment, billing_run, invoice, billing_period, webhook, notification (got 77) "
        "[not_one_of]\n");
    CHECK(store->store(entity_type::payment, "a\xff", "\xff").report() ==
          "error: entityId: ill-formed UTF-8 (got \"a\xef\xbf\xbd\") [bad_utf8]\n"
          "error: runId: ill-formed UTF-8 (got \"\xef\xbf\xbd\") [bad_utf8]\n");
    CHECK(store->get(entity_type::payment, "").is_refused());
    CHECK(store->get(static_cast<entity_type>(77), "a").is_refused());
    CHECK(store->get_with_url(entity_type::payment, "\xff").report() ==
          "error: entityId: ill-formed UTF-8 (got \"\xef\xbf\xbd\") [bad_utf8]\n");
    CHECK(backend.calls == 0);
    CHECK(store->counters().store_refused() == 3);
    CHECK(store->counters().get_refused() == 3);
    CHECK(store->counters().storage_success_percent() == 0);
}

TEST_CASE("of several links each has its own outcome") {
    told_backend backend;
    backend.failures["telemetry:payment:p3"] = {link_failure::full, "no room"};
    scratch_folder const folder;
    recording::file_recorder<links::catalog> log(folder.path() + "/links.jsonl");
    auto store = link_store::make(backend, {.pages = pages, .log = log});
    std::vector<links::store_input> const all{{entity_type::payment, "p0", "r"},
                                              {entity_type::payment, "p1", ""},
                                              {entity_type::payment, "p2", "r"},
                                              {entity_type::payment, "p3", "r"},
                                              {entity_type::payment, "", "r"}};
    auto const done = store->store_all(all);
    CHECK_FALSE(done);
    CHECK(done.stored() == 2);
    CHECK(done.report() == "[1]: error: runId: Run ID cannot be empty (got \"\") [too_short]\n"
                           "[3]: no room\n"
                           "[4]: error: entityId: Entity ID cannot be empty (got \"\") [too_short]\n");
    CHECK(backend.calls == 1);
    CHECK(store->counters().report() == "stored 2\nrefused 2\nfailed full 1\n");
    CHECK(store->counters().failed_in_a_row() == 0); // the backend works
    CHECK(
        lines_of(log.path()) ==
        std::vector<std::string>{
            R"("event":"Telemetry stored","details":{"entityType":"payment","entityId":"p0","runId":"r","triggerUrl":"https://cloud.example.com/runs/r"}})",
            R"("event":"Telemetry storage failed","details":{"error":"runId: Run ID cannot be empty","entityType":"payment","entityId":"p1","runId":""}})",
            R"("event":"Telemetry stored","details":{"entityType":"payment","entityId":"p2","runId":"r","triggerUrl":"https://cloud.example.com/runs/r"}})",
            R"("event":"Telemetry storage failed","details":{"error":"no room","entityType":"payment","entityId":"p3","runId":"r"}})",
            R"("event":"Telemetry storage failed","details":{"error":"entityId: Entity ID cannot be empty","entityType":"payment","entityId":"","runId":"r"}})"});
}

TEST_CASE("a link that cannot be logged as it is, is logged as well as can be, or counted") {
    recording::memory_links memory;
    scratch_folder const folder;
    recording::file_recorder<links::catalog> log(folder.path() + "/links.jsonl");
    auto store = link_store::make(memory, {.log = log});
    CHECK(store->store(entity_type::payment, "a\xff", "r").is_refused());
    CHECK(lines_of(log.path()) ==
          std::vector<std::string>{
              "\"event\":\"Telemetry storage failed\",\"details\":{\"error\":\"entityId: ill-formed UTF-8\","
              "\"entityType\":\"payment\",\"entityId\":\"a\xef\xbf\xbd\",\"runId\":\"r\"}}"});
    CHECK(store->counters().unlogged() == 0);
    CHECK(store->store(static_cast<entity_type>(77), "a", "r").is_refused());
    CHECK(store->counters().unlogged() == 1);

    recording::file_recorder<links::catalog> full("/dev/full");
    auto mute = link_store::make(memory, {.log = full});
    CHECK(mute->store(entity_type::payment, "p", "r").ok()); // it was stored all the same
    CHECK(mute->counters().unlogged() == 1);
    CHECK(mute->counters().stored() == 1);
}

TEST_CASE("a failure of the backend is told, counted and logged") {
    told_backend backend;
    backend.failures["telemetry:payment:p"] = {link_failure::unreachable, "127.0.0.1:1: cannot be reached"};
    backend.next.error = {link_failure::loading, "127.0.0.1:1: LOADING"};
    scratch_folder const folder;
    recording::file_recorder<links::catalog> log(folder.path() + "/links.jsonl");
    auto store = link_store::make(backend, {.pages = pages, .log = log});
    auto const done = store->store(entity_type::payment, "p", "r");
    CHECK_FALSE(done.is_refused());
    CHECK(done.error().failure == link_failure::unreachable);
    CHECK(done.report() == "127.0.0.1:1: cannot be reached\n");
    auto const found = store->get(entity_type::payment, "p");
    CHECK_FALSE(found.is_missing());
    CHECK(found.error().failure == link_failure::loading);
    CHECK(store->get_with_url(entity_type::payment, "p").report() == "127.0.0.1:1: LOADING\n");
    CHECK(store->counters().report() == "failed unreachable 1\nfailed loading 2\n");
    CHECK(store->counters().failed_in_a_row() == 3);
    CHECK(store->counters().missed() == 0);
    CHECK(store->counters().retrieval_success_percent() == 0);
    CHECK(lines_of(log.path()).size() == 1); // the document logs what was not stored
    backend.next = {};
    CHECK(store->get(entity_type::payment, "p").is_missing());
    CHECK(store->counters().failed_in_a_row() == 0);
}

TEST_CASE("what is found and is no record is a failure with issues, and no miss") {
    told_backend backend;
    auto store = link_store::make(backend, {.pages = pages});
    backend.next.value = R"({"runId":7})";
    auto const number = store->get(entity_type::payment, "p\n");
    CHECK_FALSE(number);
    CHECK_FALSE(number.is_missing());
    CHECK(number.error().failure == link_failure::unreadable);
    CHECK(number.report() == "telemetry:payment:p\\n: what is stored there is no record\n"
                             "1:10: error: runId: must be a string (got 7) [wrong_type]\n");
    backend.next.value = "run_abc";
    auto const bare = store->get_with_url(entity_type::payment, "p");
    CHECK(bare.issues().size() == 1);
    CHECK(bare.issues()[0].code == telltale::issue_code::bad_json);
    backend.next.value = std::string("{\"runId\":\"\xff\"}");
    CHECK(store->get(entity_type::payment, "p").issues()[0].code == telltale::issue_code::bad_utf8);
    backend.next.value = "";
    CHECK(store->get(entity_type::payment, "p").error().failure == link_failure::unreadable);
    CHECK(store->counters().report() == "failed unreadable 4\n");
    CHECK(store->counters().failed_in_a_row() == 0); // the server is well
    backend.next.value = R"({"runId":"r","later":1})";
    CHECK(store->get(entity_type::payment, "p")->run_id == "r");
}

TEST_CASE("without a template there is no URL, and that is said") {
    told_backend backend;
    auto store = link_store::make(backend);
    auto const found = store->get_with_url(entity_type::payment, "p");
    CHECK(found.error().failure == link_failure::not_set_up);
    CHECK(found.report() == "there is no URL: the store has no url_template\n");
    CHECK(backend.calls == 0);
    CHECK(store->counters().report() == "failed not_set_up 1\n");
}

TEST_CASE("a configuration that cannot be honoured is refused") {
    recording::memory_links memory;
    auto const wrong = link_store::make(memory, {.config = {.ttl = 0, .namespace_ = "\xff", .eviction_policy = "lru"},
                                                 .pages = links::url_template{"x"}});
    REQUIRE_FALSE(wrong);
    std::string all;
    for (telltale::issue const& one : wrong.error()) all += to_string(one) + '\n';
    CHECK(all == "error: ttl: must be > 0 (got 0) [too_small]\n"
                 "error: namespace: ill-formed UTF-8 (got \"\xef\xbf\xbd\") [bad_utf8]\n"
                 "error: eviction_policy: must be ex, which is for a ttl in seconds (got \"lru\") [rule_broken]\n"
                 "error: pages: must begin with https:// or http:// [rule_broken]\n"
                 "error: pages: must have {runId} in it, once [rule_broken]\n");
    CHECK(link_store::make(memory, {.config = {.eviction_policy = "EX"}}));
}

#if defined(__cpp_exceptions)
TEST_CASE("what a backend throws goes no further") {
    told_backend backend;
    backend.throws = true;
    auto store = link_store::make(backend, {.pages = pages});
    CHECK(store->store(entity_type::payment, "p", "r").error().failure == link_failure::no_memory);
    std::vector<links::store_input> const all(3, links::store_input{entity_type::payment, "p", "r"});
    CHECK(store->store_all(all).report() == "[0]: no memory\n[1]: no memory\n[2]: no memory\n");
    CHECK(store->get(entity_type::payment, "p").report() == "no memory\n");
    CHECK(store->get_with_url(entity_type::payment, "p").report() == "no memory\n");
    CHECK(store->counters().report() == "failed no_memory 6\n");
}
#endif

TEST_CASE("a store is used by several threads and moved") {
    recording::memory_links memory;
    auto made = link_store::make(memory);
    link_store store = *std::move(made);
    std::vector<std::thread> threads;
    for (int i = 0; i != 4; ++i)
        threads.emplace_back([&store, i] {
            for (int n = 0; n != 500; ++n) {
                (void)store.store(entity_type::payment, std::to_string(n), "run_" + std::to_string(i));
                (void)store.get(entity_type::payment, std::to_string(n));
            }
        });
    for (std::thread& one : threads) one.join();
    CHECK(store.counters().stored() == 2000);
    CHECK(store.counters().found() == 2000);
}
