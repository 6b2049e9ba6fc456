// SPDX-License-Identifier: BSL-1.0
// complaint: other: is refused without the words
// reject: other: "two words and two more"
#ifdef REJECT_other
static_assert(false, "two words"
                     " and one more");
#endif
