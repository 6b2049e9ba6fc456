// SPDX-License-Identifier: BSL-1.0
// reject, later: late: "two words and two more"
#ifdef REJECT_late
static_assert(false, "something else");
static_assert(false, "two words"
                     " and two more");
#endif
