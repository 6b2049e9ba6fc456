// SPDX-License-Identifier: BSL-1.0
// complaint: is listed for another family of compilers only
// reject, gcc: one: "two words and two more"
// reject, clang: other: "two words and two more"
#if defined(REJECT_one) || defined(REJECT_other)
static_assert(false, "two words"
                     " and two more");
#endif
