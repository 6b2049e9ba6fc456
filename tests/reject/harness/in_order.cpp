// SPDX-License-Identifier: BSL-1.0
// reject: first: "two words and two more"
// reject: second: "another [sentence]; with (odd) 'characters'"
// reject: second: "and its second half"
#ifdef REJECT_first
static_assert(false, "two words"
                     " and two more");
#elif defined(REJECT_second)
static_assert(false, "another [sentence]; "
                     "with (odd) 'characters', and"
                     " its second half");
#else
static_assert(true, "nothing");
#endif
