// SPDX-License-Identifier: BSL-1.0
// complaint: stand in the program or in its path
// reject: path: "reject/harness/words_in_path"
#ifdef REJECT_path
static_assert(false, "");
#endif
