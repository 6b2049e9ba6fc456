// SPDX-License-Identifier: BSL-1.0
// What programs that link telltale::compiled compile once.
#include <telltale/source.hpp>
