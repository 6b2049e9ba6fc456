// SPDX-License-Identifier: BSL-1.0
// The runs of a log in a program of one's own, as `telltale runs` has them.
#include <telltale/render.hpp>
#include <telltale/text.hpp>

#include <cstddef>
#include <fstream>
#include <iostream>
#include <string>

namespace render = telltale::render;

int main() {
    // [read]
    render::run_summaries runs;
    std::ifstream log("data/renders.jsonl");
    std::size_t number = 0;
    for (std::string line; std::getline(log, line);)
        std::cout << render::add_run_line(runs, line, {.first_line = ++number}).wrong; // nothing of a good line
    for (render::run_summary const& run : runs.take())
        std::cout << run.run_id << ": " << telltale::enum_name(run.state).value_or("") << ", "
                  << run.count(render::variant_state::success) << " of " << run.variants.size() << " variants\n";
    // [/read]
}
