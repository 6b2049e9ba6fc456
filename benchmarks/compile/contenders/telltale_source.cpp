// SPDX-License-Identifier: BSL-1.0
// That other source file, of which a program has one, whatever it reads and writes.
#include <telltale/source.hpp>
