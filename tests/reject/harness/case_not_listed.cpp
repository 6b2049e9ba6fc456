// SPDX-License-Identifier: BSL-1.0
// complaint: REJECT_unlisted is used and not listed
// reject: listed: "two words and two more"
#if defined(REJECT_listed) || defined(REJECT_unlisted)
static_assert(false, "two words"
                     " and two more");
#endif
