// SPDX-License-Identifier: BSL-1.0
// complaint: are printed, but only after another error
// reject: late: "two words and two more"
#ifdef REJECT_late
static_assert(false, "something else");
static_assert(false, "two words"
                     " and two more");
#endif
