// SPDX-License-Identifier: BSL-1.0
// complaint: does not compile even with no case defined
// reject: case_of_a_broken_twin: "two words and two more"
#ifdef REJECT_case_of_a_broken_twin
static_assert(false, "two words"
                     " and two more");
#else
static_assert(false);
#endif
