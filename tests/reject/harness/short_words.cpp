// SPDX-License-Identifier: BSL-1.0
// complaint: could be met by chance
// reject: short_one: "one word"
#ifdef REJECT_short_one
static_assert(false, "one"
                     " word");
#endif
