// SPDX-License-Identifier: BSL-1.0
// A read in constant evaluation: the value, and how many issues there were.
#ifndef TELLTALE_READ_CONSTANT_READ_HPP
#define TELLTALE_READ_CONSTANT_READ_HPP

#include <telltale/input/text_cursor.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/walk.hpp>
#include <telltale/schema/fact.hpp>

#include <cstddef>
#include <cstdlib>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// A type that is read in constant evaluation, too: it owns nothing that must be freed.
template <class T>
concept constant_type = std::is_trivially_destructible_v<T> && std::is_default_constructible_v<T>;

namespace misuse {

/// Named by the compiler where a constant asks for comments to be read, which takes a copy of the text.
inline void comments_and_trailing_commas_are_not_read_in_constant_evaluation() { std::abort(); }
/// Named by the compiler where a constant asks for warnings, which are sentences made by the running program.
inline void warnings_have_no_sink_in_constant_evaluation() { std::abort(); }

} // namespace misuse

namespace detail {

class counting_sink final : public fact_sink {
public:
    constexpr explicit counting_sink(std::size_t limit) : limit_(limit == 0 ? 1 : limit) {}
    constexpr bool take(fact const& what) override {
        if (what.severity == issue_severity::warning) return true;
        return ++count <= limit_;
    }
    std::size_t count = 0;

private:
    std::size_t limit_;
};

[[nodiscard]] constexpr issues untold(std::size_t count) {
    issues list;
    list.leave_untold(count);
    return list;
}

/// As `read_document`, in constant evaluation. The issues are counted, and none is in the list: they are made of strings, which
/// not every compiler can make there.
template <class T, class Out>
[[nodiscard]] constexpr issues read_constant(std::string_view text, options const& wishes, Out& out,
                                             bool is_new = false) {
    if (wishes.comments || wishes.trailing_commas)
        misuse::comments_and_trailing_commas_are_not_read_in_constant_evaluation();
    if (wishes.sink) misuse::warnings_have_no_sink_in_constant_evaluation();
    counting_sink facts(wishes.issue_limit);
    text_cursor in(text, wishes.limits);
    (void)walk<T>(in, facts, wishes, out, is_new);
    return untold(facts.count);
}

} // namespace detail

} // namespace telltale::inline v0

#endif
