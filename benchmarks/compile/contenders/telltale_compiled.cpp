// SPDX-License-Identifier: BSL-1.0
// The same in a program that links telltale::compiled: what is the same for all types is in another source file, as Boost's is in its library.
#define TELLTALE_COMPILED
#include "compile/contenders/telltale.cpp"
