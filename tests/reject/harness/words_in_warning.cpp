// SPDX-License-Identifier: BSL-1.0
// complaint: warned: compiles, and should not
// reject: warned: "two words and two more"
#ifdef REJECT_warned
[[deprecated("two words"
             " and two more")]] int
old();
int now() { return old(); }
#endif
