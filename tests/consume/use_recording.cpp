// SPDX-License-Identifier: BSL-1.0
// The component recording: an event in a file, and a link in memory.
#include <telltale/recording.hpp>

#include <cstdio>

#if defined(BOOST_VERSION) || defined(BOOST_CONFIG_HPP)
#error "telltale::recording includes Boost"
#endif

int main() {
    namespace recording = telltale::recording;
    recording::file_recorder<> log("/dev/null");
    if (!log.record(telltale::runtime::runtime_start{})) return 1;
    recording::memory_links memory;
    auto store = recording::link_store::make(memory);
    if (!store || !store->store(telltale::links::entity_type::payment, "pym_123", "run_abc")) return 2;
    auto const found = store->get(telltale::links::entity_type::payment, "pym_123");
    if (!found) return 3;
    std::printf("%s\n", found->run_id.c_str());
}
