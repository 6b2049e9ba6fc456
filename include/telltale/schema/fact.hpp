// SPDX-License-Identifier: BSL-1.0
// What the walk hands on when something is wrong: plain facts, from which others make sentences.
#ifndef TELLTALE_SCHEMA_FACT_HPP
#define TELLTALE_SCHEMA_FACT_HPP

#include <telltale/issue/code.hpp>
#include <telltale/issue/issue.hpp>
#include <telltale/schema/description.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

/// Where the walk is: a chain from the innermost open container to the root. Each link says which of its children is read.
struct frame {
    frame const* outer = nullptr;
    member_schema const* member = nullptr; ///< a record's member ...
    std::string_view key{};                ///< ... or the key itself, when `by_key`: of a map, an alias, an unknown one
    std::size_t index = 0;                 ///< ... or an array's index
    bool by_key = false;
};

/// One thing that is wrong. Views and pointers are valid only while it is handed over.
struct fact {
    issue_code code = issue_code::wrong_type;
    issue_severity severity = issue_severity::error;
    frame const* at = nullptr;
    std::size_t offset = static_cast<std::size_t>(-1); ///< in the text; the greatest value when there is none
    value_schema const* value = nullptr;               ///< what the value had to be
    rule const* broken = nullptr;                      ///< the rule that it broke
    record_schema const* record = nullptr;             ///< the record whose key is unknown
    std::string_view words{}; ///< the sentence, when the author wrote one or the fact brings its own
    std::string_view got{};   ///< the value as JSON text
    std::string_view name{};  ///< the key or the text that was not known
    text::number count{0};    ///< how many items there were; which item repeats an earlier one
    std::size_t inside =
        static_cast<std::size_t>(-1); ///< for a repeated key in a free-form value: where that value begins
};

/// Takes facts. `take` answers whether to go on.
class fact_sink {
public:
    constexpr virtual bool take(fact const& what) = 0;

protected:
    constexpr ~fact_sink() = default;
};

} // namespace telltale::inline v0

#endif
