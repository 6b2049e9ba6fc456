// SPDX-License-Identifier: BSL-1.0
#include <telltale/redis/redis_links.hpp>

#include <telltale/recording/link_store.hpp>

#include "support/catch.hpp"
#include "support/redis_cluster.hpp"
#include "support/redis_server.hpp"
#include "support/scripted_server.hpp"

#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace recording = telltale::recording;
namespace links = telltale::links;
namespace redis = telltale::redis;
using links::entity_type;
using recording::link_failure;
using recording::link_store;
using namespace std::chrono_literals;

namespace {

/// A store on the servers, and the backend that it needs. Its time limit is for busy machines, where it is not what is tested.
struct linked {
    explicit linked(redis::options const& how, links::store_config const& config = {},
                    std::chrono::milliseconds limit = 10s)
        : backend(*redis::redis_links::make(how)),
          store(*link_store::make(*backend, {.config = config,
                                             .pages = links::url_template{"https://cloud.example.com/runs/{runId}"},
                                             .time_limit = limit})) {}
    linked(std::uint16_t port, links::store_config const& config = {})
        : linked(redis::options{.nodes = {{.port = port}}, .first_pause_ms = 20, .longest_pause_ms = 20}, config) {}

    std::unique_ptr<redis::redis_links> backend;
    link_store store;
};

std::vector<links::store_input> payments(int count, std::string const& run) {
    std::vector<links::store_input> all;
    for (int i = 0; i != count; ++i) all.push_back({entity_type::payment, "pym_" + std::to_string(i), run});
    return all;
}

constexpr std::chrono::milliseconds in_the_document{links::time_limit_ms};

/// Calls until it is well; whether it becomes so.
template <class F>
bool recovers(F const& f) {
    for (int i = 0; i != 500; ++i) {
        if (f()) return true;
        std::this_thread::sleep_for(10ms);
    }
    return false;
}

} // namespace

TEST_CASE("links are kept as the document has it") {
    redis_server const server;
    linked one(server.port());
    CHECK(one.store.store(entity_type::payment, "pym_123", "run_abc").report().empty());
    CHECK(server.ask({"GET", "telemetry:payment:pym_123"}) == R"({"runId":"run_abc"})");
    long const ttl = std::stol(server.ask({"TTL", "telemetry:payment:pym_123"}));
    CHECK(ttl > 1209590);
    CHECK(ttl <= 1209600);
    CHECK(one.store.get(entity_type::payment, "pym_123")->run_id == "run_abc");
    CHECK(one.store.get_with_url(entity_type::payment, "pym_123")->trigger_url ==
          "https://cloud.example.com/runs/run_abc");
    CHECK(one.store.get(entity_type::payment, "pym_124").is_missing());
    CHECK(one.store.store(entity_type::payment, "pym_123", "run_xyz").ok()); // last write wins
    CHECK(one.store.get(entity_type::payment, "pym_123")->run_id == "run_xyz");
    CHECK(one.store.counters().report() == "stored 2\nfound 3\nmissed 1\nshown 1\n");
}

TEST_CASE("ids of any text, and a namespace of one's own") {
    redis_server const server;
    linked one(server.port(), {.namespace_ = "{own}"});
    std::string const id("%s %b\r\n\0{a}:\xc3\xa9", 15);
    CHECK(one.store.store(entity_type::webhook, id, "run %s\r\n").ok());
    CHECK(server.ask({"GET", "{own}:webhook:" + id}) == "{\"runId\":\"run %s\\r\\n\"}");
    CHECK(one.store.get(entity_type::webhook, id)->run_id == "run %s\r\n");
    linked other(server.port());
    CHECK(other.store.get(entity_type::webhook, id).is_missing());
}

TEST_CASE("a link is forgotten when its time is over") {
    redis_server const server;
    linked one(server.port(), {.ttl = 1});
    CHECK(one.store.store(entity_type::payment, "p", "r").ok());
    CHECK(one.store.get(entity_type::payment, "p"));
    CHECK(recovers([&] { return one.store.get(entity_type::payment, "p").is_missing(); }));
}

TEST_CASE("a thousand links in one exchange") {
    redis_server const server;
    linked one(server.port());
    auto all = payments(1000, "run_1");
    all.push_back({entity_type::payment, "pym_7", "run_2"});
    auto const done = one.store.store_all(all);
    CHECK(done.report().empty());
    CHECK(done.stored() == 1001);
    CHECK(server.ask({"DBSIZE"}) == "1000");
    CHECK(one.store.get(entity_type::payment, "pym_7")->run_id == "run_2");
    CHECK(one.store.get(entity_type::payment, "pym_999")->run_id == "run_1");
    CHECK(one.store.counters().calls() == 3);
}

TEST_CASE("stopped and started again: the work goes on, the losses are counted, and it recovers by itself") {
    redis_server server;
    linked one(server.port());
    CHECK(one.store.store(entity_type::payment, "p", "r").ok());
    server.stop();
    auto const lost = one.store.store(entity_type::payment, "p", "r");
    CHECK(lost.error().failure == link_failure::unreachable);
    CHECK(lost.report() == server.address() + ": cannot be reached: Connection refused\n");
    auto const unknown = one.store.get(entity_type::payment, "p");
    CHECK_FALSE(unknown.is_missing());
    CHECK(unknown.error().failure == link_failure::unreachable);
    auto const all = one.store.store_all(payments(3, "r"));
    CHECK(all.lost().size() == 3);
    CHECK(one.store.counters().stored() == 1);
    CHECK(one.store.counters().failed(link_failure::unreachable) == 5);
    CHECK(one.store.counters().failed_in_a_row() == 3);
    server.start();
    CHECK(recovers([&] { return one.store.store(entity_type::payment, "p", "r2").ok(); }));
    CHECK(one.store.get(entity_type::payment, "p")->run_id == "r2");
    CHECK(one.store.counters().failed_in_a_row() == 0);
}

TEST_CASE("a slow server: each call returns within the limit, and the loss is counted") {
    redis_server const server;
    auto best = std::chrono::steady_clock::duration::max();
    for (int i = 0; i != 5 && best >= 100ms; ++i) { // the machine may be busy
        linked one({.nodes = {{.port = server.port()}}, .first_pause_ms = 500}, {}, in_the_document);
        REQUIRE(recovers([&] { return one.store.store(entity_type::payment, "p", "r").ok(); }));
        server.suspend();
        auto const before = std::chrono::steady_clock::now();
        auto const lost = one.store.store(entity_type::payment, "p", "r");
        best = std::min(best, std::chrono::steady_clock::now() - before);
        CHECK(lost.report() == server.address() + ": no answer within the time limit\n");
        CHECK(one.store.counters().report().starts_with("stored 1\nfailed too_late "));
        // Who comes next does not wait for it.
        CHECK(one.store.get(entity_type::payment, "p").report() ==
              server.address() + ": no answer within the time limit (and was not tried again yet)\n");
        server.resume();
        CHECK(recovers([&] { return one.store.store(entity_type::payment, "p", "r2").ok(); }));
        auto const found = one.store.get(entity_type::payment, "p");
        if (found) CHECK(found->run_id == "r2"); // not an answer to another question
    }
    CHECK(best < 100ms);
    CHECK(best > 50ms);
}

TEST_CASE("a server that is paused, and a new connection to it: within the limit, too") {
    redis_server const server;
    auto best = std::chrono::steady_clock::duration::max();
    for (int i = 0; i != 5 && best >= 100ms; ++i) {
        server.ask({"CLIENT", "PAUSE", "300", "ALL"});
        linked one({.nodes = {{.port = server.port()}}, .first_pause_ms = 20, .longest_pause_ms = 20}, {},
                   in_the_document);
        auto const before = std::chrono::steady_clock::now();
        CHECK(one.store.store_all(payments(100, "r")).lost().size() == 100);
        best = std::min(best, std::chrono::steady_clock::now() - before);
        CHECK(recovers([&] { return one.store.store(entity_type::payment, "p", "r").ok(); }));
    }
    CHECK(best < 100ms);
}

TEST_CASE("a full server says so, and the links that it has are found") {
    redis_server const server({"--maxmemory-policy", "noeviction"});
    linked one(server.port());
    CHECK(one.store.store(entity_type::payment, "p", "r").ok());
    server.ask({"CONFIG", "SET", "maxmemory", "1"});
    auto const lost = one.store.store(entity_type::payment, "q", "r");
    CHECK(lost.error().failure == link_failure::full);
    CHECK(lost.report() == server.address() + ": OOM command not allowed when used memory > 'maxmemory'.\n");
    CHECK(one.store.store_all(payments(3, "r")).lost().size() == 3);
    CHECK(one.store.get(entity_type::payment, "p")->run_id == "r");
    CHECK(one.store.counters().failed(link_failure::full) == 4);
    server.ask({"CONFIG", "SET", "maxmemory", "0"});
    CHECK(one.store.store(entity_type::payment, "q", "r").ok());
}

TEST_CASE("a server that is starting says so") {
    redis_server server;
    linked one(server.port());
    CHECK(one.store.store_all(payments(400, "r")).ok());
    CHECK(server.ask({"SAVE"}) == "OK");
    server.stop();
    server.start({"--key-load-delay", "1000", "--loading-process-events-interval-bytes", "1024"});
    auto const found = one.store.get(entity_type::payment, "pym_1");
    CHECK(found.error().failure == link_failure::loading);
    CHECK(found.report() == server.address() + ": LOADING Redis is loading the dataset in memory\n");
    CHECK(recovers([&] { return static_cast<bool>(one.store.get(entity_type::payment, "pym_1")); }));
}

TEST_CASE("something else under the key") {
    redis_server const server;
    linked one(server.port());
    server.ask({"RPUSH", "telemetry:payment:p", "a"});
    auto const list = one.store.get(entity_type::payment, "p");
    CHECK(list.error().failure == link_failure::wrong_type);
    CHECK(list.report() == server.address() + ": WRONGTYPE Operation against a key holding the wrong kind of value\n");
    server.ask({"SET", "telemetry:payment:q", "garbage"});
    auto const garbage = one.store.get(entity_type::payment, "q");
    CHECK(garbage.error().failure == link_failure::unreadable);
    CHECK(garbage.issues().size() == 1);
    CHECK(one.store.counters().missed() == 0);
    CHECK(one.store.store(entity_type::payment, "p", "r").ok()); // a link takes the place of whatever was there
    CHECK(one.store.get(entity_type::payment, "p")->run_id == "r");
}

TEST_CASE("a password") {
    redis_server const server({"--requirepass", "hunter2"});
    linked right({.nodes = {{.port = server.port()}}, .password = "hunter2"});
    CHECK(right.store.store(entity_type::payment, "p", "r").ok());
    linked none(server.port());
    CHECK(none.store.store(entity_type::payment, "p", "r").report() ==
          server.address() + ": NOAUTH Authentication required.\n");
    linked wrong({.nodes = {{.port = server.port()}}, .password = "hunter3"});
    auto const denied = wrong.store.store(entity_type::payment, "p", "r");
    CHECK(denied.error().failure == link_failure::denied);
    CHECK(denied.report() == server.address() + ": the password was refused: WRONGPASS\n");
}

TEST_CASE("eight threads share the connections, each with answers of its own") {
    redis_server const server;
    linked one({.nodes = {{.port = server.port()}}, .connections = 3});
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i != 8; ++i)
        threads.emplace_back([&one, &wrong, i] {
            for (int n = 0; n != 200; ++n) {
                std::string const id = std::to_string(i) + '_' + std::to_string(n);
                if (!one.store.store(entity_type::invoice, id, "run_" + id).ok()) ++wrong;
                auto const found = one.store.get(entity_type::invoice, id);
                if (!found || found->run_id != "run_" + id) ++wrong;
            }
        });
    for (std::thread& each : threads) each.join();
    CHECK(wrong == 0);
    CHECK(one.store.counters().stored() == 1600);
}

TEST_CASE("a server that answers with something else") {
    scripted_server const numbers([](int link) {
        scripted_server::answer(link, ":7\r\n");
        scripted_server::answer(link, ":7\r\n");
    });
    linked one(numbers.port());
    CHECK(one.store.store(entity_type::payment, "p", "r").report() ==
          numbers.address() + ": the server gave an answer of another kind\n");
    CHECK(one.store.get(entity_type::payment, "p").error().failure == link_failure::rejected);
}

TEST_CASE("options that cannot be are refused") {
    auto const wrong = redis::redis_links::make({.nodes = {}, .password = "hunter2"});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().size() == 1);
    CHECK(to_string(wrong.error()[0]).find("hunter2") == std::string::npos);
}

TEST_CASE("redirects that lead in a circle end") {
    std::atomic<scripted_server const*> self = nullptr;
    std::atomic<int> asked = 0;
    scripted_server server([&](int link) {
        for (char block[4096]; ::recv(link, block, sizeof block, 0) > 0;) {
            ++asked;
            std::string const to = "-MOVED 1 127.0.0.1:" + std::to_string(self.load()->port()) + "\r\n";
            (void)::send(link, to.data(), to.size(), MSG_NOSIGNAL);
        }
    });
    self = &server;
    linked one(server.port());
    auto const lost = one.store.store(entity_type::payment, "p", "r");
    CHECK(lost.error().failure == link_failure::rejected);
    CHECK(lost.report() == server.address() + ": MOVED 1 127.0.0.1:" + std::to_string(server.port()) + "\n");
    CHECK(asked <= 8);
}

TEST_CASE("a cluster: each link on the server that has its slot, whichever is asked first") {
    redis_cluster const cluster;
    linked one(cluster.port(0));
    auto const done = one.store.store_all(payments(1000, "run_1"));
    CHECK(done.report().empty());
    long kept = 0;
    for (int i = 0; i != 3; ++i) {
        long const here = std::stol(cluster[i].ask({"DBSIZE"}));
        CHECK(here > 200);
        kept += here;
    }
    CHECK(kept == 1000);
    int found = 0;
    for (int i = 0; i != 100; ++i)
        found += static_cast<bool>(one.store.get(entity_type::payment, "pym_" + std::to_string(i)));
    CHECK(found == 100);
    linked other(cluster.port(2));
    CHECK(other.store.get(entity_type::payment, "pym_0")->run_id == "run_1");
    CHECK(other.store.get(entity_type::payment, "pym_1")->run_id == "run_1");
    // A hash tag keeps all in one slot.
    linked tagged(cluster.port(1), {.namespace_ = "{telemetry}"});
    CHECK(tagged.store.store_all(payments(50, "run_2")).ok());
    CHECK(tagged.store.get(entity_type::payment, "pym_49")->run_id == "run_2");

    // Once it is known who has which slots, nobody is asked in vain.
    long const before = cluster.redirects();
    CHECK(one.store.store_all(payments(1000, "run_3")).ok());
    CHECK(cluster.redirects() == before);
}

TEST_CASE("a cluster: a slot that is moving, and has moved") {
    redis_cluster const cluster;
    linked one(cluster.port(0));
    CHECK(one.store.store(entity_type::payment, "old", "r").ok());
    std::uint16_t const slot = redis::key_slot("telemetry:payment:old");
    int const from = cluster.owner(slot), to = (from + 1) % 3;
    cluster[to].ask({"CLUSTER", "SETSLOT", std::to_string(slot), "IMPORTING", cluster.id(from)});
    cluster[from].ask({"CLUSTER", "SETSLOT", std::to_string(slot), "MIGRATING", cluster.id(to)});
    CHECK(one.store.get(entity_type::payment, "old")->run_id == "r"); // is where it was
    cluster[from].ask({"DEL", "telemetry:payment:old"});
    CHECK(one.store.get(entity_type::payment, "old").is_missing()); // ASK led to the other, which has none either
    CHECK(one.store.store(entity_type::payment, "old", "r2").ok()); // goes to the other
    CHECK(cluster[from].ask({"EXISTS", "telemetry:payment:old"}).starts_with("ASK "));
    CHECK(one.store.get(entity_type::payment, "old")->run_id == "r2");
    for (int i = 0; i != 3; ++i) cluster[i].ask({"CLUSTER", "SETSLOT", std::to_string(slot), "NODE", cluster.id(to)});
    CHECK(one.store.get(entity_type::payment, "old")->run_id == "r2"); // MOVED
    CHECK(one.store.counters().failed() == 0);
}

TEST_CASE("a cluster: one server hangs or is gone, and the links of the others are kept") {
    redis_cluster cluster;
    linked one({.nodes = {{.port = cluster.port(0)}}, .first_pause_ms = 20, .longest_pause_ms = 20}, {}, 1000ms);
    CHECK(recovers([&] { return one.store.store_all(payments(300, "run_1")).ok(); }));
    std::vector<long> kept;
    for (int i = 0; i != 3; ++i) kept.push_back(std::stol(cluster[i].ask({"DBSIZE"})));
    cluster[1].suspend();
    auto const some = one.store.store_all(payments(300, "run_2"));
    CHECK(some.stored() == static_cast<std::size_t>(kept[0] + kept[2]));
    CHECK(some.lost().front().outcome.error().failure == link_failure::too_late);
    cluster[1].resume();
    CHECK(recovers([&] { return one.store.store_all(payments(300, "run_3")).ok(); }));
    cluster[2].stop();
    auto const rest = one.store.store_all(payments(300, "run_4"));
    CHECK(rest.stored() == static_cast<std::size_t>(kept[0] + kept[1]));
    CHECK(rest.lost().front().outcome.error().message.starts_with(cluster[2].address() + ": cannot be reached"));
}
