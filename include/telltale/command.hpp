// SPDX-License-Identifier: BSL-1.0
// A check command for types and catalogs of your own.
#ifndef TELLTALE_COMMAND_HPP
#define TELLTALE_COMMAND_HPP

#include <telltale/command/main.hpp>

#endif
