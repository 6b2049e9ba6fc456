// SPDX-License-Identifier: BSL-1.0
// The code that is left out where TELLTALE_COMPILED is defined: for one source file of a program.
#ifndef TELLTALE_SOURCE_HPP
#define TELLTALE_SOURCE_HPP

#if !defined(TELLTALE_SOURCE)
#define TELLTALE_SOURCE
#endif

#include <telltale/text.hpp>

#endif
