// SPDX-License-Identifier: BSL-1.0
// reject, gcc: of_two: "two words for one compiler"
// reject, clang: of_two: "and two for the other"
#if defined(REJECT_of_two) && defined(__clang__)
static_assert(false, "and two"
                     " for the other");
#elif defined(REJECT_of_two)
static_assert(false, "two words"
                     " for one compiler");
#endif
