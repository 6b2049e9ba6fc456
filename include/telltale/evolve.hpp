// SPDX-License-Identifier: BSL-1.0
// Compares versions of a type: whether one reads what the other has written, and where not.
#ifndef TELLTALE_EVOLVE_HPP
#define TELLTALE_EVOLVE_HPP

#include <telltale/evolve/can_read.hpp>
#include <telltale/evolve/difference.hpp>
#include <telltale/evolve/differences.hpp>
#include <telltale/evolve/freeze.hpp>
#include <telltale/evolve/frozen_check.hpp>
#include <telltale/evolve/thawed_schema.hpp>

#endif
