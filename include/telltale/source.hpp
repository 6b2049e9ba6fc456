// SPDX-License-Identifier: BSL-1.0
// The code that is left out of other source files where TELLTALE_COMPILED is defined: for one source file of a program.
#ifndef TELLTALE_SOURCE_HPP
#define TELLTALE_SOURCE_HPP

/// Without it, each source file that reads or writes has its own copy of the code that is the same for all types, and the linker
/// keeps one. Where `TELLTALE_COMPILED` is defined for a whole program, only the source file that includes this header has it, before
/// it includes any other of telltale: the others compile in about half of the time, to half of the code. With CMake, linking
/// `telltale::compiled` does both.
#define TELLTALE_SOURCE

#include <telltale/text.hpp>

#endif
