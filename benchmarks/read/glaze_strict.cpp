// SPDX-License-Identifier: BSL-1.0
// glaze with all its checks on, and the rules by hand. Not checked: duplicate keys, that a payload is an object and no other value, null
// where a member may only be absent; it stops at the first fault.
#include "messages/glaze.hpp"
#include "messages/rules.hpp"
#include "read/read.hpp"

namespace {

struct reader {
    template <class T>
    static bool read(std::string const& document) {
        T made{};
        auto const fault = glz::read<messages::glaze_strict>(made, document);
        bool const good = !fault && keeps_rules(made);
        benchmark::DoNotOptimize(made);
        return good;
    }
};

[[maybe_unused]] bool const entered = bench::enter_reader<messages::glaze_kit, reader>("glaze_strict");

} // namespace
