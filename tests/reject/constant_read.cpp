// SPDX-License-Identifier: BSL-1.0
// What cannot be asked of a read that makes a constant.
// subject: Literals
// reject: comments: "comments_and_trailing_commas_are_not_read_in_constant_evaluation"
// cure: comments: Take the comments and trailing commas out of a text that a constant is made of, or read it at run time.
// reject: trailing_commas: "comments_and_trailing_commas_are_not_read_in_constant_evaluation"
// same: trailing_commas: comments
// reject: warnings: "warnings_have_no_sink_in_constant_evaluation"
// cure: warnings: Leave the sink out, or read at run time: warnings are sentences that a running program makes.
#include <telltale/text.hpp>

using namespace telltale;

struct point {
    int x;
};
struct ignore {
    constexpr void operator()(issue const&) const {}
};
constexpr ignore ignored{};

#if defined(REJECT_comments)
constexpr auto at = parse<point>(R"({"x": 1})", {.comments = true});
#elif defined(REJECT_trailing_commas)
constexpr auto at = parse<point>(R"({"x": 1})", {.trailing_commas = true});
#elif defined(REJECT_warnings)
constexpr auto at = parse<point>(R"({"x": 1})", {.sink = ignored});
#else
constexpr auto at = parse<point>(R"({"x": 1})", {.issue_limit = 8});
#endif
static_assert(at->x == 1);
