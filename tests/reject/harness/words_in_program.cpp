// SPDX-License-Identifier: BSL-1.0
// complaint: copied: the words "two words and two more" stand in the program
// reject: copied: "two words and two more"
#ifdef REJECT_copied
static_assert(false, "two words and two more");
#endif
