// SPDX-License-Identifier: BSL-1.0
// glaze as its documentation begins: read_json into a reflected struct, from a std::string, which ends with a null. Not checked: missing
// and duplicate keys, rules, what follows the value, the inside of free-form values.
#include "messages/glaze.hpp"
#include "read/read.hpp"

namespace {

struct reader {
    template <class T>
    static bool read(std::string const& document) {
        T made{};
        auto const fault = glz::read_json(made, document);
        benchmark::DoNotOptimize(made);
        return !fault;
    }
};

[[maybe_unused]] bool const entered = bench::enter_reader<messages::glaze_kit, reader>("glaze");

} // namespace
