// SPDX-License-Identifier: BSL-1.0
// complaint: not of the form
// reject: case: "two words and two more"
// reject: Words with no case
#ifdef REJECT_case
static_assert(false, "two words"
                     " and two more");
#endif
