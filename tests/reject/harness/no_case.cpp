// SPDX-License-Identifier: BSL-1.0
// complaint: lists no case
int main() {}
