// SPDX-License-Identifier: BSL-1.0
// Compares a type with the file in which an earlier version of it was frozen.
#ifndef TELLTALE_EVOLVE_FROZEN_CHECK_HPP
#define TELLTALE_EVOLVE_FROZEN_CHECK_HPP

#include <telltale/evolve/change.hpp>
#include <telltale/evolve/differences.hpp>
#include <telltale/evolve/frozen_schema.hpp>
#include <telltale/evolve/thawed_schema.hpp>
#include <telltale/issue/text_report.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/read/read_file.hpp>
#include <telltale/schema/type_tree.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace telltale::inline v0::evolve {

/// What came of a comparison with a file.
struct frozen_verdict {
    bool is_comparable = false; ///< the file could be read and is a frozen type; else `report` says why not
    std::size_t broken = 0;     ///< changes that the readers asked for do not bear
    std::string report{}; ///< a line for each of these, in the form `file: error: path: words`, or for each change
};

namespace detail {

struct string_out {
    std::string& to;
    string_out& operator<<(std::string_view text) {
        to += text;
        return *this;
    }
};

} // namespace detail

/// The sentence of a change, as `write_sentence` has it.
[[nodiscard]] inline std::string to_sentence(change const& c, compatibility of) {
    std::string text;
    detail::string_out out{text};
    write_sentence(out, c, of);
    return text;
}

/// Compares `now` with the frozen type in `json`, the text of the file `name`. With `all` the report has the changes that break
/// nothing, too.
[[nodiscard]] inline frozen_verdict check_frozen_text(value_tree const& now, std::string_view json,
                                                      std::string_view name, compatibility of, bool all = false) {
    frozen_verdict out;
    auto const read = telltale::parse<frozen_schema>(json);
    if (!read) {
        out.report = text_report(read.error(), {.name = name, .text = json});
        return out;
    }
    thawed_schema const before(*read);
    auto const line = [&](std::string_view severity, std::string const& words) {
        (((((out.report += name) += ": ") += severity) += ": ") += words) += '\n';
    };
    if (!before.fault().empty()) {
        line("error", before.fault());
        return out;
    }
    out.is_comparable = true;
    for (owned_change const& c : differences(before.tree(), now, of)) {
        bool const is_broken = effect_of(c.view(), of) != effect::none;
        out.broken += is_broken;
        if (is_broken || all) line(is_broken ? "error" : "note", to_sentence(c.view(), of));
    }
    return out;
}

/// The same for a file; `report` says why, when it cannot be read.
[[nodiscard]] inline frozen_verdict check_frozen_file(value_tree const& now, std::string const& path, compatibility of,
                                                      bool all = false) {
    file_content const content = read_file(path);
    if (!content.error) return check_frozen_text(now, content.text, path, of, all);
    frozen_verdict out;
    out.report = path + ": error: cannot be read: " + content.error.message() + '\n';
    return out;
}

} // namespace telltale::inline v0::evolve

#endif
