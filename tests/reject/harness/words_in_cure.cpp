// SPDX-License-Identifier: BSL-1.0
// subject: Numbers
// reject: unlike: "two words and two more"
// cure: unlike: Where "two words and two more" are said, and REJECT_other is not a case.
// same: other: unlike
// show: unlike: two words and two more
#ifdef REJECT_unlike
static_assert(false, "two words"
                     " and two more");
#endif
