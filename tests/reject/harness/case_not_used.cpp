// SPDX-License-Identifier: BSL-1.0
// complaint: unused is listed, and
// reject: used: "two words and two more"
// reject: unused: "two words and two more"
#ifdef REJECT_used
static_assert(false, "two words"
                     " and two more");
#endif
