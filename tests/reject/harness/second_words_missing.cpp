// SPDX-License-Identifier: BSL-1.0
// complaint: half: is refused without the words
// reject: half: "two words and two more"
// reject: half: "and its second half"
#ifdef REJECT_half
static_assert(false, "two words"
                     " and two more");
#endif
