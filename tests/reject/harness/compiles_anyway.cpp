// SPDX-License-Identifier: BSL-1.0
// complaint: forgotten: compiles, and should not
// reject: forgotten: "two words and two more"
#ifdef REJECT_forgotten
static_assert(true, "two words"
                    " and two more");
#endif
