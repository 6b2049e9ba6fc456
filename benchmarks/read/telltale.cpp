// SPDX-License-Identifier: BSL-1.0
// telltale::parse with its defaults: everything is checked, all issues are found.
#include "messages/schema.hpp"
#include "read/read.hpp"

namespace {

struct reader {
    template <class T>
    static bool read(std::string const& document) {
        auto made = telltale::parse<T>(document);
        benchmark::DoNotOptimize(made);
        return made.has_value();
    }
};

[[maybe_unused]] bool const entered = bench::enter_reader<messages::ruled, reader>("telltale");

} // namespace
